// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactquery.h"
#include "id.h"

namespace crm {

using SegmentId = Id<struct SegmentTag>;

/// A filter of the list of people under a name: words, relations, permission, order. Kept in the vault, for everybody
/// who opens it; never a list of persons.
struct Segment {
    SegmentId id;
    QString name;
    ContactQuery query; ///< days that move with the calendar as they were when it was saved; see queryOn()
    int silentMonths = 0; ///< no contact since so many months before the day of use; 0: since the day of the query
    QDateTime savedAtUtc;
    QString savedBy; ///< name of the user
    friend bool operator==(const Segment &, const Segment &) = default;

    /// The query as it reads on a day: what depends on time is asked at use, not as of the day of saving.
    ContactQuery queryOn(const QDate &today) const;
};

/// The one of this name, case and accents ignored; null if there is none. It points into the list.
const Segment *segmentNamed(const QList<Segment> &segments, const QString &name);

/// The segment a query makes on a day, without id and name: "since six months ago" is told from a fixed day.
Segment segmentOf(const ContactQuery &query, const QDate &today);

/// Segments as stored.
class SegmentRepository {
public:
    virtual ~SegmentRepository() = default;
    virtual Result<QList<Segment>> segments() const = 0; ///< by name
    virtual Result<void> add(const Segment &segment) = 0; ///< Conflict/"segment_exists" on the same name, case ignored
    virtual Result<void> rename(SegmentId id, const QString &name) = 0; ///< the same; NotFound
    virtual Result<void> remove(SegmentId id) = 0; ///< NotFound
};

} // namespace crm
