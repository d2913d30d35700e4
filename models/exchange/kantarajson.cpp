// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kantarajson.h"

#include "phrases.h"

#include <QJsonArray>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// The categories of the specification's own list that fit our classes.
QString categoryOf(const Purpose &purpose)
{
    if (!purpose.messageClass || *purpose.messageClass == MessageClass::Commercial)
        return u"Marketing"_s;
    return *purpose.messageClass == MessageClass::Service ? u"Contracted Service"_s : u"Contact Requested"_s;
}

QJsonArray dataOf(const ConsentEvent &event, const Purpose &purpose)
{
    static const QHash<QString, QString> names{{u"name"_s, u"Name"_s},
                                               {u"email"_s, u"E-mail address"_s},
                                               {u"phone"_s, u"Phone number"_s},
                                               {u"postal_address"_s, u"Postal address"_s},
                                               {u"profession"_s, u"Profession"_s},
                                               {u"website"_s, u"Website"_s},
                                               {u"birth_date"_s, u"Date of birth"_s},
                                               {u"of_age"_s, u"Of age"_s},
                                               {u"language"_s, u"Language"_s},
                                               {u"tags"_s, u"Interests"_s},
                                               {u"note"_s, u"Note"_s},
                                               {u"customer_facts"_s, u"Customer relation"_s}};
    QJsonArray pieces;
    for (const QString &category : purpose.dataCategories)
        pieces.append(names.value(category, category));
    if (pieces.isEmpty())
        pieces.append(event.channel ? codeOf(*event.channel) : u"contact"_s);
    return pieces;
}

QJsonObject controllerJson(const Controller &controller)
{
    return {{u"piiController"_s, controller.name},
            {u"onBehalf"_s, false},
            {u"contact"_s, controller.name},
            {u"address"_s,
             QJsonObject{{u"streetAddress"_s, controller.address}, {u"addressCountry"_s, controller.country}}},
            {u"email"_s, controller.email},
            {u"phone"_s, controller.phone}};
}

} // namespace

QJsonObject kantaraJson(const ConsentEvent &event, const ReceiptContext &context)
{
    const Phrases phrases(event.language.isEmpty() ? context.controller.language : event.language);
    const QString label = context.purpose.label.in(phrases.language());
    const QString channel = event.channel ? phrases.word(*event.channel) : QString();
    const QJsonObject purpose{
        {u"purpose"_s, channel.isEmpty() ? label : u"%1 (%2)"_s.arg(label, channel)},
        {u"purposeCategory"_s, QJsonArray{categoryOf(context.purpose)}},
        {u"consentType"_s, u"EXPLICIT"_s},
        {u"piiCategory"_s, dataOf(event, context.purpose)},
        {u"primaryPurpose"_s, true},
        {u"termination"_s, event.lastValidDay ? event.lastValidDay->toString(Qt::ISODate) : context.retention.toIso()},
        {u"thirdPartyDisclosure"_s, false},
    };
    return {
        {u"version"_s, u"KI-CR-v1.1.0"_s},
        {u"jurisdiction"_s, context.controller.country},
        {u"consentTimestamp"_s, event.occurredAtUtc.toSecsSinceEpoch()},
        {u"collectionMethod"_s, codeOf(event.method)},
        {u"consentReceiptID"_s, QUuid::createUuidV5(event.id.value(), u"receipt"_s).toString(QUuid::WithoutBraces)},
        {u"language"_s, phrases.language()},
        {u"piiPrincipalId"_s, u"urn:uuid:"_s + event.contact.toString()},
        {u"piiControllers"_s, QJsonArray{controllerJson(context.controller)}},
        {u"policyUrl"_s, QString()},
        {u"services"_s,
         QJsonArray{QJsonObject{{u"service"_s, context.controller.name}, {u"purposes"_s, QJsonArray{purpose}}}}},
        {u"sensitive"_s, false},
        {u"spiCat"_s, QJsonArray()},
    };
}

} // namespace crm
