// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreceiptreader.h"

#include "clock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr qint64 kLongest = 1024 * 1024;
constexpr qsizetype kMostConsents = 200;
constexpr qsizetype kLongestText = 10'000;

Error unusable(const char *reason)
{
    return {Error::Code::Invalid, QString::fromLatin1(reason), {}, {}};
}

QString text(const QJsonValue &value)
{
    return value.isString() ? value.toString().left(kLongestText) : QString();
}

/// One or many: JSON-LD writes a single value without its list.
QJsonArray all(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// "dpv:Marketing", {"@id": …} or {"dct:title": …}: what a reader would call it.
QString nameOf(const QJsonValue &value)
{
    if (value.isString())
        return text(value);
    const QJsonObject object = value.toObject();
    for (const QString &key : {u"dct:title"_s, u"dct:description"_s, u"dpv:hasName"_s, u"@id"_s, u"@type"_s}) {
        if (const QString name = text(object.value(key)); !name.isEmpty())
            return name;
    }
    return {};
}

bool hasType(const QJsonObject &object, const QString &type)
{
    return all(object.value(u"@type"_s)).contains(QJsonValue(type));
}

/// An instant, or the beginning of a day.
QDateTime instantIn(const QJsonValue &value)
{
    const QString written = text(value);
    if (const QDateTime instant = instantFromText(written); instant.isValid())
        return instant;
    QDateTime local = QDateTime::fromString(written, Qt::ISODate);
    local.setTimeSpec(Qt::UTC);
    return local;
}

ConsentState dpvState(const QString &type)
{
    static const QHash<QString, ConsentState> states{{u"dpv:ConsentGiven"_s, ConsentState::Given},
                                                     {u"dpv:RenewedConsentGiven"_s, ConsentState::Given},
                                                     {u"dpv:ConsentRequested"_s, ConsentState::Requested},
                                                     {u"dpv:ConsentRefused"_s, ConsentState::Refused},
                                                     {u"dpv:ConsentWithdrawn"_s, ConsentState::Withdrawn},
                                                     {u"dpv:ConsentExpired"_s, ConsentState::Expired},
                                                     {u"dpv:ConsentInvalidated"_s, ConsentState::Invalidated},
                                                     {u"dpv:ConsentRevoked"_s, ConsentState::Revoked},
                                                     {u"dpv:ConsentUnknown"_s, ConsentState::Unknown}};
    return states.value(type, ConsentState::None);
}

ClaimedReceipt entreNous(const QJsonObject &json)
{
    ClaimedReceipt receipt;
    receipt.format = u"entrenous"_s;
    receipt.receiptId = text(json.value(u"receipt_id"_s));
    receipt.recordId = text(json.value(u"record_id"_s));
    receipt.principal = text(json.value(u"pii_principal_id"_s));
    for (const QJsonValue &party : json.value(u"party_identification"_s).toArray()) {
        if (text(party[u"party_role"_s]) == "controller"_L1)
            receipt.controllers += text(party[u"party_name"_s]);
    }
    const QJsonObject processing = json.value(u"pii_processing"_s).toObject();
    receipt.language = text(processing.value(u"language"_s));
    const QJsonArray purposes = processing.value(u"purposes"_s).toArray();
    const QJsonArray events = json.value(u"events"_s).toArray();
    for (const QJsonValue &purpose : purposes) {
        receipt.method = text(purpose[u"collection_method"_s]);
        for (const QJsonValue &event : events) {
            ClaimedConsent claim;
            claim.purpose = text(purpose[u"purpose_id"_s]);
            if (claim.purpose.isEmpty())
                claim.purpose = text(purpose[u"purpose"_s]);
            claim.channel = channelFromCode(text(purpose[u"x_channel"_s]));
            claim.state = consentStateFromCode(text(event[u"event_state"_s])).value_or(ConsentState::None);
            claim.atUtc = instantIn(event[u"event_time"_s]);
            if (const QDate last = QDate::fromString(text(event[u"x_last_valid_day"_s]), Qt::ISODate); last.isValid())
                claim.until = last;
            claim.wording = text(event[u"x_wording"_s][u"text"_s]);
            receipt.consents += claim;
        }
    }
    return receipt;
}

ClaimedReceipt kantara(const QJsonObject &json)
{
    ClaimedReceipt receipt;
    receipt.format = u"kantara"_s;
    receipt.receiptId = text(json.value(u"consentReceiptID"_s));
    receipt.principal = text(json.value(u"piiPrincipalId"_s));
    receipt.language = text(json.value(u"language"_s));
    receipt.method = text(json.value(u"collectionMethod"_s));
    for (const QJsonValue &controller : json.value(u"piiControllers"_s).toArray())
        receipt.controllers += text(controller[u"piiController"_s]);
    const double seconds = json.value(u"consentTimestamp"_s).toDouble(-1);
    for (const QJsonValue &service : json.value(u"services"_s).toArray()) {
        for (const QJsonValue &purpose : service[u"purposes"_s].toArray()) {
            ClaimedConsent claim;
            claim.purpose = text(purpose[u"purpose"_s]);
            if (claim.purpose.isEmpty())
                claim.purpose = nameOf(all(purpose[u"purposeCategory"_s]).first());
            claim.state = ConsentState::Given;
            if (seconds >= 0 && seconds < 1e11)
                claim.atUtc = QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
            if (const QDate last = QDate::fromString(text(purpose[u"termination"_s]), Qt::ISODate); last.isValid())
                claim.until = last;
            receipt.consents += claim;
        }
    }
    return receipt;
}

void addRecord(const QJsonObject &record, ClaimedReceipt &receipt)
{
    if (const QString controller = nameOf(record.value(u"dpv:hasDataController"_s)); !controller.isEmpty())
        receipt.controllers += controller;
    if (const QString subject = nameOf(record.value(u"dpv:hasDataSubject"_s)); !subject.isEmpty())
        receipt.principal = subject;
    QStringList purposes;
    for (const QJsonValue &purpose : all(record.value(u"dpv:hasPurpose"_s)))
        purposes += nameOf(purpose);
    for (const QJsonValue &process : all(record.value(u"dpv:hasProcess"_s))) {
        for (const QJsonValue &purpose : all(process[u"dpv:hasPurpose"_s]))
            purposes += nameOf(purpose);
    }
    if (purposes.isEmpty())
        purposes += QString();
    QJsonArray statuses = all(record.value(u"dpv:hasConsentStatus"_s));
    if (statuses.isEmpty())
        statuses.append(QJsonObject());
    for (const QString &purpose : std::as_const(purposes)) {
        for (const QJsonValue &status : std::as_const(statuses)) {
            ClaimedConsent claim;
            claim.purpose = purpose;
            const QString type = status.isString() ? text(status) : nameOf(all(status[u"@type"_s]).first());
            claim.state = dpvState(type);
            claim.atUtc = instantIn(status[u"dpv:isIndicatedAtTime"_s]);
            receipt.consents += claim;
        }
    }
}

ClaimedReceipt dpv(const QJsonObject &json)
{
    ClaimedReceipt receipt;
    receipt.format = u"dpv"_s;
    receipt.receiptId = text(json.value(u"dct:identifier"_s));
    if (receipt.receiptId.isEmpty())
        receipt.receiptId = text(json.value(u"@id"_s));
    receipt.language = text(json.value(u"dct:language"_s)).toLower();
    if (const QString publisher = nameOf(json.value(u"dct:publisher"_s)); !publisher.isEmpty())
        receipt.controllers += publisher;
    const QJsonArray records = all(json.value(u"dpv:hasRecordOfActivity"_s));
    for (const QJsonValue &record : records)
        addRecord(record.toObject(), receipt);
    if (records.isEmpty())
        addRecord(json, receipt);
    receipt.controllers.removeDuplicates();
    return receipt;
}

} // namespace

Result<ClaimedReceipt> JsonReceiptReader::parsed(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return unusable(document.isArray() ? "not_a_receipt" : "not_json");
    const QJsonObject json = document.object();
    ClaimedReceipt receipt;
    if (text(json.value(u"schema_version"_s)).startsWith("entrenous-consent/"_L1))
        receipt = entreNous(json);
    else if (json.contains(u"consentReceiptID"_s) && json.contains(u"services"_s))
        receipt = kantara(json);
    else if (hasType(json, u"dpv:ConsentReceipt"_s) || hasType(json, u"dpv:ConsentRecord"_s))
        receipt = dpv(json);
    else
        return unusable("not_a_receipt");
    receipt.consents.resize(qMin(receipt.consents.size(), kMostConsents));
    if (receipt.consents.isEmpty())
        return unusable("not_a_receipt");
    receipt.original = bytes;
    return receipt;
}

Result<ClaimedReceipt> JsonReceiptReader::read(const QString &path) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unusable("file_unreadable");
    if (file.size() > kLongest)
        return unusable("file_too_long");
    auto receipt = parsed(file.readAll());
    CRM_CHECK(receipt);
    receipt->fileName = QFileInfo(path).fileName();
    return receipt;
}

} // namespace crm
