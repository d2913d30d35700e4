// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "documentwriters.h"
#include "journal.h"
#include "messagefooter.h"
#include "pack.h"

namespace crm {

/// What an audience is written as.
enum class AudienceSheet {
    MailingCsv, ///< for a tool that sends e-mails or text messages
    CallSheetCsv,
    CallSheetPdf,
    LabelsPdf ///< address labels, 24 to an A4 sheet
};

/// One person of it.
struct AudienceLine {
    Contact contact;
    std::optional<CallWindow> callWindow; ///< none: no hours are protected
    QString timeZone;
    MessageFooter footer = {}; ///< of a mailing
};

/// What every line has in common.
struct AudienceSheetHead {
    AudienceSheet sheet = AudienceSheet::MailingCsv;
    Channel channel = Channel::Email;
    Purpose purpose;
    Controller controller;
    QDateTime atUtc;
    QString language; ///< of the headings; a script is in the language of the person
};

/// Writes an audience for the channel it goes out by. Formula cells are neutralised (G12); nobody's notes are in it.
class AudienceWriter {
public:
    class Sink {
    public:
        virtual ~Sink() = default;
        virtual Result<void> add(const QList<AudienceLine> &lines) = 0;
        virtual Result<QByteArray> finish() = 0; ///< SHA-256 of the file; nothing is at path before
    };
    virtual ~AudienceWriter() = default;
    virtual Result<std::unique_ptr<Sink>> open(const QString &path, const AudienceSheetHead &head) const = 0;
};

/// The sheets that serve a channel, the usual one first.
QList<AudienceSheet> sheetsFor(Channel channel);
QString suffixOf(AudienceSheet sheet); ///< csv, pdf
QString codeOf(AudienceSheet sheet); ///< mailing_csv, call_sheet_csv, call_sheet_pdf, labels_pdf
/// True if the sheet carries what each message has to say; labels and calls do not.
bool carriesFooters(AudienceSheet sheet);
std::optional<AudienceSheet> audienceSheetFromCode(const QString &code);

} // namespace crm
