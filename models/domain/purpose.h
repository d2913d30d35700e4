// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "id.h"
#include "period.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace crm {

/// A text in both languages of the program; a wording or a label is never shown in a language it lacks.
struct BilingualText {
    QString fr;
    QString en;
    const QString &in(const QString &language) const { return language == QLatin1String("fr") ? fr : en; }
    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

/// Why data is processed; exactly one legal basis each (gdpr-rules B, default purpose registry).
struct Purpose {
    QString key; ///< "offers.promo.consent"
    BilingualText label;
    BilingualText description;
    std::optional<MessageClass> messageClass; ///< none: no messages are sent under it
    LegalBasis basis = LegalBasis::Consent;
    QList<Channel> channels;
    Period validity; ///< how long a consent lasts; zero where the basis is not consent
    QString retentionPolicy; ///< "D01"
    QStringList dataCategories; ///< codes: "email", "name", "phone", "postal_address"
    bool softOptIn = false; ///< the .customers twin of a consent purpose (C2)
    bool isActive = true;
    friend bool operator==(const Purpose &, const Purpose &) = default;
};

/// The exact text a person was shown. Immutable once used; an edit makes a new version (B5).
struct Wording {
    WordingId id;
    QString purpose;
    int version = 1;
    BilingualText text; ///< what is asked
    BilingualText withdrawal; ///< how to withdraw
    BilingualText retention; ///< how long the data is kept
    QString controller; ///< who asks
    QString noticeVersion; ///< version of the privacy notice it refers to
    QDateTime createdAtUtc;
    QString shown(const QString &language) const; ///< everything shown in that language, one paragraph each
    QByteArray sha256(const QString &language) const; ///< of everything shown in that language, UTF-8
    /// True if everything rule B4 asks for is there in that language.
    bool isComplete(const QString &language) const;
};

} // namespace crm
