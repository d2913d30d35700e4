// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace crm {

/// What a message or a line asks of us. Only the first three stop anything, and only after somebody has looked.
enum class StopKind { Unsubscribe, Objection, Complaint, Bounce, AutomaticReply, Unclear };

/// A notice that a message could not be delivered (RFC 3464, or in the mail program's own words).
struct DeliveryReport {
    QStringList actions; ///< as written, lower case: failed, delayed, delivered, ...
    QStringList recipients; ///< addresses it speaks of
};

/// A complaint passed on by a mail provider (RFC 5965).
struct FeedbackReport {
    QString type; ///< as written, lower case: abuse, opt-out, not-spam, ...
    QStringList recipients; ///< who complained, where the provider says so
};

/// A mail as the rules read it, whatever file it came from. Everything in it is what a stranger wrote.
struct MailMessage {
    QString from; ///< the address alone; empty where there is none
    QStringList to;
    QString subject;
    QString text; ///< what a reader sees, quotations included; never longer than kLongestMailText
    QDateTime sentAtUtc; ///< invalid where the header is missing or unreadable
    bool isAutomatic = false; ///< says of itself that no human wrote it (RFC 3834, X-Autoreply, Precedence)
    bool hasNoReturnPath = false; ///< Return-Path: <>, as delivery reports have it
    bool isNewsletter = false; ///< carries List-Unsubscribe or List-Id
    QStringList failedRecipients; ///< X-Failed-Recipients
    std::optional<DeliveryReport> delivery;
    std::optional<FeedbackReport> feedback;
    QByteArray original; ///< the message as it came, to be kept as evidence; empty where it is too long for that
};
inline constexpr int kLongestMailText = 100'000;

/// How a message was understood.
struct StopReading {
    StopKind kind = StopKind::Unclear;
    /// Why, for the person who looks: feedback_report, delivery_report, looks_like_delivery_report, delivery_notice,
    /// says_automatic, looks_automatic, newsletter, unsubscribe_words, unsubscribe_address, objection_words, negated,
    /// asks_for_access, asks_for_erasure, no_request_words.
    QString reason;
    QStringList addresses; ///< whom it is about; several only in reports
};

/// What the sender wrote herself: quoted lines, the original below the answer, and the signature left out.
QString ownWords(const QString &text);

/// Understands a message (gdpr-rules C3, B6). In doubt Unclear: a person reads it. An automatic reply is never a
/// request, whatever words it carries; words that stand only in a quotation are not the sender's.
StopReading readStop(const MailMessage &message);

/// The request in a few words of a person's own: same rules, without a mail around them.
/// @param words subject or text, folded() or not
StopReading readStopWords(const QString &words);

QString codeOf(StopKind kind); ///< unsubscribe, objection, complaint, bounce, automatic_reply, unclear
std::optional<StopKind> stopKindFromCode(const QString &code);

} // namespace crm
