// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagejson.h"

#include "authority.h"
#include "callphrases.h"
#include "clock.h"
#include "consentjson.h"
#include "contactjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

Purpose purposeOrKey(const QString &key, const Dossier &dossier)
{
    if (const Purpose *purpose = purposeNamed(dossier.purposes, key))
        return *purpose;
    Purpose unknown;
    unknown.key = key;
    return unknown;
}

Period retentionOf(const Purpose &purpose, const Dossier &dossier)
{
    for (const RetentionPolicy &policy : dossier.policies) {
        if (policy.id == purpose.retentionPolicy)
            return policy.period;
    }
    return purpose.validity;
}

QJsonArray purposesJson(const Dossier &dossier, const QString &language)
{
    QJsonArray purposes;
    for (const Purpose &purpose : dossier.purposes) {
        purposes << QJsonObject{{u"purpose_id"_s, purpose.key},
                                {u"label"_s, purpose.label.in(language)},
                                {u"description"_s, purpose.description.in(language)},
                                {u"legal_basis"_s, codeOf(purpose.basis)},
                                {u"data_categories"_s, QJsonArray::fromStringList(purpose.dataCategories)},
                                {u"retention_policy"_s, purpose.retentionPolicy}};
    }
    return purposes;
}

QJsonObject retentionJson(const Dossier &dossier, const QString &language)
{
    QJsonArray policies;
    for (const RetentionPolicy &policy : dossier.policies) {
        policies << QJsonObject{{u"id"_s, policy.id},
                                {u"label"_s, policy.label.in(language)},
                                {u"start_event"_s, codeOf(policy.anchor)},
                                {u"period"_s, policy.period.toIso()},
                                {u"action"_s, codeOf(policy.action)},
                                {u"source"_s, policy.source.in(language)},
                                {u"statutory"_s, policy.isStatutory}};
    }
    QJsonArray dues;
    for (const RetentionDue &due : dossier.dues) {
        dues << QJsonObject{{u"policy"_s, due.policy},
                            {u"start_event"_s, codeOf(due.anchor)},
                            {u"start_on"_s, due.anchorOn.toString(Qt::ISODate)},
                            {u"ends_on"_s, due.endsOn.toString(Qt::ISODate)},
                            {u"action"_s, codeOf(due.action)},
                            {u"held"_s, due.isHeld}};
    }
    return {{u"policies"_s, policies}, {u"due"_s, dues}};
}

QJsonArray permissionsJson(const Dossier &dossier, const Phrases &phrases)
{
    QJsonArray permissions;
    for (const Permission &permission : dossier.permissions) {
        if (permission.light == Light::NoChannel)
            continue;
        permissions << QJsonObject{{u"purpose_id"_s, permission.purpose},
                                   {u"channel"_s, codeOf(permission.channel)},
                                   {u"allowed"_s, permission.isAllowed},
                                   {u"code"_s, permission.code},
                                   {u"explanation"_s, phrases.permissionSentence(permission)}};
    }
    return permissions;
}

QJsonArray sortedUnique(QStringList values)
{
    values.removeAll(QString());
    values.removeDuplicates();
    values.sort();
    return QJsonArray::fromStringList(values);
}

QStringList categoriesOf(const Dossier &dossier)
{
    QStringList categories;
    for (const Purpose &purpose : dossier.purposes)
        categories << purpose.dataCategories;
    return categories;
}

QStringList recipientNames(const Dossier &dossier)
{
    QStringList names;
    for (const Disclosure &disclosure : dossier.disclosures)
        names << disclosure.recipient;
    return names;
}

QJsonObject complaintJson(const Dossier &dossier, const Phrases &phrases)
{
    const Authority authority = authorityOf(dossier.controller.country);
    return {{u"authority"_s, authority.name.in(phrases.language())},
            {u"address"_s, authority.address},
            {u"contact"_s, authority.page}};
}

QJsonObject none(const QString &sentence)
{
    return {{u"exist"_s, false}, {u"text"_s, sentence}};
}

} // namespace

QJsonObject controllerJson(const Controller &controller)
{
    return {{u"name"_s, controller.name},
            {u"country"_s, controller.country},
            {u"address"_s, controller.address},
            {u"email"_s, controller.email},
            {u"phone"_s, controller.phone}};
}

QString evidencePath(const Evidence &evidence)
{
    static const QRegularExpression plain(u"\\.([A-Za-z0-9]{1,8})$"_s);
    const auto match = plain.match(evidence.fileName);
    const QString extension = match.hasMatch() ? match.captured(1).toLower() : u"bin"_s;
    return u"files/%1.%2"_s.arg(evidence.id.toString(), extension);
}

