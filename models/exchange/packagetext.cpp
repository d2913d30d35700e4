// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagetext.h"

#include "authority.h"
#include "callphrases.h"
#include "packagejson.h"
#include "sourcephrases.h"

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QString labelled(const QString &value, const QString &label, const Phrases &phrases)
{
    if (label.isEmpty())
        return value;
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1 (%2)")).arg(value, phrases.addressLabel(label));
}

QString emailsOf(const Contact &contact, const Phrases &phrases)
{
    QStringList lines;
    for (const EmailAddress &email : contact.emails)
        lines << labelled(email.value, email.label, phrases);
    return lines.join(u'\n');
}

QString phonesOf(const Contact &contact, const Phrases &phrases)
{
    QStringList lines;
    for (const PhoneNumber &phone : contact.phones)
        lines << labelled(phone.asTyped, phone.label, phrases);
    return lines.join(u'\n');
}

QString addressesOf(const Contact &contact, const Phrases &phrases)
{
    QStringList lines;
    for (const PostalAddress &address : contact.addresses) {
        QStringList parts{address.street, (address.postcode + u' ' + address.city).trimmed(), address.region,
                          address.country};
        parts.removeAll(QString());
        lines << labelled(parts.join(u", "_s), address.label, phrases);
    }
    return lines.join(u'\n');
}

/// Art. 15(1)(g): the source, and of a bought list from whom, since when and on what proof.
QString sourceOf(const Contact &contact, const Phrases &phrases)
{
    const DataSource &source = contact.source;
    QStringList parts{phrases.sourceType(source.type), isBoughtList(source) ? QString() : source.detail};
    if (source.date.isValid())
        parts << phrases.date(source.date);
    parts.removeAll(QString());
    return (QStringList{parts.join(u", "_s)} + listLines(phrases, source, contact.facts.informedOn)).join(u'\n');
}

QString dayOf(const std::optional<QDate> &day, const Phrases &phrases)
{
    return day ? phrases.date(*day) : QString();
}

/// What both kinds of package hold of the card.
QList<QStringList> cardRows(const Contact &contact, const Phrases &phrases)
{
    const auto name = [&](const QString &code) { return phrases.fieldName(code); };
    return {{name(u"prefix"_s), contact.name.prefix},
            {name(u"given"_s), contact.name.given},
            {name(u"additional"_s), contact.name.additional},
            {name(u"family"_s), contact.name.family},
            {name(u"suffix"_s), contact.name.suffix},
            {name(u"organisation"_s), contact.organisation},
            {name(u"job_title"_s), contact.jobTitle},
            {name(u"emails"_s), emailsOf(contact, phrases)},
            {name(u"phones"_s), phonesOf(contact, phrases)},
            {name(u"addresses"_s), addressesOf(contact, phrases)},
            {name(u"websites"_s), contact.websites.join(u'\n')},
            {name(u"birthday"_s), dayOf(contact.birthday, phrases)},
            {name(u"language"_s), phrases.languageName(contact.language)},
            {name(u"country"_s), contact.country},
            {name(u"source"_s), sourceOf(contact, phrases)}};
}

/// What was documented about the relation; only what is there.
QList<QStringList> factRows(const CustomerFacts &facts, const Phrases &phrases)
{
    QList<QStringList> rows;
    if (facts.emailKind)
        rows << QStringList{phrases.fieldName(u"email_kind"_s), phrases.word(*facts.emailKind)};
    for (const FactDay &fact : kFactDays) {
        if (facts.*fact.member)
            rows << QStringList{phrases.fieldName(QLatin1String(fact.code)), dayOf(facts.*fact.member, phrases)};
    }
    for (const FactFlag &fact : kFactFlags) {
        if (facts.*fact.member)
            rows << QStringList{phrases.fieldName(QLatin1String(fact.code)),
                                phrases.say(QT_TRANSLATE_NOOP("Phrases", "yes"))};
    }
    return rows;
}

