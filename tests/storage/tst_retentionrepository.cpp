// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_RetentionRepository : public QObject {
    Q_OBJECT

private:
    static RetentionDue due(const Contact &contact, const QString &policy, QDate endsOn)
    {
        return {contact.id,
                policy,
                RetentionAnchor::LastContact,
                endsOn.addYears(-3),
                endsOn,
                RetentionAction::AskElseDelete,
                false};
    }

private Q_SLOTS:
    void duesReplaceThoseBefore_data() { engineRows(); }
    void duesReplaceThoseBefore()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        CRM_VERIFY(store.retention().replaceDues(
            ada.id, {due(ada, u"D01"_s, QDate(2027, 1, 1)), due(ada, u"D11"_s, QDate(2028, 1, 1))}));
        CRM_VERIFY(store.retention().replaceDues(ada.id, {due(ada, u"D01"_s, QDate(2027, 6, 1))}));
        const auto found = store.retention().due(QDate(2026, 1, 1), QDate(2030, 1, 1), {}, 10, 0);
        CRM_VERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().contact, ada.id);
        QCOMPARE(found->first().endsOn, QDate(2027, 6, 1));
        QCOMPARE(found->first().anchorOn, QDate(2024, 6, 1));
        QCOMPARE(found->first().action, RetentionAction::AskElseDelete);
        const auto tallies = store.retention().tallies(QDate(2030, 1, 1));
        QCOMPARE(tallies->size(), 1);
        QCOMPARE(tallies->first().people, 1);
    }

    void aPersonIsCountedOncePerPolicyAndDay_data() { engineRows(); }
    void aPersonIsCountedOncePerPolicyAndDay()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        const Contact bob = person(u"Bob"_s, u"Petit"_s);
        CRM_VERIFY(store.contacts().addMany({ada, bob}));
        const QDate day(2027, 1, 1);
        CRM_VERIFY(store.retention().replaceDuesOfMany(
            {{ada.id, {due(ada, u"D11"_s, day), due(ada, u"D11"_s, day)}}, {bob.id, {due(bob, u"D11"_s, day)}}}));
        const auto tallies = store.retention().tallies(day);
        CRM_VERIFY(tallies);
        QCOMPARE(tallies->size(), 1);
        QCOMPARE(tallies->first().people, 2);
        QCOMPARE(store.retention().tallies(day.addDays(-1)).value().size(), 0);
    }

    void linesComeSoonestFirstPageByPage_data() { engineRows(); }
    void linesComeSoonestFirstPageByPage()
    {
        CRM_STORE(store);
        QHash<ContactId, QList<RetentionDue>> dues;
        QList<Contact> people;
        for (int i = 0; i < 30; ++i) {
            people.append(person(u"P"_s, QString::number(i)));
            dues.insert(people.last().id,
                        {due(people.last(), i % 2 ? u"D01"_s : u"D02"_s, QDate(2027, 1, 1).addDays((i * 7) % 30))});
        }
        CRM_VERIFY(store.contacts().addMany(people));
        CRM_VERIFY(store.retention().replaceDuesOfMany(dues));
        QList<QDate> days;
        for (int skip = 0; skip < 30; skip += 10) {
            const auto page = store.retention().due(QDate(2027, 1, 1), QDate(2027, 12, 31), {}, 10, skip);
            CRM_VERIFY(page);
            for (const RetentionDue &line : *page)
                days.append(line.endsOn);
        }
        QCOMPARE(days.size(), 30);
        QVERIFY(std::is_sorted(days.cbegin(), days.cend()));
        QCOMPARE(store.retention().due(QDate(2027, 1, 1), QDate(2027, 12, 31), u"D01"_s, 100, 0).value().size(), 15);
    }
};

CRM_TEST(tst_RetentionRepository)
#include "tst_retentionrepository.moc"
