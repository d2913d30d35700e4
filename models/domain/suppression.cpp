// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suppression.h"

#include "textfold.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// Upper case, no diacritics, letters and digits only: "Le Goff" and "LE GOFF", "56 000" and "56000" are the same.
QString postalWord(const QString &text)
{
    QString word;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber())
            word += c;
    }
    return word.toUpper();
}

/// The number a street begins with, else the last one in it: "12 rue du 8 mai 1945", "Rue Haute 12". Empty: none.
QString houseNumber(const QString &street)
{
    static const QRegularExpression number(u"(\\d+)(?:\\s*(bis|ter|quater)\\b|([a-z])\\b)?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString last;
    for (auto found = number.globalMatch(street.trimmed()); found.hasNext();) {
        const auto match = found.next();
        last = postalWord(match.captured());
        if (match.capturedStart() == 0)
            return last;
    }
    return last;
}

std::optional<SuppressionMark> postMark(const ContactDraft &contact, const PostalAddress &address)
{
    const QString surname = postalWord(contact.name.family);
    const QString number = houseNumber(address.street);
    const QString postcode = postalWord(address.postcode);
    if (surname.isEmpty() || number.isEmpty() || postcode.isEmpty())
        return {};
    return SuppressionMark{SuppressionKind::Post, QStringList{surname, number, postcode}.join(u'|')};
}

bool reaches(SuppressionKind kind, Channel channel)
{
    return kind != SuppressionKind::Phone || channel == Channel::Phone || channel == Channel::Sms;
}

/// Whether what goes out by this channel goes to such a mark.
bool carries(SuppressionKind kind, Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return kind == SuppressionKind::Email;
    case Channel::Phone:
    case Channel::Sms:
        return kind == SuppressionKind::Phone;
    case Channel::Post:
        return kind == SuppressionKind::Post;
    }
    Q_UNREACHABLE();
}

QList<std::optional<Channel>> channelsOf(const SuppressionEntry &entry)
{
    if (entry.mark.kind != SuppressionKind::Phone || entry.channel)
        return {entry.channel};
    return {Channel::Phone, Channel::Sms};
}

/// Whether what was said already blocks at least as much, and at least as late.
bool covers(const ConsentEvent &said, const ConsentEvent &objection)
{
    return said.kind == ConsentEventKind::Objection && (said.purpose.isEmpty() || said.purpose == objection.purpose)
        && (!said.channel || said.channel == objection.channel) && said.occurredAtUtc >= objection.occurredAtUtc;
}

int width(const SuppressionEntry &entry)
{
    const bool isOfThePerson = entry.mark.kind != SuppressionKind::Phone;
    return (entry.purpose.isEmpty() ? 4 : 0) + (entry.channel ? 0 : 2) + (isOfThePerson ? 1 : 0);
}

} // namespace

QList<SuppressionMark> suppressionMarks(const ContactDraft &contact)
{
    QList<SuppressionMark> marks;
    const auto add = [&marks](const SuppressionMark &mark) {
        if (!mark.text.isEmpty() && !marks.contains(mark))
            marks += mark;
    };
    for (const EmailAddress &email : contact.emails)
        add({SuppressionKind::Email, normalisedEmail(email.value)});
    for (const PhoneNumber &phone : contact.phones)
        add({SuppressionKind::Phone, phone.e164});
    for (const PostalAddress &address : contact.addresses) {
        if (const auto mark = postMark(contact, address))
            add(*mark);
    }
    return marks;
}

QList<SuppressionEntry> suppressionEntries(const ContactDraft &contact, const QList<ConsentEvent> &history)
{
    const QList<SuppressionMark> marks = suppressionMarks(contact);
    QList<SuppressionEntry> entries;
    for (const ConsentEvent &event : history) {
        if (event.kind != ConsentEventKind::Objection)
            continue;
        for (const SuppressionMark &mark : marks) {
            if (!event.channel || reaches(mark.kind, *event.channel))
                entries += {mark, event.purpose, event.channel, event.occurredAtUtc, event.method};
        }
    }
    return entries;
}

