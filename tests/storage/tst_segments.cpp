// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "segmentservice.h"
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Filters kept under a name, on both engines.
class tst_Segments : public QObject {
    Q_OBJECT

    Changes m_changes;
    QDateTime m_now = at("2026-11-24T10:00:00.000Z");

    SegmentService serviceOf(TestStore &store)
    {
        return {{store.transactions(),
                 store.contacts(),
                 store.consents(),
                 store.registry(),
                 store.users(),
                 store.journal(),
                 store.retention(),
                 store.imports(),
                 store.requests(),
                 store.suppressions(),
                 m_changes,
                 [this] { return m_now; },
                 [] { return nextUuid(); },
                 {UserId(), u"Claire"_s, Role::Staff},
                 {},
                 *store.repositories().passes},
                *store.repositories().segments};
    }
    static ContactQuery everyPart()
    {
        ContactQuery query;
        query.text = u"Lorient “quai”"_s;
        query.relations = {Relation::Customer, Relation::FormerCustomer};
        query.trashed = true;
        query.silentSince = QDate(2026, 1, 3);
        query.importBatch = ImportBatchId::fromString(u"0193587a-7c00-7000-8000-000000000007"_s);
        query.retentionPolicy = u"D01"_s;
        query.dueFrom = QDate(2026, 12, 1);
        query.dueUntil = QDate(2026, 12, 31);
        query.consentPurpose = u"news.howto"_s;
        query.consentChannel = Channel::Sms;
        query.consentState = ConsentState::Given;
        query.consentDay = QDate(2026, 11, 24);
        query.permission
            = PermissionFilter{u"offers.promo.consent"_s, Channel::Phone, false, u"E_WINDOW"_s, Light::Waiting, true};
        query.sort = ContactSort::LastContact;
        query.descending = true;
        return query;
    }

private Q_SLOTS:
    void everyPartOfAFilterComesBackAsItWas_data() { engineRows(); }
    void everyPartOfAFilterComesBackAsItWas()
    {
        CRM_STORE(store);
        SegmentService segments = serviceOf(store);
        const auto plain = segments.save(u"Everybody"_s, {});
        CRM_VERIFY(plain);
        const auto saved = segments.save(u"  Clients   du quai "_s, everyPart());
        CRM_VERIFY(saved);
        const auto all = segments.segments();
        CRM_VERIFY(all);
        QCOMPARE(all->size(), 2); // by name
        QVERIFY(all->first() == *saved && all->last() == *plain);
        QCOMPARE(all->first().name, u"Clients du quai"_s);
        QCOMPARE(all->first().savedBy, u"Claire"_s);
        QCOMPARE(all->first().savedAtUtc, m_now);
        QVERIFY(all->first().queryOn(QDate(2026, 11, 24)) == everyPart());
        QVERIFY(all->last().queryOn(QDate(2026, 11, 24)) == ContactQuery());
    }

    void whatDependsOnTimeIsAskedOnTheDayOfUse_data() { engineRows(); }
    void whatDependsOnTimeIsAskedOnTheDayOfUse()
    {
        CRM_STORE(store);
        SegmentService segments = serviceOf(store);
        ContactQuery silent;
        silent.silentSince = QDate(2026, 5, 24); // six months ago
        silent.consentDay = QDate(2026, 11, 24);
        CRM_VERIFY(segments.save(u"Silent"_s, silent));
        auto all = segments.segments();
        CRM_VERIFY(all);
        const Segment *later = segmentNamed(*all, u"SILENT"_s);
        QVERIFY(later);
        QCOMPARE(later->queryOn(QDate(2027, 3, 31)).silentSince, QDate(2026, 9, 30));
        QCOMPARE(later->queryOn(QDate(2027, 3, 31)).consentDay, QDate(2027, 3, 31));
        silent.silentSince = QDate(2026, 5, 3); // a day somebody chose stays that day
        CRM_VERIFY(segments.save(u"Since May"_s, silent));
        all = segments.segments();
        CRM_VERIFY(all);
        QCOMPARE(segmentNamed(*all, u"since may"_s)->queryOn(QDate(2027, 3, 31)).silentSince, QDate(2026, 5, 3));
    }

    void aNameIsGivenOnceAndCanBeChanged_data() { engineRows(); }
    void aNameIsGivenOnceAndCanBeChanged()
    {
        CRM_STORE(store);
        SegmentService segments = serviceOf(store);
        const auto first = segments.save(u"Été"_s, {});
        CRM_VERIFY(first);
        QCOMPARE(segments.save(u"ete"_s, {}).error().reason, u"segment_exists"_s);
        QCOMPARE(segments.save(u"  "_s, {}).error().reason, u"name_missing"_s);
        QCOMPARE(segments.save(QString(101, u'x'), {}).error().reason, u"too_long"_s);
        const auto second = segments.save(u"Hiver"_s, {});
        CRM_VERIFY(second);
        QCOMPARE(segments.rename(second->id, u"été"_s).error().reason, u"segment_exists"_s);
        CRM_VERIFY(segments.rename(first->id, u"ÉTÉ"_s)); // its own name
        CRM_VERIFY(segments.rename(second->id, u"Automne"_s));
        QCOMPARE(segments.segments()->first().name, u"Automne"_s);
        QCOMPARE(segments.rename(SegmentId(nextUuid()), u"Nobody"_s).error().code, Error::Code::NotFound);
    }

    void whatIsDeletedCanBePutBack_data() { engineRows(); }
    void whatIsDeletedCanBePutBack()
    {
        CRM_STORE(store);
        SegmentService segments = serviceOf(store);
        const auto saved = segments.save(u"Quai"_s, everyPart());
        CRM_VERIFY(saved);
        CRM_VERIFY(segments.remove(saved->id));
        QVERIFY(segments.segments()->isEmpty());
        QCOMPARE(segments.remove(saved->id).error().code, Error::Code::NotFound);
        QVERIFY(!segmentNamed(segments.segments().value(), u"Quai"_s));
        CRM_VERIFY(segments.restore(*saved));
        QVERIFY(segments.segments().value() == QList{*saved});
    }
};

CRM_TEST(tst_Segments)
#include "tst_segments.moc"
