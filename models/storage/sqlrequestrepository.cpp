// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlrequestrepository.h"

#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
QVariantList requestValues(const SubjectRequest &request, qint64 version)
{
    return {version,
            sqlId(request.contact),
            u"access"_s,
            codeOf(request.state),
            sqlText(request.channel),
            sqlDay(request.receivedOn),
            sqlDay(request.dueOn),
            sqlInstant(request.answeredAtUtc),
            sqlText(request.identityCheck),
            sqlText(request.note),
            sqlOptionalBytes(request.packageSha256)};
}
} // namespace

Result<void> SqlRequestRepository::add(const SubjectRequest &request)
{
    const auto added = m_database.run(
        u"INSERT INTO subject_request (id, version, contact_id, kind, state, channel, received_on, due_on,"
        " answered_at, identity_check, note, package_sha256) VALUES (%1)"_s.arg(placeholders(12)),
        QVariantList{request.id.toString()} + requestValues(request, request.version));
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> SqlRequestRepository::store(const SubjectRequest &request)
{
    const auto stored = m_database.run(
        u"UPDATE subject_request SET version = ?, contact_id = ?, kind = ?, state = ?, channel = ?, received_on = ?, "
        u"due_on = ?,"
        " answered_at = ?, identity_check = ?, note = ?, package_sha256 = ? WHERE id = ? AND version = ?"_s,
        requestValues(request, request.version + 1) + QVariantList{request.id.toString(), request.version});
    if (!stored)
        return stored.error();
    if (*stored > 0)
        return {};
    const auto known = find(request.id);
    return known ? Error{Error::Code::Conflict, u"changed_meanwhile"_s, {}, {}} : known.error();
}

Result<QList<SubjectRequest>> SqlRequestRepository::read(const QString &condition, const QVariantList &binds) const
{
    auto found = m_database.query(
        u"SELECT id, version, contact_id, state, channel, received_on, due_on, answered_at, identity_check, note,"
        " package_sha256 FROM subject_request "_s
            + condition,
        binds);
    if (!found)
        return found.error();
    QList<SubjectRequest> requests;
    while (found->next()) {
        SubjectRequest request;
        request.id = idOf<struct RequestTag>(found->value(0));
        request.version = found->value(1).toLongLong();
        request.contact = idOf<struct ContactTag>(found->value(2));
        request.state = requestStateFromCode(found->value(3).toString()).value_or(RequestState::Received);
        request.channel = found->value(4).toString();
        request.receivedOn = dayOf(found->value(5));
        request.dueOn = dayOf(found->value(6));
        request.answeredAtUtc = optionalInstantOf(found->value(7));
        request.identityCheck = found->value(8).toString();
        request.note = found->value(9).toString();
        request.packageSha256 = found->value(10).toByteArray();
        requests.append(request);
    }
    CRM_CHECK(found->outcome());
    return requests;
}

Result<SubjectRequest> SqlRequestRepository::find(RequestId id) const
{
    const auto found = read(u"WHERE id = ?"_s, {id.toString()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return found->first();
}

Result<QList<SubjectRequest>> SqlRequestRepository::requests() const
{
    return read(u"ORDER BY CASE WHEN state IN ('received', 'in_progress') THEN 0 ELSE 1 END, due_on, id"_s, {});
}

Result<void> SqlRequestRepository::addDisclosure(const Disclosure &disclosure)
{
    CRM_CHECK(m_database.run(
        u"INSERT INTO disclosure (id, at, purpose, format, people, disclosed_by, file_sha256, is_named)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {disclosure.id.toString(), sqlInstant(disclosure.atUtc), sqlText(disclosure.purpose),
         sqlText(disclosure.format), disclosure.people, sqlText(disclosure.disclosedBy),
         sqlText(disclosure.fileSha256), sqlFlag(disclosure.isNamed)}));
    CRM_CHECK(m_database.run(u"INSERT INTO disclosure_party (disclosure_id, contact_id, recipient) VALUES (?, ?, ?)"_s,
                             {disclosure.id.toString(), sqlId(disclosure.contact), sqlText(disclosure.recipient)}));
    return {};
}

Result<QList<Disclosure>> SqlRequestRepository::readDisclosures(const QString &condition,
                                                                const QVariantList &binds) const
{
    auto found = m_database.query(
        u"SELECT d.id, d.at, p.recipient, d.purpose, d.format, d.people, p.contact_id, d.disclosed_by, d.file_sha256,"
        " d.is_named"
        " FROM disclosure d JOIN disclosure_party p ON p.disclosure_id = d.id "_s
            + condition,
        binds);
    if (!found)
        return found.error();
    QList<Disclosure> disclosures;
    while (found->next())
        disclosures.append({idOf<struct DisclosureTag>(found->value(0)), instantOf(found->value(1)),
                            found->value(2).toString(), found->value(3).toString(), found->value(4).toString(),
                            found->value(5).toLongLong(), idOf<struct ContactTag>(found->value(6)),
                            found->value(7).toString(), found->value(8).toString(), found->value(9).toInt() != 0});
    CRM_CHECK(found->outcome());
    return disclosures;
}

Result<void> SqlRequestRepository::stamp(DisclosureId disclosure, const QList<DisclosureStamp> &stamps)
{
    static const InsertTarget target{
        u"disclosure_person"_s, u"contact_key,disclosure_id,code,pack,consent_event"_s.split(u','), {}};
    QList<QVariantList> rows;
    for (const DisclosureStamp &one : stamps)
        rows.append({one.person, disclosure.toString(), sqlText(one.code), sqlText(one.pack), sqlId(one.consent)});
    return m_dialect.insertMany(target, rows);
}

Result<QList<Disclosure>> SqlRequestRepository::disclosures(ContactId contact) const
{
    return readDisclosures(
        u"WHERE p.contact_id = ?"
        " OR (p.contact_id IS NULL AND d.is_named = 0 AND d.at >= (SELECT created_at FROM contact WHERE id = ?))"
        " OR d.id IN (SELECT n.disclosure_id FROM disclosure_person n JOIN contact c ON c.row_key = n.contact_key"
        " WHERE c.id = ?) ORDER BY d.at, d.id"_s,
        {contact.toString(), contact.toString(), contact.toString()});
}

Result<QList<Disclosure>> SqlRequestRepository::allDisclosures() const
{
    return readDisclosures(u"ORDER BY d.at DESC, d.id DESC"_s, {});
}

Result<void> SqlRequestRepository::addUnfinished(const UnfinishedOutput &output)
{
    const auto added = m_database.run(u"INSERT INTO unfinished_output (path, machine, written_by) VALUES (?, ?, ?)"_s,
                                      {sqlText(output.path), sqlText(output.machine), sqlId(output.writtenBy)});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> SqlRequestRepository::removeUnfinished(const UnfinishedOutput &output)
{
    const auto removed = m_database.run(u"DELETE FROM unfinished_output WHERE path = ? AND machine = ?"_s,
                                        {sqlText(output.path), sqlText(output.machine)});
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<QList<UnfinishedOutput>> SqlRequestRepository::unfinished() const
{
    auto found = m_database.query(u"SELECT path, machine, written_by FROM unfinished_output ORDER BY path, machine"_s);
    if (!found)
        return found.error();
    QList<UnfinishedOutput> outputs;
    while (found->next())
        outputs.append({found->value(0).toString(), found->value(1).toString(), idOf<struct UserTag>(found->value(2))});
    CRM_CHECK(found->outcome());
    return outputs;
}

} // namespace crm
