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
};

/// Prints consent forms and reads their codes back.
class ConsentFormPaper {
public:
    virtual ~ConsentFormPaper() = default;
    /// A4 as PDF, in the language of the form, its code on every page. No box is ticked (B1).
    virtual Result<QByteArray> page(const ConsentFormSheet &sheet) const = 0;
    /// What every code on a scanned picture or PDF says.
    /// @returns Invalid/"scan_not_readable" for anything else, Unsupported/"scan_pdf_not_readable" where this computer cannot
    /// look into a PDF; Storage/"file_unreadable"
    virtual Result<QStringList> codesIn(const QString &path) const = 0;
};

} // namespace crm
