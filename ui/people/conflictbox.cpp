// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/conflictbox.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

enum Side { Theirs, Mine };

} // namespace

ConflictBox::ConflictBox(const ContactDraft &before, const ContactDraft &mine, const ContactDraft &theirs,
                         const Phrases &phrases, QWidget *parent)
    : QDialog(parent), m_before(before), m_mine(mine), m_theirs(theirs), m_phrases(phrases)
{
    setObjectName(u"conflict"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed meanwhile"));
    setMinimumWidth(640);
    const QStringList typed = changedFields(before, mine);
    const QStringList written = changedFields(before, theirs);
    const QStringList different = changedFields(mine, theirs);
    for (const QString &field : different)
        if (typed.contains(field) && written.contains(field))
            m_disputed << field;
    auto *title = wordsLabel(tr("Someone else changed this card while you were typing."));
    setType(title, Type::Strong);
    auto *text
        = wordsLabel(m_disputed.isEmpty() ? tr("You changed different fields. Both changes can be kept.")
                                          : tr("Choose which value to keep. Everything else is kept from both."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 96);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const QString &field : std::as_const(m_disputed))
        addField(grid, field);
    auto *save = primaryButton(tr("Save this"));
    save->setObjectName(u"keepChosen"_s);
    auto *back = plainButton(tr("Go on editing"));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(back);
    foot->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(grid);
    column->addStretch(1);
    column->addLayout(foot);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(merged());
        accept();
    });
}

void ConflictBox::addField(QGridLayout *grid, const QString &field)
{
    static const QHash<QString, QString> codes{{u"given_name"_s, u"given"_s},
                                               {u"family_name"_s, u"family"_s},
                                               {u"additional_name"_s, u"additional"_s},
                                               {u"name_prefix"_s, u"prefix"_s},
                                               {u"name_suffix"_s, u"suffix"_s}};
    const int row = grid->rowCount();
    auto *name = wordsLabel(m_phrases.fieldName(codes.value(field, field)));
    setType(name, Type::Small, Ink::Secondary);
    auto *group = new QButtonGroup(this);
    const auto option = [&](Side side, const QString &whose, const ContactDraft &draft) {
        const QString value = valueOf(draft, field);
        auto *button = new QRadioButton(whose);
        auto *words = wordsLabel(value.isEmpty() ? tr("(empty)") : value);
        button->setObjectName(field + (side == Mine ? u"_mine"_s : u"_theirs"_s));
        button->setAccessibleDescription(words->text());
        words->setContentsMargins(24, 0, 0, 0);
        group->addButton(button, side);
        auto *cell = new QVBoxLayout;
        cell->setSpacing(4);
        cell->addWidget(button);
        cell->addWidget(words);
        grid->addLayout(cell, row, side == Theirs ? 1 : 2, Qt::AlignTop);
    };
    grid->addWidget(name, row, 0, Qt::AlignTop);
    option(Theirs, tr("Already saved"), m_theirs);
    option(Mine, tr("Typed here"), m_mine);
    group->button(Mine)->setChecked(true);
    m_choices.insert(field, group);
}

QString ConflictBox::valueOf(const ContactDraft &draft, const QString &field) const
{
    QStringList values;
    if (field == "given_name"_L1)
        values << draft.name.given;
    else if (field == "family_name"_L1)
        values << draft.name.family;
    else if (field == "organisation"_L1)
        values << draft.organisation;
    else if (field == "job_title"_L1)
        values << draft.jobTitle;
    else if (field == "language"_L1)
        values << m_phrases.languageName(draft.language);
    else if (field == "relation"_L1)
        values << m_phrases.word(draft.relation);
    else if (field == "capacity"_L1)
        values << m_phrases.word(draft.capacity);
    else if (field == "tags"_L1)
        values << draft.tags;
    else if (field == "note"_L1)
        values << draft.note;
    else if (field == "last_contact_on"_L1)
        values << dateText(draft.lastContactOn.value_or(QDate()));
    else if (field == "emails"_L1)
        for (const EmailAddress &email : draft.emails)
            values << email.value;
    else if (field == "phones"_L1)
        for (const PhoneNumber &phone : draft.phones)
            values << phone.asTyped;
    else if (field == "addresses"_L1)
        for (const PostalAddress &address : draft.addresses)
            values << tr("%1, %2 %3", "street, postcode town").arg(address.street, address.postcode, address.city);
    else if (field == "email_kind"_L1 && draft.facts.emailKind)
        values << m_phrases.word(*draft.facts.emailKind);
    for (const FactDay &fact : kFactDays) {
        if (field == QLatin1String(fact.code))
            values << dateText((draft.facts.*fact.member).value_or(QDate()));
    }
    for (const FactFlag &fact : kFactFlags) {
        if (field == QLatin1String(fact.code))
            values << (draft.facts.*fact.member ? tr("yes") : tr("no"));
    }
    return values.join(u'\n');
}

void ConflictBox::copyField(ContactDraft &to, const ContactDraft &from, const QString &field)
{
    const auto take = [&](auto member, const char *code) {
        if (field == QLatin1String(code))
            to.*member = from.*member;
    };
    const auto takeName = [&](auto member, const char *code) {
        if (field == QLatin1String(code))
            to.name.*member = from.name.*member;
    };
    takeName(&PersonName::prefix, "name_prefix");
    takeName(&PersonName::given, "given_name");
    takeName(&PersonName::additional, "additional_name");
    takeName(&PersonName::family, "family_name");
    takeName(&PersonName::suffix, "name_suffix");
    take(&ContactDraft::kind, "kind");
    take(&ContactDraft::organisation, "organisation");
    take(&ContactDraft::jobTitle, "job_title");
    take(&ContactDraft::emails, "emails");
    take(&ContactDraft::phones, "phones");
    take(&ContactDraft::addresses, "addresses");
    take(&ContactDraft::websites, "websites");
    take(&ContactDraft::birthday, "birthday");
    take(&ContactDraft::language, "language");
    take(&ContactDraft::relation, "relation");
    take(&ContactDraft::capacity, "capacity");
    take(&ContactDraft::country, "country");
    take(&ContactDraft::tags, "tags");
    take(&ContactDraft::note, "note");
    take(&ContactDraft::lastContactOn, "last_contact_on");
    take(&ContactDraft::relationEndedOn, "relation_ended_on");
    take(&ContactDraft::source, "source");
    if (field == "email_kind"_L1)
        to.facts.emailKind = from.facts.emailKind;
    for (const FactDay &fact : kFactDays) {
        if (field == QLatin1String(fact.code))
            to.facts.*fact.member = from.facts.*fact.member;
    }
    for (const FactFlag &fact : kFactFlags) {
        if (field == QLatin1String(fact.code))
            to.facts.*fact.member = from.facts.*fact.member;
    }
}

ContactDraft ConflictBox::merged() const
{
    ContactDraft draft = m_theirs;
    const QStringList typed = changedFields(m_before, m_mine);
    for (const QString &field : typed) {
        const auto *group = m_choices.value(field);
        if (!group || group->checkedId() == Mine)
            copyField(draft, m_mine, field);
    }
    return draft;
}

} // namespace crm
