// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoffice.h"
#include "importcase.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

/// What a file brings that nobody needs, or that should not be written down.
class tst_ImportNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBirthDateThatNoPurposeNeedsStaysOutAndIsNamed() // G2
    {
        FakeOffice office;
        FakeReader reader;
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), email(1));
        reader.add(QStringLiteral("Yann"), QStringLiteral("Martin"), email(2));
        reader.records[0].contact.birthday = QDate(1990, 5, 4);
        reader.records[1].contact.birthday = QDate(1988, 1, 2);
        reader.records[1].contact.relation = Relation::Customer;
        office.checkAges();
        ImportService service(office.context(), reader);
        ImportRequest wanted = request();
        wanted.format.columns = {{QStringLiteral("Né le"), QStringLiteral("birthday")}};
        CRM_VERIFY(service.plan(wanted));
        const auto plan = finish(service);
        CRM_VERIFY(plan);
        CRM_VERIFY(service.start(wanted));
        const auto done = finish(service);
        CRM_VERIFY(done);
        for (const auto &progress : {*plan, *done}) {
            QCOMPARE(progress.newProblems.size(), 1);
            const ImportProblem &problem = progress.newProblems.first();
            QCOMPARE(problem.reason, QStringLiteral("not_needed"));
            QCOMPARE(problem.row, 1);
            QCOMPARE(problem.column, QStringLiteral("Né le"));
            QVERIFY(problem.value.isEmpty());
            QCOMPARE(progress.batch.created, 2);
        }
        QVERIFY(!office.stored(office.store.state.keys.first()).birthday);
        QCOMPARE(office.stored(office.store.state.keys.last()).birthday, QDate(1988, 1, 2));
    }

    void whetherAKnownPersonsBirthDateIsNeededIsAskedOfHerCard() // G2
    {
        FakeOffice office;
        office.checkAges();
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), email(1));
        office.store.state.contacts[anne.id].relation = Relation::Customer;
        FakeReader reader;
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), email(1));
        reader.records[0].contact.birthday = QDate(1990, 5, 4); // the file takes her for a prospect
        ImportService service(office.context(), reader);
        CRM_VERIFY(imported(service));
        QCOMPARE(office.stored(anne.id).birthday, QDate(1990, 5, 4));
    }

    void aNoteThatSaysTooMuchIsNamed() // B16, G16, G21
    {
        FakeOffice office;
        FakeReader reader;
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), email(1));
        reader.add(QStringLiteral("Yann"), QStringLiteral("Martin"), email(2));
        reader.records[0].contact.note = QStringLiteral("En congé maladie, NN 85.07.30-033.28");
        reader.records[1].contact.note = QStringLiteral("Appeler le matin");
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        QCOMPARE(done->newProblems.size(), 1);
        QCOMPARE(done->newProblems.first().reason, QStringLiteral("note_doubtful"));
        QCOMPARE(done->newProblems.first().row, 1);
        QVERIFY(!done->newProblems.first().value.contains(QStringLiteral("033")));
        QCOMPARE(done->batch.created, 2);
    }
};

CRM_TEST(tst_ImportNeeds)
#include "tst_importneeds.moc"
