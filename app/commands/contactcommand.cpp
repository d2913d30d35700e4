// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "contactjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

std::optional<ContactSort> sortFrom(const QString &word)
{
    static const QHash<QString, ContactSort> all{
        {u"name"_s, ContactSort::Name},       {u"organisation"_s, ContactSort::Organisation},
        {u"city"_s, ContactSort::City},       {u"last_contact"_s, ContactSort::LastContact},
        {u"created"_s, ContactSort::Created}, {u"updated"_s, ContactSort::Updated}};
    const auto found = all.constFind(word);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QJsonObject rowJson(const ContactRow &row)
{
    return {{u"id"_s, row.id.toString()},
            {u"name"_s, row.name},
            {u"organisation"_s, row.organisation},
            {u"email"_s, row.email},
            {u"phone"_s, row.phone},
            {u"city"_s, row.city},
            {u"relation"_s, codeOf(row.relation)},
            {u"last_contact_on"_s,
             row.lastContactOn ? QJsonValue(row.lastContactOn->toString(Qt::ISODate)) : QJsonValue()}};
}

ExitStatus list(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(0, 0));
    CRM_COMMAND(read, session.reading());
    ContactQuery query;
    query.text = arguments.value(u"query"_s);
    QString sort = arguments.value(u"sort"_s, u"name"_s);
    query.descending = sort.startsWith(u'-');
    const auto key = sortFrom(query.descending ? sort.mid(1) : sort);
    bool isNumber = true;
    const int limit = arguments.value(u"limit"_s, u"50"_s).toInt(&isNumber);
    if (!key || !isNumber || limit < 1)
        return session.console().fail(invalid(key ? u"--limit"_s : u"--sort"_s, u"usage"_s));
    query.sort = *key;
    std::optional<ContactId> after;
    if (arguments.has(u"after"_s)) {
        CRM_COMMAND(id, contactIdFrom(arguments.value(u"after"_s)));
        after = id;
    }
    CRM_COMMAND(rows, read->repositories().contacts->firstRows(query, limit, after));
    CRM_COMMAND(total, read->reading.count(query));
    if (rows.size() > 50) {
        CRM_COMMAND(vault, session.vault());
        if (!vault->isReadOnly)
            CRM_COMMAND_CHECK(vault->write->contacts.noteSearch(rows.size()));
    }
    QJsonArray json;
    QStringList lines;
    for (const ContactRow &row : rows) {
        json.append(rowJson(row));
        lines.append(
            QStringList{row.id.toString(), row.name, row.organisation, row.email, row.phone, row.city}.join(u'\t'));
    }
    return session.console().answer(QJsonObject{{u"total"_s, total}, {u"contacts"_s, json}}, lines.join(u'\n'));
}

ExitStatus show(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(contact, vault->isReadOnly ? vault->write->contacts.find(id) : vault->write->contacts.open(id));
    const Phrases &phrases = session.phrases();
    QStringList lines{displayName(contact), phrases.word(contact.relation)};
    if (!contact.organisation.isEmpty())
        lines.append(contact.organisation);
    for (const EmailAddress &email : contact.emails)
        lines.append(email.value);
    for (const PhoneNumber &phone : contact.phones)
        lines.append(session.writers().phones->written(phone, contact.country.isEmpty() ? u"FR"_s : contact.country));
    for (const PostalAddress &address : contact.addresses)
        lines.append(QStringList{address.street, address.postcode, address.city, address.country}.join(u", "_s));
    if (!contact.note.isEmpty())
        lines.append(contact.note);
    CRM_COMMAND(purposes, vault->write->office.purposes());
    return session.console().answer(contactJson(contact, purposes), lines.join(u'\n'));
}

bool isFact(const QString &field)
{
    const auto names = [&field](const auto &fact) { return field == QLatin1String(fact.code); };
    return field == u"email_kind"_s || std::any_of(std::begin(kFactDays), std::end(kFactDays), names)
        || std::any_of(std::begin(kFactFlags), std::end(kFactFlags), names);
}

