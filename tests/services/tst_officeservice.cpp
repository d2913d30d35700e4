// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoffice.h"
#include "officeservice.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

namespace {

class FakeKeeper final : public VaultKeeper {
public:
    QStringList slotNames;
    QString failing;
    VaultOutline outline(const QString &) const override { return {}; }
    Result<QString> create(const VaultDraft &) override { return QString(); }
    Result<void> changePassphrase(const QString &, QByteArray, QByteArray) override
    {
        if (failing == QLatin1String("changePassphrase"))
            return Error{Error::Code::Locked, QStringLiteral("wrong_passphrase"), {}, {}};
        return {};
    }
    Result<void> addSlot(const QString &name, QByteArray) override
    {
        if (failing == QLatin1String("addSlot"))
            return Error{Error::Code::Storage, QStringLiteral("disk_full"), {}, {}};
        slotNames += name;
        return {};
    }
    Result<void> removeSlot(const QString &name) override
    {
        slotNames.removeAll(name);
        return {};
    }
    Result<QString> renewRecoveryKey() override { return QStringLiteral("key"); }
    Result<VaultFigures> figures() const override { return VaultFigures(); }
    Result<QList<CheckFinding>> check(const Progress &) override { return QList<CheckFinding>(); }
    Result<BackupFile> backup(const QString &path, const Progress &) override { return BackupFile{path, {}, 1, true}; }
    QList<BackupFile> backups(const QString &) const override { return {}; }
};
} // namespace

class tst_OfficeService : public QObject {
    Q_OBJECT

    static constexpr auto kPassphrase = "correct horse battery";
    static User administrator(FakeOffice &office)
    {
        const User user{UserId(office.uuids()), QStringLiteral("Nadia"), Role::Administrator, true, office.now, {}};
        office.store.state.users = {user};
        return user;
    }

private Q_SLOTS:
    void furnishesANewVaultOnce()
    {
        FakeOffice office;
        office.store.state.purposes.clear();
        office.store.state.wordings.clear();
        office.store.state.policies.clear();
        OfficeService service(office.context(), nullptr);
        const Controller controller{QStringLiteral("Librairie"), QStringLiteral("FR"), {}, {}, {},
                                    QStringLiteral("fr")};
        const auto user = service.furnish(controller, QStringLiteral(" Nadia "), {});
        CRM_VERIFY(user);
        QCOMPARE(user->name, QStringLiteral("Nadia"));
        QCOMPARE(user->role, Role::Administrator);
        QVERIFY(!office.store.state.purposes.isEmpty());
        QVERIFY(!office.store.state.policies.isEmpty());
        for (const Wording &wording : office.store.state.wordings)
            QVERIFY(wording.isComplete(QStringLiteral("fr")) && wording.isComplete(QStringLiteral("en")));
        QCOMPARE(office.store.state.journal.first().action, JournalAction::VaultCreated);
        QCOMPARE(office.store.state.journal.first().actor, user->id);
        QCOMPARE(service.furnish(controller, QStringLiteral("Other"), {}).error().reason,
                 QStringLiteral("already_furnished"));
        CRM_VERIFY(service.userNamed(QStringLiteral("nadia")));
    }

    void aFurnishingThatFailsLeavesAnEmptyVault()
    {
        FakeOffice office;
        office.store.state = {};
        office.store.failing = QStringLiteral("registry.addWording");
        OfficeService service(office.context(), nullptr);
        QVERIFY(!service.furnish({QStringLiteral("Librairie"), QStringLiteral("FR"), {}, {}, {}, {}},
                                 QStringLiteral("Nadia"), {}));
        QVERIFY(office.store.state.purposes.isEmpty());
        QVERIFY(office.store.state.users.isEmpty());
    }

    void aUserAndTheirKeySlotAreMadeTogetherOrNotAtAll_data()
    {
        QTest::addColumn<QString>("storeFails");
        QTest::addColumn<QString>("keeperFails");
        QTest::newRow("slot") << ""
                              << "addSlot";
        QTest::newRow("journal") << "journal.append"
                                 << "";
        QTest::newRow("commit") << "commit"
                                << "";
    }
    void aUserAndTheirKeySlotAreMadeTogetherOrNotAtAll()
    {
        QFETCH(QString, storeFails);
        QFETCH(QString, keeperFails);
        FakeOffice office;
        administrator(office);
        FakeKeeper keeper;
        office.store.failing = storeFails;
        keeper.failing = keeperFails;
        Announcements announcements(office.changes);
        QVERIFY(
            !OfficeService(office.context(), &keeper).addUser(QStringLiteral("Bart"), Role::Staff, kPassphrase, {}));
        QCOMPARE(office.store.state.users.size(), 1);
        QVERIFY(keeper.slotNames.isEmpty());
        QCOMPARE(announcements.count(), 0);
    }

