// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionservice.h"
#include "phrases.h"

#include <QMenu>

namespace crm {

/// "Stop": what the person no longer wants, in one move. Nothing is asked afterwards and no reason is wanted (B6, B7,
/// C3).
class StopMenu final : public QMenu {
    Q_OBJECT

public:
    explicit StopMenu(const Phrases &phrases, QWidget *parent = nullptr);

    /// The purposes that can be stopped, and the light the person is looking at, if there is one.
    void show(const QList<Purpose> &purposes, std::optional<std::pair<QString, Channel>> cell);
    CollectionMethod method() const { return m_method; }

Q_SIGNALS:
    void stopCell(const QString &purpose, crm::Channel channel);
    void stopChannel(crm::Channel channel);
    void stopPurpose(const QString &purpose);
    void stopEverything();

private:
    void addMethods();

    Phrases m_phrases;
    CollectionMethod m_method = CollectionMethod::InPerson;
};

} // namespace crm
