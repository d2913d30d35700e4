// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "vaultfixture.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cmath>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_VaultDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFlippedByteInAPageIsFoundAndNeverReadAsData();
    void aFlippedByteInTheFirstPageShutsTheVault();
    void aTruncatedFileIsDamage();
    void anEmptyFileIsNotTakenForANewVault();
    void aMissingKeysFileIsSaid();
    void aMissingLedgerIsBegunAnew();
    void filesHoldOnlyNoise();
    void everythingAnsweredAsSavedSurvivesAKill();
    void aFullDiskRefusesTheWriteAndKeepsWhatWasThere();

private:
    QString file() const { return VaultFolder(m_fixture->folder()).databaseFile(); }
    std::unique_ptr<VaultFixture> m_fixture;
};

void tst_VaultDamage::init()
{
    m_fixture = std::make_unique<VaultFixture>();
    CRM_VERIFY(m_fixture->make());
    const auto vault = m_fixture->unlock();
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    CRM_VERIFY(fillNotes(**database, 5000));
}

void tst_VaultDamage::aFlippedByteInAPageIsFoundAndNeverReadAsData()
{
    flipByte(file(), QFile(file()).size() - 20 * 16384 + 1000);
    const auto vault = m_fixture->unlock();
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    const auto read = (*database)->value(u"SELECT sum(length(body)) FROM note"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Storage);
    QCOMPARE(read.error().reason, u"vault_damaged"_s);
    auto fresh = VaultFixture::open(*vault);
    CRM_VERIFY(fresh);
    m_fixture->keeper().attach(&*vault, fresh->get());
    const auto findings = m_fixture->keeper().check({});
    CRM_VERIFY(findings);
    QVERIFY(!findings->isEmpty());
    QCOMPARE(findings->first().code, u"page_damaged"_s);
    QVERIFY(m_fixture->keeper().backup(m_fixture->root() + u"/b.entrenous-backup"_s, {}).error().reason
            == u"vault_damaged"_s);
    QVERIFY(!QFile::exists(m_fixture->root() + u"/b.entrenous-backup"_s));
}

void tst_VaultDamage::aFlippedByteInTheFirstPageShutsTheVault()
{
    flipByte(file(), 5000);
    const auto vault = m_fixture->unlock();
    CRM_VERIFY(vault);
    const auto database = VaultFixture::open(*vault);
    QVERIFY(!database);
    QCOMPARE(database.error().reason, u"vault_damaged"_s);
}

void tst_VaultDamage::aTruncatedFileIsDamage()
{
    QVERIFY(QFile::resize(file(), QFile(file()).size() / 2 + 77));
    const auto vault = m_fixture->unlock();
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    const auto read
        = database ? (*database)->value(u"SELECT sum(length(body)) FROM note"_s) : Result<QVariant>(database.error());
    QVERIFY(!read);
    QCOMPARE(read.error().reason, u"vault_damaged"_s);
}

void tst_VaultDamage::anEmptyFileIsNotTakenForANewVault()
{
    QVERIFY(QFile::resize(file(), 0));
    QCOMPARE(m_fixture->unlock().error().reason, u"vault_damaged"_s);
    QVERIFY(m_fixture->keeper().outline(m_fixture->folder()).isDamaged);
    QVERIFY(QFile::remove(file()));
    QCOMPARE(m_fixture->unlock().error().reason, u"vault_damaged"_s);
}

void tst_VaultDamage::aMissingKeysFileIsSaid()
{
    QVERIFY(QFile::remove(VaultFolder(m_fixture->folder()).keysFile()));
    const Error error = m_fixture->unlock().error();
    QCOMPARE(error.code, Error::Code::Storage);
    QCOMPARE(error.reason, u"key_slot_missing"_s);
}

void tst_VaultDamage::aMissingLedgerIsBegunAnew()
{
    const QString ledger = VaultFolder(m_fixture->folder()).ledgerFile();
    QVERIFY(QFile::remove(ledger));
    QTest::ignoreMessage(QtWarningMsg, "the erasure ledger was missing and is begun anew");
    CRM_VERIFY(m_fixture->unlock());
    QVERIFY(QFile::exists(ledger));
}

