// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passrows.h"

#include "contactcolumns.h"
#include "sqlvalues.h"
#include "storedpast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

ContactKind kindOf(QByteArrayView code)
{
    static const CodeTable<ContactKind> table{ContactKind::Person, ContactKind::Organisation};
    return table.value(code, ContactKind::Person);
}

Capacity capacityOf(QByteArrayView code)
{
    static const CodeTable<Capacity> table{Capacity::Consumer, Capacity::Professional, Capacity::SoleTrader};
    return table.value(code, Capacity::Consumer);
}

Relation relationOf(QByteArrayView code)
{
    static const CodeTable<Relation> table{Relation::Prospect, Relation::Customer, Relation::FormerCustomer,
                                           Relation::Supplier, Relation::Partner,  Relation::Other};
    return table.value(code, Relation::Other);
}

PhoneKind phoneKindOf(QByteArrayView code)
{
    static const CodeTable<PhoneKind> table{PhoneKind::Mobile, PhoneKind::Landline, PhoneKind::Fax, PhoneKind::Other};
    return table.value(code, PhoneKind::Other);
}

Channel channelOf(QByteArrayView code)
{
    static const CodeTable<Channel> table{Channel::Email, Channel::Phone, Channel::Sms, Channel::Post};
    return table.value(code, Channel::Email);
}

ConsentState stateOf(QByteArrayView code)
{
    static const CodeTable<ConsentState> table{
        ConsentState::Given,   ConsentState::Refused,     ConsentState::Withdrawn,  ConsentState::Unknown,
        ConsentState::Expired, ConsentState::Requested,   ConsentState::Superseded, ConsentState::Revoked,
        ConsentState::None,    ConsentState::Invalidated,
    };
    return table.value(code, ConsentState::Unknown);
}

CollectionMethod methodOf(QByteArrayView code)
{
    static const CodeTable<CollectionMethod> table{
        CollectionMethod::Counter, CollectionMethod::PaperForm, CollectionMethod::Phone,
        CollectionMethod::Email,   CollectionMethod::WebForm,   CollectionMethod::Letter,
        CollectionMethod::Import,  CollectionMethod::InPerson,  CollectionMethod::SuppressionList,
        CollectionMethod::Other,
    };
    return table.value(code, CollectionMethod::Other);
}

/// In the order of the SELECT of events.
enum EventField {
    KindField = 1,
    PurposeField,
    ChannelField,
    StateField,
    OccurredField,
    ZoneField,
    RecordedField,
    MethodField,
    VersionField,
    LastDayField,
    IdField,
    SequenceField
};

bool showsInformed(const ConsentEvent &event)
{
    return event.kind == ConsentEventKind::Consent && event.wordingVersion > 0
        && event.method != CollectionMethod::Import;
}
} // namespace

PassRows::PassRows(const PassWish &wish) : m_wish(wish), m_channel(codeOf(wish.channel).toLatin1())
{
    for (const QString &purpose : wish.purposes)
        m_purposes.append(purpose.toUtf8());
}

QString PassRows::people()
{
    // +: by the keys, not by an index that begins with the trash.
    return u"SELECT c.row_key, c.kind, c.capacity, c.relation, c.country, c.organisation <> '', c.name_prefix <> ''"
           " OR c.given_name <> '' OR c.additional_name <> '' OR c.family_name <> '' OR c.name_suffix <> '', "
           "c.birthday,"
           " c.last_contact_on, c.relation_ended_on, c.source_date, c.created_at,"
           " c.source_type, c.source_detail <> '', c.source_proof <> '', c.source_notice FROM contact c"
           " WHERE c.row_key %1 AND +c.is_trashed = 0 ORDER BY c.row_key"_s;
}

void PassRows::readPerson(const Statement &row, PassedPerson &person)
{
    PermissionSubject &subject = person.subject;
    const auto day = [&row](int column) { return optionalDayOf(QLatin1String(row.utf8(column))); };
    subject = {};
    m_guarded.clear();
    person.callAttemptsUtc.clear();
    person.past.clear();
    person.agreedCallsUtc.clear();
    subject.channel = m_wish.channel;
    subject.kind = kindOf(row.utf8(1));
    subject.capacity = capacityOf(row.utf8(2));
    subject.days.relation = relationOf(row.utf8(3));
    person.country = m_countries(row.utf8(4));
    subject.hasOrganisation = row.number(5) != 0;
    subject.isNamed = row.number(6) != 0;
    subject.birthday = day(7);
    subject.days.lastContactOn = day(8);
    subject.days.endedOn = day(9);
    subject.days.collectedOn = dayOf(QLatin1String(row.utf8(10)));
    subject.days.createdOn = dayOf(QLatin1String(row.utf8(11)));
    if (row.utf8(12) == QByteArrayView("bought_list"))
        subject.list = ListRecord{row.number(13) != 0, row.number(14) != 0, subject.days.collectedOn,
                                  noticePlanFromCode(QString::fromLatin1(row.utf8(15)))};
}

QString PassRows::addresses() const
{
    switch (m_wish.channel) {
    case Channel::Email:
        return u"SELECT contact_key, value FROM contact_email WHERE contact_key %1 ORDER BY contact_key, position"_s;
    case Channel::Phone:
    case Channel::Sms:
        return u"SELECT contact_key, e164, kind, label FROM contact_phone WHERE contact_key %1"
               " ORDER BY contact_key, position"_s;
    case Channel::Post:
        return u"SELECT contact_key, street, postcode, city FROM contact_address WHERE contact_key %1"
               " ORDER BY contact_key, position"_s;
    }
    Q_UNREACHABLE();
}

