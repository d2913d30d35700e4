// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passphrasefield.h"

#include "widgets/icons.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 16;
constexpr int kMarkRoom = 40;
} // namespace

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_eye(nullptr), m_capsIcon(new QLabel(this)),
      m_caps(new QLabel(tr("Caps Lock is on"), this)), m_mark(new QLabel(m_edit))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setProperty("large", true);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                                | Qt::ImhSensitiveData);
    m_edit->addAction(icon(u"key"_s), QLineEdit::LeadingPosition);
    m_eye = m_edit->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    m_eye->setCheckable(true);
    m_eye->setText(tr("Show what is typed"));
    m_eye->setToolTip(m_eye->text());
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setType(m_caps, Type::Small);
    setType(m_mark, Type::SmallStrong);
    m_mark->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_edit, 0, 0, 1, 2);
    grid->addWidget(m_capsIcon, 1, 0);
    grid->addWidget(m_caps, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowMinimumHeight(1, qMax(kIcon, m_caps->sizeHint().height()));
    showCaps(false);
    connect(m_eye, &QAction::toggled, this,
            [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::returnPressed);
}

QByteArray PassphraseField::passphrase() const
{
    return m_edit->text().normalized(QString::NormalizationForm_C).toUtf8();
}

QString PassphraseField::text() const
{
    return m_edit->text();
}

void PassphraseField::setText(const QString &text)
{
    m_edit->setText(text);
}

void PassphraseField::clear()
{
    // QLineEdit shares its text with nobody here: overwrite the letters before they are let go.
    m_edit->setText(QString(m_edit->text().size(), u'\0'));
    m_edit->clear();
    m_eye->setChecked(false);
}

void PassphraseField::setMark(const QString &text, bool good)
{
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
    QPalette palette = m_mark->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).colour(good ? Token::Allowed : Token::Blocked));
    m_mark->setPalette(palette);
    m_mark->adjustSize();
    m_edit->setTextMargins(0, 0, text.isEmpty() ? 0 : m_mark->width() + 8, 0);
    m_edit->setAccessibleDescription(text);
    resizeEvent(nullptr);
}

void PassphraseField::setError(bool error)
{
    m_edit->setProperty("error", error);
    m_edit->update();
}

void PassphraseField::resizeEvent(QResizeEvent *)
{
    const QRect place(m_edit->width() - m_mark->width() - kMarkRoom, 0, m_mark->width(), m_edit->height());
    m_mark->setGeometry(QStyle::visualRect(layoutDirection(), m_edit->rect(), place));
}

bool PassphraseField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        noteCaps(*static_cast<QKeyEvent *>(event));
    else if (event->type() == QEvent::FocusOut)
        showCaps(false);
    return QWidget::eventFilter(watched, event);
}

/// Qt does not tell the state of the lock: a capital without Shift, or a small letter with it, does.
void PassphraseField::noteCaps(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_CapsLock) {
        showCaps(false);
        return;
    }
    const QString typed = key.text();
    if (typed.size() != 1 || typed.at(0).toLower() == typed.at(0).toUpper())
        return;
    showCaps(typed.at(0).isUpper() != bool(key.modifiers() & Qt::ShiftModifier));
}

void PassphraseField::showCaps(bool on)
{
    m_capsIcon->setVisible(on);
    m_caps->setVisible(on);
    if (!on)
        return;
    const QColor ink = themeOf(this).colour(Token::Waiting);
    m_capsIcon->setPixmap(iconPixmap(u"warning"_s, {kIcon, kIcon}, devicePixelRatioF(), ink));
    QPalette palette = m_caps->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_caps->setPalette(palette);
}

} // namespace crm
