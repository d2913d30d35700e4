// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "vaultfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_VaultFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewVaultOpensWithItsPassphraseAndItsRecoveryKey();
    void aFolderInUseForSomethingElseIsLeftAlone();
    void aShortPassphraseMakesNothing();
    void nothingInTheFolderIsForOthers();
    void theSecondOpenerReadsAndLearnsWhoWrites();
    void theLockGoesWithItsHolder();
    void theLockOfADeadProcessIsTakenOver();
    void aSynchronisedFolderIsNoticed();
    void theOutlineNeedsNoPassphrase();
    void aFolderThatIsNoVaultIsSaid();
    void slotsComeAndGoWithTheVaultOpen();
    void aReaderChangesNoSlots();
    void theLastSlotStays();
    void theCheckOfASoundVaultFindsNothing();
};

void tst_VaultFolder::aNewVaultOpensWithItsPassphraseAndItsRecoveryKey()
{
    VaultFixture fixture;
    const auto recoveryKey = fixture.make();
    CRM_VERIFY(recoveryKey);
    {
        const auto vault = fixture.unlock();
        CRM_VERIFY(vault);
        QVERIFY(vault->isWriter());
        CRM_VERIFY(VaultFixture::open(*vault));
    }
    const auto rescued = fixture.keeper().unlockWithRecoveryKey(fixture.folder(), *recoveryKey);
    CRM_VERIFY(rescued);
    CRM_VERIFY(VaultFixture::open(*rescued));
    QCOMPARE(fixture.keeper().unlock(fixture.folder(), fixture.user(), "wrong").error().reason, u"wrong_passphrase"_s);
    QCOMPARE(fixture.keeper().unlock(fixture.folder(), u"nobody"_s, fixture.passphrase()).error().reason,
             u"wrong_passphrase"_s);
}

void tst_VaultFolder::aFolderInUseForSomethingElseIsLeftAlone()
{
    VaultFixture fixture;
    QVERIFY(QDir().mkpath(fixture.folder()));
    QFile letter(fixture.folder() + u"/letter.txt"_s);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.close();
    QCOMPARE(fixture.make().error().reason, u"folder_not_empty"_s);
    QCOMPARE(QDir(fixture.root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    QVERIFY(letter.remove());
    CRM_VERIFY(fixture.make()); // empty is fine
}

void tst_VaultFolder::aShortPassphraseMakesNothing()
{
    VaultFixture fixture;
    VaultDraft draft = fixture.draft();
    draft.passphrase = "eleven char";
    QCOMPARE(fixture.keeper().create(draft).error().reason, u"passphrase_too_short"_s);
    QVERIFY(QDir(fixture.root()).isEmpty());
}

void tst_VaultFolder::nothingInTheFolderIsForOthers()
{
    VaultFixture fixture;
    CRM_VERIFY(fixture.make());
    const auto vault = fixture.unlock();
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    CRM_VERIFY(fillNotes(**database, 3));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(fixture.folder()) & others));
    const QFileInfoList files
        = QDir(fixture.folder())
              .entryInfoList({u"vault.db*"_s, u"keys.json*"_s, u"erasures*"_s, u"lock"_s}, QDir::Files);
    QVERIFY(files.size() >= 5);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void tst_VaultFolder::theSecondOpenerReadsAndLearnsWhoWrites()
{
    VaultFixture fixture;
    CRM_VERIFY(fixture.make());
    const auto first = fixture.unlock();
    CRM_VERIFY(first);
    auto writer = VaultFixture::open(*first);
    CRM_VERIFY(writer);
    const auto second = fixture.unlock();
    CRM_VERIFY(second);
    QVERIFY(!second->isWriter());
    QCOMPARE(second->heldBy, QSysInfo::machineHostName());
    // G6: nobody can be recognised from what lies in the folder.
    const QFileInfoList files = QDir(fixture.folder()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("Martin"), qPrintable(info.fileName()));
    }
    auto reader = VaultFixture::open(*second);
    CRM_VERIFY(reader);
    CRM_VERIFY(fillNotes(**writer, 2));
    QCOMPARE((*reader)->value(u"SELECT count(*) FROM note"_s)->toInt(), 2);
    QCOMPARE(fixture.keeper().outline(fixture.folder()).lockedBy, second->heldBy);
}

void tst_VaultFolder::theLockGoesWithItsHolder()
{
    VaultFixture fixture;
    CRM_VERIFY(fixture.make());
    {
        const auto vault = fixture.unlock();
        CRM_VERIFY(vault);
    }
    QCOMPARE(fixture.keeper().outline(fixture.folder()).lockedBy, QString());
    const auto vault = fixture.unlock();
    CRM_VERIFY(vault);
    QVERIFY(vault->isWriter());
}

