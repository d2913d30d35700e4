// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvrows.h"

#include "csvwriter.h"
#include "importwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

using Target = CsvColumn::Target;
constexpr qsizetype kLongestValue = 10'000;
const QString kMore = u" ::: "_s; ///< between values that share a cell

void join(QString &text, const QString &more, QStringView separator)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += separator;
    text += more;
}

bool isControl(QChar c)
{
    const bool isBlank = c == u'\n' || c == u'\t' || c == u'\r';
    return (c.category() == QChar::Other_Control && !isBlank) || c.isNonCharacter();
}

/// "* Work", "Work", "Mobile" as labels of Google; only what is not said by the kind itself.
QString plainLabel(const QString &text)
{
    QString label = text.startsWith(u'*') ? text.sliced(1).trimmed() : text.trimmed();
    const QString key = plainKey(label);
    if (key == "other"_L1 || key == "autre"_L1 || key == "internet"_L1)
        return {};
    return key == "work"_L1 || key == "home"_L1 ? key : label;
}

bool isProfessional(const QString &text)
{
    static const QStringList words{u"professionnel"_s, u"pro"_s, u"business"_s, u"b2b"_s, u"company"_s, u"zakelijk"_s};
    return words.contains(plainKey(text));
}

} // namespace

CsvRows::CsvRows(const ImportFormat &format, const QString &textEncoding, const QString &fileName,
                 const PhoneNumbers &phones, QDate today)
    : m_format(format), m_columns(csvColumns(format)), m_decoder(textEncoding), m_fileName(fileName),
      m_order(dateOrderFromCode(format.dateOrder).value_or(DateOrder::DayMonthYear)),
      m_collector(phones, format.phoneRegion, today)
{
}

/// The text of a cell; what cannot be kept as it stands is said, and the rest of the record comes in.
QString CsvRows::text(const CsvParser &parser, qsizetype index, const QString &name)
{
    const QByteArrayView bytes = parser.cell(index);
    if (bytes.isEmpty())
        return {};
    bool isRepaired = false;
    QString value = m_decoder.decode(bytes, isRepaired);
    if (isRepaired)
        m_collector.warn(name, "bytes_not_text", value);
    if (value.contains(QChar(u'\0'))) {
        value.remove(QChar(u'\0'));
        m_collector.warn(name, "nul_byte", value);
    }
    if (std::any_of(value.cbegin(), value.cend(), isControl)) {
        m_collector.warn(name, "control_character", value);
        return {};
    }
    if (value.size() > kLongestValue) {
        m_collector.warn(name, "too_long", value.first(100));
        return {};
    }
    return asTyped(value);
}

ImportedContact CsvRows::contact(const CsvParser &parser, qint64 row)
{
    m_collector.begin(row);
    m_claims = {};
    m_fullName.clear();
    for (QString &part : m_birthParts)
        part.clear();
    DataSource &source = m_collector.record.contact.source;
    source = {u"import"_s, m_fileName, m_collector.today()};
    if (parser.isUnclosed())
        m_collector.reject("quote_unclosed");
    else
        take(parser);
    return std::move(m_collector.record);
}

void CsvRows::take(const CsvParser &parser)
{
    checkCells(parser);
    for (const CsvColumn &column : std::as_const(m_columns)) {
        const QString value = text(parser, column.index, column.name);
        if (!value.isEmpty())
            take(column, value, parser);
    }
    if (const int proof = m_format.proofColumn; proof >= 0)
        m_collector.record.contact.source.proof = text(parser, proof, m_format.columns.value(proof).column).trimmed();
    finishName();
    finishBirthday();
    QList<PostalAddress> &addresses = m_collector.record.contact.addresses;
    addresses.removeIf([](const PostalAddress &address) { return address.isEmpty(); });
    if (!addresses.isEmpty())
        m_collector.setCountryOfPerson(addresses.first().country);
    m_collector.finish();
    if (!m_claims.isEmpty())
        m_collector.record.claims
            = m_claims.take(m_collector.record.problems, m_collector.record.row, m_collector.today());
}

void CsvRows::checkCells(const CsvParser &parser)
{
    const qsizetype expected = m_format.columns.size();
    if (parser.cellCount() > expected) {
        bool isIgnored = false;
        for (qsizetype i = expected; i < parser.cellCount(); ++i) {
            const QString extra = m_decoder.decode(parser.cell(i), isIgnored);
            if (!extra.trimmed().isEmpty())
                m_collector.warn({}, "too_many_cells", extra.first(qMin<qsizetype>(extra.size(), 200)));
        }
    } else if (parser.cellCount() < expected) {
        m_collector.warn({}, "too_few_cells");
    }
}

