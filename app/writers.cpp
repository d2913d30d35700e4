// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers.h"

#include "documentformpaper.h"
#include "documentreceiptwriter.h"
#include "draftconfirmationwriter.h"
#include "fileaudiencewriter.h"
#include "fileimportreader.h"
#include "filelistwriter.h"
#include "filepackagewriter.h"
#include "gmimemailreader.h"
#include "jsonreceiptreader.h"
#include "phonenumbers.h"

namespace crm {

Writers::Writers(const Clock &clock) :
    phones(std::make_unique<LibPhoneNumbers>()),
    reader(std::make_unique<FileImportReader>(*phones)),
    packages(std::make_unique<FilePackageWriter>(clock)),
    receipts(std::make_unique<DocumentReceiptWriter>()),
    lists(std::make_unique<FileListWriter>()),
    mails(std::make_unique<GMimeMailReader>()),
    receiptReader(std::make_unique<JsonReceiptReader>()),
    confirmations(std::make_unique<DraftConfirmationWriter>()),
    forms(std::make_unique<DocumentFormPaper>()),
    audiences(std::make_unique<FileAudienceWriter>())
{
}

Writers::~Writers() = default;

} // namespace crm
