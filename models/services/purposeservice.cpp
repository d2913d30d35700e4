// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposeservice.h"

#include "localday.h"
#include "retentionrules.h"

#include <QTimeZone>

#include <algorithm>

namespace crm {
namespace {
constexpr int kAtOnce = 500;

QStringList changedFields(const Purpose &was, const Purpose &is)
{
    QStringList fields;
    const auto compare = [&fields](bool isSame, const char *field) {
        if (!isSame)
            fields += QString::fromLatin1(field);
    };
    compare(was.label == is.label, "purpose_label");
    compare(was.description == is.description, "purpose_description");
    compare(was.messageClass == is.messageClass, "message_class");
    compare(was.basis == is.basis, "legal_basis");
    compare(was.channels == is.channels, "channels");
    compare(was.validity == is.validity, "validity");
    compare(was.retentionPolicy == is.retentionPolicy, "retention_policy");
    compare(was.dataCategories == is.dataCategories, "data_categories");
    compare(was.assessment == is.assessment, "assessment");
    return fields;
}

bool readsTheSame(const Wording &a, const Wording &b)
{
    return a.text == b.text && a.withdrawal == b.withdrawal && a.retention == b.retention;
}

/// Of the privacy notice that goes with the purpose, unless an older wording names another.
constexpr QLatin1String kFirstNotice("1");
} // namespace

Result<QList<PurposeRecord>> PurposeService::purposes() const
{
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto wordings = m.registry.wordings();
    CRM_CHECK(wordings);
    const auto tallies = m.consents.tallies(today(m.clock));
    CRM_CHECK(tallies);
    const auto policies = m.registry.policies();
    CRM_CHECK(policies);
    QList<PurposeRecord> records;
    for (const Purpose &purpose : *purposes) {
        PurposeRecord record{purpose, {}, {}, 0};
        for (const RetentionPolicy &policy : *policies) {
            if (policy.id == purpose.retentionPolicy)
                record.retention = policy.label;
        }
        for (const Wording &wording : *wordings) {
            if (wording.purpose == purpose.key)
                record.wordings.prepend(wording);
        }
        for (const ConsentTally &tally : *tallies) {
            if (tally.purpose == purpose.key
                && (tally.state == ConsentState::Given || tally.state == ConsentState::Requested))
                record.openConsents += tally.people;
        }
        records += record;
    }
    return records;
}

Result<QList<RetentionPolicy>> PurposeService::policies() const
{
    return m.registry.policies();
}

Result<Purpose> PurposeService::found(const QString &key) const
{
    const auto all = m.registry.purposes();
    CRM_CHECK(all);
    const Purpose *purpose = purposeNamed(*all, key);
    return purpose ? Result(*purpose) : Error{Error::Code::NotFound, QStringLiteral("purpose_unknown"), {}, key};
}

Result<bool> PurposeService::isAnswered(const QString &key) const
{
    const auto tallies = m.consents.tallies(today(m.clock));
    CRM_CHECK(tallies);
    return std::any_of(tallies->begin(), tallies->end(),
                       [&key](const ConsentTally &tally) { return tally.purpose == key && tally.people > 0; });
}

Result<Purpose> PurposeService::stored(const Purpose &purpose, JournalAction action, const QStringList &fields)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.registry.storePurpose(purpose, m.clock()));
    CRM_CHECK(m.note(action, {}, fields, 0, purpose.key));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.settingsChanged();
    return purpose;
}

Result<Purpose> PurposeService::add(const Purpose &purpose)
{
    CRM_CHECK(m.allowed(Task::ManagePurposes));
    auto tidy = checked(purpose);
    CRM_CHECK(tidy);
    const auto policies = m.registry.policies();
    CRM_CHECK(policies);
    const auto isNamed = [&tidy](const RetentionPolicy &policy) { return policy.id == tidy->retentionPolicy; };
    if (std::none_of(policies->begin(), policies->end(), isNamed))
        return invalid(QStringLiteral("retention_policy"), QStringLiteral("policy_unknown"));
    if (found(tidy->key))
        return Error{Error::Code::Conflict, QStringLiteral("purpose_exists"), {}, QStringLiteral("key")};
    tidy->isActive = true;
    tidy->coveringVersion = 1;
    tidy->coveringSinceUtc = {};
    return stored(*tidy, JournalAction::PurposeAdded, {});
}

Result<Purpose> PurposeService::change(const Purpose &purpose)
{
    CRM_CHECK(m.allowed(Task::ManagePurposes));
    const auto before = found(purpose.key);
    CRM_CHECK(before);
    auto tidy = checked(purpose);
    CRM_CHECK(tidy);
    const auto policies = m.registry.policies();
    CRM_CHECK(policies);
    const auto isNamed = [&tidy](const RetentionPolicy &policy) { return policy.id == tidy->retentionPolicy; };
    if (std::none_of(policies->begin(), policies->end(), isNamed))
        return invalid(QStringLiteral("retention_policy"), QStringLiteral("policy_unknown"));
    const auto answered = isAnswered(purpose.key);
    CRM_CHECK(answered);
    if (*answered && tidy->basis != before->basis)
        return refused(QStringLiteral("basis_fixed"));
    // These are changed by acts of their own.
    tidy->isActive = before->isActive;
    tidy->softOptIn = before->softOptIn;
    tidy->coveringVersion = before->coveringVersion;
    tidy->coveringSinceUtc = before->coveringSinceUtc;
    const QStringList fields = changedFields(*before, *tidy);
    return fields.isEmpty() ? before : stored(*tidy, JournalAction::PurposeChanged, fields);
}

