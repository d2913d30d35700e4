// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "consent form" and "consent scan": a form to print, and what came back signed.
#include "commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct FormCommandWords {
    Q_DECLARE_TR_FUNCTIONS(FormCommandWords)
};

QJsonObject formJson(const ConsentForm &form)
{
    QJsonArray questions;
    for (const FormQuestion &question : form.questions) {
        QJsonArray channels;
        for (const Channel channel : question.channels)
            channels.append(codeOf(channel));
        questions.append(QJsonObject {{u"purpose"_s, question.purpose}, {u"wording"_s, question.wording.toString()}, {u"channels"_s, channels}});
    }
    return {{u"id"_s, form.id.toString()}, {u"contact"_s, form.contact.isValid() ? QJsonValue(form.contact.toString()) : QJsonValue()},
            {u"language"_s, form.language}, {u"issued_at"_s, instantText(form.issuedAtUtc)}, {u"questions"_s, questions}};
}

/// "offers.promo.consent/email"
Result<QList<ConsentChoice>> choicesFrom(const Arguments &arguments, const QString &option, ConsentState state)
{
    QList<ConsentChoice> choices;
    const QStringList words = arguments.values(option);
    for (const QString &word : words) {
        const auto channel = channelFromCode(word.section(u'/', 1));
        if (!channel)
            return invalid(u"--"_s + option, u"usage"_s);
        choices.append({word.section(u'/', 0, 0), *channel, state, {}});
    }
    return choices;
}

/// What somebody read on the form. No choice: nothing is to be recorded.
Result<ConsentDraft> draftFrom(const Arguments &arguments, const ScannedForm &scanned)
{
    ConsentDraft draft;
    draft.contact = scanned.form.contact;
    draft.method = CollectionMethod::PaperForm;
    draft.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    draft.note = arguments.value(u"note"_s);
    draft.evidence = {scanned.scan};
    if (arguments.has(u"contact"_s)) {
        const auto id = contactIdFrom(arguments.value(u"contact"_s));
        CRM_CHECK(id);
        draft.contact = *id;
    }
    for (const auto &[option, state] : {std::pair {u"given"_s, ConsentState::Given}, std::pair {u"refused"_s, ConsentState::Refused}}) {
        const auto choices = choicesFrom(arguments, option, state);
        CRM_CHECK(choices);
        draft.choices += *choices;
    }
    if (arguments.has(u"occurred"_s)) {
        const auto occurred = momentFrom(arguments.value(u"occurred"_s));
        CRM_CHECK(occurred);
        draft.occurredAtUtc = *occurred;
    }
    if (draft.choices.isEmpty())
        return draft;
    if (!draft.contact.isValid())
        return invalid(u"--contact"_s, u"usage"_s);
    return draft.occurredAtUtc ? Result<ConsentDraft>(draft) : Result<ConsentDraft>(invalid(u"--occurred"_s, u"usage"_s));
}

} // namespace

ExitStatus runConsentForm(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(0, 1));
    const QString output = arguments.value(u"output"_s);
    if (output.isEmpty() || QFile::exists(output))
        return session.console().fail(invalid(u"--output"_s, output.isEmpty() ? u"usage"_s : u"file_exists"_s));
    ConsentFormWish wish;
    if (!arguments.positional().isEmpty()) {
        CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
        wish.contact = id;
    }
    wish.language = arguments.value(u"wording-language"_s);
    wish.purposes = arguments.values(u"purpose"_s);
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(printed, write->forms.print(wish));
    CRM_COMMAND_CHECK(writeNew(output, printed.pdf));
    QJsonObject json = formJson(printed.form);
    json[u"path"_s] = output;
    return session.console().answer(json, FormCommandWords::tr("Form written."));
}

ExitStatus runConsentScan(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(write, session.writing());
    const QString path = arguments.positional().at(0);
    CRM_COMMAND(codes, session.writers().forms->codesIn(path));
    CRM_COMMAND(scanned, write->forms.scanned(path, codes));
    CRM_COMMAND(draft, draftFrom(arguments, scanned));
    QJsonObject json = formJson(scanned.form);
    if (draft.choices.isEmpty()) {
        const QString who = scanned.form.contact.isValid() ? scanned.form.contact.toString() : FormCommandWords::tr("blank");
        return session.console().answer(json, scanned.form.id.toString() + u'\t' + who);
    }
    CRM_COMMAND(events, write->forms.record(scanned.form.id, draft));
    QJsonArray ids;
    for (const ConsentEvent &event : events)
        ids.append(event.id.toString());
    json[u"contact"_s] = draft.contact.toString();
    json[u"events"_s] = ids;
    return session.console().answer(json, FormCommandWords::tr("%n answer(s) recorded from the form.", nullptr, int(events.size())));
}

} // namespace crm
