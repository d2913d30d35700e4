// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvcolumns.h"

#include "importmapping.h"
#include "importpresets.h"
#include "importwords.h"

#include <QHash>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

using Target = CsvColumn::Target;

const QHash<QString, Target> &plainTargets()
{
    static const QHash<QString, Target> targets = {{u"full_name"_s, Target::FullName},
                                                   {u"prefix"_s, Target::Prefix},
                                                   {u"given"_s, Target::Given},
                                                   {u"additional"_s, Target::Additional},
                                                   {u"family"_s, Target::Family},
                                                   {u"suffix"_s, Target::Suffix},
                                                   {u"organisation"_s, Target::Organisation},
                                                   {u"job_title"_s, Target::JobTitle},
                                                   {u"street"_s, Target::Street},
                                                   {u"postcode"_s, Target::Postcode},
                                                   {u"city"_s, Target::City},
                                                   {u"region"_s, Target::Region},
                                                   {u"country"_s, Target::Country},
                                                   {u"website"_s, Target::Website},
                                                   {u"birthday"_s, Target::Birthday},
                                                   {u"note"_s, Target::Note},
                                                   {u"language"_s, Target::Language},
                                                   {u"relation"_s, Target::Relation},
                                                   {u"capacity"_s, Target::Capacity},
                                                   {u"tags"_s, Target::Tags},
                                                   {u"last_contact"_s, Target::LastContact},
                                                   {u"relation_ended"_s, Target::RelationEnded},
                                                   {u"source"_s, Target::Source},
                                                   {u"external_id"_s, Target::ExternalId},
                                                   {u"claim.date"_s, Target::ClaimDate},
                                                   {u"claim.method"_s, Target::ClaimMethod},
                                                   {u"claim.wording"_s, Target::ClaimWording},
                                                   {u"claim.source"_s, Target::ClaimSource}};
    return targets;
}

bool nameHolds(const QString &name, const char *words)
{
    const QString key = plainKey(name);
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return std::any_of(list.cbegin(), list.cend(), [&key](const QString &word) { return key.contains(word); });
}

bool setAnswer(CsvColumn &column, const QString &field)
{
    const bool isClaim = field.startsWith("claim."_L1);
    if (!isClaim && !field.startsWith("optout."_L1))
        return false;
    const QString channel = field.section(u'.', 1);
    column.channel = channelFromCode(channel);
    if (!column.channel && channel != "all"_L1)
        return false;
    column.target = isClaim ? Target::Claim : Target::OptOut;
    column.isMarked
        = isClaim ? nameHolds(column.name, "double confirm") : nameHolds(column.name, "invalid bounce clean");
    return true;
}

bool setContactPoint(CsvColumn &column, const QString &field)
{
    const QString kind = field.section(u'_', 0, 0);
    if (kind != "email"_L1 && kind != "phone"_L1 && field != "mobile"_L1 && field != "fax"_L1)
        return false;
    column.target = kind == "email"_L1 ? Target::Email : Target::Phone;
    column.label = field.section(u'_', 1);
    column.phoneKind = field == "mobile"_L1 ? PhoneKind::Mobile : field == "fax"_L1 ? PhoneKind::Fax : PhoneKind::Other;
    if (column.label.isEmpty())
        column.label = columnHint(column.name).label;
    return true;
}

bool setTarget(CsvColumn &column, const QString &field)
{
    if (setAnswer(column, field) || setContactPoint(column, field))
        return true;
    const auto found = plainTargets().constFind(field);
    if (found == plainTargets().cend())
        return false;
    column.target = *found;
    return true;
}

/// "E-mail 1 - Value" has its label in "E-mail 1 - Label" or "E-mail 1 - Type"; our own "email_2" in "email_2_label".
qsizetype labelColumnOf(const QList<ColumnMapping> &columns, const QString &name)
{
    const QString stem = name.endsWith(" - Value"_L1) ? name.chopped(5) : QString();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &other = columns.at(i).column;
        if (stem.isEmpty() ? other == name + "_label"_L1 : other == stem + "Label"_L1 || other == stem + "Type"_L1)
            return i;
    }
    return -1;
}

/// Gives every part of an address the number of its address. A part without a word of its own follows the last street.
class AddressGrouper {
public:
    void place(CsvColumn &column)
    {
        const ColumnHint hint = columnHint(column.name);
        if (!hint.group.isEmpty())
            m_group = hint.group;
        if (column.target != Target::Street && m_taken.contains({m_group, column.target}))
            m_group += u'+';
        m_taken.insert({m_group, column.target});
        if (!m_numbers.contains(m_group))
            m_numbers.insert(m_group, static_cast<int>(m_numbers.size()));
        column.address = m_numbers.value(m_group);
        column.label = hint.label;
    }

private:
    QString m_group;
    QHash<QString, int> m_numbers;
    std::set<std::pair<QString, Target>> m_taken;
};

bool isAddressPart(Target target)
{
    return target == Target::Street || target == Target::Postcode || target == Target::City || target == Target::Region
        || target == Target::Country;
}

int datePartOf(const QString &name)
{
    const QStringList words = plainWords(name);
    const auto holds = [&words](const char *known) {
        const QStringList list = QString::fromLatin1(known).split(u' ');
        return std::any_of(words.cbegin(), words.cend(), [&list](const QString &word) { return list.contains(word); });
    };
    if (holds("year annee jaar jahr"))
        return 0;
    if (holds("month mois maand monat"))
        return 1;
    return holds("day jour dag tag") ? 2 : -1;
}

/// Year, month and day in three columns are one birthday.
void joinBirthday(QList<CsvColumn> &columns)
{
    QList<CsvColumn *> parts;
    for (CsvColumn &column : columns) {
        if (column.target == Target::Birthday && datePartOf(column.name) >= 0)
            parts.append(&column);
    }
    for (CsvColumn *part : std::as_const(parts)) {
        if (parts.size() != 3)
            return;
        part->target = Target::BirthPart;
        part->datePart = datePartOf(part->name);
    }
}

} // namespace

QList<CsvColumn> csvColumns(const ImportFormat &format)
{
    QList<CsvColumn> columns;
    AddressGrouper grouper;
    const QString kindColumn = importPreset(format.preset).kindColumn;
    for (qsizetype i = 0; i < format.columns.size(); ++i) {
        CsvColumn column;
        column.index = i;
        column.name = format.columns.at(i).column;
        if (!kindColumn.isEmpty() && plainKey(column.name) == kindColumn) {
            column.target = Target::Kind;
            columns.append(column);
        } else if (format.preset == "entrenous"_L1 && column.name == "source"_L1) {
            column.target = Target::SourceType;
            columns.append(column);
        } else if (setTarget(column, format.columns.at(i).field)) {
            column.labelColumn = labelColumnOf(format.columns, column.name);
            if (isAddressPart(column.target))
                grouper.place(column);
            columns.append(column);
        }
    }
    joinBirthday(columns);
    return columns;
}

} // namespace crm