QList<QStringList> staffRows(const Contact &contact, const Phrases &phrases)
{
    const auto name = [&](const QString &code) { return phrases.fieldName(code); };
    QList<QStringList> rows{{name(u"relation"_s), phrases.word(contact.relation)},
                            {name(u"capacity"_s), phrases.word(contact.capacity)},
                            {name(u"tags"_s), contact.tags.join(u", "_s)},
                            {name(u"note"_s), contact.note},
                            {name(u"last_contact"_s), dayOf(contact.lastContactOn, phrases)},
                            {name(u"relation_ended"_s), dayOf(contact.relationEndedOn, phrases)}};
    rows += factRows(contact.facts, phrases);
    rows += QList<QStringList>{
        {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Recorded on")), phrases.instant(contact.createdAtUtc)},
        {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Last changed on")), phrases.instant(contact.updatedAtUtc)}};
    return rows;
}

/// What we knew, in one paragraph: relation, capacity, ways to reach her, what was documented.
QString pastText(const DecidingFacts &known, const Phrases &phrases)
{
    QStringList ways;
    for (std::size_t i = 0; i < known.isReached.size(); ++i) {
        if (known.isReached.at(i))
            ways << phrases.word(kChannels[i]);
    }
    QList<QStringList> rows{{phrases.fieldName(u"relation"_s), phrases.word(known.days.relation)},
                            {phrases.fieldName(u"capacity"_s), phrases.word(known.capacity)},
                            {phrases.fieldName(u"country"_s), known.country},
                            {phrases.fieldName(u"birthday"_s), dayOf(known.birthday, phrases)},
                            {phrases.fieldName(u"last_contact"_s), dayOf(known.days.lastContactOn, phrases)},
                            {phrases.fieldName(u"relation_ended"_s), dayOf(known.days.endedOn, phrases)},
                            {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Reached by")), ways.join(u", "_s)}};
    rows += factRows(known.facts, phrases);
    QStringList parts;
    for (const QStringList &row : std::as_const(rows)) {
        if (!row.at(1).isEmpty())
            parts << phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1: %2")).arg(row.at(0), row.at(1));
    }
    return parts.join(u" · "_s);
}

void addPast(DocumentText &text, const Dossier &dossier, const Phrases &phrases)
{
    if (dossier.past.isEmpty())
        return;
    QList<QStringList> rows;
    for (const PastFacts &one : dossier.past)
        rows << QStringList{phrases.instant(one.validUntilUtc), pastText(one.facts, phrases)};
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "What was recorded before")))
               << paragraph(phrases.say(QT_TRANSLATE_NOOP(
                      "Phrases",
                      "A record of this is kept so that what was decided on your data can be checked. It holds "
                      "no address and no name.")))
               << table({phrases.say(QT_TRANSLATE_NOOP("Phrases", "Known until")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Recorded"))},
                        rows, {24, 90});
}

QString purposeLabel(const QString &key, const Dossier &dossier, const Phrases &phrases)
{
    if (key.isEmpty())
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Direct marketing, whatever the purpose"));
    const Purpose *purpose = purposeNamed(dossier.purposes, key);
    return purpose ? purpose->label.in(phrases.language()) : key;
}

DocumentPart consentTable(const Dossier &dossier, const PackageOptions &options, const Phrases &phrases)
{
    QList<QStringList> rows;
    for (const ConsentEvent &event : eventsFor(dossier, options)) {
        const bool isObjection = event.kind == ConsentEventKind::Objection;
        rows << QStringList{phrases.instant(event.occurredAtUtc),
                            purposeLabel(event.purpose, dossier, phrases),
                            event.channel ? phrases.word(*event.channel)
                                          : phrases.say(QT_TRANSLATE_NOOP("Phrases", "Every channel")),
                            isObjection ? phrases.word(event.kind) : phrases.word(event.state),
                            phrases.word(event.method),
                            dayOf(event.lastValidDay, phrases)};
    }
    return table(
        {phrases.say(QT_TRANSLATE_NOOP("Phrases", "When")), phrases.say(QT_TRANSLATE_NOOP("Phrases", "Purpose")),
         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Channel")), phrases.say(QT_TRANSLATE_NOOP("Phrases", "Answer")),
         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Collection method")),
         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Valid until"))},
        rows, {30, 44, 20, 20, 28, 21});
}

/// Who agreed in the place of a child (B15).
void addParents(DocumentText &text, const QList<ConsentEvent> &events, const Phrases &phrases)
{
    QStringList lines;
    for (const ConsentEvent &event : events) {
        if (event.guardian)
            lines << phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1 (%2, %3) agreed in your place; checked by: %4"))
                         .arg(event.guardian->name, event.guardian->relation, event.guardian->contact,
                              event.guardian->check);
    }
    lines.removeDuplicates();
    for (const QString &line : lines)
        text.parts << paragraph(line);
}

void addConsents(DocumentText &text, const Dossier &dossier, const PackageOptions &options, const Phrases &phrases)
{
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your consents and objections")));
    const QList<ConsentEvent> events = eventsFor(dossier, options);
    if (events.isEmpty()) {
        text.parts << paragraph(phrases.say(QT_TRANSLATE_NOOP("Phrases", "None is recorded.")));
        return;
    }
    text.parts << consentTable(dossier, options, phrases);
    addParents(text, events, phrases);
    QStringList shown;
    for (const ConsentEvent &event : events) {
        if (!event.wordingText.isEmpty() && !shown.contains(event.wordingText))
            shown << event.wordingText;
    }
    if (!shown.isEmpty())
        text.parts << paragraph(phrases.say(QT_TRANSLATE_NOOP("Phrases", "The exact texts that you were shown:")));
    for (const QString &wording : shown)
        text.parts << quote(wording);
}

void addContacts(DocumentText &text, const Dossier &dossier, const Phrases &phrases)
{
    if (dossier.calls.isEmpty() && dossier.agreements.isEmpty() && dossier.confirmations.isEmpty())
        return;
    QMultiMap<QDateTime, QStringList> lines;
    for (const CallAttempt &call : dossier.calls)
        lines.insert(call.atUtc,
                     {phrases.instant(call.atUtc), phrases.say(QT_TRANSLATE_NOOP("Phrases", "Call")),
                      callWord(phrases, call.outcome)});
    for (const CallAgreement &agreed : dossier.agreements)
        lines.insert(
            agreed.agreedAtUtc,
            {phrases.instant(agreed.agreedAtUtc),
             phrases.say(QT_TRANSLATE_NOOP("Phrases", "You agreed to a call on %1")).arg(phrases.instant(agreed.atUtc)),
             agreed.evidence});
    for (const Confirmation &asked : dossier.confirmations)
        lines.insert(asked.requestedAtUtc,
                     {phrases.instant(asked.requestedAtUtc), confirmationSubject(asked, dossier, phrases),
                      confirmationOutcome(asked, phrases)});
    QList<QStringList> rows = lines.values();
    std::reverse(rows.begin(), rows.end());
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "When we called or asked you")))
               << table({phrases.say(QT_TRANSLATE_NOOP("Phrases", "When")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "What was done")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Outcome"))},
                        rows, {30, 50, 40});
}

void addPermissions(DocumentText &text, const Dossier &dossier, const Phrases &phrases)
{
    QList<QStringList> rows;
    for (const Permission &permission : dossier.permissions) {
        if (permission.light != Light::NoChannel)
            rows << QStringList{purposeLabel(permission.purpose, dossier, phrases), phrases.word(permission.channel),
                                phrases.permissionSentence(permission)};
    }
    if (rows.isEmpty())
        return;
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "How we may contact you today")))
               << table({phrases.say(QT_TRANSLATE_NOOP("Phrases", "Purpose")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Channel")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Why"))},
                        rows, {40, 16, 60});
}

