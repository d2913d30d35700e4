// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importconsents.h"
#include "importservice.h"
#include "retentionrules.h"

#include <QSet>

namespace crm {

/// Who came by already while nothing is written: hashes only, so that counting a million records stays small.
struct ImportSeen {
    QSet<size_t> keys;
    QSet<ContactId> touched;
};

/// The existing person with what the imported one adds: empty fields filled, addresses appended, nothing overwritten.
ContactDraft merged(const ContactDraft &existing, const ContactDraft &imported);

/// A few hundred records on their way in: who is new, who is known, what it adds. Counting and writing decide the same
/// way.
class ImportChunk final {
public:
    enum class Purpose { Count, Write };
    ImportChunk(const ServiceContext &context, const ImportRequest &request, const ImportClaims &claims,
                Purpose purpose);

    /// Decides about every record and counts it in the batch. Writes nothing. seen is used when counting.
    Result<void> take(const QList<ImportedContact> &records, ImportBatch &batch, ImportSeen &seen);
    /// Inside the caller's transaction: people, traces, consents and due dates.
    Result<void> write(ImportBatchId batch, const RetentionRules &rules);
    const QList<ImportProblem> &problems() const { return m_problems; }

private:
    struct Person {
        Contact contact;
        QString family; ///< folded; what tells people who share a phone apart
        std::optional<Contact> before; ///< as found; none for a new person
        bool isChanged = false;
        QList<ConsentEvent> history;
        QList<ConsentEvent> fresh;
    };
    Result<void> takeRecord(const ImportedContact &record, ImportBatch &batch, ImportSeen &seen);
    Result<ContactDraft> tidied(const ImportedContact &record) const;
    /// Who has this address, asked once in a chunk: a whole company may share a phone.
    Result<QList<ContactId>> sharing(const QString &key);
    Result<ContactId> matchOf(const ContactDraft &draft); ///< a null id: nobody
    Result<void> load(ContactId id);
    /// What others with the same addresses refused: a second record of somebody must not reopen it (gdpr-rules C5).
    Result<QList<ConsentEvent>> closedElsewhere(const ContactDraft &draft);
    void takeNew(const ImportedContact &record, const ContactDraft &draft, ImportBatch &batch,
                 const QList<ConsentEvent> &closed = {});
    void takeKnown(const ImportedContact &record, const ContactDraft &draft, ContactId id, ImportBatch &batch,
                   ImportSeen &seen);
    enum class Take { Everything, OnlyNo };
    /// What the suppression list has of this record and the person's history has not (gdpr-rules C5).
    QList<ConsentEvent> listedObjections(const ContactDraft &draft, ContactId id, const QList<ConsentEvent> &known) const;
    void addClaims(const ImportedContact &record, ContactId id, Person *person, ImportBatch &batch, Take what,
                   const QList<ConsentEvent> &closed = {});
    /// Whoever is left as she is gains no permission either; a no is always taken.
    Take takeOfKnown() const { return m_request.onMatch == OnMatch::Skip ? Take::OnlyNo : Take::Everything; }
    void warn(const ImportedContact &record, const QString &reason, const QString &column = {},
              const QString &value = {});
    /// What no purpose needs of this person stays out, and is said (G2). known: null for somebody new.
    ContactDraft needed(const ImportedContact &record, const ContactDraft &draft, const Person *known);
    void warnOfWords(const ImportedContact &record, const QString &text); ///< B16, G16, G21
    /// The file's own name for a field.
    QString columnOf(const QString &field) const;

    const ServiceContext &m;
    const ImportRequest &m_request;
    const ImportClaims &m_claims;
    Purpose m_purpose;
    QDate m_today; ///< asking the clock for every record means reading the time zone's file as often
    QHash<QString, ContactId> m_owners; ///< normalised e-mail or E.164
    QHash<SuppressionMark, QList<SuppressionEntry>> m_listed; ///< of these records' marks, on the suppression list
    QHash<QString, QList<ContactId>> m_sharing; ///< the same with everybody who has it
    QHash<QString, QList<ContactId>> m_newcomers; ///< with this address, created in this chunk
    QHash<ContactId, Person> m_people;
    QList<ContactId> m_order; ///< of m_people, as they came
    QList<ImportProblem> m_problems;
};

} // namespace crm