QList<ConsentEvent> eventsFor(const Dossier &dossier, const PackageOptions &options)
{
    if (!options.isPortability)
        return dossier.history;
    QList<ConsentEvent> said;
    for (const ConsentEvent &event : dossier.history) {
        if (event.state == ConsentState::Given || event.state == ConsentState::Refused
            || event.state == ConsentState::Withdrawn)
            said << event;
    }
    return said;
}

QJsonArray consentsJson(const Dossier &dossier, const PackageOptions &options)
{
    QJsonArray receipts;
    for (const ConsentEvent &event : eventsFor(dossier, options)) {
        ReceiptContext context;
        context.purpose = purposeOrKey(event.purpose, dossier);
        context.controller = dossier.controller;
        context.retention = retentionOf(context.purpose, dossier);
        context.withStaffNote = !options.isPortability;
        for (const Evidence &evidence : event.evidence) {
            if (dossier.files.contains(evidence.id))
                context.evidencePaths.insert(evidence.id, evidencePath(evidence));
        }
        receipts << consentJson(event, context);
    }
    return receipts;
}

QJsonArray documentsJson(const Dossier &dossier, const PackageOptions &options)
{
    QJsonArray documents;
    for (const ConsentEvent &event : eventsFor(dossier, options)) {
        for (const Evidence &evidence : event.evidence) {
            if (!evidence.isGone && !dossier.files.contains(evidence.id))
                continue;
            QJsonObject document{{u"id"_s, evidence.id.toString()},
                                 {u"file_name"_s, evidence.fileName},
                                 {u"media_type"_s, evidence.mediaType},
                                 {u"kind"_s, evidence.kind},
                                 {u"bytes"_s, evidence.bytes},
                                 {u"sha256"_s, QString::fromLatin1(evidence.sha256.toHex())},
                                 {u"consent_event"_s, event.id.toString()},
                                 {u"at"_s, instantText(event.occurredAtUtc)}};
            if (!evidence.isGone)
                document[u"path"_s] = evidencePath(evidence);
            if (!evidence.recordedBecause.isEmpty())
                document[u"recorded_because"_s] = evidence.recordedBecause;
            if (evidence.keptUntil)
                document[u"kept_until"_s] = evidence.keptUntil->toString(Qt::ISODate);
            documents << document;
        }
    }
    return documents;
}

QJsonArray recipientsJson(const Dossier &dossier)
{
    QJsonArray recipients;
    for (const Disclosure &disclosure : dossier.disclosures) {
        recipients << QJsonObject{{u"at"_s, instantText(disclosure.atUtc)},
                                  {u"recipient"_s, disclosure.recipient},
                                  {u"purpose"_s, disclosure.purpose},
                                  {u"format"_s, disclosure.format},
                                  {u"concerned_one_person"_s, disclosure.contact.isValid()}};
    }
    return recipients;
}

QJsonArray accessLogJson(const Dossier &dossier)
{
    QJsonArray accesses;
    for (const JournalEntry &entry : dossier.accesses) {
        accesses << QJsonObject{{u"at"_s, instantText(entry.atUtc)},
                                {u"action"_s, codeOf(entry.action)},
                                {u"fields"_s, QJsonArray::fromStringList(entry.fields)}};
    }
    return accesses;
}

QJsonArray activitiesJson(const Dossier &dossier, const Phrases &phrases)
{
    QJsonArray activities;
    for (const CallAttempt &call : dossier.calls) {
        activities << QJsonObject{{u"id"_s, call.id.toString()},
                                  {u"kind"_s, u"call"_s},
                                  {u"at"_s, instantText(call.atUtc)},
                                  {u"text"_s, callWord(phrases, call.outcome)}};
    }
    for (const CallAgreement &agreed : dossier.agreements) {
        activities << QJsonObject{{u"id"_s, agreed.id.toString()},
                                  {u"kind"_s, u"agreed_call"_s},
                                  {u"at"_s, instantText(agreed.atUtc)},
                                  {u"text"_s, agreed.evidence}};
    }
    return activities;
}

QJsonArray messagesJson(const Dossier &dossier, const Phrases &phrases)
{
    QJsonArray messages;
    for (const Confirmation &asked : dossier.confirmations) {
        messages << QJsonObject{{u"id"_s, asked.id.toString()},
                                {u"direction"_s, u"out"_s},
                                {u"channel"_s, codeOf(asked.sentBy)},
                                {u"at"_s, instantText(asked.requestedAtUtc)},
                                {u"subject"_s, confirmationSubject(asked, dossier, phrases)},
                                {u"text"_s, confirmationOutcome(asked, phrases)}};
    }
    return messages;
}

QString confirmationSubject(const Confirmation &asked, const Dossier &dossier, const Phrases &phrases)
{
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Request to confirm a consent: %1, %2"))
        .arg(purposeOrKey(asked.purpose, dossier).label.in(phrases.language()),
             phrases.inSentence(phrases.word(asked.channel)));
}

