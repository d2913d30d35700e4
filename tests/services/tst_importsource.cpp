// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoffice.h"
#include "importcase.h"
#include "localday.h"
#include "testmain.h"

#include <memory>

#include <algorithm>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Where the people of a file come from, and what is asked of a list from another organisation.
class tst_ImportSource : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeOffice> m_office;
    FakeReader m_reader;

    QDate today() { return crm::today(m_office->context().clock); }
    ImportRequest boughtList()
    {
        ImportRequest wish = request();
        wish.format.columns = {{u"Nom"_s, u"family"_s}, {u"Accord"_s, {}}};
        wish.format.proofColumn = 1;
        wish.source = {boughtListType(), u" Fichiers Martin "_s, today().addDays(-3), NoticePlan::WithinMonth};
        return wish;
    }
    static Result<ImportProgress> run(ImportService &service, const ImportRequest &wish, bool isWriting = true)
    {
        const auto started = isWriting ? service.start(wish) : service.plan(wish);
        return started ? finish(service) : started;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<FakeOffice>();
        m_reader = {};
        fill(m_reader, 3);
        for (int i : {0, 1})
            m_reader.records[i].contact.source.proof = u"4711-%1"_s.arg(i);
        m_reader.records[2].contact.source.proof = u"  "_s;
    }

    void aBoughtListIsNotReadBeforeItIsDocumented_data() // C10
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("reason");
        QTest::newRow("supplier") << u"source_detail"_s << u"supplier_missing"_s;
        QTest::newRow("day") << u"source_date"_s << u"obtained_missing"_s;
        QTest::newRow("future") << u"source_date"_s << u"day_in_future"_s;
        QTest::newRow("notice") << u"source_notice"_s << u"notice_missing"_s;
        QTest::newRow("proof") << u"proof_column"_s << u"proof_column_missing"_s;
    }
    void aBoughtListIsNotReadBeforeItIsDocumented()
    {
        QFETCH(QString, field);
        QFETCH(QString, reason);
        ImportRequest wish = boughtList();
        if (reason == "supplier_missing"_L1)
            wish.source.detail = u"  "_s;
        else if (reason == "obtained_missing"_L1)
            wish.source.date = {};
        else if (reason == "day_in_future"_L1)
            wish.source.date = today().addDays(1);
        else if (reason == "notice_missing"_L1)
            wish.source.notice.reset();
        else
            wish.format.proofColumn = 2;
        ImportService service(m_office->context(), m_reader);
        for (const bool isWriting : {false, true}) {
            const auto answer = run(service, wish, isWriting);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, Error::Code::Invalid);
            QCOMPARE(answer.error().field, field);
            QCOMPARE(answer.error().reason, reason);
        }
        QVERIFY(m_office->store.state.contacts.isEmpty());
        QVERIFY(service.batches()->isEmpty());
    }

    void whoHasNoProofIsLeftOutAndCountedBefore() // C10
    {
        ImportService service(m_office->context(), m_reader);
        const auto plan = run(service, boughtList(), false);
        CRM_VERIFY(plan);
        const auto done = run(service, boughtList());
        CRM_VERIFY(done);
        for (const auto &progress : {*plan, *done}) {
            QCOMPARE(progress.batch.created, 2);
            QCOMPARE(progress.batch.rejected, 1);
            QCOMPARE(progress.newProblems.size(), 1);
            const ImportProblem &problem = progress.newProblems.first();
            QCOMPARE(problem.severity, ImportProblem::Severity::Rejected);
            QCOMPARE(problem.row, 3);
            QCOMPARE(problem.column, u"Accord"_s);
            QCOMPARE(problem.reason, u"bought_without_proof"_s);
        }
        QCOMPARE(m_office->store.state.contacts.size(), 2);
    }

    void theSourceIsKeptWithEachPerson() // C10, art. 14(2)(f)
    {
        m_reader.records[0].contact.source.type = u"import"_s; // what the file's reader says of every record
        m_reader.records[0].contact.source.detail = u"salon"_s;
        ImportService service(m_office->context(), m_reader);
        CRM_VERIFY(run(service, boughtList()));
        const Contact first = m_office->stored(m_office->store.state.keys.first());
        QCOMPARE(first.source,
                 (DataSource{boughtListType(), u"Fichiers Martin"_s, today().addDays(-3), NoticePlan::WithinMonth,
                             u"4711-0"_s}));
    }

    void whoIsKnownFromHerselfGetsNothingFromTheList() // C2, C10: an address on it was not given by her
    {
        const Contact anne = m_office->person(u"Given0"_s, u"Family0"_s, email(0));
        m_office->later();
        m_reader.records[0].contact.jobTitle = u"Baker"_s;
        ImportService service(m_office->context(), m_reader);
        const auto done = run(service, boughtList());
        CRM_VERIFY(done);
        QCOMPARE(done->batch.updated, 0);
        QCOMPARE(done->batch.skipped, 1);
        QVERIFY(std::ranges::any_of(done->newProblems, [](const ImportProblem &problem) {
            return problem.reason == u"known_otherwise"_s && problem.severity == ImportProblem::Severity::Warning;
        }));
        QCOMPARE(ContactDraft(m_office->stored(anne.id)), ContactDraft(anne));
    }

    void theListCompletesWhatWasNotDocumentedOfItsPeople() // C10
    {
        Contact anne = m_office->person(u"Given0"_s, u"Family0"_s, email(0));
        m_office->store.state.contacts[anne.id].source = {boughtListType(), {}, {}};
        m_office->later();
        ImportService service(m_office->context(), m_reader);
        CRM_VERIFY(run(service, boughtList()));
        QCOMPARE(m_office->stored(anne.id).source,
                 (DataSource{boughtListType(), u"Fichiers Martin"_s, today().addDays(-3), NoticePlan::WithinMonth,
                             u"4711-0"_s}));
    }

    void aRecordThatSaysItIsBoughtStaysSoWithItsGaps() // C10: nothing missing is filled with the file
    {
        m_reader.records[0].contact.source = {boughtListType(), {}, {}};
        ImportService service(m_office->context(), m_reader);
        CRM_VERIFY(run(service, request()));
        const Contact first = m_office->stored(m_office->store.state.keys.first());
        QCOMPARE(first.source, (DataSource{boughtListType(), {}, {}}));
        QVERIFY(!listRecordOf(first.source)->isComplete());
    }

    void theSuppressionListIsAskedAsForAnyImport() // C5, C10
    {
        CRM_VERIFY(m_office->suppressions.add(
            {{{SuppressionKind::Email, email(1)}, {}, {}, m_office->now.addDays(-40), CollectionMethod::Email}}));
        ImportService service(m_office->context(), m_reader);
        const auto done = run(service, boughtList());
        CRM_VERIFY(done);
        QCOMPARE(done->batch.suppressed, 1);
        QCOMPARE(done->batch.created, 2);
    }
};

CRM_TEST(tst_ImportSource)
#include "tst_importsource.moc"
