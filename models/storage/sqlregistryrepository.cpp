// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlregistryrepository.h"

#include "sqlvalues.h"
#include "storedpast.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
QVariant channelList(const QList<Channel> &channels)
{
    QStringList codes;
    for (const Channel channel : channels)
        codes.append(codeOf(channel));
    return sqlList(codes);
}

Purpose readPurpose(const Statement &row)
{
    Purpose purpose;
    purpose.key = row.value(0).toString();
    purpose.label = {row.value(1).toString(), row.value(2).toString()};
    purpose.description = {row.value(3).toString(), row.value(4).toString()};
    purpose.messageClass = messageClassFromCode(row.value(5).toString());
    purpose.basis = legalBasisFromCode(row.value(6).toString()).value_or(LegalBasis::Consent);
    for (const QString &code : listOf(row.value(7))) {
        if (const auto channel = channelFromCode(code))
            purpose.channels.append(*channel);
    }
    if (const auto validity = Period::fromIso(row.value(8).toString()))
        purpose.validity = *validity;
    purpose.retentionPolicy = row.value(9).toString();
    purpose.dataCategories = listOf(row.value(10));
    purpose.softOptIn = row.value(11).toInt() != 0;
    purpose.isActive = row.value(12).toInt() != 0;
    purpose.assessment = row.value(13).toString();
    purpose.coveringVersion = row.value(14).toInt();
    purpose.coveringSinceUtc = instantOf(row.value(15));
    return purpose;
}

Wording readWording(const Statement &row)
{
    Wording wording;
    wording.id = idOf<struct WordingTag>(row.value(0));
    wording.purpose = row.value(1).toString();
    wording.version = row.value(2).toInt();
    wording.text = {row.value(3).toString(), row.value(4).toString()};
    wording.withdrawal = {row.value(5).toString(), row.value(6).toString()};
    wording.retention = {row.value(7).toString(), row.value(8).toString()};
    wording.controller = row.value(9).toString();
    wording.noticeVersion = row.value(10).toString();
    wording.createdAtUtc = instantOf(row.value(11));
    wording.change = wordingChangeFromCode(row.value(12).toString()).value_or(WordingChange::WiderScope);
    wording.approvedBy = row.value(13).toString();
    return wording;
}

RetentionPolicy readPolicy(const Statement &row)
{
    RetentionPolicy policy;
    policy.id = row.value(0).toString();
    policy.label = {row.value(1).toString(), row.value(2).toString()};
    policy.anchor = retentionAnchorFromCode(row.value(3).toString()).value_or(RetentionAnchor::Other);
    if (const auto period = Period::fromIso(row.value(4).toString()))
        policy.period = *period;
    policy.action = retentionActionFromCode(row.value(5).toString()).value_or(RetentionAction::Review);
    policy.source = {row.value(6).toString(), row.value(7).toString()};
    policy.isStatutory = row.value(8).toInt() != 0;
    policy.isEvaluated = row.value(9).toInt() != 0;
    return policy;
}

template <class T> Result<QList<T>> readAll(Database &database, const QString &sql, T (*read)(const Statement &))
{
    auto found = database.query(sql);
    if (!found)
        return found.error();
    QList<T> list;
    while (found->next())
        list.append(read(*found));
    CRM_CHECK(found->outcome());
    return list;
}

Result<void> done(const Result<qint64> &rows)
{
    return rows ? Result<void>() : Result<void>(rows.error());
}

/// "column = excluded.column" for every column but the key.
QString takeOver(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(u"%1 = excluded.%1"_s.arg(column));
    return parts.join(u", "_s);
}
} // namespace

Result<Controller> SqlRegistryRepository::controller() const
{
    const auto found = readAll<Controller>(
        m_database,
        u"SELECT name, country, address, email, phone, language, company_number, is_registered, register_city,"
        " legal_form, notice_url FROM controller"_s,
        [](const Statement &row) {
            return Controller{
                row.value(0).toString(),
                row.value(1).toString(),
                row.value(2).toString(),
                row.value(3).toString(),
                row.value(4).toString(),
                row.value(5).toString(),
                {row.value(6).toString(), row.value(7).toInt() != 0, row.value(8).toString(), row.value(9).toString()},
                row.value(10).toString()};
        });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, {}, {}, u"controller"_s};
    return found->first();
}

Result<void> SqlRegistryRepository::storeController(const Controller &controller)
{
    const QStringList columns
        = u"name,country,address,email,phone,language,company_number,is_registered,register_city,legal_form,notice_url"_s
              .split(u',');
    return m_dialect.insertMany({u"controller"_s, QStringList{u"only_row"_s} + columns,
                                 u"ON CONFLICT (only_row) DO UPDATE SET "_s + takeOver(columns)},
                                {{1, sqlText(controller.name), sqlText(controller.country), sqlText(controller.address),
                                  sqlText(controller.email), sqlText(controller.phone), sqlText(controller.language),
                                  sqlText(controller.company.number), controller.company.isRegistered ? 1 : 0,
                                  sqlText(controller.company.registerCity), sqlText(controller.company.legalForm),
                                  sqlText(controller.noticeUrl)}});
}

Result<QList<Purpose>> SqlRegistryRepository::purposes() const
{
    return readAll<Purpose>(
        m_database,
        u"SELECT key, label_fr, label_en, description_fr, description_en, message_class, basis, channels, validity,"
        " retention_policy, data_categories, soft_opt_in, is_active, assessment, covering_version, covering_since"
        " FROM purpose ORDER BY position, key"_s,
        readPurpose);
}

