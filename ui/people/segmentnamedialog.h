// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDialog>

class QLineEdit;

namespace crm {

class Notice;

/// The name under which a filter is kept. What was typed stays when it could not be kept.
class SegmentNameDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param name empty: of a filter that is saved for the first time
    explicit SegmentNameDialog(const QString &name, QWidget *parent = nullptr);
    void showError(const Error &error);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QLineEdit *m_name;
    Notice *m_notice;
};

} // namespace crm
