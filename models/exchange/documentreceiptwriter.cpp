// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreceiptwriter.h"

#include "consentjson.h"
#include "defaultregistry.h"
#include "kantarajson.h"
#include "pdfdocument.h"
#include "phrases.h"
#include "receiptspeech.h"
#include "rightstext.h"

#include <QJsonDocument>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// How long the default schedule keeps the data of a purpose.
Period retentionOf(const Purpose &purpose, const Controller &controller)
{
    const auto registry = defaultRegistry(controller, [] { return QUuid(); }, {});
    if (registry) {
        for (const RetentionPolicy &policy : registry->policies) {
            if (policy.id == purpose.retentionPolicy)
                return policy.period;
        }
    }
    return purpose.validity;
}

QString answerOf(const ConsentEvent &event, const Phrases &phrases)
{
    return phrases.word(event.kind == ConsentEventKind::Objection ? ConsentState::Withdrawn : event.state);
}

QStringList answerRow(const ConsentEvent &event, const QList<Purpose> &purposes, const Phrases &phrases)
{
    const Purpose *purpose = purposeNamed(purposes, event.purpose);
    const QString every = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Direct marketing, whatever the purpose"));
    const QString label = purpose ? purpose->label.in(phrases.language())
        : event.purpose.isEmpty() ? every
                                  : event.purpose;
    const QString answer
        = event.kind == ConsentEventKind::Objection ? phrases.word(event.kind) : answerOf(event, phrases);
    return {label,
            event.channel ? phrases.word(*event.channel) : phrases.say(QT_TRANSLATE_NOOP("Phrases", "Every channel")),
            answer, event.lastValidDay ? phrases.date(*event.lastValidDay) : QString()};
}

void addWordings(DocumentText &text, const QList<ConsentEvent> &events, const Phrases &phrases)
{
    const QStringList shown = wordingsOf(events);
    if (!shown.isEmpty())
        text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "What you were shown")));
    for (const QString &wording : shown)
        text.parts << quote(wording);
}

} // namespace

Result<QByteArray> DocumentReceiptWriter::json(const ConsentEvent &event, const Purpose &purpose,
                                               const Controller &controller) const
{
    ReceiptContext context;
    context.purpose = purpose;
    context.controller = controller;
    context.retention = retentionOf(purpose, controller);
    return QJsonDocument(consentJson(event, context)).toJson(QJsonDocument::Indented);
}

Result<QByteArray> DocumentReceiptWriter::kantara(const ConsentEvent &event, const Purpose &purpose,
                                                  const Controller &controller) const
{
    if (event.kind != ConsentEventKind::Consent || event.state != ConsentState::Given)
        return refused(u"receipt_not_given"_s);
    ReceiptContext context;
    context.purpose = purpose;
    context.controller = controller;
    context.retention = retentionOf(purpose, controller);
    return QJsonDocument(kantaraJson(event, context)).toJson(QJsonDocument::Indented);
}

Result<QByteArray> DocumentReceiptWriter::pdf(const QList<ConsentEvent> &events, const QList<Purpose> &purposes,
                                              const Contact &contact, const Controller &controller,
                                              const QString &language) const
{
    if (events.isEmpty())
        return invalid(u"events"_s, u"nothing_chosen"_s);
    const Phrases phrases(language);
    const ConsentEvent &first = events.first();
    DocumentText text;
    text.language = phrases.language();
    text.title = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Consent receipt"));
    text.subtitle = controller.name;
    text.footer = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Receipt %1")).arg(first.id.toString());
    if (const QString sentence = phrases.consentSentence(speechOf(events, purposes, contact, controller));
        !sentence.isEmpty())
        text.parts << quote(sentence);
    text.parts << fields(
        {{phrases.say(QT_TRANSLATE_NOOP("Phrases", "Person")), displayName(contact)},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Controller")), controller.name},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "How to reach the controller")), addressLines(controller)},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Date and time")), momentOf(first, phrases)},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Collection method")), phrases.word(first.method)},
         {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Wording version")),
          first.wordingVersion > 0 ? QString::number(first.wordingVersion) : QString()}});
    QList<QStringList> rows;
    for (const ConsentEvent &event : events)
        rows << answerRow(event, purposes, phrases);
    text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your answers")))
               << table({phrases.say(QT_TRANSLATE_NOOP("Phrases", "Purpose")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Channel")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Answer")),
                         phrases.say(QT_TRANSLATE_NOOP("Phrases", "Valid until"))},
                        rows, {5, 2, 2, 2});
    addWordings(text, events, phrases);
    text.parts += rightsParts(controller, phrases);
    return pdfOf(text);
}

} // namespace crm
