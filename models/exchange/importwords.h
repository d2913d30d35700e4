// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "importreader.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace crm {

/// Lower-case letters and digits only, accents taken off: how column names and answers are compared.
QString plainKey(const QString &text);
/// The words of a column name in that form: "HomePhone 2" gives "home", "phone", "2".
QStringList plainWords(const QString &name);

/// Yes and no as files write them, in four languages and as 1, x, true.
std::optional<bool> yesOrNo(const QString &text);
/// What a cell about marketing says: an opt-in, an opt-out, a bounce, or nothing that could be understood.
MarketingClaim::Answer marketingAnswer(const QString &text);

/// ISO 3166-1 alpha-2 of a country by its code or its name in French, English, Dutch or German; empty if unknown.
QString countryCode(const QString &text);
/// ISO 639-1 of "fr_FR", "French", "Français"; empty if unknown.
QString languageCode(const QString &text);
std::optional<Relation> relationOf(const QString &text);
/// True for text a program puts where it knows nothing: "[not provided]", "N/A".
bool isPlaceholder(const QString &text);

/// "Anne Le Goff", "Le Goff, Anne", "Dr Anne van den Berg" cut into parts.
PersonName splitName(const QString &fullName);

} // namespace crm
