// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptservice.h"

#include "consentlog.h"
#include "suppressions.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace crm {

Result<ClaimedReceipt> ReceiptService::read(const QString &path) const
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    return m_reader.read(path);
}

Result<std::optional<ConsentEvent>> ReceiptService::ownEvent(const ClaimedReceipt &receipt) const
{
    const ConsentEventId id = ConsentEventId::fromString(receipt.recordId);
    if (!id.isValid())
        return std::optional<ConsentEvent>();
    const auto event = m.consents.event(id);
    if (!event && event.error().code == Error::Code::NotFound)
        return std::optional<ConsentEvent>();
    CRM_CHECK(event);
    for (const ClaimedConsent &claim : receipt.consents) {
        if (claim.purpose == event->purpose && claim.state == event->state && claim.channel == event->channel
            && claim.atUtc == event->occurredAtUtc)
            return std::optional(*event);
    }
    return std::optional<ConsentEvent>();
}

Result<ConsentEvent> ReceiptService::keep(ContactId contact, const ClaimedReceipt &receipt, int claim,
                                          const QString &purpose, Channel channel)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    if (claim < 0 || claim >= receipt.consents.size())
        return invalid(u"claim"_s, u"claim_missing"_s);
    const auto own = ownEvent(receipt);
    CRM_CHECK(own);
    if (own->has_value() && (*own)->contact == contact)
        return Error{Error::Code::Conflict, u"receipt_is_ours"_s, {}, {}};
    const auto person = m.contacts.find(contact);
    CRM_CHECK(person);
    const ClaimedConsent &said = receipt.consents.at(claim);
    ConsentDraft draft;
    draft.contact = contact;
    draft.choices = {{purpose, channel, ConsentState::Unknown, {}}};
    draft.language = receipt.language;
    draft.method = CollectionMethod::Import;
    draft.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (said.atUtc.isValid() && said.atUtc <= m.clock())
        draft.occurredAtUtc = said.atUtc;
    draft.note = QStringList{receipt.format, receipt.receiptId, receipt.controllers.join(u", "_s), said.purpose}
                     .join(u" · "_s)
                     .left(1000);
    const auto events = consentEvents(m, *person, draft);
    CRM_CHECK(events);
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    QList<ContactId> reached;
    const auto logged = logConsents(
        m, *person, *events,
        {{receipt.fileName.isEmpty() ? u"receipt.json"_s : receipt.fileName, u"receipt"_s, receipt.original}}, reached);
    CRM_CHECK(logged);
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.consentRecorded(contact);
    tellReached(m, contact, reached);
    return logged->first();
}

} // namespace crm
