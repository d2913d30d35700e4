// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audienceexport.h"

#include <QFile>

namespace crm {
namespace {
constexpr qsizetype kPeoplePerStep = 500;
constexpr qsizetype kStampsPerStep = 5000;
} // namespace

AudienceExportService::AudienceExportService(ServiceContext context, AudienceWriter &writer)
    : m(std::move(context)), m_audiences(m.contacts, m.passes, m.registry, m.packs, m.clock), m_writer(writer)
{
}

Result<AudienceSheetHead> AudienceExportService::headOf(const AudienceExportWish &wish) const
{
    const auto book = RuleBook::read(m.registry, m.packs);
    CRM_CHECK(book);
    const auto purpose = book->purpose(wish.audience.purpose);
    CRM_CHECK(purpose);
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    return AudienceSheetHead{wish.sheet, wish.audience.channel, *purpose, *controller, m.clock(), wish.language};
}

Result<QByteArray> AudienceExportService::writeSheet(const AudienceExportWish &wish,
                                                     const QList<PermittedPerson> &people, const FooterDesk &desk,
                                                     const Progress &progress) const
{
    const auto head = headOf(wish);
    CRM_CHECK(head);
    auto sink = m_writer.open(wish.path, *head);
    CRM_CHECK(sink);
    for (qsizetype from = 0; from < people.size(); from += kPeoplePerStep) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}, {}};
        const QList<PermittedPerson> some = people.mid(from, kPeoplePerStep);
        QList<RowKey> keys;
        for (const PermittedPerson &one : some)
            keys += one.stamp.person;
        const auto contacts = m.contacts.findMany(keys);
        CRM_CHECK(contacts);
        if (contacts->size() != some.size())
            return Error{Error::Code::Conflict, QStringLiteral("changed_meanwhile"), {}, {}};
        QList<AudienceLine> lines;
        for (qsizetype i = 0; i < some.size(); ++i)
            lines += {contacts->at(i), some.at(i).callWindow, some.at(i).timeZone,
                      carriesFooters(wish.sheet) ? desk.footerOf(contacts->at(i), some.at(i)) : MessageFooter()};
        CRM_CHECK((*sink)->add(lines));
        progress.report(from + some.size(), people.size());
    }
    return (*sink)->finish();
}

Result<FooterDesk> AudienceExportService::desk(Channel channel) const
{
    return FooterDesk::open(m.registry, m.packs, channel, m.clock().toLocalTime().date());
}

Result<FooterPreview> AudienceExportService::preview(const AudienceWish &wish, const QList<RowKey> &people) const
{
    CRM_CHECK(m.allowed(Task::ExportContacts));
    AudienceWish now = wish;
    now.atUtc = m.clock();
    const auto permitted = m_audiences.permittedAmong(now, people);
    CRM_CHECK(permitted);
    const auto footers = desk(wish.channel);
    CRM_CHECK(footers);
    FooterPreview preview;
    preview.missing = footers->missing(*permitted);
    if (permitted->isEmpty())
        return preview;
    const auto contacts = m.contacts.findMany({permitted->first().stamp.person});
    CRM_CHECK(contacts);
    if (contacts->isEmpty())
        return preview;
    preview.example = footers->footerOf(contacts->first(), permitted->first());
    preview.person = displayName(contacts->first());
    return preview;
}

Result<void> AudienceExportService::note(const Disclosure &disclosure, const QList<PermittedPerson> &people)
{
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m.requests.addDisclosure(disclosure));
    for (qsizetype from = 0; from < people.size(); from += kStampsPerStep) {
        QList<DisclosureStamp> stamps;
        for (const PermittedPerson &one : people.mid(from, kStampsPerStep))
            stamps += one.stamp;
        CRM_CHECK(m.requests.stamp(disclosure.id, stamps));
    }
    CRM_CHECK(m.note(JournalAction::Exported, {}, {}, disclosure.people, disclosure.fileSha256));
    return (*transaction)->commit();
}

Result<Disclosure> AudienceExportService::write(const AudienceExportWish &wish, const Progress &progress)
{
    CRM_CHECK(m.allowed(Task::ExportContacts));
    if (m_gate)
        CRM_CHECK(m_gate());
    if (wish.recipient.trimmed().isEmpty())
        return invalid(QStringLiteral("recipient"), QStringLiteral("recipient_missing"));
    if (wish.reason.trimmed().isEmpty())
        return invalid(QStringLiteral("purpose"), QStringLiteral("purpose_missing"));
    if (!sheetsFor(wish.audience.channel).contains(wish.sheet))
        return invalid(QStringLiteral("sheet"), QStringLiteral("sheet_not_for_channel"));
    AudienceWish audience = wish.audience;
    audience.atUtc = m.clock();
    audience.callTime = AudienceWish::CallTime::NextPermitted;
    const auto people = m_audiences.permitted(audience, progress);
    CRM_CHECK(people);
    if (people->isEmpty())
        return refused(QStringLiteral("nobody_may_be_reached"));
    const auto footers = desk(wish.audience.channel);
    CRM_CHECK(footers);
    if (const auto missing = footers->missing(*people); carriesFooters(wish.sheet) && !missing.isEmpty())
        return footerMissing(missing);
    const auto sha256 = writeSheet(wish, *people, *footers, progress);
    CRM_CHECK(sha256);
    const Disclosure disclosure{DisclosureId(m.uuids()),
                                m.clock(),
                                wish.recipient.trimmed(),
                                wish.reason.trimmed(),
                                codeOf(wish.sheet),
                                people->size(),
                                {},
                                m.actor.name,
                                QString::fromLatin1(sha256->toHex()),
                                true};
    if (const auto noted = note(disclosure, *people); !noted) {
        QFile::remove(wish.path);
        return noted.error();
    }
    return disclosure;
}

} // namespace crm
