// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "segment.h"

namespace crm {

/// Saved filters, in a vault or on a server.
class SqlSegmentRepository final : public SegmentRepository {
public:
    explicit SqlSegmentRepository(const Dialect &dialect) : m_database(dialect.database()) { }

    Result<QList<Segment>> segments() const override;
    Result<void> add(const Segment &segment) override;
    Result<void> rename(SegmentId id, const QString &name) override;
    Result<void> remove(SegmentId id) override;

private:
    Result<void> refuseSecond(const QString &name, SegmentId except) const;
    Database &m_database;
};

} // namespace crm
