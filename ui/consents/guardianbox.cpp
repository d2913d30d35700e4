// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/guardianbox.h"

#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace crm {

using namespace Qt::StringLiterals;

GuardianBox::GuardianBox(QWidget *parent)
    : QWidget(parent), m_heading(wordsLabel({}, this)), m_name(new QLineEdit(this)), m_relation(new QLineEdit(this)),
      m_contact(new QLineEdit(this)), m_check(new QLineEdit(this))
{
    setObjectName(u"guardianBox"_s);
    setType(m_heading, Type::Strong);
    m_name->setObjectName(u"guardianName"_s);
    m_relation->setObjectName(u"guardianRelation"_s);
    m_contact->setObjectName(u"guardianContact"_s);
    m_check->setObjectName(u"guardianCheck"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_heading, 0, 0, 1, 4);
    int place = 0;
    for (const auto &[text, field] :
         std::initializer_list<std::pair<QString, QLineEdit *>>{{tr("Name of the parent"), m_name},
                                                                {tr("Relation"), m_relation},
                                                                {tr("How to reach them"), m_contact},
                                                                {tr("How it was checked"), m_check}}) {
        grid->addWidget(fieldLabel(text, field), 1, place);
        grid->addWidget(field, 2, place);
        grid->setColumnStretch(place, 1);
        connect(field, &QLineEdit::textChanged, this, &GuardianBox::changed);
        ++place;
    }
    hide();
}

void GuardianBox::setAge(int under)
{
    m_heading->setText(tr("Under %1, a parent says yes for the child").arg(under));
}

Guardian GuardianBox::guardian() const
{
    return {m_name->text().trimmed(), m_relation->text().trimmed(), m_contact->text().trimmed(),
            m_check->text().trimmed()};
}

} // namespace crm
