// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_Search : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_stores[2];

    static QList<Contact> people()
    {
        Contact anne = person(u"Anne-Sophie"_s, u"Le Goff"_s, u"anne.legoff@exemple.fr"_s);
        anne.phones = {{u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
        Contact elodie = person(u"Élodie"_s, u"Bœuf"_s, u"e.boeuf@maison.be"_s);
        elodie.phones = {{u"+32 (0)470 12 34 56"_s, u"+32470123456"_s, PhoneKind::Mobile, {}}};
        elodie.organisation = u"Brasserie de l’Étoile"_s;
        Contact marc = person(u"Marc"_s, u"Martin"_s, u"marc@exemple.fr"_s);
        marc.addresses = {{{}, {}, u"Saint-Étienne"_s, {}, {}, {}}};
        Contact martine = person(u"Martine"_s, u"Lemarchand"_s);
        martine.jobTitle = u"100% à l’écoute_\"OR\" NEAR("_s;
        return {anne, elodie, marc, martine};
    }

    static QString found(TestStore &store, const QString &text)
    {
        ContactQuery query;
        query.text = text;
        const auto listed = store.contacts().firstRows(query, 10);
        const auto order = store.contacts().order(query);
        const auto count = store.contacts().count(query);
        if (!listed || !order || !count)
            return u"failed"_s;
        QStringList names;
        QList<RowKey> keys;
        for (const ContactRow &row : *listed) {
            names.append(row.name.section(u',', 0, 0));
            keys.append(row.key);
        }
        return keys == *order && *count == keys.size() ? names.join(u'+') : u"first rows, order and count differ"_s;
    }

private Q_SLOTS:
    void cleanupTestCase()
    {
        for (auto &store : m_stores)
            store.reset();
    }

    void peopleAreFoundByWhatIsTyped_data()
    {
        QTest::addColumn<int>("engine");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        const QList<std::pair<QString, QString>> cases = {
            {u"le"_s, u"Le Goff+Lemarchand"_s},
            {u"LE GO"_s, u"Le Goff"_s},
            {u"goff anne"_s, u"Le Goff"_s},
            {u"elodie"_s, u"Bœuf"_s},
            {u"ÉLODIE boeuf"_s, u"Bœuf"_s},
            {u"boeu"_s, u"Bœuf"_s},
            {u"etoile"_s, u"Bœuf"_s},
            {u"l’étoile"_s, u"Bœuf"_s},
            {u"saint-eti"_s, u"Martin"_s},
            {u"exemple.fr"_s, u"Le Goff+Martin"_s},
            {u"anne.legoff@exe"_s, u"Le Goff"_s},
            {u"mart"_s, u"Lemarchand+Martin"_s},
            {u"marchand"_s, u"Lemarchand"_s},
            {u"martine archan"_s, u"Lemarchand"_s},
            {u"egof"_s, u"Le Goff"_s},
            {u"eg"_s, QString()},
            {u"06 39 98"_s, u"Le Goff"_s},
            {u"0639981204"_s, u"Le Goff"_s},
            {u"06.39.98.12.04"_s, u"Le Goff"_s},
            {u"+33639"_s, u"Le Goff"_s},
            {u"+33 (0)6 39 98"_s, u"Le Goff"_s},
            {u"0033639 98"_s, u"Le Goff"_s},
            {u"0470 12"_s, u"Bœuf"_s},
            {u"+32 470"_s, u"Bœuf"_s},
            {u"98 12 04"_s, u"Le Goff"_s},
            {u"04"_s, u"Bœuf"_s},
            {u"12.04"_s, u"Le Goff"_s},
            {u"0639"_s, u"Le Goff"_s},
            {u"+33 6 39"_s, u"Le Goff"_s},
            {u"399812"_s, u"Le Goff"_s},
            {u"12-3"_s, u"Bœuf"_s},
            {u"123"_s, u"Bœuf"_s},
            {u"99821"_s, QString()},
            {u"anne 98 12 04"_s, u"Le Goff"_s},
            {u"98 12 04 anne"_s, u"Le Goff"_s},
            {u"marc 98 12 04"_s, QString()},
            {u"anne 06 39"_s, u"Le Goff"_s},
            {u"anne 0470"_s, QString()},
            {u"zzz"_s, QString()},
            {u"écoute"_s, u"Lemarchand"_s},
            {u"%"_s, u"Bœuf+Le Goff+Lemarchand+Martin"_s},
            {u"\"OR\" NEAR("_s, u"Lemarchand"_s},
            {u"anne* AND (marc"_s, QString()},
            {u"'; DROP TABLE contact; --"_s, QString()},
            {u"  "_s, u"Bœuf+Le Goff+Lemarchand+Martin"_s},
        };
        for (const int engine : {0, 1}) {
            for (const auto &[text, names] : cases)
                QTest::addRow("%s: %s", engine == 0 ? "vault" : "postgresql", qPrintable(text))
                    << engine << text << names;
        }
    }
    void peopleAreFoundByWhatIsTyped()
    {
        QFETCH(int, engine);
        QFETCH(QString, text);
        QFETCH(QString, names);
        if (engine == 1 && !PostgresCluster::whyNot().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        if (!m_stores[engine]) {
            m_stores[engine] = std::make_unique<TestStore>(static_cast<Database::Engine>(engine));
            QVERIFY2(m_stores[engine]->problem().isEmpty(), qPrintable(m_stores[engine]->problem()));
            CRM_VERIFY(m_stores[engine]->contacts().addMany(people()));
        }
        QCOMPARE(found(*m_stores[engine], text), names);
    }

    /// Whose number begins so does not hide whose number ends so.
    void everyNumberWithTheseDigitsIsFound_data() { engineRows(); }
    void everyNumberWithTheseDigitsIsFound()
    {
        CRM_STORE(store);
        Contact begins = person(u"Ada"_s, u"Anfang"_s);
        begins.phones = {{u"1204 55"_s, {}, PhoneKind::Other, {}}};
        Contact ends = person(u"Eva"_s, u"Fin"_s);
        ends.phones = {{u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
        Contact named = person(u"Ida"_s, u"Nom"_s);
        named.organisation = u"Studio 1204"_s;
        CRM_VERIFY(store.contacts().addMany({begins, ends, named}));
        QCOMPARE(found(store, u"12 04"_s), u"Anfang+Fin+Nom"_s);
        ends.phones = {{u"06 39 98 00 00"_s, u"+33639980000"_s, PhoneKind::Mobile, {}}};
        CRM_VERIFY(store.contacts().store(ends));
        QCOMPARE(found(store, u"12 04"_s), u"Anfang+Nom"_s);
        QCOMPARE(found(store, u"9800"_s), u"Fin"_s);
    }

    void removingManyLeavesASoundIndexThatDeletesSecurelyAgain_data() { engineRows(); }
    void removingManyLeavesASoundIndexThatDeletesSecurelyAgain()
    {
        CRM_STORE(store);
        QList<Contact> many;
        for (int i = 0; i < 450; ++i)
            many.append(person(u"Zorg%1"_s.arg(i), u"Zorglubine"_s));
        const Contact stays = person(u"Anne"_s, u"Zorgenfrei"_s);
        CRM_VERIFY(store.contacts().addMany(many));
        CRM_VERIFY(store.contacts().add(stays));
        QList<ContactId> ids;
        for (const Contact &contact : many)
            ids.append(contact.id);
        auto transaction = store.transactions().begin();
        CRM_VERIFY(transaction);
        CRM_VERIFY(store.contacts().removeMany(ids));
        CRM_VERIFY((*transaction)->commit());
        ContactQuery query;
        query.text = u"zorg"_s;
        QCOMPARE(store.contacts().count(query).value(), 1);
        const Dialect dialect(store.database());
        QCOMPARE(SearchIndex(dialect).damagedTables().value(), QStringList());
        if (!dialect.isVault())
            return;
        for (const QString &table : {u"contact_prefix"_s, u"contact_part"_s})
            QCOMPARE(store.database().value(u"SELECT v FROM %1_config WHERE k = 'secure-delete'"_s.arg(table)).value().toInt(), 1);
    }

    void aChangedNameIsFoundAndTheOldOneIsNot_data() { engineRows(); }
    void aChangedNameIsFoundAndTheOldOneIsNot()
    {
        CRM_STORE(store);
        Contact anne = people().first();
        CRM_VERIFY(store.contacts().add(anne));
        anne.name.family = u"Kerdoncuff"_s;
        anne.emails.clear();
        CRM_VERIFY(store.contacts().store(anne));
        QCOMPARE(found(store, u"goff"_s), QString());
        QCOMPARE(found(store, u"kerd"_s), u"Kerdoncuff"_s);
        QCOMPARE(found(store, u"doncu"_s), u"Kerdoncuff"_s);
    }

    void manyMatchesArePagedToTheEnd_data() { engineRows(); }
    void manyMatchesArePagedToTheEnd()
    {
        CRM_STORE(store);
        QList<Contact> crowd;
        for (int i = 0; i < 333; ++i)
            crowd.append(person(u"Marie"_s, u"F%1"_s.arg((i * 7) % 333)));
        CRM_VERIFY(store.contacts().addMany(crowd));
        ContactQuery query;
        query.text = u"marie"_s;
        QSet<RowKey> seen;
        std::optional<ContactId> after;
        for (;;) {
            const auto rows = store.contacts().firstRows(query, 50, after);
            CRM_VERIFY(rows);
            if (rows->isEmpty())
                break;
            for (const ContactRow &row : *rows) {
                QVERIFY(!seen.contains(row.key));
                seen.insert(row.key);
            }
            after = rows->last().id;
        }
        QCOMPARE(seen.size(), 333);
        QCOMPARE(store.contacts().count(query).value(), 333);
    }

    void searchAndFiltersAddUp_data() { engineRows(); }
    void searchAndFiltersAddUp()
    {
        CRM_STORE(store);
        QList<Contact> some = people();
        some[2].relation = Relation::Customer;
        CRM_VERIFY(store.contacts().addMany(some));
        CRM_VERIFY(store.consents().append(
            {word(some[3], u"news"_s, Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z")}));
        ContactQuery query;
        query.text = u"mart"_s;
        query.relations = {Relation::Customer};
        QCOMPARE(store.contacts().firstRows(query, 10).value().size(), 1);
        QCOMPARE(store.contacts().firstRows(query, 10).value().first().id, some[2].id);
        QCOMPARE(store.contacts().count(query).value(), 1);
        query.relations.clear();
        query.consentState = ConsentState::Given;
        QCOMPARE(store.contacts().firstRows(query, 10).value().size(), 1);
        QCOMPARE(store.contacts().firstRows(query, 10).value().first().id, some[3].id);
        QCOMPARE(store.contacts().order(query).value().size(), 1);
    }
};

CRM_TEST(tst_Search)
#include "tst_search.moc"
