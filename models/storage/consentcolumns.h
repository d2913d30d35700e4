// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "storedchain.h"

namespace crm {

/// How a consent event and its rows become each other.

StoredChain consentChain(const Dialect &dialect);
/// In the order of consentChain()'s columns.
QVariantList consentValues(const ConsentEvent &event, const QByteArray &subjectCommitment);

/// What a consent event commits to about its subject without showing it: person, language, free words, evidence.
struct ConsentSubject {
    QString contactId;
    QString language;
    QString note;
    QString recordedByName;
    QByteArray evidence; ///< see evidenceFact()
    QString guardian; ///< see guardianText(); empty: none
};
/// A parent as one text, and back; empty: none.
QString guardianText(const std::optional<Guardian> &guardian);
std::optional<Guardian> guardianIn(const QString &text);
ConsentSubject subjectOf(const ConsentEvent &event);
QByteArray commitmentTo(const ConsentSubject &subject, const QByteArray &salt);
/// One file in ConsentSubject::evidence, appended in order.
QByteArray evidenceFact(const Evidence &evidence);

/// For SELECTs that name consent_event e and consent_event_subject s. The person's row key comes first.
const QString &consentFields();
ConsentEvent readConsent(const Statement &row);
/// Column of consentFields() behind the last one: where a SELECT may add the text shown.
int consentFieldCount();

QByteArray textHash(const QString &text);

} // namespace crm