QList<ConsentEvent> suppressedObjections(ContactId contact, const QList<SuppressionEntry> &entries,
                                         const QList<ConsentEvent> &history, const QDateTime &nowUtc)
{
    QList<SuppressionEntry> latestFirst = entries;
    // The latest and widest first, so that what it covers need not be said again.
    std::stable_sort(latestFirst.begin(), latestFirst.end(), [](const SuppressionEntry &a, const SuppressionEntry &b) {
        return a.objectedAtUtc == b.objectedAtUtc ? width(a) > width(b) : a.objectedAtUtc > b.objectedAtUtc;
    });
    QList<ConsentEvent> objections;
    for (const SuppressionEntry &entry : latestFirst) {
        for (const auto &channel : channelsOf(entry)) {
            ConsentEvent event;
            event.contact = contact;
            event.kind = ConsentEventKind::Objection;
            event.state = ConsentState::Withdrawn;
            event.purpose = entry.purpose;
            event.channel = channel;
            event.occurredAtUtc = entry.objectedAtUtc;
            event.recordedAtUtc = nowUtc;
            event.timeZone = u"UTC"_s;
            event.method = CollectionMethod::SuppressionList;
            const auto isSaid = [&event](const ConsentEvent &other) { return covers(other, event); };
            if (std::none_of(history.begin(), history.end(), isSaid)
                && std::none_of(objections.begin(), objections.end(), isSaid))
                objections += event;
        }
    }
    return objections;
}

QList<ConsentEvent> sharedWithdrawals(const Contact &other, const QList<ConsentEvent> &othersHistory,
                                      const ContactDraft &person, const QList<ConsentEvent> &said,
                                      const QDateTime &nowUtc)
{
    const QList<SuppressionMark> theirs = suppressionMarks(other);
    QList<SuppressionMark> shared = suppressionMarks(person);
    shared.removeIf([&theirs](const SuppressionMark &mark) { return !theirs.contains(mark); });
    QList<ConsentEvent> ends;
    for (const ConsentEvent &event : said) {
        const bool isStop = event.kind == ConsentEventKind::Consent && event.state == ConsentState::Withdrawn;
        if (!isStop || !event.channel
            || std::none_of(shared.begin(), shared.end(), [&event](const SuppressionMark &mark) {
                   return carries(mark.kind, *event.channel);
               }))
            continue;
        const ConsentStanding now = standing(othersHistory, event.purpose, *event.channel, nowUtc);
        const bool stands = now.state == ConsentState::Given || now.state == ConsentState::Requested;
        if (!stands || (now.decidedBy && now.decidedBy->occurredAtUtc > event.occurredAtUtc))
            continue;
        ConsentEvent end;
        end.contact = other.id;
        end.purpose = event.purpose;
        end.channel = event.channel;
        end.state = ConsentState::Withdrawn;
        end.occurredAtUtc = event.occurredAtUtc;
        end.recordedAtUtc = nowUtc;
        end.timeZone = event.timeZone;
        end.method = CollectionMethod::SuppressionList;
        ends += end;
    }
    return ends;
}

std::optional<SuppressionKind> suppressionKindFromCode(const QString &code)
{
    for (const SuppressionKind kind : {SuppressionKind::Email, SuppressionKind::Phone, SuppressionKind::Post}) {
        if (codeOf(kind) == code)
            return kind;
    }
    return {};
}

QString codeOf(SuppressionKind kind)
{
    switch (kind) {
    case SuppressionKind::Email:
        return u"email"_s;
    case SuppressionKind::Phone:
        return u"phone"_s;
    case SuppressionKind::Post:
        return u"post"_s;
    }
    Q_UNREACHABLE();
}

} // namespace crm