QString confirmationOutcome(const Confirmation &asked, const Phrases &phrases)
{
    const QString day = asked.answeredAtUtc ? phrases.instant(*asked.answeredAtUtc) : QString();
    switch (asked.state) {
    case ConfirmationState::Waiting:
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "not answered; the code is good until %1"))
            .arg(phrases.instant(asked.expiresAtUtc));
    case ConfirmationState::Confirmed:
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "confirmed on %1")).arg(day);
    case ConfirmationState::Refused:
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "refused on %1")).arg(day);
    case ConfirmationState::Cancelled:
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "taken back on %1")).arg(day);
    }
    Q_UNREACHABLE();
}

QList<QStringList> rightsOf(const Phrases &phrases)
{
    return {
        {u"15"_s, phrases.say(QT_TRANSLATE_NOOP("Phrases", "Right of access: to receive a copy of your data."))},
        {u"16"_s,
         phrases.say(QT_TRANSLATE_NOOP(
             "Phrases", "Right to rectification: to have wrong data corrected and incomplete data completed."))},
        {u"17"_s,
         phrases.say(QT_TRANSLATE_NOOP(
             "Phrases", "Right to erasure: to have your data erased where the law does not oblige us to keep it."))},
        {u"18"_s,
         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Right to restriction: to have the use of your data suspended."))},
        {u"20"_s,
         phrases.say(QT_TRANSLATE_NOOP("Phrases",
                                       "Right to data portability: to receive the data you gave us in a form that "
                                       "another organisation can read."))},
        {u"21"_s,
         phrases.say(QT_TRANSLATE_NOOP("Phrases",
                                       "Right to object: at any time and without giving a reason to direct marketing, "
                                       "and for reasons of your own to other uses based on legitimate interest."))},
        {u"7(3)"_s,
         phrases.say(
             QT_TRANSLATE_NOOP("Phrases", "Withdrawal of consent: at any time; what was done before remains lawful."))},
    };
}

QJsonObject processingInfoJson(const Dossier &dossier, const Phrases &phrases)
{
    QJsonArray rights;
    for (const QStringList &right : rightsOf(phrases))
        rights << QJsonObject{{u"article"_s, right.at(0)}, {u"text"_s, right.at(1)}};
    const QString language = phrases.language();
    return {
        {u"format"_s, u"entrenous-processing-info/1.0"_s},
        {u"language"_s, language},
        {u"controller"_s, controllerJson(dossier.controller)},
        {u"purposes"_s, purposesJson(dossier, language)},
        {u"data_categories"_s, sortedUnique(categoriesOf(dossier))},
        {u"recipients"_s, sortedUnique(recipientNames(dossier))},
        {u"retention"_s, retentionJson(dossier, language)},
        {u"permissions"_s, permissionsJson(dossier, phrases)},
        {u"rights"_s, rights},
        {u"complaint"_s, complaintJson(dossier, phrases)},
        {u"source"_s, contactJson(dossier.contact, {}).value(u"source"_s)},
        {u"automated_decisions"_s,
         none(phrases.say(QT_TRANSLATE_NOOP(
             "Phrases", "No decision about you is taken by a machine alone, and no profile of you is made.")))},
        {u"transfers"_s,
         none(phrases.say(QT_TRANSLATE_NOOP(
             "Phrases", "No transfer of your data outside the European Economic Area is recorded.")))},
    };
}

QJsonArray excludedJson(const PackageOptions &options, const Phrases &phrases)
{
    const auto group = [](const QString &name, const QString &reason, const QString &text) {
        return QJsonObject{{u"group"_s, name}, {u"reason_code"_s, reason}, {u"text"_s, text}};
    };
    QJsonArray excluded{group(
        u"staff_names"_s, u"15-4"_s,
        phrases.say(QT_TRANSLATE_NOOP(
            "Phrases", "The names of the people who work for the controller are left out to protect their rights.")))};
    if (options.isPortability) {
        excluded << group(
            u"staff_notes"_s, u"not-provided-by-subject"_s,
            phrases.say(QT_TRANSLATE_NOOP("Phrases",
                                          "Notes, tags and classifications made by the controller do not belong to "
                                          "data portability; ask for access to receive them.")));
        excluded << group(
            u"activities"_s, u"not-provided-by-subject"_s,
            phrases.say(QT_TRANSLATE_NOOP("Phrases",
                                          "The calls and requests for confirmation that the controller recorded do "
                                          "not belong to data portability; ask for access to receive them.")));
        excluded << group(
            u"access_log"_s, u"not-provided-by-subject"_s,
            phrases.say(QT_TRANSLATE_NOOP(
                "Phrases",
                "The log of consultations does not belong to data portability; ask for access to receive it.")));
    }
    return excluded;
}

} // namespace crm
