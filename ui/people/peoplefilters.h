// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "segment.h"

#include <QWidget>

class QButtonGroup;
class QMenu;
class QToolButton;

namespace crm {

/// The row of chips above the list. What does not fit waits in the menu of "Filter"; a drill-down has a chip of its
/// own.
class PeopleFilters final : public QWidget {
    Q_OBJECT

public:
    explicit PeopleFilters(Clock clock, QWidget *parent = nullptr);

    enum class Filter { All, Customers, Prospects, Silent, Trash };
    /// The query of the chosen chip, without text and order.
    ContactQuery query() const;
    bool isAll() const;
    bool isOther() const; ///< people chosen elsewhere, or by a saved filter
    void choose(Filter filter);
    /// People chosen elsewhere; the cross in the chip brings everybody back.
    void showOther(const ContactQuery &query, const QString &title);
    /// Filters kept under a name, in the menu of "Filter".
    void setSegments(const QList<Segment> &segments);
    /// Like showOther(); it can then be renamed and removed.
    void showSegment(const Segment &segment);

Q_SIGNALS:
    void changed();
    void permissionWished(); ///< a filter by what the rules answer
    void saveWished(); ///< what the list shows, under a name
    void segmentWished(const crm::Segment &segment);
    void renameWished(const crm::Segment &segment);
    void removeWished(const crm::Segment &segment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChip(Filter filter, const QString &text, const QString &name);
    void fit();
    void fillMenu();
    void addSegments();
    const Segment *shownSegment() const; ///< null: the list shows no saved filter

    Clock m_clock;
    QButtonGroup *m_group;
    QList<QToolButton *> m_chips;
    QToolButton *m_other;
    QToolButton *m_more;
    QMenu *m_menu;
    ContactQuery m_otherQuery;
    QList<Segment> m_segments;
    SegmentId m_segment; ///< of the chip of people chosen elsewhere; invalid: not a saved filter
};

} // namespace crm
