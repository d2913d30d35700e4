// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileaudiencewriter.h"

#include "audiencecells.h"
#include "csvwriter.h"
#include "hashedfile.h"
#include "labelsheet.h"
#include "pdfdocument.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// The person's own language where we speak it, else that of the sheet.
class Speaker final {
public:
    explicit Speaker(const QString &language) : m_own(language), m_french(u"fr"_s), m_english(u"en"_s) { }
    const Phrases &own() const { return m_own; }
    const Phrases &of(const Contact &contact) const { return in(contact.language); }
    const Phrases &in(const QString &language) const
    {
        return language == u"fr"_s ? m_french : language == u"en"_s ? m_english : m_own;
    }

private:
    Phrases m_own;
    Phrases m_french;
    Phrases m_english;
};

class CsvAudience final : public AudienceWriter::Sink {
public:
    CsvAudience(const QString &path, const AudienceSheetHead &head)
        : m_file(path), m_head(head), m_speaker(head.language)
    {
    }
    Result<void> open()
    {
        CRM_CHECK(m_file.open());
        return m_file.write(csvRecord(isCalls() ? callColumns() : mailingColumns(m_head.channel)));
    }
    Result<void> add(const QList<AudienceLine> &lines) override
    {
        QByteArray rows;
        for (const AudienceLine &line : lines)
            rows += csvRecord(isCalls() ? callCells(line, m_head, m_speaker.of(line.contact))
                                        : mailingCells(line, m_head.channel, m_speaker.in(line.footer.language)));
        return m_file.write(rows);
    }
    Result<QByteArray> finish() override { return m_file.close(); }

private:
    bool isCalls() const { return m_head.sheet == AudienceSheet::CallSheetCsv; }

    HashedFile m_file;
    const AudienceSheetHead m_head;
    const Speaker m_speaker;
};

class LabelAudience final : public AudienceWriter::Sink {
public:
    LabelAudience(const QString &path, const AudienceSheetHead &head)
        : m_file(path), m_head(head),
          m_labels(Phrases(head.language).say(QT_TRANSLATE_NOOP("Phrases", "Address labels")))
    {
    }
    Result<void> open() { return m_file.open(); }
    Result<void> add(const QList<AudienceLine> &lines) override
    {
        for (const AudienceLine &line : lines)
            m_labels.add(labelLines(line.contact, m_head.controller.country, m_head.language));
        return {};
    }
    Result<QByteArray> finish() override
    {
        CRM_CHECK(m_file.write(m_labels.finish()));
        return m_file.close();
    }

private:
    HashedFile m_file;
    const AudienceSheetHead m_head;
    LabelSheet m_labels;
};

/// Whom to call, when, and what to say first; room to write down what came of it.
class CallSheet final : public AudienceWriter::Sink {
public:
    CallSheet(const QString &path, const AudienceSheetHead &head)
        : m_file(path), m_head(head), m_speaker(head.language)
    {
    }
    Result<void> open() { return m_file.open(); }
    Result<void> add(const QList<AudienceLine> &lines) override
    {
        const Phrases &phrases = m_speaker.own();
        for (const AudienceLine &line : lines) {
            QString who = displayName(line.contact);
            if (!line.contact.organisation.isEmpty() && line.contact.organisation != who)
                who += u", "_s + line.contact.organisation;
            const QString hours = line.callWindow ? phrases.callHours(*line.callWindow, line.timeZone)
                                                  : phrases.say(QT_TRANSLATE_NOOP("Phrases", "no hours prescribed"));
            m_rows += QStringList{who, callNumbers(line.contact).join(u'\n'),
                                  phrases.languageName(line.contact.language), hours, u"\u2610"_s, {}};
            m_languages.insert(m_speaker.of(line.contact).language());
        }
        return {};
    }
    Result<QByteArray> finish() override
    {
        const auto bytes = pdfOf(sheet());
        CRM_CHECK(bytes);
        CRM_CHECK(m_file.write(*bytes));
        return m_file.close();
    }

private:
    DocumentText sheet() const
    {
        const Phrases &phrases = m_speaker.own();
        DocumentText text;
        text.language = phrases.language();
        text.title = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Call sheet"));
        text.subtitle = phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1 · people to call: %2 · judged on %3"))
                            .arg(m_head.purpose.label.in(phrases.language()), phrases.number(m_rows.size()),
                                 phrases.instant(m_head.atUtc));
        text.footer = phrases.say(
            QT_TRANSLATE_NOOP("Phrases", "Personal data: keep this list safe and destroy it after use."));
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            if (!m_languages.contains(language))
                continue;
            text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "What you say first, in %1"))
                                      .arg(phrases.inSentence(phrases.languageName(language))));
            text.parts << quote(Phrases(language).callScript(m_head.controller, m_head.purpose).join(u' '));
        }
        text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Whom to call")));
        text.parts << table({phrases.fieldName(u"name"_s), phrases.fieldName(u"phone"_s),
                             phrases.fieldName(u"language"_s),
                             phrases.say(QT_TRANSLATE_NOOP("Phrases", "Permitted hours, where the person lives")),
                             phrases.say(QT_TRANSLATE_NOOP("Phrases", "Says stop")),
                             phrases.say(QT_TRANSLATE_NOOP("Phrases", "Result"))},
                            m_rows, {26, 20, 12, 30, 10, 16});
        return text;
    }

    HashedFile m_file;
    const AudienceSheetHead m_head;
    const Speaker m_speaker;
    QList<QStringList> m_rows;
    QSet<QString> m_languages;
};

template <class Sink> Result<std::unique_ptr<AudienceWriter::Sink>> opened(const QString &path, const AudienceSheetHead &head)
{
    auto sink = std::make_unique<Sink>(path, head);
    CRM_CHECK(sink->open());
    return Result<std::unique_ptr<AudienceWriter::Sink>>(std::move(sink));
}
} // namespace

Result<std::unique_ptr<AudienceWriter::Sink>> FileAudienceWriter::open(const QString &path,
                                                                       const AudienceSheetHead &head) const
{
    switch (head.sheet) {
    case AudienceSheet::MailingCsv:
    case AudienceSheet::CallSheetCsv:
        return opened<CsvAudience>(path, head);
    case AudienceSheet::CallSheetPdf:
        return opened<CallSheet>(path, head);
    case AudienceSheet::LabelsPdf:
        return opened<LabelAudience>(path, head);
    }
    return Error{Error::Code::Unsupported, u"format_unknown"_s, {}, u"sheet"_s};
}

} // namespace crm
