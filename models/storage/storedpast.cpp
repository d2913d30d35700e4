// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedpast.h"

#include "clock.h"
#include "storedcontact.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
QJsonValue dayValue(const std::optional<QDate> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QDate dayIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<QDate> optionalDayIn(const QJsonValue &value)
{
    const QDate day = dayIn(value);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonArray channelCodes(const QList<Channel> &channels)
{
    QJsonArray codes;
    for (const Channel channel : channels)
        codes.append(codeOf(channel));
    return codes;
}

QList<Channel> channelsIn(const QJsonValue &codes)
{
    QList<Channel> channels;
    for (const QJsonValue &code : codes.toArray()) {
        if (const auto channel = channelFromCode(code.toString()))
            channels.append(*channel);
    }
    return channels;
}

QJsonValue listValue(const std::optional<ListRecord> &list)
{
    if (!list)
        return {};
    return QJsonObject{{u"supplier"_s, list->hasSupplier},
                       {u"proof"_s, list->hasProof},
                       {u"obtained_on"_s, dayValue(list->obtainedOn)},
                       {u"notice"_s, list->notice ? QJsonValue(codeOf(*list->notice)) : QJsonValue()}};
}

std::optional<ListRecord> listIn(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    return ListRecord{value["supplier"_L1].toBool(), value["proof"_L1].toBool(), dayIn(value["obtained_on"_L1]),
                      noticePlanFromCode(value["notice"_L1].toString())};
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Error damaged(const QString &where)
{
    return {Error::Code::Storage, u"vault_damaged"_s, where, {}};
}
} // namespace

QString pastToJson(const DecidingFacts &past)
{
    QList<Channel> reached;
    for (std::size_t i = 0; i < past.isReached.size(); ++i) {
        if (past.isReached.at(i))
            reached.append(kChannels[i]);
    }
    return textOf({{u"kind"_s, codeOf(past.kind)},
                   {u"capacity"_s, codeOf(past.capacity)},
                   {u"country"_s, past.country},
                   {u"named"_s, past.isNamed},
                   {u"of_organisation"_s, past.hasOrganisation},
                   {u"reached"_s, channelCodes(reached)},
                   {u"role_address"_s, past.isByRoleAddress},
                   {u"work_mobile"_s, past.hasWorkMobile},
                   {u"birthday"_s, dayValue(past.birthday)},
                   {u"trashed_at"_s, past.trashedAtUtc ? QJsonValue(instantText(*past.trashedAtUtc)) : QJsonValue()},
                   {u"relation"_s, codeOf(past.days.relation)},
                   {u"last_contact_on"_s, dayValue(past.days.lastContactOn)},
                   {u"relation_ended_on"_s, dayValue(past.days.endedOn)},
                   {u"collected_on"_s, dayValue(past.days.collectedOn)},
                   {u"created_on"_s, dayValue(past.days.createdOn)},
                   {u"facts"_s, factsObject(past.facts)},
                   {u"bought_list"_s, listValue(past.list)}});
}

Result<DecidingFacts> pastFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto kind = contactKindFromCode(object.value("kind"_L1).toString());
    const auto capacity = capacityFromCode(object.value("capacity"_L1).toString());
    const auto relation = relationFromCode(object.value("relation"_L1).toString());
    if (!kind || !capacity || !relation)
        return damaged(u"contact_past"_s);
    DecidingFacts past;
    past.kind = *kind;
    past.capacity = *capacity;
    past.country = object.value("country"_L1).toString();
    past.isNamed = object.value("named"_L1).toBool();
    past.hasOrganisation = object.value("of_organisation"_L1).toBool();
    const QList<Channel> reached = channelsIn(object.value("reached"_L1));
    for (std::size_t i = 0; i < past.isReached.size(); ++i)
        past.isReached.at(i) = reached.contains(kChannels[i]);
    past.isByRoleAddress = object.value("role_address"_L1).toBool();
    past.hasWorkMobile = object.value("work_mobile"_L1).toBool();
    past.birthday = optionalDayIn(object.value("birthday"_L1));
    if (const QDateTime trashedAtUtc = instantFromText(object.value("trashed_at"_L1).toString());
        trashedAtUtc.isValid())
        past.trashedAtUtc = trashedAtUtc;
    past.days = {*relation, optionalDayIn(object.value("last_contact_on"_L1)),
                 optionalDayIn(object.value("relation_ended_on"_L1)), dayIn(object.value("collected_on"_L1)),
                 dayIn(object.value("created_on"_L1))};
    past.facts = factsIn(object.value("facts"_L1).toObject());
    past.list = listIn(object.value("bought_list"_L1));
    return past;
}

QString pastToJson(const Purpose &purpose)
{
    return textOf(
        {{u"message_class"_s, purpose.messageClass ? QJsonValue(codeOf(*purpose.messageClass)) : QJsonValue()},
         {u"basis"_s, codeOf(purpose.basis)},
         {u"channels"_s, channelCodes(purpose.channels)},
         {u"soft_opt_in"_s, purpose.softOptIn},
         {u"active"_s, purpose.isActive},
         {u"covering_version"_s, purpose.coveringVersion},
         {u"covering_since"_s, instantText(purpose.coveringSinceUtc)}});
}

Result<Purpose> asItWas(const Purpose &purpose, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto basis = legalBasisFromCode(object.value("basis"_L1).toString());
    if (!basis)
        return damaged(u"purpose_past"_s);
    Purpose past = purpose;
    past.messageClass = messageClassFromCode(object.value("message_class"_L1).toString());
    past.basis = *basis;
    past.channels = channelsIn(object.value("channels"_L1));
    past.softOptIn = object.value("soft_opt_in"_L1).toBool();
    past.isActive = object.value("active"_L1).toBool();
    past.coveringVersion = int(object.value("covering_version"_L1).toInteger(1));
    past.coveringSinceUtc = instantFromText(object.value("covering_since"_L1).toString());
    return past;
}

} // namespace crm
