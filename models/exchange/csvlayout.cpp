// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvlayout.h"

#include "csvparser.h"
#include "importdates.h"
#include "importmapping.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr int kLookedAt = 60;
constexpr int kHeaderWithin = 20;
constexpr int kDatesLookedAt = 3000;

QStringList cellsOf(const CsvParser &parser, const TextDecoder &decoder)
{
    QStringList cells;
    bool isRepaired = false;
    for (qsizetype i = 0; i < parser.cellCount(); ++i)
        cells.append(decoder.decode(parser.cell(i), isRepaired));
    return cells;
}

QList<QStringList> firstRecords(ByteSource &source, char delimiter, int count)
{
    source.rewind();
    CsvParser parser(source, delimiter);
    const TextDecoder decoder(source.textEncoding());
    QList<QStringList> records;
    while (records.size() < count && parser.next())
        records.append(cellsOf(parser, decoder));
    return records;
}

/// How well a separator cuts the records into the same number of cells.
qsizetype evenness(const QList<QStringList> &records)
{
    QHash<qsizetype, qsizetype> counts;
    for (const QStringList &record : records)
        ++counts[record.size()];
    qsizetype best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.key() > 1)
            best = qMax(best, count.value() * (8 + qMin<qsizetype>(count.key(), 12)));
    }
    return best;
}

char separatorLine(const QByteArray &sample)
{
    const bool isSuch = sample.size() > 4 && qstrnicmp(sample.constData(), 4, "sep=", 4) == 0 && sample.at(4) != '\r'
        && sample.at(4) != '\n';
    return isSuch ? sample.at(4) : '\0';
}

char delimiterOf(ByteSource &source, const ImportFormat &format)
{
    if (!format.delimiter.isEmpty())
        return format.delimiter.front().toLatin1();
    if (const char said = separatorLine(source.sample()))
        return said;
    char best = ',';
    qsizetype bestScore = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const qsizetype score = evenness(firstRecords(source, candidate, kLookedAt));
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

bool looksLikeData(const QStringList &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
        const QString text = cell.trimmed();
        const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        return text.contains(u'@') || (digits > 1 && digits * 2 > text.size());
    });
}

QStringList namesIn(const QList<ColumnMapping> &columns)
{
    QStringList names;
    for (const ColumnMapping &column : columns)
        names.append(column.column);
    return names;
}

QStringList trimmedCells(const QStringList &cells)
{
    QStringList trimmed;
    for (const QString &cell : cells)
        trimmed.append(cell.trimmed());
    return trimmed;
}

/// The record with the most names that are understood; -1 when the first one is data already.
qsizetype headerRecord(const QList<QStringList> &records, qsizetype from, const ImportFormat &format)
{
    const QStringList wanted = namesIn(format.columns);
    qsizetype best = -1;
    int bestCount = 0;
    for (qsizetype i = from; i < qMin<qsizetype>(records.size(), kHeaderWithin); ++i) {
        const QStringList cells = trimmedCells(records.at(i));
        if (!wanted.isEmpty() && cells == wanted)
            return i;
        const int count = looksLikeData(cells) ? 0 : understoodColumns(cells);
        if (count > bestCount) {
            best = i;
            bestCount = count;
        }
    }
    if (best < 0 && from < records.size() && !looksLikeData(records.at(from)))
        best = from;
    return best;
}

QString columnLetter(qsizetype index)
{
    QString letters;
    for (++index; index > 0; index = (index - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((index - 1) % 26)));
    return letters;
}

} // namespace

CsvLayout csvLayout(ByteSource &source, const ImportFormat &format)
{
    CsvLayout layout;
    layout.delimiter = delimiterOf(source, format);
    QList<QStringList> records = firstRecords(source, layout.delimiter, kLookedAt);
    const qsizetype start = separatorLine(source.sample()) ? 1 : 0;
    const qsizetype header = format.hasHeader ? headerRecord(records, start, format) : -1;
    layout.hasHeader = header >= 0;
    layout.recordsBefore = static_cast<int>(layout.hasHeader ? header + 1 : start);
    layout.sample = records.mid(layout.recordsBefore);
    layout.sample.removeIf([](const QStringList &cells) {
        return std::all_of(cells.cbegin(), cells.cend(), [](const QString &c) { return c.trimmed().isEmpty(); });
    });
    if (layout.hasHeader)
        layout.columns = trimmedCells(records.at(header));
    qsizetype widest = 0;
    for (const QStringList &record : std::as_const(layout.sample))
        widest = qMax(widest, record.size());
    for (qsizetype i = 0; !layout.hasHeader && i < widest; ++i)
        layout.columns.append(columnLetter(i));
    return layout;
}

QString csvDateOrder(ByteSource &source, const CsvLayout &layout, const ImportFormat &format)
{
    QList<qsizetype> dateColumns;
    for (qsizetype i = 0; i < format.columns.size(); ++i) {
        const QString &field = format.columns.at(i).field;
        if (field == "birthday"_L1 || field == "last_contact"_L1 || field == "claim.date"_L1)
            dateColumns.append(i);
    }
    if (dateColumns.isEmpty())
        return {};
    source.rewind();
    CsvParser parser(source, layout.delimiter);
    const TextDecoder decoder(source.textEncoding());
    QStringList values;
    bool isRepaired = false;
    for (int i = 0; i < kDatesLookedAt && parser.next(); ++i) {
        for (const qsizetype column : dateColumns) {
            if (i >= layout.recordsBefore && !parser.cell(column).isEmpty())
                values.append(decoder.decode(parser.cell(column), isRepaired));
        }
    }
    const std::optional<DateOrder> order = dateOrderOf(values);
    return order ? codeOf(*order) : QString();
}

QList<ColumnMapping> mappingByValues(const CsvLayout &layout)
{
    QList<ColumnMapping> mapping;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        qsizetype filled = 0;
        qsizetype emails = 0;
        qsizetype numbers = 0;
        for (const QStringList &record : layout.sample) {
            const QString value = record.value(i).trimmed();
            const auto digits = std::count_if(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
            filled += value.isEmpty() ? 0 : 1;
            emails += isEmailAddress(value) ? 1 : 0;
            numbers += digits >= 8 && digits <= 15 && digits * 3 >= value.size() * 2 ? 1 : 0;
        }
        const bool isEmail = filled > 0 && emails * 2 > filled;
        const bool isPhone = filled > 0 && numbers * 2 > filled;
        mapping.append({layout.columns.at(i), isEmail ? u"email"_s : isPhone ? u"phone"_s : QString()});
    }
    return mapping;
}

} // namespace crm
