// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissionservice.h"

#include <algorithm>

namespace crm {
namespace {

const Purpose *purposeNamed(const QList<Purpose> &purposes, const QString &key)
{
    const auto found
        = std::find_if(purposes.begin(), purposes.end(), [&key](const Purpose &purpose) { return purpose.key == key; });
    return found == purposes.end() ? nullptr : &*found;
}

Error unknownPurpose(const QString &key)
{
    return {Error::Code::NotFound, QStringLiteral("purpose_unknown"), {}, key};
}

/// A purpose that does not say what it sends is judged by the strictest class.
MessageClass classOf(const Purpose &purpose)
{
    return purpose.messageClass.value_or(MessageClass::Commercial);
}

/// The soft opt-in twin of a consent purpose, if there is one in use.
const Purpose *twinOf(const Purpose &purpose, const QList<Purpose> &purposes)
{
    const QString suffix = QStringLiteral(".consent");
    if (!purpose.key.endsWith(suffix))
        return nullptr;
    const Purpose *twin = purposeNamed(purposes, purpose.key.chopped(suffix.size()) + QStringLiteral(".customers"));
    return twin && twin->softOptIn && twin->isActive ? twin : nullptr;
}

bool isTwin(const Purpose &purpose, const QList<Purpose> &purposes)
{
    return std::any_of(purposes.begin(), purposes.end(),
                       [&](const Purpose &other) { return other.isActive && twinOf(other, purposes) == &purpose; });
}

Permission cellOf(const PermissionFacts &facts, const Purpose &purpose, Channel channel, const QDateTime &atUtc)
{
    if (purpose.channels.contains(channel))
        return mayContact(facts, purpose, channel, classOf(purpose), atUtc);
    Permission none;
    none.light = Light::NoChannel;
    none.purpose = purpose.key;
    none.channel = channel;
    return none;
}
} // namespace

PermissionService::PermissionService(ContactRepository &contacts, ConsentRepository &consents,
                                     RegistryRepository &registry, Clock clock)
    : m_contacts(contacts), m_consents(consents), m_registry(registry), m_clock(std::move(clock))
{
}

Result<Permission> PermissionService::mayContact(ContactId contact, const QString &purpose, Channel channel,
                                                 std::optional<MessageClass> messageClass,
                                                 std::optional<QDateTime> atUtc) const
{
    const auto purposes = m_registry.purposes();
    if (!purposes)
        return purposes.error();
    const Purpose *asked = purposeNamed(*purposes, purpose);
    if (!asked)
        return unknownPurpose(purpose);
    const auto person = m_contacts.find(contact);
    if (!person)
        return person.error();
    const auto events = m_consents.history(contact);
    if (!events)
        return events.error();
    return crm::mayContact({*person, *events, false}, *asked, channel, messageClass.value_or(classOf(*asked)),
                           atUtc.value_or(m_clock()));
}

Result<QList<PermissionRow>> PermissionService::lights(ContactId contact) const
{
    const auto purposes = m_registry.purposes();
    if (!purposes)
        return purposes.error();
    const auto person = m_contacts.find(contact);
    if (!person)
        return person.error();
    const auto events = m_consents.history(contact);
    if (!events)
        return events.error();
    const PermissionFacts facts{*person, *events, false};
    const QDateTime now = m_clock();
    QList<PermissionRow> result;
    for (const Purpose &purpose : *purposes) {
        if (!purpose.isActive || !purpose.messageClass || isTwin(purpose, *purposes))
            continue;
        const Purpose *twin = twinOf(purpose, *purposes);
        PermissionRow row{purpose, {}};
        for (const Channel channel : kChannels) {
            Permission cell = cellOf(facts, purpose, channel, now);
            if (twin && !cell.isAllowed) {
                if (const Permission other = cellOf(facts, *twin, channel, now); other.isAllowed)
                    cell = other;
            }
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
    const auto purposes = m_registry.purposes();
    if (!purposes)
        return purposes.error();
    const Purpose *asked = purposeNamed(*purposes, purpose);
    if (!asked)
        return unknownPurpose(purpose);
    const auto people = m_contacts.findMany(keys);
    if (!people)
        return people.error();
    const auto histories = m_consents.histories(keys);
    if (!histories)
        return histories.error();
    QHash<ContactId, const Contact *> byId;
    for (const Contact &person : *people)
        byId.insert(person.id, &person);
    const QDateTime now = m_clock();
    for (LitRow &line : result) {
        if (const Contact *person = byId.value(line.row.id))
            line.permission = crm::mayContact({*person, histories->value(line.row.key), false}, *asked, channel,
                                              classOf(*asked), now);
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
    const auto found = m_contacts.firstRows(query, atMost);
    if (!found)
        return found.error();
    return lit(*found, purpose, channel);
}

Result<QList<RowKey>> PermissionService::order(const ContactQuery &query) const
{
    return m_contacts.order(query);
}

Result<qint64> PermissionService::count(const ContactQuery &query) const
{
    return m_contacts.count(query);
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
