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
    void aRestoredVaultRepeatsEveryNoSaidSinceTheBackup();
    void aRestoredVaultSaysWhereNothingCouldBeTakenOver();
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

namespace {
Contact added(OpenVault &vault, const QString &given, const QString &email)
{
    ContactDraft draft;
    draft.name.given = given;
    draft.name.family = u"Kervella"_s;
    draft.emails = {{email, {}}};
    const auto contact = vault.write->contacts.add(draft);
    return contact ? *contact : Contact();
}

void moveTo(OpenVault &vault, ContactId id, const QString &email)
{
    const auto contact = vault.write->contacts.find(id);
    CRM_VERIFY(contact);
    ContactDraft draft = *contact;
    draft.emails = {{email, {}}};
    CRM_VERIFY(vault.write->contacts.change(id, contact->version, draft));
}

ConsentDraft says(ContactId contact, ConsentState state)
{
    ConsentDraft draft;
    draft.contact = contact;
    draft.choices = {{u"offers.promo.consent"_s, Channel::Email, state, {}}};
    draft.language = u"fr"_s;
    draft.method = CollectionMethod::PaperForm;
    draft.timeZone = u"Europe/Paris"_s;
    return draft;
}
} // namespace

/// The whole way: a backup, then people change their mind or go, then the backup is restored (C5, G13).
void tst_Trust::aRestoredVaultRepeatsEveryNoSaidSinceTheBackup()
{
    Contact withdraws, objects, leaves, moves, stays, restricts, trashed, returns, undone;
    {
        const auto vault = open();
        CRM_VERIFY(vault);
        auto &consents = (*vault)->write->consents;
        withdraws = added(**vault, u"Anne"_s, u"anne@example.org"_s);
        objects = added(**vault, u"Bea"_s, u"bea@example.org"_s);
        leaves = added(**vault, u"Cleo"_s, u"cleo@example.org"_s);
        moves = added(**vault, u"Dora"_s, u"dora@example.org"_s);
        stays = added(**vault, u"Enora"_s, u"enora@example.org"_s);
        restricts = added(**vault, u"Fanch"_s, u"fanch@example.org"_s);
        trashed = added(**vault, u"Gaid"_s, u"gaid@example.org"_s);
        returns = added(**vault, u"Herve"_s, u"herve@example.org"_s);
        undone = added(**vault, u"Iwan"_s, u"iwan@example.org"_s);
        for (const Contact &contact : {withdraws, stays})
            CRM_VERIFY(consents.record(says(contact.id, ConsentState::Given)));
        CRM_VERIFY((*vault)->write->office.backup(path(u"b.entrenous-backup"_s), {}));

        ConsentDraft no = says(withdraws.id, ConsentState::Withdrawn);
        no.evidence = {{u"letter.txt"_s, u"letter"_s, "Plus rien, merci."}};
        CRM_VERIFY(consents.record(no));
        CRM_VERIFY(consents.object(objects.id, {}, {}, {}, CollectionMethod::Phone, u"said by phone"_s));
        CRM_VERIFY(consents.object(leaves.id, {}, {}, {}, CollectionMethod::Email, {}));
        CRM_VERIFY((*vault)->write->contacts.trash({leaves.id}));
        CRM_VERIFY((*vault)->write->contacts.deleteForGood({leaves.id}));
        ContactDraft restricted = restricts;
        restricted.facts.restrictedOn = QDate(2026, 11, 20);
        CRM_VERIFY((*vault)->write->contacts.change(restricts.id, restricts.version, restricted));
        CRM_VERIFY((*vault)->write->contacts.trash({trashed.id, returns.id, undone.id}));
        // As undoing an import does: the person is gone without a deletion in the journal.
        auto transaction = (*vault)->write->transactions().begin();
        CRM_VERIFY(transaction);
        CRM_VERIFY((*vault)->write->repositories().contacts->removeMany({undone.id}));
        CRM_VERIFY((*transaction)->commit());
        CRM_VERIFY((*vault)->write->contacts.restore({returns.id}));
        // Somebody the backup does not know speaks for an address it has on another card: only the list can tell.
        moveTo(**vault, moves.id, u"dora.k@example.org"_s);
        const Contact late = added(**vault, u"D."_s, u"dora@example.org"_s);
        CRM_VERIFY(consents.object(late.id, {}, Channel::Email, {}, CollectionMethod::Email, {}));
        CRM_VERIFY(consents.record(says(objects.id, ConsentState::Given))); // a yes since is not taken over
    }
    CRM_VERIFY(VaultBackup::restore(path(u"b.entrenous-backup"_s), path(u"R.entrenous"_s)));
    {
        const auto restored = open(kPassphrase, u"R.entrenous"_s);
        CRM_VERIFY(restored);
        QVERIFY((*restored)->restored);
        const RestoreReport report = *(*restored)->restored;
        QVERIFY2(report.isReplayed(), qPrintable(report.whyNot));
        QCOMPARE(report.formerVault, path(u"V.entrenous"_s));
        QCOMPARE(report.tally.erased, 1);
        QCOMPARE(report.tally.stops, 3); // one withdrawn, one objected, one by the list
        QCOMPARE(report.tally.blocked, 2);
        QCOMPARE((*restored)->write->contacts.find(restricts.id)->facts.restrictedOn, std::optional(QDate(2026, 11, 20)));
        const auto past = (*restored)->write->repositories().contacts->pastOf(restricts.id);
        CRM_VERIFY(past);
        QVERIFY(past->last().validUntilUtc > report.backedUpAtUtc); // open to use until the restore, not before it
        QVERIFY((*restored)->write->contacts.find(trashed.id)->trashedAtUtc);
        QVERIFY(!(*restored)->write->contacts.find(returns.id)->trashedAtUtc);
        auto &consents = (*restored)->write->consents;
        const auto said = consents.history(withdraws.id);
        QCOMPARE(said->last().state, ConsentState::Withdrawn);
        QCOMPARE(said->last().recordedByName, kMarker);
        QCOMPARE(said->last().evidence.size(), 1);
        QCOMPARE(consents.evidenceContent(said->last().evidence.first().id).value(), QByteArray("Plus rien, merci."));
        QCOMPARE(consents.history(objects.id)->size(), 1);
        QCOMPARE(consents.history(objects.id)->first().note, u"said by phone"_s);
        QCOMPARE(consents.history(moves.id)->first().method, CollectionMethod::SuppressionList);
        QCOMPARE(consents.history(stays.id)->size(), 1);
        QCOMPARE((*restored)->write->contacts.find(leaves.id).error().code, Error::Code::NotFound);
        // Who comes back by another way is met by the list.
        QCOMPARE(consents.history(added(**restored, u"Cleo"_s, u"CLEO@example.org"_s).id)->size(), 1);
        CRM_VERIFY(consents.verify());
        QVERIFY((*restored)->write->office.check({})->isEmpty());
        const auto journal = (*restored)->write->office.journal(20, {});
        const auto told = std::find_if(journal->cbegin(), journal->cend(), [](const JournalEntry &one) { return one.action == JournalAction::RestoredFromBackup; });
        QVERIFY(told != journal->cend());
        QCOMPARE(told->count, report.tally.all());
    }
    const auto again = open(kPassphrase, u"R.entrenous"_s);
    CRM_VERIFY(again);
    QVERIFY(!(*again)->restored); // once
}

