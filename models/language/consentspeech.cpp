// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// How a state opens the sentence, and how it goes on after another one. %1 person, %2 controller, %3 what it is about.
struct Clause {
    ConsentState state;
    const char *opening;
    const char *following; ///< %1 what it is about
};

const Clause kClauses[] = {
    {ConsentState::Given, QT_TRANSLATE_NOOP("Phrases", "I, %1, allow %2 to contact me for: %3."),
     QT_TRANSLATE_NOOP("Phrases", "I allow: %1.")},
    {ConsentState::Refused, QT_TRANSLATE_NOOP("Phrases", "I, %1, do not allow %2 to contact me for: %3."),
     QT_TRANSLATE_NOOP("Phrases", "I refuse: %1.")},
    {ConsentState::Withdrawn, QT_TRANSLATE_NOOP("Phrases", "I, %1, withdraw the consent given to %2 for: %3."),
     QT_TRANSLATE_NOOP("Phrases", "I withdraw my consent for: %1.")},
    {ConsentState::Requested, QT_TRANSLATE_NOOP("Phrases", "I, %1, will answer %2 later about: %3."),
     QT_TRANSLATE_NOOP("Phrases", "I will answer later about: %1.")},
};

/// One item per purpose, in the order in which they were answered, with its channels.
QStringList itemsOf(const Phrases &phrases, const ConsentSpeech &speech, ConsentState state)
{
    QStringList keys;
    QHash<QString, QStringList> channels;
    for (const ConsentChoice &choice : speech.choices) {
        if (choice.state != state)
            continue;
        if (!keys.contains(choice.purpose))
            keys << choice.purpose;
        channels[choice.purpose] << phrases.byChannel(choice.channel);
    }
    QStringList items;
    for (const QString &key : keys) {
        const Purpose *purpose = purposeNamed(speech.purposes, key);
        const QString label = purpose ? phrases.inSentence(purpose->label.in(phrases.language())) : key;
        const QString ways = phrases.list(channels.value(key));
        if (state == ConsentState::Given && purpose && !purpose->validity.isZero() && speech.spokenOn.isValid())
            items << phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1, %2, until %3"))
                         .arg(label, ways, phrases.date(lastValidDay(speech.spokenOn, purpose->validity)));
        else
            items << phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1, %2")).arg(label, ways);
    }
    return items;
}

} // namespace

QString Phrases::consentSentence(const ConsentSpeech &speech) const
{
    QStringList sentences;
    for (const Clause &clause : kClauses) {
        const QStringList items = itemsOf(*this, speech, clause.state);
        if (items.isEmpty())
            continue;
        QString all = items.first();
        for (qsizetype i = 1; i < items.size(); ++i)
            all = say(QT_TRANSLATE_NOOP("Phrases", "%1; %2")).arg(all, items.at(i));
        sentences << (sentences.isEmpty() ? say(clause.opening).arg(speech.person, speech.controller, all)
                                          : say(clause.following).arg(all));
    }
    if (!sentences.isEmpty())
        sentences << say(QT_TRANSLATE_NOOP(
            "Phrases", "I can change my mind at any time, free of charge and without giving a reason."));
    return sentences.join(u' ');
}

} // namespace crm