void CsvRows::take(const CsvColumn &column, const QString &value, const CsvParser &parser)
{
    switch (column.target) {
    case Target::FullName:
    case Target::Prefix:
    case Target::Given:
    case Target::Additional:
    case Target::Family:
    case Target::Suffix:
    case Target::Organisation:
    case Target::JobTitle:
        return takeName(column, value.trimmed());
    case Target::Email:
    case Target::Phone:
        return takeContactPoint(column, value, parser);
    case Target::Street:
    case Target::Postcode:
    case Target::City:
    case Target::Region:
    case Target::Country:
        return takeAddress(column, value.trimmed(), parser);
    case Target::Website:
    case Target::Note:
    case Target::Language:
    case Target::Relation:
    case Target::Capacity:
    case Target::Tags:
    case Target::Source:
    case Target::SourceType:
    case Target::ExternalId:
    case Target::Kind:
        return takeDetail(column, value);
    case Target::Birthday:
    case Target::BirthPart:
    case Target::LastContact:
    case Target::RelationEnded:
        return takeDate(column, value.trimmed());
    case Target::Claim:
    case Target::OptOut:
    case Target::ClaimDate:
    case Target::ClaimMethod:
    case Target::ClaimWording:
    case Target::ClaimSource:
        return takeClaim(column, value.trimmed());
    }
}

void CsvRows::takeName(const CsvColumn &column, const QString &value)
{
    if (isPlaceholder(value))
        return;
    ContactDraft &contact = m_collector.record.contact;
    switch (column.target) {
    case Target::FullName:
        m_fullName = m_fullName.isEmpty() ? value : m_fullName;
        break;
    case Target::Prefix:
        join(contact.name.prefix, value, u" ");
        break;
    case Target::Given:
        join(contact.name.given, value, u" ");
        break;
    case Target::Additional:
        join(contact.name.additional, value, u" ");
        break;
    case Target::Family:
        join(contact.name.family, value, u" ");
        break;
    case Target::Suffix:
        join(contact.name.suffix, value, u" ");
        break;
    case Target::Organisation:
        contact.organisation = contact.organisation.isEmpty() ? value : contact.organisation;
        break;
    default:
        contact.jobTitle = contact.jobTitle.isEmpty() ? value : contact.jobTitle;
        break;
    }
}

/// One cell may hold several values, joined by " ::: ".
void CsvRows::takeContactPoint(const CsvColumn &column, const QString &value, const CsvParser &parser)
{
    QString label = column.label;
    PhoneKind kind = column.phoneKind;
    const bool isOurs = column.labelColumn >= 0 && !column.name.endsWith(" - Value"_L1);
    const QStringList labels = isOurs ? text(parser, column.labelColumn, column.name).split(kMore) : QStringList();
    if (column.labelColumn >= 0 && !isOurs) {
        label = plainLabel(text(parser, column.labelColumn, column.name));
        const QString key = plainKey(label);
        kind = key == "mobile"_L1 ? PhoneKind::Mobile : key.contains("fax"_L1) ? PhoneKind::Fax : PhoneKind::Other;
        label = key == "mobile"_L1 ? QString() : label;
    }
    const QStringList parts = value.contains(kMore) ? value.split(kMore, Qt::SkipEmptyParts) : QStringList{value};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        if (isOurs)
            label = labels.value(i);
        if (column.target == Target::Email)
            m_collector.addEmail(part, label, column.name);
        else
            m_collector.addPhone(part, kind, label, column.name);
    }
}

void CsvRows::takeAddress(const CsvColumn &column, const QString &value, const CsvParser &parser)
{
    QList<PostalAddress> &addresses = m_collector.record.contact.addresses;
    while (addresses.size() <= column.address)
        addresses.append(PostalAddress{});
    PostalAddress &address = addresses[column.address];
    if (column.labelColumn >= 0)
        address.label = text(parser, column.labelColumn, column.name).trimmed();
    else if (!column.label.isEmpty())
        address.label = column.label;
    switch (column.target) {
    case Target::Street:
        return join(address.street, value, u"\n");
    case Target::Postcode:
        return join(address.postcode, value, u" ");
    case Target::City:
        return join(address.city, value, u" ");
    case Target::Region:
        return join(address.region, value, u" ");
    default:
        return join(address.country, value, u" ");
    }
}