void PassRows::readAddress(const Statement &row, PassedPerson &person)
{
    switch (m_wish.channel) {
    case Channel::Email:
        m_email.value = row.text(1);
        return person.subject.meet(m_email);
    case Channel::Phone:
    case Channel::Sms:
        m_phone.e164 = row.text(1);
        m_phone.kind = phoneKindOf(row.utf8(2));
        m_phone.label = m_words(row.utf8(3));
        return person.subject.meet(m_phone);
    case Channel::Post:
        m_address.street = row.text(1);
        m_address.postcode = row.text(2);
        m_address.city = row.text(3);
        return person.subject.meet(m_address);
    }
}

QString PassRows::facts()
{
    return u"SELECT %1 FROM contact_facts WHERE contact_key %2 ORDER BY contact_key"_s.arg(factColumns().join(u", "_s),
                                                                                           u"%1"_s);
}

QString PassRows::events() const
{
    // The index by person holds the sequence: the table of subjects is never read. CROSS JOIN keeps SQLite from
    // starting at the events.
    return u"SELECT s.contact_key, e.kind, e.purpose, e.channel, e.state, e.occurred_at, e.time_zone, e.recorded_at,"
           " e.method, e.wording_version, e.last_valid_day, e.id, s.sequence"
           " FROM consent_event_subject s CROSS JOIN consent_event e"
           " WHERE s.contact_key %1 AND e.sequence = s.sequence AND e.recorded_at <= ? AND e.occurred_at <= ?"
           " ORDER BY s.contact_key, s.sequence"_s;
}

QVariantList PassRows::eventBinds() const
{
    const QVariant known = sqlInstant(m_wish.knownByUtc);
    return {known, known};
}

QString PassRows::guardians()
{
    return u"SELECT contact_key, sequence FROM consent_event_subject WHERE contact_key %1 AND guardian <> ''"
           " ORDER BY contact_key, sequence"_s;
}

QString PassRows::calls()
{
    // An agreement speaks of an hour to come; what counts is when it was written down.
    return u"SELECT contact_key, at, kind FROM"
           " (SELECT contact_key, at, 'attempt' AS kind, at AS known_at FROM call_attempt UNION ALL"
           " SELECT contact_key, at, 'agreed' AS kind, agreed_at AS known_at FROM call_agreement) calls"
           " WHERE contact_key %1 AND known_at <= ? ORDER BY contact_key, at"_s;
}

QVariantList PassRows::callBinds() const
{
    return {sqlInstant(m_wish.knownByUtc)};
}

QString PassRows::past()
{
    return u"SELECT contact_key, valid_until, facts FROM contact_past WHERE contact_key %1 AND valid_until > ?"
           " ORDER BY contact_key, version"_s;
}

QVariantList PassRows::pastBinds() const
{
    return {sqlInstant(m_wish.pastSinceUtc)};
}

Result<void> PassRows::readPast(const Statement &row, PassedPerson &person)
{
    const auto facts = pastFromJson(row.text(2));
    CRM_CHECK(facts);
    person.past.append({instantOf(QLatin1String(row.utf8(1))), *facts});
    return {};
}

void PassRows::readCall(const Statement &row, PassedPerson &person)
{
    const bool isAgreed = row.utf8(2) == QByteArrayView("agreed");
    (isAgreed ? person.agreedCallsUtc : person.callAttemptsUtc).append(instantOf(QLatin1String(row.utf8(1))));
}

/// Objections all do: which of them stand in the way is for the decision to say.
bool PassRows::concerns(const Statement &row) const
{
    if (row.utf8(KindField) == QByteArrayView("objection"))
        return true;
    if (row.utf8(ChannelField) != m_channel)
        return false;
    const QByteArrayView purpose = row.utf8(PurposeField);
    return std::any_of(m_purposes.begin(), m_purposes.end(),
                       [purpose](const QByteArray &known) { return purpose == known; });
}

void PassRows::readEvent(const Statement &row, PassedPerson &person)
{
    if (!concerns(row)
        && (row.number(VersionField) == 0 || std::any_of(person.history.begin(), person.history.end(), showsInformed)))
        return;
    ConsentEvent event;
    event.kind
        = row.utf8(KindField) == QByteArrayView("objection") ? ConsentEventKind::Objection : ConsentEventKind::Consent;
    event.purpose = m_words(row.utf8(PurposeField));
    if (const QByteArrayView channel = row.utf8(ChannelField); !channel.isEmpty())
        event.channel = channelOf(channel);
    event.state = stateOf(row.utf8(StateField));
    event.occurredAtUtc = instantOf(QLatin1String(row.utf8(OccurredField)));
    event.timeZone = m_words(row.utf8(ZoneField));
    event.recordedAtUtc = instantOf(QLatin1String(row.utf8(RecordedField)));
    event.method = methodOf(row.utf8(MethodField));
    event.wordingVersion = int(row.number(VersionField));
    event.lastValidDay = optionalDayOf(QLatin1String(row.utf8(LastDayField)));
    event.id = idOf<struct ConsentEventTag>(QLatin1String(row.utf8(IdField)));
    if (m_guarded.contains(row.number(SequenceField)))
        event.guardian.emplace();
    person.history.append(event);
}

} // namespace crm
