// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlitevaultkeeper.h"

#include <QTemporaryDir>

namespace crm::test {

/// A vault in a folder of its own, with slots that cost next to nothing.
class VaultFixture final {
public:
    VaultFixture();
    QString root() const { return m_root.path(); }
    QString folder() const { return m_root.filePath(QStringLiteral("Papeterie.entrenous")); }
    QString user() const { return QStringLiteral("Zoé Martin"); }
    QByteArray passphrase() const { return QByteArray("a long passphrase"); }
    VaultDraft draft() const;

    SqliteVaultKeeper &keeper() { return m_keeper; }
    /// Makes the vault. @returns the recovery key
    Result<QString> make();
    Result<UnlockedVault> unlock() { return m_keeper.unlock(folder(), user(), passphrase()); }
    static Result<std::unique_ptr<Database>> open(const UnlockedVault &vault);

private:
    QTemporaryDir m_root;
    SqliteVaultKeeper m_keeper;
};

/// Every byte of a file.
QByteArray bytesOf(const QString &path);
/// Overwrites one byte with its complement.
void flipByte(const QString &path, qint64 at);
/// A table `note(id, body)` with that many rows of 200 letters.
Result<void> fillNotes(Database &database, int rows);

} // namespace crm::test
