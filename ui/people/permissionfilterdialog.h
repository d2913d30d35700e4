// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactquery.h"
#include "phrases.h"

#include <QDialog>

class QComboBox;

namespace crm {

/// Filters a list by what the rules answer: for which purpose, by which channel, and yes or why not.
class PermissionFilterDialog final : public QDialog {
    Q_OBJECT

public:
    PermissionFilterDialog(const QList<Purpose> &purposes, const Phrases &phrases, QWidget *parent = nullptr);
    /// Begins with the filter that is set.
    void start(const PermissionFilter &filter);

Q_SIGNALS:
    void chosen(const crm::PermissionFilter &filter, const QString &title);

private:
    void fillChannels();
    void choose();

    QList<Purpose> m_purposes;
    Phrases m_phrases;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QComboBox *m_answer;
};

} // namespace crm
