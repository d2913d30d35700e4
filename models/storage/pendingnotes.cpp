// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingnotes.h"

#include "clock.h"
#include "durablefile.h"
#include "storagelog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostBytes = 64 * 1024;
}

PendingNotes PendingNotes::read(const VaultFolder &folder)
{
    QFile file(folder.pendingFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    PendingNotes notes;
    notes.failures = qMax<qint64>(0, json.value("failures"_L1).toInteger());
    notes.lastFailureAtUtc = instantFromText(json.value("last_failure_at"_L1).toString());
    notes.restoredAtUtc = instantFromText(json.value("restored_at"_L1).toString());
    notes.backedUpAtUtc = instantFromText(json.value("backed_up_at"_L1).toString());
    notes.formerVault = json.value("former_vault"_L1).toString();
    return notes;
}

Result<void> PendingNotes::write(const VaultFolder &folder) const
{
    QJsonObject json;
    if (failures > 0) {
        json.insert("failures"_L1, failures);
        json.insert("last_failure_at"_L1, instantText(lastFailureAtUtc));
    }
    if (restoredAtUtc.isValid()) {
        json.insert("restored_at"_L1, instantText(restoredAtUtc));
        json.insert("backed_up_at"_L1, instantText(backedUpAtUtc));
        json.insert("former_vault"_L1, formerVault);
    }
    return replaceFile(folder.pendingFile(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void PendingNotes::addFailure(const VaultFolder &folder, const QDateTime &atUtc)
{
    PendingNotes notes = read(folder);
    ++notes.failures;
    notes.lastFailureAtUtc = atUtc;
    if (const auto written = notes.write(folder); !written)
        qCWarning(lcStorage) << "a failed sign-in could not be counted";
}

void PendingNotes::clear(const VaultFolder &folder)
{
    QFile::remove(folder.pendingFile());
}

} // namespace crm
