// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencewriter.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<AudienceSheet> kSheetCodes[] = {{AudienceSheet::MailingCsv, "mailing_csv"},
                                                {AudienceSheet::CallSheetCsv, "call_sheet_csv"},
                                                {AudienceSheet::CallSheetPdf, "call_sheet_pdf"},
                                                {AudienceSheet::LabelsPdf, "labels_pdf"}};
} // namespace

QList<AudienceSheet> sheetsFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
    case Channel::Sms:
        return {AudienceSheet::MailingCsv};
    case Channel::Phone:
        return {AudienceSheet::CallSheetPdf, AudienceSheet::CallSheetCsv};
    case Channel::Post:
        return {AudienceSheet::LabelsPdf, AudienceSheet::MailingCsv};
    }
    return {};
}

QString suffixOf(AudienceSheet sheet)
{
    return sheet == AudienceSheet::CallSheetPdf || sheet == AudienceSheet::LabelsPdf ? QStringLiteral("pdf")
                                                                                     : QStringLiteral("csv");
}

bool carriesFooters(AudienceSheet sheet)
{
    return sheet == AudienceSheet::MailingCsv;
}

QString codeOf(AudienceSheet sheet)
{
    return codeIn(kSheetCodes, sheet);
}

std::optional<AudienceSheet> audienceSheetFromCode(const QString &code)
{
    return valueIn(kSheetCodes, code);
}

} // namespace crm