void CsvRows::takeDetail(const CsvColumn &column, const QString &value)
{
    ContactDraft &contact = m_collector.record.contact;
    switch (column.target) {
    case Target::Website:
        for (const QString &website : value.split(kMore, Qt::SkipEmptyParts))
            contact.websites.append(website.trimmed());
        break;
    case Target::Note:
        m_collector.addNote(value);
        break;
    case Target::Language:
        contact.language = languageCode(value);
        break;
    case Target::Relation:
        contact.relation = relationFromCode(value.trimmed()).value_or(relationOf(value).value_or(contact.relation));
        break;
    case Target::Capacity:
        contact.capacity = capacityFromCode(value.trimmed())
                               .value_or(isProfessional(value) ? Capacity::Professional : contact.capacity);
        break;
    case Target::Tags:
        takeTags(value);
        break;
    case Target::Source:
    case Target::SourceType:
        if (value.trimmed() == boughtListType()) // written by this program: its supplier and proof are not in the list
            contact.source = {boughtListType(), {}, {}};
        else if (column.target == Target::Source)
            contact.source.detail = value.trimmed();
        break;
    case Target::ExternalId:
        m_collector.record.externalId
            = m_collector.record.externalId.isEmpty() ? value.trimmed() : m_collector.record.externalId;
        break;
    default:
        takeKind(value);
        break;
    }
}

void CsvRows::takeKind(const QString &value)
{
    const QString key = plainKey(value);
    if (yesOrNo(value).value_or(false) || key == "organization"_L1 || key == "organisation"_L1 || key == "company"_L1)
        m_collector.record.contact.kind = ContactKind::Organisation;
}

/// "client, VIP", "client;VIP", "client ::: VIP ::: * myContacts" (a group of the program itself),
/// "\"client\",\"VIP\"".
void CsvRows::takeTags(const QString &value)
{
    if (value.contains(u" :::"_s)) {
        for (const QString &tag : value.split(u":::"_s, Qt::SkipEmptyParts)) {
            if (!tag.trimmed().startsWith(u'*'))
                m_collector.addTag(tag);
        }
        return;
    }
    QString list = value;
    list.replace(u',', u';').replace(u'|', u';').remove(u'"');
    for (const QString &tag : list.split(u';', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().startsWith(u'*'))
            m_collector.addTag(tag);
    }
}

void CsvRows::takeDate(const CsvColumn &column, const QString &value)
{
    if (column.target == Target::BirthPart) {
        m_birthParts[column.datePart] = value;
        return;
    }
    if (isEmptyDate(value))
        return;
    const auto date = m_collector.pastDate(parseDate(value, m_order, m_collector.today()), value, column.name);
    ContactDraft &contact = m_collector.record.contact;
    if (column.target == Target::RelationEnded)
        contact.relationEndedOn = date;
    else if (column.target == Target::Birthday)
        contact.birthday = date;
    else
        contact.lastContactOn = date;
}

void CsvRows::finishBirthday()
{
    if (m_birthParts[0].isEmpty() || m_birthParts[1].isEmpty() || m_birthParts[2].isEmpty())
        return;
    const QDate date(m_birthParts[0].toInt(), m_birthParts[1].toInt(), m_birthParts[2].toInt());
    const QString typed = QStringList{m_birthParts[0], m_birthParts[1], m_birthParts[2]}.join(u'-');
    m_collector.record.contact.birthday
        = m_collector.pastDate(date.isValid() ? std::optional(date) : std::nullopt, typed, {});
}

void CsvRows::takeClaim(const CsvColumn &column, const QString &value)
{
    const QDate today = m_collector.today();
    if (column.target == Target::Claim) {
        m_claims.setPlace(column.name, value);
        m_claims.addAnswer(column.channel, value, column.isMarked, m_order, today);
    } else if (column.target == Target::OptOut) {
        m_claims.addOptOut(column.channel, value, column.isMarked, m_order, today);
    } else if (column.target == Target::ClaimDate) {
        const auto instant = parseInstant(value, m_order, today);
        const bool isUsable = !isEmptyDate(value)
            && m_collector.pastDate(instant ? std::optional(instant->date()) : std::nullopt, value, column.name);
        if (isUsable)
            m_claims.setDate(*instant);
    } else if (column.target == Target::ClaimMethod) {
        m_claims.setMethod(value);
    } else if (column.target == Target::ClaimWording) {
        m_claims.setWording(value);
    } else {
        m_claims.setSource(value);
    }
}

/// The whole name is only used where no part of it has a column of its own.
void CsvRows::finishName()
{
    ContactDraft &contact = m_collector.record.contact;
    const bool hasParts = !contact.name.given.isEmpty() || !contact.name.family.isEmpty();
    if (contact.kind == ContactKind::Organisation && contact.organisation.isEmpty())
        contact.organisation = m_fullName;
    else if (!hasParts && !m_fullName.isEmpty() && m_fullName != contact.organisation
             && contact.kind == ContactKind::Person) {
        const PersonName split = splitName(m_fullName);
        contact.name.given = split.given;
        contact.name.family = split.family;
        contact.name.prefix = contact.name.prefix.isEmpty() ? split.prefix : contact.name.prefix;
    }
}

} // namespace crm
