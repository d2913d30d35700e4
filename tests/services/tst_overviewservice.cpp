// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoffice.h"
#include "overviewservice.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

/// The retention forecast and the figures drawn from it.
class tst_OverviewService : public QObject {
    Q_OBJECT

    static Contact due(FakeOffice &office, QDate endsOn)
    {
        const Contact contact = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        office.store.state.dues.insert(
            contact.id,
            {RetentionDue{contact.id, QStringLiteral("D01"), RetentionAnchor::LastContact, endsOn.addYears(-3), endsOn,
                          RetentionAction::AskElseDelete, false}});
        return contact;
    }
    static RetentionService retentionOf(FakeOffice &office)
    {
        return {office.contacts, office.retention, office.registry, [&office] { return office.now; }};
    }

private Q_SLOTS:
    void aDueDateIsOverdueFromTheNextDayOn() // D-d
    {
        FakeOffice office; // 23 November 2026
        due(office, {2026, 11, 22});
        due(office, {2026, 11, 23});
        due(office, {2024, 1, 1});
        due(office, {2027, 11, 30});
        due(office, {2027, 12, 1}); // beyond the next twelve months
        const auto forecast = retentionOf(office).forecast({});
        CRM_VERIFY(forecast);
        QCOMPARE(forecast->months.size(), 13);
        QCOMPARE(forecast->months.first().month, QDate(2026, 11, 1));
        QCOMPARE(forecast->months.first().overdue, 2);
        QCOMPARE(forecast->months.first().due, 1);
        QCOMPARE(forecast->months.last().due, 1);
        QCOMPARE(forecast->overdueByPolicy.value(QStringLiteral("D01")), 2);
        QCOMPARE(forecast->byPolicy.value(QStringLiteral("D01")), 4);
    }

    void theForecastCanBeAskedOfAnotherDay()
    {
        FakeOffice office;
        due(office, {2026, 12, 24});
        const auto forecast = retentionOf(office).forecast(QDate(2026, 12, 25));
        QCOMPARE(forecast->today, QDate(2026, 12, 25));
        QCOMPARE(forecast->months.first().overdue, 1);
    }

    void linesNameThePersonAndTheDaysLeft()
    {
        FakeOffice office;
        const Contact late = due(office, {2026, 11, 13});
        due(office, {2027, 6, 1});
        const auto lines = retentionOf(office).lines({2026, 1, 1}, {2026, 12, 31}, {}, 100, 0, {});
        CRM_VERIFY(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().contact, late.id);
        QCOMPARE(lines->first().name, QStringLiteral("Le Goff, Anne"));
        QCOMPARE(lines->first().daysLeft, -10);
    }

    void countsPeopleProofsAndRequests()
    {
        FakeOffice office;
        due(office, {2026, 11, 13});
        const Contact gone = office.person(QStringLiteral("Bart"), QStringLiteral("Peeters"));
        office.store.state.contacts[gone.id].trashedAtUtc = office.now;
        SubjectRequest open;
        open.dueOn = QDate(2026, 11, 22);
        SubjectRequest answered = open;
        answered.state = RequestState::Answered;
        office.store.state.requests = {open, answered};
        ConsentEvent soon;
        soon.lastValidDay = QDate(2027, 1, 22);
        ConsentEvent later;
        later.lastValidDay = QDate(2027, 1, 23);
        office.store.state.events = {soon, later};
        RetentionService retention = retentionOf(office);
        const OverviewService service(office.contacts, office.consents, office.requests, retention,
                                      [&office] { return office.now; });
        const auto overview = service.overview({});
        CRM_VERIFY(overview);
        QCOMPARE(overview->contacts, 1);
        QCOMPARE(overview->trashed, 1);
        QCOMPARE(overview->unproven, 4);
        QCOMPARE(overview->expiringIn60Days, 1);
        QCOMPARE(overview->openRequests, 1);
        QCOMPARE(overview->overdueRequests, 1);
        QCOMPARE(overview->retention.months.first().overdue, 1);
    }
};

CRM_TEST(tst_OverviewService)
#include "tst_overviewservice.moc"
