// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dryrunjson.h"

#include "importclaims.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

/// "01 99 00 12 34 poste 102": E.164 has no place for the last part.
bool hasExtension(const QString &number)
{
    static const QRegularExpression extension(u"(;ext=|\\bext\\.?|\\bposte|\\bx)\\s*\\d+$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return extension.match(number).hasMatch();
}

} // namespace

QJsonObject dryRunContact(const ImportedContact &contact)
{
    const ContactDraft &draft = contact.contact;
    QJsonArray emails;
    for (const EmailAddress &email : draft.emails)
        emails.append(email.value);
    QJsonArray phones;
    for (const PhoneNumber &phone : draft.phones)
        phones.append(phone.e164.isEmpty() || hasExtension(phone.asTyped) ? phone.asTyped : phone.e164);
    QJsonObject json{
        {u"fn"_s, displayName(draft)},
        {u"given"_s, draft.name.given},
        {u"family"_s, draft.name.family},
        {u"org"_s, draft.organisation},
        {u"emails"_s, emails},
        {u"phones"_s, phones},
        {u"email_marketing"_s, emailMarketingOf(contact.claims)},
    };
    json.insert(u"birthday"_s, draft.birthday ? QJsonValue(draft.birthday->toString(Qt::ISODate)) : QJsonValue());
    return json;
}

QJsonArray dryRunContacts(const QList<ImportedContact> &contacts)
{
    QJsonArray array;
    for (const ImportedContact &contact : contacts) {
        if (!contact.isRejected)
            array.append(dryRunContact(contact));
    }
    return array;
}

} // namespace crm
