// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deferredindexes.h"
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// What only lists read is built after a first load, in one go; whoever is cut off in the middle finds it built later.
class tst_FirstLoad final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIndexIsThereAtFirst_data() { engineRows(); }
    void everyIndexIsThereAtFirst();
    void aFirstLoadBuildsItsIndexesAfterwardsOneByOne_data() { engineRows(); }
    void aFirstLoadBuildsItsIndexesAfterwardsOneByOne();
    void peopleOfAFirstLoadAreFoundBeforeAndAfter_data() { engineRows(); }
    void peopleOfAFirstLoadAreFoundBeforeAndAfter();
    void aLoadIntoARegisterInUseKeepsItsIndexes_data() { engineRows(); }
    void aLoadIntoARegisterInUseKeepsItsIndexes();
    void aLoadThatIsRolledBackLosesNoIndex_data() { engineRows(); }
    void aLoadThatIsRolledBackLosesNoIndex();
    void aVaultCutOffInAFirstLoadGetsItsIndexesWhenItOpensAgain();
};

namespace {
QStringList missing(TestStore &store)
{
    const auto names = DeferredIndexes(store.database()).missing();
    return names ? *names : QStringList{names.error().detail};
}

Result<void> begin(TestStore &store)
{
    auto transaction = store.transactions().begin();
    CRM_CHECK(transaction);
    CRM_CHECK(store.transactions().beginLoad());
    return (*transaction)->commit();
}

Result<bool> settle(TestStore &store)
{
    auto transaction = store.transactions().begin();
    CRM_CHECK(transaction);
    const auto isMoreLeft = store.transactions().settle();
    CRM_CHECK(isMoreLeft);
    CRM_CHECK((*transaction)->commit());
    return *isMoreLeft;
}

Result<void> add(TestStore &store, const QList<Contact> &people)
{
    auto transaction = store.transactions().begin(Transactions::Durability::Bulk);
    CRM_CHECK(transaction);
    CRM_CHECK(store.contacts().addMany(people));
    return (*transaction)->commit();
}
} // namespace

void tst_FirstLoad::everyIndexIsThereAtFirst()
{
    CRM_STORE(store);
    QCOMPARE(missing(store), QStringList());
}

void tst_FirstLoad::aFirstLoadBuildsItsIndexesAfterwardsOneByOne()
{
    CRM_STORE(store);
    CRM_VERIFY(begin(store));
    const auto left = missing(store).size();
    QVERIFY(left > 10);
    CRM_VERIFY(add(store, {person(u"Anne"_s, u"Le Goff"_s)}));
    for (qsizetype built = 1; built <= left; ++built) {
        const auto isMoreLeft = settle(store);
        CRM_VERIFY(isMoreLeft);
        QVERIFY(*isMoreLeft);
        QCOMPARE(missing(store).size(), left - built);
    }
    const auto isMoreLeft = settle(store);
    CRM_VERIFY(isMoreLeft);
    QVERIFY(!*isMoreLeft);
}

void tst_FirstLoad::peopleOfAFirstLoadAreFoundBeforeAndAfter()
{
    CRM_STORE(store);
    CRM_VERIFY(begin(store));
    CRM_VERIFY(add(store, {person(u"Zoé"_s, u"Martin"_s), person(u"Anne"_s, u"Le Goff"_s),
                           person(u"Luc"_s, u"Morvan"_s)}));
    ContactQuery asked;
    for (const QString &text : {u""_s, u"le g"_s, u"orva"_s}) {
        asked.text = text;
        const auto before = store.contacts().firstRows(asked, 10);
        CRM_VERIFY(before);
        QCOMPARE(before->size(), text.isEmpty() ? 3 : 1);
        QCOMPARE(before->first().name, text == u"orva"_s ? u"Morvan, Luc"_s : u"Le Goff, Anne"_s);
    }
    CRM_VERIFY(store.transactions().settleAll());
    for (const QString &text : {u""_s, u"le g"_s, u"orva"_s}) {
        asked.text = text;
        const auto after = store.contacts().firstRows(asked, 10);
        CRM_VERIFY(after);
        QCOMPARE(after->first().name, text == u"orva"_s ? u"Morvan, Luc"_s : u"Le Goff, Anne"_s);
    }
}

void tst_FirstLoad::aLoadIntoARegisterInUseKeepsItsIndexes()
{
    CRM_STORE(store);
    QList<Contact> people;
    for (int i = 0; i < 1000; ++i)
        people.append(person(u"Anne"_s, u"Le Goff %1"_s.arg(i)));
    CRM_VERIFY(add(store, people));
    CRM_VERIFY(begin(store));
    QCOMPARE(missing(store), QStringList());
}

void tst_FirstLoad::aLoadThatIsRolledBackLosesNoIndex()
{
    CRM_STORE(store);
    {
        auto transaction = store.transactions().begin();
        CRM_VERIFY(transaction);
        CRM_VERIFY(store.transactions().beginLoad());
    }
    QCOMPARE(missing(store), QStringList());
}

void tst_FirstLoad::aVaultCutOffInAFirstLoadGetsItsIndexesWhenItOpensAgain()
{
    TestStore store;
    QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
    CRM_VERIFY(begin(store));
    CRM_VERIFY(add(store, {person(u"Anne"_s, u"Le Goff"_s)}));
    CRM_VERIFY(store.database().commitPutOff());
    const auto next = store.another(Database::Access::ReadWrite);
    CRM_VERIFY(next);
    CRM_VERIFY(migrate(**next));
    QCOMPARE(missing(store), QStringList());
}

CRM_TEST(tst_FirstLoad)
#include "tst_firstload.moc"
