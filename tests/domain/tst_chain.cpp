// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "testmain.h"

using namespace crm;

class tst_Chain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoListsOfFactsNeverShareAText()
    {
        QVERIFY(canonical({{"ab", "c"}}) != canonical({{"a", "bc"}}));
        QVERIFY(canonical({{"a", "b"}, {"c", "d"}}) != canonical({{"a", "bc"}, {"", "d"}}));
        QVERIFY(canonical({{"a", ""}}) != canonical({}));
        QCOMPARE(canonical({{"a", "b"}}), canonical({{"a", "b"}}));
    }

    void everyRowHangsOnTheOneBefore()
    {
        QCOMPARE(chainStart(), QByteArray(32, '\0'));
        const QByteArray facts = canonical({{"state", "given"}});
        const QByteArray first = chainHash(chainStart(), facts);
        QCOMPARE(first.size(), 32);
        QVERIFY(chainHash(first, facts) != first);
        QVERIFY(chainHash(chainStart(), canonical({{"state", "Given"}})) != first);
    }

    void aCommitmentIsTheSaltedHash()
    {
        QCOMPARE(commitment("abc", ""),
                 QByteArray::fromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(commitment("a", "bc"), commitment("abc", ""));
        QVERIFY(commitment("salt", "value") != commitment("tlas", "value"));
    }
};

CRM_TEST(tst_Chain)
#include "tst_chain.moc"
