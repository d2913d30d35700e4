// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestservice.h"

#include "audienceservice.h"
#include "datacategory.h"
#include "dossierreader.h"
#include "localday.h"
#include "retention.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace crm {
namespace {
constexpr int kMonthsToAnswer = 1; // gdpr-rules E2
constexpr qsizetype kPeoplePerStep = 500;

QString hexOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

/// Data that could not be logged as disclosed must not have left: what the writer made is taken away again.
void discard(const WrittenPackage &package)
{
    if (!QFileInfo(package.path).isDir()) {
        QFile::remove(package.path);
        return;
    }
    QDir folder(package.path);
    QStringList subfolders;
    for (const QString &file : package.files) {
        folder.remove(file);
        if (const qsizetype slash = file.lastIndexOf(QLatin1Char('/')); slash > 0)
            subfolders += file.left(slash);
    }
    for (const QString &subfolder : subfolders)
        folder.rmdir(subfolder);
    QDir().rmdir(package.path);
}

/// What lies under a name that writeKnown() chose, and what was made beside it under a longer one (the archive before
/// it is complete). Nothing else is ever removed. @returns whether it is gone
bool removeProvisional(const QString &path)
{
    static const QRegularExpression ours(QStringLiteral("^\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part$"));
    const QFileInfo place(path);
    if (!ours.match(place.fileName()).hasMatch())
        return true;
    const QDir folder(place.absolutePath());
    if (!folder.exists())
        return false; // a stick that is not plugged in today
    const QFileInfoList left = folder.entryInfoList({place.fileName() + QLatin1Char('*')},
                                                    QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    bool isGone = true;
    for (const QFileInfo &one : left)
        isGone = (one.isDir() && !one.isSymLink() ? QDir(one.filePath()).removeRecursively()
                                                  : QFile::remove(one.filePath()))
            && isGone;
    return isGone;
}
} // namespace

RequestService::RequestService(ServiceContext context, const CallRepository &calls,
                               const ConfirmationRepository &confirmations, PackageWriter &packages,
                               ReceiptWriter &receipts, ListWriter &lists)
    : m(std::move(context)), m_calls(calls), m_confirmations(confirmations), m_packages(packages),
      m_receipts(receipts), m_lists(lists)
{
}

Result<SubjectRequest> RequestService::receive(const SubjectRequest &draft)
{
    // Whoever opens the letter registers it (E1); answering is for those who may.
    CRM_CHECK(m.allowed(Task::ReadContacts));
    const auto contact = m.contacts.find(draft.contact);
    if (!contact)
        return contact.error();
    const auto controller = m.registry.controller();
    if (!controller)
        return controller.error();
    SubjectRequest request = draft;
    if (!request.receivedOn.isValid())
        request.receivedOn = today(m.clock);
    if (request.receivedOn > today(m.clock))
        return invalid(QStringLiteral("received_on"), QStringLiteral("received_in_future"));
    request.id = RequestId(m.uuids());
    request.state = RequestState::Received;
    request.dueOn = requestDueOn(request.receivedOn, kMonthsToAnswer, 0, m.packs.packOf(controller->country));
    request.answeredAtUtc.reset();
    request.packageSha256.clear();
    request.version = 1;
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.requests.add(request));
    CRM_CHECK(m.note(JournalAction::RequestReceived, request.contact, {}, 0, request.id.toString()));
    CRM_CHECK((*transaction)->commit());
    request.contactName = displayName(*contact);
    Q_EMIT m.changes.requestChanged(request.id);
    return request;
}

Result<QString> RequestService::nameOf(ContactId contact) const
{
    const auto person = m.contacts.find(contact);
    if (person)
        return displayName(*person);
    if (person.error().code == Error::Code::NotFound)
        return QString();
    return person.error();
}

Result<QList<SubjectRequest>> RequestService::requests() const
{
    auto all = m.requests.requests();
    if (!all)
        return all;
    for (SubjectRequest &request : *all) {
        const auto name = nameOf(request.contact);
        if (!name)
            return name.error();
        request.contactName = *name;
    }
    return all;
}

Result<SubjectRequest> RequestService::find(RequestId id) const
{
    auto request = m.requests.find(id);
    if (!request)
        return request;
    const auto name = nameOf(request->contact);
    if (!name)
        return name.error();
    request->contactName = *name;
    return request;
}

