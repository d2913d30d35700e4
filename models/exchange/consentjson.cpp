// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentjson.h"

#include "authority.h"
#include "clock.h"
#include "phrases.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString subjectUrn(const ConsentEvent &event)
{
    return u"urn:uuid:"_s + event.contact.toString();
}

QString purposeType(const Purpose &purpose)
{
    if (!purpose.messageClass || *purpose.messageClass == MessageClass::Commercial)
        return u"dpv:DirectMarketing"_s;
    return *purpose.messageClass == MessageClass::Service ? u"dpv:ServiceProvision"_s
                                                          : u"dpv:CommunicationForCustomerCare"_s;
}

QString categoryFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return u"email"_s;
    case Channel::Phone:
    case Channel::Sms:
        return u"phone"_s;
    case Channel::Post:
        return u"postal_address"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject pieceOfData(const QString &category)
{
    static const QHash<QString, std::pair<QString, QString>> kTypes{
        {u"name"_s, {u"pd:Name"_s, u"contact.names"_s}},
        {u"email"_s, {u"pd:EmailAddress"_s, u"contact.email"_s}},
        {u"phone"_s, {u"pd:TelephoneNumber"_s, u"contact.phone"_s}},
        {u"postal_address"_s, {u"pd:PhysicalAddress"_s, u"contact.address"_s}},
        {u"profession"_s, {u"pd:Professional"_s, u"contact.job_title"_s}},
        {u"birth_date"_s, {u"pd:BirthDate"_s, u"contact.birthday"_s}},
        {u"of_age"_s, {u"pd:Age"_s, u"contact.of_age_checked_on"_s}},
        {u"language"_s, {u"pd:Language"_s, u"contact.language"_s}},
        {u"tags"_s, {u"pd:Interest"_s, u"contact.tags"_s}},
    };
    const auto [type, attribute] = kTypes.value(category, {u"pd:Contact"_s, u"contact."_s + category});
    return {{u"pii_type"_s, type},
            {u"pii_attribute_id"_s, attribute},
            {u"pii_optional"_s, false},
            {u"sensitive_pii_category"_s, false},
            {u"special_pii_category"_s, false}};
}

QJsonArray dataUsed(const ConsentEvent &event, const Purpose &purpose)
{
    QJsonArray pieces;
    for (const QString &category : purpose.dataCategories) {
        // Of the ways to reach her only the one that was agreed on.
        const bool isOtherChannel = std::any_of(std::begin(kChannels), std::end(kChannels),
                                                [&](Channel channel) { return category == categoryFor(channel); });
        if (!event.channel || category == categoryFor(*event.channel) || !isOtherChannel)
            pieces << pieceOfData(category);
    }
    return pieces;
}

/// E15: which rights a person has under a basis.
QJsonArray rightsUnder(LegalBasis basis)
{
    QJsonArray rights{u"A15"_s, u"A16"_s, u"A17"_s, u"A18"_s};
    if (basis == LegalBasis::Consent || basis == LegalBasis::Contract)
        rights << u"A20"_s;
    if (basis == LegalBasis::LegitimateInterest || basis == LegalBasis::PublicTask)
        rights << u"A21"_s;
    if (basis == LegalBasis::Consent)
        rights << u"A7-3"_s;
    return rights;
}

QJsonObject withdrawalJson(const Phrases &phrases, const Controller &controller)
{
    const QString text = phrases.say(QT_TRANSLATE_NOOP(
        "Phrases",
        "You can withdraw your consent at any time, free of charge and without giving a reason: just tell %1."));
    return {{u"text"_s, text.arg(controller.name)},
            {u"url"_s, QJsonValue::Null},
            {u"email"_s, textOrNull(controller.email)}};
}

QJsonObject purposeJson(const ConsentEvent &event, const ReceiptContext &context, const Phrases &phrases)
{
    const Purpose &purpose = context.purpose;
    const bool isEvery = event.purpose.isEmpty();
    const QString label = isEvery ? phrases.say(QT_TRANSLATE_NOOP("Phrases", "Direct marketing, whatever the purpose"))
                                  : purpose.label.in(phrases.language());
    return {
        {u"purpose_id"_s, isEvery ? u"*"_s : event.purpose},
        {u"purpose"_s, label.isEmpty() ? event.purpose : label},
        {u"purpose_type"_s, purposeType(purpose)},
        {u"lawful_basis"_s, u"eu-gdpr:A"_s + codeOf(purpose.basis)},
        {u"x_channel"_s, event.channel ? QJsonValue(codeOf(*event.channel)) : QJsonValue(QJsonValue::Null)},
        {u"pii_information"_s, dataUsed(event, purpose)},
        {u"pii_controllers"_s, QJsonArray{u"p1"_s}},
        {u"collection_method"_s, codeOf(event.method)},
        {u"processing_method"_s, QJsonArray{u"store"_s, u"send"_s}},
        {u"storage_locations"_s, QJsonArray{context.controller.country}},
        {u"retention_period"_s, context.retention.toIso()},
        {u"geographic_restrictions"_s, QJsonArray{u"EEA"_s}},
        {u"recipient_third_parties"_s, QJsonArray()},
        {u"withdrawal_method"_s, withdrawalJson(phrases, context.controller)},
        {u"privacy_rights"_s, rightsUnder(purpose.basis)},
        {u"impact_assessment"_s, QJsonValue::Null},
        {u"authority_party"_s, u"p9"_s},
    };
}