Result<Wording> PurposeService::addWording(const Wording &draft)
{
    CRM_CHECK(m.allowed(Task::ManagePurposes));
    auto purpose = found(draft.purpose);
    CRM_CHECK(purpose);
    if (!purpose->isActive)
        return refused(QStringLiteral("purpose_closed"));
    if (purpose->basis != LegalBasis::Consent)
        return refused(QStringLiteral("not_asked"));
    auto wording = checked(draft);
    CRM_CHECK(wording);
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    const auto all = m.registry.wordings();
    CRM_CHECK(all);
    std::optional<Wording> newest;
    for (const Wording &one : *all) {
        if (one.purpose == purpose->key && (!newest || one.version > newest->version))
            newest = one;
    }
    if (newest && readsTheSame(*newest, *wording))
        return refused(QStringLiteral("wording_unchanged"));
    wording->id = WordingId(m.uuids());
    wording->version = newest ? newest->version + 1 : 1;
    wording->controller = controller->name;
    wording->noticeVersion = newest ? newest->noticeVersion : QString(kFirstNotice);
    wording->createdAtUtc = m.clock();
    wording->approvedBy = m.actor.name;
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.registry.addWording(*wording));
    if (newest && wording->change == WordingChange::WiderScope) {
        purpose->coveringVersion = wording->version;
        purpose->coveringSinceUtc = wording->createdAtUtc;
        CRM_CHECK(m.registry.storePurpose(*purpose, wording->createdAtUtc));
    }
    CRM_CHECK(m.note(JournalAction::WordingAdded, {}, {codeOf(wording->change)}, wording->version, purpose->key));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.settingsChanged();
    return wording;
}

Result<Purpose> PurposeService::close(const QString &key)
{
    CRM_CHECK(m.allowed(Task::ManagePurposes));
    auto purpose = found(key);
    CRM_CHECK(purpose);
    if (!purpose->isActive)
        return purpose;
    purpose->isActive = false;
    return stored(*purpose, JournalAction::PurposeClosed, {});
}

Result<Purpose> PurposeService::reopen(const QString &key)
{
    CRM_CHECK(m.allowed(Task::ManagePurposes));
    auto purpose = found(key);
    CRM_CHECK(purpose);
    if (purpose->isActive)
        return purpose;
    purpose->isActive = true;
    return stored(*purpose, JournalAction::PurposeReopened, {});
}

Result<Revocation> PurposeService::revokeSome(const QString &key)
{
    CRM_CHECK(m.allowed(Task::ManagePurposes));
    const auto purpose = found(key);
    CRM_CHECK(purpose);
    if (purpose->isActive)
        return refused(QStringLiteral("purpose_open"));
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    const auto open = m.consents.open(key, today(m.clock), kAtOnce);
    CRM_CHECK(open);
    if (!open->isEmpty()) {
        CRM_CHECK(appendRevocations(key, *open));
        CRM_CHECK(m.note(JournalAction::ConsentsRevoked, {}, {}, open->size(), key));
        CRM_CHECK((*transaction)->commit());
    }
    const bool isFinished = open->size() < kAtOnce;
    if (isFinished)
        Q_EMIT m.changes.contactsReplaced();
    return Revocation{open->size(), isFinished};
}

/// In the words of the state machine: given or requested, purpose_retired, revoked. The proof stays (D18).
Result<void> PurposeService::appendRevocations(const QString &key, const QList<OpenConsent> &open)
{
    QList<RowKey> people;
    for (const OpenConsent &one : open) {
        if (people.isEmpty() || people.last() != one.person)
            people += one.person;
    }
    const auto contacts = m.contacts.findMany(people);
    CRM_CHECK(contacts);
    if (contacts->size() != people.size())
        return Error{Error::Code::Storage, QStringLiteral("vault_damaged"), QStringLiteral("consent_state"), {}};
    QHash<RowKey, ContactId> ids;
    for (qsizetype i = 0; i < people.size(); ++i)
        ids.insert(people.at(i), contacts->at(i).id);
    QList<ConsentEvent> events;
    for (const OpenConsent &one : open) {
        ConsentEvent event;
        event.id = ConsentEventId(m.uuids());
        event.contact = ids.value(one.person);
        event.purpose = key;
        event.channel = one.channel;
        event.state = ConsentState::Revoked;
        event.occurredAtUtc = m.clock();
        event.recordedAtUtc = event.occurredAtUtc;
        event.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
        event.recordedBy = m.actor.id;
        event.recordedByName = m.actor.name;
        events += event;
    }
    CRM_CHECK(m.consents.append(events));
    const auto rules = RetentionRules::read(m.registry, m.packs);
    CRM_CHECK(rules);
    const auto histories = m.consents.histories(people);
    CRM_CHECK(histories);
    QHash<ContactId, QList<RetentionDue>> dues;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Contact &contact = contacts->at(i);
        dues.insert(contact.id, rules->duesOf(contact, histories->value(people.at(i)), today(m.clock)));
    }
    return m.retention.replaceDuesOfMany(dues);
}

} // namespace crm
