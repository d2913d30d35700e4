// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "databasetransactions.h"
#include "securebytes.h"
#include "sqlcipherdriver.h"
#include "testmain.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_SqlCipherDriver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyTypeComesBackAsItWas();
    void aUuidAndAnInstantAreStoredAsText();
    void aNamedPlaceholderMayStandTwice();
    void aStatementRunsAgainWithoutBeingPreparedAgain();
    void aWrongNumberOfValuesIsRefused();
    void aBatchInsertsEveryRow();
    void aRollbackBringsEverythingBack();
    void returningRowsAreRead();
    void scrollableResultsGoBack();
    void constraintsBecomeReasons();
    void twoStatementsAtOnceAreRefused();
    void aClosingCommentIsAllowed();
    void tablesAndColumnsAreTold();
    void aFileWithoutAKeyIsRefused();
    void aWrongKeyOpensNothing();
    void aReaderCannotWrite();
    void aSecondTransactionInsideTheFirstIsRefused();
    void anInterruptedStatementAnswersCancelled();
    void aReaderDoesNotPinTheLog();
    void theSameTextMayBeReadTwiceAtOnce();
    void theConnectionMayCloseUnderALiveQuery();
    void bulkTransactionsGiveTheirDurabilityBack();
    void bulkTransactionsArePutOffUntilTheNextOfAnother();
    void aFailedBulkTransactionTakesThoseNotCommittedWithIt();
    void whatWasPutOffIsCommittedBeforeAnythingElse();
    void bulkTransactionsAreNotPutOffForever();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SecureBytes m_key;
    std::unique_ptr<Database> m_database;
    bool addInBulk(int id, bool isCommitted = true);
    /// As another connection sees it.
    int committed();
    QString file() const { return m_folder->filePath(u"vault.db"_s); }
};

void tst_SqlCipherDriver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = SecureBytes::random(32);
    auto opened = Database::openVault(file(), m_key, Database::Access::ReadWrite);
    CRM_VERIFY(opened);
    m_database = *std::move(opened);
    CRM_VERIFY(m_database->execute(
        u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mail TEXT UNIQUE, score REAL,"
        " flag INTEGER CHECK (flag IN (0, 1)), photo BLOB, kind INTEGER REFERENCES kind (id)) STRICT"_s));
    CRM_VERIFY(m_database->execute(u"CREATE TABLE kind (id INTEGER PRIMARY KEY) STRICT"_s));
}

void tst_SqlCipherDriver::cleanup()
{
    m_database.reset();
}

void tst_SqlCipherDriver::everyTypeComesBackAsItWas()
{
    QByteArray photo;
    for (int i = 0; i < 256; ++i)
        photo.append(char(i));
    CRM_VERIFY(m_database->run(u"INSERT INTO thing (id, name, mail, score, flag, photo) VALUES (?, ?, ?, ?, ?, ?)"_s,
                               {9007199254740993LL, u"Zoë 北京 😀"_s, QVariant(), 1.25, true, photo}));
    const auto rows = m_database->rows(u"SELECT id, name, mail, score, flag, photo FROM thing"_s);
    CRM_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    const QVariantList &row = rows->first();
    QCOMPARE(row.at(0).toLongLong(), 9007199254740993LL);
    QCOMPARE(row.at(1).toString(), u"Zoë 北京 😀"_s);
    QVERIFY(row.at(2).isNull());
    QCOMPARE(row.at(3).toDouble(), 1.25);
    QCOMPARE(row.at(4).toInt(), 1);
    QCOMPARE(row.at(5).toByteArray(), photo);
}

void tst_SqlCipherDriver::aUuidAndAnInstantAreStoredAsText()
{
    const QUuid id(u"0191B2C3-D4E5-7F60-8123-456789ABCDEF"_s);
    const QDateTime paris(QDate(2026, 11, 23), QTime(15, 32, 0, 7), Qt::OffsetFromUTC, 3600);
    const auto row = m_database->rows(u"SELECT ?, ?, typeof(?)"_s, {id, paris, id});
    CRM_VERIFY(row);
    QCOMPARE(row->first().at(0).toString(), u"0191b2c3-d4e5-7f60-8123-456789abcdef"_s);
    QCOMPARE(row->first().at(1).toString(), u"2026-11-23T14:32:00.007Z"_s);
    QCOMPARE(row->first().at(2).toString(), u"text"_s);
}

