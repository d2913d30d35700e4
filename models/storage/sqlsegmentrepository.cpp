// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlsegmentrepository.h"

#include "sqlvalues.h"
#include "storedquery.h"
#include "textfold.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
Result<void> foundOne(const Result<qint64> &rows)
{
    if (!rows)
        return rows.error();
    return *rows > 0 ? Result<void>() : Result<void>(Error{Error::Code::NotFound, u"segment_unknown"_s, {}, {}});
}
} // namespace

Result<QList<Segment>> SqlSegmentRepository::segments() const
{
    auto found = m_database.query(u"SELECT id, name, query, saved_at, saved_by FROM segment ORDER BY folded_name"_s);
    if (!found)
        return found.error();
    QList<Segment> segments;
    while (found->next()) {
        Segment segment;
        segment.id = idOf<struct SegmentTag>(found->value(0));
        segment.name = found->value(1).toString();
        CRM_CHECK(readSegment(found->value(2).toString(), segment));
        segment.savedAtUtc = instantOf(found->value(3));
        segment.savedBy = found->value(4).toString();
        segments.append(segment);
    }
    CRM_CHECK(found->outcome());
    return segments;
}

Result<void> SqlSegmentRepository::refuseSecond(const QString &name, SegmentId except) const
{
    const auto others = m_database.value(u"SELECT count(*) FROM segment WHERE folded_name = ? AND id <> ?"_s,
                                         {folded(name), except.toString()});
    if (!others)
        return others.error();
    return others->toLongLong() == 0 ? Result<void>()
                                     : Result<void>(Error{Error::Code::Conflict, u"segment_exists"_s, {}, u"name"_s});
}

Result<void> SqlSegmentRepository::add(const Segment &segment)
{
    CRM_CHECK(refuseSecond(segment.name, segment.id));
    const auto added = m_database.run(
        u"INSERT INTO segment (id, name, folded_name, query, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {segment.id.toString(), segment.name, folded(segment.name), segmentToJson(segment),
         sqlInstant(segment.savedAtUtc), sqlText(segment.savedBy)});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> SqlSegmentRepository::rename(SegmentId id, const QString &name)
{
    CRM_CHECK(refuseSecond(name, id));
    return foundOne(m_database.run(u"UPDATE segment SET name = ?, folded_name = ? WHERE id = ?"_s,
                                   {name, folded(name), id.toString()}));
}

Result<void> SqlSegmentRepository::remove(SegmentId id)
{
    return foundOne(m_database.run(u"DELETE FROM segment WHERE id = ?"_s, {id.toString()}));
}

} // namespace crm
