// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "vaultbackup.h"
#include "vaultfixture.h"

#include <QDir>
#include <QFile>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_VaultBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRestoredBackupOpensWithThePassphraseOfItsDay();
    void aBackupIsWrittenWhileSomebodyWrites();
    void aFolderAsDestinationGivesTheFileItsName();
    void anExistingFileIsNotOverwritten();
    void anExistingFolderIsNotOverwritten();
    void aChangedByteAnywhereIsNoticedAndLeavesNothing_data();
    void aChangedByteAnywhereIsNoticedAndLeavesNothing();
    void aShortenedBackupIsNoticed();
    void aBackupHoldsNothingInClear();
    void aCancelledBackupLeavesNothing();
    void backupsAreListedNewestFirst();

private:
    Result<BackupFile> backup() { return m_fixture->keeper().backup(path(), {}); }
    QString path() const { return m_fixture->root() + u"/one.entrenous-backup"_s; }
    QString restored() const { return m_fixture->root() + u"/Restored.entrenous"_s; }
    QStringList everything() const
    {
        return QDir(m_fixture->root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<VaultFixture> m_fixture;
    std::optional<UnlockedVault> m_vault;
    std::unique_ptr<Database> m_database;
};

void tst_VaultBackup::init()
{
    m_fixture = std::make_unique<VaultFixture>();
    CRM_VERIFY(m_fixture->make());
    auto vault = m_fixture->unlock();
    CRM_VERIFY(vault);
    m_vault.emplace(*std::move(vault));
    auto database = VaultFixture::open(*m_vault);
    CRM_VERIFY(database);
    m_database = *std::move(database);
    CRM_VERIFY(fillNotes(*m_database, 300));
    m_fixture->keeper().attach(&*m_vault, m_database.get());
}

void tst_VaultBackup::cleanup()
{
    m_database.reset();
    m_vault.reset();
}

void tst_VaultBackup::aRestoredBackupOpensWithThePassphraseOfItsDay()
{
    const auto written = backup();
    CRM_VERIFY(written);
    QVERIFY(written->isVerified);
    QCOMPARE(written->atUtc, QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC));
    CRM_VERIFY(m_fixture->keeper().changePassphrase(m_fixture->user(), m_fixture->passphrase(), "something else now"));
    CRM_VERIFY(fillNotes(*m_database, 10));
    CRM_VERIFY(VaultBackup::restore(path(), restored()));
    const auto vault = m_fixture->keeper().unlock(restored(), m_fixture->user(), m_fixture->passphrase());
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM note"_s)->toInt(), 300);
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(),
             m_database->value(u"PRAGMA user_version"_s)->toInt());
    QVERIFY(!m_fixture->keeper().unlock(restored(), m_fixture->user(), "something else now"));
}

void tst_VaultBackup::aBackupIsWrittenWhileSomebodyWrites()
{
    CRM_VERIFY(m_database->execute(u"BEGIN IMMEDIATE"_s));
    CRM_VERIFY(m_database->run(u"DELETE FROM note"_s));
    CRM_VERIFY(backup());
    CRM_VERIFY(m_database->execute(u"COMMIT"_s));
    CRM_VERIFY(VaultBackup::restore(path(), restored()));
    const auto vault = m_fixture->keeper().unlock(restored(), m_fixture->user(), m_fixture->passphrase());
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM note"_s)->toInt(), 300);
}

void tst_VaultBackup::aFolderAsDestinationGivesTheFileItsName()
{
    const auto written = m_fixture->keeper().backup(m_fixture->root(), {});
    CRM_VERIFY(written);
    QCOMPARE(written->path, m_fixture->root() + u"/Papeterie-20261123-093000.entrenous-backup"_s);
}

void tst_VaultBackup::anExistingFileIsNotOverwritten()
{
    CRM_VERIFY(backup());
    QCOMPARE(backup().error().reason, u"file_exists"_s);
    CRM_VERIFY(VaultBackup::verify(path()));
}

