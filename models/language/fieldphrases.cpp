// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for codes that are text: fields, categories, sources, problems of an import.
#include "phrases.h"

#include <QHash>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, const char *>;

const Words &fields()
{
    static const Words words{
        {u"kind"_s, QT_TRANSLATE_NOOP("Phrases", "Kind")},
        {u"name"_s, QT_TRANSLATE_NOOP("Phrases", "Name")},
        {u"names"_s, QT_TRANSLATE_NOOP("Phrases", "Name")},
        {u"full_name"_s, QT_TRANSLATE_NOOP("Phrases", "Full name")},
        {u"prefix"_s, QT_TRANSLATE_NOOP("Phrases", "Title")},
        {u"given"_s, QT_TRANSLATE_NOOP("Phrases", "First name")},
        {u"additional"_s, QT_TRANSLATE_NOOP("Phrases", "Other first names")},
        {u"family"_s, QT_TRANSLATE_NOOP("Phrases", "Last name")},
        {u"suffix"_s, QT_TRANSLATE_NOOP("Phrases", "Suffix")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("Phrases", "Organisation")},
        {u"job_title"_s, QT_TRANSLATE_NOOP("Phrases", "Job title")},
        {u"email"_s, QT_TRANSLATE_NOOP("Phrases", "E-mail")},
        {u"emails"_s, QT_TRANSLATE_NOOP("Phrases", "E-mail")},
        {u"email_work"_s, QT_TRANSLATE_NOOP("Phrases", "E-mail (work)")},
        {u"email_home"_s, QT_TRANSLATE_NOOP("Phrases", "E-mail (home)")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Phrases", "Phone")},
        {u"phones"_s, QT_TRANSLATE_NOOP("Phrases", "Phone")},
        {u"mobile"_s, QT_TRANSLATE_NOOP("Phrases", "Mobile")},
        {u"phone_work"_s, QT_TRANSLATE_NOOP("Phrases", "Phone (work)")},
        {u"phone_home"_s, QT_TRANSLATE_NOOP("Phrases", "Phone (home)")},
        {u"fax"_s, QT_TRANSLATE_NOOP("Phrases", "Fax")},
        {u"address"_s, QT_TRANSLATE_NOOP("Phrases", "Address")},
        {u"addresses"_s, QT_TRANSLATE_NOOP("Phrases", "Address")},
        {u"street"_s, QT_TRANSLATE_NOOP("Phrases", "Street")},
        {u"postcode"_s, QT_TRANSLATE_NOOP("Phrases", "Postcode")},
        {u"city"_s, QT_TRANSLATE_NOOP("Phrases", "Town")},
        {u"region"_s, QT_TRANSLATE_NOOP("Phrases", "Region")},
        {u"country"_s, QT_TRANSLATE_NOOP("Phrases", "Country")},
        {u"website"_s, QT_TRANSLATE_NOOP("Phrases", "Website")},
        {u"websites"_s, QT_TRANSLATE_NOOP("Phrases", "Website")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("Phrases", "Birthday")},
        {u"note"_s, QT_TRANSLATE_NOOP("Phrases", "Note")},
        {u"language"_s, QT_TRANSLATE_NOOP("Phrases", "Language")},
        {u"relation"_s, QT_TRANSLATE_NOOP("Phrases", "Relationship")},
        {u"capacity"_s, QT_TRANSLATE_NOOP("Phrases", "Capacity")},
        {u"tags"_s, QT_TRANSLATE_NOOP("Phrases", "Tags")},
        {u"last_contact"_s, QT_TRANSLATE_NOOP("Phrases", "Last contact")},
        {u"last_contact_on"_s, QT_TRANSLATE_NOOP("Phrases", "Last contact")},
        {u"relation_ended"_s, QT_TRANSLATE_NOOP("Phrases", "End of the relationship")},
        {u"relation_ended_on"_s, QT_TRANSLATE_NOOP("Phrases", "End of the relationship")},
        {u"email_kind"_s, QT_TRANSLATE_NOOP("Phrases", "Kind of e-mail address")},
        {u"sold_on"_s, QT_TRANSLATE_NOOP("Phrases", "Address obtained at the sale of")},
        {u"contract_until"_s, QT_TRANSLATE_NOOP("Phrases", "Running contract our offers relate to, until")},
        {u"informed_on"_s, QT_TRANSLATE_NOOP("Phrases", "Told about the processing on")},
        {u"do_not_call_checked_on"_s, QT_TRANSLATE_NOOP("Phrases", "Do-not-call list checked on")},
        {u"of_age_checked_on"_s, QT_TRANSLATE_NOOP("Phrases", "Of age, checked on")},
        {u"restricted_on"_s, QT_TRANSLATE_NOOP("Phrases", "Processing restricted since (art. 18)")},
        {u"address_from_person"_s, QT_TRANSLATE_NOOP("Phrases", "The person gave the address herself")},
        {u"similar_offer"_s, QT_TRANSLATE_NOOP("Phrases", "We offer own products similar to what was sold")},
        {u"opt_out_offered"_s, QT_TRANSLATE_NOOP("Phrases", "An opt-out was offered when the address was taken")},
        {u"opt_out_in_messages"_s, QT_TRANSLATE_NOOP("Phrases", "Every message offers an opt-out")},
        {u"fits_profession"_s, QT_TRANSLATE_NOOP("Phrases", "Our messages relate to the person’s profession")},
        {u"on_do_not_call_list"_s, QT_TRANSLATE_NOOP("Phrases", "The number is on the do-not-call list")},
        {u"source"_s, QT_TRANSLATE_NOOP("Phrases", "Source of the data")},
        {u"external_id"_s, QT_TRANSLATE_NOOP("Phrases", "Number in the other program")},
        {u"claim.email"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: e-mail")},
        {u"claim.phone"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: phone")},
        {u"claim.sms"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: SMS")},
        {u"claim.post"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: post")},
        {u"claim.all"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: every channel")},
        {u"optout.email"_s, QT_TRANSLATE_NOOP("Phrases", "Opt-out: e-mail")},
        {u"optout.phone"_s, QT_TRANSLATE_NOOP("Phrases", "Opt-out: phone")},
        {u"optout.sms"_s, QT_TRANSLATE_NOOP("Phrases", "Opt-out: SMS")},
        {u"optout.post"_s, QT_TRANSLATE_NOOP("Phrases", "Opt-out: post")},
        {u"optout.all"_s, QT_TRANSLATE_NOOP("Phrases", "Opt-out: every channel")},
        {u"claim.date"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: date")},
        {u"claim.method"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: collection method")},
        {u"claim.wording"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: wording")},
        {u"claim.source"_s, QT_TRANSLATE_NOOP("Phrases", "Agreement: source")},
    };
    return words;
}

const Words &categories()
{
    static const Words words{
        {u"name"_s, QT_TRANSLATE_NOOP("Phrases", "Name")},
        {u"email"_s, QT_TRANSLATE_NOOP("Phrases", "E-mail address")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Phrases", "Phone number")},
        {u"postal_address"_s, QT_TRANSLATE_NOOP("Phrases", "Postal address")},
        {u"profession"_s, QT_TRANSLATE_NOOP("Phrases", "Organisation and job title")},
        {u"website"_s, QT_TRANSLATE_NOOP("Phrases", "Website")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("Phrases", "Birth date")},
        {u"of_age"_s, QT_TRANSLATE_NOOP("Phrases", "Of age, instead of a birth date")},
        {u"language"_s, QT_TRANSLATE_NOOP("Phrases", "Language")},
        {u"tags"_s, QT_TRANSLATE_NOOP("Phrases", "Tags")},
        {u"note"_s, QT_TRANSLATE_NOOP("Phrases", "Note")},
        {u"customer_facts"_s, QT_TRANSLATE_NOOP("Phrases", "What is documented of the relation")},
    };
    return words;
}

const Words &evidenceKinds()
{
    static const Words words{
        {u"form"_s, QT_TRANSLATE_NOOP("Phrases", "Form")},
        {u"paper_scan"_s, QT_TRANSLATE_NOOP("Phrases", "Scan of a paper")},
        {u"call_recording"_s, QT_TRANSLATE_NOOP("Phrases", "Call recording")},
        {u"email"_s, QT_TRANSLATE_NOOP("Phrases", "E-mail")},
        {u"other"_s, QT_TRANSLATE_NOOP("Phrases", "Other")},
    };
    return words;
}

const Words &sources()
{
    static const Words words{
        {u"person"_s, QT_TRANSLATE_NOOP("Phrases", "From the person")},
        {u"counter"_s, QT_TRANSLATE_NOOP("Phrases", "At the counter")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Phrases", "By phone")},
        {u"web_form"_s, QT_TRANSLATE_NOOP("Phrases", "On a web form")},
        {u"import"_s, QT_TRANSLATE_NOOP("Phrases", "Imported from a file")},
        {u"event"_s, QT_TRANSLATE_NOOP("Phrases", "At an event")},
        {u"third_party"_s, QT_TRANSLATE_NOOP("Phrases", "From a third party")},
        {u"bought_list"_s, QT_TRANSLATE_NOOP("Phrases", "From a bought, rented or received list")},
    };
    return words;
}

const Words &requestChannels()
{
    static const Words words{
        {u"email"_s, QT_TRANSLATE_NOOP("Phrases", "By e-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Phrases", "By phone")},
        {u"letter"_s, QT_TRANSLATE_NOOP("Phrases", "By letter")},
        {u"counter"_s, QT_TRANSLATE_NOOP("Phrases", "At the counter")},
        {u"other"_s, QT_TRANSLATE_NOOP("Phrases", "In another way")},
    };
    return words;
}

const Words &identityChecks()
{
    static const Words words{
        {u"same_address"_s, QT_TRANSLATE_NOOP("Phrases", "Same address as on file")},
        {u"known_person"_s, QT_TRANSLATE_NOOP("Phrases", "Person known to us")},
        {u"document_seen"_s, QT_TRANSLATE_NOOP("Phrases", "Document seen, not copied")},
    };
    return words;
}

const Words &labels()
{
    static const Words words{
        {u"work"_s, QT_TRANSLATE_NOOP("Phrases", "work")},
        {u"home"_s, QT_TRANSLATE_NOOP("Phrases", "home")},
    };
    return words;
}

const Words &languages()
{
    static const Words words{
        {u"fr"_s, QT_TRANSLATE_NOOP("Phrases", "French")},     {u"en"_s, QT_TRANSLATE_NOOP("Phrases", "English")},
        {u"nl"_s, QT_TRANSLATE_NOOP("Phrases", "Dutch")},      {u"de"_s, QT_TRANSLATE_NOOP("Phrases", "German")},
        {u"es"_s, QT_TRANSLATE_NOOP("Phrases", "Spanish")},    {u"it"_s, QT_TRANSLATE_NOOP("Phrases", "Italian")},
        {u"pt"_s, QT_TRANSLATE_NOOP("Phrases", "Portuguese")}, {u"pl"_s, QT_TRANSLATE_NOOP("Phrases", "Polish")},
    };
    return words;
}

QString spoken(const Phrases &phrases, const Words &words, const QString &code)
{
    const char *english = words.value(code, nullptr);
    return english ? phrases.say(english) : code;
}

} // namespace

QString Phrases::fieldName(const QString &code) const
{
    return spoken(*this, fields(), code);
}

QString Phrases::dataCategory(const QString &code) const
{
    return spoken(*this, categories(), code);
}

QString Phrases::evidenceKind(const QString &code) const
{
    return spoken(*this, evidenceKinds(), code);
}

QString Phrases::sourceType(const QString &code) const
{
    return spoken(*this, sources(), code);
}

QString Phrases::requestChannel(const QString &code) const
{
    return spoken(*this, requestChannels(), code);
}

QString Phrases::identityCheck(const QString &code) const
{
    return spoken(*this, identityChecks(), code);
}

QString Phrases::addressLabel(const QString &label) const
{
    return spoken(*this, labels(), label);
}

QString Phrases::languageName(const QString &code) const
{
    return spoken(*this, languages(), code);
}

} // namespace crm
