// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlconsentformrepository.h"

#include "contactkeys.h"
#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {

Result<void> SqlConsentFormRepository::add(const ConsentForm &form)
{
    QVariant key; // NULL: a blank form
    if (form.contact.isValid()) {
        const auto keys = contactKeys(m_database, {form.contact});
        CRM_CHECK(keys);
        key = keys->value(form.contact);
    }
    const auto added = m_database.run(
        u"INSERT INTO consent_form (id, contact_key, language, issued_at, issued_by, used_at) VALUES (%1)"_s.arg(
            placeholders(6)),
        {form.id.toString(), key, sqlText(form.language), sqlInstant(form.issuedAtUtc), form.issuedBy.toString(),
         sqlInstant(form.usedAtUtc)});
    CRM_CHECK(added);
    int place = 0;
    for (const FormQuestion &question : form.questions) {
        for (const Channel channel : question.channels) {
            const auto asked = m_database.run(
                u"INSERT INTO consent_form_question (form_id, place, purpose, wording_id, channel) VALUES (%1)"_s.arg(
                    placeholders(5)),
                {form.id.toString(), place++, question.purpose, sqlId(question.wording), codeOf(channel)});
            CRM_CHECK(asked);
        }
    }
    return {};
}

Result<QList<FormQuestion>> SqlConsentFormRepository::questions(ConsentFormId id) const
{
    auto found = m_database.query(
        u"SELECT purpose, wording_id, channel FROM consent_form_question WHERE form_id = ? ORDER BY place"_s,
        {id.toString()});
    CRM_CHECK(found);
    QList<FormQuestion> questions;
    while (found->next()) {
        const QString purpose = found->value(0).toString();
        if (questions.isEmpty() || questions.last().purpose != purpose)
            questions.append({purpose, idOf<struct WordingTag>(found->value(1)), {}});
        if (const auto channel = channelFromCode(found->value(2).toString()))
            questions.last().channels += *channel;
    }
    CRM_CHECK(found->outcome());
    return questions;
}

Result<ConsentForm> SqlConsentFormRepository::find(ConsentFormId id) const
{
    auto found = m_database.query(u"SELECT c.id, f.language, f.issued_at, f.issued_by, f.used_at FROM consent_form f"
                                  " LEFT JOIN contact c ON c.row_key = f.contact_key WHERE f.id = ?"_s,
                                  {id.toString()});
    CRM_CHECK(found);
    if (!found->next()) {
        CRM_CHECK(found->outcome());
        return Error{Error::Code::NotFound, u"form_unknown"_s, {}, {}};
    }
    ConsentForm form;
    form.id = id;
    form.contact = idOf<struct ContactTag>(found->value(0));
    form.language = found->value(1).toString();
    form.issuedAtUtc = instantOf(found->value(2));
    form.issuedBy = idOf<struct UserTag>(found->value(3));
    form.usedAtUtc = optionalInstantOf(found->value(4));
    const auto asked = questions(id);
    CRM_CHECK(asked);
    form.questions = *asked;
    return form;
}

Result<void> SqlConsentFormRepository::use(ConsentFormId id, const QDateTime &atUtc)
{
    const auto used = m_database.run(u"UPDATE consent_form SET used_at = ? WHERE id = ? AND used_at IS NULL"_s,
                                     {sqlInstant(atUtc), id.toString()});
    CRM_CHECK(used);
    if (*used == 0)
        return Error{Error::Code::Conflict, u"form_used"_s, {}, {}};
    return {};
}

} // namespace crm
