// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "retention.h"

namespace crm {

/// Everything known about one person that a card shows; gathered once, read by its sections.
struct PersonFile {
    Contact contact;
    QList<ConsentEvent> history;
    QList<Purpose> purposes;
    QList<RetentionPolicy> policies;
};

/// Why a kind of value is held (G2): for what, on which basis, since when, from whom, until when.
struct Holding {
    QList<Purpose> purposes; ///< none: nothing in the registry needs it
    DataSource source;
    QDate since;
    std::optional<QDate> until; ///< last day of keeping; none: as long as the relation lasts
};

/// @param category a code of Purpose::dataCategories: name, email, phone, postal_address
/// A purpose that rests on consent counts only while a consent is in force; one that needs a customer only for
/// customers.
Holding whyHeld(const PersonFile &file, const QString &category, const QDateTime &nowUtc);

} // namespace crm
