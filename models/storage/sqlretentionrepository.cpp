// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlretentionrepository.h"

#include "contactkeys.h"
#include "sqlvalues.h"
#include "tallies.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kAtOnce = 128;
} // namespace

Result<void> SqlRetentionRepository::replaceDues(ContactId contact, const QList<RetentionDue> &dues)
{
    return replaceDuesOfMany({{contact, dues}});
}

Result<void> SqlRetentionRepository::replaceDuesOfMany(const QHash<ContactId, QList<RetentionDue>> &dues)
{
    const auto keys = contactKeys(m_database, dues.keys());
    if (!keys)
        return keys.error();
    Tallies tallies;
    CRM_CHECK(removeDues(keys->values(), tallies));
    QList<std::pair<RowKey, const QList<RetentionDue> *>> people; // in the order of the table
    for (auto person = dues.cbegin(); person != dues.cend(); ++person)
        people.append({keys->value(person.key()), &*person});
    std::sort(people.begin(), people.end());
    QList<QVariantList> rows;
    for (const auto &[key, duesOfOne] : std::as_const(people)) {
        QSet<std::pair<QString, QString>> counted;
        for (qsizetype i = 0; i < duesOfOne->size(); ++i) {
            const RetentionDue &due = duesOfOne->at(i);
            const QString endsOn = sqlDay(due.endsOn).toString();
            rows.append({key, i, due.policy, codeOf(due.anchor), sqlDay(due.anchorOn), endsOn, codeOf(due.action),
                         sqlFlag(due.isHeld)});
            if (!counted.contains({due.policy, endsOn}))
                tallies.dues(due.policy, endsOn, 1);
            counted.insert({due.policy, endsOn});
        }
    }
    CRM_CHECK(m_dialect.insertMany(
        {u"retention_due"_s, u"contact_key,position,policy,anchor,anchor_on,ends_on,action,is_held"_s.split(u','), {}},
        rows));
    return tallies.store(m_dialect);
}

Result<void> SqlRetentionRepository::removeDues(const QList<RowKey> &people, Tallies &tallies) const
{
    for (qsizetype from = 0; from < people.size(); from += kAtOnce) {
        const QVariantList binds = paddedKeys(people.mid(from, kAtOnce));
        const QString in = placeholders(binds.size());
        auto found = m_database.query(
            u"SELECT DISTINCT contact_key, policy, ends_on FROM retention_due WHERE contact_key IN (%1)"_s.arg(in),
            binds);
        if (!found)
            return found.error();
        bool hasAny = false;
        for (; found->next(); hasAny = true)
            tallies.dues(found->value(1).toString(), found->value(2).toString(), -1);
        CRM_CHECK(found->outcome());
        if (hasAny)
            CRM_CHECK(m_database.run(u"DELETE FROM retention_due WHERE contact_key IN (%1)"_s.arg(in), binds));
    }
    return {};
}

Result<QList<RetentionTally>> SqlRetentionRepository::tallies(QDate until) const
{
    auto found = m_database.query(
        u"SELECT policy, ends_on, people FROM retention_tally WHERE ends_on <= ? AND people <> 0 ORDER BY ends_on, policy"_s,
        {sqlDay(until)});
    if (!found)
        return found.error();
    QList<RetentionTally> tallies;
    while (found->next())
        tallies.append({found->value(0).toString(), dayOf(found->value(1)), found->value(2).toLongLong()});
    CRM_CHECK(found->outcome());
    return tallies;
}

Result<QList<RetentionDue>> SqlRetentionRepository::due(QDate from, QDate until, const QString &policy, int atMost,
                                                        int skip) const
{
    QVariantList binds{sqlDay(from), sqlDay(until)};
    QString condition = u"d.ends_on >= ? AND d.ends_on <= ?"_s;
    if (!policy.isEmpty()) {
        condition = u"d.policy = ? AND "_s + condition;
        binds.prepend(policy);
    }
    return read(u"WHERE %1 ORDER BY d.ends_on, d.contact_key, d.position LIMIT ? OFFSET ?"_s.arg(condition),
                binds + QVariantList{atMost, skip});
}

Result<QList<RetentionDue>> SqlRetentionRepository::of(ContactId contact) const
{
    return read(u"WHERE c.id = ? ORDER BY d.position"_s, {contact.toString()});
}

Result<QList<RetentionDue>> SqlRetentionRepository::read(const QString &behindFrom, const QVariantList &binds) const
{
    auto found = m_database.query(
        u"SELECT c.id, d.policy, d.anchor, d.anchor_on, d.ends_on, d.action, d.is_held FROM retention_due d"
        " JOIN contact c ON c.row_key = d.contact_key "_s
            + behindFrom,
        binds);
    if (!found)
        return found.error();
    QList<RetentionDue> dues;
    while (found->next()) {
        dues.append({idOf<struct ContactTag>(found->value(0)), found->value(1).toString(),
                     retentionAnchorFromCode(found->value(2).toString()).value_or(RetentionAnchor::Other),
                     dayOf(found->value(3)), dayOf(found->value(4)),
                     retentionActionFromCode(found->value(5).toString()).value_or(RetentionAction::Review),
                     found->value(6).toInt() != 0});
    }
    CRM_CHECK(found->outcome());
    return dues;
}

} // namespace crm
