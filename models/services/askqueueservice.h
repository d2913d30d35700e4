// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asklanes.h"
#include "clock.h"
#include "confirmationrepository.h"
#include "consentrepository.h"
#include "contactrepository.h"

namespace crm {

/// Why a consent is on the desk.
enum class AskReason { EndsSoon, Ended, Unproven, Waiting };

/// One consent that somebody may want to ask about, and whether and how that is allowed.
struct AskLine {
    AskReason reason = AskReason::EndsSoon;
    ContactId contact;
    QString name; ///< listName()
    QString purpose;
    Channel channel = Channel::Email;
    QDate on; ///< last valid day, day of the unproven answer, or day of the request
    std::optional<Permission> way; ///< the first lawful way; none: only when the person comes herself
    QString whyNone; ///< reason code where there is no way
    int asked = 0; ///< requests of the last 60 days
    bool isReminderDue = false; ///< B11: asked once, 30 days or less to go, no answer
    std::optional<Confirmation> waiting; ///< the request that waits for an answer
    bool isCodeExpired = false;
};

/// What ends soon, what has ended, what cannot be proven and what waits for an answer (gdpr-rules B10 to B12). Reads
/// only.
class AskQueueService final {
public:
    AskQueueService(ContactRepository &contacts, ConsentRepository &consents, RegistryRepository &registry,
                    ConfirmationRepository &confirmations, const PackSet &packs, Clock clock);

    /// Soonest first, oldest first.
    Result<QList<AskLine>> lines(AskReason reason, int atMost) const;

    static constexpr int kOpensDays = 60; ///< B11: the queue opens that long before the end
    static constexpr int kReminderDays = 30; ///< B11: one reminder
    static constexpr int kEndedDays = 365; ///< how far back ended ones are shown

private:
    Result<AskLine> line(AskReason reason, const Contact &contact, const QString &purpose, Channel channel, QDate on,
                         const RuleBook &book) const;
    Result<QList<AskLine>> ending(AskReason reason, int atMost, const RuleBook &book) const;
    Result<QList<AskLine>> unproven(int atMost, const RuleBook &book) const;
    Result<QList<AskLine>> waiting(int atMost, const RuleBook &book) const;

    ContactRepository &m_contacts;
    ConsentRepository &m_consents;
    RegistryRepository &m_registry;
    ConfirmationRepository &m_confirmations;
    PackSet m_packs;
    Clock m_clock;
};

QString codeOf(AskReason reason); ///< ends_soon, ended, unproven, waiting
std::optional<AskReason> askReasonFromCode(const QString &code);

} // namespace crm
