// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmationservice.h"

#include "consentlog.h"
#include "suppressions.h"
#include "localday.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr int kAskingPeriodDays = 60; ///< B11: one request and one reminder in it
constexpr int kMostAsked = 2;

QString languageFor(const ConfirmationWish &wish, const Contact &contact, const Controller &controller)
{
    for (const QString &language : {wish.language, contact.language}) {
        if (language == "fr"_L1 || language == "en"_L1)
            return language;
    }
    return controller.language;
}

/// Not before the question and not in the future: a date is what the sender's machine says.
QDateTime believable(const ConfirmationReply &reply, const QDateTime &nowUtc)
{
    const bool isBelievable = reply.saidAtUtc.isValid() && reply.saidAtUtc <= nowUtc
        && reply.saidAtUtc >= reply.confirmation.requestedAtUtc;
    return isBelievable ? reply.saidAtUtc.toUTC() : nowUtc;
}

bool isFromPerson(const MailMessage &mail, const Contact &contact)
{
    const QString from = normalisedEmail(mail.from);
    return !from.isEmpty()
        && std::any_of(contact.emails.begin(), contact.emails.end(),
                       [&from](const EmailAddress &email) { return normalisedEmail(email.value) == from; });
}

EvidenceFile proofOf(const ConfirmationReply &reply, const QDateTime &nowUtc)
{
    if (!reply.original.isEmpty())
        return {u"reply.eml"_s, u"email"_s, reply.original};
    const Confirmation &asked = reply.confirmation;
    const QByteArray text = "sha256(code) " + asked.tokenHash.toHex() + "\nrequested "
        + instantText(asked.requestedAtUtc).toUtf8() + "\nconfirmed " + instantText(nowUtc).toUtf8() + '\n';
    return {u"code.txt"_s, u"doi_token"_s, text};
}

} // namespace

ConfirmationService::ConfirmationService(ServiceContext context, ConfirmationRepository &confirmations,
                                         const ConfirmationWriter &writer, const MailReader &mails)
    : m(std::move(context)), m_confirmations(confirmations), m_writer(writer), m_mails(mails)
{
}

Result<AskWays> ConfirmationService::ways(ContactId contact, const QString &purpose, Channel channel) const
{
    const auto book = RuleBook::read(m.registry, m.packs);
    CRM_CHECK(book);
    const auto person = m.contacts.find(contact);
    CRM_CHECK(person);
    const auto history = m.consents.history(contact);
    CRM_CHECK(history);
    return askWays(*book, *person, *history, purpose, channel, m.clock());
}

Result<int> ConfirmationService::askedLately(const ConfirmationWish &wish) const
{
    const auto known = m_confirmations.of(wish.contact);
    CRM_CHECK(known);
    const QDateTime since = m.clock().addDays(-kAskingPeriodDays);
    return int(std::count_if(known->begin(), known->end(), [&](const Confirmation &one) {
        return one.purpose == wish.purpose && one.channel == wish.channel && one.requestedAtUtc >= since;
    }));
}

Result<void> ConfirmationService::checkWish(const ConfirmationWish &wish, const Contact &contact) const
{
    if (!hasAddressFor(contact, wish.sentBy))
        return refused(u"E_NO_ADDRESS"_s);
    if (wish.isHerOwnWish)
        return {};
    const auto open = ways(wish.contact, wish.purpose, wish.channel);
    CRM_CHECK(open);
    const bool isOpen = std::any_of(open->ways.begin(), open->ways.end(),
                                    [&wish](const Permission &way) { return way.channel == wish.sentBy; });
    if (!isOpen)
        return refused(u"E_NO_WAY"_s);
    const auto asked = askedLately(wish);
    CRM_CHECK(asked);
    return *asked >= kMostAsked ? Result<void>(refused(u"asked_enough"_s)) : Result<void>();
}