Result<Dossier> RequestService::assemble(RequestId id) const
{
    auto dossier = gathered(id);
    CRM_CHECK(dossier);
    // Everything held about somebody is about to be seen (gdpr-rules G5).
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.note(JournalAction::ContactRead, dossier->contact.id));
    CRM_CHECK((*transaction)->commit());
    return dossier;
}

Result<Dossier> RequestService::gathered(RequestId id) const
{
    CRM_CHECK(m.allowed(Task::AnswerRequests));
    const auto request = find(id);
    CRM_CHECK(request);
    return readDossier(m, m_calls, m_confirmations, *request);
}

Result<void> RequestService::noteAnswer(SubjectRequest request, const WrittenPackage &package)
{
    request.state = RequestState::Answered;
    request.answeredAtUtc = m.clock();
    request.packageSha256 = package.sha256;
    const QString sha256 = hexOf(package.sha256);
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.requests.store(request));
    CRM_CHECK(m.requests.addDisclosure({DisclosureId(m.uuids()), m.clock(), request.contactName,
                                        QStringLiteral("priv.requests"), QStringLiteral("package"), 1, request.contact,
                                        m.actor.name, sha256}));
    CRM_CHECK(m.note(JournalAction::PackageWritten, request.contact, {}, 0, sha256));
    return (*transaction)->commit();
}

Result<void> RequestService::forget(const UnfinishedOutput &output)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.requests.removeUnfinished(output));
    return (*transaction)->commit();
}

Result<WrittenPackage> RequestService::writeKnown(const Dossier &dossier, PackageOptions options,
                                                  const Progress &progress)
{
    const QDir beside(QFileInfo(options.path).absolutePath());
    options.provisional = beside.filePath(QStringLiteral(".%1.part").arg(m.uuids().toString(QUuid::WithoutBraces)));
    const UnfinishedOutput output{options.provisional, QSysInfo::machineHostName(), m.actor.id};
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.requests.addUnfinished(output));
    CRM_CHECK((*transaction)->commit());
    transaction->reset();
    const auto package = m_packages.write(dossier, options, progress);
    CRM_CHECK(forget(output));
    return package;
}

Result<void> RequestService::sweepUnfinished(Whose whose)
{
    const auto outputs = m.requests.unfinished();
    CRM_CHECK(outputs);
    for (const UnfinishedOutput &output : *outputs) {
        if (output.machine != QSysInfo::machineHostName() || (whose == Whose::Mine && output.writtenBy != m.actor.id))
            continue;
        if (removeProvisional(output.path))
            CRM_CHECK(forget(output));
    }
    return {};
}

Result<WrittenPackage> RequestService::writePackage(RequestId id, const PackageOptions &options,
                                                    const Progress &progress)
{
    const auto dossier = gathered(id);
    if (!dossier)
        return dossier.error();
    if (dossier->request.state == RequestState::Closed)
        return refused(QStringLiteral("request_closed"));
    if (m_gate)
        CRM_CHECK(m_gate());
    const auto package = writeKnown(*dossier, options, progress);
    if (!package)
        return package;
    if (const auto noted = noteAnswer(dossier->request, *package); !noted) {
        discard(*package);
        return noted.error();
    }
    Q_EMIT m.changes.requestChanged(id);
    return package;
}

Result<SubjectRequest> RequestService::close(RequestId id, qint64 version)
{
    CRM_CHECK(m.allowed(Task::AnswerRequests));
    auto request = find(id);
    if (!request)
        return request;
    if (request->version != version)
        return Error{Error::Code::Conflict, QStringLiteral("changed_meanwhile"), {}, {}};
    if (request->state != RequestState::Answered)
        return refused(QStringLiteral("not_answered"));
    request->state = RequestState::Closed;
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.requests.store(*request));
    CRM_CHECK(m.note(JournalAction::RequestClosed, request->contact, {}, 0, request->id.toString()));
    CRM_CHECK((*transaction)->commit());
    request->version = version + 1;
    Q_EMIT m.changes.requestChanged(id);
    return request;
}

Result<QByteArray> RequestService::receiptJson(ConsentEventId event) const
{
    const auto found = m.consents.event(event);
    CRM_CHECK(found);
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    const Purpose *purpose = purposeNamed(*purposes, found->purpose);
    return m_receipts.json(*found, purpose ? *purpose : Purpose(), *controller);
}

