// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

#include <array>

namespace crm {

/// A pack as it stands for one question: looked up once, asked of many people.
struct PackInForce {
    PackInForce(const Pack &pack, const PermissionQuestion &question, const QString &timeZone);

    const MatrixRow *row(Audience audience) const { return rows[std::size_t(audience)]; }

    Pack pack; ///< the rows point into it: a copy of this looks them up again
    QString timeZone;
    QDate day; ///< of the question, where the person lives
    MessageClass messageClass = MessageClass::Commercial; ///< C1: never milder than the purpose's
    int childAge = 0;
    QHash<QString, QStringList> footers;
    CallWindow window;
    CallLimit limit;
    bool isCallTime = true; ///< the question's instant lies inside the window
    Permission blank; ///< what every answer says of its question
    std::array<const MatrixRow *, 5> rows{}; ///< by Audience; null: prior consent is required

    PackInForce(const PackInForce &) = delete;
    PackInForce &operator=(const PackInForce &) = delete;
};

/// What is known of one person at the instant of the question.
struct KnownOfPerson {
    const PermissionSubject &subject;
    const QList<ConsentEvent> &history;
    const QList<RetentionPolicy> &policies;
    const QList<QDateTime> &callAttemptsUtc;
    const QList<QDateTime> &agreedCallsUtc;
    const std::optional<QStringList> &footersWritten;
};

/// An answer and the step that gave it; the lower step is the first match.
struct Judged {
    Permission answer;
    int step = 0;
};

/// The twelve steps of gdpr-rules C under one pack.
/// @param purposes keys of the purpose asked for and of its other half
Judged judged(const KnownOfPerson &known, const PermissionQuestion &question, const QStringList &purposes,
              const PackInForce &pack);

/// The earlier of two last days, none being no end.
std::optional<QDate> earlier(std::optional<QDate> one, std::optional<QDate> other);

} // namespace crm
