// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asklanes.h"
#include "confirmationrepository.h"
#include "confirmationwriter.h"
#include "mailreader.h"
#include "servicecontext.h"

namespace crm {

/// What somebody wants to ask a person.
struct ConfirmationWish {
    ContactId contact;
    QString purpose;
    Channel channel = Channel::Email; ///< what is consented to
    Channel sentBy = Channel::Email; ///< Email or Post
    QString language; ///< empty: the person's, else the controller's
    bool isHerOwnWish = false; ///< a form she filled in, a visit, a call of hers: then no lawful way of ours is needed
    QString note; ///< how she asked
};

/// The request as it was made. The token is here and in the draft, nowhere else.
struct ConfirmationDraft {
    Confirmation confirmation;
    QString token;
    QString fileName; ///< "confirmation.eml" or "confirmation.pdf"
    QByteArray content;
};

/// What a reply or a typed code says, for somebody to look at before it counts.
struct ConfirmationReply {
    Confirmation confirmation;
    QString personName;
    Purpose purpose;
    QString words; ///< what the person wrote herself; empty for a typed code
    QString from; ///< the address the reply came from
    QDateTime saidAtUtc; ///< invalid: now
    QByteArray original; ///< the reply, kept as evidence
    QString doubt; ///< why it does not count by itself: sender_differs, automatic_reply, says_no; empty: it does
};

/// Double opt-in without a server (gdpr-rules B9): a draft with a code, and the reply or the typed code that confirms
/// it.
class ConfirmationService final {
public:
    ConfirmationService(ServiceContext context, ConfirmationRepository &confirmations, const ConfirmationWriter &writer,
                        const MailReader &mails);

    /// How she may be asked of our own accord.
    Result<AskWays> ways(ContactId contact, const QString &purpose, Channel channel) const;
    /// Notes the request in the history (Requested) and makes the draft. A request that waits for the same purpose and
    /// channel is taken back: only the newest code counts.
    /// Refused: E_NO_ADDRESS, E_NO_WAY (B11), asked_enough (one request and one reminder of our own accord), E_ERASED,
    /// E_PURPOSE_RETIRED. Invalid: purpose_needs_no_consent, channel_not_offered.
    Result<ConfirmationDraft> request(const ConfirmationWish &wish);
    /// NotFound "token_unknown"; Refused "token_used", "token_expired".
    Result<ConfirmationReply> withToken(const QString &typed) const;
    /// The same from a saved reply. NotFound "token_missing" where no code is in it; errors of MailReader.
    Result<ConfirmationReply> fromFile(const QString &path) const;
    /// Yes: Given, bound to the wording that was sent, with the reply as evidence; what was given before is superseded.
    /// No: Refused. Either way the code is used up.
    Result<ConsentEvent> answer(const ConfirmationReply &reply, ConsentState answer, CollectionMethod method);
    Result<void> cancel(ConfirmationId id);
    /// What is said aloud in this draft, as a mail or a letter to the one who says it: with the note it is the proof of
    /// a spoken consent (B8). Goes into the draft's evidence before it is recorded, and to the person. Refused
    /// E_NO_ADDRESS; Invalid "method_not_spoken" where something written proves it already, "parent_spoke" where it was not the person.
    Result<EvidenceFile> spoken(const ConsentDraft &said, Channel sentBy) const;
    /// Deletes what nobody answered for 30 days (D22). @returns how many
    Result<qint64> forgetOld();

private:
    Result<ConfirmationReply> checked(ConfirmationReply reply) const;
    Result<void> checkWish(const ConfirmationWish &wish, const Contact &contact) const;
    Result<ConfirmationLetter> letterOf(const ConfirmationWish &wish, const Contact &contact) const;
    Result<int> askedLately(const ConfirmationWish &wish) const;

    ServiceContext m;
    ConfirmationRepository &m_confirmations;
    const ConfirmationWriter &m_writer;
    const MailReader &m_mails;
};

} // namespace crm
