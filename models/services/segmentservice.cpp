// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentservice.h"

#include "localday.h"
#include "textfold.h"

#include <algorithm>

namespace crm {
namespace {
constexpr int kLongestName = 100;
constexpr int kMonthsLookedAt = 120;

Result<QString> checkedName(const QString &name)
{
    const QString tidy = name.simplified();
    const QString field = QStringLiteral("name");
    if (tidy.isEmpty())
        return invalid(field, QStringLiteral("name_missing"));
    if (tidy.size() > kLongestName)
        return invalid(field, QStringLiteral("too_long"));
    return tidy;
}
} // namespace

ContactQuery Segment::queryOn(const QDate &today) const
{
    ContactQuery asked = query;
    if (silentMonths > 0)
        asked.silentSince = today.addMonths(-silentMonths);
    if (asked.consentDay)
        asked.consentDay = today;
    return asked;
}

Segment segmentOf(const ContactQuery &query, const QDate &today)
{
    Segment segment;
    segment.query = query;
    for (int months = 1; query.silentSince && months <= kMonthsLookedAt && segment.silentMonths == 0; ++months) {
        if (today.addMonths(-months) == *query.silentSince)
            segment.silentMonths = months;
    }
    return segment;
}

const Segment *segmentNamed(const QList<Segment> &segments, const QString &name)
{
    const auto found
        = std::find_if(segments.begin(), segments.end(),
                       [wanted = folded(name)](const Segment &one) { return folded(one.name) == wanted; });
    return found == segments.end() ? nullptr : &*found;
}

template <class F> Result<void> SegmentService::stored(F change)
{
    CRM_CHECK(m.allowed(Task::ReadContacts));
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(change());
    return (*transaction)->commit();
}

Result<Segment> SegmentService::save(const QString &name, const ContactQuery &query)
{
    const auto tidy = checkedName(name);
    CRM_CHECK(tidy);
    Segment segment = segmentOf(query, today(m.clock));
    segment.id = SegmentId(m.uuids());
    segment.name = *tidy;
    segment.savedAtUtc = m.clock();
    segment.savedBy = m.actor.name;
    CRM_CHECK(stored([&] { return m_segments.add(segment); }));
    return segment;
}

Result<void> SegmentService::rename(SegmentId id, const QString &name)
{
    const auto tidy = checkedName(name);
    CRM_CHECK(tidy);
    return stored([&] { return m_segments.rename(id, *tidy); });
}

Result<void> SegmentService::remove(SegmentId id)
{
    return stored([&] { return m_segments.remove(id); });
}

Result<void> SegmentService::restore(const Segment &segment)
{
    return stored([&] { return m_segments.add(segment); });
}

} // namespace crm