void tst_SqlCipherDriver::aNamedPlaceholderMayStandTwice()
{
    QSqlQuery query(m_database->handle());
    QVERIFY(query.prepare(u"SELECT :a || :b || :a"_s));
    query.bindValue(u":a"_s, u"x"_s);
    query.bindValue(u":b"_s, u"y"_s);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toString(), u"xyx"_s);
}

void tst_SqlCipherDriver::aStatementRunsAgainWithoutBeingPreparedAgain()
{
    QSqlQuery query(m_database->handle());
    QVERIFY(query.prepare(u"SELECT ? + 1"_s));
    const auto *result = query.result();
    for (int i = 0; i < 3; ++i) {
        query.bindValue(0, i);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toInt(), i + 1);
        query.finish();
    }
    QCOMPARE(query.result(), result);
}

void tst_SqlCipherDriver::aWrongNumberOfValuesIsRefused()
{
    QVERIFY(!m_database->run(u"INSERT INTO kind (id) VALUES (?)"_s));
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (?)"_s, {1}));
}

void tst_SqlCipherDriver::aBatchInsertsEveryRow()
{
    QSqlQuery query(m_database->handle());
    QVERIFY(query.prepare(u"INSERT INTO thing (name) VALUES (?)"_s));
    query.addBindValue(QVariantList{u"a"_s, u"b"_s, u"c"_s});
    QVERIFY2(query.execBatch(), qPrintable(query.lastError().text()));
    QCOMPARE(m_database->value(u"SELECT count(*) FROM thing"_s)->toInt(), 3);
}

void tst_SqlCipherDriver::aRollbackBringsEverythingBack()
{
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (1), (2)"_s));
    {
        auto transaction = DatabaseTransactions(*m_database).begin();
        CRM_VERIFY(transaction);
        QCOMPARE(*m_database->run(u"DELETE FROM kind"_s), 2);
    }
    QCOMPARE(m_database->value(u"SELECT count(*) FROM kind"_s)->toInt(), 2);
}

void tst_SqlCipherDriver::returningRowsAreRead()
{
    const auto rows = m_database->rows(u"INSERT INTO thing (name) VALUES ('a'), ('b') RETURNING id, name"_s);
    CRM_VERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->last().last().toString(), u"b"_s);
}

void tst_SqlCipherDriver::scrollableResultsGoBack()
{
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (1), (2), (3)"_s));
    QSqlQuery query(u"SELECT id FROM kind ORDER BY id"_s, m_database->handle());
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 3);
    QVERIFY(query.first());
    QCOMPARE(query.value(0).toInt(), 1);
    QVERIFY(query.seek(1));
    QCOMPARE(query.value(0).toInt(), 2);
}

void tst_SqlCipherDriver::constraintsBecomeReasons()
{
    CRM_VERIFY(m_database->run(u"INSERT INTO thing (name, mail) VALUES ('a', 'private@example.org')"_s));
    const Error twice
        = m_database->run(u"INSERT INTO thing (name, mail) VALUES ('b', 'private@example.org')"_s).error();
    QCOMPARE(twice.code, Error::Code::Conflict);
    QCOMPARE(twice.reason, u"unique"_s);
    QCOMPARE(twice.field, u"thing.mail"_s);
    QVERIFY(!twice.detail.contains(u"private"_s));
    QCOMPARE(m_database->run(u"INSERT INTO thing (name, kind) VALUES ('b', 9)"_s).error().reason, u"foreign_key"_s);
    QCOMPARE(m_database->run(u"INSERT INTO thing (name) VALUES (NULL)"_s).error().reason, u"not_null"_s);
    QCOMPARE(m_database->run(u"INSERT INTO thing (name, flag) VALUES ('b', 2)"_s).error().reason, u"check"_s);
    CRM_VERIFY(m_database->execute(
        u"CREATE TRIGGER t BEFORE DELETE ON thing BEGIN SELECT RAISE(ABORT, 'append_only'); END"_s));
    const Error kept = m_database->run(u"DELETE FROM thing"_s).error();
    QCOMPARE(kept.code, Error::Code::Refused);
    QCOMPARE(kept.reason, u"append_only"_s);
    QCOMPARE(m_database->run(u"SELEC 1"_s).error().code, Error::Code::Internal);
}

