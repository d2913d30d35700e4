// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/headings.h"

#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_count(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    setType(m_title, Type::Title);
    setType(m_count, Type::Body, Ink::Secondary);
    m_count->setContentsMargins(0, 4, 0, 0);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    setMinimumHeight(themeOf(this).px("height", "control"));
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setCount(const QString &text)
{
    m_count->setText(text);
}

void PageHeader::addAction(QWidget *button)
{
    m_row->addWidget(button);
}

SectionHeading::SectionHeading(const QString &text, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(text, this)), m_note(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    setType(m_text, Type::Strong);
    setType(m_note, Type::Small, Ink::Secondary);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_text);
    m_row->addWidget(m_note);
    m_row->addStretch(1);
    setMinimumHeight(themeOf(this).px("height", "row"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeading::setText(const QString &text)
{
    m_text->setText(text);
}

void SectionHeading::setNote(const QString &text)
{
    m_note->setText(text);
}

QToolButton *SectionHeading::addLink(const QString &text)
{
    auto *link = linkButton(text, this);
    m_row->addWidget(link);
    return link;
}

void SectionHeading::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

QLabel *wordsLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    setType(label, Type::Small, Ink::Secondary);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

int labelColumnWidth(const QWidget &page)
{
    return QFontMetrics(Theme::font(Type::Small, page.font())).averageCharWidth() * 40;
}

QWidget *hairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace crm
