// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "consent claim": a receipt that somebody brings, read and kept as unproven.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct ReceiptWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)
};

QJsonObject receiptJson(const ClaimedReceipt &receipt)
{
    QJsonArray claims;
    for (const ClaimedConsent &claim : receipt.consents)
        claims.append(QJsonObject {{u"purpose"_s, claim.purpose}, {u"channel"_s, claim.channel ? QJsonValue(codeOf(*claim.channel)) : QJsonValue()}, {u"state"_s, codeOf(claim.state)},
                                   {u"at"_s, claim.atUtc.isValid() ? QJsonValue(instantText(claim.atUtc)) : QJsonValue()},
                                   {u"until"_s, claim.until ? QJsonValue(claim.until->toString(Qt::ISODate)) : QJsonValue()}});
    return {{u"format"_s, receipt.format}, {u"receipt_id"_s, receipt.receiptId}, {u"principal"_s, receipt.principal},
            {u"controllers"_s, QJsonArray::fromStringList(receipt.controllers)}, {u"language"_s, receipt.language}, {u"claims"_s, claims}};
}

QString receiptText(const Phrases &phrases, const ClaimedReceipt &receipt)
{
    QStringList lines {receipt.format + u'\t' + receipt.receiptId};
    for (const ClaimedConsent &claim : receipt.consents)
        lines += QStringList {claim.purpose, phrases.word(claim.state), claim.atUtc.isValid() ? phrases.instant(claim.atUtc) : u"-"_s}.join(u'\t');
    return lines.join(u'\n');
}

} // namespace

ExitStatus runConsentClaim(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(2, 2));
    CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(receipt, write->receipts.read(arguments.positional().at(1)));
    if (arguments.has(u"dry-run"_s))
        return session.console().answer(receiptJson(receipt), receiptText(session.phrases(), receipt));
    const auto channel = channelFromCode(arguments.value(u"channel"_s));
    if (!channel || !arguments.has(u"purpose"_s))
        return session.console().fail(invalid(channel ? u"--purpose"_s : u"--channel"_s, u"usage"_s));
    CRM_COMMAND(event, write->receipts.keep(id, receipt, arguments.value(u"claim"_s, u"1"_s).toInt() - 1, arguments.value(u"purpose"_s), *channel));
    return session.console().answer(QJsonObject {{u"event"_s, event.id.toString()}, {u"state"_s, codeOf(event.state)}}, ReceiptWords::tr("Kept as unproven, with the receipt as evidence."));
}

} // namespace crm
