// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentlog.h"

#include "localday.h"
#include "suppressions.h"

#include <QTimeZone>

#include <algorithm>

namespace crm {

namespace {

/// A recording that is not kept as proof goes after the period for recordings (D12); data without one is refused (D-a).
Result<std::optional<QDate>> lastDayOf(const ServiceContext &context, const EvidenceFile &file,
                                       const ConsentEvent &said)
{
    if (!file.recording || file.recording->isProof)
        return std::optional<QDate>();
    const auto policies = context.registry.policies();
    CRM_CHECK(policies);
    for (const RetentionPolicy &policy : *policies) {
        if (policy.id == QLatin1String("D12"))
            return std::optional(after(localDay(said.occurredAtUtc, said.timeZone), policy.period));
    }
    return refused(QStringLiteral("policy_missing"));
}

} // namespace

Result<std::optional<int>> parentNeededUnder(const ServiceContext &context, const Contact &contact, QDate day)
{
    if (!contact.birthday)
        return std::optional<int>();
    const auto controller = context.registry.controller();
    CRM_CHECK(controller);
    const Jurisdiction law = context.packs.between(controller->country, contact.country);
    const int age = std::max(inForce(law.controller.childAge, day, 0), inForce(law.recipient.childAge, day, 0));
    return contact.birthday->addYears(age) > day ? std::optional(age) : std::optional<int>();
}

Result<QList<ConsentEvent>> consentEvents(const ServiceContext &context, const Contact &contact,
                                          const ConsentDraft &draft)
{
    const bool opens = std::any_of(draft.choices.begin(), draft.choices.end(), [](const ConsentChoice &choice) {
        return choice.state == ConsentState::Given || choice.state == ConsentState::Requested;
    });
    if (contact.trashedAtUtc && opens)
        return refused(QStringLiteral("E_ERASED"));
    const auto purposes = context.registry.purposes();
    if (!purposes)
        return purposes.error();
    const auto wordings = context.registry.wordings();
    if (!wordings)
        return wordings.error();
    auto events = makeConsentEvents(draft, *purposes, *wordings, context.clock());
    if (!events)
        return events;
    const auto controller = context.registry.controller();
    CRM_CHECK(controller);
    const bool isYes = std::any_of(events->begin(), events->end(),
                                   [](const ConsentEvent &event) { return event.state == ConsentState::Given; });
    if (isYes && (!draft.guardian || !draft.guardian->isComplete())) {
        const auto under
            = parentNeededUnder(context, contact, localDay(events->first().occurredAtUtc, events->first().timeZone));
        CRM_CHECK(under);
        if (*under)
            return refused(QStringLiteral("E_MINOR"));
    }
    // B10: no consent lasts longer than the law of either country lets it.
    const Jurisdiction law = context.packs.between(controller->country, contact.country);
    for (ConsentEvent &event : *events) {
        if (event.state != ConsentState::Given || !event.channel)
            continue;
        const QDate last
            = law.lastDayOfConsent(localDay(event.occurredAtUtc, event.timeZone), *event.channel, today(context.clock));
        if (last.isValid() && (!event.lastValidDay || last < *event.lastValidDay))
            event.lastValidDay = last;
    }
    return events;
}

Result<QList<ConsentEvent>> logConsents(const ServiceContext &context, const Contact &contact,
                                        QList<ConsentEvent> events, const QList<EvidenceFile> &files,
                                        QList<ContactId> &reached)
{
    QList<Evidence> evidence;
    for (EvidenceFile file : files) {
        const auto until = lastDayOf(context, file, events.first());
        CRM_CHECK(until);
        file.keptUntil = *until;
        const auto kept = context.consents.addEvidence(file, EvidenceId(context.uuids()));
        if (!kept)
            return kept.error();
        evidence += *kept;
    }
    for (ConsentEvent &event : events) {
        event.id = ConsentEventId(context.uuids());
        event.recordedBy = context.actor.id;
        event.recordedByName = context.actor.name;
        event.evidence = evidence;
    }
    const auto appended = context.consents.append(events);
    if (!appended)
        return appended;
    for (const ConsentEventKind kind : {ConsentEventKind::Consent, ConsentEventKind::Objection}) {
        const auto isOfKind = [kind](const ConsentEvent &event) { return event.kind == kind; };
        const auto first = std::find_if(appended->begin(), appended->end(), isOfKind);
        if (first == appended->end())
            continue;
        const auto action
            = kind == ConsentEventKind::Consent ? JournalAction::ConsentRecorded : JournalAction::ObjectionRecorded;
        CRM_CHECK(context.note(action, contact.id, {}, std::count_if(appended->begin(), appended->end(), isOfKind),
                               first->id.toString()));
    }
    CRM_CHECK(suppress(context, contact, *appended));
    const auto others = reachOthers(context, contact, *appended);
    CRM_CHECK(others);
    reached += *others;
    CRM_CHECK(context.renewDues(contact));
    return appended;
}

ConsentEvent withdrawalOf(ContactId contact, const QString &purpose, Channel channel, CollectionMethod method,
                          const QString &note, const QDateTime &nowUtc)
{
    ConsentEvent event;
    event.contact = contact;
    event.purpose = purpose;
    event.channel = channel;
    event.state = ConsentState::Withdrawn;
    event.occurredAtUtc = nowUtc;
    event.recordedAtUtc = nowUtc;
    event.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    event.method = method;
    event.note = note.trimmed();
    return event;
}

ConsentEvent objectionOf(ContactId contact, const QString &purpose, std::optional<Channel> channel,
                         CollectionMethod method, const QString &note, const QDateTime &nowUtc)
{
    ConsentEvent event = withdrawalOf(contact, purpose, channel.value_or(Channel::Email), method, note, nowUtc);
    event.channel = channel;
    event.kind = ConsentEventKind::Objection;
    return event;
}

} // namespace crm
