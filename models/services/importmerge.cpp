// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importchunk.h"

#include "textfold.h"

namespace crm {
namespace {

void fill(QString &text, const QString &with)
{
    if (text.isEmpty())
        text = with;
}

template <class T> void fill(std::optional<T> &value, const std::optional<T> &with)
{
    if (!value)
        value = with;
}

template <class Item, class Key> void addMissing(QList<Item> &items, const QList<Item> &more, Key keyOf)
{
    QSet<QString> known;
    for (const Item &item : items)
        known.insert(keyOf(item));
    for (const Item &item : more) {
        if (const QString key = keyOf(item); !known.contains(key)) {
            known.insert(key);
            items += item;
        }
    }
}

QString keyOfPhone(const PhoneNumber &phone)
{
    return phone.e164.isEmpty() ? digits(phone.asTyped) : phone.e164;
}

QString keyOfAddress(const PostalAddress &address)
{
    return folded(QStringList{address.street, address.postcode, address.city}.join(QLatin1Char('|')));
}
} // namespace

ContactDraft merged(const ContactDraft &existing, const ContactDraft &imported)
{
    ContactDraft result = existing;
    fill(result.name.prefix, imported.name.prefix);
    fill(result.name.given, imported.name.given);
    fill(result.name.additional, imported.name.additional);
    fill(result.name.family, imported.name.family);
    fill(result.name.suffix, imported.name.suffix);
    fill(result.organisation, imported.organisation);
    fill(result.jobTitle, imported.jobTitle);
    fill(result.birthday, imported.birthday);
    fill(result.language, imported.language);
    fill(result.country, imported.country);
    fill(result.note, imported.note);
    fill(result.lastContactOn, imported.lastContactOn);
    fill(result.relationEndedOn, imported.relationEndedOn);
    // A file may close a way of reaching somebody who is here already; it never opens one (gdpr-rules C, step 7).
    if (isBoughtList(existing.source) && isBoughtList(imported.source)) {
        fill(result.source.detail, imported.source.detail);
        fill(result.source.notice, imported.source.notice);
        fill(result.source.proof, imported.source.proof);
        if (!result.source.date.isValid())
            result.source.date = imported.source.date;
    }
    fill(result.facts.restrictedOn, imported.facts.restrictedOn);
    result.facts.isOnDoNotCallList = result.facts.isOnDoNotCallList || imported.facts.isOnDoNotCallList;
    addMissing(result.emails, imported.emails, [](const EmailAddress &email) { return normalisedEmail(email.value); });
    addMissing(result.phones, imported.phones, keyOfPhone);
    addMissing(result.addresses, imported.addresses, keyOfAddress);
    addMissing(result.websites, imported.websites, [](const QString &website) { return website; });
    addMissing(result.tags, imported.tags, [](const QString &tag) { return folded(tag); });
    return result;
}

} // namespace crm
