// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmation.h"

#include "codes.h"
#include "stopmessage.h"
#include "textfold.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr Coded<ConfirmationState> kStates[] = {{ConfirmationState::Waiting, "waiting"},
                                                {ConfirmationState::Confirmed, "confirmed"},
                                                {ConfirmationState::Refused, "refused"},
                                                {ConfirmationState::Cancelled, "cancelled"}};

/// Crockford's 32 signs: no I, L, O and U.
constexpr char kSigns[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kGroups = 7;
constexpr int kGroup = 4; ///< 7 groups of 4 signs of 5 bits: 140 bits, B9 asks for 128

} // namespace

QString freshToken()
{
    QRandomGenerator *random = QRandomGenerator::system();
    QString token = u"EN"_s;
    for (int group = 0; group < kGroups; ++group) {
        token += u'-';
        for (int i = 0; i < kGroup; ++i)
            token += QLatin1Char(kSigns[random->bounded(32)]);
    }
    return token;
}

QString tokenIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\bEN(?:[-\\x{2010}-\\x{2015} ]?[0-9A-Z]{4}){7}\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured().toUpper();
}

QByteArray hashOfToken(const QString &typed)
{
    QString plain;
    for (const QChar c : typed.toUpper()) {
        if (!c.isLetterOrNumber())
            continue;
        plain += c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c;
    }
    if (plain.startsWith("EN"_L1) && plain.size() == 2 + kGroups * kGroup)
        plain.remove(0, 2);
    return QCryptographicHash::hash(plain.toUtf8(), QCryptographicHash::Sha256);
}

QString whyUnusable(const Confirmation &confirmation, const QDateTime &nowUtc)
{
    if (confirmation.state != ConfirmationState::Waiting)
        return u"token_used"_s;
    return nowUtc > confirmation.expiresAtUtc ? u"token_expired"_s : QString();
}

bool isRefusal(const QString &ownWords)
{
    static const QRegularExpression no(
        u"^\\W*(non|no|nee|neen|nein|nao|je refuse|je ne (veux|souhaite)|refus|i refuse|i do not|i don't|ik weiger|ich lehne|no quiero|non voglio)\\b"_s);
    return no.match(folded(ownWords)).hasMatch() || readStopWords(ownWords).reason != "no_request_words"_L1;
}

QString codeOf(ConfirmationState state)
{
    return codeIn(kStates, state);
}

std::optional<ConfirmationState> confirmationStateFromCode(const QString &code)
{
    return valueIn(kStates, code);
}

} // namespace crm
