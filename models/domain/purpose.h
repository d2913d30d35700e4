// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "id.h"
#include "period.h"
#include "result.h"

#include <QDateTime>
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
    QStringList dataCategories; ///< codes of dataCategories(), datacategory.h
    bool softOptIn = false; ///< the .customers twin of a consent purpose (C2)
    bool isActive = true;
    /// Why our interest outweighs the person's (GDPR art. 6(1)(f)); empty where another basis holds.
    QString assessment;
    /// The oldest wording whose consents cover what the purpose has become (B13), from this instant on.
    int coveringVersion = 1;
    QDateTime coveringSinceUtc;
    friend bool operator==(const Purpose &, const Purpose &) = default;
};

/// What a new version of a wording means for the consents given under the older ones (B13).
enum class WordingChange {
    SameMeaning, ///< a slip of the pen put right
    SameScope, ///< said better; what was given still stands for what it said
    WiderScope ///< more than people agreed to: older consents do not cover it
};
QString codeOf(WordingChange change); ///< same_meaning, same_scope, wider_scope
std::optional<WordingChange> wordingChangeFromCode(const QString &code);

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
    WordingChange change = WordingChange::SameScope; ///< against the version before
    QString approvedBy; ///< name of the user who made it; empty: came with the program
    QString shown(const QString &language) const; ///< everything shown in that language, one paragraph each
    QByteArray sha256(const QString &language) const; ///< of everything shown in that language, UTF-8
    /// True if everything rule B4 asks for is there in that language.
    bool isComplete(const QString &language) const;
};

/// The one with this key; null if there is none. It points into the list.
const Purpose *purposeNamed(const QList<Purpose> &purposes, const QString &key);

/// The latest version of a purpose's wording; null if there is none. It points into the list.
const Wording *newestWording(const QList<Wording> &wordings, const QString &purpose);

/// The class a message under the purpose has: calling a promotion a service message does not make it one (C1).
MessageClass stricterClass(MessageClass asked, const Purpose &purpose);

/// True if what somebody agreed to under this version still covers the purpose at this instant (B13).
bool covers(const Purpose &purpose, int wordingVersion, const QDateTime &atUtc);

/// The purpose tidied: texts trimmed, the data that its channels need added. Invalid, with field and reason, for
/// key (key_malformed), label_fr, label_en, description_fr, description_en (text_missing), message_class
/// (message_class_missing: messages are sent but nobody said of which kind), validity (validity_missing: a consent that
/// never ends; B10), assessment (assessment_missing: a legitimate interest that nobody weighed), channels
/// (channel_missing: asked for a consent to nothing), data_categories (category_unknown, special_category_blocked: B16,
/// G21; birth_date_for_greetings: wishes and offers do not need it; G2).
Result<Purpose> checked(Purpose purpose);
/// The same for a wording: Invalid for text_fr … retention_en (text_missing); B4, B13.
Result<Wording> checked(Wording wording);

} // namespace crm
