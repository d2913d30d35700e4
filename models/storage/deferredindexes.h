// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>

namespace crm {

class Database;

/// The indexes that only lists, forecasts and undo read. Entering a million rows into them one by one touches a page for
/// each, sorted afterwards every page is written once: a first load does without them and builds them when it is over.
class DeferredIndexes final {
public:
    explicit DeferredIndexes(Database &database) : m_database(database) { }

    /// Inside a transaction. Leaves them where the role on a server does not own the tables.
    Result<void> drop() const;
    /// False where the role on a server may neither drop nor build them.
    Result<bool> isOwner() const;
    /// Those of the schema that are not there, whoever left them out.
    Result<QStringList> missing() const;
    /// As the schema defines it.
    Result<void> build(const QString &name) const;

private:
    Database &m_database;
};

} // namespace crm
