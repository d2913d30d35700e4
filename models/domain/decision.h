// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "pack.h"
#include "permission.h"
#include "permissionsubject.h"
#include "retention.h"

#include <memory>

namespace crm {

/// Everything the decision looks at; gathered by a service, judged by a pure function.
struct PermissionFacts {
    Contact contact;
    QList<ConsentEvent> history;
    QList<RetentionPolicy> policies;
    QList<QDateTime> callAttemptsUtc; ///< answered or not
    std::optional<QStringList> footersWritten; ///< of a message that is there already; none: not yet written
    QList<QDateTime> agreedCallsUtc = {}; ///< calls outside the hours that the person agreed to (B22)
};

/// May this be sent now? A (2) purpose is asked with its twin: the half that fits the person answers.
struct PermissionQuestion {
    Purpose purpose;
    std::optional<Purpose> twin;
    Channel channel = Channel::Email;
    MessageClass messageClass = MessageClass::Commercial;
    QDateTime atUtc;
};

/// The ".customers" half of a ".consent" purpose and the other way round, if it is in use.
std::optional<Purpose> twinOf(const Purpose &purpose, const QList<Purpose> &purposes);

/// The twelve steps of gdpr-rules C, first match wins, under the controller's and the person's pack; the stricter
/// answer stands. Only what was recorded by the instant of the question counts. What is not documented is answered with
/// the strictest reading.
Permission canContact(const PermissionFacts &facts, const PermissionQuestion &question,
                      const Jurisdiction &jurisdiction);

/// The same decision prepared once for everybody who lives under one jurisdiction: a pass over a list asks it of one
/// person after the other.
class Decision final {
public:
    Decision(const PermissionQuestion &question, const Jurisdiction &jurisdiction,
             const QList<RetentionPolicy> &policies);
    ~Decision();
    Decision(const Decision &) = delete;
    Decision &operator=(const Decision &) = delete;

    /// @param subject made for the question's channel
    Permission of(const PermissionSubject &subject, const QList<ConsentEvent> &history,
                  const QList<QDateTime> &callAttemptsUtc = {}, const std::optional<QStringList> &footersWritten = {},
                  const QList<QDateTime> &agreedCallsUtc = {}) const;

private:
    struct Prepared;
    const std::unique_ptr<const Prepared> m;
};

} // namespace crm
