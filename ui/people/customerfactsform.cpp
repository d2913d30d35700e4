// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/customerfactsform.h"

#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

CustomerFactsForm::CustomerFactsForm(const Phrases &phrases, QWidget *parent)
    : QWidget(parent), m_phrases(phrases), m_fold(linkButton(tr("Customer relation"))), m_kind(new QComboBox)
{
    setObjectName(u"customerFacts"_s);
    m_fold->setObjectName(u"foldFacts"_s);
    m_fold->setCheckable(true);
    m_fold->setToolTip(tr("What is documented here decides who may be contacted without consent."));
    m_fields = makeFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    connect(m_fold, &QToolButton::toggled, this, &CustomerFactsForm::unfold);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomerFactsForm::edited);
    unfold(false);
}

QWidget *CustomerFactsForm::makeFields()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    auto *hint = wordsLabel(tr("Without these facts the strictest rule applies. Note only what you can show."));
    setType(hint, Type::Small, Ink::Secondary);
    grid->addWidget(hint, 0, 0, 1, 2);
    int row = 1;
    const auto line = [&](const QString &code, QWidget *field) {
        field->setObjectName(code);
        auto *label = fieldLabel(m_phrases.fieldName(code), field);
        label->setWordWrap(true);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line(u"email_kind"_s, m_kind);
    for (const FactDay &fact : kFactDays) {
        auto *day = new DateField(fields);
        m_days << day;
        if (fact.member == &CustomerFacts::ofAgeCheckedOn) { // asked beside the birth date, see AgeBox
            day->hide();
            continue;
        }
        line(QString::fromLatin1(fact.code), day);
        day->edit()->setAccessibleName(m_phrases.fieldName(QString::fromLatin1(fact.code)));
        connect(day, &DateField::dateChanged, this, &CustomerFactsForm::edited);
    }
    for (const FactFlag &fact : kFactFlags) {
        auto *flag = new QCheckBox(m_phrases.fieldName(QString::fromLatin1(fact.code)));
        flag->setObjectName(QString::fromLatin1(fact.code));
        grid->addWidget(flag, row++, 0, 1, 2);
        m_flags << flag;
        connect(flag, &QCheckBox::toggled, this, &CustomerFactsForm::edited);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return fields;
}

void CustomerFactsForm::unfold(bool isOpen)
{
    m_fields->setVisible(isOpen);
    m_fold->setIcon(icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void CustomerFactsForm::show(const CustomerFacts &facts, const QString &email)
{
    m_kind->clear();
    m_kind->addItem(
        isRoleAddress(email) ? tr("as the address says: of a role") : tr("as the address says: of a person"), -1);
    for (const EmailKind kind : {EmailKind::Personal, EmailKind::Professional, EmailKind::Role})
        m_kind->addItem(m_phrases.word(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(facts.emailKind ? static_cast<int>(*facts.emailKind) : -1));
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (const auto day = facts.*kFactDays[i].member)
            m_days.at(i)->setDate(*day);
        else
            m_days.at(i)->edit()->clear();
    }
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        m_flags.at(i)->setChecked(facts.*kFactFlags[i].member);
    CustomerFacts shown = facts;
    shown.ofAgeCheckedOn.reset();
    m_fold->setChecked(shown != CustomerFacts());
}

CustomerFacts CustomerFactsForm::facts() const
{
    CustomerFacts facts;
    if (const int kind = m_kind->currentData().toInt(); m_kind->currentIndex() > 0)
        facts.emailKind = static_cast<EmailKind>(kind);
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (const QDate day = m_days.at(i)->date(); day.isValid())
            facts.*kFactDays[i].member = day;
    }
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        facts.*kFactFlags[i].member = m_flags.at(i)->isChecked();
    return facts;
}

DateField *CustomerFactsForm::wrongDay() const
{
    const auto wrong = std::find_if(m_days.begin(), m_days.end(), [](const DateField *day) { return !day->isValid(); });
    return wrong == m_days.end() ? nullptr : *wrong;
}

} // namespace crm