void addPurposes(DocumentText &text, const Dossier &dossier, const Phrases &phrases)
{
    QList<QStringList> rows;
    for (const Purpose &purpose : dossier.purposes) {
        QStringList categories;
        for (const QString &category : purpose.dataCategories)
            categories << phrases.dataCategory(category);
        rows << QStringList{purpose.label.in(phrases.language()), purpose.description.in(phrases.language()),
                            phrases.word(purpose.basis), categories.join(u", "_s)};
    }
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Why we hold your data")))
               << table({phrases.say(QT_TRANSLATE_NOOP("Phrases", "Purpose")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "What for")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Legal basis")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Data used"))},
                        rows, {32, 48, 22, 30});
}

void addRetention(DocumentText &text, const Dossier &dossier, const Phrases &phrases)
{
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "How long we keep your data")));
    QList<QStringList> rows;
    for (const RetentionDue &due : dossier.dues) {
        const auto policy = std::find_if(dossier.policies.begin(), dossier.policies.end(),
                                         [&](const RetentionPolicy &one) { return one.id == due.policy; });
        if (policy == dossier.policies.end())
            continue;
        rows << QStringList{policy->label.in(phrases.language()), phrases.period(policy->period),
                            phrases.anchorPhrase(due.anchor, due.anchorOn), phrases.date(due.endsOn),
                            phrases.word(due.action)};
    }
    if (rows.isEmpty()) {
        text.parts << paragraph(phrases.say(QT_TRANSLATE_NOOP(
            "Phrases",
            "No period is running yet: it starts with the end of our relationship or with your last contact.")));
        return;
    }
    text.parts << table(
        {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Data")), phrases.say(QT_TRANSLATE_NOOP("Phrases", "Period")),
         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Starts from")), phrases.say(QT_TRANSLATE_NOOP("Phrases", "Until")),
         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Then"))},
        rows, {36, 16, 34, 20, 26});
}

