// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// What the program asks a vault for every day never reads a table from end to end: the statements are caught as they
/// run, and SQLite is asked how it goes about them.
class tst_QueryPlans : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    QStringList m_statements;
    Contact m_ada;

    static int caught(unsigned, void *context, void *statement, void *)
    {
        if (const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement)))
            static_cast<tst_QueryPlans *>(context)->m_statements.append(QString::fromUtf8(sql));
        return 0;
    }

    /// The driver has named the placeholders; the plan is the same for any value.
    Result<QList<QVariantList>> planOf(const QString &statement) const
    {
        static const QRegularExpression placeholder(u":\\d+"_s);
        return m_store->database().rows(u"EXPLAIN QUERY PLAN "_s + statement,
                                        QVariantList(statement.count(placeholder), QVariant()));
    }

    /// Lines of the plans of everything caught that read a whole table.
    QStringList scans()
    {
        QSet<QString> statements(m_statements.cbegin(), m_statements.cend());
        m_statements.clear();
        QStringList scans;
        // Full-text tables look themselves up, but only by MATCH (M), by LIKE on a trigram table (L) or by the row (256);
        // with none of these FTS5 reads its table from end to end. CTEs and constant rows hold what was found already; the kept counters
        // are short.
        static const QRegularExpression allowed(
            u"^SCAN (CONSTANT ROW|\\d+ CONSTANT ROWS|contact_(prefix|part)\\b.* VIRTUAL TABLE INDEX (\\d+:[ML]|256:)|hits|h|"
            "contact_tally|consent_tally|consent_end_tally|retention_tally|\\(subquery.*)"_s);
        for (const QString &statement : std::as_const(statements)) {
            const bool isOurs = statement.startsWith("SELECT"_L1) || statement.startsWith("WITH"_L1);
            if (!isOurs || statement.contains("FROM 'main'"_L1)) // FTS5 asks its own tables
                continue;
            const auto plan = planOf(statement);
            if (!plan)
                return {plan.error().detail + statement};
            for (const QVariantList &line : *plan) {
                const QString text = line.at(3).toString();
                if (text.startsWith("SCAN"_L1) && !allowed.match(text).hasMatch())
                    scans.append(text + u" in "_s + statement);
                // All people who are not in the trash are nearly all people: only a walk along an order may go by that.
                // The trash itself is short.
                const bool isEveryone = text.endsWith("(is_trashed=?)"_L1)
                    && !statement.startsWith("SELECT c.row_key"_L1) && !statement.contains("c.is_trashed = 1"_L1);
                if (isEveryone || text.contains("AUTOMATIC"_L1))
                    scans.append(text + u" in "_s + statement);
            }
        }
        return scans;
    }

    /// The same for statements that are allowed to sort: none for a page along an index.
    QStringList sorts() const
    {
        QStringList sorts;
        for (const QString &statement : m_statements) {
            const auto plan = planOf(statement);
            for (const QVariantList &line : plan ? *plan : QList<QVariantList>()) {
                if (line.at(3).toString().contains("TEMP B-TREE FOR ORDER BY"_L1))
                    sorts.append(statement);
            }
        }
        return sorts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<TestStore>();
        QVERIFY2(m_store->problem().isEmpty(), qPrintable(m_store->problem()));
        m_ada = person(u"Ada"_s, u"Martin"_s, u"ada@exemple.fr"_s, u"06 39 98 12 04"_s);
        CRM_VERIFY(m_store->contacts().add(m_ada));
        CRM_VERIFY(m_store->consents().append(
            {word(m_ada, u"news"_s, Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z")}));
        const QVariant handle = m_store->database().handle().driver()->handle();
        QVERIFY(handle.isValid());
        auto *connection = *static_cast<sqlite3 *const *>(handle.constData());
        QCOMPARE(sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, caught, this), SQLITE_OK);
    }
    void cleanupTestCase() { m_store.reset(); }

    void pagesOfEveryOrderWalkTheirIndex()
    {
        for (const ContactSort sort : {ContactSort::Name, ContactSort::Organisation, ContactSort::City,
                                       ContactSort::LastContact, ContactSort::Created, ContactSort::Updated}) {
            for (const bool descending : {false, true}) {
                ContactQuery query;
                query.sort = sort;
                query.descending = descending;
                m_statements.clear();
                CRM_VERIFY(m_store->contacts().firstRows(query, 50));
                CRM_VERIFY(m_store->contacts().firstRows(query, 50, m_ada.id));
                CRM_VERIFY(m_store->contacts().order(query));
                query.relations = {Relation::Prospect, Relation::Customer};
                query.silentSince = QDate(2026, 1, 1);
                CRM_VERIFY(m_store->contacts().firstRows(query, 50));
                CRM_VERIFY(m_store->contacts().order(query));
                QCOMPARE(sorts().join(u'\n'), QString());
                QCOMPARE(scans().join(u'\n'), QString());
            }
        }
    }

    void wholeOrdersAreReadFromTheIndexAlone()
    {
        m_statements.clear();
        ContactQuery query;
        query.relations = {Relation::Prospect};
        query.silentSince = QDate(2026, 1, 1);
        CRM_VERIFY(m_store->contacts().order(query));
        const auto plan = planOf(QStringList(m_statements).last());
        CRM_VERIFY(plan);
        QVERIFY2(plan->first().at(3).toString().contains("COVERING INDEX contact_by_name"_L1),
                 qPrintable(plan->first().at(3).toString()));
    }

    void searchesNeverReadTheContacts()
    {
        m_statements.clear();
        for (const QString &text :
             {u"a"_s, u"ada martin"_s, u"arti"_s, u"06 39"_s, u"204"_s, u"98 12 04"_s, u"ada 1204"_s, u"ada arti"_s, u"zzz"_s}) {
            ContactQuery query;
            query.text = text;
            CRM_VERIFY(m_store->contacts().firstRows(query, 50));
            CRM_VERIFY(m_store->contacts().firstRows(query, 50, m_ada.id));
            CRM_VERIFY(m_store->contacts().order(query));
            CRM_VERIFY(m_store->contacts().count(query));
        }
        QCOMPARE(scans().join(u'\n'), QString());
    }

    /// The tables of the search look themselves up, or they are read from end to end like any other.
    void aFullTextTableReadFromEndToEndIsNoticed()
    {
        m_statements.clear();
        CRM_VERIFY(m_store->database().rows(u"SELECT rowid FROM contact_part"_s));
        CRM_VERIFY(m_store->database().rows(u"SELECT rowid FROM contact_prefix WHERE rowid > 0"_s));
        CRM_VERIFY(m_store->database().rows(u"SELECT rowid FROM contact_part WHERE contact_part MATCH ?"_s, {u"\"ada\""_s}));
        QCOMPARE(scans().size(), 2);
    }

    /// On a server a plan depends on the figures of the day; whether there is an index to go by does not. With scans made
    /// dear, one that is left has no other way.
    void searchesHaveAnIndexOnTheServerToo()
    {
        if (!PostgresCluster::whyNot().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        TestStore server(Database::Engine::PostgreSql);
        QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
        const Contact ada = person(u"Ada"_s, u"Martin"_s, u"ada@exemple.fr"_s, u"06 39 98 12 04"_s);
        CRM_VERIFY(server.contacts().add(ada));
        CRM_VERIFY(server.database().execute(u"SET enable_seqscan = off"_s));
        const auto readWhole = [&server] {
            if (!server.database().rows(u"SELECT pg_stat_force_next_flush()"_s))
                return qint64(-1);
            const auto count = server.database().value(
                u"SELECT sum(seq_scan) FROM pg_stat_user_tables WHERE relname IN ('contact', 'contact_text', 'contact_word')"_s);
            return count ? count->toLongLong() : qint64(-1);
        };
        const qint64 before = readWhole();
        QVERIFY(before >= 0);
        for (const QString &text :
             {u"a"_s, u"ada martin"_s, u"arti"_s, u"06 39"_s, u"204"_s, u"98 12 04"_s, u"ada 1204"_s, u"ada arti"_s, u"zzz"_s}) {
            ContactQuery query;
            query.text = text;
            CRM_VERIFY(server.contacts().firstRows(query, 50));
            CRM_VERIFY(server.contacts().firstRows(query, 50, ada.id));
            CRM_VERIFY(server.contacts().order(query));
            CRM_VERIFY(server.contacts().count(query));
        }
        CRM_VERIFY(server.contacts().namesakesAt(u"Martin"_s, u"56100"_s));
        QCOMPARE(readWhole(), before);
        CRM_VERIFY(server.database().rows(u"SELECT contact_key FROM contact_text WHERE length(words) > 3"_s));
        QCOMPARE(readWhole(), before + 1); // one that has no other way is seen
    }

    void filtersGoByTheirIndex()
    {
        m_statements.clear();
        QList<ContactQuery> queries(4);
        queries[0].importBatch = ImportBatchId(nextUuid());
        queries[1].dueUntil = QDate(2030, 1, 1);
        queries[2].dueUntil = QDate(2030, 1, 1);
        queries[2].retentionPolicy = u"D01"_s;
        queries[3].consentPurpose = u"news"_s;
        queries[3].consentChannel = Channel::Email;
        queries[3].consentState = ConsentState::Given;
        for (const ContactQuery &query : std::as_const(queries)) {
            CRM_VERIFY(m_store->contacts().firstRows(query, 50));
            CRM_VERIFY(m_store->contacts().order(query));
            CRM_VERIFY(m_store->contacts().count(query));
        }
        QCOMPARE(scans().join(u'\n'), QString());
    }

    void cardsHistoriesAndDuesGoByTheirIndex()
    {
        m_statements.clear();
        CRM_VERIFY(m_store->contacts().find(m_ada.id));
        CRM_VERIFY(m_store->contacts().rows({1, 2, 3}));
        CRM_VERIFY(m_store->contacts().withEmail(u"ada@exemple.fr"_s));
        CRM_VERIFY(m_store->contacts().withPhone(u"+33639981204"_s));
        CRM_VERIFY(m_store->contacts().namesakesAt(u"Martin"_s, u"56100"_s));
        CRM_VERIFY(m_store->contacts().owners({u"ada@exemple.fr"_s, u"+33639981204"_s}));
        CRM_VERIFY(m_store->consents().history(m_ada.id));
        CRM_VERIFY(m_store->consents().histories({1, 2}));
        CRM_VERIFY(m_store->consents().latest(50, {}));
        CRM_VERIFY(m_store->consents().latest(50, 7));
        CRM_VERIFY(m_store->consents().expiring(QDate(2026, 1, 1), QDate(2026, 12, 31), 50));
        CRM_VERIFY(m_store->consents().countExpiring(QDate(2026, 1, 1), QDate(2026, 12, 31)));
        CRM_VERIFY(m_store->retention().due(QDate(2026, 1, 1), QDate(2026, 12, 31), {}, 50, 0));
        CRM_VERIFY(m_store->retention().due(QDate(2026, 1, 1), QDate(2026, 12, 31), u"D01"_s, 50, 0));
        CRM_VERIFY(m_store->journal().latest(50, {}));
        CRM_VERIFY(m_store->journal().about(m_ada.id));
        QCOMPARE(sorts().filter("retention_due"_L1).join(u'\n'), QString());
        QCOMPARE(sorts().filter("consent_state"_L1).join(u'\n'), QString());
        QCOMPARE(scans().join(u'\n'), QString());
    }

    void changesGoByTheirIndex()
    {
        m_statements.clear();
        Contact changed = m_ada;
        changed.name.given = u"Augusta"_s;
        CRM_VERIFY(m_store->contacts().store(changed));
        CRM_VERIFY(m_store->consents().append(
            {word(m_ada, u"news"_s, Channel::Email, ConsentState::Refused, "2026-01-11T10:00:00.000Z")}));
        CRM_VERIFY(m_store->retention().replaceDues(m_ada.id, {}));
        QCOMPARE(scans().join(u'\n'), QString());
    }
};

CRM_TEST(tst_QueryPlans)
#include "tst_queryplans.moc"
