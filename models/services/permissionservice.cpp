// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissionservice.h"

#include "rulebook.h"

#include <chrono>

namespace crm {
namespace {
constexpr std::chrono::milliseconds kJudgedFor(1000);
}

PermissionService::PermissionService(ContactRepository &contacts, ConsentRepository &consents,
                                     RegistryRepository &registry, const PeoplePasses &passes, const PackSet &packs,
                                     Clock clock, const CallRepository *calls)
    : m_contacts(contacts), m_consents(consents), m_registry(registry), m_packs(packs), m_clock(std::move(clock)),
      m_calls(calls), m_audiences(contacts, passes, registry, packs, m_clock)
{
}

Result<QHash<RowKey, QList<QDateTime>>> PermissionService::callsOf(const QList<RowKey> &keys, Channel channel) const
{
    if (!m_calls || channel != Channel::Phone)
        return QHash<RowKey, QList<QDateTime>>();
    return m_calls->instants(keys);
}

Result<QList<QDateTime>> PermissionService::callsOf(ContactId contact) const
{
    QList<QDateTime> instants;
    if (!m_calls)
        return instants;
    const auto attempts = m_calls->of(contact);
    CRM_CHECK(attempts);
    for (const CallAttempt &attempt : *attempts)
        instants += attempt.atUtc;
    return instants;
}

Result<QHash<RowKey, QList<QDateTime>>> PermissionService::agreedCallsOf(const QList<RowKey> &keys,
                                                                         Channel channel) const
{
    if (!m_calls || channel != Channel::Phone)
        return QHash<RowKey, QList<QDateTime>>();
    return m_calls->agreedInstants(keys);
}

Result<QList<QDateTime>> PermissionService::agreedCallsOf(ContactId contact) const
{
    QList<QDateTime> instants;
    if (!m_calls)
        return instants;
    const auto agreements = m_calls->agreements(contact);
    CRM_CHECK(agreements);
    for (const CallAgreement &agreement : *agreements)
        instants += agreement.atUtc;
    return instants;
}

struct PermissionService::Known {
    RuleBook book;
    DecidingFacts facts;
    QList<ConsentEvent> history;
    QList<QDateTime> calls;
    QList<QDateTime> agreedCalls;
    QDateTime atUtc;
    std::optional<QDateTime> onlySinceUtc;

