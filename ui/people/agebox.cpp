// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/agebox.h"

#include "datacategory.h"

#include "widgets/datefield.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

const QString kOfAge = u"of_age_checked_on"_s;
const QString kBirthday = u"birthday"_s;

bool isOffered(const DateField *day)
{
    return day && !day->isHidden();
}

std::optional<QDate> dayIn(const DateField *day)
{
    return day->date().isValid() ? std::optional(day->date()) : std::nullopt;
}

} // namespace

AgeBox::AgeBox(const PeopleTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_grid(new QGridLayout(this))
{
    setObjectName(u"ageBox"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void AgeBox::ask(ContactId id)
{
    if (id.isValid()) {
        whenDone(m_tools.people.call(&PermissionService::history, id), this,
                 [this](const Result<QList<ConsentEvent>> &history) {
                     if (history)
                         m_history = *history;
                 });
    }
    // The read thread answers in this order.
    whenDone(m_tools.people.call(&PermissionService::purposes), this, [this](const Result<QList<Purpose>> &purposes) {
        if (purposes)
            m_purposes = *purposes;
        offer();
    });
}

void AgeBox::fill(const ContactDraft &draft)
{
    m_shown = draft;
    m_relation = draft.relation;
    for (const auto &[line, value] :
         {std::pair{&m_ofAge, draft.facts.ofAgeCheckedOn}, std::pair{&m_birthday, draft.birthday}}) {
        if (!line->day)
            continue;
        line->day->edit()->clear();
        if (value)
            line->day->setDate(*value);
    }
    offer();
}

void AgeBox::setRelation(Relation relation)
{
    m_relation = relation;
    offer();
}

void AgeBox::offer()
{
    const auto needing = [this](const QString &field) {
        return purposesNeeding(categoryOfField(field), m_purposes, m_relation, m_history, m_tools.clock());
    };
    offer(m_ofAge, kOfAge, needing(kOfAge));
    offer(m_birthday, kBirthday, needing(kBirthday));
    setVisible(isOffered(m_ofAge.day) || isOffered(m_birthday.day));
}

void AgeBox::offer(Line &line, const QString &field, const QList<Purpose> &needing)
{
    if (!needing.isEmpty() && !line.day)
        makeLine(line, field);
    if (!line.day)
        return;
    QStringList names;
    for (const Purpose &purpose : needing)
        names << purpose.label.in(m_tools.phrases.language());
    //: under a field: the purposes that need it
    const QString why = tr("Needed for: %1.").arg(names.join(u", "_s));
    line.hint->setText(&line == &m_birthday ? why : tr("%1 Where this is enough, leave the birth date out.").arg(why));
    for (QWidget *part : std::initializer_list<QWidget *>{line.label, line.day, line.hint})
        part->setVisible(!needing.isEmpty());
}

void AgeBox::makeLine(Line &line, const QString &field)
{
    const bool isBirthday = &line == &m_birthday;
    line.day = new DateField(this);
    line.day->setObjectName(field);
    line.day->edit()->setAccessibleName(m_tools.phrases.fieldName(field));
    line.day->setLimits(QDate(1900, 1, 1), m_tools.clock().toLocalTime().date());
    line.label = fieldLabel(m_tools.phrases.fieldName(field), line.day);
    line.label->setParent(this);
    line.hint = wordsLabel({}, this);
    line.hint->setObjectName(field + u"_hint"_s);
    setType(line.hint, Type::Small, Ink::Secondary);
    const int column = isBirthday ? 1 : 0;
    m_grid->addWidget(line.label, 0, column);
    m_grid->addWidget(line.day, 1, column);
    m_grid->addWidget(line.hint, 2, column, Qt::AlignTop);
    if (const auto value = isBirthday ? m_shown.birthday : m_shown.facts.ofAgeCheckedOn)
        line.day->setDate(*value);
    connect(line.day, &DateField::dateChanged, this, &AgeBox::edited);
    Q_EMIT grown();
}

void AgeBox::read(ContactDraft &draft) const
{
    if (isOffered(m_ofAge.day))
        draft.facts.ofAgeCheckedOn = dayIn(m_ofAge.day);
    if (isOffered(m_birthday.day))
        draft.birthday = dayIn(m_birthday.day);
}

DateField *AgeBox::wrongDay() const
{
    for (DateField *day : {m_ofAge.day, m_birthday.day}) {
        if (isOffered(day) && !day->isValid())
            return day;
    }
    return nullptr;
}

} // namespace crm
