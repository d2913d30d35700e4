// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopphrases.h"

#include <QHash>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

const char *source(StopKind kind)
{
    switch (kind) {
    case StopKind::Unsubscribe:
        return QT_TRANSLATE_NOOP("Phrases", "Unsubscribes");
    case StopKind::Objection:
        return QT_TRANSLATE_NOOP("Phrases", "Objects");
    case StopKind::Complaint:
        return QT_TRANSLATE_NOOP("Phrases", "Complaint");
    case StopKind::Bounce:
        return QT_TRANSLATE_NOOP("Phrases", "Not delivered");
    case StopKind::AutomaticReply:
        return QT_TRANSLATE_NOOP("Phrases", "Automatic reply");
    case StopKind::Unclear:
        return QT_TRANSLATE_NOOP("Phrases", "Unclear");
    }
    Q_UNREACHABLE();
}

} // namespace

QString stopWord(const Phrases &phrases, StopKind kind)
{
    return phrases.say(source(kind));
}

QString stopReason(const Phrases &phrases, const QString &reason)
{
    static const QHash<QString, const char *> words{
        {u"feedback_report"_s, QT_TRANSLATE_NOOP("Phrases", "complaint passed on by a mail provider")},
        {u"delivery_report"_s, QT_TRANSLATE_NOOP("Phrases", "report of a mail server: the message did not arrive")},
        {u"looks_like_delivery_report"_s, QT_TRANSLATE_NOOP("Phrases", "reads like a message that did not arrive")},
        {u"delivery_notice"_s, QT_TRANSLATE_NOOP("Phrases", "report of a mail server: the message arrived")},
        {u"says_automatic"_s, QT_TRANSLATE_NOOP("Phrases", "says of itself that no human wrote it")},
        {u"looks_automatic"_s, QT_TRANSLATE_NOOP("Phrases", "reads like an absence message")},
        {u"newsletter"_s, QT_TRANSLATE_NOOP("Phrases", "newsletter of somebody else")},
        {u"unsubscribe_words"_s, QT_TRANSLATE_NOOP("Phrases", "asks to be taken off the list")},
        {u"unsubscribe_address"_s, QT_TRANSLATE_NOOP("Phrases", "written to an address made for unsubscribing")},
        {u"objection_words"_s, QT_TRANSLATE_NOOP("Phrases", "objects to direct marketing")},
        {u"negated"_s, QT_TRANSLATE_NOOP("Phrases", "has the words, but seems to mean the opposite")},
        {u"asks_for_access"_s,
         QT_TRANSLATE_NOOP("Phrases", "asks what is held about the person: answer under Requests")},
        {u"asks_for_erasure"_s, QT_TRANSLATE_NOOP("Phrases", "asks to be erased: answer under Requests")},
        {u"no_request_words"_s, QT_TRANSLATE_NOOP("Phrases", "no request found in what the person wrote")},
        {u"listed"_s, QT_TRANSLATE_NOOP("Phrases", "stands in the list")},
        {u"no_address"_s, QT_TRANSLATE_NOOP("Phrases", "holds neither an address nor a number")},
        {u"corrected"_s, QT_TRANSLATE_NOOP("Phrases", "corrected by hand")},
    };
    const char *english = words.value(reason, nullptr);
    return english ? phrases.say(english) : reason;
}

} // namespace crm
