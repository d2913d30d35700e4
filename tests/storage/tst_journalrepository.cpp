// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_JournalRepository : public QObject {
    Q_OBJECT

private:
    static JournalEntry entry(JournalAction action, ContactId contact = {})
    {
        JournalEntry made;
        made.atUtc = at("2026-01-05T08:00:00.000Z");
        made.actor = UserId(nextUuid());
        made.actorName = u"Claire"_s;
        made.action = action;
        made.contact = contact;
        return made;
    }

private Q_SLOTS:
    void entriesComeBackNewestFirst_data() { engineRows(); }
    void entriesComeBackNewestFirst()
    {
        CRM_STORE(store);
        const ContactId ada(nextUuid());
        JournalEntry change = entry(JournalAction::ContactChanged, ada);
        change.fields = {u"given_name"_s, u"emails"_s};
        JournalEntry search = entry(JournalAction::SearchedMany);
        search.count = 120;
        search.reference = u"ref"_s;
        search.actor = {};
        CRM_VERIFY(store.journal().append(change));
        CRM_VERIFY(store.journal().append(search));
        const auto latest = store.journal().latest(10, {});
        CRM_VERIFY(latest);
        QCOMPARE(latest->size(), 2);
        QCOMPARE(latest->first().action, JournalAction::SearchedMany);
        QCOMPARE(latest->first().count, 120);
        QCOMPARE(latest->first().reference, u"ref"_s);
        QVERIFY(!latest->first().contact.isValid());
        QVERIFY(!latest->first().actor.isValid());
        QCOMPARE(latest->last().fields, change.fields);
        QCOMPARE(latest->last().contact, ada);
        QCOMPARE(latest->last().actor, change.actor);
        QCOMPARE(latest->last().hash, latest->first().previousHash);
        QCOMPARE(store.journal().latest(10, 2).value().size(), 1);
        QCOMPARE(store.journal().about(ada).value().size(), 1);
        QCOMPARE(store.journal().verify().value(), 2);
    }

    void theJournalRefusesChange_data() { engineRows(); }
    void theJournalRefusesChange()
    {
        CRM_STORE(store);
        CRM_VERIFY(store.journal().append(entry(JournalAction::SignedIn)));
        QCOMPARE(store.database().run(u"UPDATE journal SET actor_name = 'x'"_s).error().code, Error::Code::Refused);
        QCOMPARE(store.database().run(u"DELETE FROM journal"_s).error().code, Error::Code::Refused);
    }

    void aTamperedLineIsNamed_data() { engineRows(); }
    void aTamperedLineIsNamed()
    {
        CRM_STORE(store);
        const ContactId ada(nextUuid());
        for (int i = 0; i < 4; ++i)
            CRM_VERIFY(store.journal().append(entry(JournalAction::ContactRead, ada)));
        CRM_VERIFY(store.database().run(u"UPDATE journal_subject SET contact_id = ? WHERE sequence = 3"_s,
                                        {nextUuid().toString(QUuid::WithoutBraces)}));
        QCOMPARE(store.journal().verify().error().field, u"3"_s);
        CRM_VERIFY(
            store.database().run(u"UPDATE journal_subject SET contact_id = NULL, salt = NULL WHERE sequence = 3"_s));
        QCOMPARE(store.journal().verify().value(), 4);
    }

    void twoClientsOfAServerKeepOneChain()
    {
        if (!PostgresCluster::whyNot().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        TestStore store(Database::Engine::PostgreSql);
        QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
        const auto other = store.another(Database::Access::ReadWrite);
        CRM_VERIFY(other);
        Repositories second = makeRepositories(**other);
        for (int i = 0; i < 5; ++i) {
            CRM_VERIFY(store.journal().append(entry(JournalAction::SignedIn)));
            CRM_VERIFY(second.journal->append(entry(JournalAction::SignedOut)));
        }
        QCOMPARE(store.journal().verify().value(), 10);
    }
};

CRM_TEST(tst_JournalRepository)
#include "tst_journalrepository.moc"