void tst_Trust::aRestoredVaultSaysWhereNothingCouldBeTakenOver() // G13
{
    {
        const auto vault = open();
        CRM_VERIFY(vault);
        CRM_VERIFY((*vault)->write->office.backup(path(u"b.entrenous-backup"_s), {}));
    }
    QVERIFY(QDir().rename(path(u"V.entrenous"_s), path(u"Gone.entrenous"_s)));
    CRM_VERIFY(VaultBackup::restore(path(u"b.entrenous-backup"_s), path(u"R.entrenous"_s)));
    {
        const auto restored = open(kPassphrase, u"R.entrenous"_s);
        CRM_VERIFY(restored);
        QCOMPARE((*restored)->restored->whyNot, u"former_vault_missing"_s);
    }
    // Another vault under that path has another key, and is no witness.
    VaultDraft draft;
    draft.userName = kMarker;
    draft.passphrase = kPassphrase;
    draft.controller = {u"Atelier"_s, u"FR"_s, {}, {}, {}, u"fr"_s};
    CRM_VERIFY(m_program->opener.create({path(u"Other.entrenous"_s)}, draft));
    CRM_VERIFY(VaultBackup::restore(path(u"b.entrenous-backup"_s), path(u"S.entrenous"_s), {}, path(u"Other.entrenous"_s)));
    const auto restored = open(kPassphrase, u"S.entrenous"_s);
    CRM_VERIFY(restored);
    QVERIFY(!(*restored)->restored->isReplayed());
    QVERIFY((*restored)->restored->whyNot != u"former_vault_missing"_s);
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
    // She may look at a card although nothing can be noted of it, and change nothing.
    ContactDraft ada;
    ada.name.given = u"Ada"_s;
    const auto stored = (*writer)->write->contacts.add(ada);
    CRM_VERIFY(stored);
    QCOMPARE((*reader)->write->contacts.open(stored->id)->id, stored->id);
    QCOMPARE((*reader)->write->contacts.trash({stored->id}).error().reason, u"read_only"_s);
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
