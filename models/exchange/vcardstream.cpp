// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcardstream.h"

#include "importdates.h"
#include "importwords.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr qsizetype kUidsRemembered = 500'000;
constexpr qsizetype kLongestValue = 10'000;

/// Properties that say nothing of the person.
bool isHousekeeping(const QByteArray &name)
{
    static const QSet<QByteArray> names
        = {"VERSION",     "PRODID", "REV",       "SOURCE",  "NAME",           "PROFILE", "CLASS", "LABEL",
           "SORT-STRING", "MAILER", "X-ABLABEL", "X-ABADR", "X-MOZILLA-HTML", "X-GNO",   "X-GN",  "CLIENTPIDMAP"};
    return names.contains(name);
}

bool isControl(QChar c)
{
    if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
        return false; // nearly every character of every file
    const bool isBlank = c == u'\n' || c == u'\t' || c == u'\r';
    return (c.category() == QChar::Other_Control && !isBlank) || c.isNonCharacter();
}

QString nameOf(const QByteArray &property)
{
    return QString::fromLatin1(property);
}

/// "Richter,James" of a name component with two names.
QString spaced(const QString &component)
{
    if (!component.contains(u',') && !component.contains(u'\\'))
        return component.simplified();
    return components(component, u',').join(u' ').simplified();
}

} // namespace

VCardStream::VCardStream(std::unique_ptr<ByteSource> source, const ImportFormat &format, const QString &fileName,
                         const PhoneNumbers &phones, QDate today)
    : m_source(std::move(source)), m_lines(*m_source), m_decoder(m_source->textEncoding()), m_fileName(fileName),
      m_collector(phones, format.phoneRegion, today), m_isTranscoded(!keepsAscii(m_source->encoding()))
{
    m_source->rewind();
}

Result<QList<ImportedContact>> VCardStream::next(int atMost)
{
    QList<ImportedContact> contacts;
    contacts.reserve(atMost);
    while (contacts.size() < atMost && readCard())
        contacts.append(std::move(m_collector.record));
    return contacts;
}

bool VCardStream::isMarker(const char *marker) const
{
    const QByteArrayView line = m_lines.line().trimmed();
    return line.size() == static_cast<qsizetype>(std::strlen(marker))
        && qstrnicmp(line.data(), line.size(), marker, line.size()) == 0;
}

void VCardStream::begin()
{
    m_isInCard = true;
    m_isAgentOpen = false;
    m_nested = 0;
    m_formattedName.clear();
    m_nickname.clear();
    m_kind.clear();
    m_collector.begin(++m_row);
    m_collector.record.contact.source = {u"import"_s, m_fileName, m_collector.today()};
}

/// True when m_collector.record holds the next card. A card that another BEGIN interrupts is given out as damaged.
bool VCardStream::readCard()
{
    bool isDamaged = false;
    bool isDone = false;
    if (m_row > 0 && m_isInCard)
        begin(); // its BEGIN was read when the card before it broke off
    while (!isDone && !isDamaged && m_lines.next()) {
        if (!m_isInCard) {
            if (isMarker("BEGIN:VCARD"))
                begin();
            continue;
        }
        if (isMarker("BEGIN:VCARD") && !m_isAgentOpen)
            isDamaged = true;
        else
            isDone = takeLine();
    }
    if (!m_isInCard)
        return false;
    m_isInCard = isDamaged;
    if (!isDone)
        m_collector.reject("card_not_closed");
    finish();
    return true;
}

/// True at the end of the card.
bool VCardStream::takeLine()
{
    if (m_isAgentOpen) {
        m_nested += isMarker("BEGIN:VCARD") ? 1 : isMarker("END:VCARD") ? -1 : 0;
        m_isAgentOpen = m_nested > 0;
        return false;
    }
    if (isMarker("END:VCARD"))
        return true;
    VCardProperty property;
    if (isUnwantedProperty(m_lines.line())) {
        leaveOut("PHOTO");
    } else if (parseProperty(m_lines.line(), property)) {
        if (m_lines.isTruncated())
            m_collector.warn(nameOf(property.name), "too_long");
        else
            take(property);
    } else if (!m_lines.line().startsWith('#') && m_lines.line().size() < 60) {
        m_collector.warn({}, "line_unreadable");
    }
    return false;
}