void tst_VaultBackup::anExistingFolderIsNotOverwritten()
{
    CRM_VERIFY(backup());
    const Error error = VaultBackup::restore(path(), m_fixture->folder()).error();
    QCOMPARE(error.code, Error::Code::Conflict);
    QCOMPARE(error.reason, u"folder_not_empty"_s);
    QVERIFY(QDir().mkpath(restored()));
    QCOMPARE(VaultBackup::restore(path(), restored()).error().reason, u"folder_not_empty"_s);
}

void tst_VaultBackup::aChangedByteAnywhereIsNoticedAndLeavesNothing_data()
{
    QTest::addColumn<int>("permille");
    for (const int permille : {0, 1, 100, 500, 900, 999})
        QTest::addRow("at %d permille", permille) << permille;
}

void tst_VaultBackup::aChangedByteAnywhereIsNoticedAndLeavesNothing()
{
    QFETCH(int, permille);
    const auto written = backup();
    CRM_VERIFY(written);
    flipByte(path(), written->bytes * permille / 1000);
    const QStringList before = everything();
    const auto answer = VaultBackup::restore(path(), restored());
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, u"backup_damaged"_s);
    QCOMPARE(VaultBackup::verify(path()).error().reason, u"backup_damaged"_s);
    QCOMPARE(everything(), before);
}

void tst_VaultBackup::aShortenedBackupIsNoticed()
{
    const auto written = backup();
    CRM_VERIFY(written);
    for (const qint64 left : {written->bytes - 1, written->bytes / 2, qint64(20), qint64(0)}) {
        QVERIFY(QFile::resize(path(), left));
        QCOMPARE(VaultBackup::restore(path(), restored()).error().reason, u"backup_damaged"_s);
    }
    QVERIFY(!QFile::exists(restored()));
    QCOMPARE(VaultBackup::restore(path() + u"x"_s, restored()).error().code, Error::Code::NotFound);
}

void tst_VaultBackup::aBackupHoldsNothingInClear()
{
    CRM_VERIFY(backup());
    const QByteArray bytes = bytesOf(path());
    QVERIFY(bytes.size() > 16384);
    for (const QByteArray &word :
         {QByteArray("SECRETNAME"), QByteArray("SQLite format 3"), QByteArray("Martin"), QByteArray("CREATE TABLE")})
        QVERIFY2(!bytes.contains(word), word.constData());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void tst_VaultBackup::aCancelledBackupLeavesNothing()
{
    CRM_VERIFY(fillNotes(*m_database, 20000));
    const QStringList before = everything();
    Progress progress;
    progress.report = [cancelled = progress.cancelled](qint64, qint64) { cancelled->store(true); };
    QCOMPARE(m_fixture->keeper().backup(path(), progress).error().code, Error::Code::Cancelled);
    QCOMPARE(everything(), before);
}

void tst_VaultBackup::backupsAreListedNewestFirst()
{
    CRM_VERIFY(backup());
    CRM_VERIFY(VaultBackup::write(m_fixture->folder(), m_vault->keys, m_fixture->root() + u"/two.entrenous-backup"_s,
                                  QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC), {}));
    QFile broken(m_fixture->root() + u"/three.entrenous-backup"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    QVERIFY(broken.open(QIODevice::ReadWrite));
    broken.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC), QFileDevice::FileModificationTime);
    broken.close();
    const QList<BackupFile> found = m_fixture->keeper().backups(m_fixture->root());
    QCOMPARE(found.size(), 3);
    QVERIFY(found.at(0).path.endsWith(u"two.entrenous-backup"_s) && found.at(0).isVerified);
    QVERIFY(found.at(1).path.endsWith(u"one.entrenous-backup"_s));
    QVERIFY(!found.at(2).isVerified);
}

CRM_TEST(tst_VaultBackup)
#include "tst_vaultbackup.moc"