void tst_VaultFolder::theLockOfADeadProcessIsTakenOver()
{
    VaultFixture fixture;
    CRM_VERIFY(fixture.make());
    QFile lock(VaultFolder(fixture.folder()).lockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // QLockFile's own form: process, program, machine. No process has this number.
    lock.write("99999999\nentrenous\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId()
               + "\n" + QSysInfo::bootUniqueId() + "\n");
    lock.close();
    QCOMPARE(fixture.keeper().outline(fixture.folder()).lockedBy, QString());
    const auto vault = fixture.unlock();
    CRM_VERIFY(vault);
    QVERIFY(vault->isWriter());
}

void tst_VaultFolder::aSynchronisedFolderIsNoticed()
{
    VaultFixture fixture;
    QCOMPARE(VaultFolder(fixture.folder()).sharingReason(), QString());
    const QString inside = fixture.root() + u"/Dropbox/clients/Papeterie.entrenous"_s;
    QCOMPARE(VaultFolder(inside).sharingReason(), QString());
    QVERIFY(QDir().mkpath(fixture.root() + u"/Dropbox/clients"_s));
    QCOMPARE(VaultFolder(inside).sharingReason(), u"network_folder"_s);
    QVERIFY(QDir().mkpath(fixture.root() + u"/shared/.stfolder"_s));
    QCOMPARE(VaultFolder(fixture.root() + u"/shared/A.entrenous"_s).sharingReason(), u"network_folder"_s);
}

void tst_VaultFolder::theOutlineNeedsNoPassphrase()
{
    VaultFixture fixture;
    QVERIFY(!fixture.keeper().outline(fixture.folder()).exists);
    CRM_VERIFY(fixture.make());
    const VaultOutline outline = fixture.keeper().outline(fixture.folder());
    QVERIFY(outline.exists && !outline.isDamaged);
    QCOMPARE(outline.slots, 1);
    QVERIFY(QFile::remove(VaultFolder(fixture.folder()).databaseFile()));
    QVERIFY(fixture.keeper().outline(fixture.folder()).isDamaged);
}

void tst_VaultFolder::aFolderThatIsNoVaultIsSaid()
{
    VaultFixture fixture;
    const Error error = fixture.unlock().error();
    QCOMPARE(error.code, Error::Code::NotFound);
    QCOMPARE(error.reason, u"not_a_vault"_s);
}

void tst_VaultFolder::slotsComeAndGoWithTheVaultOpen()
{
    VaultFixture fixture;
    CRM_VERIFY(fixture.make());
    auto vault = fixture.unlock();
    CRM_VERIFY(vault);
    fixture.keeper().attach(&*vault, nullptr);
    CRM_VERIFY(fixture.keeper().addSlot(u"Bob"_s, "bob's own long words"));
    CRM_VERIFY(fixture.keeper().unlock(fixture.folder(), u"bob"_s, "bob's own long words"));
    CRM_VERIFY(fixture.keeper().changePassphrase(u"Bob"_s, "bob's own long words", "other long words"));
    QVERIFY(!fixture.keeper().unlock(fixture.folder(), u"Bob"_s, "bob's own long words"));
    CRM_VERIFY(fixture.keeper().unlock(fixture.folder(), u"Bob"_s, "other long words"));
    QCOMPARE(fixture.keeper().changePassphrase(u"Bob"_s, "not his words", "other long words").error().reason,
             u"wrong_passphrase"_s);
    CRM_VERIFY(fixture.keeper().removeSlot(u"Bob"_s));
    QVERIFY(!fixture.keeper().unlock(fixture.folder(), u"Bob"_s, "other long words"));
    const auto renewed = fixture.keeper().renewRecoveryKey();
    CRM_VERIFY(renewed);
    CRM_VERIFY(fixture.keeper().unlockWithRecoveryKey(fixture.folder(), *renewed));
}

void tst_VaultFolder::aReaderChangesNoSlots()
{
    VaultFixture fixture;
    CRM_VERIFY(fixture.make());
    const auto writer = fixture.unlock();
    const auto reader = fixture.unlock();
    CRM_VERIFY(writer);
    CRM_VERIFY(reader);
    fixture.keeper().attach(&*reader, nullptr);
    QCOMPARE(fixture.keeper().addSlot(u"Bob"_s, "bob's own long words").error().reason, u"read_only"_s);
    fixture.keeper().attach(nullptr, nullptr);
    QCOMPARE(fixture.keeper().renewRecoveryKey().error().code, Error::Code::Locked);
}

void tst_VaultFolder::theLastSlotStays()
{
    VaultFixture fixture;
    CRM_VERIFY(fixture.make());
    const auto vault = fixture.unlock();
    CRM_VERIFY(vault);
    fixture.keeper().attach(&*vault, nullptr);
    QCOMPARE(fixture.keeper().removeSlot(fixture.user()).error().reason, u"last_slot"_s);
    CRM_VERIFY(fixture.keeper().unlock(fixture.folder(), fixture.user(), fixture.passphrase()));
}

void tst_VaultFolder::theCheckOfASoundVaultFindsNothing()
{
    VaultFixture fixture;
    CRM_VERIFY(fixture.make());
    const auto vault = fixture.unlock();
    CRM_VERIFY(vault);
    auto database = VaultFixture::open(*vault);
    CRM_VERIFY(database);
    CRM_VERIFY(fillNotes(**database, 500));
    fixture.keeper().attach(&*vault, database->get());
    int asked = 0;
    fixture.keeper().setChecks({[&](const Progress &) {
        ++asked;
        return Result<QList<CheckFinding>>(QList<CheckFinding>{{u"chain_broken"_s, u"journal"_s}});
    }});
    const auto findings = fixture.keeper().check({});
    CRM_VERIFY(findings);
    QCOMPARE(asked, 1);
    QCOMPARE(findings->size(), 1);
    const auto figures = fixture.keeper().figures();
    CRM_VERIFY(figures);
    QVERIFY(figures->engine.startsWith(u"SQLCipher 4."_s));
    QCOMPARE(figures->cipher, u"AES-256-CBC, HMAC-SHA512, 16384-byte pages"_s);
    Progress stopped;
    stopped.cancelled->store(true);
    QCOMPARE(fixture.keeper().check(stopped).error().code, Error::Code::Cancelled);
}

CRM_TEST(tst_VaultFolder)
#include "tst_vaultfolder.moc"
