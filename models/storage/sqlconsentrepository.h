// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentrepository.h"
#include "consentstates.h"
#include "storedchain.h"

namespace crm {

/// The append-only history of a vault or a server, chained.
class SqlConsentRepository final : public ConsentRepository {
public:
    explicit SqlConsentRepository(const Dialect &dialect);

    Result<QList<ConsentEvent>> append(const QList<ConsentEvent> &events) override;
    Result<QList<ConsentEvent>> history(ContactId contact) const override;
    Result<QHash<RowKey, QList<ConsentEvent>>> histories(const QList<RowKey> &contacts) const override;
    Result<ConsentEvent> event(ConsentEventId id) const override;
    Result<QList<ConsentEvent>> latest(int atMost, std::optional<qint64> beforeSequence) const override;
    Result<QList<ConsentTally>> tallies(QDate today) const override;
    Result<QList<OpenConsent>> open(const QString &purpose, QDate today, int atMost) const override;
    Result<QList<ConsentEvent>> expiring(QDate from, QDate until, int atMost) const override;
    Result<qint64> countExpiring(QDate from, QDate until) const override;
    Result<Evidence> addEvidence(const EvidenceFile &file, EvidenceId id) override;
    Result<void> keepEvidence(const Evidence &evidence, const QByteArray &content) override;
    Result<QByteArray> evidenceContent(EvidenceId id) const override;
    Result<qint64> forgetEvidence(QDate today) override;
    Result<qint64> verify() const override;

private:
    Result<QHash<ContactId, RowKey>> keysOf(const QList<ConsentEvent> &events) const;
    Result<void> insert(const QList<ConsentEvent> &events, const QHash<ContactId, RowKey> &keys,
                        const QList<QVariantList> &rows, const QList<QByteArray> &salts) const;
    Result<void> linkEvidence(const QList<ConsentEvent> &events) const;
    Result<void> renewStates(const QList<ConsentEvent> &events, const QHash<ContactId, RowKey> &keys) const;
    using Cell = std::tuple<QString, QString, QString>; ///< purpose, channel, state
    /// People whose consent had ended, or whose question was forgotten, before that day.
    Result<QMap<Cell, qint64>> ended(QDate today) const;
    Result<QList<ConsentEvent>> read(const QString &fromWhere, const QVariantList &binds) const;
    Result<void> readEvidence(QList<ConsentEvent> &events) const;

    Dialect m_dialect;
    Database &m_database;
    StoredChain m_chain;
    ConsentStates m_states;
};

} // namespace crm
