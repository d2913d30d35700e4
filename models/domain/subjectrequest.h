// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "pack.h"
#include "result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace crm {

enum class RequestKind { Access };
/// The states this program drives so far; the whole table is gdpr-rules E.
enum class RequestState { Received, InProgress, Answered, Closed };

/// A person's request to exercise a right.
struct SubjectRequest {
    RequestId id;
    ContactId contact;
    QString contactName; ///< filled in by lists, not stored with the request
    RequestKind kind = RequestKind::Access;
    RequestState state = RequestState::Received;
    QString channel; ///< email, phone, letter, counter, other
    QDate receivedOn; ///< the day it reached the organisation (E1)
    QDate dueOn; ///< E4
    std::optional<QDateTime> answeredAtUtc;
    QString identityCheck; ///< same_address, known_person, document_seen
    QString note;
    QByteArray packageSha256; ///< of the package that answered it
    qint64 version = 1;
};

/// Somebody is still waiting for the answer.
bool isOpen(const SubjectRequest &request);

/// The day by whose end a request must be answered (gdpr-rules E4): months from reception, then on to the next working day in
/// the pack of the controller's country.
QDate requestDueOn(QDate receivedOn, int months, int suspendedDays, const Pack &pack);

QString codeOf(RequestState state); ///< received, in_progress, answered, closed
std::optional<RequestState> requestStateFromCode(const QString &code);

} // namespace crm
