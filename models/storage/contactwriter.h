// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchindex.h"
#include "tallies.h"

namespace crm {

/// Writes contacts with everything that is kept beside them: parts, search index, counters.
class ContactWriter final {
public:
    explicit ContactWriter(const Dialect &dialect) : m_dialect(dialect), m_index(dialect) { }

    Result<void> add(const QList<Contact> &contacts) const;
    /// @returns Conflict if the stored version is not after.version
    Result<void> change(RowKey key, const Contact &before, const Contact &after) const;
    Result<void> remove(RowKey key, const Contact &contact) const;
    /// Around many removals: @returns whether sweepIndex() has to follow.
    Result<bool> sweepIndexAfter(qsizetype removals) const { return m_index.sweepAfter(removals); }
    Result<void> sweepIndex(bool isDue) const { return isDue ? m_index.sweep() : Result<void>(); }

private:
    /// What was known and decides, if it changes.
    Result<void> keepPast(RowKey key, const Contact &before, const Contact &after) const;
    Result<void> replaceParts(RowKey key, const Contact &before, const Contact &after) const;
    Result<void> forgetSubject(RowKey key) const;

    Dialect m_dialect;
    SearchIndex m_index;
};

} // namespace crm
