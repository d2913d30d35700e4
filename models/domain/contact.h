// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfacts.h"
#include "datasource.h"
#include "id.h"
#include "result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace crm {

enum class ContactKind { Person, Organisation };
/// What the person is to us. Drives the retention policy (D01 for prospects, D02 for customers).
enum class Relation { Prospect, Customer, FormerCustomer, Supplier, Partner, Other };
/// Decides which marketing rules apply (gdpr-rules C); a sole trader is protected like a consumer.
enum class Capacity { Consumer, Professional, SoleTrader };
enum class PhoneKind { Mobile, Landline, Fax, Other };

struct PersonName {
    QString prefix;
    QString given;
    QString additional;
    QString family;
    QString suffix;
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

struct EmailAddress {
    QString value;
    QString label; ///< "work", "home" or the person's own word; may be empty
    friend bool operator==(const EmailAddress &, const EmailAddress &) = default;
};

struct PhoneNumber {
    QString asTyped; ///< kept for ever as it was written
    QString e164; ///< empty when the number is not valid in its region
    PhoneKind kind = PhoneKind::Other;
    QString label;
    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

struct PostalAddress {
    QString street; ///< may hold several lines
    QString postcode;
    QString city;
    QString region;
    QString country; ///< as written
    QString label;
    bool isEmpty() const
    {
        return street.isEmpty() && postcode.isEmpty() && city.isEmpty() && region.isEmpty() && country.isEmpty();
    }
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// What a form or a file says about a person, before it is a record.
struct ContactDraft {
    ContactKind kind = ContactKind::Person;
    PersonName name;
    QString organisation;
    QString jobTitle;
    QList<EmailAddress> emails; ///< the first one is the one in use
    QList<PhoneNumber> phones; ///< the first one is the one in use
    QList<PostalAddress> addresses;
    QStringList websites;
    std::optional<QDate> birthday; ///< only while a purpose needs it of this person (G2)
    QString language; ///< "fr", "en" or another ISO 639-1 code; empty: not known
    Relation relation = Relation::Prospect;
    Capacity capacity = Capacity::Consumer;
    QString country; ///< ISO 3166-1 alpha-2 of the person; empty: the controller's
    QStringList tags;
    QString note;
    std::optional<QDate> lastContactOn; ///< last contact that came from the person (D-e)
    std::optional<QDate> relationEndedOn; ///< last order or end of contract (D02)
    DataSource source;
    CustomerFacts facts;
    friend bool operator==(const ContactDraft &, const ContactDraft &) = default;
};

/// A person (or an organisation without a person) as kept.
struct Contact : ContactDraft {
    ContactId id;
    qint64 version = 1; ///< an update names the version it read; a lost race is Conflict
    QDateTime createdAtUtc;
    QDateTime updatedAtUtc;
    std::optional<QDateTime> trashedAtUtc;
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// "Anne Le Goff"; the organisation or the first address when there is no name; never empty on a stored contact.
QString displayName(const ContactDraft &contact);
/// "Le Goff, Anne": how lists show and sort.
QString listName(const ContactDraft &contact);

/// The draft ready to be stored: blanks trimmed, e-mail domains lower case, empty parts dropped, doubles removed.
/// @returns Invalid with field and reason: "name_missing" (no name, organisation, e-mail, phone or address at all),
/// "email_invalid", "birthday_in_future", "day_in_future", "too_long" (a value over 10,000 characters),
/// "control_character".
Result<ContactDraft> checked(ContactDraft draft, QDate today);

/// True if the text can be an e-mail address (RFC 5321 dot-atom or quoted local part, domain with a dot; IDN allowed).
bool isEmailAddress(const QString &text);
/// E-mail as compared and hashed: trimmed, NFC, lower case, domain as A-labels; dots and +tags kept (gdpr-rules C4b).
QString normalisedEmail(const QString &text);

/// Names of the fields that differ, in form order: what the journal records (names, never values).
QStringList changedFields(const ContactDraft &before, const ContactDraft &after);

QString codeOf(ContactKind kind); ///< person, organisation
QString codeOf(Relation relation); ///< prospect, customer, former_customer, supplier, partner, other
QString codeOf(Capacity capacity); ///< consumer, professional, sole_trader
QString codeOf(PhoneKind kind); ///< mobile, landline, fax, other
std::optional<ContactKind> contactKindFromCode(const QString &code);
std::optional<Relation> relationFromCode(const QString &code);
std::optional<Capacity> capacityFromCode(const QString &code);
std::optional<PhoneKind> phoneKindFromCode(const QString &code);

} // namespace crm