/// A kind, a day or yes and no; nothing behind the sign means not documented.
Result<void> applyFact(const QString &field, const QString &value, CustomerFacts &facts)
{
    if (field == u"email_kind"_s) {
        facts.emailKind = emailKindFromCode(value);
        return facts.emailKind || value.isEmpty() ? Result<void>() : invalid(field, u"code_unknown"_s);
    }
    for (const FactDay &fact : kFactDays) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (field != QLatin1String(fact.code))
            continue;
        if (!day.isValid() && !value.isEmpty())
            return invalid(field, u"date_invalid"_s);
        facts.*fact.member = day.isValid() ? std::optional(day) : std::nullopt;
    }
    for (const FactFlag &fact : kFactFlags) {
        if (field != QLatin1String(fact.code))
            continue;
        if (value != u"yes"_s && value != u"no"_s && !value.isEmpty())
            return invalid(field, u"code_unknown"_s);
        facts.*fact.member = value == u"yes"_s;
    }
    return {};
}

/// Where the data come from; of a bought list also supplier, day, notice and proof (C10).
Result<void> applySource(const QString &field, const QString &value, DataSource &source)
{
    if (field == u"source"_s) {
        static const QStringList types{u"person"_s, u"counter"_s, u"phone"_s, u"web_form"_s, u"import"_s, u"event"_s,
                                       u"third_party"_s, boughtListType()};
        if (!types.contains(value))
            return invalid(field, u"code_unknown"_s);
        if (value != source.type)
            source = {value, {}, {}}; // what was known of one way says nothing of another
    } else if (field == u"source_detail"_s) {
        source.detail = value;
    } else if (field == u"source_proof"_s) {
        source.proof = value;
    } else if (field == u"source_notice"_s) {
        source.notice = noticePlanFromCode(QString(value).replace(u'-', u'_'));
        if (!source.notice && !value.isEmpty())
            return invalid(field, u"code_unknown"_s);
    } else if (field == u"source_date"_s) {
        source.date = QDate::fromString(value, Qt::ISODate);
        if (!source.date.isValid() && !value.isEmpty())
            return invalid(field, u"date_invalid"_s);
    } else {
        return invalid(field, u"field_unknown"_s);
    }
    return {};
}

/// FIELD=VALUE words into a draft. E-mail, phone and the address fields set the first one.
Result<void> applyFields(const QStringList &words, const PhoneNumbers &phones, const QString &country,
                         ContactDraft &draft)
{
    const QHash<QString, QString PersonName::*> names{{u"prefix"_s, &PersonName::prefix},
                                                      {u"given"_s, &PersonName::given},
                                                      {u"additional"_s, &PersonName::additional},
                                                      {u"family"_s, &PersonName::family},
                                                      {u"suffix"_s, &PersonName::suffix}};
    const QHash<QString, QString ContactDraft::*> texts{{u"organisation"_s, &ContactDraft::organisation},
                                                        {u"job_title"_s, &ContactDraft::jobTitle},
                                                        {u"note"_s, &ContactDraft::note},
                                                        {u"language"_s, &ContactDraft::language},
                                                        {u"country"_s, &ContactDraft::country}};
    const QHash<QString, QString PostalAddress::*> places{{u"street"_s, &PostalAddress::street},
                                                          {u"postcode"_s, &PostalAddress::postcode},
                                                          {u"city"_s, &PostalAddress::city},
                                                          {u"region"_s, &PostalAddress::region},
                                                          {u"address_country"_s, &PostalAddress::country}};
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString field = word.left(equals);
        const QString value = word.mid(equals + 1);
        if (equals < 1)
            return invalid(word, u"usage"_s);
        if (names.contains(field)) {
            draft.name.*names.value(field) = value;
        } else if (texts.contains(field)) {
            draft.*texts.value(field) = value;
        } else if (places.contains(field)) {
            if (draft.addresses.isEmpty())
                draft.addresses.append(PostalAddress());
            draft.addresses.first().*places.value(field) = value;
        } else if (field == u"email"_s) {
            draft.emails = value.isEmpty() ? QList<EmailAddress>() : QList<EmailAddress>{{value, {}}};
        } else if (field == u"phone"_s) {
            draft.phones = value.isEmpty() ? QList<PhoneNumber>() : QList<PhoneNumber>{phones.parse(value, country)};
        } else if (field == u"relation"_s || field == u"capacity"_s) {
            const auto relation = relationFromCode(value);
            const auto capacity = capacityFromCode(value);
            if (field == u"relation"_s ? !relation : !capacity)
                return invalid(field, u"code_unknown"_s);
            if (field == u"relation"_s)
                draft.relation = *relation;
            else
                draft.capacity = *capacity;
        } else if (field == u"last_contact_on"_s || field == u"relation_ended_on"_s || field == u"birthday"_s) {
            const QDate day = QDate::fromString(value, Qt::ISODate);
            if (!day.isValid() && !value.isEmpty())
                return invalid(field, u"date_invalid"_s);
            (field == u"last_contact_on"_s ? draft.lastContactOn
                 : field == u"birthday"_s  ? draft.birthday
                                           : draft.relationEndedOn)
                = day.isValid() ? std::optional(day) : std::nullopt;
        } else if (isFact(field)) {
            CRM_CHECK(applyFact(field, value, draft.facts));
        } else if (field == u"source"_s || field.startsWith("source_"_L1)) {
            CRM_CHECK(applySource(field, value, draft.source));
        } else {
            return invalid(field, u"field_unknown"_s);
        }
    }
    return {};
}