Result<ConfirmationLetter> ConfirmationService::letterOf(const ConfirmationWish &wish, const Contact &contact) const
{
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto wordings = m.registry.wordings();
    CRM_CHECK(wordings);
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    const auto purpose = std::find_if(purposes->begin(), purposes->end(),
                                      [&wish](const Purpose &one) { return one.key == wish.purpose; });
    if (purpose == purposes->end())
        return Error{Error::Code::NotFound, u"purpose_unknown"_s, {}, wish.purpose};
    if (purpose->basis != LegalBasis::Consent)
        return invalid(u"purpose"_s, u"purpose_needs_no_consent"_s);
    ConfirmationLetter letter{
        contact, *controller, *purpose, {},       wish.channel, languageFor(wish, contact, *controller),
        {},      {},          {},       m.clock()};
    const Wording *wording = newestWording(*wordings, wish.purpose);
    if (!wording || !wording->isComplete(letter.language))
        return refused(u"E_CONSENT_INCOMPLETE"_s);
    letter.wording = *wording;
    const auto history = m.consents.history(contact.id);
    CRM_CHECK(history);
    const ConsentStanding now = standing(*history, wish.purpose, wish.channel, letter.writtenAtUtc);
    if (now.state == ConsentState::Given)
        letter.endsOn = now.lastValidDay;
    return letter;
}

Result<ConfirmationDraft> ConfirmationService::request(const ConfirmationWish &wish)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto contact = m.contacts.find(wish.contact);
    CRM_CHECK(contact);
    auto letter = letterOf(wish, *contact);
    CRM_CHECK(letter);
    ConsentDraft said{contact->id,
                      {{wish.purpose, wish.channel, ConsentState::Requested, letter->wording.id}},
                      letter->language,
                      wish.sentBy == Channel::Post ? CollectionMethod::Letter : CollectionMethod::Email,
                      {},
                      QString::fromUtf8(QTimeZone::systemTimeZoneId()),
                      false,
                      wish.note,
                      {}};
    const auto events = consentEvents(m, *contact, said);
    CRM_CHECK(events);
    CRM_CHECK(checkWish(wish, *contact));
    ConfirmationDraft draft;
    draft.token = freshToken();
    Confirmation &asked = draft.confirmation;
    asked.id = ConfirmationId(m.uuids());
    asked.contact = contact->id;
    asked.purpose = wish.purpose;
    asked.channel = wish.channel;
    asked.sentBy = wish.sentBy;
    asked.wording = letter->wording.id;
    asked.language = letter->language;
    asked.address = wish.sentBy == Channel::Email ? normalisedEmail(contact->emails.first().value) : QString();
    asked.tokenHash = hashOfToken(draft.token);
    asked.requestedAtUtc = letter->writtenAtUtc;
    asked.expiresAtUtc = asked.requestedAtUtc.addDays(kConfirmationDays);
    letter->token = draft.token;
    letter->goodUntil = asked.expiresAtUtc.toLocalTime().date();
    draft.fileName = wish.sentBy == Channel::Email ? u"confirmation.eml"_s : u"confirmation.pdf"_s;
    const auto content = wish.sentBy == Channel::Email ? m_writer.mail(*letter) : m_writer.page(*letter);
    CRM_CHECK(content);
    draft.content = *content;

    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    const auto known = m_confirmations.of(contact->id);
    CRM_CHECK(known);
    for (const Confirmation &old : *known) {
        if (old.state == ConfirmationState::Waiting && old.purpose == asked.purpose && old.channel == asked.channel)
            CRM_CHECK(m_confirmations.end(old.id, ConfirmationState::Cancelled, asked.requestedAtUtc));
    }
    QList<ContactId> reached; // nobody: asking stops nothing
    const auto logged = logConsents(m, *contact, *events, {}, reached);
    CRM_CHECK(logged);
    asked.request = logged->first().id;
    CRM_CHECK(m_confirmations.add(asked));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.consentRecorded(contact->id);
    return draft;
}

Result<ConfirmationReply> ConfirmationService::checked(ConfirmationReply reply) const
{
    if (const QString reason = whyUnusable(reply.confirmation, m.clock()); !reason.isEmpty())
        return refused(reason);
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    for (const Purpose &purpose : *purposes) {
        if (purpose.key == reply.confirmation.purpose)
            reply.purpose = purpose;
    }
    return reply;
}

Result<ConfirmationReply> ConfirmationService::withToken(const QString &typed) const
{
    ConfirmationReply reply;
    const auto asked = m_confirmations.withHash(hashOfToken(typed));
    CRM_CHECK(asked);
    reply.confirmation = *asked;
    const auto contact = m.contacts.find(asked->contact);
    CRM_CHECK(contact);
    reply.personName = displayName(*contact);
    return checked(reply);
}

