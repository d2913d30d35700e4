// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsource.h"

namespace crm {

Result<void> checkSource(const ImportRequest &request, QDate today)
{
    const DataSource &source = request.source;
    if (!isBoughtList(source))
        return {};
    if (source.detail.trimmed().isEmpty())
        return invalid(QStringLiteral("source_detail"), QStringLiteral("supplier_missing"));
    if (!source.date.isValid())
        return invalid(QStringLiteral("source_date"), QStringLiteral("obtained_missing"));
    if (source.date > today)
        return invalid(QStringLiteral("source_date"), QStringLiteral("day_in_future"));
    if (!source.notice)
        return invalid(QStringLiteral("source_notice"), QStringLiteral("notice_missing"));
    if (request.format.proofColumn < 0 || request.format.proofColumn >= request.format.columns.size())
        return invalid(QStringLiteral("proof_column"), QStringLiteral("proof_column_missing"));
    return {};
}

DataSource sourceOfFile(const ImportRequest &request, const QString &fileName, QDate today)
{
    DataSource source = request.source;
    if (isBoughtList(source)) {
        source.detail = source.detail.trimmed(); // she is told of the supplier; the file is the batch's business
        return source;
    }
    if (source.type.isEmpty())
        source.type = QStringLiteral("import");
    if (source.detail.isEmpty())
        source.detail = fileName;
    if (!source.date.isValid())
        source.date = today;
    return source;
}

Result<ContactDraft> sourced(ContactDraft draft, const ImportRequest &request)
{
    DataSource &source = draft.source;
    if (isBoughtList(request.source)) {
        const QString proof = source.proof.simplified();
        if (proof.isEmpty())
            return invalid(request.format.columns.value(request.format.proofColumn).column,
                           QStringLiteral("bought_without_proof"));
        source = request.source;
        source.proof = proof;
        return draft;
    }
    if (isBoughtList(source)) // the record says so itself; what it leaves out stays missing
        return draft;
    if (source.type.isEmpty())
        source.type = request.source.type;
    if (source.detail.isEmpty())
        source.detail = request.source.detail;
    if (!source.date.isValid())
        source.date = request.source.date;
    return draft;
}

} // namespace crm
