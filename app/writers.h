// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audiencewriter.h"
#include "clock.h"
#include "confirmationwriter.h"
#include "consentformpaper.h"
#include "documentwriters.h"
#include "importreader.h"
#include "mailreader.h"
#include "receiptreader.h"

#include <memory>

namespace crm {

/// Everything that reads and writes files for the services; has no state of its own and may be used from any thread.
struct Writers {
    explicit Writers(const Clock &clock);
    ~Writers();
    std::unique_ptr<PhoneNumbers> phones;
    std::unique_ptr<ImportReader> reader;
    std::unique_ptr<PackageWriter> packages;
    std::unique_ptr<ReceiptWriter> receipts;
    std::unique_ptr<ListWriter> lists;
    std::unique_ptr<MailReader> mails;
    std::unique_ptr<ReceiptReader> receiptReader;
    std::unique_ptr<ConfirmationWriter> confirmations;
    std::unique_ptr<ConsentFormPaper> forms;
    std::unique_ptr<AudienceWriter> audiences;
};

} // namespace crm
