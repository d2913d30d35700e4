// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierreader.h"

#include "rulebook.h"

#include <algorithm>

namespace crm {
namespace {

bool isSpokenOf(const Purpose &purpose, const QList<ConsentEvent> &history)
{
    return std::any_of(history.begin(), history.end(),
                       [&](const ConsentEvent &event) { return event.purpose == purpose.key; });
}

/// What rests on another basis applies to everyone on file; what rests on consent, to those who were asked.
QList<Purpose> purposesHeldFor(const QList<Purpose> &purposes, const QList<ConsentEvent> &history)
{
    QList<Purpose> held;
    for (const Purpose &purpose : purposes) {
        if (isSpokenOf(purpose, history)
            || (purpose.isActive && purpose.basis != LegalBasis::Consent && !purpose.softOptIn))
            held += purpose;
    }
    return held;
}

QList<Permission> permissionsOf(const Dossier &dossier, const RuleBook &book, const QDateTime &atUtc)
{
    QList<QDateTime> calls;
    for (const CallAttempt &call : dossier.calls)
        calls += call.atUtc;
    QList<QDateTime> agreed;
    for (const CallAgreement &agreement : dossier.agreements)
        agreed += agreement.atUtc;
    QList<Permission> permissions;
    for (const Purpose &purpose : book.shown()) {
        for (const Channel channel : kChannels) {
            if (book.isOffered(purpose, channel))
                permissions += book.answer(dossier.contact, dossier.history, purpose, channel, {}, atUtc, calls,
                                           agreed);
        }
    }
    return permissions;
}

Result<void> addFiles(const ServiceContext &m, Dossier &dossier)
{
    for (const ConsentEvent &event : dossier.history) {
        for (const Evidence &evidence : event.evidence) {
            if (evidence.isGone || dossier.files.contains(evidence.id))
                continue;
            const auto content = m.consents.evidenceContent(evidence.id);
            if (!content)
                return content.error();
            dossier.files.insert(evidence.id, *content);
        }
    }
    return {};
}
} // namespace

Result<Dossier> readDossier(const ServiceContext &m, const CallRepository &calls,
                            const ConfirmationRepository &confirmations, const SubjectRequest &request)
{
    const auto contact = m.contacts.find(request.contact);
    CRM_CHECK(contact);
    const auto past = m.contacts.pastOf(contact->id);
    CRM_CHECK(past);
    const auto history = m.consents.history(contact->id);
    CRM_CHECK(history);
    const auto accesses = m.journal.about(contact->id);
    CRM_CHECK(accesses);
    const auto disclosures = m.requests.disclosures(contact->id);
    CRM_CHECK(disclosures);
    const auto dues = m.retention.of(contact->id);
    CRM_CHECK(dues);
    const auto policies = m.registry.policies();
    CRM_CHECK(policies);
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    const auto called = calls.of(contact->id);
    CRM_CHECK(called);
    const auto agreed = calls.agreements(contact->id);
    CRM_CHECK(agreed);
    const auto asked = confirmations.of(contact->id);
    CRM_CHECK(asked);
    Dossier dossier;
    dossier.contact = *contact;
    dossier.past = *past;
    dossier.history = *history;
    dossier.calls = *called;
    dossier.agreements = *agreed;
    dossier.confirmations = *asked;
    dossier.accesses = *accesses;
    dossier.disclosures = *disclosures;
    dossier.policies = *policies;
    dossier.purposes = purposesHeldFor(*purposes, *history);
    dossier.controller = *controller;
    dossier.request = request;
    dossier.dues = *dues;
    const auto book = RuleBook::read(m.registry, m.packs);
    CRM_CHECK(book);
    dossier.permissions = permissionsOf(dossier, *book, m.clock());
    // Whom we write to under the exception for customers has a right to read that purpose, too.
    for (const Permission &permission : dossier.permissions) {
        const Purpose *used = permission.isAllowed ? purposeNamed(*purposes, permission.purpose) : nullptr;
        if (used && !dossier.purposes.contains(*used))
            dossier.purposes += *used;
    }
    CRM_CHECK(addFiles(m, dossier));
    return dossier;
}

} // namespace crm
