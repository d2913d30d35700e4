// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileimportreader.h"

#include "bytesource.h"
#include "contactsjsonstream.h"
#include "csvlayout.h"
#include "csvstream.h"
#include "importmapping.h"
#include "importpresets.h"
#include "readaheadstream.h"
#include "vcardstream.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr int kSampleRows = 50;

Error unusable(const char *reason)
{
    return {Error::Code::Invalid, QString::fromLatin1(reason), {}, {}};
}

/// What an open file turned out to be.
struct Opened {
    std::unique_ptr<ByteSource> source;
    ImportFormat format; ///< complete
    CsvLayout layout;
};

/// Formats that other programs write and this reader does not read.
bool isForeign(const QByteArray &start)
{
    const QByteArray text = start.trimmed().toLower();
    const bool isArchive = start.startsWith("PK\x03\x04") || start.startsWith("\x1F\x8B")
        || start.startsWith("\xD0\xCF\x11\xE0") || start.startsWith("%PDF");
    const bool isMarkup = text.startsWith("<") || text.startsWith("{") || text.startsWith("[");
    return isArchive || isMarkup || text.startsWith("dn:") || text.startsWith("version: 1\n")
        || text.startsWith("version: 1\r");
}

Result<QString> formatOf(const QString &path, const QByteArray &sample, const QString &hint)
{
    if (hint == "csv"_L1 || hint == "vcard"_L1 || hint == "json"_L1)
        return hint;
    if (!hint.isEmpty() && hint != "auto"_L1)
        return unusable("format_unknown");
    if (isContactsJson(sample.left(8192)))
        return u"json"_s;
    const QByteArray start = sample.left(8192).toLower();
    const qsizetype begin = start.indexOf("begin:vcard");
    const bool isAtLineStart = begin == 0
        || (begin > 0
            && (start.at(begin - 1) == '\n' || start.at(begin - 1) == '\r' || start.left(begin).trimmed().isEmpty()));
    if (isAtLineStart)
        return u"vcard"_s;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "vcf"_L1 || suffix == "vcard"_L1)
        return unusable("not_contacts");
    return u"csv"_s;
}

Result<Opened> openSource(const QString &path, const ImportFormat &format)
{
    QFile raw(path);
    if (!QFileInfo(path).isFile() || !raw.open(QIODevice::ReadOnly))
        return unusable("file_unreadable");
    const bool isSaidToBeText = format.format == "csv"_L1 || format.format == "vcard"_L1 || format.format == "json"_L1;
    const QByteArray start = raw.read(8192);
    if (!isSaidToBeText && isForeign(start.first(qMin(start.size(), qsizetype(512)))) && !isContactsJson(start))
        return unusable("format_unknown");
    Opened opened;
    opened.format = format;
    opened.source = std::make_unique<ByteSource>(path);
    CRM_CHECK(opened.source->open(format.encoding));
    opened.format.encoding = opened.source->encoding();
    const Result<QString> kind = formatOf(path, opened.source->sample(), format.format);
    CRM_CHECK(kind);
    opened.format.format = *kind;
    return opened;
}

QString likelyDateOrder(const ImportFormat &format)
{
    const QString preset = importPreset(format.preset).dateOrder;
    if (!preset.isEmpty())
        return preset;
    return format.phoneRegion == "US"_L1 ? u"mdy"_s : u"dmy"_s;
}

/// Finds out what format leaves open of a CSV file.
void completeCsv(Opened &opened)
{
    ImportFormat &format = opened.format;
    opened.layout = csvLayout(*opened.source, format);
    const CsvLayout &layout = opened.layout;
    format.delimiter = QString(QLatin1Char(layout.delimiter));
    format.hasHeader = layout.hasHeader;
    if (!format.columns.isEmpty()) {
        format.columns = mappingFor(layout.columns, format.columns);
    } else if (layout.hasHeader) {
        if (format.preset.isEmpty())
            format.preset = recognisedPreset(layout.columns);
        format.columns = guessMapping(layout.columns, format.preset);
    } else {
        format.columns = mappingByValues(layout);
    }
    if (format.dateOrder.isEmpty())
        format.dateOrder = csvDateOrder(*opened.source, layout, format);
    if (format.dateOrder.isEmpty())
        format.dateOrder = likelyDateOrder(format);
}

Result<Opened> openCompleted(const QString &path, const ImportFormat &format)
{
    Result<Opened> opened = openSource(path, format);
    if (opened && opened->format.format == "csv"_L1)
        completeCsv(*opened);
    return opened;
}

bool hasUsableColumn(const ImportFormat &format)
{
    return format.format != "csv"_L1
        || std::any_of(format.columns.cbegin(), format.columns.cend(),
                       [](const ColumnMapping &column) { return !column.field.isEmpty(); });
}

std::unique_ptr<ImportStream> streamOf(Opened opened, const QString &path, const PhoneNumbers &phones, QDate today)
{
    const QString fileName = QFileInfo(path).fileName();
    if (opened.format.format == "vcard"_L1)
        return std::make_unique<VCardStream>(std::move(opened.source), opened.format, fileName, phones, today);
    if (opened.format.format == "json"_L1)
        return std::make_unique<ContactsJsonStream>(std::move(opened.source), opened.format, fileName, phones, today);
    return std::make_unique<CsvStream>(std::move(opened.source), opened.format, opened.layout.recordsBefore, fileName,
                                       phones, today);
}

} // namespace

FileImportReader::FileImportReader(const PhoneNumbers &phones, std::function<QDate()> today)
    : m_phones(phones), m_today(std::move(today))
{
}

Result<ImportPreview> FileImportReader::preview(const QString &path, const QString &country, const QString &hint) const
{
    ImportFormat format;
    format.format = hint == "auto"_L1 ? QString() : hint;
    format.phoneRegion = country;
    return previewAs(path, format);
}

Result<ImportPreview> FileImportReader::previewAs(const QString &path, const ImportFormat &format) const
{
    Result<Opened> opened = openCompleted(path, format);
    CRM_CHECK(opened);
    ImportPreview preview;
    preview.format = opened->format;
    preview.bytes = opened->source->bytesTotal();
    preview.sampleRows = opened->layout.sample.mid(0, kSampleRows);
    if (!hasUsableColumn(preview.format))
        preview.problems.append({ImportProblem::Severity::Warning, 0, {}, u"no_usable_column"_s, {}});
    const std::unique_ptr<ImportStream> stream = streamOf(std::move(*opened), path, m_phones, m_today());
    const Result<QList<ImportedContact>> sample = stream->next(kSampleRows);
    CRM_CHECK(sample);
    preview.sample = *sample;
    for (const ImportedContact &contact : std::as_const(preview.sample))
        preview.problems += contact.problems;
    return preview;
}

Result<std::unique_ptr<ImportStream>> FileImportReader::open(const QString &path, const ImportFormat &format) const
{
    Result<Opened> opened = openCompleted(path, format);
    CRM_CHECK(opened);
    if (!hasUsableColumn(opened->format))
        return unusable("no_usable_column");
    return std::unique_ptr<ImportStream>(
        std::make_unique<ReadAheadStream>(streamOf(std::move(*opened), path, m_phones, m_today())));
}

} // namespace crm
