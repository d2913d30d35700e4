// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecalls.h"
#include "fakeconfirmations.h"
#include "fakeoffice.h"
#include "requestservice.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QSysInfo>

using namespace crm;
using namespace crm::test;

namespace {

class FakePackages final : public PackageWriter {
public:
    mutable Dossier written;
    Result<WrittenPackage> write(const Dossier &dossier, const PackageOptions &options, const Progress &) const override
    {
        written = dossier;
        if (!QDir().mkpath(options.path + QStringLiteral("/files")))
            return Error{Error::Code::Storage, QStringLiteral("disk_full"), {}, {}};
        const QStringList files{QStringLiteral("contact.json"), QStringLiteral("files/scan.pdf")};
        for (const QString &file : files) {
            QFile content(options.path + QLatin1Char('/') + file);
            if (!content.open(QIODevice::WriteOnly))
                return Error{Error::Code::Storage, QStringLiteral("disk_full"), {}, {}};
        }
        return WrittenPackage{options.path, files, QByteArray(32, 'h')};
    }
};

class FakeReceipts final : public ReceiptWriter {
public:
    Result<QByteArray> json(const ConsentEvent &, const Purpose &purpose, const Controller &) const override
    {
        return purpose.key.toUtf8();
    }
    Result<QByteArray> kantara(const ConsentEvent &, const Purpose &purpose, const Controller &) const override
    {
        return purpose.key.toUtf8();
    }
    Result<QByteArray> pdf(const QList<ConsentEvent> &, const QList<Purpose> &, const Contact &, const Controller &,
                           const QString &language) const override
    {
        return language.toUtf8();
    }
};

class FakeLists final : public ListWriter {
public:
    Result<std::unique_ptr<Sink>> open(const QString &path, const QString &) const override
    {
        return std::unique_ptr<Sink>(std::make_unique<File>(path));
    }

private:
    class File final : public Sink {
    public:
        explicit File(const QString &path) : m_path(path) { }
        Result<void> add(const QList<Contact> &contacts) override
        {
            for (const Contact &contact : contacts)
                m_days += contact.birthday.value_or(QDate()).toString(Qt::ISODate).toUtf8() + '\n';
            return {};
        }
        Result<QByteArray> finish() override
        {
            QFile file(m_path);
            if (!file.open(QIODevice::WriteOnly))
                return Error{Error::Code::Storage, QStringLiteral("disk_full"), {}, {}};
            file.write(m_days);
            return QByteArray(32, 'l');
        }

    private:
        QString m_path;
        QByteArray m_days;
    };
};
} // namespace

class tst_RequestService : public QObject {
    Q_OBJECT

    FakeCalls m_calls;
    FakeConfirmations m_confirmations;
    FakePackages m_packages;
    FakeReceipts m_receipts;
    FakeLists m_lists;

