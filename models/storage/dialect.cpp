// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect.h"

#include "sqlvalues.h"
#include "vaultrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kMostRowsTogether = 1024;
/// Below, the connection's kept statements are quicker than preparing one for these rows alone.
constexpr qsizetype kWorthPreparing = 16;

QString insertText(const InsertTarget &target)
{
    return u"INSERT INTO %1 (%2) VALUES (%3) %4"_s.arg(target.table, target.columns.join(u", "_s),
                                                       placeholders(target.columns.size()), target.onConflict);
}

/// The schema knows three types on a server; a null value still has the type of its column.
QString arrayType(const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::QString:
        return u"text[]"_s;
    case QMetaType::QByteArray:
        return u"bytea[]"_s;
    default:
        return u"bigint[]"_s;
    }
}

void appendQuoted(QString &array, const QString &text)
{
    array += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            array += u'\\';
        array += c;
    }
    array += u'"';
}

/// One column of the rows as an array of PostgreSQL: {1,2,NULL} or {"a","b"}.
QString arrayOf(const QList<QVariantList> &rows, qsizetype column)
{
    QString array = u"{"_s;
    for (const QVariantList &row : rows) {
        const QVariant &value = row.at(column);
        if (array.size() > 1)
            array += u',';
        if (value.isNull())
            array += u"NULL"_s;
        else if (value.userType() == QMetaType::QString)
            appendQuoted(array, value.toString());
        else if (value.userType() == QMetaType::QByteArray)
            appendQuoted(array, u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex()));
        else
            array += QString::number(value.toLongLong());
    }
    array += u'}';
    return array;
}
} // namespace

Result<QList<RowKey>> Dialect::freshContactKeys(qsizetype howMany) const
{
    QList<RowKey> keys;
    keys.reserve(howMany);
    if (isVault()) {
        // With RETURNING it would be a statement that may have to be taken back alone, and FTS5 writes everything it
        // holds in memory before each of those.
        CRM_CHECK(m_database.run(u"UPDATE key_source SET last = last + ? WHERE name = 'contact'"_s, {howMany}));
        const auto last = m_database.value(u"SELECT last FROM key_source WHERE name = 'contact'"_s);
        if (!last)
            return last.error();
        for (RowKey key = last->toLongLong() - howMany + 1; key <= last->toLongLong(); ++key)
            keys.append(key);
        return keys;
    }
    auto drawn = m_database.query(u"SELECT nextval('contact_row_key_seq') FROM generate_series(1, ?)"_s, {howMany});
    if (!drawn)
        return drawn.error();
    while (drawn->next())
        keys.append(drawn->value(0).toLongLong());
    CRM_CHECK(drawn->outcome());
    return keys;
}

QString Dialect::forUpdate() const
{
    return isVault() ? u""_s : u" FOR UPDATE"_s;
}

Result<void> Dialect::insertMany(const InsertTarget &target, const QList<QVariantList> &rows) const
{
    if (rows.isEmpty())
        return {};
    if (!isVault())
        return insertTogether(target, rows);
    const QString sql = insertText(target);
    if (rows.size() >= kWorthPreparing)
        return runForEachRow(m_database, sql, rows);
    for (const QVariantList &row : rows)
        CRM_CHECK(m_database.run(sql, row));
    return {};
}

/// One array per column: a single prepared statement takes any number of rows.
Result<void> Dialect::insertTogether(const InsertTarget &target, const QList<QVariantList> &rows) const
{
    QStringList arrays;
    for (const QVariant &value : rows.first())
        arrays.append(u"?::"_s + arrayType(value));
    const QString sql = u"INSERT INTO %1 (%2) SELECT * FROM unnest(%3) %4"_s.arg(
        target.table, target.columns.join(u", "_s), arrays.join(u", "_s), target.onConflict);
    for (qsizetype from = 0; from < rows.size(); from += kMostRowsTogether) {
        const QList<QVariantList> some = rows.mid(from, kMostRowsTogether);
        QVariantList binds;
        for (qsizetype column = 0; column < target.columns.size(); ++column)
            binds.append(arrayOf(some, column));
        CRM_CHECK(m_database.run(sql, binds));
    }
    return {};
}

} // namespace crm