void tst_SqlCipherDriver::twoStatementsAtOnceAreRefused()
{
    QVERIFY(!m_database->execute(u"SELECT 1; SELECT 2"_s));
}

void tst_SqlCipherDriver::aClosingCommentIsAllowed()
{
    CRM_VERIFY(m_database->execute(u"SELECT 1; -- done\n"_s));
}

void tst_SqlCipherDriver::tablesAndColumnsAreTold()
{
    QCOMPARE(m_database->handle().tables(), QStringList({u"kind"_s, u"thing"_s}));
    const QSqlRecord columns = m_database->handle().record(u"thing"_s);
    QCOMPARE(columns.count(), 7);
    QVERIFY(columns.field(u"name"_s).requiredStatus() == QSqlField::Required);
    QCOMPARE(m_database->handle().primaryIndex(u"thing"_s).fieldName(0), u"id"_s);
}

void tst_SqlCipherDriver::aFileWithoutAKeyIsRefused()
{
    SqlCipherDriver::registerDriver([](const QString &) { return SecureBytes(); });
    {
        QSqlDatabase keyless = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"keyless"_s);
        keyless.setDatabaseName(m_folder->filePath(u"plain.db"_s));
        QVERIFY(!keyless.open());
        QCOMPARE(keyless.lastError().type(), QSqlError::ConnectionError);
    }
    QSqlDatabase::removeDatabase(u"keyless"_s);
}

void tst_SqlCipherDriver::aWrongKeyOpensNothing()
{
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (1)"_s));
    m_database.reset();
    const auto opened = Database::openVault(file(), SecureBytes::random(32), Database::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, u"vault_damaged"_s);
    CRM_VERIFY(Database::openVault(file(), m_key, Database::Access::ReadWrite));
}

void tst_SqlCipherDriver::aReaderCannotWrite()
{
    auto reader = Database::openVault(file(), m_key, Database::Access::ReadOnly);
    CRM_VERIFY(reader);
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (1)"_s));
    QCOMPARE((*reader)->value(u"SELECT count(*) FROM kind"_s)->toInt(), 1);
    const Error refusal = (*reader)->run(u"INSERT INTO kind (id) VALUES (2)"_s).error();
    QCOMPARE(refusal.code, Error::Code::Refused);
    QCOMPARE(refusal.reason, u"read_only"_s);
    CRM_VERIFY(DatabaseTransactions(**reader).begin());
}

void tst_SqlCipherDriver::aSecondTransactionInsideTheFirstIsRefused()
{
    DatabaseTransactions transactions(*m_database);
    auto first = transactions.begin();
    CRM_VERIFY(first);
    QCOMPARE(transactions.begin().error().code, Error::Code::Internal);
    CRM_VERIFY((*first)->commit());
    CRM_VERIFY(transactions.begin());
}

void tst_SqlCipherDriver::anInterruptedStatementAnswersCancelled()
{
    std::atomic_bool isDone = false;
    std::unique_ptr<QThread> other(QThread::create([&] {
        while (!isDone) {
            m_database->interrupt();
            QThread::msleep(1);
        }
    }));
    other->start();
    const auto answer = m_database->value(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n"_s);
    isDone = true;
    other->wait();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Cancelled);
    CRM_VERIFY(m_database->value(u"SELECT 1"_s));
}

void tst_SqlCipherDriver::aReaderDoesNotPinTheLog()
{
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (1), (2), (3)"_s));
    auto reader = Database::openVault(file(), m_key, Database::Access::ReadOnly);
    CRM_VERIFY(reader);
    {
        auto statement = (*reader)->query(u"SELECT id FROM kind"_s);
        CRM_VERIFY(statement);
        QVERIFY(statement->next()); // left in the middle
    }
    const auto checkpoint = m_database->rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    CRM_VERIFY(checkpoint);
    QCOMPARE(checkpoint->first().first().toInt(), 0);
}

