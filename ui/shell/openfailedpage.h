// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace crm {

/// The vault cannot be opened: what happened, what is safe, what can be done.
class OpenFailedPage final : public QWidget {
    Q_OBJECT

public:
    /// @param place the folder or server, shown so that the person can look
    OpenFailedPage(const Error &error, const QString &place, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void otherVaultRequested();
    void restoreRequested();
    void readOnlyRequested();

private:
    QHBoxLayout *buttons(const Error &error, QWidget *sheet);
    void addSentence(QVBoxLayout *column, const QString &iconName, const QString &heading, const QString &text);
};

} // namespace crm
