// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lockpage.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice.h"
#include "widgets/passphrasefield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 424;
constexpr int kMark = 232;
constexpr int kTwoHalves = 900;

/// The mark on the colour of the rail, with the name and the promise.
class MarkHalf final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.colour(Token::Rail));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                         theme.colour(Token::Line));
        const int side = qMin(kMark, qMin(width(), height()) / 2);
        QRect place(0, 0, side, side);
        place.moveCenter(rect().center() - QPoint(0, side / 6));
        paintIcon(&painter, place, u"entrenous-mark"_s, theme.colour(Token::Text));
        const QFont title = Theme::font(Type::Title, font());
        painter.setFont(title);
        painter.setPen(theme.colour(Token::Text));
        QRect words(0, place.bottom() + 24, width(), QFontMetrics(title).height());
        painter.drawText(words, Qt::AlignCenter, u"Entre Nous"_s);
        words.translate(0, words.height());
        painter.setFont(font());
        painter.setPen(theme.colour(Token::TextSecondary));
        painter.drawText(words, Qt::AlignCenter, LockPage::tr("What is said here stays here."));
    }
};

QWidget *quietLine(const QString &iconName, QWidget *words, QWidget *parent, QWidget *more = nullptr)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *mark = new QLabel(line);
    mark->setPixmap(icon(iconName, Token::TextSecondary).pixmap(QSize(16, 16), parent->devicePixelRatioF()));
    row->addWidget(mark);
    row->addWidget(words, more ? 0 : 1);
    if (more) {
        row->addWidget(more);
        row->addStretch(1);
    }
    return line;
}

} // namespace

LockPage::LockPage(QWidget *parent) : QWidget(parent), m_half(makeHalf())
{
    setObjectName(u"lockPage"_s);
    setProperty("surface", u"page"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_half, 1);
    row->addWidget(makeForm(), 1);
    setVaultName({});
    setLockedSince({});
    setRecovery(false);
}

QWidget *LockPage::makeHalf()
{
    return new MarkHalf(this);
}

QWidget *LockPage::makeForm()
{
    auto *half = new QWidget(this);
    auto *form = new QWidget(half);
    form->setFixedWidth(kFormWidth);
    m_name = wordsLabel({}, form);
    setType(m_name, Type::Title);
    m_since = wordsLabel({}, form);
    setType(m_since, Type::Body, Ink::Secondary);
    m_notice = new Notice(form);
    m_user = new QLineEdit(form);
    m_user->setObjectName(u"userName"_s);
    m_user->setProperty("large", true);
    m_user->addAction(icon(u"person"_s), QLineEdit::LeadingPosition);
    m_userLabel = fieldLabel(tr("&Who are you?"), m_user);
    m_secret = new PassphraseField(form);
    m_secret->edit()->setObjectName(u"passphrase"_s);
    m_secretLabel = fieldLabel({}, m_secret->edit());
    m_open = primaryButton(tr("&Open the vault"), u"key"_s, form);
    m_open->setObjectName(u"open"_s);
    m_open->setProperty("large", true);
    m_other = flatButton(tr("Other &vault…"), form);
    m_other->setProperty("large", true);
    layOut(form);
    auto *outer = new QVBoxLayout(half);
    outer->addStretch(1);
    // Not by alignment: an aligned widget is not asked how high its wrapped words are.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(form);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_other, &QPushButton::clicked, this, &LockPage::otherVaultRequested);
    connect(m_secret, &PassphraseField::returnPressed, this, &LockPage::submit);
    connect(m_user, &QLineEdit::returnPressed, this, [this] { m_secret->setFocus(); });
    return half;
}

void LockPage::layOut(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    for (QWidget *part :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_notice)})
        column->addWidget(part);
    column->insertSpacing(2, 12);
    column->addSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_userLabel), static_cast<QWidget *>(m_user)})
        column->addWidget(part);
    column->addSpacing(12);
    column->addWidget(m_secretLabel);
    column->addWidget(m_secret);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addWidget(makeFoot(form));
}

QWidget *LockPage::makeFoot(QWidget *form)
{
    auto *foot = new QWidget(form);
    m_question = new QLabel(foot);
    m_recovery = linkButton({}, foot);
    m_recovery->setObjectName(u"recovery"_s);
    setType(m_question, Type::Small, Ink::Secondary);
    setType(m_recovery, Type::Small);
    auto *place = wordsLabel(tr("No connection. The vault is on this computer."), foot);
    setType(place, Type::Small, Ink::Secondary);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 28, 0, 0);
    column->setSpacing(6);
    column->addWidget(hairline(Qt::Horizontal, foot));
    column->addSpacing(6);
    column->addWidget(quietLine(u"why"_s, m_question, foot, m_recovery));
    column->addWidget(quietLine(u"offline"_s, place, foot));
    connect(m_recovery, &QToolButton::clicked, this, [this] { setRecovery(!m_isRecovery); });
    return foot;
}

void LockPage::setRecovery(bool recovery)
{
    m_isRecovery = recovery;
    m_notice->clear(); // it spoke of the other way in
    clearSecrets();
    m_user->setVisible(!recovery);
    m_userLabel->setVisible(!recovery);
    m_secretLabel->setText(recovery ? tr("Recovery &key") : tr("&Passphrase"));
    m_secret->edit()->setAccessibleName(QString(m_secretLabel->text()).remove(u'&'));
    m_question->setText(recovery ? tr("Found it again?") : tr("Passphrase forgotten?"));
    m_recovery->setText(recovery ? tr("Use the passphrase") : tr("Use the recovery key"));
    m_secret->setFocus();
}

void LockPage::setVaultName(const QString &name)
{
    m_name->setText(name.isEmpty() ? tr("Your vault") : name);
}

void LockPage::setLockedSince(const QDateTime &atUtc)
{
    m_since->setText(atUtc.isValid() ? tr("Vault locked since %1").arg(timeText(atUtc)) : tr("The vault is locked."));
}

void LockPage::setUserName(const QString &name)
{
    m_user->setText(name);
}

void LockPage::setBusy(bool busy)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_open),
          static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_recovery)})
        part->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("&Open the vault"));
    if (busy)
        m_notice->clear();
}

void LockPage::showError(const Error &error)
{
    setBusy(false);
    m_notice->showError(error);
    m_secret->clear();
    if (error.reason == "key_slot_missing"_L1 && !m_isRecovery) {
        m_user->setFocus();
        m_user->selectAll();
    } else {
        m_secret->setFocus();
    }
}

void LockPage::offer(const QString &text, std::function<void()> act)
{
    m_notice->offer(text, std::move(act));
}

void LockPage::clearSecrets()
{
    m_secret->clear();
}

void LockPage::submit()
{
    if (!m_open->isEnabled())
        return;
    if (!m_isRecovery && m_user->text().trimmed().isEmpty())
        return m_user->setFocus();
    if (m_secret->text().isEmpty())
        return m_secret->setFocus();
    if (m_isRecovery)
        Q_EMIT recoveryRequested(m_secret->text().trimmed());
    else
        Q_EMIT unlockRequested(m_user->text().trimmed(), m_secret->passphrase());
    m_secret->clear();
}

void LockPage::resizeEvent(QResizeEvent *)
{
    m_half->setVisible(width() >= kTwoHalves);
}

void LockPage::showEvent(QShowEvent *)
{
    if (m_user->text().isEmpty() && !m_isRecovery)
        m_user->setFocus();
    else
        m_secret->setFocus();
}

} // namespace crm
