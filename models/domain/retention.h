// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "period.h"
#include "purpose.h"

namespace crm {

/// From which day a retention period runs.
enum class RetentionAnchor {
    LastContact,
    Collection,
    RelationEnd,
    ConsentGiven,
    ConsentEnd,
    RequestClosed,
    Creation,
    FiscalYearEnd,
    Other
};
/// What happens at the end of the period.
enum class RetentionAction { AskElseDelete, Archive, Delete, Anonymise, Review, Warn };

/// A line of the default schedule (gdpr-rules D, D01 to D27).
struct RetentionPolicy {
    QString id; ///< "D01"
    BilingualText label;
    RetentionAnchor anchor = RetentionAnchor::Other;
    Period period;
    RetentionAction action = RetentionAction::Delete;
    BilingualText source; ///< where the period comes from
    bool isStatutory = false; ///< may not be shortened (D-h)
    bool isEvaluated = false; ///< true if the program has data it applies to
    friend bool operator==(const RetentionPolicy &, const RetentionPolicy &) = default;
};

/// One thing that falls due for one person.
struct RetentionDue {
    ContactId contact;
    QString policy;
    RetentionAnchor anchor = RetentionAnchor::Other;
    QDate anchorOn;
    QDate endsOn; ///< last day it may be kept; the action is due on the next day at 00:00 (D-d)
    RetentionAction action = RetentionAction::Delete;
    bool isHeld = false;
};

/// The days from which the periods of a relation run.
struct RelationDays {
    Relation relation = Relation::Prospect;
    std::optional<QDate> lastContactOn; ///< from the person (D-e)
    std::optional<QDate> endedOn;
    QDate collectedOn; ///< invalid: not known
    QDate createdOn;
    friend bool operator==(const RelationDays &, const RelationDays &) = default;
};
RelationDays relationDaysOf(const Contact &contact);

/// Every due date of one contact: D01 for prospects (last contact from the person, else collection, else creation), D02
/// for customers whose relation has ended, D11 and D18 for the proof of consents. Trashed contacts keep theirs.
/// @param phoneProof the policy of the proof of a consent to calls, by the law of the person: D11 or D18
QList<RetentionDue> retentionOf(const Contact &contact, const QList<ConsentEvent> &history,
                                const QList<RetentionPolicy> &policies, const QString &phoneProof, const QDate &today);

/// Until when the person's own data may be used to write to her: D01 or D02 only; none where neither runs.
/// The due names no contact.
std::optional<RetentionDue> marketingDue(const RelationDays &days, const QList<RetentionPolicy> &policies);

QString codeOf(RetentionAnchor anchor); ///< last_contact, collection, relation_end, consent_given, consent_end,
                                        ///< request_closed, creation, fiscal_year_end, other
QString codeOf(RetentionAction action); ///< ask_else_delete, archive, delete, anonymise, review, warn
std::optional<RetentionAnchor> retentionAnchorFromCode(const QString &code);
std::optional<RetentionAction> retentionActionFromCode(const QString &code);

} // namespace crm
