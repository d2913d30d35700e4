// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importundo.h"

#include <algorithm>

namespace crm {
namespace {
constexpr int kTracesPerStep = 500;

/// What an import records itself: the file's claims, and what the suppression list knows of its people.
bool isOfImports(CollectionMethod method)
{
    return method == CollectionMethod::Import || method == CollectionMethod::SuppressionList;
}
} // namespace

Result<qint64> ImportUndo::traceCount() const
{
    qint64 count = 0;
    while (true) {
        const auto traces = m.imports.traces(m_batch.id, kTracesPerStep, static_cast<int>(count));
        CRM_CHECK(traces);
        count += traces->size();
        if (traces->size() < kTracesPerStep)
            return count;
    }
}

Result<qint64> ImportUndo::run()
{
    const auto count = traceCount();
    CRM_CHECK(count);
    CRM_CHECK(findEngaged());
    for (qint64 end = *count; end > 0;) {
        const qint64 from = std::max<qint64>(0, end - kTracesPerStep);
        const auto traces = m.imports.traces(m_batch.id, static_cast<int>(end - from), static_cast<int>(from));
        CRM_CHECK(traces);
        for (auto trace = traces->crbegin(); trace != traces->crend(); ++trace)
            CRM_CHECK(takeBack(*trace));
        end = from;
    }
    CRM_CHECK(m.contacts.removeMany(m_removed));
    CRM_CHECK(m.imports.clearTraces(m_batch.id));
    return m_kept.size();
}

Result<void> ImportUndo::findEngaged()
{
    const auto requests = m.requests.requests();
    CRM_CHECK(requests);
    for (const SubjectRequest &request : *requests)
        m_engaged.insert(request.contact);
    const auto disclosures = m.requests.allDisclosures();
    CRM_CHECK(disclosures);
    for (const Disclosure &disclosure : *disclosures)
        m_engaged.insert(disclosure.contact); // an export of many names nobody
    m_engaged.remove(ContactId());
    return {};
}

Result<void> ImportUndo::takeBack(const ImportTrace &trace)
{
    if (m_kept.contains(trace.contact))
        return {};
    const auto current = m.contacts.find(trace.contact);
    if (!current) {
        // Removed for good since: nothing is left to take back.
        return current.error().code == Error::Code::NotFound ? Result<void>() : Result<void>(current.error());
    }
    const auto spoke = hasSpokenSince(trace.contact);
    CRM_CHECK(spoke);
    const bool isEngaged = *spoke || m_engaged.contains(trace.contact);
    if (!m_ours.contains(trace.contact) && (current->version != trace.versionAfter || (!trace.before && isEngaged))) {
        // Whoever stays loses all the same what the file said of a permission.
        m_kept.insert(trace.contact);
        CRM_CHECK(invalidateConsents(trace.contact));
        return m.renewDues(*current);
    }
    m_ours.insert(trace.contact);
    if (!trace.before) {
        m_removed += trace.contact;
        return {};
    }
    CRM_CHECK(invalidateConsents(trace.contact));
    Contact former = *trace.before;
    former.version = current->version;
    former.updatedAtUtc = m.clock(); // what the import said was known until now
    if (!changedFields(*current, former).isEmpty())
        CRM_CHECK(m.contacts.store(former));
    return m.renewDues(former);
}

Result<bool> ImportUndo::hasSpokenSince(ContactId contact) const
{
    const auto history = m.consents.history(contact);
    CRM_CHECK(history);
    return std::any_of(history->begin(), history->end(), [this](const ConsentEvent &event) {
        const bool isLater = m_batch.finishedAtUtc.isValid() && event.recordedAtUtc > m_batch.finishedAtUtc;
        return isLater || (event.recordedAtUtc >= m_batch.startedAtUtc && !isOfImports(event.method));
    });
}

Result<void> ImportUndo::invalidateConsents(ContactId contact)
{
    const auto history = m.consents.history(contact);
    CRM_CHECK(history);
    const QDateTime now = m.clock();
    const QDateTime until = m_batch.finishedAtUtc.isValid() ? m_batch.finishedAtUtc : now;
    QList<ConsentEvent> ends;
    for (const ConsentEvent &event : *history) {
        const bool isOfBatch = event.kind == ConsentEventKind::Consent && event.state == ConsentState::Given
            && event.method == CollectionMethod::Import && event.recordedAtUtc >= m_batch.startedAtUtc
            && event.recordedAtUtc <= until;
        if (!isOfBatch || !event.channel)
            continue;
        const ConsentStanding current = standing(*history, event.purpose, *event.channel, now);
        if (!current.decidedBy || !(current.decidedBy->id == event.id))
            continue;
        ConsentEvent end;
        end.id = ConsentEventId(m.uuids());
        end.contact = contact;
        end.purpose = event.purpose;
        end.channel = event.channel;
        end.state = ConsentState::Invalidated;
        end.occurredAtUtc = now;
        end.recordedAtUtc = now;
        end.timeZone = event.timeZone;
        end.method = CollectionMethod::Import;
        end.recordedBy = m.actor.id;
        end.recordedByName = m.actor.name;
        ends += end;
    }
    if (ends.isEmpty())
        return {};
    CRM_CHECK(m.consents.append(ends));
    return {};
}

} // namespace crm
