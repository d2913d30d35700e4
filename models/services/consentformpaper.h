// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentform.h"
#include "contact.h"
#include "journal.h"

#include <QStringList>

namespace crm {

/// A form as it will be read on paper.
struct ConsentFormSheet {
    ConsentForm form;
    Contact contact; ///< without an id: a blank form, with lines to write on
    Controller controller;
    FormWords words; ///< of the questions, in their order
    /// How long a consent to calls may last, where the law wants the items of the request shown (B20); none: it does not.
    std::optional<Period> phoneItems;
};

/// What the codes on a scan say, and which bytes they were read from.
struct ScanCodes {
    QStringList codes;
    QByteArray sha256;
};

/// Prints consent forms and reads their codes back.
class ConsentFormPaper {
public:
    static constexpr qint64 kMostBytes = 25LL * 1000 * 1000; ///< of a scan: what a piece of evidence may have

    virtual ~ConsentFormPaper() = default;
    /// A4 as PDF, in the language of the form, its code on every page. No box is ticked (B1).
    virtual Result<QByteArray> page(const ConsentFormSheet &sheet) const = 0;
    /// What every code on a scanned picture or PDF says.
    /// @returns Invalid/"scan_not_readable" for anything else, Unsupported/"scan_pdf_not_readable" where this computer cannot
    /// look into a PDF; Invalid/"file_too_large"; Storage/"file_unreadable". May take half a minute.
    virtual Result<ScanCodes> codesIn(const QString &path) const = 0;
};

} // namespace crm
