// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentform.h"

#include <algorithm>

namespace crm {

namespace {

constexpr auto kPrefix = "ENTRENOUS:FORM:";

const Wording *newestComplete(const QList<Wording> &wordings, const QString &purpose, const QString &language)
{
    const Wording *newest = nullptr;
    for (const Wording &wording : wordings) {
        if (wording.purpose == purpose && (!newest || wording.version > newest->version))
            newest = &wording;
    }
    return newest && newest->isComplete(language) ? newest : nullptr;
}

template <class T, class Match> const T *findIn(const QList<T> &list, Match match)
{
    const auto found = std::find_if(list.begin(), list.end(), match);
    return found == list.end() ? nullptr : &*found;
}

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
        const Wording *wording = newestComplete(wordings, purpose.key, language);
        if (purpose.isActive && purpose.basis == LegalBasis::Consent && !purpose.channels.isEmpty() && wording)
            questions.append({purpose.key, wording->id, purpose.channels});
    }
    return questions;
}

FormWords wordsOf(const ConsentForm &form, const QList<Purpose> &purposes, const QList<Wording> &wordings)
{
    FormWords words;
    for (const FormQuestion &question : form.questions) {
        const auto *purpose = findIn(purposes, [&](const Purpose &one) { return one.key == question.purpose; });
        const auto *wording = findIn(wordings, [&](const Wording &one) { return one.id == question.wording; });
        if (!purpose || !wording)
            continue;
        words.purposes += *purpose;
        words.purposes.last().channels = question.channels;
        words.wordings += *wording;
    }
    return words;
}

} // namespace crm
