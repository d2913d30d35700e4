// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoplistservice.h"

#include "consentlog.h"
#include "localday.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr qsizetype kMostLines = 100'000;
constexpr qsizetype kWords = 300;
constexpr qsizetype kToldOneByOne = 200; ///< more changes are told as one

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(u"[^\\s<>;,\"'()\\[\\]|]{1,64}@[^\\s<>;,\"'()\\[\\]|]{3,255}"_s);
    return pattern;
}

bool isCovered(const QList<ConsentEvent> &history, const SuppressionMark &mark, const QDateTime &nowUtc)
{
    const QList<Channel> channels = channelsOf(mark.kind);
    return std::all_of(channels.begin(), channels.end(), [&](Channel channel) {
        const auto objection = objectionInForce(history, {}, channel, nowUtc);
        return objection && objection->purpose.isEmpty();
    });
}

std::optional<QDate> consentAfter(const QList<ConsentEvent> &history, const SuppressionMark &mark,
                                  const QDateTime &saidAtUtc)
{
    const QList<Channel> channels = channelsOf(mark.kind);
    std::optional<QDate> last;
    for (const ConsentEvent &event : history) {
        if (event.kind == ConsentEventKind::Consent && event.state == ConsentState::Given && event.channel
            && channels.contains(*event.channel) && event.occurredAtUtc > saidAtUtc)
            last = localDay(event.occurredAtUtc, event.timeZone);
    }
    return last;
}

/// The addresses of a line, else the whole of it, which may be a number.
QStringList addressesIn(const QString &line)
{
    QStringList found;
    for (auto match = addressPattern().globalMatch(line); match.hasNext();) {
        QString address = match.next().captured();
        while (address.endsWith(u'.') || address.endsWith(u':'))
            address.chop(1);
        if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            address.remove(0, 7);
        if (isEmailAddress(address))
            found += address;
    }
    return found.isEmpty() ? QStringList{line} : found;
}

} // namespace

StopListService::StopListService(ServiceContext context, const MailReader &mails, const PhoneNumbers &phones)
    : m(std::move(context)), m_mails(mails), m_phones(phones)
{
}

/// Gives the line its comparable address. A number may stand among other words, parted by a sign of a table.
void StopListService::understand(StopLine &line, const QString &region) const
{
    if (isEmailAddress(line.address)) {
        line.mark = SuppressionMark{SuppressionKind::Email, normalisedEmail(line.address)};
        return;
    }
    static const QRegularExpression signs(u"[;,\\t|]"_s);
    for (const QString &cell : line.address.left(1000).split(signs, Qt::SkipEmptyParts)) {
        const PhoneNumber number = m_phones.parse(cell.trimmed(), region);
        if (number.e164.isEmpty())
            continue;
        line.address = cell.trimmed();
        line.mark = SuppressionMark{SuppressionKind::Phone, number.e164};
        return;
    }
}

Result<void> StopListService::match(StopLine &line) const
{
    line.people.clear();
    if (!line.mark)
        return {};
    const auto ids = line.mark->kind == SuppressionKind::Email ? m.contacts.withEmail(line.mark->text)
                                                               : m.contacts.withPhone(line.mark->text);
    CRM_CHECK(ids);
    const QDateTime now = m.clock();
    for (const ContactId id : *ids) {
        const auto person = m.contacts.find(id);
        CRM_CHECK(person);
        const auto history = m.consents.history(id);
        CRM_CHECK(history);
        line.people += {id, listName(*person), isCovered(*history, *line.mark, now),
                        consentAfter(*history, *line.mark, saidAt(line, now))};
    }
    return {};
}

Result<QList<StopLine>> StopListService::matched(QList<StopLine> lines) const
{
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    for (StopLine &line : lines) {
        understand(line, controller->country);
        CRM_CHECK(match(line));
    }
    return lines;
}

Result<QList<StopLine>> StopListService::fromText(const QString &text) const
{
    QList<StopLine> lines;
    qint64 number = 0;
    for (const QString &typed : text.split(u'\n')) {
        ++number;
        const QString line = typed.trimmed();
        if (line.isEmpty())
            continue;
        // Only the words beside the address may correct what the list is about: "…; effacement".
        QString beside = line;
        beside.remove(addressPattern());
        const StopReading reading = readStopWords(beside);
        for (const QString &address : addressesIn(line)) {
            StopLine one;
            one.number = number;
            one.address = address;
            one.words = line.left(kWords);
            one.kind = reading.kind;
            one.reason = reading.reason;
            if (reading.reason == "no_request_words"_L1) {
                one.kind = StopKind::Unsubscribe;
                one.reason = u"listed"_s;
            }
            lines += one;
        }
        if (lines.size() > kMostLines)
            return invalid({}, u"file_too_long"_s);
    }
    auto known = matched(std::move(lines));
    CRM_CHECK(known);
    for (StopLine &line : *known) {
        if (!line.mark) {
            line.kind = StopKind::Unclear;
            line.reason = u"no_address"_s;
        }
    }
    if (std::none_of(known->begin(), known->end(), [](const StopLine &line) { return line.mark.has_value(); }))
        return invalid({}, u"nothing_listed"_s);
    return known;
}

