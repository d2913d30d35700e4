// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "widgets/buttons.h"
#include "widgets/icons.h"
#include "widgets/tag.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 16;
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(linkButton({}, this)),
      m_key(new Tag({}, Tag::Look::Key, this)), m_standing(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    for (QLabel *label : {m_text, m_standing}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(0);
    }
    m_text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setType(m_text, Type::Small);
    setType(m_action, Type::Small);
    setType(m_standing, Type::Small, Ink::Secondary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_action);
    row->addWidget(m_key);
    row->addStretch(1);
    row->addWidget(m_standing);
    setFixedHeight(qMax(themeOf(this).px("height", "statusLine"), fontMetrics().height() + 12));
    connect(m_action, &QToolButton::clicked, this, &StatusLine::actionClicked);
    say({});
}

void StatusLine::say(const QString &text, Kind kind)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setToolTip(text);
    m_text->setAccessibleName(text);
    offer({}, {});
    updateIcon();
}

void StatusLine::offer(const QString &action, const QString &keys)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_key->setText(keys);
    m_key->setVisible(!action.isEmpty() && !keys.isEmpty());
}

void StatusLine::setStanding(const QString &text)
{
    m_standing->setText(text);
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::updateIcon()
{
    m_icon->setVisible(!m_text->text().isEmpty());
    QString name = u"check"_s;
    Token ink = Token::Allowed;
    if (m_kind == Kind::Working) {
        name = u"clock"_s;
        ink = Token::TextSecondary;
    } else if (m_kind == Kind::Problem) {
        name = u"warning"_s;
        ink = Token::Waiting;
    }
    m_icon->setPixmap(iconPixmap(name, {kIcon, kIcon}, devicePixelRatioF(), themeOf(this).colour(ink)));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colour(Token::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(this).colour(Token::Line));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace crm