QString VCardStream::textOf(const VCardProperty &property)
{
    bool isRepaired = false;
    // The bytes are UTF-8 by now, whatever they were in the file.
    const bool isUtf8Now = m_isTranscoded && !property.isQuotedPrintable;
    QString text = valueText(property, isUtf8Now ? QByteArray() : property.charset, m_decoder, isRepaired);
    if (isRepaired)
        m_collector.warn(nameOf(property.name), "bytes_not_text", text);
    if (text.contains(QChar(u'\0'))) {
        text.remove(QChar(u'\0'));
        m_collector.warn(nameOf(property.name), "nul_byte", text);
    }
    const bool isTooLong = text.size() > kLongestValue;
    if (!isTooLong && std::none_of(text.cbegin(), text.cend(), isControl))
        return text;
    m_collector.warn(nameOf(property.name), isTooLong ? "too_long" : "control_character", text.left(100));
    return {};
}

void VCardStream::take(const VCardProperty &property)
{
    if (property.name == "AGENT" && property.value.trimmed().isEmpty()) {
        m_isAgentOpen = true;
        return leaveOut(property.name);
    }
    if (isHousekeeping(property.name) || property.value.isEmpty())
        return;
    if (property.isBase64)
        return leaveOut(property.name);
    const QString text = textOf(property);
    if (text.isEmpty())
        return;
    if (!takePoint(property, text) && !takeIdentity(property, text) && !takeDetail(property, text))
        leaveOut(property.name);
}

bool VCardStream::takePoint(const VCardProperty &property, const QString &text)
{
    const QByteArray &name = property.name;
    if (name == "EMAIL") {
        m_collector.addEmail(unescaped(text), property.label(), u"EMAIL"_s, property.isPreferred);
    } else if (name == "TEL") {
        QString number = unescaped(text).trimmed();
        if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
            number = number.sliced(4);
        const PhoneKind kind = property.isFax ? PhoneKind::Fax : property.isCell ? PhoneKind::Mobile : PhoneKind::Other;
        m_collector.addPhone(number, kind, property.label(), u"TEL"_s, property.isPreferred, property.asTyped);
    } else if (name == "ADR") {
        takeAddress(property, text);
    } else if (name == "URL") {
        m_collector.record.contact.websites.append(unescaped(text).trimmed());
    } else {
        return false;
    }
    return true;
}

bool VCardStream::takeIdentity(const VCardProperty &property, const QString &text)
{
    ContactDraft &contact = m_collector.record.contact;
    const QByteArray &name = property.name;
    if (name == "N") {
        const QStringList parts = rawComponents(text, u';');
        contact.name.family = spaced(parts.value(0));
        contact.name.given = spaced(parts.value(1));
        contact.name.additional = spaced(parts.value(2));
        contact.name.prefix = spaced(parts.value(3));
        contact.name.suffix = spaced(parts.value(4));
    } else if (name == "FN") {
        m_formattedName = m_formattedName.isEmpty() ? unescaped(text).trimmed() : m_formattedName;
    } else if (name == "ORG") {
        const QStringList parts = components(text, u';');
        contact.organisation = contact.organisation.isEmpty() ? parts.value(0).trimmed() : contact.organisation;
        if (std::any_of(parts.cbegin() + 1, parts.cend(),
                        [](const QString &unit) { return !unit.trimmed().isEmpty(); }))
            leaveOut("ORG unit");
    } else if (name == "TITLE") {
        contact.jobTitle = unescaped(text).trimmed();
    } else if (name == "ROLE") {
        contact.jobTitle = contact.jobTitle.isEmpty() ? unescaped(text).trimmed() : contact.jobTitle;
    } else if (name == "KIND" || name == "X-ABSHOWAS") {
        m_kind = text.trimmed().toLower();
    } else if (name == "NICKNAME") {
        m_nickname = unescaped(text).trimmed();
    } else if (name == "X-ANDROID-CUSTOM" && text.startsWith("vnd.android.cursor.item/nickname;"_L1)) {
        m_nickname = components(text, u';').value(1).trimmed();
    } else {
        return false;
    }
    return true;
}

bool VCardStream::takeDetail(const VCardProperty &property, const QString &text)
{
    ContactDraft &contact = m_collector.record.contact;
    const QByteArray &name = property.name;
    if (name == "NOTE") {
        m_collector.addNote(unescaped(text));
    } else if (name == "CATEGORIES") {
        for (const QString &tag : components(text, u','))
            m_collector.addTag(tag);
    } else if (name == "BDAY") {
        takeBirthday(text);
    } else if (name == "LANG" || name == "LANGUAGE") {
        contact.language = contact.language.isEmpty() ? languageCode(text) : contact.language;
    } else if (name == "UID") {
        takeUid(unescaped(text).trimmed());
    } else {
        return takeStaffWords(name, text.trimmed());
    }
    return true;
}