Result<QList<StopLine>> StopListService::fromFile(const QString &path, const Progress &progress) const
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    if (!m_mails.isMail(path)) {
        const auto text = m_mails.text(path);
        CRM_CHECK(text);
        return fromText(*text);
    }
    auto mails = m_mails.read(path, progress);
    CRM_CHECK(mails);
    QList<StopLine> lines;
    qint64 number = 0;
    for (MailMessage &mail : *mails) {
        const StopReading reading = readStop(mail);
        ++number;
        for (const QString &address : reading.addresses.isEmpty() ? QStringList{mail.from} : reading.addresses) {
            StopLine line;
            line.number = number;
            line.address = address;
            line.kind = reading.kind;
            line.reason = reading.reason;
            line.words = (mail.subject + u'\n' + ownWords(mail.text)).trimmed().left(kWords);
            line.saidAtUtc = mail.sentAtUtc;
            // What stops nothing by itself is kept only if somebody says that it does.
            if (stops(line.kind) || line.kind == StopKind::Unclear)
                line.original = mail.original;
            lines += line;
        }
        mail = {};
    }
    return matched(std::move(lines));
}

Result<QList<ContactId>> StopListService::write(const StopLine &line, const StopOrder &order, StopOutcome &outcome)
{
    if (!stops(line.kind) || !line.mark) {
        ++outcome.left;
        return QList<ContactId>();
    }
    StopLine fresh = line;
    CRM_CHECK(match(fresh)); // somebody may have been added or changed while the list was read
    const QDateTime now = m.clock();
    if (fresh.people.isEmpty()) {
        const auto entry = stopEntry(line, order.purpose, order.method, now);
        if (!order.suppressUnknown || !entry) {
            ++outcome.unknown;
            return QList<ContactId>();
        }
        CRM_CHECK(m.suppressions.add({*entry}));
        ++outcome.suppressed;
        return QList<ContactId>();
    }
    QList<ContactId> written;
    for (const StopPerson &one : std::as_const(fresh.people)) {
        const auto person = m.contacts.find(one.id);
        CRM_CHECK(person);
        const auto history = m.consents.history(one.id);
        CRM_CHECK(history);
        const auto events = stopEvents(line, one.id, *history, order.purpose, order.method, now);
        QList<EvidenceFile> evidence;
        if (!line.original.isEmpty())
            evidence += {u"message.eml"_s, u"email"_s, line.original};
        const auto appended = logConsents(m, *person, events, evidence, written);
        CRM_CHECK(appended);
        outcome.events += int(appended->size());
        written += one.id;
    }
    return written;
}

Result<StopOutcome> StopListService::apply(const StopOrder &order, const Progress &progress)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto isAsked = [&order](const Purpose &purpose) { return purpose.key == order.purpose; };
    if (!order.purpose.isEmpty() && std::none_of(purposes->begin(), purposes->end(), isAsked))
        return Error{Error::Code::NotFound, u"purpose_unknown"_s, {}, order.purpose};
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    StopOutcome outcome;
    QSet<ContactId> people;
    QSet<std::pair<QString, int>> seen; // the same address twice in a list is one request
    qint64 done = 0;
    for (const StopLine &line : order.lines) {
        progress.report(done++, order.lines.size());
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}, {}};
        const std::pair key{line.mark ? line.mark->text : QString(), int(line.kind)};
        if (stops(line.kind) && line.mark && seen.contains(key))
            continue;
        seen.insert(key);
        const auto written = write(line, order, outcome);
        CRM_CHECK(written);
        for (const ContactId id : *written)
            people.insert(id);
    }
    if (outcome.suppressed > 0)
        CRM_CHECK(m.note(JournalAction::ObjectionRecorded, {}, {}, outcome.suppressed));
    CRM_CHECK((*transaction)->commit());
    outcome.people = int(people.size());
    if (people.size() > kToldOneByOne) {
        Q_EMIT m.changes.contactsReplaced();
    } else {
        for (const ContactId id : std::as_const(people))
            Q_EMIT m.changes.consentRecorded(id);
    }
    return outcome;
}

} // namespace crm
