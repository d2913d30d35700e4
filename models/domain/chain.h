// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace crm {

/// SHA-256(salt || value): what an append-only row keeps of a value that lawful erasure must be able to empty elsewhere.
QByteArray commitment(const QByteArray &salt, const QByteArray &value);

/// Length-prefixed concatenation of named facts, so that no two lists of facts share a text.
QByteArray canonical(const QList<std::pair<QByteArray, QByteArray>> &facts);

/// SHA-256(previous || canonical facts). The first row's previous hash is 32 zero bytes.
QByteArray chainHash(const QByteArray &previous, const QByteArray &facts);

/// The 32 zero bytes before the first row.
QByteArray chainStart();

} // namespace crm
