// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptspeech.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace crm {

ConsentSpeech speechOf(const QList<ConsentEvent> &events, const QList<Purpose> &purposes, const Contact &contact,
                       const Controller &controller)
{
    ConsentSpeech speech{displayName(contact), controller.name, {}, purposes, {}};
    for (const ConsentEvent &event : events) {
        if (event.kind != ConsentEventKind::Consent || !event.channel)
            continue;
        ConsentChoice choice;
        choice.purpose = event.purpose;
        choice.channel = *event.channel;
        choice.state = event.state;
        speech.choices << choice;
        if (event.lastValidDay)
            speech.lastDays.insert({event.purpose, *event.channel}, *event.lastValidDay);
        const QTimeZone zone(event.timeZone.toLatin1());
        speech.spokenOn = (zone.isValid() ? event.occurredAtUtc.toTimeZone(zone) : event.occurredAtUtc).date();
    }
    return speech;
}

QStringList wordingsOf(const QList<ConsentEvent> &events)
{
    QStringList shown;
    for (const ConsentEvent &event : events) {
        if (!event.wordingText.isEmpty() && !shown.contains(event.wordingText))
            shown << event.wordingText;
    }
    return shown;
}

QString momentOf(const ConsentEvent &event, const Phrases &phrases)
{
    const QTimeZone zone(event.timeZone.toLatin1());
    const QDateTime local = zone.isValid() ? event.occurredAtUtc.toTimeZone(zone) : event.occurredAtUtc.toLocalTime();
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1 at %2"))
        .arg(phrases.longDate(local.date()), local.toString(u"HH:mm"_s));
}

} // namespace crm
