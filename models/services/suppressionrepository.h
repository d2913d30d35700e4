// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "suppression.h"

namespace crm {

/// An entry as the list holds it: whose it is cannot be told, only met again.
struct SealedEntry {
    QByteArray hash;
    SuppressionKind kind = SuppressionKind::Email;
    QString purpose;
    std::optional<Channel> channel;
    QDateTime objectedAtUtc;
    CollectionMethod source = CollectionMethod::Other;
};

/// The suppression list: entries under keyed hashes of their marks, never the marks themselves (gdpr-rules C4).
class SuppressionRepository {
public:
    virtual ~SuppressionRepository() = default;
    /// An entry that is there already keeps the later instant.
    virtual Result<void> add(const QList<SuppressionEntry> &entries) = 0;
    /// All entries of these marks. Costs next to nothing while the list is empty.
    virtual Result<QHash<SuppressionMark, QList<SuppressionEntry>>>
    matching(const QList<SuppressionMark> &marks) const = 0;
    /// The whole list, for a vault restored from a backup of this one. A connection without the key can read it too.
    virtual Result<QList<SealedEntry>> sealed() const = 0;
    /// Takes over entries made with the same key; the later instant stays. @returns how many were new or later
    virtual Result<qint64> addSealed(const QList<SealedEntry> &entries) = 0;
};

} // namespace crm
