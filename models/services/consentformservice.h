// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentformpaper.h"
#include "consentformrepository.h"
#include "servicecontext.h"

namespace crm {

/// What somebody wants to have printed.
struct ConsentFormWish {
    ContactId contact; ///< invalid: blank
    QString language; ///< empty: the person's, else the controller's
    QStringList purposes; ///< empty: all that can be asked
};

struct PrintedForm {
    ConsentForm form;
    QByteArray pdf;
};

/// A form that came back, before anybody has read the crosses on it.
struct ScannedForm {
    ConsentForm form;
    EvidenceFile scan; ///< kind paper_scan
    FormWords words; ///< as printed, though newer ones may be in use
};

/// Consent on paper: a form with a code, and the scan that the code links back (gdpr-rules B4, B5, B20).
class ConsentFormService final {
public:
    ConsentFormService(ServiceContext context, ConsentFormRepository &forms, const ConsentFormPaper &paper);

    /// Notes the form and draws it. A person is only asked for channels she has an address for.
    /// Refused: "nothing_to_ask", "E_ERASED" for somebody in the trash.
    Result<PrintedForm> print(const ConsentFormWish &wish);
    /// The form a scan is of, by the codes ConsentFormPaper has read on it. NotFound: "form_code_missing",
    /// "form_unknown" (another vault's, or its person is gone); Refused: "form_used"; Invalid: "file_too_large";
    /// Storage: "file_unreadable"; Conflict: "changed_meanwhile", another file than the codes were read from.
    Result<ScannedForm> scanned(const QString &path, const ScanCodes &scan) const;
    /// The answers on the form, in one transaction with its being used up. Refused "form_used"; Invalid:
    /// "not_on_form" for an answer nobody asked for, "signed_before_printed"; and the errors of
    /// ConsentService::record().
    Result<QList<ConsentEvent>> record(ConsentFormId form, const ConsentDraft &draft);

private:
    Result<ConsentFormSheet> sheetFor(const ConsentFormWish &wish) const;
    Result<void> checkAnswers(const ConsentForm &form, const ConsentDraft &draft) const;

    ServiceContext m;
    ConsentFormRepository &m_forms;
    const ConsentFormPaper &m_paper;
};

} // namespace crm
