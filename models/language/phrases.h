// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "journal.h"
#include "messagefooter.h"
#include "pack.h"
#include "permission.h"
#include "retention.h"
#include "subjectrequest.h"

#include <memory>

class QTranslator;

namespace crm {

/// What a person is about to say; becomes the sentence that is read to them and printed on the receipt.
struct ConsentSpeech {
    QString person; ///< displayName()
    QString controller;
    QList<ConsentChoice> choices;
    QList<Purpose> purposes;
    QDate spokenOn; ///< from which the validity runs
    QMap<std::pair<QString, Channel>, QDate> lastDays = {}; ///< as recorded; of the others the purpose decides
};

/// The words for codes, in French or English whatever the language of the window: a document speaks the person's
/// language. The catalogue is loaded, not installed. Cheap to copy; any thread.
class Phrases final {
public:
    /// "fr" or "en" (a locale name such as "fr_BE" will do); anything else speaks English.
    explicit Phrases(const QString &language);
    const QString &language() const { return m_language; }

    /// The translation of a text marked with QT_TRANSLATE_NOOP("Phrases", ...).
    QString say(const char *english) const;

    QString word(ConsentState state) const;
    QString word(ConsentEventKind kind) const;
    QString word(Channel channel) const;
    QString word(MessageClass messageClass) const;
    QString word(LegalBasis basis) const;
    QString word(Light light) const;
    QString word(CollectionMethod method) const;
    QString word(ContactKind kind) const;
    QString word(Relation relation) const;
    QString word(Capacity capacity) const;
    QString word(EmailKind kind) const;
    QString word(PhoneKind kind) const;
    QString word(Role role) const;
    QString word(JournalAction action) const;
    QString word(RetentionAction action) const;
    QString word(RequestState state) const;

    QString byChannel(Channel channel) const; ///< "by e-mail"
    QString
    fieldName(const QString &code) const; ///< of contact and import fields; the code itself if it is none of ours
    QString dataCategory(const QString &code) const;
    QString evidenceKind(const QString &code) const;
    QString sourceType(const QString &code) const;
    QString requestChannel(const QString &code) const;
    QString identityCheck(const QString &code) const;
    QString addressLabel(const QString &label) const; ///< "work" and "home"; other labels are the person's own words
    QString languageName(const QString &code) const; ///< "French"; the code itself where we have no word
    /// What the person who imports is told of a value that could not be taken as it stands.
    QString importReason(const QString &reason, const QString &value) const;

    QString anchorPhrase(RetentionAnchor anchor, QDate date) const; ///< "last contact on 23/11/2026"
    QString anchorWord(RetentionAnchor anchor) const; ///< "last contact"
    /// The sentence of the table in gdpr-rules C.
    QString permissionSentence(const Permission &permission) const;
    /// Its short form for lists: "until 11/03/2029", "objection of 12/06/2026".
    QString permissionReason(const Permission &permission) const;
    /// Which rules answered, and whether a lawyer has signed them: "Rules: FR, version of 23/11/2026, ..."; empty
    /// without a pack.
    QString packLine(const Permission &permission) const;
    /// Of a past instant: what the answer cannot know; empty where it stands on what was recorded by then.
    QString recordLine(const Permission &permission) const;
    QString consentSentence(const ConsentSpeech &speech) const;
    /// What people have in common who got the same answer: "Consent required", and what that means: "never asked".
    QString audienceReason(const QString &code, Light light) const;
    QString audienceDetail(const QString &code, Light light) const;
    /// "Monday to Friday, 10:00–13:00 and 14:00–20:00, not on public holidays (Europe/Paris)"
    QString callHours(const CallWindow &window, const QString &timeZone) const;
    /// What is said on a call before anything else (gdpr-rules C7): who calls, for whom, that it is commercial, and how
    /// to say stop. One line each.
    QStringList callScript(const Controller &controller, const Purpose &purpose) const;
    QString listOrigin(const DataSource &source) const; ///< what tells her of the list she is on; empty: of none
    /// What stands under a message (gdpr-rules C, FT1-FT4): one line each; a text message has it in one. Only what is
    /// needed is said, and nothing of what missingDetails() names.
    QString footer(const MessageFooter &footer) const;

    QString date(QDate date) const; ///< 23/11/2026
    QString longDate(QDate date) const; ///< Monday 23 November 2026
    QString instant(const QDateTime &at) const; ///< 23/11/2026 14:32, in the zone of this computer
    QString number(qint64 number) const; ///< 41 200 or 41,200
    QString bytes(qint64 bytes) const; ///< 2,1 Mo or 2.1 MB
    QString period(const Period &period) const; ///< "3 years"
    QString list(const QStringList &items) const; ///< "a, b and c"
    QString inSentence(const QString &word) const; ///< first letter small, abbreviations left alone

private:
    QString packSentence(const Permission &permission) const;
    QString packReason(const Permission &permission) const;
    QString listReason(const Permission &permission) const;
    QString m_language;
    std::shared_ptr<const QTranslator> m_catalogue; ///< none: the English source speaks
};

} // namespace crm
