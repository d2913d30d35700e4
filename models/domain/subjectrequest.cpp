// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectrequest.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<RequestState> kStateCodes[] = {{RequestState::Received, "received"},
                                               {RequestState::InProgress, "in_progress"},
                                               {RequestState::Answered, "answered"},
                                               {RequestState::Closed, "closed"}};
} // namespace

bool isOpen(const SubjectRequest &request)
{
    return request.state == RequestState::Received || request.state == RequestState::InProgress;
}

QDate requestDueOn(QDate receivedOn, int months, int suspendedDays, const Pack &pack)
{
    QDate due = receivedOn.addMonths(months).addDays(suspendedDays);
    while (due.dayOfWeek() >= Qt::Saturday || pack.isHoliday(due))
        due = due.addDays(1);
    return due;
}

QString codeOf(RequestState state)
{
    return codeIn(kStateCodes, state);
}
std::optional<RequestState> requestStateFromCode(const QString &code)
{
    return valueIn(kStateCodes, code);
}

} // namespace crm