void tst_SqlCipherDriver::theSameTextMayBeReadTwiceAtOnce()
{
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (1), (2)"_s));
    auto outer = m_database->query(u"SELECT id FROM kind ORDER BY id"_s);
    CRM_VERIFY(outer);
    int seen = 0;
    while (outer->next()) {
        auto inner = m_database->query(u"SELECT id FROM kind ORDER BY id"_s);
        CRM_VERIFY(inner);
        while (inner->next())
            ++seen;
    }
    CRM_VERIFY(outer->outcome());
    QCOMPARE(seen, 4);
}

void tst_SqlCipherDriver::theConnectionMayCloseUnderALiveQuery()
{
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (1), (2)"_s));
    QSqlQuery query(u"SELECT id FROM kind"_s, m_database->handle());
    QVERIFY(query.next());
    m_database->handle().close();
    QVERIFY(!query.next() || query.value(0).isValid());
    query.clear();
}

void tst_SqlCipherDriver::bulkTransactionsGiveTheirDurabilityBack()
{
    DatabaseTransactions transactions(*m_database);
    {
        auto bulk = transactions.begin(Transactions::Durability::Bulk);
        CRM_VERIFY(bulk);
        QCOMPARE(m_database->value(u"PRAGMA synchronous"_s)->toInt(), 1);
        CRM_VERIFY((*bulk)->commit());
    }
    QCOMPARE(m_database->value(u"PRAGMA synchronous"_s)->toInt(), 2);
}

bool tst_SqlCipherDriver::addInBulk(int id, bool isCommitted)
{
    DatabaseTransactions transactions(*m_database);
    auto bulk = transactions.begin(Transactions::Durability::Bulk);
    return bulk && m_database->run(u"INSERT INTO kind (id) VALUES (?)"_s, {id}) && (!isCommitted || (*bulk)->commit());
}

int tst_SqlCipherDriver::committed()
{
    auto reader = Database::openVault(file(), m_key, Database::Access::ReadOnly);
    return reader ? (*reader)->value(u"SELECT count(*) FROM kind"_s)->toInt() : -1;
}

void tst_SqlCipherDriver::bulkTransactionsArePutOffUntilTheNextOfAnother()
{
    QVERIFY(addInBulk(1) && addInBulk(2));
    QCOMPARE(committed(), 0);
    {
        DatabaseTransactions transactions(*m_database);
        auto durable = transactions.begin();
        CRM_VERIFY(durable);
        QCOMPARE(committed(), 2);
        QCOMPARE(m_database->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (3)"_s));
    } // rolled back: only what it did itself
    QCOMPARE(committed(), 2);
}

void tst_SqlCipherDriver::aFailedBulkTransactionTakesThoseNotCommittedWithIt()
{
    QVERIFY(addInBulk(1));
    CRM_VERIFY(m_database->commitPutOff());
    QVERIFY(addInBulk(2));
    QVERIFY(addInBulk(3, false));
    QCOMPARE(m_database->value(u"SELECT count(*) FROM kind"_s)->toInt(), 1);
    QVERIFY(addInBulk(4));
    QCOMPARE(m_database->value(u"SELECT count(*) FROM kind"_s)->toInt(), 2);
}

void tst_SqlCipherDriver::whatWasPutOffIsCommittedBeforeAnythingElse()
{
    QVERIFY(addInBulk(1));
    CRM_VERIFY(m_database->run(u"INSERT INTO kind (id) VALUES (2)"_s));
    QCOMPARE(committed(), 2);
    QVERIFY(addInBulk(3));
    CRM_VERIFY(m_database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QCOMPARE(committed(), 3);
    QCOMPARE(m_database->value(u"PRAGMA synchronous"_s)->toInt(), 2);
}

void tst_SqlCipherDriver::bulkTransactionsAreNotPutOffForever()
{
    for (int id = 1; id <= 100; ++id)
        QVERIFY(addInBulk(id));
    QVERIFY(committed() >= 64);
}

CRM_TEST(tst_SqlCipherDriver)
#include "tst_sqlcipherdriver.moc"
