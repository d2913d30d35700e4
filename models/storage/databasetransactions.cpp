// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasetransactions.h"

#include "database.h"
#include "storagelog.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace crm {

using namespace Qt::StringLiterals;

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
            rollBack();
    }
    Result<void> commit() override;

private:
    void rollBack();
    void leave();

    Database &m_database;
    const Transactions::Durability m_durability;
    bool m_isCommitted = false;
};

Result<void> DatabaseTransaction::commit()
{
    QSqlDatabase connection = m_database.handle();
    if (!connection.commit()) {
        const Error error = errorOf(connection.lastError(), m_database.engine());
        rollBack();
        m_isCommitted = true; // nothing is left to undo
        return error;
    }
    m_isCommitted = true;
    leave();
    return {};
}

void DatabaseTransaction::rollBack()
{
    QSqlDatabase connection = m_database.handle();
    if (!connection.rollback())
        qCWarning(lcStorage) << "rollback failed:" << connection.lastError().nativeErrorCode();
    leave();
}

void DatabaseTransaction::leave()
{
    m_database.m_isInTransaction = false;
    if (m_durability == Transactions::Durability::Bulk && m_database.engine() == Database::Engine::SqlCipher) {
        if (const auto restored = m_database.execute(u"PRAGMA synchronous = FULL"_s); !restored)
            qCWarning(lcStorage) << "synchronous stays NORMAL:" << restored.error().detail;
    }
}

Result<std::unique_ptr<Transaction>> DatabaseTransactions::begin(Durability durability)
{
    if (m_database.m_isInTransaction)
        return Error{Error::Code::Internal, u"nested_transaction"_s, {}, {}};
    const bool isVault = m_database.engine() == Database::Engine::SqlCipher;
    const bool isBulk = durability == Durability::Bulk;
    // A vault takes this only outside a transaction, a server only inside.
    if (isVault && isBulk)
        CRM_CHECK(m_database.execute(u"PRAGMA synchronous = NORMAL"_s));
    QSqlDatabase connection = m_database.handle();
    if (!connection.transaction())
        return errorOf(connection.lastError(), m_database.engine());
    auto transaction = std::make_unique<DatabaseTransaction>(m_database, durability);
    if (!isVault && isBulk)
        CRM_CHECK(m_database.execute(u"SET LOCAL synchronous_commit = off"_s));
    return Result<std::unique_ptr<Transaction>>(std::move(transaction));
}

} // namespace crm