Result<QList<Purpose>> SqlRegistryRepository::purposesAt(const QDateTime &atUtc) const
{
    auto purposes = this->purposes();
    CRM_CHECK(purposes);
    auto found
        = m_database.query(u"SELECT key, facts FROM purpose_past WHERE valid_until > ? ORDER BY key, position DESC"_s,
                           {sqlInstant(atUtc)});
    if (!found)
        return found.error();
    QHash<QString, QString> past; // the first that was not replaced yet: the last row of its key
    while (found->next())
        past.insert(found->value(0).toString(), found->value(1).toString());
    CRM_CHECK(found->outcome());
    for (Purpose &purpose : *purposes) {
        const auto known = past.constFind(purpose.key);
        if (known == past.cend())
            continue;
        auto was = asItWas(purpose, *known);
        CRM_CHECK(was);
        purpose = *std::move(was);
    }
    return purposes;
}

Result<void> SqlRegistryRepository::keepPast(const Purpose &purpose, const QDateTime &atUtc)
{
    const auto all = purposes();
    CRM_CHECK(all);
    const Purpose *before = purposeNamed(*all, purpose.key);
    if (!before || pastToJson(*before) == pastToJson(purpose))
        return {};
    const auto last
        = m_database.value(u"SELECT coalesce(max(position), 0) FROM purpose_past WHERE key = ?"_s, {purpose.key});
    CRM_CHECK(last);
    return m_dialect.insertMany({u"purpose_past"_s, u"key,position,valid_until,facts"_s.split(u','), {}},
                                {{purpose.key, last->toLongLong() + 1, sqlInstant(atUtc), pastToJson(*before)}});
}

Result<void> SqlRegistryRepository::storePurpose(const Purpose &purpose, const QDateTime &atUtc)
{
    CRM_CHECK(keepPast(purpose, atUtc));
    const QStringList columns
        = u"label_fr,label_en,description_fr,description_en,message_class,basis,channels,validity,"
          "retention_policy,data_categories,soft_opt_in,is_active,assessment,covering_version,covering_since"_s.split(
              u',');
    // A replaced purpose keeps its place, a new one goes behind the others.
    const auto last = m_database.value(u"SELECT coalesce(max(position), 0) FROM purpose"_s);
    if (!last)
        return last.error();
    return m_dialect.insertMany(
        {u"purpose"_s, QStringList{u"key"_s, u"position"_s} + columns,
         u"ON CONFLICT (key) DO UPDATE SET "_s + takeOver(columns)},
        {{purpose.key, last->toLongLong() + 1, sqlText(purpose.label.fr), sqlText(purpose.label.en),
          sqlText(purpose.description.fr), sqlText(purpose.description.en),
          sqlOptionalText(purpose.messageClass ? codeOf(*purpose.messageClass) : QString()), codeOf(purpose.basis),
          channelList(purpose.channels), purpose.validity.toIso(), sqlText(purpose.retentionPolicy),
          sqlList(purpose.dataCategories), sqlFlag(purpose.softOptIn), sqlFlag(purpose.isActive),
          sqlText(purpose.assessment), purpose.coveringVersion, sqlInstant(purpose.coveringSinceUtc)}});
}

Result<QList<Wording>> SqlRegistryRepository::wordings() const
{
    return readAll<Wording>(
        m_database,
        u"SELECT id, purpose, version, text_fr, text_en, withdrawal_fr, withdrawal_en, retention_fr, retention_en,"
        " controller, notice_version, created_at, change, approved_by FROM wording ORDER BY purpose, version"_s,
        readWording);
}

Result<void> SqlRegistryRepository::addWording(const Wording &wording)
{
    return done(m_database.run(
        u"INSERT INTO wording (id, purpose, version, text_fr, text_en, withdrawal_fr, withdrawal_en, "
        u"retention_fr, retention_en,"
        " controller, notice_version, created_at, change, approved_by) VALUES (%1)"_s.arg(placeholders(14)),
        {wording.id.toString(), wording.purpose, wording.version, sqlText(wording.text.fr), sqlText(wording.text.en),
         sqlText(wording.withdrawal.fr), sqlText(wording.withdrawal.en), sqlText(wording.retention.fr),
         sqlText(wording.retention.en), sqlText(wording.controller), sqlText(wording.noticeVersion),
         sqlInstant(wording.createdAtUtc), codeOf(wording.change), sqlText(wording.approvedBy)}));
}

Result<QList<RetentionPolicy>> SqlRegistryRepository::policies() const
{
    return readAll<RetentionPolicy>(
        m_database,
        u"SELECT id, label_fr, label_en, anchor, period, action, source_fr, source_en, is_statutory, is_evaluated"
        " FROM retention_policy ORDER BY id"_s,
        readPolicy);
}

Result<void> SqlRegistryRepository::storePolicy(const RetentionPolicy &policy)
{
    const QStringList columns
        = u"label_fr,label_en,anchor,period,action,source_fr,source_en,is_statutory,is_evaluated"_s.split(u',');
    return m_dialect.insertMany(
        {u"retention_policy"_s, QStringList{u"id"_s} + columns,
         u"ON CONFLICT (id) DO UPDATE SET "_s + takeOver(columns)},
        {{policy.id, sqlText(policy.label.fr), sqlText(policy.label.en), codeOf(policy.anchor), policy.period.toIso(),
          codeOf(policy.action), sqlText(policy.source.fr), sqlText(policy.source.en), sqlFlag(policy.isStatutory),
          sqlFlag(policy.isEvaluated)}});
}

} // namespace crm
