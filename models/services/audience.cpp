// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience.h"

#include <algorithm>

namespace crm {

qint64 AudienceAnswer::people() const
{
    qint64 sum = 0;
    for (const AudienceGroup &one : groups)
        sum += one.people.size();
    return sum;
}

qint64 AudienceAnswer::included() const
{
    qint64 sum = 0;
    for (const AudienceGroup &one : groups)
        sum += one.isAllowed ? one.people.size() : 0;
    return sum;
}

QList<RowKey> AudienceAnswer::keys(bool isAllowed) const
{
    QList<RowKey> all;
    for (const AudienceGroup &one : groups) {
        if (one.isAllowed == isAllowed)
            all += one.people;
    }
    std::sort(all.begin(), all.end());
    return all;
}

qint64 AudienceShift::lost() const
{
    qint64 people = 0;
    for (const AudienceMove &move : moves)
        people += move.from.isAllowed && !move.to.isAllowed ? move.to.people.size() : 0;
    return people;
}

qint64 AudienceShift::gained() const
{
    qint64 people = 0;
    for (const AudienceMove &move : moves)
        people += !move.from.isAllowed && move.to.isAllowed ? move.to.people.size() : 0;
    return people;
}

const AudienceGroup *AudienceAnswer::group(const QString &code) const
{
    const auto found
        = std::find_if(groups.begin(), groups.end(), [&code](const AudienceGroup &one) { return one.code == code; });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace crm
