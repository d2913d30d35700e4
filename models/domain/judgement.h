// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

namespace crm {

/// An answer and the step that gave it; the lower step is the first match.
struct Judged {
    Permission answer;
    int step = 0;
};

/// The earlier of two days, either of which may be open.
std::optional<QDate> earlier(std::optional<QDate> one, std::optional<QDate> other);

/// One question under one pack: the twelve steps of gdpr-rules C, in their order. Lives no longer than what it was given.
class Judgement final {
public:
    /// @param timeZone of the person, IANA
    Judgement(const PermissionFacts &facts, const PermissionQuestion &question, const Pack &pack,
              const QString &timeZone);
    Judged judged();

private:
    bool certain(); ///< steps 1 to 5
    bool minor(); ///< step 6
    bool objected(); ///< step 7
    bool consented(); ///< steps 8 and 9
    bool stale(); ///< step 10
    void byMatrix(); ///< step 11
    bool constrained(const QString &doNotCallList); ///< step 12

    bool blocked(int step, const char *code, Light light = Light::Blocked);
    bool allowed(int step, const QString &code, LegalBasis basis);
    void cite(const ConsentEvent &event);
    QStringList keys() const;
    const Contact &contact() const { return m_facts.contact; }
    Channel channel() const { return m_question.channel; }

    QDateTime lastExpressYes() const;
    ConsentStanding standingNow() const;
    ConsentStanding limited(ConsentStanding now) const;
    bool outgrown();
    bool isBoundToConsent() const;
    bool isOffered() const;
    void openLane(const Lane &lane);
    bool holds(LaneCondition condition) const;
    bool isInformed() const;
    bool outsideHours();
    bool tooOften();
    bool isProtected(const CallWindow &window) const;
    bool unlisted(const QString &listId);

    const PermissionFacts &m_facts;
    const PermissionQuestion &m_question;
    const Pack &m_pack;
    QString m_zone;
    QDate m_day;
    MessageClass m_class;
    Audience m_audience;
    Permission m_answer;
    ConsentStanding m_now;
    std::optional<RetentionDue> m_due;
    int m_step = 0;
};

} // namespace crm
