// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rows.h"

namespace crm {

/// A reason of an audience: the shape of the answer, two lines of words, a bar, the number, and that it opens a list.
/// Reads the roles of AudienceGroupsModel.
class ReasonDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit ReasonDelegate(QObject *parent = nullptr) : RowDelegate(parent, Lines::Two) { }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace crm
