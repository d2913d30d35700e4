// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPassphrase = "quatre mots sans rapport";

qint64 total(const ProgramRun &program) { return program.json({u"contact"_s, u"list"_s}).object().value(u"total"_s).toInteger(-1); }

/// So many invented people that an import takes long enough to be stopped in the middle.
QByteArray manyPeople(int count)
{
    QByteArray csv("Prénom;Nom;Courriel;Ville\r\n");
    for (int i = 0; i < count; ++i)
        csv += "Ada;Nom" + QByteArray::number(i) + ";ada" + QByteArray::number(i) + "@mail.example;Lorient\r\n";
    return csv;
}

} // namespace

/// Hostile files, a killed import, a full disk: nothing is half done and the vault opens again.
class tst_Nasty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<ProgramRun>(path(u"V.entrenous"_s), u"camille"_s, kPassphrase);
        QCOMPARE(m_program->json({u"vault"_s, u"create"_s, u"--controller"_s, u"Atelier"_s, u"--country"_s, u"FR"_s}).status, 0);
    }
    void everyHostileFileEndsInDoneOrAReason();
    void aKilledImportIsTakenBackAtTheNextOpening();
    void anInterruptedImportWritesNothing();
    void aFullDiskIsAStorageFailureAndTheVaultStillOpens();
    void onAFullDiskTheVaultIsReadAndSaysSo();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void writePeople(int count);
    std::unique_ptr<QProcess> startImport();
    bool waitUntilWriting(QProcess &process) const;
    void expectWholeVault();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_program;
};

void tst_Nasty::writePeople(int count)
{
    QFile file(path(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(manyPeople(count));
}

void tst_Nasty::expectWholeVault()
{
    const Answer check = m_program->json({u"vault"_s, u"check"_s});
    QVERIFY2(check.status == 0, (check.out + check.err).constData());
    QCOMPARE(m_program->json({u"consent"_s, u"verify"_s}).status, 0);
    QCOMPARE(m_program->json({u"journal"_s, u"verify"_s}).status, 0);
}

std::unique_ptr<QProcess> tst_Nasty::startImport()
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ENTRENOUS_PASSPHRASE"_s, QString::fromUtf8(kPassphrase));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(CRM_PROGRAM), {u"--vault"_s, path(u"V.entrenous"_s), u"--user"_s, u"camille"_s, u"--json"_s, u"import"_s, path(u"people.csv"_s)});
    return process;
}

/// The write-ahead log has grown: chunks of the import are on disk.
bool tst_Nasty::waitUntilWriting(QProcess &process) const
{
    const auto size = [this] {
        qint64 bytes = 0;
        for (const QFileInfo &file : QDir(path(u"V.entrenous"_s)).entryInfoList(QDir::Files))
            bytes += file.size();
        return bytes;
    };
    const qint64 before = size();
    QElapsedTimer clock;
    clock.start();
    while (process.state() != QProcess::NotRunning && clock.elapsed() < 60'000) {
        process.waitForFinished(10);
        if (size() > before + 2'000'000)
            return process.state() != QProcess::NotRunning;
    }
    return false;
}

void tst_Nasty::everyHostileFileEndsInDoneOrAReason()
{
    const QDir corpus(QStringLiteral(CRM_SOURCE_DIR "/../shared/corpora/nasty"));
    if (!corpus.exists())
        QSKIP("the corpora are not beside the sources");
    for (const QFileInfo &file : corpus.entryInfoList(QDir::Files)) {
        const qint64 before = total(*m_program);
        const Answer answer = m_program->json({u"import"_s, file.absoluteFilePath()});
        const QByteArray said = file.fileName().toUtf8() + ": " + QByteArray::number(answer.status) + ' ' + answer.err.left(400);
        QVERIFY2(answer.status == 0 || answer.status == 4, said.constData());
        if (answer.status == 4) {
            QVERIFY2(!answer.object().value(u"error"_s).toObject().value(u"code"_s).toString().isEmpty(), said.constData());
            QVERIFY2(total(*m_program) == before, said.constData());
        } else {
            QVERIFY2(total(*m_program) == before + answer.object().value(u"created"_s).toInteger(), said.constData());
        }
    }
    expectWholeVault();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList {u"V.entrenous"_s});
}

