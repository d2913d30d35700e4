// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactlistmodel.h"
#include "fakeconsents.h"
#include "fakepasses.h"
#include "fakeregistry.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <deque>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

/// Jobs wait until the test lets them run: the read thread of a busy day.
class HeldExecutor final : public Executor {
public:
    void post(std::function<void()> job) override { m_jobs.push_back(std::move(job)); }
    void runAll()
    {
        while (!m_jobs.empty()) {
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            job();
        }
    }
    std::size_t waiting() const { return m_jobs.size(); }

private:
    std::deque<std::function<void()>> m_jobs;
};

ContactId idOf(RowKey key)
{
    return ContactId(QUuid(static_cast<uint>(key), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
}

/// People without bodies: any number of them, in the order the test says, named after their key.
class ManyPeople final : public ContactRepository {
public:
    explicit ManyPeople(int people)
    {
        for (int key = 1; key <= people; ++key)
            keys << key;
    }
    Result<void> add(const Contact &) override { return missing(); }
    Result<void> addMany(const QList<Contact> &) override { return missing(); }
    Result<void> store(const Contact &) override { return missing(); }
    Result<void> removeMany(const QList<ContactId> &) override { return missing(); }
    Result<void> remove(ContactId) override { return missing(); }
    Result<Contact> find(ContactId) const override { return missing(); }
    Result<QList<PastFacts>> pastOf(ContactId) const override { return QList<PastFacts>(); }
    Result<QList<Contact>> findMany(const QList<RowKey> &) const override { return QList<Contact>(); }
    Result<QList<ContactId>> withEmail(const QString &) const override { return QList<ContactId>(); }
    Result<QList<ContactId>> withPhone(const QString &) const override { return QList<ContactId>(); }
    Result<QList<ContactId>> namesakesAt(const QString &, const QString &) const override { return QList<ContactId>(); }
    Result<QHash<QString, ContactId>> owners(const QStringList &) const override { return QHash<QString, ContactId>(); }
    Result<QList<ContactRow>> firstRows(const ContactQuery &query, int atMost, std::optional<ContactId>) const override
    {
        const auto ordered = order(query);
        return ordered ? rows(ordered->mid(0, atMost)) : ordered.error();
    }
    Result<QList<RowKey>> order(const ContactQuery &query) const override
    {
        if (!failure.isEmpty())
            return Error{Error::Code::Storage, failure, {}, {}};
        QList<RowKey> found;
        for (const RowKey key : keys)
            if (query.text.isEmpty() || nameOf(key).contains(query.text))
                found << key;
        if (query.descending)
            std::reverse(found.begin(), found.end());
        return found;
    }
    Result<QList<ContactRow>> rows(const QList<RowKey> &asked) const override
    {
        rowsAsked += asked.size();
        QList<ContactRow> found;
        for (const RowKey key : asked) {
            if (!keys.contains(key))
                continue;
            ContactRow row;
            row.key = key;
            row.id = idOf(key);
            row.name = nameOf(key);
            found << row;
        }
        return found;
    }
    Result<qint64> count(const ContactQuery &) const override { return qint64{keys.size()}; }
    Result<RowKey> keyOf(ContactId) const override { return missing(); }
    Result<QHash<Relation, qint64>> countsByRelation() const override { return QHash<Relation, qint64>(); }
    QString nameOf(RowKey key) const { return renamed.value(key, u"Person %1"_s.arg(key, 7, 10, QLatin1Char('0'))); }

    QList<RowKey> keys;
    QHash<RowKey, QString> renamed;
    QString failure;
    mutable qint64 rowsAsked = 0;
};

struct Office {
    explicit Office(int people)
        : contacts(people), model(remote, Phrases(u"en"_s)),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.listenTo(changes);
    }
    QString nameAt(int row) const { return model.index(row, ContactListModel::Name).data().toString(); }
    void arrive()
    {
        executor.runAll();
        QCoreApplication::processEvents();
    }

    FakeStore store;
    ManyPeople contacts;
    FakeConsents consents{store};
    FakeRegistry registry{store};
    FakePasses passes{store};
    PermissionService service{contacts, consents,  registry,
                              passes,   PackSet(), [] { return QDateTime::currentDateTimeUtc(); }};
    HeldExecutor executor;
    Remote<PermissionService> remote{executor, service};
    Changes changes;
    ContactListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class tst_ContactListModel : public QObject {
    Q_OBJECT

    static void fill(Office &office, int people)
    {
        office.model.show({});
        QTRY_VERIFY_WITH_TIMEOUT((office.arrive(), office.model.isComplete()), 3000);
        QCOMPARE(office.model.rowCount(), people);
    }

private Q_SLOTS:
    void theFirstRowsDoNotWaitForTheWholeOrder()
    {
        Office office(1000);
        QSignalSpy shown(&office.model, &ContactListModel::shown);
        office.model.show({});
        office.arrive();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(office.model.rowCount(), ContactListModel::kFirstRows);
        QCOMPARE(office.nameAt(0), u"Person 0000001"_s);
        QVERIFY(!office.model.isComplete());
    }

    void theOrderFollowsAndIsCounted()
    {
        Office office(1000);
        QSignalSpy counted(&office.model, &ContactListModel::counted);
        fill(office, 1000);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.first().first().toLongLong(), 1000);
    }

    /// The order of a million people takes longer than a key may.
    void typingDoesNotWaitBehindAnOrder()
    {
        Office office(1000);
        HeldExecutor busy;
        office.model.judgeBy({busy, office.service});
        office.model.show({});
        QTRY_VERIFY((office.arrive(), busy.waiting() > 0));
        ContactQuery typed;
        typed.text = u"0999"_s;
        office.model.show(typed);
        office.arrive();
        QCOMPARE(office.nameAt(0), u"Person 0000999"_s);
        busy.runAll();
        office.arrive();
        QCOMPARE(office.model.rowCount(), 1);
    }

    void aShortListIsCompleteAtOnce()
    {
        Office office(3);
        office.model.show({});
        office.arrive();
        QVERIFY(office.model.isComplete());
        QCOMPARE(office.executor.waiting(), std::size_t(0));
    }

    void manyRowsAreReadOnlyWhereOneLooks()
    {
        Office office(0);
        for (int key = 1; key <= 200'000; ++key)
            office.contacts.keys << key;
        office.model.show({});
        QTRY_VERIFY_WITH_TIMEOUT((office.arrive(), office.model.isComplete()), 10000);
        const qint64 before = office.contacts.rowsAsked;
        QCOMPARE(office.nameAt(150'000), QString());
        QVERIFY(!office.model.index(150'000, 0).data(ContactListModel::IsReadRole).toBool());
        QTRY_VERIFY((office.arrive(), !office.nameAt(150'000).isEmpty()));
        QCOMPARE(office.nameAt(150'000), u"Person 0150001"_s);
        QVERIFY(office.contacts.rowsAsked - before <= 2 * ContactListModel::kPageRows);
    }

    void whatIsAheadOfTheScrollIsReadBeforeItIsAskedFor()
    {
        Office office(2000);
        fill(office, 2000);
        office.model.lookAt(100, 130, 1);
        QTRY_VERIFY((office.arrive(), office.model.idAt(300).isValid()));
        QVERIFY(!office.model.idAt(1500).isValid());
    }

    void anAnswerToAnEarlierQuestionIsDropped()
    {
        Office office(1000);
        ContactQuery early;
        early.text = u"0000001"_s;
        office.model.show(early);
        ContactQuery late;
        late.text = u"0000002"_s;
        office.model.show(late);
        office.arrive();
        QCOMPARE(office.model.rowCount(), 1);
        QCOMPARE(office.nameAt(0), u"Person 0000002"_s);
    }

    void quickTypingAsksForNoOrderInBetween()
    {
        Office office(1000);
        for (const QString &text : {u"P"_s, u"Pe"_s, u"Per"_s}) {
            ContactQuery query;
            query.text = text;
            office.model.show(query);
            office.arrive();
        }
        QCOMPARE(office.executor.waiting(), std::size_t(0));
        QVERIFY(!office.model.isComplete());
        QTRY_VERIFY((office.arrive(), office.model.isComplete()));
    }

    void aNewPersonInsertsOneRowAndTheSelectionStaysOnItsPerson()
    {
        Office office(600);
        fill(office, 600);
        QItemSelectionModel selection(&office.model);
        selection.select(office.model.index(300, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy inserted(&office.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&office.model, &QAbstractItemModel::modelReset);
        office.contacts.keys.insert(10, 9999);
        Q_EMIT office.changes.contactAdded(idOf(9999));
        QTRY_COMPARE((office.arrive(), office.model.rowCount()), 601);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), 301);
    }

    void aTrashedPersonLeavesOneRow()
    {
        Office office(600);
        fill(office, 600);
        QSignalSpy removed(&office.model, &QAbstractItemModel::rowsRemoved);
        office.contacts.keys.removeAt(5);
        Q_EMIT office.changes.contactTrashed(idOf(6));
        QTRY_COMPARE((office.arrive(), office.model.rowCount()), 599);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(office.nameAt(5), u"Person 0000007"_s);
    }

    void anyOtherOrderKeepsTheSelectionOnItsPeople_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("as many") << 0;
        QTest::newRow("more") << 1;
        QTest::newRow("fewer") << -1;
    }
    void anyOtherOrderKeepsTheSelectionOnItsPeople()
    {
        QFETCH(int, change);
        Office office(400);
        fill(office, 400);
        QItemSelectionModel selection(&office.model);
        selection.select(office.model.index(20, 0), QItemSelectionModel::Select);
        QSignalSpy reset(&office.model, &QAbstractItemModel::modelReset);
        auto &keys = office.contacts.keys;
        std::reverse(keys.begin(), keys.end());
        if (change > 0)
            keys << QList<RowKey>{5001, 5002, 5003};
        if (change < 0)
            keys.remove(100, 50);
        Q_EMIT office.changes.contactsReplaced();
        QTRY_COMPARE((office.arrive(), office.model.index(0, 0).data(ContactListModel::KeyRole).toLongLong()), 400);
        QCOMPARE(office.model.rowCount(), keys.size());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(selection.selectedIndexes().size(), 1);
        QCOMPARE(selection.selectedIndexes().first().data(ContactListModel::KeyRole).toLongLong(), 21);
    }

    void aChangeReadsThatRowAgainAndNoOther()
    {
        Office office(100);
        fill(office, 100);
        office.contacts.renamed.insert(7, u"Person renamed"_s);
        const qint64 before = office.contacts.rowsAsked;
        Q_EMIT office.changes.consentRecorded(idOf(7));
        QTRY_COMPARE((office.arrive(), office.nameAt(6)), u"Person renamed"_s);
        QCOMPARE(office.contacts.rowsAsked - before, 1);
    }

    void aRowThatHasGoneIsNotAskedForAgainAndAgain()
    {
        Office office(1000);
        fill(office, 1000);
        office.contacts.keys.remove(500, 10);
        QCOMPARE(office.nameAt(505), QString());
        QTRY_VERIFY((office.arrive(), office.model.idAt(499).isValid()));
        const qint64 before = office.contacts.rowsAsked;
        QCOMPARE(office.nameAt(505), QString());
        office.arrive();
        QTest::qWait(20);
        office.arrive();
        QCOMPARE(office.contacts.rowsAsked, before);
    }

    void sortingAsksAgainAndOnlyForColumnsThatHaveAnOrder()
    {
        Office office(50);
        fill(office, 50);
        office.model.sort(ContactListModel::Phone, Qt::DescendingOrder);
        QCOMPARE(office.executor.waiting(), std::size_t(0));
        office.model.sort(ContactListModel::Name, Qt::DescendingOrder);
        office.arrive();
        QCOMPARE(office.nameAt(0), u"Person 0000050"_s);
    }

    void aFailureIsToldAndTheRowsStay()
    {
        Office office(50);
        fill(office, 50);
        QSignalSpy failed(&office.model, &ContactListModel::failed);
        office.contacts.failure = u"disk_broken"_s;
        office.model.reload();
        office.arrive();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(office.model.rowCount(), 50);
    }

    void anotherPurposeReadsTheLightsAgain()
    {
        Office office(50);
        Purpose purpose;
        purpose.key = u"news"_s;
        purpose.channels = {Channel::Email, Channel::Sms};
        office.store.state.purposes = {purpose};
        fill(office, 50);
        office.model.setPermission(u"news"_s, Channel::Sms);
        QCOMPARE(office.nameAt(0), QString());
        QTRY_COMPARE((office.arrive(), office.nameAt(0)), u"Person 0000001"_s);
    }
};

CRM_TEST(tst_ContactListModel)
#include "tst_contactlistmodel.moc"
