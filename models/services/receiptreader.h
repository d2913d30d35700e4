// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"

namespace crm {

/// One consent that a receipt speaks of, in the receipt's own words.
struct ClaimedConsent {
    QString purpose; ///< as written; our key where the receipt is of our making
    std::optional<Channel> channel; ///< where the receipt says
    ConsentState state = ConsentState::Unknown; ///< as claimed; None where the receipt does not say
    QDateTime atUtc; ///< as claimed; invalid where it does not say
    std::optional<QDate> until;
    QString wording; ///< the text shown, where it is there
};

/// A consent receipt that somebody brings: what it claims, not what is true (gdpr-rules B12).
struct ClaimedReceipt {
    QString format; ///< entrenous, kantara, dpv
    QString receiptId;
    QString recordId; ///< of one of our own events, where it is ours
    QString principal; ///< who consented, as written
    QStringList controllers; ///< to whom, as written
    QString language;
    QString method; ///< as written
    QList<ClaimedConsent> consents;
    QString fileName;
    QByteArray original; ///< the file, kept as evidence
};

/// Reads receipts: TS 27560-aligned JSON (I1), Kantara 1.1, and ISO/IEC TS 27560 in JSON-LD with DPV. Nothing a receipt
/// points to is fetched.
class ReceiptReader {
public:
    virtual ~ReceiptReader() = default;
    /// Invalid: file_unreadable, file_too_long (1 MB), not_json, not_a_receipt.
    virtual Result<ClaimedReceipt> read(const QString &path) const = 0;
};

} // namespace crm
