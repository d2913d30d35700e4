// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receiptreader.h"
#include "servicecontext.h"

namespace crm {

/// Receipts that people bring: kept as evidence of what they claim, never as a consent (gdpr-rules B12).
class ReceiptService final {
public:
    ReceiptService(ServiceContext context, const ReceiptReader &reader) : m(std::move(context)), m_reader(reader) { }

    /// What the receipt says; errors of ReceiptReader.
    Result<ClaimedReceipt> read(const QString &path) const;
    /// The event of ours that the receipt was made from, if it is ours and says what we have.
    Result<std::optional<ConsentEvent>> ownEvent(const ClaimedReceipt &receipt) const;
    /// Keeps one claim of it in the history of that person as Unknown ("unproven"), with the file as evidence and the
    /// day it names. Conflict "receipt_is_ours" where the history has it already. Invalid "claim_missing".
    Result<ConsentEvent> keep(ContactId contact, const ClaimedReceipt &receipt, int claim, const QString &purpose,
                              Channel channel);

private:
    ServiceContext m;
    const ReceiptReader &m_reader;
};

} // namespace crm
