// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"

#include <QObject>

namespace crm {

/// What happened, told after commit. One object, on the main thread; Qt queues the signals across. Models refetch.
class Changes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void contactAdded(crm::ContactId contact);
    void contactChanged(crm::ContactId contact);
    void contactTrashed(crm::ContactId contact);
    void contactRestored(crm::ContactId contact);
    void contactsReplaced(); ///< many at once: import, undo, restore
    void consentRecorded(crm::ContactId contact); ///< consent or objection
    void stopSpread(qint64 cards); ///< a no also holds on so many other records that have the same address
    void requestChanged(crm::RequestId request);
    void importChanged(crm::ImportBatchId batch);
    void usersChanged();
    void settingsChanged(); ///< controller, purposes, wordings
    void backedUp();
};

} // namespace crm
