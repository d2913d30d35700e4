// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askedquestion.h"

namespace crm {

/// The first lawful step that would open the channel to somebody who is excluded; none where she has said no, or where
/// the law leaves no step to us.
/// @param today the day on which the step would be documented
std::optional<AudienceChance::Kind> chanceOf(const PassedPerson &person, AskedQuestion &question, QDate today);

} // namespace crm
