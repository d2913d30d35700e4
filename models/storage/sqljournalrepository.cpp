// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqljournalrepository.h"

#include "chainverifier.h"
#include "sqlvalues.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace crm {

SqlJournalRepository::SqlJournalRepository(const Dialect &dialect)
    : m_dialect(dialect), m_database(dialect.database()), m_chain(journalChain(dialect))
{
}

Result<void> SqlJournalRepository::append(const JournalEntry &entry)
{
    auto link = m_chain.head(StoredChain::For::Appending);
    if (!link)
        return link.error();
    const QByteArray salt = entry.contact.isValid() ? freshSalt() : QByteArray();
    const QByteArray committed
        = entry.contact.isValid() ? journalCommitment(entry.contact.toString(), salt) : QByteArray();
    const QVariantList values{sqlInstant(entry.atUtc),  sqlId(entry.actor),         sqlText(entry.actorName),
                              codeOf(entry.action),     sqlList(entry.fields),      entry.count,
                              sqlText(entry.reference), sqlOptionalBytes(committed)};
    const qint64 sequence = link->sequence + 1;
    const QByteArray hash = m_chain.hashOf(link->hash, sequence, values);
    CRM_CHECK(m_dialect.insertMany(m_chain.target(),
                                   {QVariantList{sequence} + values + QVariantList{sqlBytes(link->hash), hash}}));
    if (entry.contact.isValid())
        CRM_CHECK(m_dialect.insertMany({u"journal_subject"_s, {u"sequence"_s, u"contact_id"_s, u"salt"_s}, {}},
                                       {{sequence, entry.contact.toString(), salt}}));
    return m_chain.storeHead({sequence, hash});
}

Result<QList<JournalEntry>> SqlJournalRepository::read(const QString &condition, const QVariantList &binds) const
{
    auto found = m_database.query(
        u"SELECT e.sequence, e.at, e.actor, e.actor_name, e.action, e.fields, e.people, e.reference, s.contact_id,"
        " e.previous_hash, e.hash FROM "_s
            + condition,
        binds);
    if (!found)
        return found.error();
    QList<JournalEntry> entries;
    while (found->next()) {
        JournalEntry entry;
        entry.sequence = found->value(0).toLongLong();
        entry.atUtc = instantOf(found->value(1));
        entry.actor = idOf<struct UserTag>(found->value(2));
        entry.actorName = found->value(3).toString();
        entry.action = journalActionFromCode(found->value(4).toString()).value_or(JournalAction::SettingsChanged);
        entry.fields = listOf(found->value(5));
        entry.count = found->value(6).toLongLong();
        entry.reference = found->value(7).toString();
        entry.contact = idOf<struct ContactTag>(found->value(8));
        entry.previousHash = found->value(9).toByteArray();
        entry.hash = found->value(10).toByteArray();
        entries.append(entry);
    }
    CRM_CHECK(found->outcome());
    return entries;
}

Result<QList<JournalEntry>> SqlJournalRepository::latest(int atMost, std::optional<qint64> beforeSequence) const
{
    return read(
        u"journal e LEFT JOIN journal_subject s ON s.sequence = e.sequence WHERE e.sequence < ? ORDER BY e.sequence DESC LIMIT ?"_s,
        {beforeSequence.value_or(std::numeric_limits<qint64>::max()), atMost});
}

Result<QList<JournalEntry>> SqlJournalRepository::about(ContactId contact) const
{
    return read(
        u"journal_subject s JOIN journal e ON e.sequence = s.sequence WHERE s.contact_id = ? ORDER BY e.sequence"_s,
        {contact.toString()});
}

Result<qint64> SqlJournalRepository::verify() const
{
    return verifyJournal(m_dialect, {});
}

} // namespace crm
