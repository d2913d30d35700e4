// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"

#include <QList>
#include <QMap>
#include <QString>

#include <memory>

namespace crm {

/// Row, column, reason: what the person is told of a value that could not be taken as it stands.
struct ImportProblem {
    enum class Severity { Warning, Rejected };
    Severity severity = Severity::Warning;
    qint64 row = 0; ///< 1-based record number as the file counts it (header excluded); 0: the whole file or column
    QString column; ///< the file's own name for it
    QString reason; ///< code: email_invalid, phone_invalid, date_invalid, too_many_cells, too_few_cells,
                    ///< quote_unclosed, bytes_not_text, nul_byte, bare_yes, ...
    QString value; ///< shown to the importing person only; never logged
};

/// What a file claims about marketing permission. A claim is not a consent (B12).
struct MarketingClaim {
    enum class Answer { OptedIn, OptedOut, Unknown, Bounced };
    Answer answer = Answer::Unknown;
    std::optional<Channel> channel; ///< none: every channel
    QString purpose; ///< empty: not said
    std::optional<QDateTime> givenAtUtc;
    QString method; ///< as written in the file
    QString wording; ///< as written in the file
    QString source; ///< as written in the file
    QString detail; ///< e.g. "double opt-in"
    bool isComplete() const { return givenAtUtc && !method.isEmpty() && !wording.isEmpty() && !source.isEmpty(); }
};

/// One record of a file, as it would be stored.
struct ImportedContact {
    qint64 row = 0;
    QString externalId; ///< the other system's id, if mapped
    ContactDraft contact;
    QList<MarketingClaim> claims;
    QList<ImportProblem> problems;
    bool isRejected = false;
};

/// Where one column of a CSV goes. field is a code of importFields().
struct ColumnMapping {
    QString column; ///< as in the file; doubles are told apart by position
    QString field; ///< "given", "family", "email", ..., "claim.email", "" (left out)
};

/// Everything needed to read a file the same way twice; what a mapping file saves.
struct ImportFormat {
    QString format; ///< csv, vcard, json
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", ...
    QString delimiter; ///< one character; csv only
    bool hasHeader = true;
    QString preset; ///< recognised export: "hubspot", "civicrm", ...; empty: none
    QString dateOrder; ///< dmy, mdy, ymd
    QString phoneRegion; ///< ISO country for numbers without a country code
    QList<ColumnMapping> columns;
    int proofColumn = -1; ///< of a bought list: which column holds what the supplier can show for the person; csv only
};

/// What the wizard shows before anything is decided.
struct ImportPreview {
    ImportFormat format;
    qint64 bytes = 0;
    QList<QStringList> sampleRows; ///< first cells as read, at most 50 rows (csv)
    QList<ImportedContact> sample; ///< the same rows as they would be stored
    QList<ImportProblem> problems; ///< of the whole file so far
};

/// A file being read, record by record, in bounded memory.
class ImportStream {
public:
    virtual ~ImportStream() = default;
    /// At most that many records; fewer or none at the end. A damaged record comes with isRejected and its reason.
    virtual Result<QList<ImportedContact>> next(int atMost) = 0;
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
};

/// Reads contact files. Reads nothing but the chosen file, whatever the file asks for.
/// Error reasons: file_unreadable, file_empty, not_contacts, encoding_unknown, no_usable_column, format_unknown.
class ImportReader {
public:
    virtual ~ImportReader() = default;
    /// Detects encoding, separator, preset and mapping. country: the controller's, for phone numbers. hint: csv, vcard,
    /// json or auto.
    virtual Result<ImportPreview> preview(const QString &path, const QString &country, const QString &hint) const = 0;
    /// The same with a format given by the person.
    virtual Result<ImportPreview> previewAs(const QString &path, const ImportFormat &format) const = 0;
    virtual Result<std::unique_ptr<ImportStream>> open(const QString &path, const ImportFormat &format) const = 0;
};

/// Codes of every field a column can go to, in the order offered: full_name, prefix, given, additional, family, suffix,
/// organisation, job_title, email, email_work, email_home, phone, mobile, phone_work, phone_home, fax, street,
/// postcode, city, region, country, website, birthday, note, language, relation, capacity, tags, last_contact,
/// relation_ended, source, external_id, claim.email, claim.phone, claim.sms, claim.post, claim.all, optout.email,
/// optout.phone, optout.sms, optout.post, optout.all, claim.date, claim.method, claim.wording, claim.source.
const QStringList &importFields();

/// Numbers as people write them. Implemented with libphonenumber.
class PhoneNumbers {
public:
    virtual ~PhoneNumbers() = default;
    /// e164 stays empty when the number is not valid in that region; asTyped is always kept.
    virtual PhoneNumber parse(const QString &asTyped, const QString &region) const = 0;
    /// How people of that region write it: "06 39 98 12 04"; abroad "+33 6 39 98 12 04". asTyped when there is no
    /// E.164.
    virtual QString written(const PhoneNumber &number, const QString &region) const = 0;
};

} // namespace crm
