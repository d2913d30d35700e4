// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
struct SortCode {
    ContactSort sort;
    QLatin1String code;
};
constexpr SortCode kSorts[] = {{ContactSort::Name, "name"_L1},       {ContactSort::Organisation, "organisation"_L1},
                               {ContactSort::City, "city"_L1},       {ContactSort::LastContact, "last_contact"_L1},
                               {ContactSort::Created, "created"_L1}, {ContactSort::Updated, "updated"_L1}};
constexpr Light kLights[] = {Light::Allowed, Light::Blocked, Light::Waiting, Light::Unproven, Light::NoChannel};

void insertDay(QJsonObject &object, const QString &name, const std::optional<QDate> &day)
{
    if (day)
        object.insert(name, day->toString(Qt::ISODate));
}

std::optional<QDate> dayIn(const QJsonObject &object, QLatin1String name)
{
    const QDate day = QDate::fromString(object.value(name).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject permissionObject(const PermissionFilter &filter)
{
    QJsonObject object{
        {u"purpose"_s, filter.purpose}, {u"channel"_s, codeOf(filter.channel)}, {u"allowed"_s, filter.isAllowed}};
    insertText(object, u"code"_s, filter.code);
    if (filter.light)
        object.insert(u"light"_s, codeOf(*filter.light));
    if (filter.isInCallHours)
        object.insert(u"in_call_hours"_s, true);
    return object;
}

std::optional<PermissionFilter> permissionIn(const QJsonObject &object)
{
    const auto channel = channelFromCode(object.value("channel"_L1).toString());
    if (!channel)
        return {};
    PermissionFilter filter{object.value("purpose"_L1).toString(), *channel, object.value("allowed"_L1).toBool(),
                            object.value("code"_L1).toString(),    {},       object.value("in_call_hours"_L1).toBool()};
    for (const Light light : kLights) {
        if (codeOf(light) == object.value("light"_L1).toString())
            filter.light = light;
    }
    return filter;
}

void readConsent(const QJsonObject &object, ContactQuery &query)
{
    query.consentPurpose = object.value("consent_purpose"_L1).toString();
    query.consentChannel = channelFromCode(object.value("consent_channel"_L1).toString());
    query.consentState = consentStateFromCode(object.value("consent_state"_L1).toString());
    query.consentDay = dayIn(object, "consent_day"_L1);
}
} // namespace

QString segmentToJson(const Segment &segment)
{
    const ContactQuery &query = segment.query;
    QJsonArray relations;
    for (const Relation relation : query.relations)
        relations.append(codeOf(relation));
    QJsonObject object{{u"relations"_s, relations}, {u"descending"_s, query.descending}};
    for (const SortCode &one : kSorts) {
        if (one.sort == query.sort)
            object.insert(u"sort"_s, one.code);
    }
    insertText(object, u"text"_s, query.text);
    insertText(object, u"retention_policy"_s, query.retentionPolicy);
    insertText(object, u"consent_purpose"_s, query.consentPurpose);
    insertDay(object, u"silent_since"_s, query.silentSince);
    insertDay(object, u"due_from"_s, query.dueFrom);
    insertDay(object, u"due_until"_s, query.dueUntil);
    insertDay(object, u"consent_day"_s, query.consentDay);
    if (query.trashed)
        object.insert(u"trashed"_s, true);
    if (query.importBatch)
        object.insert(u"import_batch"_s, query.importBatch->toString());
    if (query.consentChannel)
        object.insert(u"consent_channel"_s, codeOf(*query.consentChannel));
    if (query.consentState)
        object.insert(u"consent_state"_s, codeOf(*query.consentState));
    if (query.permission)
        object.insert(u"permission"_s, permissionObject(*query.permission));
    if (segment.silentMonths > 0)
        object.insert(u"silent_months"_s, segment.silentMonths);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> readSegment(const QString &json, Segment &segment)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ContactQuery query;
    bool isQuery = false;
    for (const SortCode &one : kSorts) {
        if (one.code == object.value("sort"_L1).toString()) {
            query.sort = one.sort;
            isQuery = true;
        }
    }
    if (!isQuery)
        return Error{Error::Code::Storage, u"vault_damaged"_s, u"segment"_s, {}};
    for (const QJsonValue &code : object.value("relations"_L1).toArray()) {
        if (const auto relation = relationFromCode(code.toString()))
            query.relations.append(*relation);
    }
    query.descending = object.value("descending"_L1).toBool();
    query.text = object.value("text"_L1).toString();
    query.trashed = object.value("trashed"_L1).toBool();
    query.silentSince = dayIn(object, "silent_since"_L1);
    if (const auto batch = ImportBatchId::fromString(object.value("import_batch"_L1).toString()); batch.isValid())
        query.importBatch = batch;
    query.retentionPolicy = object.value("retention_policy"_L1).toString();
    query.dueFrom = dayIn(object, "due_from"_L1);
    query.dueUntil = dayIn(object, "due_until"_L1);
    readConsent(object, query);
    query.permission = permissionIn(object.value("permission"_L1).toObject());
    segment.query = query;
    segment.silentMonths = int(object.value("silent_months"_L1).toInteger());
    return {};
}

} // namespace crm
