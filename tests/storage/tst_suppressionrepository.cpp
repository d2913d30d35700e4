// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_SuppressionRepository : public QObject {
    Q_OBJECT

    static SuppressionEntry entry(SuppressionKind kind, const QString &text,
                                  const char *instant = "2026-01-07T10:00:00.000Z")
    {
        return {{kind, text}, {}, {}, instantFromText(QString::fromLatin1(instant)), CollectionMethod::Phone};
    }

private Q_SLOTS:
    void marksAreFoundAndStrangersAreNot_data() { engineRows(); }
    void marksAreFoundAndStrangersAreNot()
    {
        CRM_STORE(store);
        SuppressionEntry byPhone = entry(SuppressionKind::Phone, u"+33639981204"_s);
        byPhone.channel = Channel::Sms;
        byPhone.purpose = u"offers.promo.consent"_s;
        CRM_VERIFY(store.suppressions().add({entry(SuppressionKind::Email, u"anne@example.org"_s), byPhone}));
        const auto found = store.suppressions().matching({{SuppressionKind::Email, u"anne@example.org"_s},
                                                          {SuppressionKind::Phone, u"+33639981204"_s},
                                                          {SuppressionKind::Email, u"+33639981204"_s},
                                                          {SuppressionKind::Email, u"ann@example.org"_s}});
        CRM_VERIFY(found);
        QCOMPARE(found->size(), 2);
        const SuppressionEntry phone = found->value({SuppressionKind::Phone, u"+33639981204"_s}).first();
        QVERIFY(phone.channel == Channel::Sms);
        QCOMPARE(phone.purpose, u"offers.promo.consent"_s);
        QCOMPARE(phone.objectedAtUtc, byPhone.objectedAtUtc);
        QVERIFY(phone.source == CollectionMethod::Phone);
    }

    void theLaterObjectionStays_data() { engineRows(); }
    void theLaterObjectionStays()
    {
        CRM_STORE(store);
        const QString mail = u"anne@example.org"_s;
        CRM_VERIFY(store.suppressions().add({entry(SuppressionKind::Email, mail, "2026-02-01T10:00:00.000Z")}));
        CRM_VERIFY(store.suppressions().add({entry(SuppressionKind::Email, mail, "2025-02-01T10:00:00.000Z")}));
        const auto found = store.suppressions().matching({{SuppressionKind::Email, mail}});
        CRM_VERIFY(found);
        QCOMPARE(found->constBegin()->size(), 1);
        QCOMPARE(found->constBegin()->first().objectedAtUtc, instantFromText(u"2026-02-01T10:00:00.000Z"_s));
    }

    void theWholeListGoesIntoAnotherOfTheSameKey_data() { engineRows(); }
    void theWholeListGoesIntoAnotherOfTheSameKey() // G13
    {
        CRM_STORE(store);
        SuppressionEntry letters = entry(SuppressionKind::Post, u"LEGOFF|12BIS|56000"_s);
        letters.channel = Channel::Post;
        letters.purpose = u"offers.promo.consent"_s;
        CRM_VERIFY(store.suppressions().add({entry(SuppressionKind::Email, u"anne@example.org"_s), letters}));
        auto all = store.suppressions().sealed();
        CRM_VERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(store.suppressions().addSealed(*all).value(), 0); // nothing new
        for (SealedEntry &one : *all)
            one.objectedAtUtc = one.objectedAtUtc.addDays(one.kind == SuppressionKind::Post ? 1 : -1);
        QCOMPARE(store.suppressions().addSealed(*all).value(), 1); // the later one
        CRM_VERIFY(store.database().run(u"DELETE FROM suppression"_s));
        QCOMPARE(store.suppressions().addSealed(*all).value(), 2);
        const auto found = store.suppressions().matching({letters.mark});
        CRM_VERIFY(found);
        const SuppressionEntry back = found->value(letters.mark).value(0);
        QVERIFY(back.channel == Channel::Post);
        QCOMPARE(back.purpose, letters.purpose);
        QCOMPARE(back.objectedAtUtc, letters.objectedAtUtc.addDays(1));
    }

    void theListHoldsKeyedHashesOnly() // C4; vectors computed apart, key = the bytes 0 to 31
    {
        TestStore store;
        QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
        CRM_VERIFY(store.suppressions().add({entry(SuppressionKind::Email, u"anne@example.org"_s),
                                             entry(SuppressionKind::Phone, u"+33639981204"_s),
                                             entry(SuppressionKind::Post, u"LEGOFF|12BIS|56000"_s)}));
        const auto rows = store.database().rows(u"SELECT kind, lower(hex(hash)) FROM suppression ORDER BY kind"_s);
        CRM_VERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).at(1).toString(), u"1e880807afdbefc232f6dce708cce2a4cb41fd33fccdd08a2fac5f56c8422439"_s);
        QCOMPARE(rows->at(1).at(1).toString(), u"4857267d2252c56aad8b2616a3f4dda43794ccfda1d90efb91f1820f45c57395"_s);
        QCOMPARE(rows->at(2).at(1).toString(), u"2d513c77c9fbab72efa3dcf6b60eedb20dd22d9f20a58e9db84e3e24f5f5d945"_s);
    }

    void withoutItsKeyAVaultAnswersWithAnErrorRatherThanWithNobody()
    {
        TestStore store;
        QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
        CRM_VERIFY(store.suppressions().add({entry(SuppressionKind::Email, u"anne@example.org"_s)}));
        const Repositories keyless = makeRepositories(store.database());
        const auto found = keyless.suppressions->matching({{SuppressionKind::Email, u"anne@example.org"_s}});
        QVERIFY(!found);
        QCOMPARE(found.error().reason, u"suppression_key_missing"_s);
    }

    void twoProgramsOnAServerShareOneKey()
    {
        if (!PostgresCluster::whyNot().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        TestStore store(Database::Engine::PostgreSql);
        QVERIFY2(store.problem().isEmpty(), qPrintable(store.problem()));
        const auto other = store.another(Database::Access::ReadWrite);
        CRM_VERIFY(other);
        const Repositories second = makeRepositories(**other);
        CRM_VERIFY(second.suppressions->add({entry(SuppressionKind::Email, u"anne@example.org"_s)}));
        QCOMPARE(store.suppressions().matching({{SuppressionKind::Email, u"anne@example.org"_s}}).value().size(), 1);
    }
};

CRM_TEST(tst_SuppressionRepository)
#include "tst_suppressionrepository.moc"
