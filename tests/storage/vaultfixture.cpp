// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultfixture.h"

#include "databasetransactions.h"

#include <QFile>

namespace crm::test {

using namespace Qt::StringLiterals;

VaultFixture::VaultFixture()
    : m_keeper(KdfParameters::least(), [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC); })
{
}

VaultDraft VaultFixture::draft() const
{
    VaultDraft draft;
    draft.folder = folder();
    draft.controller.name = u"Papeterie Martin"_s;
    draft.userName = user();
    draft.passphrase = passphrase();
    return draft;
}

Result<QString> VaultFixture::make()
{
    return m_keeper.create(draft());
}

Result<std::unique_ptr<Database>> VaultFixture::open(const UnlockedVault &vault)
{
    return Database::openVault(vault.databaseFile(), vault.keys.database, vault.access());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flipByte(const QString &path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
        return;
    char byte = 0;
    file.getChar(&byte);
    file.seek(at);
    file.putChar(static_cast<char>(~byte));
}

Result<void> fillNotes(Database &database, int rows)
{
    CRM_CHECK(
        database.execute(u"CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT"_s));
    auto transaction = DatabaseTransactions(database).begin();
    if (!transaction)
        return transaction.error();
    for (int row = 0; row < rows; ++row)
        CRM_CHECK(database.run(u"INSERT INTO note (body) VALUES (?)"_s,
                               {u"SECRETNAME %1 "_s.arg(row).leftJustified(200, u'x')}));
    return (*transaction)->commit();
}

} // namespace crm::test
