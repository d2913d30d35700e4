// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "registryrepository.h"
#include "retention.h"

namespace crm {

/// Everything due dates depend on besides the person: read once, asked for every person of an import.
class RetentionRules final {
public:
    static Result<RetentionRules> read(const RegistryRepository &registry, const PackSet &packs);

    QList<RetentionDue> duesOf(const Contact &contact, const QList<ConsentEvent> &history, const QDate &today) const;

private:
    QList<RetentionPolicy> m_policies;
    QString m_country; ///< of the controller
    PackSet m_packs;
};

} // namespace crm
