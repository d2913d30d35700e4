// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "vaultbackup.h"
#include "vaultopener.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPassphrase = "quatre mots sans rapport";
const QString kMarker = u"Zorglubine"_s;

Clock now()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

/// What one program needs to open vaults.
struct Program {
    Changes changes;
    Writers writers {now()};
    VaultOpener opener {writers, changes, now(), KdfParameters::least()};
};

} // namespace

/// What happens while nobody has signed in, while somebody else has, and when the program dies.
class tst_Trust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void failedSignInsAreToldToTheNextOne();
    void aRestoredVaultSaysSo();
    void theSecondOpenerLearnsTheNameOnlyInside();
    void aKilledAccessPackageLeavesNothingInClear();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Result<std::unique_ptr<OpenVault>> open(const QByteArray &passphrase = kPassphrase, const QString &vault = u"V.entrenous"_s);
    void writePackageUntilKilled();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void tst_Trust::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>();
    VaultDraft draft;
    draft.userName = kMarker;
    draft.passphrase = kPassphrase;
    draft.controller = {u"Atelier"_s, u"FR"_s, {}, {}, {}, u"fr"_s};
    CRM_VERIFY(m_program->opener.create({path(u"V.entrenous"_s)}, draft));
}

Result<std::unique_ptr<OpenVault>> tst_Trust::open(const QByteArray &passphrase, const QString &vault)
{
    return m_program->opener.open({path(vault)}, {kMarker, passphrase, {}});
}

void tst_Trust::failedSignInsAreToldToTheNextOne() // G5
{
    QVERIFY(!open("not these words"));
    QVERIFY(!open("nor those words"));
    QVERIFY(!m_program->opener.open({path(u"V.entrenous"_s)}, {u"nobody"_s, kPassphrase, {}}));
    {
        const auto vault = open();
        CRM_VERIFY(vault);
        const auto journal = (*vault)->write->office.journal(2, {});
        QCOMPARE(journal->at(0).action, JournalAction::SignedIn);
        QCOMPARE(journal->at(1).action, JournalAction::SignInFailed);
        QCOMPARE(journal->at(1).count, 3);
        QVERIFY(instantFromText(journal->at(1).reference).secsTo(QDateTime::currentDateTimeUtc()) < 600);
        CRM_VERIFY((*vault)->write->office.verifyJournal());
    }
    const auto again = open();
    CRM_VERIFY(again);
    const auto journal = (*again)->write->office.journal(100, {});
    QCOMPARE(std::count_if(journal->begin(), journal->end(), [](const JournalEntry &entry) { return entry.action == JournalAction::SignInFailed; }), 1);
}

void tst_Trust::aRestoredVaultSaysSo() // G5
{
    {
        const auto vault = open();
        CRM_VERIFY(vault);
        CRM_VERIFY((*vault)->write->office.backup(path(u"b.entrenous-backup"_s), {}));
    }
    CRM_VERIFY(VaultBackup::restore(path(u"b.entrenous-backup"_s), path(u"R.entrenous"_s), {}));
    const auto restored = open(kPassphrase, u"R.entrenous"_s);
    CRM_VERIFY(restored);
    const auto journal = (*restored)->write->office.journal(2, {});
    QCOMPARE(journal->at(1).action, JournalAction::RestoredFromBackup);
    QVERIFY(instantFromText(journal->at(1).reference).isValid());
}

void tst_Trust::theSecondOpenerLearnsTheNameOnlyInside() // G6
{
    const auto writer = open();
    CRM_VERIFY(writer);
    Program other;
    SqliteVaultKeeper keeper(KdfParameters::least());
    QCOMPARE(keeper.outline(path(u"V.entrenous"_s)).lockedBy, QSysInfo::machineHostName());
    const auto reader = other.opener.open({path(u"V.entrenous"_s)}, {kMarker, kPassphrase, {}});
    CRM_VERIFY(reader);
    QVERIFY((*reader)->isReadOnly);
    QCOMPARE((*reader)->lockedBy, u"%1 (%2)"_s.arg(kMarker, QSysInfo::machineHostName()));
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kMarker.toUtf8()), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read >= 4);
}

#ifdef Q_OS_UNIX
/// The child's life: it dies when two files of the package lie on the disk.
void tst_Trust::writePackageUntilKilled()
{
    const auto vault = open();
    if (!vault)
        _exit(3);
    ContactDraft person;
    person.name = {{}, u"Ada"_s, {}, kMarker, {}};
    const auto ada = (*vault)->write->contacts.add(person);
    SubjectRequest draft;
    if (ada)
        draft.contact = ada->id;
    const auto request = (*vault)->write->requests.receive(draft);
    if (!request)
        _exit(4);
    PackageOptions options;
    options.path = path(u"out/package"_s);
    options.language = u"fr"_s;
    Progress progress;
    progress.report = [](qint64 done, qint64) {
        if (done == 3)
            ::kill(::getpid(), SIGKILL);
    };
    const auto written = (*vault)->write->requests.writePackage(request->id, options, progress);
    _exit(5);
}
#endif

void tst_Trust::aKilledAccessPackageLeavesNothingInClear() // G11
{
#ifdef Q_OS_UNIX
    QVERIFY(QDir().mkdir(path(u"out"_s)));
    const pid_t child = ::fork();
    if (child == 0)
        writePackageUntilKilled();
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, qPrintable(QString::number(WEXITSTATUS(status))));
    const QDir out(path(u"out"_s));
    const QFileInfoList left = out.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left.size(), 1); // what the dead program had begun, for its owner only
    QVERIFY(left.first().isDir());
    QVERIFY(!(QFile::permissions(left.first().filePath()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther)));
    const auto vault = open();
    CRM_VERIFY(vault);
    QVERIFY(!(*vault)->isReadOnly);
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE((*vault)->write->repositories().requests->unfinished()->size(), 0);
#else
    QSKIP("needs fork()");
#endif
}

CRM_TEST(tst_Trust)
#include "tst_trust.moc"
