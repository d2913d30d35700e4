// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demogenerator.h"
#include "retentionrules.h"
#include "vaultkeeper.h"
#include "writeside.h"

namespace crm {

/// Puts invented people into an open vault in chunks, through the same repositories as everyone.
class DemoWriter {
public:
    DemoWriter(WriteSide &side, Clock clock);
    /// @param reference the day that counts as today in the invented histories
    Result<void> write(qint64 contacts, quint64 seed, QDate reference, const Progress &progress);

private:
    Result<void> beginLoad();
    Result<void> settle();
    Result<void> writeChunk(const DemoGenerator &people, const RetentionRules &rules, qint64 from, qint64 until, QDate reference);
    Result<void> addRequests(const DemoGenerator &people, qint64 contacts, QDate reference);

    WriteSide &m_side;
    Clock m_clock;
};

} // namespace crm
