// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chainverifier.h"

#include "chain.h"
#include "consentcolumns.h"
#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
/// Compares what a row commits to with its side table; true where that was lawfully emptied.
using SubjectTest
    = std::function<bool(const Statement &row, int firstColumn, const QByteArray &commitment, qint64 sequence)>;

/// The walk so far. Rows come in pages, since a server hands over a whole answer at once.
class ChainWalk final {
public:
    ChainWalk(const Dialect &dialect, const StoredChain &chain, QString subjectFields, SubjectTest isSubjectTrue)
        : m_dialect(dialect), m_chain(chain), m_subjectFields(std::move(subjectFields)),
          m_isSubjectTrue(std::move(isSubjectTrue))
    {
    }

    Result<qint64> run(const KeepGoing &keepGoing)
    {
        const auto head = m_chain.head(StoredChain::For::Reading);
        if (!head)
            return head.error();
        for (;;) {
            const auto read = page();
            if (!read)
                return read.error();
            if (*read == 0)
                break;
            if (keepGoing && !keepGoing(m_last.sequence))
                return Error{Error::Code::Cancelled, {}, {}, {}};
        }
        if (head->sequence != m_last.sequence || head->hash != m_last.hash)
            return brokenAt(m_last.sequence + 1);
        return m_last.sequence;
    }

private:
    Result<int> page()
    {
        auto rows
            = m_dialect.database().query(u"SELECT %1, %2 FROM %3 e LEFT JOIN %3_subject s ON s.sequence = e.sequence"
                                         " WHERE e.sequence > ? ORDER BY e.sequence LIMIT ?"_s.arg(
                                             m_chain.fields(), m_subjectFields, m_chain.table()),
                                         {m_last.sequence, kPage});
        if (!rows)
            return rows.error();
        int read = 0;
        for (; rows->next(); ++read)
            CRM_CHECK(step(*rows));
        CRM_CHECK(rows->outcome());
        return read;
    }

    Result<void> step(const Statement &row)
    {
        const auto width = static_cast<int>(m_chain.width());
        const qint64 sequence = row.value(0).toLongLong();
        if (sequence != m_last.sequence + 1)
            return brokenAt(m_last.sequence + 1);
        QVariantList values;
        for (int column = 1; column <= width; ++column)
            values.append(row.value(column));
        const QByteArray hash = row.value(width + 2).toByteArray();
        if (row.value(width + 1).toByteArray() != m_last.hash || m_chain.hashOf(m_last.hash, sequence, values) != hash
            || !m_isSubjectTrue(row, width + 3, values.last().toByteArray(), sequence))
            return brokenAt(sequence);
        m_last = {sequence, hash};
        return {};
    }

    static constexpr int kPage = 2048;
    const Dialect &m_dialect;
    const StoredChain &m_chain;
    QString m_subjectFields;
    SubjectTest m_isSubjectTrue;
    ChainLink m_last{0, chainStart()};
};

/// The files each event commits to. Events without any are not in it.
Result<QHash<qint64, QByteArray>> evidenceFacts(Database &database)
{
    QHash<qint64, QByteArray> facts;
    auto found = database.query(u"SELECT l.sequence, f.id, f.sha256, f.recorded_because, f.kept_until FROM "
                                u"consent_event_evidence l JOIN evidence f ON f.row_key = l.evidence_key"
                                " ORDER BY l.sequence, l.position"_s);
    if (!found)
        return found.error();
    while (found->next()) {
        Evidence evidence;
        evidence.id = idOf<struct EvidenceTag>(found->value(1));
        evidence.sha256 = found->value(2).toByteArray();
        evidence.recordedBecause = found->value(3).toString();
        evidence.keptUntil = optionalDayOf(found->value(4));
        facts[found->value(0).toLongLong()] += evidenceFact(evidence);
    }
    CRM_CHECK(found->outcome());
    return facts;
}
} // namespace

Result<qint64> verifyConsents(const Dialect &dialect, const KeepGoing &keepGoing)
{
    const auto evidence = evidenceFacts(dialect.database());
    if (!evidence)
        return evidence.error();
    const auto isSubjectTrue
        = [&evidence](const Statement &row, int column, const QByteArray &committed, qint64 sequence) {
              if (row.value(column).isNull())
                  return false; // the side row itself must be there
              const QByteArray salt = row.value(column + 2).toByteArray();
              if (salt.isEmpty())
                  return row.value(column + 1).isNull();
              const ConsentSubject subject{row.value(column + 1).toString(), row.value(column + 3).toString(),
                                           row.value(column + 4).toString(), row.value(column + 5).toString(),
                                           evidence->value(sequence),        row.value(column + 6).toString()};
              return commitmentTo(subject, salt) == committed;
          };
    const StoredChain chain = consentChain(dialect);
    return ChainWalk(dialect, chain,
                     u"s.sequence, s.contact_id, s.salt, s.language, s.note, s.recorded_by_name, s.guardian"_s,
                     isSubjectTrue)
        .run(keepGoing);
}

Result<qint64> verifyJournal(const Dialect &dialect, const KeepGoing &keepGoing)
{
    const auto isSubjectTrue = [](const Statement &row, int column, const QByteArray &committed, qint64) {
        const QByteArray salt = row.value(column + 1).toByteArray();
        if (committed.isEmpty() || salt.isEmpty())
            return row.value(column).isNull();
        return journalCommitment(row.value(column).toString(), salt) == committed;
    };
    const StoredChain chain = journalChain(dialect);
    return ChainWalk(dialect, chain, u"s.contact_id, s.salt"_s, isSubjectTrue).run(keepGoing);
}

StoredChain journalChain(const Dialect &dialect)
{
    static const QStringList columns
        = u"at,actor,actor_name,action,fields,people,reference,subject_commitment"_s.split(u',');
    return {dialect, u"journal"_s, u"journal"_s, columns};
}

QByteArray journalCommitment(const QString &contactId, const QByteArray &salt)
{
    return commitment(salt, canonical({{QByteArrayLiteral("contact"), contactId.toUtf8()}}));
}

} // namespace crm
