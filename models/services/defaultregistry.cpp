// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "defaultregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// A resource inside a static library is only there once asked for, and the macro does not work in a namespace.
static void initRegistryResource()
{
    Q_INIT_RESOURCE(registry);
}

namespace crm {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString &where)
{
    return {Error::Code::Internal, u"registry_damaged"_s, where, {}};
}

Result<QJsonArray> rowsOf(const QString &name)
{
    initRegistryResource();
    QFile file(u":/registry/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(name);
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
    if (rows.isEmpty())
        return damaged(name);
    return rows;
}

BilingualText textOf(const QJsonValue &value)
{
    return {value[u"fr"_s].toString(), value[u"en"_s].toString()};
}

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words << word.toString();
    return words;
}

/// The row with what this country changes laid over it.
QJsonObject inCountry(QJsonObject row, const QString &country)
{
    const QJsonObject changes = row.value("by_country"_L1).toObject().value(country).toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        row.insert(change.key(), change.value());
    return row;
}

Result<Purpose> purposeOf(const QJsonObject &row, const QString &language)
{
    Purpose purpose;
    purpose.key = row.value("key"_L1).toString();
    purpose.label = textOf(row.value("label"_L1));
    purpose.description = textOf(row.value("description"_L1));
    purpose.messageClass = messageClassFromCode(row.value("message_class"_L1).toString());
    const auto basis = legalBasisFromCode(row.value("basis"_L1).toString());
    const auto validity = Period::fromIso(row.value("validity"_L1).toString());
    if (!basis || !validity || purpose.label.fr.isEmpty() || purpose.label.en.isEmpty())
        return damaged(purpose.key);
    purpose.basis = *basis;
    purpose.validity = *validity;
    for (const QString &code : wordsOf(row.value("channels"_L1))) {
        const auto channel = channelFromCode(code);
        if (!channel)
            return damaged(purpose.key);
        purpose.channels << *channel;
    }
    purpose.retentionPolicy = row.value("retention_policy"_L1).toString();
    purpose.dataCategories = wordsOf(row.value("data_categories"_L1));
    purpose.softOptIn = row.value("soft_opt_in"_L1).toBool();
    purpose.isActive = row.value("is_active"_L1).toBool();
    purpose.assessment = textOf(row.value("assessment"_L1)).in(language);
    return purpose;
}

Result<RetentionPolicy> policyOf(const QJsonObject &row)
{
    RetentionPolicy policy;
    policy.id = row.value("id"_L1).toString();
    const auto anchor = retentionAnchorFromCode(row.value("anchor"_L1).toString());
    const auto action = retentionActionFromCode(row.value("action"_L1).toString());
    const auto period = Period::fromIso(row.value("period"_L1).toString());
    if (!anchor || !action || !period)
        return damaged(policy.id);
    policy.label = textOf(row.value("label"_L1));
    policy.anchor = *anchor;
    policy.period = *period;
    policy.action = *action;
    policy.source = textOf(row.value("source"_L1));
    policy.isStatutory = row.value("is_statutory"_L1).toBool();
    policy.isEvaluated = row.value("is_evaluated"_L1).toBool();
    return policy;
}

/// Puts the controller's name and addresses where the text leaves room for them.
QString filled(QString text, const Controller &controller)
{
    QStringList ways;
    for (const QString &way : {controller.email, controller.phone, controller.address}) {
        if (!way.trimmed().isEmpty())
            ways << way.simplified();
    }
    if (ways.isEmpty())
        text.remove(u" ({contact})"_s);
    return text.replace("{contact}"_L1, ways.join(u", "_s)).replace("{controller}"_L1, controller.name);
}

BilingualText filled(const BilingualText &text, const Controller &controller)
{
    return {filled(text.fr, controller), filled(text.en, controller)};
}

/// The wording of this purpose in this country; one without countries holds for all others.
QJsonObject wordingFor(const QJsonArray &rows, const QString &purpose, const QString &country)
{
    QJsonObject general;
    for (const QJsonValue &row : rows) {
        if (row[u"purpose"_s].toString() != purpose)
            continue;
        const QStringList countries = wordsOf(row[u"countries"_s]);
        if (countries.contains(country))
            return row.toObject();
        if (countries.isEmpty())
            general = row.toObject();
    }
    return general;
}

Result<Wording> wordingOf(const QJsonObject &row, const Controller &controller)
{
    Wording wording;
    wording.purpose = row.value("purpose"_L1).toString();
    wording.version = row.value("version"_L1).toInt();
    wording.text = filled(textOf(row.value("text"_L1)), controller);
    wording.withdrawal = filled(textOf(row.value("withdrawal"_L1)), controller);
    wording.retention = filled(textOf(row.value("retention"_L1)), controller);
    wording.noticeVersion = row.value("notice_version"_L1).toString();
    wording.controller = controller.name;
    if (wording.version < 1 || wording.text.fr.isEmpty() || wording.text.en.isEmpty())
        return damaged(wording.purpose);
    return wording;
}

} // namespace

Result<DefaultRegistry> defaultRegistry(const Controller &controller, const UuidSource &uuids, const QDateTime &nowUtc)
{
    const auto purposes = rowsOf(u"purposes"_s);
    const auto wordings = rowsOf(u"wordings"_s);
    const auto policies = rowsOf(u"policies"_s);
    CRM_CHECK(purposes);
    CRM_CHECK(wordings);
    CRM_CHECK(policies);
    DefaultRegistry registry;
    const QString country = controller.country.toUpper();
    for (const QJsonValue &row : *purposes) {
        const auto purpose = purposeOf(inCountry(row.toObject(), country), controller.language);
        CRM_CHECK(purpose);
        registry.purposes << *purpose;
        if (purpose->basis != LegalBasis::Consent)
            continue;
        auto wording = wordingOf(wordingFor(*wordings, purpose->key, country), controller);
        CRM_CHECK(wording);
        wording->id = WordingId(uuids());
        wording->createdAtUtc = nowUtc;
        registry.wordings << *wording;
    }
    for (const QJsonValue &row : *policies) {
        const auto policy = policyOf(row.toObject());
        CRM_CHECK(policy);
        const auto isSame = [&](const RetentionPolicy &other) { return other.id == policy->id; };
        if (std::any_of(registry.policies.begin(), registry.policies.end(), isSame))
            return damaged(policy->id);
        registry.policies << *policy;
    }
    return registry;
}

} // namespace crm
