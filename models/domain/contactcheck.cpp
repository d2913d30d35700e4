// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact.h"

#include "textfold.h"

#include <QSet>

namespace crm {
namespace {
constexpr qsizetype kLongestValue = 10'000;

/// Tidies one value after another and remembers the first thing that is wrong.
class Tidier final {
public:
    void line(QString &text, const char *field)
    {
        check(text, field);
        text = text.simplified();
    }
    void paragraph(QString &text, const char *field)
    {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
        check(text, field);
        text = text.trimmed();
    }
    void fail(const char *field, const QString &reason)
    {
        if (!m_error)
            m_error = invalid(QString::fromLatin1(field), reason);
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    static bool isForbidden(QChar c)
    {
        const bool isBlank = c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r');
        return (c.category() == QChar::Other_Control && !isBlank) || c.isNonCharacter();
    }
    void check(const QString &text, const char *field)
    {
        if (text.size() > kLongestValue)
            fail(field, QStringLiteral("too_long"));
        for (const QChar c : text) {
            if (isForbidden(c))
                return fail(field, QStringLiteral("control_character"));
        }
    }

    std::optional<Error> m_error;
};

/// Keeps the first of the items that share a key; an empty key drops the item.
template <class Item, class Key> void keepDistinct(QList<Item> &items, Key keyOf)
{
    QSet<QString> seen;
    items.removeIf([&](const Item &item) {
        const QString key = keyOf(item);
        if (key.isEmpty() || seen.contains(key))
            return true;
        seen.insert(key);
        return false;
    });
}

QString withDomainLowered(const QString &email)
{
    const qsizetype at = email.lastIndexOf(QLatin1Char('@'));
    return at < 0 ? email : email.left(at) + email.mid(at).toLower();
}

void tidyEmails(QList<EmailAddress> &emails, Tidier &tidier)
{
    for (EmailAddress &email : emails) {
        tidier.line(email.value, "emails");
        tidier.line(email.label, "emails");
        if (!email.value.isEmpty() && !isEmailAddress(email.value))
            tidier.fail("emails", QStringLiteral("email_invalid"));
        email.value = withDomainLowered(email.value);
    }
    keepDistinct(emails, [](const EmailAddress &email) { return normalisedEmail(email.value); });
}

void tidyPhones(QList<PhoneNumber> &phones, Tidier &tidier)
{
    for (PhoneNumber &phone : phones) {
        tidier.line(phone.asTyped, "phones");
        tidier.line(phone.e164, "phones");
        tidier.line(phone.label, "phones");
        if (phone.asTyped.isEmpty())
            phone.asTyped = phone.e164;
    }
    keepDistinct(phones, [](const PhoneNumber &phone) {
        if (!phone.e164.isEmpty())
            return phone.e164;
        const QString plain = digits(phone.asTyped);
        return plain.isEmpty() ? folded(phone.asTyped) : plain;
    });
}

void tidyAddresses(QList<PostalAddress> &addresses, Tidier &tidier)
{
    for (PostalAddress &address : addresses) {
        tidier.paragraph(address.street, "addresses");
        for (QString *part : {&address.postcode, &address.city, &address.region, &address.country, &address.label})
            tidier.line(*part, "addresses");
    }
    keepDistinct(addresses, [](const PostalAddress &address) {
        if (address.isEmpty())
            return QString();
        return folded(QStringList{address.street, address.postcode, address.city, address.region, address.country}.join(
            QLatin1Char('|')));
    });
}

void tidyWords(ContactDraft &draft, Tidier &tidier)
{
    tidier.line(draft.name.prefix, "name_prefix");
    tidier.line(draft.name.given, "given_name");
    tidier.line(draft.name.additional, "additional_name");
    tidier.line(draft.name.family, "family_name");
    tidier.line(draft.name.suffix, "name_suffix");
    tidier.line(draft.organisation, "organisation");
    tidier.line(draft.jobTitle, "job_title");
    tidier.line(draft.language, "language");
    tidier.line(draft.country, "country");
    tidier.paragraph(draft.note, "note");
    tidier.line(draft.source.type, "source");
    tidier.line(draft.source.detail, "source");
    tidier.line(draft.source.proof, "source_proof");
    draft.language = draft.language.toLower();
    draft.country = draft.country.toUpper();
    for (QString &website : draft.websites)
        tidier.line(website, "websites");
    for (QString &tag : draft.tags)
        tidier.line(tag, "tags");
    keepDistinct(draft.websites, [](const QString &website) { return website; });
    keepDistinct(draft.tags, [](const QString &tag) { return folded(tag); });
}

const char *codeOfDay(std::optional<QDate> CustomerFacts::*member)
{
    const auto found = std::find_if(std::begin(kFactDays), std::end(kFactDays),
                                    [member](const FactDay &fact) { return fact.member == member; });
    return found->code;
}

bool isNameless(const ContactDraft &draft)
{
    return displayName(draft).isEmpty() && draft.name == PersonName{};
}
} // namespace

Result<ContactDraft> checked(ContactDraft draft, QDate today)
{
    Tidier tidier;
    tidyWords(draft, tidier);
    tidyEmails(draft.emails, tidier);
    tidyPhones(draft.phones, tidier);
    tidyAddresses(draft.addresses, tidier);
    if (isNameless(draft))
        tidier.fail("name", QStringLiteral("name_missing"));
    if (draft.birthday && *draft.birthday > today)
        tidier.fail("birthday", QStringLiteral("birthday_in_future"));
    for (const auto member : {&CustomerFacts::soldOn, &CustomerFacts::informedOn, &CustomerFacts::doNotCallCheckedOn,
                              &CustomerFacts::restrictedOn, &CustomerFacts::ofAgeCheckedOn}) {
        if (draft.facts.*member && *(draft.facts.*member) > today)
            tidier.fail(codeOfDay(member), QStringLiteral("day_in_future"));
    }
    if (isBoughtList(draft.source) && draft.source.date > today)
        tidier.fail("source_date", QStringLiteral("day_in_future"));
    if (tidier.error())
        return *tidier.error();
    return draft;
}

} // namespace crm