    void addingAUserNeedsALongPassphraseAndAnAdministrator()
    {
        FakeOffice office;
        FakeKeeper keeper;
        OfficeService service(office.context(), &keeper);
        QCOMPARE(service.addUser(QStringLiteral("Bart"), Role::Staff, "short", {}).error().reason,
                 QStringLiteral("passphrase_too_short"));
        QCOMPARE(OfficeService(office.context(Role::PrivacyOfficer), &keeper)
                     .addUser(QStringLiteral("Bart"), Role::Staff, kPassphrase, {})
                     .error()
                     .reason,
                 QStringLiteral("not_allowed"));
        CRM_VERIFY(service.addUser(QStringLiteral("Bart"), Role::Staff, kPassphrase, {}));
        QCOMPARE(keeper.slotNames, QStringList{QStringLiteral("Bart")});
    }

    void whatHappenedBeforeTheSignInIsInTheJournal() // G5
    {
        FakeOffice office;
        OfficeService service(office.context(), nullptr);
        const QDateTime failure = at("2026-11-22T22:15:00Z");
        CRM_VERIFY(service.noteBeforeSignIn(3, failure, at("2026-11-20T08:00:00Z")));
        const QList<JournalEntry> &journal = office.store.state.journal;
        QCOMPARE(journal.size(), 2);
        QCOMPARE(journal.first().action, JournalAction::RestoredFromBackup);
        QCOMPARE(journal.last().action, JournalAction::SignInFailed);
        QCOMPARE(journal.last().count, 3);
        QCOMPARE(instantFromText(journal.last().reference), failure);
        CRM_VERIFY(service.noteBeforeSignIn(0, {}, at("2026-11-20T08:00:00Z")));
        QCOMPARE(office.store.state.journal.size(), 3);
    }

    void anOldProofMustBeRenewedAndGuessingTakesLonger() // G9
    {
        FakeOffice office;
        administrator(office);
        FakeKeeper keeper;
        OfficeService service(office.context(), &keeper);
        CRM_VERIFY(service.renewRecoveryKey()); // no prover: nothing to ask
        int asked = 0;
        service.setProver(
            [&asked](const QByteArray &passphrase) {
                ++asked;
                return passphrase == kPassphrase
                    ? Result<void>()
                    : Result<void>(Error{Error::Code::Locked, QStringLiteral("wrong_passphrase"), {}, {}});
            },
            OfficeService::ProofNeed::Passphrase);
        office.later(5 * 60);
        CRM_VERIFY(service.renewRecoveryKey());
        office.later(1);
        QCOMPARE(service.proofNeed().value(), OfficeService::ProofNeed::Passphrase);
        QCOMPARE(service.renewRecoveryKey().error().reason, QStringLiteral("proof_needed"));
        QCOMPARE(service.addUser(QStringLiteral("Bart"), Role::Staff, kPassphrase, {}).error().reason,
                 QStringLiteral("proof_needed"));
        QVERIFY(keeper.slotNames.isEmpty());
        for (int wrong = 0; wrong < 3; ++wrong)
            QCOMPARE(service.prove("guess").error().reason, QStringLiteral("wrong_passphrase"));
        QCOMPARE(office.store.state.journal.last().action, JournalAction::SignInFailed);
        // Even the right one waits now, and is not tried.
        QCOMPARE(service.prove(kPassphrase).error().reason, QStringLiteral("too_many_attempts"));
        QCOMPARE(asked, 3);
        office.later(8);
        CRM_VERIFY(service.prove(kPassphrase));
        CRM_VERIFY(service.renewRecoveryKey());
    }

    void onAServerAUserIsBoundToALogin() // G4
    {
        FakeOffice office;
        administrator(office);
        OfficeService service(office.context(), nullptr);
        QCOMPARE(service.addUser(QStringLiteral("Bart"), Role::Staff, {}, {}).error().reason,
                 QStringLiteral("login_missing"));
        QCOMPARE(office.store.state.users.size(), 1);
        CRM_VERIFY(service.addUser(QStringLiteral("Bart"), Role::Staff, {}, QStringLiteral("bart_db")));
        QCOMPARE(office.store.state.users.last().login, QStringLiteral("bart_db"));
    }

    void theLastAdministratorStaysOne()
    {
        FakeOffice office;
        User nadia = administrator(office);
        OfficeService service(office.context(), nullptr);
        nadia.role = Role::Staff;
        QCOMPARE(service.changeUser(nadia).error().reason, QStringLiteral("last_administrator"));
        nadia.role = Role::Administrator;
        nadia.isActive = false;
        QCOMPARE(service.changeUser(nadia).error().reason, QStringLiteral("last_administrator"));
        CRM_VERIFY(service.addUser(QStringLiteral("Bart"), Role::Administrator, {}, QStringLiteral("bart_db")));
        CRM_VERIFY(service.changeUser(nadia));
        QCOMPARE(service.userNamed(QStringLiteral("Nadia")).error().reason, QStringLiteral("user_unknown"));
    }

