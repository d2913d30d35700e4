// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace crm {

class ImportProblemModel;

/// What could not be taken as it stands: the place, and below it the whole reason, on as many lines as it needs.
class ProblemList final : public QListView {
    Q_OBJECT

public:
    explicit ProblemList(ImportProblemModel *model, QWidget *parent = nullptr);
};

} // namespace crm