ExitStatus addOrEdit(CommandSession &session, const Arguments &arguments, bool isNew)
{
    CRM_COMMAND_CHECK(arguments.expect(isNew ? 1 : 2, 1000));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(controller, write->office.controller());
    CRM_COMMAND(purposes, write->office.purposes());
    if (isNew) {
        ContactDraft draft;
        CRM_COMMAND_CHECK(applyFields(arguments.positional(), *session.writers().phones, controller.country, draft));
        CRM_COMMAND(contact, write->contacts.add(draft));
        return session.console().answer(contactJson(contact, purposes), contact.id.toString());
    }
    CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
    CRM_COMMAND(stored, write->contacts.find(id));
    ContactDraft draft = stored;
    CRM_COMMAND_CHECK(applyFields(arguments.positional().mid(1), *session.writers().phones,
                                  stored.country.isEmpty() ? controller.country : stored.country, draft));
    CRM_COMMAND(contact, write->contacts.change(id, stored.version, draft));
    return session.console().answer(contactJson(contact, purposes), ContactWords::tr("Changed."));
}

ExitStatus trashOrRestore(CommandSession &session, const Arguments &arguments, bool isTrash)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1000));
    QList<ContactId> ids;
    for (const QString &word : arguments.positional()) {
        CRM_COMMAND(id, contactIdFrom(word));
        ids.append(id);
    }
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND_CHECK(isTrash ? write->contacts.trash(ids) : write->contacts.restore(ids));
    return session.console().answer(QJsonObject{{u"contacts"_s, ids.size()}},
                                    isTrash ? ContactWords::tr("Moved to the trash.")
                                            : ContactWords::tr("Restored from the trash."));
}

} // namespace

ExitStatus runContact(CommandSession &session, const QStringList &words)
{
    const QString verb = words.value(0);
    if (verb == u"call"_s || verb == u"calls"_s || verb == u"agree-call"_s)
        return runContactCall(session, words);
    CRM_COMMAND(arguments, Arguments::parsed(words.mid(1), {u"query"_s, u"sort"_s, u"limit"_s, u"after"_s}));
    if (verb == u"list"_s)
        return list(session, arguments);
    if (verb == u"show"_s)
        return show(session, arguments);
    if (verb == u"add"_s || verb == u"edit"_s)
        return addOrEdit(session, arguments, verb == u"add"_s);
    if (verb == u"trash"_s || verb == u"restore"_s)
        return trashOrRestore(session, arguments, verb == u"trash"_s);
    return session.console().fail(invalid(verb, u"usage"_s));
}

ExitStatus runExport(CommandSession &session, const QStringList &words)
{
    CRM_COMMAND(arguments,
                Arguments::parsed(words, {u"format"_s, u"query"_s, u"recipient"_s, u"purpose"_s}, {u"with-notes"_s}));
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    for (const QString &needed : {u"format"_s, u"recipient"_s, u"purpose"_s}) {
        if (!arguments.has(needed))
            return session.console().fail(invalid(u"--"_s + needed, u"usage"_s));
    }
    CRM_COMMAND(write, session.writing());
    ContactQuery query;
    query.text = arguments.value(u"query"_s);
    const QString format = arguments.value(u"format"_s) + (arguments.has(u"with-notes"_s) ? u"+notes"_s : QString());
    CRM_COMMAND(people,
                write->requests.exportList(query, arguments.positional().at(0), format, arguments.value(u"recipient"_s),
                                           arguments.value(u"purpose"_s), session.progress()));
    return session.console().answer(QJsonObject{{u"contacts"_s, people}, {u"path"_s, arguments.positional().at(0)}},
                                    ContactWords::tr("People written: %1. Noted in the disclosure register.")
                                        .arg(session.phrases().number(people)));
}

} // namespace crm
