// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QString>

namespace crm {

/// An ISO 8601 duration of calendar units, such as P3Y or P30D. P0D is allowed and ends on its first day.
struct Period {
    int years = 0;
    int months = 0;
    int days = 0;

    /// Invalid/"not_a_duration" if the text is none, or has a time part.
    static Result<Period> fromIso(const QString &text);
    QString toIso() const;
    bool isZero() const { return years == 0 && months == 0 && days == 0; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// Whole calendar units from a date; 29 February is clamped to 28, no weekend roll (gdpr-rules D-d).
QDate after(QDate start, const Period &period);

/// Last day a consent given on this day is valid: the day before the anniversary (gdpr-rules B10).
QDate lastValidDay(QDate givenOn, const Period &validity);

} // namespace crm