/// What this program adds to the cards it writes for its own use.
bool VCardStream::takeStaffWords(const QByteArray &name, const QString &text)
{
    ContactDraft &contact = m_collector.record.contact;
    const QDate day = QDate::fromString(text, u"yyyyMMdd"_s);
    if (name == "X-ENTRENOUS-RELATION")
        contact.relation = relationFromCode(text).value_or(contact.relation);
    else if (name == "X-ENTRENOUS-CAPACITY")
        contact.capacity = capacityFromCode(text).value_or(contact.capacity);
    else if (name == "X-ENTRENOUS-LAST-CONTACT")
        contact.lastContactOn
            = m_collector.pastDate(day.isValid() ? std::optional(day) : std::nullopt, text, nameOf(name));
    else if (name == "X-ENTRENOUS-RELATION-ENDED")
        contact.relationEndedOn = day.isValid() ? std::optional(day) : std::nullopt;
    else if (name == "X-ENTRENOUS-SOURCE" && text == boughtListType())
        contact.source = {boughtListType(), {}, {}};
    else
        return false;
    return true;
}

/// Post box; extension; street; city; region; postcode; country.
void VCardStream::takeAddress(const VCardProperty &property, const QString &text)
{
    const QStringList parts = components(text, u';');
    QStringList lines;
    for (const int part : {2, 1, 0}) {
        if (!parts.value(part).trimmed().isEmpty())
            lines.append(parts.value(part).trimmed());
    }
    const PostalAddress address{lines.join(u'\n'),        parts.value(5).trimmed(), parts.value(3).trimmed(),
                                parts.value(4).trimmed(), parts.value(6).trimmed(), property.label()};
    if (address.isEmpty())
        return;
    QList<PostalAddress> &addresses = m_collector.record.contact.addresses;
    addresses.insert(property.isPreferred ? 0 : addresses.size(), address);
}

void VCardStream::takeBirthday(const QString &text)
{
    if (isEmptyDate(text))
        return;
    m_collector.record.contact.birthday
        = m_collector.pastDate(parseDate(text, DateOrder::YearMonthDay, m_collector.today()), text, u"BDAY"_s);
}

/// Two cards with one id stay two people: the second one loses the id.
void VCardStream::takeUid(const QString &text)
{
    const size_t hash = qHash(text);
    if (m_uids.contains(hash)) {
        m_collector.warn(u"UID"_s, "id_repeated", text);
        return;
    }
    if (m_uids.size() < kUidsRemembered)
        m_uids.insert(hash);
    m_collector.record.externalId = text;
}

void VCardStream::leaveOut(const QByteArray &name)
{
    if (m_leftOut.contains(name) || m_leftOut.size() > 200)
        return;
    m_leftOut.insert(name);
    m_collector.warn(nameOf(name), "property_left_out");
}

/// True for a formatted name that only repeats how to reach somebody without a name.
bool VCardStream::isAddress(const QString &text) const
{
    const QList<EmailAddress> &emails = m_collector.record.contact.emails;
    return std::any_of(emails.cbegin(), emails.cend(),
                       [&text](const EmailAddress &email) { return email.value == text; });
}

/// The formatted name is used where N says nothing: of a person it is cut into parts, of an organisation it is the
/// name.
void VCardStream::finishName()
{
    ContactDraft &contact = m_collector.record.contact;
    PersonName &name = contact.name;
    const bool isOrganisation = m_kind == "org"_L1 || m_kind == "organization"_L1 || m_kind == "company"_L1;
    const bool hasName = !name.given.isEmpty() || !name.family.isEmpty() || !name.additional.isEmpty();
    if (isOrganisation) {
        contact.kind = ContactKind::Organisation;
        contact.organisation = contact.organisation.isEmpty() ? m_formattedName : contact.organisation;
    } else if (!hasName && !m_formattedName.isEmpty() && m_formattedName != contact.organisation
               && !isAddress(m_formattedName)) {
        const QString prefix = name.prefix;
        name = splitName(m_formattedName);
        name.prefix = name.prefix.isEmpty() ? prefix : name.prefix;
    } else if (!hasName && m_formattedName.isEmpty() && contact.organisation.isEmpty()) {
        name.given = m_nickname;
    }
}

void VCardStream::finish()
{
    finishName();
    const ContactDraft &contact = m_collector.record.contact;
    if (!contact.addresses.isEmpty())
        m_collector.setCountryOfPerson(contact.addresses.first().country);
    if (m_kind == "group"_L1)
        m_collector.reject("is_group");
    m_collector.finish();
}

} // namespace crm
