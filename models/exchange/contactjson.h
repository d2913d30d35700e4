// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decidingfacts.h"
#include "purpose.h"

#include <QJsonArray>
#include <QJsonObject>

namespace crm {

/// Whether what staff wrote about the person comes along: notes, tags, relation (left out of a portability package,
/// E13).
enum class StaffWords { Included, LeftOut };

/// contact.json of gdpr-rules I2; valid against contact.schema.json.
/// @param purposes those whose data is held; each address names the ones that use it
QJsonObject contactJson(const Contact &contact, const QList<Purpose> &purposes,
                        StaffWords staffWords = StaffWords::Included);
/// What was known before, oldest first: "formerly" of the same schema, where there is any.
QJsonArray pastJson(const QList<PastFacts> &past);

} // namespace crm
