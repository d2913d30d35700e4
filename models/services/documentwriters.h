// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callattempt.h"
#include "confirmation.h"
#include "consent.h"
#include "contact.h"
#include "decidingfacts.h"
#include "journal.h"
#include "permission.h"
#include "requestrepository.h"
#include "retention.h"
#include "vaultkeeper.h"

namespace crm {

/// Everything held about one person, gathered for an answer (gdpr-rules E5). The writer decides nothing; it writes this.
struct Dossier {
    Contact contact;
    QList<PastFacts> past; ///< what was known of her and decided, before it was replaced
    QList<ConsentEvent> history; ///< with wording text and evidence
    QList<Permission> permissions; ///< today, per purpose and channel
    QHash<EvidenceId, QByteArray> files; ///< contents of the evidence
    QList<CallAttempt> calls; ///< newest first
    QList<CallAgreement> agreements; ///< to calls outside the hours (B22)
    QList<Confirmation> confirmations; ///< oldest first, whatever became of them
    QList<JournalEntry> accesses; ///< who looked, when (dates and actions; staff names left to the writer's option)
    QList<Disclosure> disclosures;
    QList<RetentionDue> dues;
    QList<RetentionPolicy> policies;
    QList<Purpose> purposes; ///< those whose data is held
    Controller controller;
    SubjectRequest request;
};

struct PackageOptions {
    QString path; ///< a folder to be made, or a file ending in .zip
    QByteArray passphrase; ///< of the ZIP (AES-256); empty for a folder
    QString language; ///< of the documents: the person's
    bool isPortability = false; ///< art. 20 variant: no staff notes, nothing inferred (E13)
    /// Where it is made before it gets its name, beside path; whoever chose it removes what a crash leaves. Empty: chosen by the writer.
    QString provisional = {};
};

struct WrittenPackage {
    QString path;
    QStringList files;
    QByteArray sha256; ///< of the ZIP, or of SHA256SUMS for a folder
};

/// Writes the access package of gdpr-rules I2. Nothing is left behind on failure or cancel.
class PackageWriter {
public:
    virtual ~PackageWriter() = default;
    virtual Result<WrittenPackage> write(const Dossier &dossier, const PackageOptions &options, const Progress &progress) const = 0;
};

/// Writes consent receipts (gdpr-rules I1).
class ReceiptWriter {
public:
    virtual ~ReceiptWriter() = default;
    virtual Result<QByteArray> json(const ConsentEvent &event, const Purpose &purpose, const Controller &controller) const = 0;
    /// Kantara 1.1, which can only say that a consent was given. Refused "receipt_not_given" for anything else.
    virtual Result<QByteArray> kantara(const ConsentEvent &event, const Purpose &purpose, const Controller &controller) const = 0;
    /// In the person's language; several events of one moment make one document.
    virtual Result<QByteArray> pdf(const QList<ConsentEvent> &events, const QList<Purpose> &purposes, const Contact &contact, const Controller &controller, const QString &language) const = 0;
};

/// Writes lists of people for other programs; formula cells are neutralised (G12).
class ListWriter {
public:
    virtual ~ListWriter() = default;
    /// A file being written; nothing is at path before finish() succeeded.
    class Sink {
    public:
        virtual ~Sink() = default;
        virtual Result<void> add(const QList<Contact> &contacts) = 0;
        virtual Result<QByteArray> finish() = 0; ///< SHA-256 of the file
    };
    virtual Result<std::unique_ptr<Sink>> open(const QString &path, const QString &format) const = 0; ///< csv, vcard, json
};

} // namespace crm
