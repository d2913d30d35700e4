// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rows.h"

namespace crm {

/// A line of a person's story: the shape of what was said on a thread, the words, how it was said, and the day at the
/// right.
class TimelineDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject *parent = nullptr) : RowDelegate(parent, Lines::Two) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintThread(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace crm
