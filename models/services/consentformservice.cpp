// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentformservice.h"

#include "consentlog.h"
#include "localday.h"
#include "suppressions.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

bool isOurs(const QString &language)
{
    return language == "fr"_L1 || language == "en"_L1;
}

/// What is asked of her: the purposes wished for, by the channels she can be reached by.
QList<FormQuestion> narrowed(QList<FormQuestion> questions, const QStringList &purposes, const Contact *contact)
{
    for (FormQuestion &question : questions) {
        question.channels.removeIf([contact](Channel channel) { return contact && !hasAddressFor(*contact, channel); });
    }
    questions.removeIf([&purposes](const FormQuestion &question) {
        return question.channels.isEmpty() || (!purposes.isEmpty() && !purposes.contains(question.purpose));
    });
    return questions;
}

/// The answer bound to the version that was printed; nothing where the form did not ask.
Result<ConsentChoice> asPrinted(const ConsentForm &form, ConsentChoice choice)
{
    for (const FormQuestion &question : form.questions) {
        if (question.purpose != choice.purpose || !question.channels.contains(choice.channel))
            continue;
        choice.wording = question.wording;
        return choice;
    }
    return invalid(u"choices"_s, u"not_on_form"_s);
}

} // namespace

ConsentFormService::ConsentFormService(ServiceContext context, ConsentFormRepository &forms,
                                       const ConsentFormPaper &paper)
    : m(std::move(context)), m_forms(forms), m_paper(paper)
{
}

Result<ConsentFormSheet> ConsentFormService::sheetFor(const ConsentFormWish &wish) const
{
    ConsentFormSheet sheet;
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    sheet.controller = *controller;
    if (wish.contact.isValid()) {
        const auto contact = m.contacts.find(wish.contact);
        CRM_CHECK(contact);
        if (contact->trashedAtUtc)
            return refused(u"E_ERASED"_s);
        sheet.contact = *contact;
    }
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto wordings = m.registry.wordings();
    CRM_CHECK(wordings);
    ConsentForm &form = sheet.form;
    form.contact = wish.contact;
    form.language = controller->language;
    for (const QString &language : {sheet.contact.language, wish.language})
        form.language = isOurs(language) ? language : form.language;
    form.questions = narrowed(questionsFor(*purposes, *wordings, form.language), wish.purposes,
                              wish.contact.isValid() ? &sheet.contact : nullptr);
    if (form.questions.isEmpty())
        return refused(u"nothing_to_ask"_s);
    sheet.words = wordsOf(form, *purposes, *wordings);
    sheet.phoneItems = m.packs.between(controller->country, sheet.contact.country).phoneItems(today(m.clock));
    return sheet;
}

Result<PrintedForm> ConsentFormService::print(const ConsentFormWish &wish)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    auto sheet = sheetFor(wish);
    CRM_CHECK(sheet);
    sheet->form.id = freshFormId();
    sheet->form.issuedAtUtc = m.clock();
    sheet->form.issuedBy = m.actor.id;
    const auto pdf = m_paper.page(*sheet);
    CRM_CHECK(pdf);
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_forms.add(sheet->form));
    CRM_CHECK(m.note(JournalAction::Printed, wish.contact, {u"consent_form"_s}, 1, sheet->form.id.toString()));
    CRM_CHECK((*transaction)->commit());
    return PrintedForm{sheet->form, *pdf};
}

Result<ScannedForm> ConsentFormService::scanned(const QString &path, const ScanCodes &scan) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, u"file_unreadable"_s, {}, {}};
    if (file.size() > ConsentFormPaper::kMostBytes)
        return invalid(u"file"_s, u"file_too_large"_s);
    const QByteArray content = file.readAll();
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != scan.sha256)
        return Error{Error::Code::Conflict, u"changed_meanwhile"_s, {}, {}}; // a scanner writes over its last file
    for (const QString &code : scan.codes) {
        const auto id = formInCode(code);
        if (!id)
            continue;
        const auto form = m_forms.find(*id);
        CRM_CHECK(form);
        if (form->usedAtUtc)
            return refused(u"form_used"_s);
        const auto purposes = m.registry.purposes();
        CRM_CHECK(purposes);
        const auto wordings = m.registry.wordings();
        CRM_CHECK(wordings);
        return ScannedForm{
            *form, {QFileInfo(path).fileName(), u"paper_scan"_s, content}, wordsOf(*form, *purposes, *wordings)};
    }
    return Error{Error::Code::NotFound, u"form_code_missing"_s, {}, {}};
}

Result<void> ConsentFormService::checkAnswers(const ConsentForm &form, const ConsentDraft &draft) const
{
    if (form.usedAtUtc)
        return refused(u"form_used"_s);
    if (form.contact.isValid() && form.contact != draft.contact)
        return invalid(u"contact"_s, u"not_on_form"_s);
    // By day: nobody writes the hour beside a signature.
    const QDateTime said = draft.occurredAtUtc.value_or(m.clock());
    if (localDay(said, draft.timeZone) < localDay(form.issuedAtUtc, draft.timeZone))
        return invalid(u"occurred_at"_s, u"signed_before_printed"_s);
    return {};
}

Result<QList<ConsentEvent>> ConsentFormService::record(ConsentFormId id, const ConsentDraft &draft)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto form = m_forms.find(id);
    CRM_CHECK(form);
    CRM_CHECK(checkAnswers(*form, draft));
    const auto contact = m.contacts.find(draft.contact);
    CRM_CHECK(contact);
    ConsentDraft said = draft;
    said.language = form->language;
    for (ConsentChoice &choice : said.choices) {
        const auto printed = asPrinted(*form, choice);
        CRM_CHECK(printed);
        choice = *printed;
    }
    const auto events = consentEvents(m, *contact, said);
    CRM_CHECK(events);
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_forms.use(id, m.clock()));
    QList<ContactId> reached;
    const auto logged = logConsents(m, *contact, *events, said.evidence, reached);
    CRM_CHECK(logged);
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.consentRecorded(contact->id);
    tellReached(m, contact->id, reached);
    return logged;
}

} // namespace crm