void tst_Nasty::aKilledImportIsTakenBackAtTheNextOpening()
{
    writePeople(30'000);
    const auto process = startImport();
    QVERIFY2(waitUntilWriting(*process), process->readAllStandardError().constData());
    process->kill();
    QVERIFY(process->waitForFinished());
    QCOMPARE(total(*m_program), 0);
    expectWholeVault();
    const Answer again = m_program->json({u"contact"_s, u"add"_s, u"given=Ada"_s, u"family=Martin"_s});
    QVERIFY2(again.status == 0, again.err.constData());
}

void tst_Nasty::anInterruptedImportWritesNothing()
{
    writePeople(30'000);
    const auto process = startImport();
    QVERIFY2(waitUntilWriting(*process), process->readAllStandardError().constData());
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 130);
    QCOMPARE(total(*m_program), 0);
    expectWholeVault();
}

void tst_Nasty::aFullDiskIsAStorageFailureAndTheVaultStillOpens()
{
    writePeople(30'000);
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ENTRENOUS_PASSPHRASE"_s, QString::fromUtf8(kPassphrase));
    process->setProcessEnvironment(environment);
    process->setChildProcessModifier([] {
        // No file may grow over 3 MB: writing answers as on a full disk instead of ending the program.
        const rlimit small {3'000'000, 3'000'000};
        ::setrlimit(RLIMIT_FSIZE, &small);
        ::signal(SIGXFSZ, SIG_IGN);
    });
    process->start(QStringLiteral(CRM_PROGRAM), {u"--vault"_s, path(u"V.entrenous"_s), u"--user"_s, u"camille"_s, u"--json"_s, u"import"_s, path(u"people.csv"_s)});
    QVERIFY(process->waitForFinished(100'000));
    const QByteArray said = process->readAllStandardOutput() + process->readAllStandardError();
    QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 5, (QByteArray::number(process->exitCode()) + ' ' + said).constData());
    QCOMPARE(total(*m_program), 0);
    expectWholeVault();
}

/// Not a byte more than there is: no lock, no log, no index of a log. What was stored is still there to be read.
void tst_Nasty::onAFullDiskTheVaultIsReadAndSaysSo()
{
    QCOMPARE(m_program->json({u"contact"_s, u"add"_s, u"given=Anne"_s, u"family=Kervella"_s}).status, 0);
    const auto onFullDisk = [this](const QStringList &words) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ENTRENOUS_PASSPHRASE"_s, QString::fromUtf8(kPassphrase));
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([] {
            const rlimit none {0, 0};
            ::setrlimit(RLIMIT_FSIZE, &none);
            ::signal(SIGXFSZ, SIG_IGN);
        });
        process.start(QStringLiteral(CRM_PROGRAM), QStringList {u"--vault"_s, path(u"V.entrenous"_s), u"--user"_s, u"camille"_s} + words);
        Answer answer;
        if (process.waitForFinished(100'000) && process.exitStatus() == QProcess::NormalExit)
            answer.status = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    };
    const Answer list = onFullDisk({u"contact"_s, u"list"_s});
    QVERIFY2(list.status == 0, list.err.constData());
    QVERIFY2(list.out.contains("Kervella"), list.out.constData());
    QVERIFY2(list.err.contains("The disk is full"), list.err.constData());
    const Answer add = onFullDisk({u"contact"_s, u"add"_s, u"given=Bea"_s, u"family=Bihan"_s});
    QVERIFY2(add.status == 5, add.err.constData());
    expectWholeVault();
    QCOMPARE(m_program->json({u"contact"_s, u"add"_s, u"given=Bea"_s, u"family=Bihan"_s}).status, 0);
}

CRM_TEST(tst_Nasty)
#include "tst_nasty.moc"
