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
