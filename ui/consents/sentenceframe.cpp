// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/sentenceframe.h"

#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

SentenceFrame::SentenceFrame(QWidget *parent) : QFrame(parent), m_words(wordsLabel({}, this))
{
    m_words->setObjectName(u"sentence"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = Theme::font(Type::Title, m_words->font());
    font.setWeight(QFont::Normal);
    m_words->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 16, 24, 16);
    column->addWidget(m_words);
}

void SentenceFrame::setText(const QString &text)
{
    m_words->setText(text);
}

QString SentenceFrame::text() const
{
    return m_words->text();
}

void SentenceFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Raised));
    const QRect edge = isRightToLeft() ? QRect(width() - 4, 0, 4, height()) : QRect(0, 0, 4, height());
    painter.fillRect(edge, theme.colour(Token::Accent));
}

} // namespace crm
