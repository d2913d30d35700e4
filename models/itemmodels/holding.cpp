// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holding.h"

#include "datacategory.h"

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const std::optional<QDate> &day, const Phrases &phrases)
{
    return day ? phrases.date(*day) : QString();
}

/// What was documented of the relation, a line each; that she is of age has a line of its own on the card.
QString factLines(const CustomerFacts &facts, const Phrases &phrases)
{
    QStringList lines;
    const auto name = [&phrases](const char *code) { return phrases.fieldName(QString::fromLatin1(code)); };
    //: a documented fact, then its day or kind
    const auto pair = [&phrases](const QString &fact, const QString &value) {
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1: %2")).arg(fact, value);
    };
    if (facts.emailKind)
        lines << pair(name("email_kind"), phrases.inSentence(phrases.word(*facts.emailKind)));
    for (const FactDay &fact : kFactDays) {
        if (facts.*fact.member && fact.member != &CustomerFacts::ofAgeCheckedOn)
            lines << pair(name(fact.code), dayText(facts.*fact.member, phrases));
    }
    for (const FactFlag &fact : kFactFlags) {
        if (facts.*fact.member)
            lines << name(fact.code);
    }
    return lines.join(u'\n');
}

} // namespace

QList<HeldValue> heldValues(const PersonFile &file, const Phrases &phrases, const QDateTime &nowUtc)
{
    const Contact &contact = file.contact;
    QList<HeldValue> values;
    const auto add = [&](const QString &category, const QString &value, const QStringList &fields) {
        if (value.isEmpty())
            return;
        const bool isNeeded
            = !purposesNeeding(category, file.purposes, contact.relation, file.history, nowUtc).isEmpty();
        const QString label
            = category == "of_age"_L1 ? phrases.fieldName(u"of_age_checked_on"_s) : phrases.dataCategory(category);
        values << HeldValue{category, label, value, isNeeded, fields};
    };
    if (contact.kind == ContactKind::Person) { // an organisation is its own name
        QStringList post{contact.jobTitle, contact.organisation};
        post.removeAll(QString());
        const bool isItsName = displayName(contact) == contact.organisation;
        add(u"profession"_s, isItsName ? contact.jobTitle : post.join(u", "_s),
            isItsName ? QStringList{u"job_title"_s} : QStringList{u"job_title"_s, u"organisation"_s});
    }
    add(u"website"_s, contact.websites.join(u'\n'), {u"websites"_s});
    add(u"birth_date"_s, dayText(contact.birthday, phrases), {u"birthday"_s});
    add(u"of_age"_s, dayText(contact.facts.ofAgeCheckedOn, phrases), {u"of_age_checked_on"_s});
    add(u"language"_s, contact.language.isEmpty() ? QString() : phrases.languageName(contact.language),
        {u"language"_s});
    add(u"tags"_s, contact.tags.join(u", "_s), {u"tags"_s});
    add(u"note"_s, contact.note, {u"note"_s});
    add(u"customer_facts"_s, factLines(contact.facts, phrases), {});
    return values;
}

Holding whyHeld(const PersonFile &file, const QString &category, const QDateTime &nowUtc)
{
    Holding holding;
    holding.source = file.contact.source;
    holding.toldOn = file.contact.facts.informedOn;
    const QDate cardSince = file.contact.source.date.isValid() ? file.contact.source.date
                                                               : file.contact.createdAtUtc.toLocalTime().date();
    holding.since = file.recordedOn.value(category, cardSince);
    holding.purposes = purposesNeeding(category, file.purposes, file.contact.relation, file.history, nowUtc);
    for (const RetentionDue &due : file.dues)
        if (!holding.until || *holding.until < due.endsOn)
            holding.until = due.endsOn;
    return holding;
}

} // namespace crm
