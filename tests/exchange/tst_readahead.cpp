// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readaheadstream.h"
#include "testmain.h"

using namespace crm;

namespace {
/// Numbered records, and an error in the place of one of them.
class Numbers final : public ImportStream {
public:
    Numbers(qint64 count, qint64 brokenAt) : m_count(count), m_brokenAt(brokenAt) { }
    Result<QList<ImportedContact>> next(int atMost) override
    {
        QList<ImportedContact> records;
        while (m_read < m_count && records.size() < atMost) {
            if (++m_read == m_brokenAt)
                return Error{Error::Code::Storage, QStringLiteral("file_unreadable"), {}, {}};
            records.append(ImportedContact());
            records.last().row = m_read;
        }
        return records;
    }
    qint64 bytesRead() const override { return m_read; }
    qint64 bytesTotal() const override { return m_count; }

private:
    const qint64 m_count;
    const qint64 m_brokenAt;
    qint64 m_read = 0;
};

ReadAheadStream stream(qint64 count, qint64 brokenAt = 0)
{
    return ReadAheadStream(std::make_unique<Numbers>(count, brokenAt));
}
} // namespace

class tst_ReadAhead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordComesOnceAndInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<int>>("portions");
        QTest::newRow("nothing") << 0 << QList<int>{10};
        QTest::newRow("less than a portion") << 7 << QList<int>{10};
        QTest::newRow("whole portions") << 30 << QList<int>{10};
        QTest::newRow("a rest") << 34 << QList<int>{10};
        QTest::newRow("growing and shrinking") << 100 << QList<int>{3, 20, 5, 1};
    }
    void everyRecordComesOnceAndInOrder()
    {
        QFETCH(int, count);
        QFETCH(QList<int>, portions);
        ReadAheadStream numbers = stream(count);
        QCOMPARE(numbers.bytesTotal(), qint64(count));
        qint64 row = 0;
        for (qsizetype i = 0;; ++i) {
            const int atMost = portions.at(i % portions.size());
            const auto records = numbers.next(atMost);
            CRM_VERIFY(records);
            for (const ImportedContact &record : *records)
                QCOMPARE(record.row, ++row);
            QVERIFY(numbers.bytesRead() >= row);
            if (records->size() < atMost)
                break;
        }
        QCOMPARE(row, qint64(count));
        QVERIFY(numbers.next(10)->isEmpty());
    }

    void progressTellsOfWhatWasHandedOutOnly()
    {
        ReadAheadStream numbers = stream(100);
        CRM_VERIFY(numbers.next(10));
        QCOMPARE(numbers.bytesRead(), 10);
        CRM_VERIFY(numbers.next(10));
        QCOMPARE(numbers.bytesRead(), 20);
    }

    void anErrorComesInItsPlace()
    {
        ReadAheadStream numbers = stream(100, 25);
        CRM_VERIFY(numbers.next(10));
        CRM_VERIFY(numbers.next(10));
        const auto broken = numbers.next(10);
        QVERIFY(!broken);
        QCOMPARE(broken.error().reason, QStringLiteral("file_unreadable"));
    }

    void itMayBeLeftInTheMiddle()
    {
        ReadAheadStream numbers = stream(100'000);
        QCOMPARE(numbers.next(50)->size(), 50);
    }
};

CRM_TEST(tst_ReadAhead)
#include "tst_readahead.moc"