QJsonArray partiesJson(const Controller &controller, const QString &language)
{
    const Authority authority = authorityOf(controller.country);
    QJsonObject first{{u"party_id"_s, u"p1"_s},
                      {u"party_name"_s, controller.name},
                      {u"party_role"_s, u"controller"_s},
                      {u"party_type"_s, u"organisation"_s},
                      {u"party_address"_s, controller.address},
                      {u"party_contact"_s, controller.phone},
                      {u"party_email"_s, controller.email}};
    QJsonObject second{{u"party_id"_s, u"p9"_s},
                       {u"party_name"_s, authority.name.in(language)},
                       {u"party_role"_s, u"authority"_s},
                       {u"party_type"_s, u"authority"_s},
                       {u"party_address"_s, authority.address},
                       {u"party_contact"_s, authority.page}};
    return {first, second};
}

QJsonValue wordingJson(const ConsentEvent &event)
{
    if (!event.wording.isValid())
        return QJsonValue::Null;
    return QJsonObject{
        {u"id"_s, event.wording.toString()},
        {u"version"_s, std::max(event.wordingVersion, 1)},
        {u"language"_s, event.language},
        {u"text"_s, event.wordingText},
        {u"sha256"_s, hexOf(QCryptographicHash::hash(event.wordingText.toUtf8(), QCryptographicHash::Sha256))}};
}

QJsonArray evidenceJson(const ConsentEvent &event, const ReceiptContext &context)
{
    QJsonArray pieces;
    for (const Evidence &evidence : event.evidence) {
        QJsonObject piece{{u"kind"_s, evidence.kind}, {u"sha256"_s, hexOf(evidence.sha256)}};
        if (const QString path = context.evidencePaths.value(evidence.id); !path.isEmpty())
            piece[u"path"_s] = path;
        pieces << piece;
    }
    return pieces;
}

QJsonObject eventJson(const ConsentEvent &event, const ReceiptContext &context)
{
    QJsonObject json{
        {u"x_event_id"_s, event.id.toString()},
        {u"x_kind"_s, codeOf(event.kind)},
        {u"event_time"_s, instantText(event.occurredAtUtc)},
        {u"x_time_zone"_s, event.timeZone},
        {u"validity_duration"_s, context.purpose.validity.toIso()},
        {u"x_last_valid_day"_s,
         event.lastValidDay ? QJsonValue(event.lastValidDay->toString(Qt::ISODate)) : QJsonValue()},
        {u"entity_id"_s, subjectUrn(event)},
        {u"event_type"_s, event.isExplicit ? u"explicit"_s : u"expressed"_s},
        {u"event_state"_s, codeOf(event.state)},
        {u"x_wording"_s, wordingJson(event)},
        {u"x_evidence"_s, evidenceJson(event, context)},
        {u"x_recorded_by"_s, u"user:"_s + event.recordedBy.toString()},
        {u"x_recorded_at"_s, instantText(event.recordedAtUtc)},
    };
    if (event.guardian)
        json[u"x_guardian"_s] = QJsonObject{{u"name"_s, event.guardian->name},
                                            {u"relation"_s, event.guardian->relation},
                                            {u"contact"_s, event.guardian->contact},
                                            {u"check"_s, event.guardian->check}};
    if (context.withStaffNote && !event.note.isEmpty())
        json[u"x_note"_s] = event.note;
    return json;
}

} // namespace

QJsonObject consentJson(const ConsentEvent &event, const ReceiptContext &context)
{
    const Phrases phrases(event.language.isEmpty() ? context.controller.language : event.language);
    const QJsonObject processing{
        {u"privacy_notice"_s,
         QJsonObject{{u"uri"_s, QJsonValue::Null}, {u"version"_s, QJsonValue::Null}, {u"sha256"_s, QJsonValue::Null}}},
        {u"language"_s, phrases.language()},
        {u"jurisdiction"_s, context.controller.country},
        {u"service"_s, context.controller.name},
        {u"purposes"_s, QJsonArray{purposeJson(event, context, phrases)}},
    };
    return {
        {u"schema_version"_s, u"entrenous-consent/1.0"_s},
        {u"x_conforms_to"_s, QJsonArray{u"ISO/IEC TS 27560:2023"_s}},
        {u"receipt_id"_s, QUuid::createUuidV5(event.id.value(), u"receipt"_s).toString(QUuid::WithoutBraces)},
        {u"record_id"_s, event.id.toString()},
        {u"pii_principal_id"_s, subjectUrn(event)},
        {u"pii_processing"_s, processing},
        {u"party_identification"_s, partiesJson(context.controller, phrases.language())},
        {u"events"_s, QJsonArray{eventJson(event, context)}},
        {u"x_integrity"_s,
         QJsonObject{{u"alg"_s, u"SHA-256"_s}, {u"prev"_s, hexOf(event.previousHash)}, {u"hash"_s, hexOf(event.hash)}}},
    };
}

} // namespace crm
