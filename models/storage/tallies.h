// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "dialect.h"

#include <QMap>

#include <tuple>

namespace crm {

/// Movements of the kept counters, gathered while rows are written and stored at the end, in the same transaction.
class Tallies final {
public:
    void contacts(Relation relation, bool isTrashed, int people)
    {
        m_contacts[{codeOf(relation), isTrashed ? 1 : 0}] += people;
    }
    /// @param lastValidDay as stored; empty if it has no end
    void consents(const QString &purpose, const QString &channel, const QString &state, const QString &lastValidDay,
                  int people);
    void dues(const QString &policy, const QString &endsOn, int people) { m_dues[{policy, endsOn}] += people; }

    /// Counts every consent state of a person in (+1) or out (-1): the trash is not counted.
    Result<void> allConsentsOf(Database &database, RowKey contact, int people);
    /// Counts every day and policy under which something of a person falls due.
    Result<void> allDuesOf(Database &database, RowKey contact, int people);

    Result<void> store(const Dialect &dialect) const;

private:
    QMap<std::pair<QString, int>, qint64> m_contacts;
    QMap<std::tuple<QString, QString, QString>, qint64> m_consents;
    QMap<std::tuple<QString, QString, QString, QString>, qint64> m_ends; ///< by day, state, purpose, channel: what time will end
    QMap<std::pair<QString, QString>, qint64> m_dues;
};

} // namespace crm
