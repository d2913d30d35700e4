// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultopener.h"

namespace crm {

/// What a demo is made of; the same wish gives the same people.
struct DemoWish {
    VaultAddress address;
    qint64 contacts = 1000;
    quint64 seed = 1;
    QDate reference = QDate(2026, 11, 23); ///< counts as today in the invented histories
    QString language; ///< of the controller's documents
};

/// The name and passphrase every demo opens with.
QString demoUser();
QByteArray demoPassphrase();

/// Makes a vault of invented people. Nothing is left behind on failure or cancel. @returns the recovery key
Result<QString> makeDemo(const VaultOpener &opener, const Clock &clock, const DemoWish &wish, const Progress &progress);

} // namespace crm
