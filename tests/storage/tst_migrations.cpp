// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "migrations.h"
#include "securebytes.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_Migrations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyStepRunsOnceAndInOrder();
    void aTriggerMayHoldSemicolons();
    void aFailingStepLeavesTheOldVersionAndTheRowsAsTheyWere();
    void aNewerVaultIsRefused();
    void theCopyMadeBeforeGoesWhenAllIsWell();
    void theCopyStaysWhenAStepFailsAndIsEncrypted();
    void theReleasedSchemaAppliesToAnEmptyVault();

private:
    void step(const QString &name, const QByteArray &sql) const
    {
        QFile file(folder() + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(sql);
    }
    QString folder() const { return m_folder->path(); }
    QString copy() const { return m_folder->filePath(u"vault.db.before-migration"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    SecureBytes m_key;
    std::unique_ptr<Database> m_database;
};

void tst_Migrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = SecureBytes::random(32);
    auto opened = Database::openVault(m_folder->filePath(u"vault.db"_s), m_key, Database::Access::ReadWrite);
    CRM_VERIFY(opened);
    m_database = *std::move(opened);
    step(u"0001_start.sql"_s,
         "-- Why: the beginning.\nCREATE TABLE a (id INTEGER PRIMARY KEY) STRICT\n--\nINSERT INTO a VALUES (1)\n");
}

void tst_Migrations::cleanup()
{
    m_database.reset();
}

void tst_Migrations::everyStepRunsOnceAndInOrder()
{
    CRM_VERIFY(migrate(*m_database, folder()));
    QCOMPARE(*schemaVersion(*m_database), 1);
    CRM_VERIFY(migrate(*m_database, folder()));
    step(u"0003_third.sql"_s, "INSERT INTO b SELECT id + 10 FROM a;\n");
    step(u"0002_second.sql"_s, "CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT;\n--\n-- only words\n--\n");
    CRM_VERIFY(migrate(*m_database, folder()));
    QCOMPARE(*schemaVersion(*m_database), 3);
    QCOMPARE(newestVersion(folder()), 3);
    QCOMPARE(m_database->value(u"SELECT id FROM b"_s)->toInt(), 11);
}

void tst_Migrations::aTriggerMayHoldSemicolons()
{
    step(u"0002_trigger.sql"_s,
         "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET id = id + 100 WHERE id = 2; SELECT 1; END\n--\nINSERT "
         "INTO a VALUES (2)\n");
    CRM_VERIFY(migrate(*m_database, folder()));
    QCOMPARE(m_database->value(u"SELECT max(id) FROM a"_s)->toInt(), 102);
}

void tst_Migrations::aFailingStepLeavesTheOldVersionAndTheRowsAsTheyWere()
{
    CRM_VERIFY(migrate(*m_database, folder()));
    step(u"0002_broken.sql"_s,
         "INSERT INTO a VALUES (2)\n--\nCREATE TABLE c (id INTEGER)\n--\nINSERT INTO nowhere VALUES (1)\n");
    QVERIFY(!migrate(*m_database, folder()));
    QCOMPARE(*schemaVersion(*m_database), 1);
    QCOMPARE(m_database->value(u"SELECT count(*) FROM a"_s)->toInt(), 1);
    QCOMPARE(m_database->value(u"SELECT count(*) FROM sqlite_master WHERE name = 'c'"_s)->toInt(), 0);
}

void tst_Migrations::aNewerVaultIsRefused()
{
    CRM_VERIFY(migrate(*m_database, folder()));
    CRM_VERIFY(m_database->execute(u"PRAGMA user_version = 7"_s));
    const Error error = migrate(*m_database, folder()).error();
    QCOMPARE(error.code, Error::Code::Unsupported);
    QCOMPARE(error.reason, u"vault_newer"_s);
}

void tst_Migrations::theCopyMadeBeforeGoesWhenAllIsWell()
{
    CRM_VERIFY(migrate(*m_database, folder()));
    step(u"0002_second.sql"_s, "CREATE TABLE b (id INTEGER)\n");
    CRM_VERIFY(migrate(*m_database, folder()));
    QVERIFY(!QFile::exists(copy()));
}

void tst_Migrations::theCopyStaysWhenAStepFailsAndIsEncrypted()
{
    CRM_VERIFY(migrate(*m_database, folder()));
    step(u"0002_broken.sql"_s, "INSERT INTO nowhere VALUES (1)\n");
    QVERIFY(!migrate(*m_database, folder()));
    QFile file(copy());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("SQLite format 3"));
    auto saved = Database::openVault(copy(), m_key, Database::Access::ReadOnly);
    CRM_VERIFY(saved);
    QCOMPARE(*schemaVersion(**saved), 1);
    QCOMPARE((*saved)->value(u"SELECT count(*) FROM a"_s)->toInt(), 1);
}

void tst_Migrations::theReleasedSchemaAppliesToAnEmptyVault()
{
    CRM_VERIFY(migrate(*m_database));
    QCOMPARE(*schemaVersion(*m_database), newestVersion(migrationFolder(*m_database)));
    QVERIFY(*schemaVersion(*m_database) >= 1);
    QCOMPARE(m_database->rows(u"PRAGMA foreign_key_check"_s)->size(), 0);
}

CRM_TEST(tst_Migrations)
#include "tst_migrations.moc"