Result<QByteArray> RequestService::receiptKantara(ConsentEventId event) const
{
    const auto found = m.consents.event(event);
    CRM_CHECK(found);
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    const Purpose *purpose = purposeNamed(*purposes, found->purpose);
    return m_receipts.kantara(*found, purpose ? *purpose : Purpose(), *controller);
}

Result<QByteArray> RequestService::receiptPdf(const QList<ConsentEventId> &events, const QString &language) const
{
    if (events.isEmpty())
        return invalid(QStringLiteral("events"), QStringLiteral("nothing_chosen"));
    QList<ConsentEvent> found;
    for (const ConsentEventId &id : events) {
        const auto event = m.consents.event(id);
        CRM_CHECK(event);
        found += *event;
    }
    const auto contact = m.contacts.find(found.first().contact);
    CRM_CHECK(contact);
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    return m_receipts.pdf(found, *purposes, *contact, *controller, language);
}

Result<qint64> RequestService::exportList(const ContactQuery &query, const QString &path, const QString &format,
                                          const QString &recipient, const QString &purpose, const Progress &progress)
{
    CRM_CHECK(m.allowed(Task::ExportContacts));
    if (m_gate)
        CRM_CHECK(m_gate());
    if (recipient.trimmed().isEmpty())
        return invalid(QStringLiteral("recipient"), QStringLiteral("recipient_missing"));
    if (purpose.trimmed().isEmpty())
        return invalid(QStringLiteral("purpose"), QStringLiteral("purpose_missing"));
    const AudienceService audiences(m.contacts, m.passes, m.registry, m.packs, m.clock);
    const auto keys = audiences.order(query, progress);
    CRM_CHECK(keys);
    Disclosure disclosure{
        DisclosureId(m.uuids()), m.clock(), recipient.trimmed(), purpose.trimmed(), format, 0, {}, m.actor.name, {}};
    const auto sha256 = writeList(*keys, path, format, progress, disclosure.people);
    CRM_CHECK(sha256);
    disclosure.fileSha256 = hexOf(*sha256);
    if (const auto noted = noteExport(disclosure); !noted) {
        QFile::remove(path);
        return noted.error();
    }
    return disclosure.people;
}

/// Without what no purpose needs of them any more (G2): it waits on the card to be removed and goes nowhere.
Result<QList<Contact>> RequestService::neededOf(const QList<RowKey> &keys) const
{
    auto people = m.contacts.findMany(keys);
    if (!people || !std::any_of(people->begin(), people->end(), holdsBoundField))
        return people;
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    for (Contact &person : *people) {
        if (!holdsBoundField(person))
            continue;
        const auto history = m.consents.history(person.id);
        CRM_CHECK(history);
        const QStringList fields = unneededFields(person, *purposes, *history, m.clock());
        static_cast<ContactDraft &>(person) = without(fields, person);
    }
    return people;
}

Result<QByteArray> RequestService::writeList(const QList<RowKey> &keys, const QString &path, const QString &format,
                                             const Progress &progress, qint64 &written) const
{
    auto sink = m_lists.open(path, format);
    if (!sink)
        return sink.error();
    for (qsizetype from = 0; from < keys.size(); from += kPeoplePerStep) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}, {}};
        const auto people = neededOf(keys.mid(from, kPeoplePerStep));
        CRM_CHECK(people);
        CRM_CHECK((*sink)->add(*people));
        written += people->size();
        progress.report(written, keys.size());
    }
    return (*sink)->finish();
}

Result<void> RequestService::noteExport(const Disclosure &disclosure)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.requests.addDisclosure(disclosure));
    CRM_CHECK(m.note(JournalAction::Exported, {}, {}, disclosure.people, disclosure.fileSha256));
    return (*transaction)->commit();
}

Result<void> RequestService::notePrinted(ContactId contact, const QString &what, qint64 count)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.note(JournalAction::Printed, contact, {what}, count));
    return (*transaction)->commit();
}

Result<QList<Disclosure>> RequestService::disclosures() const
{
    CRM_CHECK(m.allowed(Task::ReadContacts));
    return m.requests.allDisclosures();
}

} // namespace crm
