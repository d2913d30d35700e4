// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "contactquery.h"

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
    void choose(Filter filter);
    /// People chosen elsewhere; the cross in the chip brings everybody back.
    void showOther(const ContactQuery &query, const QString &title);

Q_SIGNALS:
    void changed();
    void permissionWished(); ///< a filter by what the rules answer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChip(Filter filter, const QString &text, const QString &name);
    void fit();
    void fillMenu();

    Clock m_clock;
    QButtonGroup *m_group;
    QList<QToolButton *> m_chips;
    QToolButton *m_other;
    QToolButton *m_more;
    QMenu *m_menu;
    ContactQuery m_otherQuery;
};

} // namespace crm
