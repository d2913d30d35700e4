// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcallrepository.h"

#include "contactkeys.h"
#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {

namespace {
constexpr qsizetype kAtOnce = 128;
} // namespace

Result<void> SqlCallRepository::add(const CallAttempt &attempt)
{
    const auto keys = contactKeys(m_database, {attempt.contact});
    CRM_CHECK(keys);
    const auto added = m_database.run(
        u"INSERT INTO call_attempt (id, contact_key, at, outcome, made_by, made_by_name) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {attempt.id.toString(), keys->value(attempt.contact), sqlInstant(attempt.atUtc), codeOf(attempt.outcome),
         sqlId(attempt.by), sqlText(attempt.byName)});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> SqlCallRepository::remove(CallAttemptId id)
{
    const auto removed = m_database.run(u"DELETE FROM call_attempt WHERE id = ?"_s, {id.toString()});
    CRM_CHECK(removed);
    return *removed > 0 ? Result<void>() : Result<void>(Error{Error::Code::NotFound, {}, {}, {}});
}

Result<QList<CallAttempt>> SqlCallRepository::read(const QString &condition, const QVariantList &binds) const
{
    auto found = m_database.query(
        u"SELECT a.id, c.id, a.at, a.outcome, a.made_by, a.made_by_name FROM call_attempt a"
        " JOIN contact c ON c.row_key = a.contact_key WHERE %1 ORDER BY a.at DESC, a.id DESC"_s.arg(condition),
        binds);
    if (!found)
        return found.error();
    QList<CallAttempt> attempts;
    while (found->next()) {
        attempts += {idOf<struct CallAttemptTag>(found->value(0)),
                     idOf<struct ContactTag>(found->value(1)),
                     instantOf(found->value(2)),
                     callOutcomeFromCode(found->value(3).toString()).value_or(CallOutcome::NoAnswer),
                     idOf<struct UserTag>(found->value(4)),
                     found->value(5).toString()};
    }
    CRM_CHECK(found->outcome());
    return attempts;
}

Result<CallAttempt> SqlCallRepository::find(CallAttemptId id) const
{
    const auto found = read(u"a.id = ?"_s, {id.toString()});
    CRM_CHECK(found);
    if (found->isEmpty())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return found->first();
}

Result<QList<CallAttempt>> SqlCallRepository::of(ContactId contact) const
{
    return read(u"c.id = ?"_s, {contact.toString()});
}

Result<QHash<RowKey, QList<QDateTime>>> SqlCallRepository::instantsIn(const QString &table,
                                                                      const QList<RowKey> &contacts) const
{
    QHash<RowKey, QList<QDateTime>> instants;
    for (qsizetype from = 0; from < contacts.size(); from += kAtOnce) {
        const QVariantList binds = paddedKeys(contacts.mid(from, kAtOnce));
        auto found = m_database.query(
            u"SELECT contact_key, at FROM %1 WHERE contact_key IN (%2) ORDER BY contact_key, at"_s.arg(
                table, placeholders(binds.size())),
            binds);
        if (!found)
            return found.error();
        while (found->next())
            instants[found->value(0).toLongLong()] += instantOf(found->value(1));
        CRM_CHECK(found->outcome());
    }
    return instants;
}

Result<QHash<RowKey, QList<QDateTime>>> SqlCallRepository::instants(const QList<RowKey> &contacts) const
{
    return instantsIn(u"call_attempt"_s, contacts);
}

Result<QHash<RowKey, QList<QDateTime>>> SqlCallRepository::agreedInstants(const QList<RowKey> &contacts) const
{
    return instantsIn(u"call_agreement"_s, contacts);
}

Result<void> SqlCallRepository::agree(const CallAgreement &agreement)
{
    const auto keys = contactKeys(m_database, {agreement.contact});
    CRM_CHECK(keys);
    const auto added
        = m_database.run(u"INSERT INTO call_agreement (id, contact_key, at, agreed_at, evidence, made_by, made_by_name)"
                         " VALUES (%1)"_s.arg(placeholders(7)),
                         {agreement.id.toString(), keys->value(agreement.contact), sqlInstant(agreement.atUtc),
                          sqlInstant(agreement.agreedAtUtc), sqlText(agreement.evidence), sqlId(agreement.by),
                          sqlText(agreement.byName)});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> SqlCallRepository::removeAgreement(CallAgreementId id)
{
    const auto removed = m_database.run(u"DELETE FROM call_agreement WHERE id = ?"_s, {id.toString()});
    CRM_CHECK(removed);
    return *removed > 0 ? Result<void>() : Result<void>(Error{Error::Code::NotFound, {}, {}, {}});
}

Result<QList<CallAgreement>> SqlCallRepository::agreements(ContactId contact) const
{
    auto found = m_database.query(
        u"SELECT a.id, a.at, a.agreed_at, a.evidence, a.made_by, a.made_by_name FROM call_agreement a"
        " JOIN contact c ON c.row_key = a.contact_key WHERE c.id = ? ORDER BY a.at DESC, a.id DESC"_s,
        {contact.toString()});
    CRM_CHECK(found);
    QList<CallAgreement> agreements;
    while (found->next()) {
        agreements += {idOf<struct CallAgreementTag>(found->value(0)),
                       contact,
                       instantOf(found->value(1)),
                       instantOf(found->value(2)),
                       found->value(3).toString(),
                       idOf<struct UserTag>(found->value(4)),
                       found->value(5).toString()};
    }
    CRM_CHECK(found->outcome());
    return agreements;
}

} // namespace crm
