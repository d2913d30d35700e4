// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"

#include "widgets/rows.h"

namespace crm {

/// The light that stands for a state of consent: given, refused or ended, asked, unproven.
Light lightOf(ConsentState state);

/// Cells of the coverage table: the purpose once, the channel with its icon, numbers that lead to the people behind
/// them.
class CoverageDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The answer of an event: shape, word, colour.
class AnswerDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace crm
