// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcardwriter.h"

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QByteArray escaped(const QString &text)
{
    QString value = text;
    value.replace(u"\\"_s, u"\\\\"_s).replace(u","_s, u"\\,"_s).replace(u";"_s, u"\\;"_s);
    value.replace(u"\r\n"_s, u"\\n"_s).replace(u"\n"_s, u"\\n"_s).replace(u"\r"_s, u"\\n"_s);
    return value.toUtf8();
}

bool isInsideCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// A line of at most 75 octets; what does not fit goes on in lines that begin with a blank.
void addLine(QByteArray &card, const QByteArray &line)
{
    qsizetype from = 0;
    qsizetype room = 75;
    while (line.size() - from > room) {
        qsizetype until = from + room;
        while (until > from && isInsideCharacter(line.at(until)))
            --until;
        card += line.mid(from, until - from) + "\r\n ";
        from = until;
        room = 74;
    }
    card += line.mid(from) + "\r\n";
}

void addText(QByteArray &card, const QByteArray &property, const QString &value)
{
    if (!value.isEmpty())
        addLine(card, property + ':' + escaped(value));
}

/// Values in the order of RFC 6350, with ";" between them.
QByteArray structured(const QStringList &parts)
{
    QByteArrayList escapedParts;
    for (const QString &part : parts)
        escapedParts << escaped(part);
    return escapedParts.join(';');
}

/// A parameter that readers who do not know it pass over; quotes and line breaks as RFC 6868 writes them.
QByteArray parameter(const char *name, const QString &value)
{
    QString text = value;
    text.replace(u"^"_s, u"^^"_s).replace(u"\""_s, u"^'"_s).replace(u"\n"_s, u"^n"_s);
    return QByteArray(";") + name + "=\"" + text.toUtf8() + '"';
}

bool isKnownLabel(const QString &label)
{
    return label == "work"_L1 || label == "home"_L1;
}

QByteArray typesOf(const QString &label)
{
    if (isKnownLabel(label))
        return ";TYPE=" + label.toLatin1();
    return label.isEmpty() ? QByteArray() : parameter("X-LABEL", label);
}

QByteArray phoneTypes(const PhoneNumber &phone)
{
    QByteArrayList types;
    if (phone.label == "work"_L1 || phone.label == "home"_L1)
        types << phone.label.toLatin1();
    if (phone.kind == PhoneKind::Mobile)
        types << "cell";
    else if (phone.kind == PhoneKind::Fax)
        types << "fax";
    const QByteArray own
        = isKnownLabel(phone.label) || phone.label.isEmpty() ? QByteArray() : parameter("X-LABEL", phone.label);
    if (types.size() > 1)
        return ";TYPE=\"" + types.join(',') + '"' + own;
    return (types.isEmpty() ? QByteArray() : ";TYPE=" + types.first()) + own;
}

void addReach(QByteArray &card, const Contact &contact)
{
    for (const EmailAddress &email : contact.emails)
        addText(card, "EMAIL" + typesOf(email.label), email.value);
    for (const PhoneNumber &phone : contact.phones) {
        if (phone.e164.isEmpty())
            addText(card, "TEL" + phoneTypes(phone), phone.asTyped);
        else
            addLine(card,
                    "TEL;VALUE=uri" + phoneTypes(phone)
                        + (phone.asTyped == phone.e164 ? QByteArray() : parameter("X-AS-TYPED", phone.asTyped))
                        + ":tel:" + phone.e164.toLatin1());
    }
    for (const PostalAddress &address : contact.addresses) {
        if (!address.isEmpty())
            addLine(card,
                    "ADR" + typesOf(address.label) + ':'
                        + structured(
                            {{}, {}, address.street, address.city, address.region, address.postcode, address.country}));
    }
    for (const QString &website : contact.websites)
        addLine(card, "URL:" + website.simplified().toUtf8());
}

void addDay(QByteArray &card, const char *property, const std::optional<QDate> &day)
{
    if (day)
        addLine(card, property + day->toString(u"yyyyMMdd"_s).toLatin1());
}

/// What staff wrote, for this program alone: it never goes to the person's package or to others.
void addStaffWords(QByteArray &card, const Contact &contact)
{
    addText(card, "NOTE", contact.note);
    QByteArrayList tags;
    for (const QString &tag : contact.tags)
        tags << escaped(tag);
    if (!tags.isEmpty())
        addLine(card, "CATEGORIES:" + tags.join(','));
    addText(card, "X-ENTRENOUS-RELATION", codeOf(contact.relation));
    addText(card, "X-ENTRENOUS-CAPACITY", codeOf(contact.capacity));
    addDay(card, "X-ENTRENOUS-LAST-CONTACT:", contact.lastContactOn);
    addDay(card, "X-ENTRENOUS-RELATION-ENDED:", contact.relationEndedOn);
}

} // namespace

QByteArray vcardOf(const Contact &contact, StaffWords staffWords)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
    addText(card, "KIND", contact.kind == ContactKind::Organisation ? u"org"_s : u"individual"_s);
    addText(card, "FN", displayName(contact));
    const PersonName &name = contact.name;
    addLine(card, "N:" + structured({name.family, name.given, name.additional, name.prefix, name.suffix}));
    addReach(card, contact);
    addText(card, "ORG", contact.organisation);
    addText(card, "ROLE", contact.jobTitle);
    addDay(card, "BDAY:", contact.birthday);
    addText(card, "LANG", contact.language);
    if (isBoughtList(contact.source)) // C10: a file of our own must not make her somebody we know
        addText(card, "X-ENTRENOUS-SOURCE", contact.source.type);
    if (staffWords == StaffWords::Included)
        addStaffWords(card, contact);
    addLine(card, "UID:urn:uuid:" + contact.id.toString().toLatin1());
    if (contact.updatedAtUtc.isValid())
        addLine(card, "REV:" + contact.updatedAtUtc.toUTC().toString(u"yyyyMMddTHHmmssZ"_s).toLatin1());
    return card + "END:VCARD\r\n";
}

} // namespace crm
