// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace crm {

/// Keeps a dialog as high as its words need. Qt opens one at two thirds of the screen at most: at 200 % words were cut.
class DialogFit final : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the dialog.
    explicit DialogFit(QDialog *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace crm
