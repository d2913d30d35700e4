// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopletools.h"

#include <functional>

namespace crm {

class StopMenu;

/// Somebody who says stop.
struct StoppingPerson {
    ContactId id;
    QString name;
};

/// Lets every move of the menu be recorded at once for the person it is about at that moment (B6, B7, C3), wherever the
/// menu stands: card, list, search.
/// @param done with the sentence to say, unless context has gone
void wireStops(StopMenu &menu, const PeopleTools &tools, std::function<StoppingPerson()> whose, QObject *context,
               std::function<void(const Result<QString> &)> done);

} // namespace crm
