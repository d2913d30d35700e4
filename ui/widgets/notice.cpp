// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "widgets/buttons.h"
#include "widgets/errortext.h"
#include "widgets/headings.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 4;
constexpr int kIcon = 16;

struct ToneLook {
    QString icon;
    Token ink;
    Token tint;
};

ToneLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return {u"info"_s, Token::Unproven, Token::UnprovenTint};
    case Tone::Success:
        return {u"check"_s, Token::Allowed, Token::AllowedTint};
    case Tone::Warning:
        return {u"warning"_s, Token::Waiting, Token::WaitingTint};
    case Tone::Error:
        break;
    }
    return {u"error"_s, Token::Blocked, Token::BlockedTint};
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_strong(wordsLabel({}, this)), m_detail(wordsLabel({}, this)),
      m_link(linkButton({}, this)), m_close(iconButton(u"close"_s, tr("Close this message"), this))
{
    setObjectName(u"notice"_s);
    setType(m_strong, Type::Strong);
    m_icon->setContentsMargins(0, 2, 0, 0);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16 + kBar, 8, 8, 8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_strong, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    grid->addWidget(m_link, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_close, 0, 2, 3, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_link, &QToolButton::clicked, this, [this] {
        if (const auto act = m_act)
            act();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    m_close->hide();
    clear();
}

void Notice::say(Tone tone, const QString &strong, const QString &detail)
{
    m_tone = tone;
    m_strong->setText(strong);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_link->hide();
    m_act = nullptr;
    setAccessibleName(text());
    updateIcon();
    show();
    update();
}

void Notice::showError(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    QStringList rest{words.kept, words.next};
    rest.removeAll(QString());
    say(Tone::Error, words.what, rest.join(u' '));
}

void Notice::offer(const QString &text, std::function<void()> act)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    m_act = std::move(act);
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Notice::clear()
{
    m_strong->clear();
    m_detail->clear();
    m_act = nullptr;
    m_link->hide();
    setAccessibleName({});
    hide();
}

bool Notice::isEmpty() const
{
    return m_strong->text().isEmpty();
}

QString Notice::text() const
{
    QStringList parts{m_strong->text(), m_detail->text()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void Notice::updateIcon()
{
    const ToneLook look = lookOf(m_tone);
    m_icon->setPixmap(iconPixmap(look.icon, {kIcon, kIcon}, devicePixelRatioF(), themeOf(this).colour(look.ink)));
}

void Notice::paintEvent(QPaintEvent *)
{
    const ToneLook look = lookOf(m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colour(look.tint));
    const QRect bar(0, 0, kBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), themeOf(this).colour(look.ink));
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace crm