void addRecipients(DocumentText &text, const Dossier &dossier, const Phrases &phrases)
{
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Who received your data")));
    QList<QStringList> rows;
    for (const Disclosure &disclosure : dossier.disclosures)
        rows << QStringList{phrases.instant(disclosure.atUtc), disclosure.recipient,
                            purposeLabel(disclosure.purpose, dossier, phrases)};
    if (rows.isEmpty())
        text.parts << paragraph(phrases.say(QT_TRANSLATE_NOOP("Phrases", "No disclosure to anyone is recorded.")));
    else
        text.parts << table({phrases.say(QT_TRANSLATE_NOOP("Phrases", "When")),
                             phrases.say(QT_TRANSLATE_NOOP("Phrases", "Recipient")),
                             phrases.say(QT_TRANSLATE_NOOP("Phrases", "What for"))},
                            rows, {24, 40, 50});
    text.parts << paragraph(phrases.say(
        QT_TRANSLATE_NOOP("Phrases", "No transfer of your data outside the European Economic Area is recorded.")));
}

void addAccesses(DocumentText &text, const Dossier &dossier, const Phrases &phrases)
{
    if (dossier.accesses.isEmpty())
        return;
    QList<QStringList> rows;
    for (const JournalEntry &entry : dossier.accesses) {
        QStringList names;
        for (const QString &field : entry.fields)
            names << phrases.fieldName(field);
        rows << QStringList{phrases.instant(entry.atUtc), phrases.word(entry.action), names.join(u", "_s)};
    }
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "When your data was looked at or changed")))
               << table({phrases.say(QT_TRANSLATE_NOOP("Phrases", "When")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "What was done")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Fields"))},
                        rows, {24, 36, 54});
}

