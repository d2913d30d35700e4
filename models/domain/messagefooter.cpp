// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagefooter.h"

#include "codes.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr Coded<Footer> kFooterCodes[]
    = {{Footer::Sender, "FT1"}, {Footer::OptOut, "FT2"}, {Footer::Reason, "FT3"}, {Footer::Rights, "FT4"}};
constexpr Coded<SenderDetail> kDetailCodes[] = {{SenderDetail::Seat, "controller_address"},
                                                {SenderDetail::Reach, "controller_phone"},
                                                {SenderDetail::PrivacyEmail, "controller_email"},
                                                {SenderDetail::CompanyNumber, "company_number"},
                                                {SenderDetail::RegisterCity, "register_city"}};

bool isAsked(DetailNeed need, const CompanyDetails &company)
{
    return need == DetailNeed::Always || (need == DetailNeed::Registered && company.isRegistered);
}
} // namespace

Footers footersFrom(const QStringList &codes)
{
    Footers footers;
    for (const QString &code : codes) {
        if (const auto footer = valueIn(kFooterCodes, code))
            footers |= *footer;
    }
    return footers;
}

QList<SenderDetail> missingDetails(const MessageFooter &footer)
{
    const Controller &controller = footer.controller;
    const CompanyDetails &company = controller.company;
    const bool isText = footer.channel == Channel::Sms;
    const bool saysWho = footer.needed.testFlag(Footer::Sender);
    QList<SenderDetail> missing;
    if (saysWho && !isText && controller.address.isEmpty())
        missing += SenderDetail::Seat;
    const bool needsEmail = footer.channel == Channel::Email && footer.needed & (Footer::OptOut | Footer::Rights);
    if (needsEmail && controller.email.isEmpty())
        missing += SenderDetail::PrivacyEmail;
    else if (footer.needed & (Footer::Sender | Footer::Rights) && controller.email.isEmpty()
             && controller.phone.isEmpty())
        missing += SenderDetail::Reach;
    if (saysWho && isAsked(footer.law.numberNeed, company) && company.number.isEmpty())
        missing += SenderDetail::CompanyNumber;
    if (saysWho && company.isRegistered && isAsked(footer.law.cityNeed, company) && company.registerCity.isEmpty())
        missing += SenderDetail::RegisterCity;
    return missing;
}

QString optOutLink(const MessageFooter &footer)
{
    if (!footer.needed.testFlag(Footer::OptOut) || footer.controller.email.isEmpty())
        return {};
    QUrl link;
    link.setScheme(u"mailto"_s);
    link.setPath(footer.controller.email);
    link.setQuery(u"subject=STOP"_s);
    return u'<' + link.toString(QUrl::FullyEncoded) + u'>';
}

QString codeOf(SenderDetail detail)
{
    return codeIn(kDetailCodes, detail);
}

std::optional<SenderDetail> senderDetailFromCode(const QString &code)
{
    return valueIn(kDetailCodes, code);
}

} // namespace crm
