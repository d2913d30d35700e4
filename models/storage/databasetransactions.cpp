// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasetransactions.h"

#include "database.h"
#include "deferredindexes.h"
#include "storagelog.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <utility>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
/// Every commit encrypts and writes each page it touched: an import touches nearly every page of every index in each
/// chunk. 32 chunks of 500 keep the log below a few hundred megabytes and a save that waits for the commit below a
/// second.
constexpr int kMostPutOff = 32;
/// Up to here it costs nothing to build the indexes anew, and a list without them is still quick.
constexpr qint64 kNextToNobody = 1000;
} // namespace

class DatabaseTransaction final : public Transaction {
public:
    DatabaseTransaction(Database &database, Transactions::Durability durability)
        : m_database(database), m_durability(durability)
    {
        m_database.m_isInTransaction = true;
    }
    ~DatabaseTransaction() override
    {
        if (m_database.m_isInTransaction && !m_isCommitted)
            rollBack(m_database);
    }
    Result<void> commit() override
    {
        m_isCommitted = true; // a commit that fails leaves nothing to undo
        const bool isVault = m_database.engine() == Database::Engine::SqlCipher;
        if (isVault && m_durability == Transactions::Durability::Bulk && m_database.m_putOff + 1 < kMostPutOff) {
            ++m_database.m_putOff;
            m_database.m_isInTransaction = false;
            return {};
        }
        return commitAll(m_database);
    }

    /// Everything since the last real commit.
    static Result<void> commitAll(Database &database);
    static void rollBack(Database &database);
    static void leave(Database &database);

private:
    Database &m_database;
    const Transactions::Durability m_durability;
    bool m_isCommitted = false;
};

Result<void> DatabaseTransaction::commitAll(Database &database)
{
    QSqlDatabase connection = database.handle();
    if (!connection.commit()) {
        const Error error = errorOf(connection.lastError(), database.engine());
        rollBack(database);
        return error;
    }
    leave(database);
    return {};
}

void DatabaseTransaction::rollBack(Database &database)
{
    QSqlDatabase connection = database.handle();
    if (!connection.rollback())
        qCWarning(lcStorage) << "rollback failed:" << connection.lastError().nativeErrorCode();
    leave(database);
}

void DatabaseTransaction::leave(Database &database)
{
    database.m_isInTransaction = false;
    database.m_putOff = 0;
    if (std::exchange(database.m_isRelaxed, false)) {
        if (const auto restored = database.execute(u"PRAGMA synchronous = FULL"_s); !restored)
            qCWarning(lcStorage) << "synchronous stays NORMAL:" << restored.error().detail;
    }
}

Result<void> Database::commitPutOff()
{
    return m_putOff > 0 ? DatabaseTransaction::commitAll(*this) : Result<void>();
}

Result<std::unique_ptr<Transaction>> DatabaseTransactions::begin(Durability durability)
{
    if (m_database.m_isInTransaction)
        return Error{Error::Code::Internal, u"nested_transaction"_s, {}, {}};
    const bool isVault = m_database.engine() == Database::Engine::SqlCipher;
    const bool isBulk = durability == Durability::Bulk;
    if (m_database.m_putOff > 0 && isBulk) // goes on where the last one ended
        return Result<std::unique_ptr<Transaction>>(std::make_unique<DatabaseTransaction>(m_database, durability));
    CRM_CHECK(m_database.commitPutOff());
    // A vault takes this only outside a transaction, a server only inside.
    if (isVault && isBulk) {
        CRM_CHECK(m_database.execute(u"PRAGMA synchronous = NORMAL"_s));
        m_database.m_isRelaxed = true;
    }
    QSqlDatabase connection = m_database.handle();
    if (!connection.transaction()) {
        const Error error = errorOf(connection.lastError(), m_database.engine());
        DatabaseTransaction::leave(m_database);
        return error;
    }
    auto transaction = std::make_unique<DatabaseTransaction>(m_database, durability);
    if (!isVault && isBulk) {
        // Plans kept from the time when the tables were empty read them whole, again and again while they grow.
        CRM_CHECK(m_database.execute(u"SET LOCAL plan_cache_mode = force_custom_plan"_s));
        CRM_CHECK(m_database.execute(u"SET LOCAL synchronous_commit = off"_s));
    }
    return Result<std::unique_ptr<Transaction>>(std::move(transaction));
}

Result<void> DatabaseTransactions::beginLoad()
{
    const auto people = m_database.value(u"SELECT coalesce(sum(people), 0) FROM contact_tally"_s);
    CRM_CHECK(people);
    return people->toLongLong() < kNextToNobody ? DeferredIndexes(m_database).drop() : Result<void>();
}

Result<bool> DatabaseTransactions::settle()
{
    const DeferredIndexes indexes(m_database);
    const auto missing = indexes.missing();
    CRM_CHECK(missing);
    if (missing->isEmpty())
        return false;
    const auto may = indexes.isOwner();
    CRM_CHECK(may);
    if (!*may) // lists are slower until the owner comes
        return false;
    CRM_CHECK(indexes.build(missing->first()));
    return true;
}

} // namespace crm