Result<ConfirmationReply> ConfirmationService::fromFile(const QString &path) const
{
    const auto mails = m_mails.read(path, {});
    CRM_CHECK(mails);
    for (const MailMessage &mail : *mails) {
        const QString token = tokenIn(mail.subject + u'\n' + mail.text);
        if (token.isEmpty())
            continue;
        auto reply = withToken(token);
        CRM_CHECK(reply);
        const auto contact = m.contacts.find(reply->confirmation.contact);
        CRM_CHECK(contact);
        reply->words = ownWords(mail.text);
        reply->from = mail.from;
        reply->saidAtUtc = mail.sentAtUtc;
        reply->original = mail.original;
        const StopKind kind = readStop(mail).kind;
        if (!isFromPerson(mail, *contact))
            reply->doubt = u"sender_differs"_s;
        else if (kind == StopKind::AutomaticReply || kind == StopKind::Bounce)
            reply->doubt = u"automatic_reply"_s;
        else if (isRefusal(reply->words))
            reply->doubt = u"says_no"_s;
        return reply;
    }
    return Error{Error::Code::NotFound, u"token_missing"_s, {}, {}};
}

Result<ConsentEvent> ConfirmationService::answer(const ConfirmationReply &reply, ConsentState answer,
                                                 CollectionMethod method)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    if (answer != ConsentState::Given && answer != ConsentState::Refused)
        return invalid(u"state"_s, u"state_not_allowed"_s);
    const auto asked = m_confirmations.find(reply.confirmation.id);
    CRM_CHECK(asked);
    const QDateTime now = m.clock();
    if (const QString reason = whyUnusable(*asked, now); !reason.isEmpty())
        return refused(reason);
    const auto contact = m.contacts.find(asked->contact);
    CRM_CHECK(contact);
    ConsentDraft said{contact->id,
                      {{asked->purpose, asked->channel, answer, asked->wording}},
                      asked->language,
                      method,
                      believable(reply, now),
                      QString::fromUtf8(QTimeZone::systemTimeZoneId()),
                      false,
                      {},
                      {}};
    auto events = consentEvents(m, *contact, said);
    CRM_CHECK(events);
    const auto history = m.consents.history(contact->id);
    CRM_CHECK(history);
    const auto before = standing(*history, asked->purpose, asked->channel, events->first().occurredAtUtc);
    if (answer == ConsentState::Given && before.state == ConsentState::Given) {
        ConsentEvent old = events->first();
        old.state = ConsentState::Superseded;
        old.lastValidDay.reset();
        events->prepend(old);
    }
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_confirmations.end(
        asked->id, answer == ConsentState::Given ? ConfirmationState::Confirmed : ConfirmationState::Refused, now));
    QList<ContactId> reached;
    const auto logged = logConsents(m, *contact, *events, {proofOf(reply, now)}, reached);
    CRM_CHECK(logged);
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.consentRecorded(contact->id);
    tellReached(m, contact->id, reached);
    return logged->last();
}

Result<EvidenceFile> ConfirmationService::spoken(const ConsentDraft &said, Channel sentBy) const
{
    if (!isSpoken(said.method))
        return invalid(u"method"_s, u"method_not_spoken"_s);
    if (said.guardian)
        return invalid(u"guardian"_s, u"parent_spoke"_s);
    const auto contact = m.contacts.find(said.contact);
    CRM_CHECK(contact);
    if (!hasAddressFor(*contact, sentBy))
        return refused(u"E_NO_ADDRESS"_s);
    const auto events = consentEvents(m, *contact, said);
    CRM_CHECK(events);
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    const SpokenAnswers answers{*contact, *controller, *purposes, *events, said.language};
    const bool isMail = sentBy == Channel::Email;
    const auto content = isMail ? m_writer.mail(answers) : m_writer.page(answers);
    CRM_CHECK(content);
    return isMail ? EvidenceFile{u"confirmation.eml"_s, u"email"_s, *content}
                  : EvidenceFile{u"confirmation.pdf"_s, u"other"_s, *content};
}

Result<void> ConfirmationService::cancel(ConfirmationId id)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto asked = m_confirmations.find(id);
    CRM_CHECK(asked);
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_confirmations.end(id, ConfirmationState::Cancelled, m.clock()));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.consentRecorded(asked->contact);
    return {};
}

Result<qint64> ConfirmationService::forgetOld()
{
    const QDateTime before = m.clock().addDays(-kForgetRequestDays);
    const auto waiting = m_confirmations.waiting();
    CRM_CHECK(waiting);
    if (waiting->isEmpty() || waiting->first().requestedAtUtc >= before)
        return qint64(0);
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    const auto forgotten = m_confirmations.forgetBefore(before);
    CRM_CHECK(forgotten);
    CRM_CHECK((*transaction)->commit());
    return forgotten;
}

} // namespace crm
