// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentformservice.h"
#include "fakeoffice.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm {

using namespace test;

namespace {

class FakeForms final : public ConsentFormRepository {
public:
    QList<ConsentForm> all;
    Result<void> add(const ConsentForm &form) override
    {
        all += form;
        return {};
    }
    Result<ConsentForm> find(ConsentFormId id) const override
    {
        for (const ConsentForm &form : all) {
            if (form.id == id)
                return form;
        }
        return Error{Error::Code::NotFound, u"form_unknown"_s, {}, {}};
    }
    Result<void> use(ConsentFormId id, const QDateTime &atUtc) override
    {
        for (ConsentForm &form : all) {
            if (form.id == id)
                form.usedAtUtc = atUtc;
        }
        return {};
    }
};

class FakePaper final : public ConsentFormPaper {
public:
    mutable ConsentFormSheet last;
    QStringList codes;
    Result<QByteArray> page(const ConsentFormSheet &sheet) const override
    {
        last = sheet;
        return QByteArray("pdf");
    }
    Result<ScanCodes> codesIn(const QString &) const override { return ScanCodes{codes, {}}; }
};

} // namespace

class tst_ConsentFormService : public QObject {
    Q_OBJECT

    struct Desk {
        QTemporaryDir folder;
        FakeOffice office;
        FakeForms forms;
        FakePaper paper;
        Contact anne = office.person(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentFormService service{office.context(), forms, paper};

        QString scan() const
        {
            QFile file(folder.filePath(u"scan.png"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write("picture") != 7)
                qFatal("cannot write");
            return file.fileName();
        }
        ScanCodes codes() const
        {
            return {paper.codes, QCryptographicHash::hash("picture", QCryptographicHash::Sha256)};
        }
        ConsentDraft yes() const
        {
            ConsentDraft draft = office.yesFrom(anne.id);
            draft.method = CollectionMethod::PaperForm;
            return draft;
        }
    };

private Q_SLOTS:
    void aPersonIsOnlyAskedForWhatSheCanBeReachedBy() // B4
    {
        Desk desk;
        const auto printed = desk.service.print({desk.anne.id, u"en"_s, {}});
        CRM_VERIFY(printed);
        QCOMPARE(printed->form.language, u"en"_s);
        QVERIFY(!printed->form.questions.isEmpty());
        for (const FormQuestion &question : printed->form.questions)
            QCOMPARE(question.channels, QList{Channel::Email});
        QCOMPARE(desk.paper.last.controller.name, desk.office.store.state.controller.name);
        QCOMPARE(desk.forms.all, QList{printed->form});
    }

    void theItemsOfARequestForCallsFollowTheLaw() // C0, B20
    {
        Desk desk;
        CRM_VERIFY(desk.service.print({desk.anne.id, {}, {}}));
        QVERIFY(desk.paper.last.phoneItems);
        QCOMPARE(desk.paper.last.phoneItems->toIso(), u"P1Y"_s);
        desk.office.store.state.controller.country = u"BE"_s;
        CRM_VERIFY(desk.service.print({desk.anne.id, {}, {}}));
        QVERIFY(!desk.paper.last.phoneItems);
        desk.office.store.state.contacts[desk.anne.id].country = u"FR"_s; // the stricter of the two
        CRM_VERIFY(desk.service.print({desk.anne.id, {}, {}}));
        QVERIFY(desk.paper.last.phoneItems);
    }

    void theCodeSaysNothingOfThePerson()
    {
        Desk desk;
        const auto printed = desk.service.print({desk.anne.id, {}, {}});
        CRM_VERIFY(printed);
        QCOMPARE(printed->form.id.value().version(), QUuid::Random); // not even when it was printed
        QCOMPARE(formInCode(codeOfForm(printed->form.id)), std::optional(printed->form.id));
        QVERIFY(!formInCode(u"https://example.org"_s));
        QVERIFY(!formInCode(u"ENTRENOUS:FORM:12"_s));
    }

    void theScanIsTheProofAndTheWordingIsThePrintedOne() // B5
    {
        Desk desk;
        const auto printed = desk.service.print({desk.anne.id, {}, {}});
        CRM_VERIFY(printed);
        Wording newer = desk.office.store.state.wordings.first();
        newer.id = WordingId(QUuid::createUuid());
        newer.version += 1;
        desk.office.store.state.wordings += newer;
        desk.paper.codes = {u"something else"_s, codeOfForm(printed->form.id)};
        const auto scanned = desk.service.scanned(desk.scan(), desk.codes());
        CRM_VERIFY(scanned);
        QCOMPARE(scanned->scan.kind, u"paper_scan"_s);
        QCOMPARE(scanned->scan.content, "picture");
        // A scanner writes over its last file: the codes of one page must not file another.
        QCOMPARE(desk.service.scanned(desk.scan(), {desk.paper.codes, "of another"}).error().reason,
                 u"changed_meanwhile"_s);
        ConsentDraft draft = desk.yes();
        draft.evidence = {scanned->scan};
        const auto events = desk.service.record(printed->form.id, draft);
        CRM_VERIFY(events);
        QCOMPARE(events->first().wordingVersion, newer.version - 1);
        QCOMPARE(events->first().evidence.size(), 1);
        QCOMPARE(desk.service.scanned(desk.scan(), desk.codes()).error().reason, u"form_used"_s);
        QCOMPARE(desk.service.record(printed->form.id, draft).error().reason, u"form_used"_s);
    }

    void aScanWithoutOurCodeSaysWhy()
    {
        Desk desk;
        QCOMPARE(desk.service.scanned(desk.scan(), desk.codes()).error().reason, u"form_code_missing"_s);
        desk.paper.codes = {u"https://example.org"_s};
        QCOMPARE(desk.service.scanned(desk.scan(), desk.codes()).error().reason, u"form_code_missing"_s);
        desk.paper.codes = {codeOfForm(freshFormId())}; // printed from another vault
        QCOMPARE(desk.service.scanned(desk.scan(), desk.codes()).error().reason, u"form_unknown"_s);
        QCOMPARE(desk.service.scanned(u"/nowhere"_s, {}).error().reason, u"file_unreadable"_s);
    }

    void whatTheFormDidNotAskIsNotRecordedFromIt()
    {
        Desk desk;
        const auto printed = desk.service.print({desk.anne.id, {}, {}});
        CRM_VERIFY(printed);
        ConsentDraft draft = desk.yes();
        draft.choices.first().channel = Channel::Post;
        QCOMPARE(desk.service.record(printed->form.id, draft).error().reason, u"not_on_form"_s);
        ConsentDraft other = desk.yes();
        other.contact = desk.office.person(u"Paul"_s, u"Le Goff"_s, u"paul@kerlann.example"_s).id;
        QCOMPARE(desk.service.record(printed->form.id, other).error().reason, u"not_on_form"_s);
        ConsentDraft early = desk.yes();
        early.occurredAtUtc = desk.office.now.addDays(-2);
        QCOMPARE(desk.service.record(printed->form.id, early).error().reason, u"signed_before_printed"_s);
        QVERIFY(!desk.forms.all.first().usedAtUtc);
        QVERIFY(desk.office.store.state.events.isEmpty());
    }

    void aBlankFormTakesWhoeverFilledItIn()
    {
        Desk desk;
        const auto printed = desk.service.print({{}, {}, {}});
        CRM_VERIFY(printed);
        QVERIFY(!printed->form.contact.isValid());
        QVERIFY(printed->form.questions.first().channels.size() > 1);
        CRM_VERIFY(desk.service.record(printed->form.id, desk.yes()));
    }

    void nothingToAskPrintsNothing()
    {
        Desk desk;
        QCOMPARE(desk.service.print({desk.anne.id, {}, {u"no.such"_s}}).error().reason, u"nothing_to_ask"_s);
        QVERIFY(desk.forms.all.isEmpty());
    }
};

CRM_TEST(tst_ConsentFormService)

} // namespace crm

#include "tst_consentformservice.moc"