    void whoeverLeavesLosesTheKey()
    {
        FakeOffice office;
        administrator(office);
        FakeKeeper keeper;
        OfficeService service(office.context(), &keeper);
        auto bart = service.addUser(QStringLiteral("Bart"), Role::Staff, kPassphrase, {});
        bart->isActive = false;
        CRM_VERIFY(service.changeUser(*bart));
        QVERIFY(keeper.slotNames.isEmpty());
    }

    void aNewNameOfTheControllerMakesNewWordingsAndKeepsTheOld() // B5
    {
        FakeOffice office;
        office.store.state = {};
        OfficeService service(office.context(), nullptr);
        Controller controller{QStringLiteral("Librairie"), QStringLiteral("FR"), {}, {}, {}, QStringLiteral("fr")};
        CRM_VERIFY(service.furnish(controller, QStringLiteral("Nadia"), {}));
        const auto before = service.wordings();
        controller.name = QStringLiteral("Librairie des Tilleuls");
        QVERIFY(service.changeController(controller));
        const auto after = service.wordings();
        QCOMPARE(after->size(), before->size());
        QCOMPARE(after->first().version, 2);
        QCOMPARE(after->first().controller, controller.name);
        QCOMPARE(office.store.state.wordings.size(), 2 * before->size());
        QCOMPARE(office.store.state.journal.last().fields, QStringList{QStringLiteral("controller_name")});
        QVERIFY(service.changeController(controller));
        QCOMPARE(office.store.state.wordings.size(), 2 * before->size());
    }

    void theCompanyDetailsAreCheckedByTheLawOfTheCountry() // C8
    {
        FakeOffice office;
        const OfficeService reading(office.context(), nullptr);
        OfficeService service(office.context(), nullptr);
        Controller controller = *reading.controller();
        controller.company.number = QStringLiteral("123 456 783");
        const auto wrong = service.changeController(controller);
        QCOMPARE(wrong.error().field, QStringLiteral("company_number"));
        QCOMPARE(wrong.error().reason, QStringLiteral("number_wrong"));
        QCOMPARE(reading.controller()->company.number, QStringLiteral("123456782"));
        controller.country = QStringLiteral("BE");
        controller.company = {QStringLiteral("0123.456.749"), true, QStringLiteral("Bruxelles"), {}};
        CRM_VERIFY(service.changeController(controller));
        QCOMPARE(reading.controller()->company.number, QStringLiteral("0123456749"));
        const QStringList fields = office.store.state.journal.last().fields;
        QVERIFY(fields.contains(QStringLiteral("company_number")));
        QVERIFY(!fields.join(u' ').contains(QStringLiteral("0123"))); // names, never values
        QCOMPARE(service.senderLaw(QStringLiteral("BE"))->numberName.fr, QStringLiteral("BCE"));
    }

    void aWrongPassphraseChangesNothing()
    {
        FakeOffice office;
        FakeKeeper keeper;
        keeper.failing = QStringLiteral("changePassphrase");
        OfficeService service(office.context(Role::Staff), &keeper);
        QCOMPARE(service.changePassphrase("old", kPassphrase).error().reason, QStringLiteral("wrong_passphrase"));
        QVERIFY(office.store.state.journal.isEmpty());
        keeper.failing.clear();
        QVERIFY(service.changePassphrase("old", kPassphrase));
        QCOMPARE(office.store.state.journal.last().action, JournalAction::PassphraseChanged);
    }

    void staffSeeNoJournalAndMakeNoCopies()
    {
        FakeOffice office;
        FakeKeeper keeper;
        OfficeService staff(office.context(Role::Staff), &keeper);
        const QString notAllowed = QStringLiteral("not_allowed");
        QCOMPARE(staff.journal(10, {}).error().reason, notAllowed);
        QCOMPARE(staff.backup(QStringLiteral("x"), {}).error().reason, notAllowed);
        QCOMPARE(staff.renewRecoveryKey().error().reason, notAllowed);
        QCOMPARE(staff.changeController({QStringLiteral("X"), {}, {}, {}, {}, {}}).error().reason, notAllowed);
        OfficeService officer(office.context(Role::PrivacyOfficer), &keeper);
        CRM_VERIFY(officer.backup(QStringLiteral("x"), {}));
        QCOMPARE(office.store.state.journal.last().action, JournalAction::BackedUp);
    }

    void aServerVaultIsCheckedByItsChains()
    {
        FakeOffice office;
        OfficeService service(office.context(), nullptr);
        QVERIFY(service.check({})->isEmpty());
        office.store.failing = QStringLiteral("journal.verify");
        const auto findings = service.check({});
        CRM_VERIFY(findings);
        QCOMPARE(findings->first().code, QStringLiteral("journal_broken"));
        QCOMPARE(findings->first().where, QStringLiteral("7"));
        QCOMPARE(service.figures().error().reason, QStringLiteral("kept_by_server"));
    }
};

CRM_TEST(tst_OfficeService)
#include "tst_officeservice.moc"
