// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crm {

/// Where a person can complain (GDPR art. 77).
struct Authority {
    QString name;
    QString address;
    QString contact; ///< a page of the authority
};

/// The supervisory authority of a country; for one we do not know, the list of the European Data Protection Board.
Authority authorityOf(const QString &country, const QString &language);

} // namespace crm
