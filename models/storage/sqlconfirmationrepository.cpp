// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlconfirmationrepository.h"

#include "contactkeys.h"
#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {

Result<void> SqlConfirmationRepository::add(const Confirmation &confirmation)
{
    const auto keys = contactKeys(m_database, {confirmation.contact});
    CRM_CHECK(keys);
    const auto added = m_database.run(
        u"INSERT INTO confirmation (id, contact_key, purpose, channel, sent_by, wording_id, language, address,"
        " token_hash, request_id, requested_at, expires_at, state, answered_at) VALUES (%1)"_s.arg(placeholders(14)),
        {confirmation.id.toString(), keys->value(confirmation.contact), confirmation.purpose,
         codeOf(confirmation.channel), codeOf(confirmation.sentBy), sqlId(confirmation.wording),
         sqlText(confirmation.language), sqlText(confirmation.address), sqlBytes(confirmation.tokenHash),
         confirmation.request.toString(), sqlInstant(confirmation.requestedAtUtc),
         sqlInstant(confirmation.expiresAtUtc), codeOf(confirmation.state), sqlInstant(confirmation.answeredAtUtc)});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> SqlConfirmationRepository::end(ConfirmationId id, ConfirmationState state, const QDateTime &atUtc)
{
    const auto ended
        = m_database.run(u"UPDATE confirmation SET state = ?, answered_at = ? WHERE id = ? AND state = 'waiting'"_s,
                         {codeOf(state), sqlInstant(atUtc), id.toString()});
    CRM_CHECK(ended);
    if (*ended == 0)
        return Error{Error::Code::Conflict, u"token_used"_s, {}, {}};
    return {};
}

Result<QList<Confirmation>> SqlConfirmationRepository::read(const QString &condition, const QVariantList &binds) const
{
    auto found = m_database.query(
        u"SELECT f.id, c.id, f.purpose, f.channel, f.sent_by, f.wording_id, f.language, f.address, f.token_hash,"
        " f.request_id, f.requested_at, f.expires_at, f.state, f.answered_at"
        " FROM confirmation f JOIN contact c ON c.row_key = f.contact_key WHERE %1 ORDER BY f.requested_at, f.id"_s.arg(
            condition),
        binds);
    if (!found)
        return found.error();
    QList<Confirmation> confirmations;
    while (found->next()) {
        Confirmation one;
        one.id = idOf<struct ConfirmationTag>(found->value(0));
        one.contact = idOf<struct ContactTag>(found->value(1));
        one.purpose = found->value(2).toString();
        one.channel = channelFromCode(found->value(3).toString()).value_or(Channel::Email);
        one.sentBy = channelFromCode(found->value(4).toString()).value_or(Channel::Email);
        one.wording = idOf<struct WordingTag>(found->value(5));
        one.language = found->value(6).toString();
        one.address = found->value(7).toString();
        one.tokenHash = found->value(8).toByteArray();
        one.request = idOf<struct ConsentEventTag>(found->value(9));
        one.requestedAtUtc = instantOf(found->value(10));
        one.expiresAtUtc = instantOf(found->value(11));
        one.state = confirmationStateFromCode(found->value(12).toString()).value_or(ConfirmationState::Cancelled);
        one.answeredAtUtc = optionalInstantOf(found->value(13));
        confirmations += one;
    }
    CRM_CHECK(found->outcome());
    return confirmations;
}

Result<Confirmation> SqlConfirmationRepository::find(ConfirmationId id) const
{
    const auto found = read(u"f.id = ?"_s, {id.toString()});
    CRM_CHECK(found);
    if (found->isEmpty())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return found->first();
}

Result<Confirmation> SqlConfirmationRepository::withHash(const QByteArray &tokenHash) const
{
    const auto found = read(u"f.token_hash = ?"_s, {sqlBytes(tokenHash)});
    CRM_CHECK(found);
    if (found->isEmpty())
        return Error{Error::Code::NotFound, u"token_unknown"_s, {}, {}};
    return found->first();
}

Result<QList<Confirmation>> SqlConfirmationRepository::waiting() const
{
    return read(u"f.state = 'waiting' AND c.is_trashed = 0"_s, {});
}

Result<QList<Confirmation>> SqlConfirmationRepository::of(ContactId contact) const
{
    return read(u"c.id = ?"_s, {contact.toString()});
}

Result<qint64> SqlConfirmationRepository::forgetBefore(const QDateTime &atUtc)
{
    return m_database.run(u"DELETE FROM confirmation WHERE state = 'waiting' AND requested_at < ?"_s,
                          {sqlInstant(atUtc)});
}

} // namespace crm
