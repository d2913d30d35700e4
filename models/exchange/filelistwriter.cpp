// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelistwriter.h"

#include "contactjson.h"
#include "csvwriter.h"
#include "hashedfile.h"
#include "pdfdocument.h"
#include "phrases.h"
#include "vcardwriter.h"

#include <QJsonDocument>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kWithNotes("+notes");

/// What the formats have in common: one open file.
class FileSink : public ListWriter::Sink {
public:
    explicit FileSink(const QString &path, StaffWords staffWords = StaffWords::LeftOut)
        : m_file(path), m_staffWords(staffWords)
    {
    }
    Result<void> open(const QByteArray &beginning)
    {
        CRM_CHECK(m_file.open());
        return m_file.write(beginning);
    }

protected:
    HashedFile m_file;
    StaffWords m_staffWords;
};

class CsvSink final : public FileSink {
public:
    using FileSink::FileSink;
    Result<void> add(const QList<Contact> &contacts) override
    {
        QByteArray rows;
        for (const Contact &contact : contacts)
            rows += csvRecord(contactCells(contact, m_staffWords));
        return m_file.write(rows);
    }
    Result<QByteArray> finish() override { return m_file.close(); }
};

class VcardSink final : public FileSink {
public:
    using FileSink::FileSink;
    Result<void> add(const QList<Contact> &contacts) override
    {
        QByteArray cards;
        for (const Contact &contact : contacts)
            cards += vcardOf(contact, m_staffWords);
        return m_file.write(cards);
    }
    Result<QByteArray> finish() override { return m_file.close(); }
};

class JsonSink final : public FileSink {
public:
    using FileSink::FileSink;
    Result<void> add(const QList<Contact> &contacts) override
    {
        QByteArray objects;
        for (const Contact &contact : contacts) {
            objects += m_isEmpty ? "\n" : ",\n";
            objects += QJsonDocument(contactJson(contact, {}, m_staffWords)).toJson(QJsonDocument::Compact);
            m_isEmpty = false;
        }
        return m_file.write(objects);
    }
    Result<QByteArray> finish() override
    {
        CRM_CHECK(m_file.write("\n]\n"));
        return m_file.close();
    }

private:
    bool m_isEmpty = true;
};

class PdfSink final : public FileSink {
public:
    PdfSink(const QString &path, const QString &language) : FileSink(path), m_phrases(language) { }
    Result<void> add(const QList<Contact> &contacts) override
    {
        for (const Contact &contact : contacts)
            m_rows << QStringList{listName(contact), contact.organisation, contact.emails.value(0).value,
                                  contact.phones.value(0).asTyped, contact.addresses.value(0).city};
        return {};
    }
    Result<QByteArray> finish() override
    {
        const auto bytes = pdfOf(listText(m_rows, m_phrases));
        CRM_CHECK(bytes);
        CRM_CHECK(m_file.write(*bytes));
        return m_file.close();
    }

private:
    static DocumentText listText(const QList<QStringList> &rows, const Phrases &phrases)
    {
        DocumentPart list
            = table({phrases.fieldName(u"name"_s), phrases.fieldName(u"organisation"_s), phrases.fieldName(u"email"_s),
                     phrases.fieldName(u"phone"_s), phrases.fieldName(u"city"_s)},
                    rows, {26, 22, 26, 16, 14});
        list.isCompact = true;
        DocumentText text;
        text.language = phrases.language();
        text.title = phrases.say(QT_TRANSLATE_NOOP("Phrases", "List of people"));
        text.subtitle
            = phrases.say(QT_TRANSLATE_NOOP("Phrases", "People on this list: %1")).arg(phrases.number(rows.size()));
        text.footer
            = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Personal data: keep this list safe and destroy it after use."));
        text.parts = {list};
        return text;
    }
    Phrases m_phrases;
    QList<QStringList> m_rows;
};

Result<std::unique_ptr<ListWriter::Sink>> opened(std::unique_ptr<FileSink> sink, const QByteArray &beginning)
{
    CRM_CHECK(sink->open(beginning));
    return std::unique_ptr<ListWriter::Sink>(std::move(sink));
}

} // namespace

FileListWriter::FileListWriter(ByteOrderMark mark, const QString &language) : m_mark(mark), m_language(language) { }

Result<std::unique_ptr<ListWriter::Sink>> FileListWriter::open(const QString &path, const QString &wish) const
{
    const bool hasNotes = wish.endsWith(kWithNotes);
    const QString format = hasNotes ? wish.chopped(kWithNotes.size()) : wish;
    const StaffWords words = hasNotes ? StaffWords::Included : StaffWords::LeftOut;
    if (format == "csv"_L1) {
        const QByteArray mark = m_mark == ByteOrderMark::Written ? QByteArray("\xEF\xBB\xBF") : QByteArray();
        return opened(std::make_unique<CsvSink>(path, words), mark + csvRecord(listColumns(words)));
    }
    if (format == "vcard"_L1)
        return opened(std::make_unique<VcardSink>(path, words), {});
    if (format == "json"_L1)
        return opened(std::make_unique<JsonSink>(path, words), "[");
    if (format == "pdf"_L1 && !hasNotes)
        return opened(std::make_unique<PdfSink>(path, m_language), {});
    return Error{Error::Code::Unsupported, u"format_unknown"_s, {}, u"format"_s};
}

} // namespace crm
