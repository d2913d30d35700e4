// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "defaultregistry.h"
#include "documentwriters.h"

#include <QCryptographicHash>
#include <QTimeZone>

/// An invented person with everything a package can hold, written to trip over: accents, emoji, separators, long lines.
namespace crm::test {

inline QDateTime momentUtc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

inline QDateTime testNowUtc()
{
    return momentUtc(QStringLiteral("2026-11-23T13:32:00.000Z"));
}

template <class T> T idNumbered(int number)
{
    return T::fromString(QStringLiteral("0193587a-7c00-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

inline Controller testController()
{
    return {QStringLiteral("Atelier Marceau"),
            QStringLiteral("FR"),
            QStringLiteral("4 rue des Orfèvres, 56000 Vannes"),
            QStringLiteral("bonjour@atelier-marceau.example"),
            QStringLiteral("02 97 00 00 00"),
            QStringLiteral("fr")};
}

inline DefaultRegistry testRegistry(const Controller &controller = testController())
{
    int next = 900;
    const auto registry = defaultRegistry(
        controller, [&next] { return idNumbered<WordingId>(next++).value(); }, testNowUtc());
    Q_ASSERT(registry);
    return *registry;
}

inline Contact testContact()
{
    Contact contact;
    contact.id = idNumbered<ContactId>(1);
    contact.name = {QStringLiteral("Mme"),
                    QStringLiteral("Anne 🌿"),
                    QStringLiteral("Éloïse; Marie"),
                    QStringLiteral("Le Goff"),
                    {}};
    contact.organisation = QStringLiteral(
        "Les Jardins de Kerlann, pépinière; serres & conseils à Vannes et dans tout le golfe du Morbihan");
    contact.jobTitle = QStringLiteral("Gérante");
    contact.emails = {{QStringLiteral("anne@jardins-kerlann.example"), QStringLiteral("work")},
                      {QStringLiteral("anne.lg@poste.example"), {}}};
    contact.phones = {
        {QStringLiteral("06 39 98 12 04"), QStringLiteral("+33639981204"), PhoneKind::Mobile, QStringLiteral("work")},
        {QStringLiteral("poste 12"), {}, PhoneKind::Other, {}}};
    contact.addresses = {{QStringLiteral("12, chemin du Lavoir\nBâtiment B"),
                          QStringLiteral("56000"),
                          QStringLiteral("Vannes"),
                          {},
                          QStringLiteral("France"),
                          QStringLiteral("work")}};
    contact.websites = {QStringLiteral("https://jardins-kerlann.example/à-propos")};
    contact.language = QStringLiteral("fr");
    contact.relation = Relation::Customer;
    contact.tags = {QStringLiteral("serre")};
    contact.note = QStringLiteral("Préfère le matin. =1+1 <b>gras</b> {{title}}");
    contact.lastContactOn = QDate(2026, 9, 2);
    contact.source = {QStringLiteral("counter"), QStringLiteral("salon du jardin"), QDate(2021, 3, 14)};
    contact.createdAtUtc = momentUtc(QStringLiteral("2021-03-14T09:00:00.000Z"));
    contact.updatedAtUtc = momentUtc(QStringLiteral("2026-09-02T10:15:00.000Z"));
    contact.facts.emailKind = EmailKind::Professional;
    contact.facts.soldOn = QDate(2026, 2, 3);
    contact.facts.isOptOutOffered = true;
    return contact;
}

inline ConsentEvent testEvent(int number, const QString &purpose, std::optional<Channel> channel, ConsentState state,
                              const DefaultRegistry &registry)
{
    ConsentEvent event;
    event.id = idNumbered<ConsentEventId>(100 + number);
    event.sequence = number;
    event.contact = testContact().id;
    event.purpose = purpose;
    event.channel = channel;
    event.state = state;
    event.occurredAtUtc = momentUtc(QStringLiteral("2026-03-15T09:%1:00.000Z").arg(number, 2, 10, QLatin1Char('0')));
    event.timeZone = QStringLiteral("Europe/Paris");
    event.recordedAtUtc = event.occurredAtUtc.addSecs(40);
    event.method = CollectionMethod::Counter;
    event.language = QStringLiteral("fr");
    for (const Wording &wording : registry.wordings) {
        if (wording.purpose != purpose)
            continue;
        event.wording = wording.id;
        event.wordingVersion = wording.version;
        event.wordingText = wording.text.fr;
    }
    if (state == ConsentState::Given)
        event.lastValidDay = QDate(2029, 3, 14);
    event.recordedBy = idNumbered<UserId>(7);
    event.recordedByName = QStringLiteral("Julien Marceau");
    event.previousHash = QByteArray(32, '\0');
    event.hash = QCryptographicHash::hash(event.id.toString().toLatin1(), QCryptographicHash::Sha256);
    return event;
}

inline Dossier testDossier()
{
    const DefaultRegistry registry = testRegistry();
    const QString offers = QStringLiteral("offers.promo.consent");
    Dossier dossier;
    dossier.contact = testContact();
    DecidingFacts before = decidingFactsOf(dossier.contact);
    before.days.relation = Relation::Prospect;
    before.facts = {};
    dossier.past = {{momentUtc(QStringLiteral("2024-05-06T07:08:09.000Z")), before}};
    dossier.controller = testController();
    dossier.purposes = registry.purposes;
    dossier.policies = registry.policies;
    ConsentEvent given = testEvent(1, offers, Channel::Email, ConsentState::Given, registry);
    const QByteArray scan = "%PDF-1.4 scan";
    given.evidence
        = {{idNumbered<EvidenceId>(50), QStringLiteral("../formulaire signé.PDF"), QStringLiteral("application/pdf"),
            QStringLiteral("paper_scan"), scan.size(), QCryptographicHash::hash(scan, QCryptographicHash::Sha256)}};
    given.note = QStringLiteral("hésitait au début");
    given.guardian = Guardian{QStringLiteral("Yann Le Goff"), QStringLiteral("father"),
                              QStringLiteral("yann@poste.example"), QStringLiteral("identity card seen")};
    dossier.files.insert(given.evidence.first().id, scan);
    ConsentEvent objection = testEvent(3, {}, std::nullopt, ConsentState::Withdrawn, registry);
    objection.kind = ConsentEventKind::Objection;
    dossier.history = {given, testEvent(2, offers, Channel::Sms, ConsentState::Refused, registry), objection,
                       testEvent(4, QStringLiteral("news.howto"), Channel::Email, ConsentState::Unknown, registry)};
    Permission permission;
    permission.isAllowed = true;
    permission.light = Light::Allowed;
    permission.code = QStringLiteral("A_CONSENT");
    permission.purpose = offers;
    permission.since = QDate(2026, 3, 15);
    permission.until = QDate(2029, 3, 14);
    permission.method = CollectionMethod::Counter;
    permission.wordingVersion = 1;
    dossier.permissions = {permission};
    dossier.calls = {{idNumbered<CallAttemptId>(80), dossier.contact.id,
                      momentUtc(QStringLiteral("2026-10-05T08:30:00.000Z")), CallOutcome::NoAnswer,
                      idNumbered<UserId>(7), QStringLiteral("Julien Marceau")}};
    dossier.agreements = {{idNumbered<CallAgreementId>(82), dossier.contact.id,
                           momentUtc(QStringLiteral("2026-10-10T17:30:00.000Z")),
                           momentUtc(QStringLiteral("2026-10-06T09:00:00.000Z")),
                           QStringLiteral("samedi soir, par téléphone"), idNumbered<UserId>(7),
                           QStringLiteral("Julien Marceau")}};
    Confirmation asked;
    asked.id = idNumbered<ConfirmationId>(81);
    asked.contact = dossier.contact.id;
    asked.purpose = offers;
    asked.requestedAtUtc = momentUtc(QStringLiteral("2026-03-14T09:00:00.000Z"));
    asked.expiresAtUtc = asked.requestedAtUtc.addDays(kConfirmationDays);
    asked.state = ConfirmationState::Confirmed;
    asked.answeredAtUtc = given.occurredAtUtc;
    dossier.confirmations = {asked};
    JournalEntry access;
    access.atUtc = momentUtc(QStringLiteral("2026-09-02T10:15:00.000Z"));
    access.actorName = QStringLiteral("Julien Marceau");
    access.action = JournalAction::ContactChanged;
    access.fields = {QStringLiteral("phones")};
    dossier.accesses = {access};
    dossier.disclosures = {{idNumbered<DisclosureId>(60),
                            testNowUtc(),
                            QStringLiteral("Imprimerie du Port"),
                            QStringLiteral("offers.promo.customers"),
                            QStringLiteral("csv"),
                            120,
                            {},
                            QStringLiteral("Julien Marceau"),
                            QStringLiteral("00")}};
    dossier.dues = {{dossier.contact.id, QStringLiteral("D18"), RetentionAnchor::ConsentEnd, QDate(2029, 3, 14),
                     QDate(2034, 3, 14), RetentionAction::Delete, false}};
    dossier.request.id = idNumbered<RequestId>(70);
    dossier.request.contact = dossier.contact.id;
    dossier.request.receivedOn = QDate(2026, 11, 20);
    dossier.request.dueOn = QDate(2026, 12, 21);
    return dossier;
}

} // namespace crm::test
