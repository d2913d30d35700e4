// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptypage.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/stylepaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace crm {

namespace {
constexpr int kIcon = 24;
}

EmptyPage::EmptyPage(const QString &iconName, const QString &strong, const QString &detail, QWidget *parent)
    : QFrame(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_strong(wordsLabel(strong, this)),
      m_detail(wordsLabel(detail, this))
{
    setType(m_strong, Type::Strong);
    setType(m_detail, Type::Body, Ink::Secondary);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_strong);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setText(strong, detail);
    QEvent look(QEvent::PaletteChange);
    EmptyPage::changeEvent(&look);
}

void EmptyPage::setText(const QString &strong, const QString &detail)
{
    m_strong->setText(strong);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

QPushButton *EmptyPage::addStep(const QString &text, const QString &iconName)
{
    auto *step = plainButton(text, iconName, this);
    layout()->addWidget(step);
    return step;
}

void EmptyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), {Qt::transparent, themeOf(this).colour(Token::ControlBorder), 4, 1, Qt::DashLine});
}

void EmptyPage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(
            iconPixmap(m_iconName, {kIcon, kIcon}, devicePixelRatioF(), themeOf(this).colour(Token::TextSecondary)));
}

} // namespace crm