    RequestService serviceOf(FakeOffice &office, Role role = Role::PrivacyOfficer)
    {
        return {office.context(role), m_calls, m_confirmations, m_packages, m_receipts, m_lists};
    }
    static SubjectRequest from(ContactId contact, QDate receivedOn = {})
    {
        SubjectRequest request;
        request.contact = contact;
        request.receivedOn = receivedOn;
        request.channel = QStringLiteral("letter");
        return request;
    }

private Q_SLOTS:
    void isDueByTheCountryOfTheController() // E4
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        RequestService service = serviceOf(office, Role::Staff); // E1: whoever opens the letter
        QCOMPARE(service.receive(from(anne.id, {2026, 6, 14}))->dueOn, QDate(2026, 7, 15));
        office.store.state.controller.country = QStringLiteral("BE");
        QCOMPARE(service.receive(from(anne.id, {2026, 6, 14}))->dueOn, QDate(2026, 7, 14));
        QCOMPARE(service.receive(from(anne.id))->receivedOn, QDate(2026, 11, 23));
        QCOMPARE(service.receive(from(anne.id, {2026, 11, 24})).error().reason, QStringLiteral("received_in_future"));
        QCOMPARE(service.requests()->first().contactName, QStringLiteral("Anne Le Goff"));
    }

    void answeringLogsTheDisclosureAndTheHash() // E12
    {
        QTemporaryDir folder;
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        RequestService service = serviceOf(office);
        const auto request = service.receive(from(anne.id));
        Announcements announcements(office.changes);
        const auto package = service.writePackage(
            request->id, {folder.filePath(QStringLiteral("answer")), {}, QStringLiteral("fr"), false}, {});
        CRM_VERIFY(package);
        const auto answered = service.find(request->id);
        QCOMPARE(answered->state, RequestState::Answered);
        QCOMPARE(answered->packageSha256, package->sha256);
        QCOMPARE(office.store.state.disclosures.size(), 1);
        QCOMPARE(office.store.state.disclosures.first().contact, anne.id);
        QCOMPARE(office.store.state.journal.last().action, JournalAction::PackageWritten);
        QCOMPARE(announcements.count(), 1);
        QCOMPARE(service.close(request->id, 1).error().code, Error::Code::Conflict);
        CRM_VERIFY(service.close(request->id, 2));
    }

    void aPackageThatCannotBeLoggedDoesNotStay()
    {
        QTemporaryDir folder;
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        RequestService service = serviceOf(office);
        const auto request = service.receive(from(anne.id));
        office.store.failing = QStringLiteral("commit");
        Announcements announcements(office.changes);
        const QString path = folder.filePath(QStringLiteral("answer"));
        QVERIFY(!service.writePackage(request->id, {path, {}, QStringLiteral("fr"), false}, {}));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(service.find(request->id)->state, RequestState::Received);
        QCOMPARE(announcements.count(), 0);
    }

    void theDossierHoldsEverythingAboutOnePerson() // E5
    {
        FakeOffice office;
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        const Contact bart = office.person(QStringLiteral("Bart"), QStringLiteral("Peeters"));
        office.store.state.contacts[anne.id].trashedAtUtc = office.now;
        const EvidenceId scan(office.uuids());
        office.store.state.evidence.insert(scan, "scan");
        ConsentEvent event;
        event.contact = anne.id;
        event.purpose = QStringLiteral("offers.promo.consent");
        event.channel = Channel::Email;
        event.evidence = {{scan, QStringLiteral("scan.pdf"), {}, {}, 4, {}}};
        ConsentEvent other = event;
        other.contact = bart.id;
        office.store.state.events = {event, other};
        JournalEntry read;
        read.contact = anne.id;
        office.store.state.journal = {read, JournalEntry()};
        CRM_VERIFY(office.context().renewDues(anne));
        RequestService service = serviceOf(office);
        const auto request = service.receive(from(anne.id));
        const auto dossier = service.assemble(request->id);
        CRM_VERIFY(dossier);
        QCOMPARE(dossier->contact.id, anne.id);
        QCOMPARE(dossier->history.size(), 1);
        QCOMPARE(dossier->files.value(scan), QByteArray("scan"));
        QCOMPARE(dossier->accesses.size(), 2); // the card read before, and the request itself
        QCOMPARE(office.store.state.journal.last().action, JournalAction::ContactRead);
        QCOMPARE(office.store.state.journal.last().contact, anne.id);
        QCOMPARE(dossier->dues.size(), 1);
        QCOMPARE(dossier->purposes.size(), 2);
        QCOMPARE(dossier->controller.name, QStringLiteral("Librairie des Tilleuls"));
    }

    void theCallsAndTheQuestionsSheWasSentAreHeldToo() // art. 15, E5
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        const Contact bart = office.person(QStringLiteral("Bart"), QStringLiteral("Maes"));
        for (const Contact &person : {anne, bart}) {
            CallAttempt call;
            call.contact = person.id;
            call.atUtc = office.now.addDays(-1);
            CRM_VERIFY(m_calls.add(call));
            Confirmation asked;
            asked.contact = person.id;
            CRM_VERIFY(m_confirmations.add(asked));
        }
        RequestService service = serviceOf(office);
        const auto dossier = service.assemble(service.receive(from(anne.id))->id);
        CRM_VERIFY(dossier);
        QCOMPARE(dossier->calls.size(), 1);
        QCOMPARE(dossier->calls.first().contact, anne.id);
        QCOMPARE(dossier->confirmations.size(), 1);
        QCOMPARE(dossier->confirmations.first().contact, anne.id);
    }

    void receivingAndClosingARequestIsInTheJournal() // G5, E1
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        RequestService service = serviceOf(office);
        const auto request = service.receive(from(anne.id));
        CRM_VERIFY(request);
        QCOMPARE(office.store.state.journal.last().action, JournalAction::RequestReceived);
        QCOMPARE(office.store.state.journal.last().contact, anne.id);
        QCOMPARE(office.store.state.journal.last().reference, request->id.toString());
        office.store.state.requests.first().state = RequestState::Answered;
        CRM_VERIFY(service.close(request->id, office.store.state.requests.first().version));
        QCOMPARE(office.store.state.journal.last().action, JournalAction::RequestClosed);
        QCOMPARE(office.store.state.journal.last().reference, request->id.toString());
    }

    void whatIsPrintedIsInTheJournalByNameNotByValue() // G5
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        CRM_VERIFY(serviceOf(office, Role::Staff).notePrinted(anne.id, QStringLiteral("consent_receipt"), 2));
        const JournalEntry entry = office.store.state.journal.last();
        QCOMPARE(entry.action, JournalAction::Printed);
        QCOMPARE(entry.fields, QStringList{QStringLiteral("consent_receipt")});
        QCOMPARE(entry.count, 2);
        QCOMPARE(entry.contact, anne.id);
    }

    void aPackageIsWrittenOnlyInAPlaceTheVaultKnows() // G11
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        RequestService service = serviceOf(office);
        const auto request = service.receive(from(anne.id));
        office.store.failing = QStringLiteral("requests.addUnfinished");
        QTemporaryDir folder;
        PackageOptions options;
        options.path = folder.filePath(QStringLiteral("package"));
        QCOMPARE(service.writePackage(request->id, options, {}).error().reason, QStringLiteral("disk_full"));
        QVERIFY(!QFile::exists(options.path));
        office.store.failing.clear();
        CRM_VERIFY(service.writePackage(request->id, options, {}));
        QVERIFY(office.store.state.unfinished.isEmpty());
    }

    void sweepingRemovesOnlyWhatWasHalfWritten() // G11
    {
        FakeOffice office;
        QTemporaryDir folder;
        const QString part = folder.filePath(QStringLiteral(".01234567-89ab-cdef-0123-456789abcdef.part"));
        const QString precious = folder.filePath(QStringLiteral("letters"));
        QVERIFY(QDir().mkpath(part + QStringLiteral("/files")) && QDir().mkpath(precious));
        QFile archive(part + QStringLiteral(".Xy12"));
        QVERIFY(archive.open(QIODevice::WriteOnly));
        archive.close();
        const QString here = QSysInfo::machineHostName();
        const QString unplugged = QStringLiteral("/absent/stick/.01234567-89ab-cdef-0123-456789abcdef.part");
        office.store.state.unfinished = {{part, here, {}},
                                         {precious, here, {}},
                                         {unplugged, here, {}},
                                         {QStringLiteral("/elsewhere"), QStringLiteral("another machine"), {}}};
        RequestService service = serviceOf(office);
        CRM_VERIFY(service.sweepUnfinished(RequestService::Whose::Anybodys));
        QVERIFY(!QFile::exists(part));
        QVERIFY(!archive.exists());
        QVERIFY(QFile::exists(precious));
        QCOMPARE(office.store.state.unfinished.size(), 2); // the stick may be plugged in another day
        office.store.state.unfinished = {{part, here, UserId(office.uuids())}};
        QVERIFY(QDir().mkpath(part));
        CRM_VERIFY(service.sweepUnfinished(RequestService::Whose::Mine));
        QVERIFY(QFile::exists(part)); // a colleague may be writing it
    }

    void staffMayNeitherAnswerNorExport()
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        RequestService service = serviceOf(office, Role::Staff);
        const auto request = service.receive(from(anne.id));
        const QString notAllowed = QStringLiteral("not_allowed");
        QCOMPARE(service.assemble(request->id).error().reason, notAllowed);
        QCOMPARE(service.writePackage(request->id, {}, {}).error().reason, notAllowed);
        QCOMPARE(service.exportList({}, {}, {}, QStringLiteral("a"), QStringLiteral("b"), {}).error().reason,
                 notAllowed);
    }

    void anExportNamesItsRecipientAndItsPurposeAndIsLogged() // E12, G12
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("people.csv"));
        FakeOffice office;
        office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        office.person(QStringLiteral("Bart"), QStringLiteral("Peeters"));
        RequestService service = serviceOf(office);
        const auto exported = [&](const char *recipient, const char *purpose) {
            return service.exportList({}, path, QStringLiteral("csv"), QString::fromLatin1(recipient),
                                      QString::fromLatin1(purpose), {});
        };
        QCOMPARE(exported(" ", "printing").error().reason, QStringLiteral("recipient_missing"));
        QCOMPARE(exported("printer", "").error().reason, QStringLiteral("purpose_missing"));
        const auto people = exported("printer", "printing");
        CRM_VERIFY(people);
        QCOMPARE(*people, 2);
        QCOMPARE(service.disclosures()->first().people, 2);
        QCOMPARE(office.store.state.journal.last().count, 2);
        QVERIFY(QFile::exists(path));
        office.store.failing = QStringLiteral("journal.append");
        QVERIFY(!exported("printer", "printing"));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(service.disclosures()->size(), 1);
    }

    void whatNoPurposeNeedsAnyMoreLeavesWithNoList() // G2
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("people.csv"));
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        Contact &stored = office.store.state.contacts[anne.id];
        stored.relation = Relation::Customer;
        stored.birthday = QDate(1990, 5, 4);
        const auto written = [&] {
            const auto people = serviceOf(office).exportList({}, path, QStringLiteral("csv"), QStringLiteral("a"),
                                                             QStringLiteral("b"), {});
            QFile file(path);
            return people && file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("no file");
        };
        QCOMPARE(written(), QByteArray());
        office.checkAges();
        QCOMPARE(written(), QByteArray("1990-05-04"));
    }

    void aCancelledExportIsNotLogged()
    {
        FakeOffice office;
        office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        Progress progress;
        progress.cancelled->store(true);
        const auto answer = serviceOf(office).exportList({}, QStringLiteral("x"), QStringLiteral("csv"),
                                                         QStringLiteral("a"), QStringLiteral("b"), progress);
        QCOMPARE(answer.error().code, Error::Code::Cancelled);
        QVERIFY(office.store.state.disclosures.isEmpty());
    }

    void aReceiptIsOfItsEventAndPurpose() // B18
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentEvent event;
        event.id = ConsentEventId(office.uuids());
        event.contact = anne.id;
        event.purpose = QStringLiteral("offers.promo.consent");
        office.store.state.events = {event};
        RequestService service = serviceOf(office, Role::Staff);
        QCOMPARE(service.receiptJson(event.id).value(), QByteArray("offers.promo.consent"));
        QCOMPARE(service.receiptPdf({event.id}, QStringLiteral("fr")).value(), QByteArray("fr"));
        QCOMPARE(service.receiptPdf({}, QStringLiteral("fr")).error().reason, QStringLiteral("nothing_chosen"));
    }
};

CRM_TEST(tst_RequestService)
#include "tst_requestservice.moc"
