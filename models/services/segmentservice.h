// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "segment.h"
#include "servicecontext.h"

namespace crm {

/// Filters of the list of people that are kept under a name. Lives on the database thread.
class SegmentService final {
public:
    SegmentService(ServiceContext context, SegmentRepository &segments)
        : m(std::move(context)), m_segments(segments) { }

    Result<QList<Segment>> segments() const { return m_segments.segments(); }
    /// Invalid/"name_missing", Invalid/"too_long" (over 100 characters), Conflict/"segment_exists".
    Result<Segment> save(const QString &name, const ContactQuery &query);
    Result<void> rename(SegmentId id, const QString &name); ///< fails as save() does
    Result<void> remove(SegmentId id);
    /// Puts back what has been removed, under the id it had.
    Result<void> restore(const Segment &segment);

private:
    template <class F> Result<void> stored(F change);

    ServiceContext m;
    SegmentRepository &m_segments;
};

} // namespace crm
