// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency.h"
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_Consistency : public QObject {
    Q_OBJECT

private:
    /// A store in which everything there is has been used.
    static Result<void> fill(TestStore &store)
    {
        QList<Contact> people;
        for (int i = 0; i < 150; ++i)
            people.append(
                person(u"Marie %1"_s.arg(i), u"Le Goff"_s, u"m%1@exemple.fr"_s.arg(i), u"06 39 98 12 %1"_s.arg(i)));
        CRM_CHECK(store.contacts().addMany(people));
        const auto file
            = store.consents().addEvidence({u"scan.txt"_s, u"paper_scan"_s, "signed"}, EvidenceId(nextUuid()));
        if (!file)
            return file.error();
        QList<ConsentEvent> events;
        for (int i = 0; i < 100; ++i) {
            events.append(word(people.at(i), u"news"_s, i % 2 ? Channel::Email : Channel::Phone,
                               i % 3 ? ConsentState::Given : ConsentState::Refused, "2026-01-10T10:00:00.000Z"));
            if (i % 10 == 0)
                events.last().evidence = {*file};
        }
        events.append(
            word(people.at(1), u"news"_s, Channel::Email, ConsentState::Withdrawn, "2026-01-12T10:00:00.000Z"));
        CRM_CHECK(store.consents().append(events));
        for (int i = 0; i < 20; ++i) {
            CRM_CHECK(store.retention().replaceDues(
                people.at(i).id,
                {{people.at(i).id, u"D01"_s, RetentionAnchor::Collection, QDate(2026, 1, 1), QDate(2029, 1, 1 + i % 3),
                  RetentionAction::AskElseDelete, false}}));
            JournalEntry entry;
            entry.atUtc = at("2026-01-05T08:00:00.000Z");
            entry.contact = people.at(i).id;
            entry.action = JournalAction::ContactRead;
            CRM_CHECK(store.journal().append(entry));
        }
        Contact changed = people.at(3);
        changed.name.family = u"Kerdoncuff"_s;
        changed.trashedAtUtc = at("2026-02-01T10:00:00.000Z");
        CRM_CHECK(store.contacts().store(changed));
        CRM_CHECK(store.contacts().remove(people.at(5).id));
        return store.contacts().remove(people.at(149).id);
    }

private Q_SLOTS:
    void aStoreThatWasUsedIsConsistent_data() { engineRows(); }
    void aStoreThatWasUsedIsConsistent()
    {
        CRM_STORE(store);
        CRM_VERIFY(fill(store));
        Progress progress;
        qint64 last = 0;
        qint64 whole = 0;
        progress.report = [&](qint64 done, qint64 total) {
            QVERIFY(done >= last);
            last = done;
            whole = total;
        };
        const auto findings = checkConsistency(store.database(), progress);
        CRM_VERIFY(findings);
        QStringList codes;
        for (const CheckFinding &finding : *findings)
            codes.append(finding.code + u' ' + finding.where);
        QCOMPARE(codes, QStringList());
        QVERIFY(last > 0);
        QCOMPARE(last, whole);
    }

    void everyDamageHasItsFinding_data()
    {
        QTest::addColumn<int>("engine");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        const QList<std::pair<QString, QString>> cases = {
            {u"UPDATE consent_event_subject SET note = 'x' WHERE sequence = 7"_s, u"chain_broken 7"_s},
            {u"UPDATE journal_subject SET contact_id = 'x' WHERE sequence = 4"_s, u"journal_broken 4"_s},
            {u"UPDATE consent_state SET state = 'requested' WHERE contact_key = 9"_s,
             u"state_differs consent_state 9"_s},
            {u"DELETE FROM consent_state WHERE contact_key = 9"_s, u"state_differs consent_state 9"_s},
            {u"UPDATE contact_tally SET people = people + 1"_s, u"counter_differs contact_tally"_s},
            {u"UPDATE consent_tally SET people = people + 1"_s, u"counter_differs consent_tally"_s},
            {u"INSERT INTO consent_end_tally (last_valid_day, state, purpose, channel, consents) VALUES ('2030-01-01', 'given', 'news', 'email', 1)"_s,
             u"counter_differs consent_end_tally"_s},
            {u"UPDATE retention_tally SET people = people + 1"_s, u"counter_differs retention_tally"_s},
            {u"UPDATE contact SET family_name = 'Other' WHERE row_key = 9"_s, u"index_differs contact_text 9"_s},
            {u"UPDATE evidence SET content = sha256"_s, u"evidence_damaged"_s},
        };
        for (const int engine : {0, 1}) {
            for (const auto &[sql, finding] : cases)
                QTest::addRow("%s: %s", engine == 0 ? "vault" : "postgresql", qPrintable(finding + u' ' + sql.left(6)))
                    << engine << sql << finding;
        }
        QTest::newRow("vault: index")
            << 0
            << u"INSERT INTO contact_prefix (contact_prefix, rowid, words, phones) VALUES ('delete', 9, 'goff', '')"_s
            << u"index_differs contact_prefix"_s;
        QTest::newRow("postgresql: index")
            << 1 << u"DELETE FROM contact_word WHERE contact_key = 9"_s << u"index_differs contact_word"_s;
    }
    void everyDamageHasItsFinding()
    {
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        CRM_STORE(store);
        CRM_VERIFY(fill(store));
        CRM_VERIFY(store.database().run(sql));
        const auto findings = checkConsistency(store.database(), {});
        CRM_VERIFY(findings);
        QStringList found;
        for (const CheckFinding &one : *findings)
            found.append(one.code + u' ' + one.where);
        QVERIFY2(!found.filter(finding).isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aCheckCanBeStopped_data() { engineRows(); }
    void aCheckCanBeStopped()
    {
        CRM_STORE(store);
        CRM_VERIFY(fill(store));
        Progress progress;
        progress.cancelled->store(true);
        QCOMPARE(checkConsistency(store.database(), progress).error().code, Error::Code::Cancelled);
    }
};

CRM_TEST(tst_Consistency)
#include "tst_consistency.moc"
