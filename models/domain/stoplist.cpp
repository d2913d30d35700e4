// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoplist.h"

#include <QSet>
#include <QTimeZone>

namespace crm {

namespace {

ConsentEvent stopEvent(const StopLine &line, ContactId person, CollectionMethod method, const QDateTime &nowUtc)
{
    ConsentEvent event;
    event.contact = person;
    event.state = ConsentState::Withdrawn;
    event.occurredAtUtc = saidAt(line, nowUtc);
    event.recordedAtUtc = nowUtc;
    event.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    event.method = method;
    return event;
}

QList<std::pair<QString, Channel>> pairsOf(const QList<ConsentEvent> &history)
{
    QList<std::pair<QString, Channel>> pairs;
    for (const ConsentEvent &event : history) {
        if (event.kind == ConsentEventKind::Consent && event.channel
            && !pairs.contains({event.purpose, *event.channel}))
            pairs += {event.purpose, *event.channel};
    }
    return pairs;
}

} // namespace

bool stops(StopKind kind)
{
    return kind == StopKind::Unsubscribe || kind == StopKind::Objection || kind == StopKind::Complaint;
}

QList<Channel> channelsOf(SuppressionKind kind)
{
    switch (kind) {
    case SuppressionKind::Email:
        return {Channel::Email};
    case SuppressionKind::Phone:
        return {Channel::Phone, Channel::Sms};
    case SuppressionKind::Post:
        return {Channel::Post};
    }
    return {};
}

QDateTime saidAt(const StopLine &line, const QDateTime &nowUtc)
{
    return line.saidAtUtc.isValid() && line.saidAtUtc <= nowUtc ? line.saidAtUtc.toUTC() : nowUtc;
}

QList<ConsentEvent> stopEvents(const StopLine &line, ContactId person, const QList<ConsentEvent> &history,
                               const QString &purpose, CollectionMethod method, const QDateTime &nowUtc)
{
    if (!stops(line.kind) || !line.mark)
        return {};
    const QList<Channel> channels = channelsOf(line.mark->kind);
    const bool isEverything = line.kind == StopKind::Objection;
    const QString asked = line.kind == StopKind::Unsubscribe ? purpose : QString();
    ConsentEvent stop = stopEvent(line, person, method, nowUtc);
    QList<ConsentEvent> events;
    const auto add = [&](const QString &key, std::optional<Channel> channel, ConsentEventKind kind) {
        stop.kind = kind;
        stop.purpose = key;
        stop.channel = channel;
        events += stop;
    };
    if (!asked.isEmpty()) {
        for (const Channel channel : channels)
            add(asked, channel, ConsentEventKind::Consent);
        return events;
    }
    for (const auto &[key, channel] : pairsOf(history)) {
        if ((isEverything || channels.contains(channel))
            && standing(history, key, channel, stop.occurredAtUtc).state == ConsentState::Given)
            add(key, channel, ConsentEventKind::Consent);
    }
    if (isEverything) {
        add({}, {}, ConsentEventKind::Objection);
    } else {
        for (const Channel channel : channels)
            add({}, channel, ConsentEventKind::Objection);
    }
    return events;
}

std::optional<SuppressionEntry> stopEntry(const StopLine &line, const QString &purpose, CollectionMethod method,
                                          const QDateTime &nowUtc)
{
    if (!stops(line.kind) || !line.mark)
        return {};
    SuppressionEntry entry;
    entry.mark = *line.mark;
    entry.purpose = line.kind == StopKind::Unsubscribe ? purpose : QString();
    // A number belongs to a household: the entry then stands for itself and names no channel of its own.
    if (line.kind != StopKind::Objection && line.mark->kind == SuppressionKind::Email)
        entry.channel = Channel::Email;
    entry.objectedAtUtc = saidAt(line, nowUtc);
    entry.source = method;
    return entry;
}

} // namespace crm
