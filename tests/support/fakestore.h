// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"

namespace crm::test {

/// Everything the fakes hold, in one value, so that a rollback is an assignment.
struct FakeState {
    QList<ContactId> keys; ///< row key = position + 1
    QHash<ContactId, Contact> contacts;
    QHash<ContactId, QList<PastFacts>> past;
    QList<ConsentEvent> events;
    QHash<EvidenceId, QByteArray> evidence;
    Controller controller;
    QList<Purpose> purposes;
    QList<Wording> wordings;
    QList<RetentionPolicy> policies;
    QList<User> users;
    QList<JournalEntry> journal;
    QHash<ContactId, QList<RetentionDue>> dues;
    QList<ImportBatch> batches;
    QHash<ImportBatchId, QList<ImportTrace>> traces;
    QList<SubjectRequest> requests;
    QList<Disclosure> disclosures;
    QHash<DisclosureId, QList<DisclosureStamp>> stamps;
    QList<UnfinishedOutput> unfinished;
    QList<SuppressionEntry> suppressions;
};

/// The state, and which operation is to fail: "commit", "contacts.store", "journal.append", ...
struct FakeStore {
    FakeState state;
    QString failing;
    Result<void> attempt(const char *operation) const
    {
        if (failing == QLatin1String(operation))
            return Error{Error::Code::Storage, QStringLiteral("disk_full"), {}, {}};
        return {};
    }
};

inline Error missing()
{
    return {Error::Code::NotFound, {}, {}, {}};
}

class FakeTransactions final : public Transactions {
public:
    explicit FakeTransactions(FakeStore &store) : m_store(store) { }
    Result<std::unique_ptr<Transaction>> begin(Durability) override
    {
        CRM_CHECK(m_store.attempt("begin"));
        return std::unique_ptr<Transaction>(std::make_unique<Open>(m_store));
    }
    Result<void> beginLoad() override { return {}; }
    Result<bool> settle() override { return false; }

private:
    class Open final : public Transaction {
    public:
        explicit Open(FakeStore &store) : m_store(store), m_before(store.state) { }
        ~Open() override
        {
            if (!m_isCommitted)
                m_store.state = m_before;
        }
        Result<void> commit() override
        {
            CRM_CHECK(m_store.attempt("commit"));
            m_isCommitted = true;
            return {};
        }

    private:
        FakeStore &m_store;
        FakeState m_before;
        bool m_isCommitted = false;
    };
    FakeStore &m_store;
};

} // namespace crm::test
