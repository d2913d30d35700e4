// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;

namespace crm {

class ConsentChoicesModel;

/// The questions as a table: a purpose with its wording per row, a pair of answers per channel.
class ChoicesGrid final : public QFrame {
    Q_OBJECT

public:
    explicit ChoicesGrid(ConsentChoicesModel &answers, QWidget *parent = nullptr);

private:
    void rebuild();
    void addHeader(QGridLayout *grid);
    void addPurpose(QGridLayout *grid, int row);
    QWidget *cell(int row, int column);
    QWidget *title(int row);
    QWidget *wording(int row);

    ConsentChoicesModel &m_answers;
    QWidget *m_body = nullptr;
};

} // namespace crm
