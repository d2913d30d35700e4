// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"
#include "rawdatabase.h"
#include "vaultopener.h"

namespace crm::bench {

/// A vault of invented people, opened as the program opens it, and its file opened raw beside it.
class People {
public:
    /// Made if the folder is not there.
    People(const QString &folder, qint64 size);
    qint64 size() const { return m_size; }
    QString folder() const { return m_folder; }
    WriteSide &write() { return *m_vault->write; }
    ReadSide &read() { return *m_read; }
    const Writers &writers() const { return m_writers; }
    RawDatabase &raw() { return *m_raw; }
    QByteArray key() const;
    /// Family names spread over the people, folded, one word each.
    QStringList words(int count);

private:
    const QString m_folder;
    const qint64 m_size;
    Changes m_changes;
    Clock m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    Writers m_writers {m_clock};
    VaultOpener m_opener {m_writers, m_changes, m_clock, KdfParameters::least()};
    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<ReadSide> m_read;
    std::unique_ptr<RawDatabase> m_raw;
};

/// Writes people number from to until as a CSV or a vCard file, as another program would export them.
void writeCsv(const QString &file, qint64 from, qint64 until);
void writeCards(const QString &file, qint64 from, qint64 until);

/// The raw counterpart of an import: the cells as they stand into one table, with the same indexes over the same columns
/// and the same two search indexes. Nothing is checked.
class RawLoader {
public:
    /// @param key empty for a plain file
    RawLoader(const QString &file, const QByteArray &key);
    void load(const QString &csv); ///< everything into an empty file, indexes last
    void append(const QString &csv); ///< row by row into what is there
    RawDatabase &database() { return m_database; }

private:
    void insertRows(const QString &csv, bool isIndexed);
    RawDatabase m_database;
};

} // namespace crm::bench
