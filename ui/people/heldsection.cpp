// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/heldsection.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

HeldSection::HeldSection(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"heldSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SectionHeading(tr("What else we hold")));
    auto *box = new QFrame;
    box->setProperty("surface", u"page"_s);
    box->setFrameShape(QFrame::StyledPanel);
    m_lines = new QVBoxLayout(box);
    m_lines->setContentsMargins(8, 4, 4, 4);
    m_lines->setSpacing(4);
    column->addWidget(box);
    hide();
}

void HeldSection::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void HeldSection::show(const QList<HeldValue> &values)
{
    clear();
    for (const HeldValue &held : values)
        addLine(held);
    setVisible(!values.isEmpty());
}

void HeldSection::addLine(const HeldValue &held)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 4, 0, 4);
    words->setSpacing(0);
    auto *label = wordsLabel(held.label);
    setType(label, Type::Small, Ink::Secondary);
    words->addWidget(label);
    auto *value = wordsLabel(held.value);
    value->setObjectName(u"held_"_s + held.category);
    value->setProperty("holdsData", true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(value);
    if (!held.isNeeded && !held.fields.isEmpty())
        addUnneeded(words, held);
    row->addLayout(words, 1);
    auto *why = iconButton(u"why"_s, tr("Why do we hold this?"));
    why->setObjectName(u"why_"_s + held.category);
    why->setAccessibleName(tr("Why do we hold this? %1").arg(held.label));
    connect(why, &QToolButton::clicked, this,
            [this, held, why] { Q_EMIT whyWished(held.value.section(u'\n', 0, 0), held.category, why); });
    row->addWidget(why, 0, Qt::AlignTop);
    m_lines->addWidget(line);
}

void HeldSection::addUnneeded(QVBoxLayout *words, const HeldValue &held)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *sign = new QLabel;
    sign->setPixmap(icon(u"warning"_s).pixmap(16, 16));
    row->addWidget(sign);
    auto *unneeded = wordsLabel(tr("No purpose needs this any more."));
    unneeded->setObjectName(u"unneeded_"_s + held.category);
    setType(unneeded, Type::Small);
    row->addWidget(unneeded, 1);
    auto *remove = linkButton(tr("Remove"));
    remove->setObjectName(u"remove_"_s + held.category);
    remove->setAccessibleName(tr("Remove: %1").arg(held.label));
    connect(remove, &QToolButton::clicked, this, [this, held] { Q_EMIT removeWished(held.label, held.fields); });
    row->addWidget(remove);
    words->addLayout(row);
}

} // namespace crm
