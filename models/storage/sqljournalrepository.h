// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registryrepository.h"
#include "storedchain.h"

namespace crm {

class SqlJournalRepository final : public JournalRepository {
public:
    explicit SqlJournalRepository(const Dialect &dialect);

    Result<void> append(const JournalEntry &entry) override;
    Result<QList<JournalEntry>> latest(int atMost, std::optional<qint64> beforeSequence) const override;
    Result<QList<JournalEntry>> about(ContactId contact) const override;
    Result<qint64> verify() const override;

private:
    Result<QList<JournalEntry>> read(const QString &condition, const QVariantList &binds) const;

    Dialect m_dialect;
    Database &m_database;
    StoredChain m_chain;
};

} // namespace crm
