// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentform.h"

#include <algorithm>

namespace crm {

namespace {

constexpr auto kPrefix = "ENTRENOUS:FORM:";

} // namespace

ConsentFormId freshFormId()
{
    return ConsentFormId(QUuid::createUuid());
}

QString codeOfForm(ConsentFormId id)
{
    return QString::fromLatin1(kPrefix) + id.value().toString(QUuid::Id128).toUpper();
}

std::optional<ConsentFormId> formInCode(const QString &code)
{
    const QString prefix = QString::fromLatin1(kPrefix);
    const QString text = code.trimmed();
    if (!text.startsWith(prefix, Qt::CaseInsensitive) || text.size() != prefix.size() + 32)
        return {};
    QString digits = text.mid(prefix.size());
    for (const int at : {20, 16, 12, 8})
        digits.insert(at, QLatin1Char('-'));
    const auto id = ConsentFormId::fromString(digits);
    return id.isValid() ? std::optional(id) : std::nullopt;
}

QList<FormQuestion> questionsFor(const QList<Purpose> &purposes, const QList<Wording> &wordings,
                                 const QString &language)
{
    QList<FormQuestion> questions;
    for (const Purpose &purpose : purposes) {
        const Wording *wording = newestWording(wordings, purpose.key);
        const bool canBeRead = wording && wording->isComplete(language);
        if (purpose.isActive && purpose.basis == LegalBasis::Consent && !purpose.channels.isEmpty() && canBeRead)
            questions.append({purpose.key, wording->id, purpose.channels});
    }
    return questions;
}

FormWords wordsOf(const ConsentForm &form, const QList<Purpose> &purposes, const QList<Wording> &wordings)
{
    FormWords words;
    for (const FormQuestion &question : form.questions) {
        const Purpose *purpose = purposeNamed(purposes, question.purpose);
        const auto wording = std::find_if(wordings.begin(), wordings.end(),
                                          [&question](const Wording &one) { return one.id == question.wording; });
        if (!purpose || wording == wordings.end())
            continue;
        words.purposes += *purpose;
        words.purposes.last().channels = question.channels;
        words.wordings += *wording;
    }
    return words;
}

} // namespace crm