void addRights(DocumentText &text, const Dossier &dossier, const Phrases &phrases)
{
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your rights")));
    QList<QStringList> rows;
    for (const QStringList &right : rightsOf(phrases))
        rows << QStringList{phrases.say(QT_TRANSLATE_NOOP("Phrases", "Article %1")).arg(right.at(0)), right.at(1)};
    text.parts << fields(rows);
    const Authority authority = authorityOf(dossier.controller.country);
    QStringList where{authority.name.in(phrases.language()), authority.address, authority.page};
    where.removeAll(QString());
    text.parts << paragraph(
        phrases
            .say(QT_TRANSLATE_NOOP(
                "Phrases",
                "To exercise them, write to the controller named above. If you think that your rights are not "
                "respected, you can lodge a complaint with the supervisory authority: %1."))
            .arg(where.join(u", "_s)))
               << paragraph(phrases.say(QT_TRANSLATE_NOOP(
                      "Phrases", "No decision about you is taken by a machine alone, and no profile of you is made.")));
}

void addOpening(DocumentText &text, const Dossier &dossier, const PackageOptions &options, const Phrases &phrases)
{
    const Controller &controller = dossier.controller;
    text.parts << paragraph(
        options.isPortability
            ? phrases.say(QT_TRANSLATE_NOOP("Phrases",
                                            "You asked for the data that you gave us, in a form that you can keep or "
                                            "hand to another organisation. Here it is."))
            : phrases.say(
                QT_TRANSLATE_NOOP("Phrases",
                                  "You asked which data we hold about you. We confirm that we process data about you; "
                                  "here is a copy of all of it, and what the law wants you to know about it.")))
               << fields(
                      {{phrases.say(QT_TRANSLATE_NOOP("Phrases", "Person")), displayName(dossier.contact)},
                       {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Controller")), controller.name},
                       {phrases.fieldName(u"address"_s), controller.address},
                       {phrases.fieldName(u"email"_s), controller.email},
                       {phrases.fieldName(u"phone"_s), controller.phone},
                       {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Request received on")),
                        dossier.request.receivedOn.isValid() ? phrases.date(dossier.request.receivedOn) : QString()}});
}

} // namespace

DocumentText packageText(const Dossier &dossier, const PackageOptions &options, const QDateTime &nowUtc)
{
    const Phrases phrases(options.language);
    DocumentText text;
    text.language = phrases.language();
    text.title = options.isPortability ? phrases.say(QT_TRANSLATE_NOOP("Phrases", "The data you gave us"))
                                       : phrases.say(QT_TRANSLATE_NOOP("Phrases", "The data we hold about you"));
    text.subtitle = phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1, on %2"))
                        .arg(dossier.controller.name, phrases.longDate(nowUtc.toLocalTime().date()));
    text.footer = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Request %1")).arg(dossier.request.id.toString());
    addOpening(text, dossier, options, phrases);
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your card")));
    QList<QStringList> rows = cardRows(dossier.contact, phrases);
    if (!options.isPortability)
        rows << staffRows(dossier.contact, phrases);
    text.parts << fields(rows);
    addConsents(text, dossier, options, phrases);
    if (!options.isPortability) {
        addContacts(text, dossier, phrases);
        addPermissions(text, dossier, phrases);
        addPurposes(text, dossier, phrases);
        addRecipients(text, dossier, phrases);
        addRetention(text, dossier, phrases);
        addPast(text, dossier, phrases);
        addAccesses(text, dossier, phrases);
    }
    addRights(text, dossier, phrases);
    text.parts
        << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "The other files")))
        << paragraph(phrases.say(QT_TRANSLATE_NOOP(
               "Phrases",
               "The same data stands in the files beside this one in forms that other programs read: contact.vcf for "
               "an address book, contact.csv for a spreadsheet, the .json files for everything else. The folder "
               "“files” holds the documents kept about you, the folder “schema” describes the .json files, "
               "manifest.json lists it all and SHA256SUMS lets you check that nothing was changed.")));
    return text;
}

} // namespace crm
