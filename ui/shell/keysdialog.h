// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace crm {

/// Every key there is, from the actions themselves: the list cannot go stale.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param sources widgets whose actions, and those of their children, are listed
    explicit KeysDialog(const QList<QWidget *> &sources, QWidget *parent = nullptr);
};

} // namespace crm
