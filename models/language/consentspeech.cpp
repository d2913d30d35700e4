// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <algorithm>

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

/// Until when it is allowed: what was recorded knows what the law cuts off (B10). Invalid: without an end.
QDate lastDayOf(const ConsentSpeech &speech, const ConsentChoice &choice, const Purpose *purpose)
{
    if (choice.state != ConsentState::Given)
        return {};
    if (const QDate recorded = speech.lastDays.value({choice.purpose, choice.channel}); recorded.isValid())
        return recorded;
    const bool ends = purpose && !purpose->validity.isZero() && speech.spokenOn.isValid();
    return ends ? lastValidDay(speech.spokenOn, purpose->validity) : QDate();
}

struct Item {
    QString purpose;
    QDate until;
    QStringList ways;
};

/// One item per purpose and end, in the order in which they were answered, with its channels.
QStringList itemsOf(const Phrases &phrases, const ConsentSpeech &speech, ConsentState state)
{
    QList<Item> items;
    for (const ConsentChoice &choice : speech.choices) {
        if (choice.state != state)
            continue;
        const QDate until = lastDayOf(speech, choice, purposeNamed(speech.purposes, choice.purpose));
        const auto known = std::find_if(items.begin(), items.end(), [&](const Item &item) {
            return item.purpose == choice.purpose && item.until == until;
        });
        if (known == items.end())
            items.append({choice.purpose, until, {phrases.byChannel(choice.channel)}});
        else
            known->ways << phrases.byChannel(choice.channel);
    }
    QStringList texts;
    for (const Item &item : items) {
        const Purpose *purpose = purposeNamed(speech.purposes, item.purpose);
        const QString label = purpose ? phrases.inSentence(purpose->label.in(phrases.language())) : item.purpose;
        const QString ways = phrases.list(item.ways);
        if (item.until.isValid())
            texts << phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1, %2, until %3"))
                         .arg(label, ways, phrases.date(item.until));
        else
            texts << phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1, %2")).arg(label, ways);
    }
    return texts;
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