    Permission answer(const Purpose &purpose, Channel channel, std::optional<MessageClass> messageClass) const
    {
        Permission result = book.answerOn(facts, history, purpose, channel, messageClass, atUtc, calls, agreedCalls);
        result.knownOnlySinceUtc = onlySinceUtc;
        return result;
    }
};

Result<PermissionService::Known> PermissionService::knownOf(ContactId contact,
                                                            const std::optional<QDateTime> &atUtc) const
{
    auto book = RuleBook::read(m_registry, m_packs, atUtc);
    CRM_CHECK(book);
    const auto key = m_contacts.keyOf(contact);
    CRM_CHECK(key);
    const auto person = m_contacts.findMany({*key});
    CRM_CHECK(person);
    if (person->isEmpty())
        return Error{Error::Code::NotFound, {}, {}, {}};
    // Words and proofs decide nothing, and are not read.
    auto events = m_consents.histories({*key});
    CRM_CHECK(events);
    auto calls = callsOf(contact);
    CRM_CHECK(calls);
    auto agreed = agreedCallsOf(contact);
    CRM_CHECK(agreed);
    Known known{*std::move(book),   decidingFactsOf(person->first()), events->value(*key), *std::move(calls),
                *std::move(agreed), atUtc.value_or(m_clock()),        {}};
    if (!atUtc)
        return known;
    const auto past = m_contacts.pastOf(contact);
    CRM_CHECK(past);
    known.facts = factsAt(*past, *atUtc).value_or(known.facts);
    if (*atUtc < person->first().createdAtUtc)
        known.onlySinceUtc = person->first().createdAtUtc;
    return known;
}

Result<Permission> PermissionService::mayContact(ContactId contact, const QString &purpose, Channel channel,
                                                 std::optional<MessageClass> messageClass,
                                                 std::optional<QDateTime> atUtc) const
{
    const auto known = knownOf(contact, atUtc);
    CRM_CHECK(known);
    const auto asked = known->book.purpose(purpose);
    CRM_CHECK(asked);
    return known->answer(*asked, channel, messageClass);
}

Result<QList<PermissionRow>> PermissionService::lights(ContactId contact, const std::optional<QDateTime> &atUtc) const
{
    const auto known = knownOf(contact, atUtc);
    CRM_CHECK(known);
    QList<PermissionRow> result;
    for (const Purpose &purpose : known->book.shown()) {
        PermissionRow row{purpose, {}};
        for (const Channel channel : kChannels) {
            Permission cell;
            cell.light = Light::NoChannel;
            cell.purpose = purpose.key;
            cell.channel = channel;
            if (known->book.isOffered(purpose, channel))
                cell = known->answer(purpose, channel, {});
            row.channels += cell;
        }
        result += row;
    }
    return result;
}

Result<QList<LitRow>> PermissionService::lit(const QList<ContactRow> &rows, const QString &purpose,
                                             Channel channel) const
{
    QList<LitRow> result;
    result.reserve(rows.size());
    QList<RowKey> keys;
    for (const ContactRow &row : rows) {
        result += {row, {}};
        keys += row.key;
    }
    if (purpose.isEmpty() || rows.isEmpty())
        return result;
    const auto book = RuleBook::read(m_registry, m_packs);
    CRM_CHECK(book);
    const auto asked = book->purpose(purpose);
    CRM_CHECK(asked);
    const auto people = m_contacts.findMany(keys);
    CRM_CHECK(people);
    const auto histories = m_consents.histories(keys);
    CRM_CHECK(histories);
    const auto calls = callsOf(keys, channel);
    CRM_CHECK(calls);
    const auto agreed = agreedCallsOf(keys, channel);
    CRM_CHECK(agreed);
    QHash<ContactId, const Contact *> byId;
    for (const Contact &person : *people)
        byId.insert(person.id, &person);
    const QDateTime now = m_clock();
    for (LitRow &line : result) {
        if (const Contact *person = byId.value(line.row.id))
            line.permission = book->answer(*person, histories->value(line.row.key), *asked, channel, {}, now,
                                           calls->value(line.row.key), agreed->value(line.row.key));
    }
    return result;
}

Result<QList<LitRow>> PermissionService::rows(const QList<RowKey> &keys, const QString &purpose, Channel channel) const
{
    const auto found = m_contacts.rows(keys);
    if (!found)
        return found.error();
    return lit(*found, purpose, channel);
}

Result<QList<LitRow>> PermissionService::firstRows(const ContactQuery &query, int atMost, const QString &purpose,
                                                   Channel channel) const
{
    m_judged.reset();
    if (query.permission) {
        auto keys = m_audiences.order(query, {});
        CRM_CHECK(keys);
        auto lines = rows(keys->mid(0, atMost), purpose, channel);
        if (keys->size() >= atMost) // fewer rows are the whole list: nobody asks for its order
            m_judged.emplace(Judged{query, std::move(*keys), m_clock()});
        return lines;
    }
    const auto found = m_contacts.firstRows(query, atMost);
    if (!found)
        return found.error();
    return lit(*found, purpose, channel);
}

Result<QList<RowKey>> PermissionService::order(const ContactQuery &query) const
{
    if (const auto judged = std::exchange(m_judged, {});
        judged && judged->query == query && judged->atUtc.msecsTo(m_clock()) < kJudgedFor.count())
        return judged->keys;
    return m_audiences.order(query, {});
}

Result<qint64> PermissionService::count(const ContactQuery &query) const
{
    if (!query.permission)
        return m_contacts.count(query);
    const auto keys = m_audiences.order(query, {});
    CRM_CHECK(keys);
    return keys->size();
}

Result<AudienceAnswer> PermissionService::audience(const AudienceWish &wish, const Progress &progress) const
{
    return m_audiences.evaluate(wish, progress);
}

Result<QList<AudienceChance>> PermissionService::audienceChances(const AudienceWish &wish,
                                                                 const QList<RowKey> &excluded,
                                                                 const Progress &progress) const
{
    return m_audiences.chances(wish, excluded, progress);
}

Result<AudienceShift> PermissionService::audienceShift(const AudienceWish &wish, const AudienceInstead &instead,
                                                       const Progress &progress) const
{
    return m_audiences.shift(wish, instead, progress);
}

Result<QList<Pack>> PermissionService::packs() const
{
    return m_packs.all();
}

Result<QList<ContactRow>> PermissionService::suggest(const QString &text, int atMost) const
{
    ContactQuery query;
    query.text = text;
    return m_contacts.firstRows(query, atMost);
}

Result<QHash<Relation, qint64>> PermissionService::countsByRelation() const
{
    return m_contacts.countsByRelation();
}

Result<Contact> PermissionService::contact(ContactId id) const
{
    return m_contacts.find(id);
}

Result<QList<ConsentEvent>> PermissionService::history(ContactId id) const
{
    return m_consents.history(id);
}

Result<QList<Purpose>> PermissionService::purposes() const
{
    return m_registry.purposes();
}

} // namespace crm
