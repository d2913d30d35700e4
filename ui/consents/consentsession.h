// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmationservice.h"
#include "consent.h"
#include "consentformservice.h"
#include "consentservice.h"
#include "contact.h"
#include "journal.h"
#include "officeservice.h"
#include "permissionservice.h"
#include "phrases.h"
#include "remote.h"
#include "requestservice.h"

#include <functional>

namespace crm {

class Prompts;

/// What the consent wizard needs of the program. Copies are cheap; the references outlive the wizard.
struct ConsentParts {
    Remote<ConsentService> consents;
    Remote<PermissionService> people;
    Remote<OfficeService> office;
    Remote<RequestService> requests;
    Prompts &prompts;
    const Phrases &words; ///< in the language of the window
    Clock clock;
    Actor actor;
    /// Leaves to the locked screen, a moment later. Without it there is no counter mode.
    std::function<void()> lock = {};
    /// Records what is on a form that came back on paper.
    std::optional<Remote<ConsentFormService>> forms = {};
    /// Writes down for the person what she has said aloud.
    std::optional<Remote<ConfirmationService>> confirmations = {};
};

/// What the pages of the wizard gather, before any of it is written.
struct ConsentSession {
    Contact contact;
    Controller controller;
    QList<Purpose> purposes;
    QList<Wording> wordings;
    QString language; ///< "fr" or "en": in which the wording is read to the person
    std::optional<QDateTime> occurredAtUtc; ///< none: now
    QString timeZone;
    std::optional<CollectionMethod> method;
    QString note;
    QList<EvidenceFile> evidence;
    std::optional<int> parentUnder; ///< the age below which a parent must say yes, for a known minor (B15)
    std::optional<Guardian> guardian;
    std::optional<Channel> confirmBy; ///< she gets what she said in writing, by mail or by letter
    std::optional<EvidenceFile> confirmation; ///< the draft of it, once it is made
    std::optional<ScannedForm> paper; ///< the form the answers are read from: its words, its channels, its language
    QList<ConsentEvent> recorded; ///< after saving

    QDate spokenOn(const QDateTime &nowUtc) const;
};

} // namespace crm