static double bitsPerByte(const QByteArray &bytes)
{
    std::array<qint64, 256> counts{};
    for (const char byte : bytes)
        ++counts[static_cast<unsigned char>(byte)];
    double bits = 0;
    for (const qint64 count : counts) {
        const double share = double(count) / double(bytes.size());
        if (count > 0)
            bits -= share * std::log2(share);
    }
    return bits;
}

void tst_VaultDamage::filesHoldOnlyNoise()
{
    const auto vault = m_fixture->unlock();
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    CRM_VERIFY(fillNotes(**database, 500)); // leaves a write-ahead log
    for (const QString &path : {file(), file() + u"-wal"_s}) {
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.size() > 16384);
        QVERIFY(!bytes.contains("SQLite format 3"));
        QVERIFY(!bytes.contains("SECRETNAME"));
        QVERIFY(!bytes.contains("CREATE TABLE"));
        QVERIFY(bitsPerByte(bytes) > 7.9);
    }
}

#ifdef Q_OS_UNIX
/// The child's life: ten rows in each transaction, and a byte to the parent for each that was answered as saved.
static void writeUntilKilled(VaultFixture &fixture, int pipe)
{
    const auto vault = fixture.unlock();
    auto database = vault ? VaultFixture::open(*vault) : Result<std::unique_ptr<Database>>(vault.error());
    if (!database)
        _exit(3);
    for (;;) {
        if (!fillNotes(**database, 10) || ::write(pipe, "+", 1) != 1)
            _exit(4);
    }
}

/// In the child: files may not grow any more.
static int writeIntoFullDisk(VaultFixture &fixture, qint64 limit)
{
    const auto vault = fixture.unlock();
    auto database = vault ? VaultFixture::open(*vault) : Result<std::unique_ptr<Database>>(vault.error());
    if (!database)
        return 3;
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit size{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
    setrlimit(RLIMIT_FSIZE, &size);
    const auto written = fillNotes(**database, 40000);
    if (written)
        return 4;
    return written.error().reason == u"disk_full"_s && written.error().code == Error::Code::Storage ? 0 : 5;
}
#endif

void tst_VaultDamage::everythingAnsweredAsSavedSurvivesAKill()
{
#ifdef Q_OS_UNIX
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0)
        writeUntilKilled(*m_fixture, ends[1]);
    ::close(ends[1]);
    int saved = 0;
    char byte = 0;
    while (saved < 60 && ::read(ends[0], &byte, 1) == 1)
        ++saved;
    ::kill(child, SIGKILL);
    while (::read(ends[0], &byte, 1) == 1)
        ++saved;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(saved >= 60);
    const auto vault = m_fixture->unlock(); // the dead writer's lock is taken over
    CRM_VERIFY(vault);
    QVERIFY(vault->isWriter());
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    const int added = (*database)->value(u"SELECT count(*) FROM note"_s)->toInt() - 5000;
    QVERIFY2(added >= saved * 10, qPrintable(QString::number(added)));
    QCOMPARE(added % 10, 0); // no half transaction
    m_fixture->keeper().attach(&*vault, database->get());
    QCOMPARE(m_fixture->keeper().check({})->size(), 0);
#else
    QSKIP("needs fork()");
#endif
}

void tst_VaultDamage::aFullDiskRefusesTheWriteAndKeepsWhatWasThere()
{
#ifdef Q_OS_UNIX
    const qint64 limit = QFile(file()).size() + 100 * 1024;
    const pid_t child = ::fork();
    if (child == 0)
        _exit(writeIntoFullDisk(*m_fixture, limit));
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    const auto vault = m_fixture->unlock();
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM note"_s)->toInt(), 5000);
    m_fixture->keeper().attach(&*vault, database->get());
    QCOMPARE(m_fixture->keeper().check({})->size(), 0);
    CRM_VERIFY(fillNotes(**database, 10));
#else
    QSKIP("needs fork()");
#endif
}

CRM_TEST(tst_VaultDamage)
#include "tst_vaultdamage.moc"
