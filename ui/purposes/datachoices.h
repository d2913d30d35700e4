// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"

#include <QWidget>

class QCheckBox;

namespace crm {

/// Which data a purpose needs, nothing ticked beforehand (G2). The ways to reach somebody are not asked: they come with
/// the channels.
class DataChoices final : public QWidget {
    Q_OBJECT

public:
    explicit DataChoices(const Phrases &words, QWidget *parent = nullptr);

    void show(const QStringList &categories);
    /// The categories before, with what was ticked and without what was not.
    QStringList chosen(QStringList before) const;

Q_SIGNALS:
    void edited();

private:
    QHash<QString, QCheckBox *> m_checks;
};

} // namespace crm
