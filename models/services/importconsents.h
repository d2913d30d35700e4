// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"

namespace crm {

/// What a record's claims about permission come to.
struct ClaimOutcome {
    QList<ConsentEvent> events; ///< to append; unsigned
    QList<ImportProblem> problems;
    bool isQuarantined = false; ///< claimed a yes that nothing proves
    bool isSuppressed = false; ///< said no
};

/// Judges what a file claims (gdpr-rules B12): a no is always taken, a yes only with date, method, source and a wording
/// of ours.
class ImportClaims final {
public:
    ImportClaims(QList<Purpose> purposes, QList<Wording> wordings);
    /// history: what is known of the person, empty for a new one. Never loosens what the person has decided.
    ClaimOutcome judge(const ImportedContact &record, ContactId contact, const QList<ConsentEvent> &history,
                       const QDateTime &nowUtc) const;
    const QList<Purpose> &purposes() const { return m_purposes; }

private:
    struct Proof;
    const Purpose *purposeNamed(const QString &text) const;
    const Purpose *purposeFor(std::optional<Channel> channel) const;
    std::optional<Proof> proofOf(const MarketingClaim &claim) const;
    void takeNo(const MarketingClaim &claim, ContactId contact, const QList<ConsentEvent> &history,
                const QDateTime &nowUtc, ClaimOutcome &outcome) const;
    void takeYes(const MarketingClaim &claim, qint64 row, ContactId contact, const QList<ConsentEvent> &history,
                 const QDateTime &nowUtc, ClaimOutcome &outcome) const;
    QList<Purpose> m_purposes;
    QList<Wording> m_wordings;
};

} // namespace crm
