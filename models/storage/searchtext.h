// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "id.h"

namespace crm {

/// What the search knows of one person.
struct SearchText {
    RowKey key = 0;
    QString words; ///< folded words of names, organisation, job title, e-mails and cities, each once, parted by blanks
    QString phones; ///< every number by its digits, in international and in national writing
    friend bool operator==(const SearchText &, const SearchText &) = default;
};

SearchText searchTextOf(RowKey key, const ContactDraft &contact);

/// What was typed, cut into words by the same rules as the text searched. Groups that can only be a phone number are
/// joined: "06 39 98", "+33 6 39 98" and "0033639 98" are one word each.
struct SearchWord {
    QString text;
    bool isPhone = false;
};
QList<SearchWord> searchWordsOf(const QString &typed);

/// The number as people of its country dial it: "0639981204" for "+33639981204". Empty for an empty number.
QString nationalDigits(const QString &e164);

} // namespace crm
