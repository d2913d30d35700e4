// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasource.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<NoticePlan> kNoticeCodes[]
    = {{NoticePlan::WithinMonth, "month"}, {NoticePlan::FirstMessage, "first_message"}};
} // namespace

QString boughtListType()
{
    return QStringLiteral("bought_list");
}

bool isBoughtList(const DataSource &source)
{
    return source.type == QLatin1String("bought_list");
}

std::optional<ListRecord> listRecordOf(const DataSource &source)
{
    if (!isBoughtList(source))
        return {};
    return ListRecord{!source.detail.isEmpty(), !source.proof.isEmpty(), source.date, source.notice};
}

QDate lastNoticeDay(QDate obtainedOn)
{
    return obtainedOn.addMonths(1);
}

std::optional<QDate> noticeDue(const DataSource &source)
{
    if (!isBoughtList(source) || source.notice != NoticePlan::WithinMonth || !source.date.isValid())
        return {};
    return lastNoticeDay(source.date);
}

QString codeOf(NoticePlan plan)
{
    return codeIn(kNoticeCodes, plan);
}
std::optional<NoticePlan> noticePlanFromCode(const QString &code)
{
    return valueIn(kNoticeCodes, code);
}

} // namespace crm
