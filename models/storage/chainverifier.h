// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedchain.h"

#include <functional>

namespace crm {

/// Asked between pages with the number of rows done; false stops with Cancelled.
using KeepGoing = std::function<bool(qint64)>;

/// Walks the chain of consents with its subjects, or the journal with its.
/// @returns the number of rows; Storage/"chain_broken" with the sequence in field at the first bad row
Result<qint64> verifyConsents(const Dialect &dialect, const KeepGoing &keepGoing);
Result<qint64> verifyJournal(const Dialect &dialect, const KeepGoing &keepGoing);

/// Names, values and the salted commitment of a journal line.
StoredChain journalChain(const Dialect &dialect);
QByteArray journalCommitment(const QString &contactId, const QByteArray &salt);

} // namespace crm
