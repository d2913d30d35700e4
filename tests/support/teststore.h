// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "consent.h"
#include "contact.h"
#include "database.h"
#include "databasetransactions.h"
#include "migrations.h"
#include "postgrescluster.h"
#include "repositories.h"
#include "securebytes.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <numeric>

namespace crm::test {

/// A fresh, migrated store of either engine with its repositories; gone when destroyed.
class TestStore final {
public:
    explicit TestStore(Database::Engine engine = Database::Engine::SqlCipher) : m_engine(engine)
    {
        auto opened = engine == Database::Engine::SqlCipher ? openVault() : openServer();
        if (!opened) {
            m_problem = opened.error().reason + QLatin1Char(' ') + opened.error().detail;
            return;
        }
        m_database = *std::move(opened);
        if (const auto migrated = migrate(*m_database); !migrated) {
            m_problem = migrated.error().reason + QLatin1Char(' ') + migrated.error().detail;
            return;
        }
        // The bytes 0 to 31, so that the test vectors of the suppression list hold.
        SecureBytes key;
        if (engine == Database::Engine::SqlCipher) {
            key = SecureBytes(32);
            std::iota(key.data(), key.data() + key.size(), static_cast<unsigned char>(0));
        }
        m_repositories = makeRepositories(*m_database, std::move(key));
        m_transactions = std::make_unique<DatabaseTransactions>(*m_database);
    }

    /// Empty if the store can be used.
    const QString &problem() const { return m_problem; }
    Database &database() { return *m_database; }
    Transactions &transactions() { return *m_transactions; }
    Repositories &repositories() { return m_repositories; }
    ContactRepository &contacts() { return *m_repositories.contacts; }
    ConsentRepository &consents() { return *m_repositories.consents; }
    RegistryRepository &registry() { return *m_repositories.registry; }
    UserRepository &users() { return *m_repositories.users; }
    JournalRepository &journal() { return *m_repositories.journal; }
    RetentionRepository &retention() { return *m_repositories.retention; }
    ImportRepository &imports() { return *m_repositories.imports; }
    RequestRepository &requests() { return *m_repositories.requests; }
    SuppressionRepository &suppressions() { return *m_repositories.suppressions; }

    /// A second connection to the same store.
    Result<std::unique_ptr<Database>> another(Database::Access access) const
    {
        if (m_engine == Database::Engine::SqlCipher)
            return Database::openVault(m_file, m_key, access);
        return Database::openPostgres(PostgresCluster::url(m_name), access);
    }

private:
    Result<std::unique_ptr<Database>> openVault()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("vault.db"));
        m_key = SecureBytes::random(32);
        return Database::openVault(m_file, m_key, Database::Access::ReadWrite);
    }

    Result<std::unique_ptr<Database>> openServer()
    {
        if (!PostgresCluster::whyNot().isEmpty())
            return Error{Error::Code::Unsupported, PostgresCluster::whyNot(), {}, {}};
        static int number = 0;
        m_name = QStringLiteral("store%1").arg(++number);
        const auto server
            = Database::openPostgres(PostgresCluster::url(QStringLiteral("postgres")), Database::Access::ReadWrite);
        if (!server)
            return server.error();
        CRM_CHECK((*server)->execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(m_name)));
        return Database::openPostgres(PostgresCluster::url(m_name), Database::Access::ReadWrite);
    }

    Database::Engine m_engine;
    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_name;
    SecureBytes m_key;
    std::unique_ptr<Database> m_database;
    Repositories m_repositories;
    std::unique_ptr<DatabaseTransactions> m_transactions;
};

/// Data rows of every contract test: both engines.
inline void engineRows()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("vault") << static_cast<int>(Database::Engine::SqlCipher);
    QTest::newRow("postgresql") << static_cast<int>(Database::Engine::PostgreSql);
}

inline QDateTime at(const char *instant)
{
    return instantFromText(QString::fromLatin1(instant));
}

/// Ids that differ and ascend, the same in every run.
inline QUuid nextUuid()
{
    static qint64 number = 0;
    ++number;
    return uuid7(at("2026-01-05T08:00:00.000Z").addSecs(number), quint64(number), quint64(number));
}

/// A prospect as an import would make it.
inline Contact person(const QString &given, const QString &family, const QString &email = {}, const QString &phone = {})
{
    Contact contact;
    contact.id = ContactId(nextUuid());
    contact.name.given = given;
    contact.name.family = family;
    if (!email.isEmpty())
        contact.emails.append({email, QStringLiteral("work")});
    if (!phone.isEmpty())
        contact.phones.append({phone, QString(), PhoneKind::Mobile, QString()});
    contact.country = QStringLiteral("FR");
    contact.language = QStringLiteral("fr");
    contact.source = {QStringLiteral("counter"), QString(), QDate(2026, 1, 5)};
    contact.createdAtUtc = at("2026-01-05T08:00:00.000Z");
    contact.updatedAtUtc = contact.createdAtUtc;
    return contact;
}

/// What a person said about one purpose and channel.
inline ConsentEvent word(const Contact &contact, const QString &purpose, Channel channel, ConsentState state,
                         const char *occurredAt)
{
    ConsentEvent event;
    event.id = ConsentEventId(nextUuid());
    event.contact = contact.id;
    event.purpose = purpose;
    event.channel = channel;
    event.state = state;
    event.occurredAtUtc = at(occurredAt);
    event.recordedAtUtc = event.occurredAtUtc.addSecs(60);
    event.timeZone = QStringLiteral("Europe/Paris");
    event.method = CollectionMethod::Counter;
    event.language = QStringLiteral("fr");
    event.recordedBy = UserId(nextUuid());
    event.recordedByName = QStringLiteral("Claire");
    if (state == ConsentState::Given)
        event.lastValidDay = event.occurredAtUtc.date().addYears(3).addDays(-1);
    return event;
}

} // namespace crm::test

/// The store of a data row; skips the row with a word where there is no server.
#define CRM_STORE(store)                                                                                               \
    QFETCH(int, engine);                                                                                               \
    const auto crmEngine = static_cast<crm::Database::Engine>(engine);                                                 \
    if (crmEngine == crm::Database::Engine::PostgreSql && !crm::test::PostgresCluster::whyNot().isEmpty())             \
        QSKIP(qPrintable(crm::test::PostgresCluster::whyNot()));                                                       \
    crm::test::TestStore store(crmEngine);                                                                             \
    QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()))
