// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audiencewriter.h"
#include "phrases.h"

namespace crm {

/// What stands in the cells of an audience, whatever they are drawn on.

QStringList mailingColumns(Channel channel);
/// @param phrases of the language of the notice, which the text of the mailing stands above
QStringList mailingCells(const AudienceLine &line, Channel channel, const Phrases &phrases);
QStringList callColumns();
/// @param phrases of the language of the person
QStringList callCells(const AudienceLine &line, const AudienceSheetHead &head, const Phrases &phrases);
/// The numbers that may be called, as they were typed.
QStringList callNumbers(const Contact &contact);
/// Name, organisation, street, town, and the country in capitals where it is not the sender's.
QStringList labelLines(const Contact &contact, const QString &homeCountry, const QString &language);

} // namespace crm
