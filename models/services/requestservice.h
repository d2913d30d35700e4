// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrepository.h"
#include "confirmationrepository.h"
#include "documentwriters.h"
#include "servicecontext.h"

#include <functional>

namespace crm {

/// Answering people who ask what is held about them.
class RequestService final {
public:
    RequestService(ServiceContext context, const CallRepository &calls, const ConfirmationRepository &confirmations,
                   PackageWriter &packages, ReceiptWriter &receipts, ListWriter &lists);

    /// Asked before anything leaves the vault (gdpr-rules G9); its error is the answer. None: always allowed.
    void setGate(std::function<Result<void>()> gate) { m_gate = std::move(gate); }

    /// Registers an access request; dueOn by E4 from the controller's country. Invalid "received_in_future".
    Result<SubjectRequest> receive(const SubjectRequest &draft);
    Result<QList<SubjectRequest>> requests() const; ///< with contactName
    Result<SubjectRequest> find(RequestId id) const;
    /// Everything held about the person; trashed people too.
    Result<Dossier> assemble(RequestId id) const;
    /// Writes the package, marks the request answered, notes disclosure and journal. Privacy officer or administrator.
    Result<WrittenPackage> writePackage(RequestId id, const PackageOptions &options, const Progress &progress);
    enum class Whose { Mine, Anybodys };
    /// Removes what a crash left half-written on this machine. Anybodys where this is the only writer (a vault); on a
    /// server a colleague may be writing right now.
    Result<void> sweepUnfinished(Whose whose);
    Result<SubjectRequest> close(RequestId id, qint64 version);

    Result<QByteArray> receiptJson(ConsentEventId event) const;
    Result<QByteArray> receiptKantara(ConsentEventId event) const; ///< Refused "receipt_not_given"
    Result<QByteArray> receiptPdf(const QList<ConsentEventId> &events, const QString &language) const;

    /// Exports the people of a query; recipient and purpose are mandatory (E12) and logged as one disclosure. @returns people written.
    Result<qint64> exportList(const ContactQuery &query, const QString &path, const QString &format, const QString &recipient, const QString &purpose, const Progress &progress);
    /// Paper leaves the vault too (G5). @param what a name such as "consent_receipt", never a value @param contact null: no person
    Result<void> notePrinted(ContactId contact, const QString &what, qint64 count);
    Result<QList<Disclosure>> disclosures() const;

private:
    Result<QString> nameOf(ContactId contact) const; ///< empty where the person is gone
    Result<Dossier> gathered(RequestId id) const; ///< as assemble(), not noted in the journal
    /// Into a place of its own that is known to the vault before the first byte is written.
    Result<WrittenPackage> writeKnown(const Dossier &dossier, PackageOptions options, const Progress &progress);
    Result<void> forget(const UnfinishedOutput &output);
    Result<void> noteAnswer(SubjectRequest request, const WrittenPackage &package);
    Result<QList<Contact>> neededOf(const QList<RowKey> &keys) const;
    Result<QByteArray> writeList(const QList<RowKey> &keys, const QString &path, const QString &format, const Progress &progress, qint64 &written) const;
    Result<void> noteExport(const Disclosure &disclosure);
    ServiceContext m;
    const CallRepository &m_calls;
    const ConfirmationRepository &m_confirmations;
    PackageWriter &m_packages;
    ReceiptWriter &m_receipts;
    ListWriter &m_lists;
    std::function<Result<void>()> m_gate;
};

} // namespace crm
