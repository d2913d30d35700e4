// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "journal.h"
#include "phrases.h"

namespace crm {

/// What somebody said in these events of one moment, for Phrases::consentSentence(); objections are not in it.
ConsentSpeech speechOf(const QList<ConsentEvent> &events, const QList<Purpose> &purposes, const Contact &contact,
                       const Controller &controller);
/// Every wording that was shown, once.
QStringList wordingsOf(const QList<ConsentEvent> &events);
/// "25 November 2026 at 14:32", in the zone in which it was said.
QString momentOf(const ConsentEvent &event, const Phrases &phrases);

} // namespace crm
