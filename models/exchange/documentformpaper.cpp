// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentformpaper.h"

#include "pdfdocument.h"
#include "phrases.h"
#include "rightstext.h"
#include "scancodes.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

/// Who asks, and who answers: known, or lines to write on.
void addParties(DocumentText &text, const ConsentFormSheet &sheet, const Phrases &phrases)
{
    const QString person = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Person"));
    const QString email = phrases.say(QT_TRANSLATE_NOOP("Phrases", "E-mail address"));
    const QString phone = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Phone number"));
    text.parts << fields(
        {{phrases.say(QT_TRANSLATE_NOOP("Phrases", "Controller")), sheet.controller.name},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "How to reach the controller")), addressLines(sheet.controller)}});
    const Contact &contact = sheet.contact;
    if (sheet.form.contact.isValid()) {
        text.parts << fields({{person, displayName(contact)},
                              {email, contact.emails.value(0).value},
                              {phone, contact.phones.value(0).asTyped}});
        return;
    }
    text.parts << blanks({phrases.say(QT_TRANSLATE_NOOP("Phrases", "First and last name")), email, phone,
                          phrases.say(QT_TRANSLATE_NOOP("Phrases", "Postal address"))})
               << paragraph(phrases.say(
                      QT_TRANSLATE_NOOP("Phrases", "Leave out every address by which you do not wish to be reached.")));
}

/// The items a request to be called has to show where the law wants it: in France art. R223-1 (gdpr-rules B20).
void addPhoneItems(DocumentText &text, const ConsentFormSheet &sheet, const Purpose &purpose, const Phrases &phrases)
{
    if (!sheet.phoneItems || !purpose.channels.contains(Channel::Phone))
        return;
    text.parts << fields(
        {{phrases.say(QT_TRANSLATE_NOOP("Phrases", "Who calls, for what")),
          //: a controller, then what the calls are for
          phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1: %2"))
              .arg(sheet.controller.name, purpose.description.in(phrases.language()))},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your choice")),
          phrases.say(QT_TRANSLATE_NOOP("Phrases", "It holds only for this company and for these calls."))},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Period")),
          phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1 at most, without tacit renewal."))
              .arg(phrases.period(*sheet.phoneItems))},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Withdrawal")),
          phrases.say(
              QT_TRANSLATE_NOOP("Phrases", "At any time, free of charge, even by word of mouth during a call."))},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Proof")),
          phrases.say(QT_TRANSLATE_NOOP("Phrases",
                                        "On request you receive, free of charge, on paper or by e-mail, the proof of "
                                        "your consent: date, time and text."))}});
}

QString aboutOf(const Purpose &purpose, const Wording &wording, const Phrases &phrases)
{
    QStringList data;
    for (const QString &category : purpose.dataCategories)
        data << phrases.inSentence(phrases.dataCategory(category));
    return phrases
        .say(QT_TRANSLATE_NOOP("Phrases",
                               "Data used: %1. Your consent lasts %2 at most. Wording version %3, privacy "
                               "notice version %4."))
        .arg(phrases.list(data), phrases.period(purpose.validity), QString::number(wording.version),
             wording.noticeVersion);
}

void addQuestions(DocumentText &text, const ConsentFormSheet &sheet, const Phrases &phrases)
{
    const QString yes = phrases.say(QT_TRANSLATE_NOOP("Phrases", "I agree"));
    const QString no = phrases.say(QT_TRANSLATE_NOOP("Phrases", "I refuse"));
    for (qsizetype i = 0; i < sheet.words.purposes.size(); ++i) {
        const Purpose &purpose = sheet.words.purposes.at(i);
        const Wording &wording = sheet.words.wordings.at(i);
        text.parts << heading(purpose.label.in(phrases.language())) << quote(wording.shown(phrases.language()));
        addPhoneItems(text, sheet, purpose, phrases);
        QList<QStringList> rows;
        for (const Channel channel : purpose.channels)
            rows << QStringList{phrases.word(channel), yes, no};
        text.parts << paragraph(aboutOf(purpose, wording, phrases)) << boxes(rows);
    }
}

} // namespace

Result<QByteArray> DocumentFormPaper::page(const ConsentFormSheet &sheet) const
{
    const Phrases phrases(sheet.form.language);
    DocumentText text;
    text.language = phrases.language();
    text.title = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Consent form"));
    text.subtitle = sheet.controller.name;
    text.code = codeOfForm(sheet.form.id);
    text.footer = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Form %1, printed on %2"))
                      .arg(sheet.form.id.toString(), phrases.date(sheet.form.issuedAtUtc.toLocalTime().date()));
    addParties(text, sheet, phrases);
    text.parts << paragraph(phrases.say(
        QT_TRANSLATE_NOOP("Phrases",
                          "Put a cross only where you wish. A line left empty is not an agreement. Refusing changes "
                          "neither the price nor the service.")));
    addQuestions(text, sheet, phrases);
    text.parts += rightsParts(sheet.controller, phrases);
    text.parts << blanks({phrases.say(QT_TRANSLATE_NOOP("Phrases", "Place")),
                          phrases.say(QT_TRANSLATE_NOOP("Phrases", "Date")),
                          phrases.say(QT_TRANSLATE_NOOP("Phrases", "Signature"))});
    return pdfOf(text);
}

Result<ScanCodes> DocumentFormPaper::codesIn(const QString &path) const
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, u"file_unreadable"_s, {}, {}};
    if (file.size() > kMostBytes)
        return invalid(u"file"_s, u"file_too_large"_s);
    hash.addData(&file);
    const auto codes = codesInFile(path);
    CRM_CHECK(codes);
    return ScanCodes{*codes, hash.result()};
}

} // namespace crm
