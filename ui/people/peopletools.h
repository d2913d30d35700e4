// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callservice.h"
#include "changes.h"
#include "consentservice.h"
#include "contactservice.h"
#include "importreader.h"
#include "permissionservice.h"
#include "phrases.h"
#include "preferences.h"
#include "remote.h"
#include "retentionservice.h"
#include "segmentservice.h"

#include "widgets/prompts.h"

namespace crm {

/// What the screens about people ask and tell. Lists and cards read through people (the read thread); the rest writes.
struct PeopleTools {
    Remote<PermissionService> people;
    Remote<ContactService> contacts;
    Remote<ConsentService> consents;
    Remote<RetentionService> retention;
    const Changes &changes;
    Prompts &prompts;
    Preferences &preferences;
    const PhoneNumbers &phones;
    Phrases phrases; ///< in the language of the window
    Clock clock;
    QString homeCountry; ///< of the controller: phones of this country are written the national way
    Remote<CallService> calls;
    std::optional<Remote<PermissionService>> judging = {}; ///< for lists that ask the rules about everybody; none: people
    std::optional<Remote<SegmentService>> segments = {}; ///< filters kept under a name; none: nothing is kept
};

} // namespace crm
