// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "phrases.h"
#include "retention.h"

namespace crm {

/// Everything known about one person that a card shows; gathered once, read by its sections.
struct PersonFile {
    Contact contact;
    QList<ConsentEvent> history;
    QList<Purpose> purposes;
    QList<RetentionDue> dues;
    QHash<QString, QDate> recordedOn; ///< see ContactService::recordedOn()
};

/// Why a kind of value is held (G2): for what, on which basis, since when, from whom, until when.
struct Holding {
    QList<Purpose> purposes; ///< none: nothing in the registry needs it
    DataSource source;
    std::optional<QDate> toldOn; ///< that we have her data, and where from
    QDate since; ///< the day it was last recorded or changed
    std::optional<QDate> until; ///< last day of keeping; none: as long as the relation lasts
};

/// @param category a code of dataCategories()
Holding whyHeld(const PersonFile &file, const QString &category, const QDateTime &nowUtc);

/// A line of the card: something held beside the name and the ways to reach her.
struct HeldValue {
    QString category; ///< a code of dataCategories()
    QString label;
    QString value; ///< as it is read; may hold several lines
    bool isNeeded = true;
    QStringList fields; ///< what to take out for it to be gone, see without(); empty: it cannot be done without
};

/// Everything else the card holds, in form order, with whether a purpose still needs it (G2, G22).
QList<HeldValue> heldValues(const PersonFile &file, const Phrases &phrases, const QDateTime &nowUtc);

} // namespace crm
