// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "id.h"
#include "purpose.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace crm {

/// A random UUID (version 4): it is printed, so it tells nothing, not even when.
using ConsentFormId = Id<struct ConsentFormTag>;

/// One purpose on a paper form: by which channels it asks, in which version of its wording.
struct FormQuestion {
    QString purpose;
    WordingId wording;
    QList<Channel> channels;
    friend bool operator==(const FormQuestion &, const FormQuestion &) = default;
};

/// A paper form as it was printed, so that what comes back signed is read with the very words that were on it (B5).
struct ConsentForm {
    ConsentFormId id;
    ContactId contact; ///< invalid: a blank form, for whoever fills it in
    QString language;
    QList<FormQuestion> questions;
    QDateTime issuedAtUtc;
    UserId issuedBy;
    std::optional<QDateTime> usedAtUtc; ///< when its answers were recorded; a form counts once
    friend bool operator==(const ConsentForm &, const ConsentForm &) = default;
};

ConsentFormId freshFormId();
/// What the printed code says: "ENTRENOUS:FORM:" and the id; capitals and figures only, which makes a coarser code.
QString codeOfForm(ConsentFormId id);
/// The form a scanned code means; none: the code is not one of ours.
std::optional<ConsentFormId> formInCode(const QString &code);

/// What can be asked of everybody on paper: active purposes that rest on consent, in the newest wording complete in
/// that language, by every channel of theirs.
QList<FormQuestion> questionsFor(const QList<Purpose> &purposes, const QList<Wording> &wordings,
                                 const QString &language);

/// The purposes and wordings of the form as they were printed: only the channels asked, only that version, in its
/// order.
struct FormWords {
    QList<Purpose> purposes;
    QList<Wording> wordings;
};
FormWords wordsOf(const ConsentForm &form, const QList<Purpose> &purposes, const QList<Wording> &wordings);

} // namespace crm
