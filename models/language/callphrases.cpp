// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callphrases.h"

namespace crm {

namespace {

const char *source(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return QT_TRANSLATE_NOOP("Phrases", "Reached");
    case CallOutcome::NoAnswer:
        return QT_TRANSLATE_NOOP("Phrases", "No reply to the call");
    case CallOutcome::Voicemail:
        return QT_TRANSLATE_NOOP("Phrases", "Voicemail");
    case CallOutcome::WrongNumber:
        return QT_TRANSLATE_NOOP("Phrases", "Wrong number");
    }
    Q_UNREACHABLE();
}

} // namespace

QString callWord(const Phrases &phrases, CallOutcome outcome)
{
    return phrases.say(source(outcome));
}

} // namespace crm
