// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QPointer>
#include <QSqlResult>

#include <vector>

struct sqlite3_stmt;

namespace crm {

class SqlCipherDriver;

/// One prepared statement. Forward-only results are read straight from SQLite, scrollable ones are kept as they are
/// walked.
class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;
    /// Called by the driver when the connection closes under a live statement.
    void finalize();

    using QSqlResult::exec;
    /// With positional values, not kept for another execution.
    bool exec(const QVariantList &values);
    /// Of the row a forward-only result stands on; a NULL is empty, or 0. utf8() is good until the next call.
    QString text(int column) const;
    qint64 number(int column) const;
    QByteArrayView utf8(int column) const;

protected:
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_affected; }
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;
    QVariant handle() const override;

private:
    bool step();
    bool keepNext();
    bool bindAll(const QVariantList &values);
    bool run(const QVariantList &values);
    bool isOnRow(int column) const;
    int bind(int parameter, const QVariant &value);
    int bindText(int parameter, const QString &text);
    QVariant read(int column) const;
    bool fail(const QString &what);
    void forgetRows();

    QPointer<const SqlCipherDriver> m_driver;
    sqlite3_stmt *m_statement = nullptr;
    QStringList m_names; ///< of the parameters, empty for a positional one
    std::vector<QMetaType> m_types; ///< of the columns, as declared
    std::vector<QVariant> m_kept;
    int m_keptRows = 0;
    int m_affected = -1;
    qint64 m_insertedId = 0;
    bool m_isDone = true;
    bool m_hasPendingRow = false;
    bool m_hasFailed = false;
};

/// The Qt type of a column declared like this; text if unknown.
QMetaType sqlCipherColumnType(const QByteArray &declared);

} // namespace crm
