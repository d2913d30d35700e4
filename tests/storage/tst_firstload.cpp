// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deferredindexes.h"
#include "fakereader.h"
#include "importservice.h"
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
    void whoeverSignsInNextFindsTheIndexesOfALoadThatWasCutOff_data() { engineRows(); }
    void whoeverSignsInNextFindsTheIndexesOfALoadThatWasCutOff();
    void aColleaguesLoadIsNotSettledBehindHisBack();
    void aRoleThatDoesNotOwnTheTablesLoadsWithTheIndexesInPlace();
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

/// A user at the store, with an import of her own.
struct SignedIn {
    SignedIn(TestStore &store, const QString &name)
        : imports({store.transactions(), store.contacts(), store.consents(), store.registry(), store.users(),
                   store.journal(), store.retention(), store.imports(), store.requests(), store.suppressions(), changes,
                   [] { return at("2026-11-25T09:00:00.000Z"); }, [] { return nextUuid(); },
                   {UserId(nextUuid()), name, Role::Administrator}, {}, *store.repositories().passes},
                  reader)
    {
    }
    Changes changes;
    FakeReader reader;
    ImportService imports;
};
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

void tst_FirstLoad::whoeverSignsInNextFindsTheIndexesOfALoadThatWasCutOff()
{
    CRM_STORE(store);
    CRM_VERIFY(begin(store));
    CRM_VERIFY(add(store, {person(u"Anne"_s, u"Le Goff"_s)}));
    CRM_VERIFY(store.database().commitPutOff());
    QVERIFY(!missing(store).isEmpty());
    SignedIn somebody(store, u"Luc"_s);
    CRM_VERIFY(somebody.imports.recover(ImportService::Whose::Mine));
    QCOMPARE(missing(store), QStringList());
}

void tst_FirstLoad::aColleaguesLoadIsNotSettledBehindHisBack()
{
    if (!PostgresCluster::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresCluster::whyNot()));
    TestStore store(Database::Engine::PostgreSql);
    QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
    CRM_VERIFY(store.registry().storeController({u"Atelier Marceau"_s, u"FR"_s, {}, {}, {}, u"fr"_s}));
    SignedIn anne(store, u"Anne"_s);
    anne.reader.add(u"Zoé"_s, u"Martin"_s);
    ImportRequest request;
    request.path = u"people.csv"_s;
    CRM_VERIFY(anne.imports.start(request));
    SignedIn luc(store, u"Luc"_s);
    CRM_VERIFY(luc.imports.recover(ImportService::Whose::Mine));
    QVERIFY(!missing(store).isEmpty());
    CRM_VERIFY(anne.imports.cancel());
    QCOMPARE(missing(store), QStringList());
}

void tst_FirstLoad::aRoleThatDoesNotOwnTheTablesLoadsWithTheIndexesInPlace()
{
    if (!PostgresCluster::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresCluster::whyNot()));
    TestStore store(Database::Engine::PostgreSql);
    QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
    CRM_VERIFY(store.database().execute(u"CREATE ROLE firstload_staff"_s));
    for (const QString &kind : {u"TABLES"_s, u"SEQUENCES"_s})
        CRM_VERIFY(store.database().execute(u"GRANT ALL ON ALL %1 IN SCHEMA public TO firstload_staff"_s.arg(kind)));
    CRM_VERIFY(store.database().execute(u"SET ROLE firstload_staff"_s));
    CRM_VERIFY(begin(store));
    QCOMPARE(missing(store), QStringList());
    CRM_VERIFY(add(store, {person(u"Anne"_s, u"Le Goff"_s)}));
    CRM_VERIFY(store.transactions().settleAll());
}

CRM_TEST(tst_FirstLoad)
#include "tst_firstload.moc"
