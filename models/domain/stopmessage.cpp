// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopmessage.h"

#include "codes.h"
#include "contact.h"
#include "stopwords.h"
#include "textfold.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr Coded<StopKind> kStopCodes[] = {{StopKind::Unsubscribe, "unsubscribe"},
                                          {StopKind::Objection, "objection"},
                                          {StopKind::Complaint, "complaint"},
                                          {StopKind::Bounce, "bounce"},
                                          {StopKind::AutomaticReply, "automatic_reply"},
                                          {StopKind::Unclear, "unclear"}};

QStringList one(const QString &address)
{
    return address.isEmpty() ? QStringList() : QStringList{address};
}

/// The first address the text speaks of that is not the machine that wrote it nor the one it wrote to.
QStringList addressInText(const MailMessage &message)
{
    static const QRegularExpression address(
        u"[A-Za-z0-9._%+\\-]{1,64}@[A-Za-z0-9\\-]{1,63}(?:\\.[A-Za-z0-9\\-]{1,63})+"_s);
    for (auto found = address.globalMatch(message.text); found.hasNext();) {
        const QString text = found.next().captured();
        const bool isOurs
            = text.compare(message.from, Qt::CaseInsensitive) == 0 || message.to.contains(text, Qt::CaseInsensitive);
        if (!isOurs && isEmailAddress(text) && !isMachineAddress(text))
            return {text};
    }
    return {};
}

std::optional<StopReading> readReports(const MailMessage &message)
{
    if (message.feedback) {
        if (message.feedback->type == "not-spam"_L1)
            return StopReading{StopKind::Unclear, u"no_request_words"_s, message.feedback->recipients};
        return StopReading{StopKind::Complaint, u"feedback_report"_s, message.feedback->recipients};
    }
    if (!message.delivery)
        return {};
    const QStringList &actions = message.delivery->actions;
    const bool isGoodNews = !actions.isEmpty() && !actions.contains(u"failed"_s) && !actions.contains(u"delayed"_s);
    if (isGoodNews)
        return StopReading{StopKind::AutomaticReply, u"delivery_notice"_s, message.delivery->recipients};
    QStringList addresses = message.delivery->recipients;
    if (addresses.isEmpty())
        addresses = message.failedRecipients.isEmpty() ? addressInText(message) : message.failedRecipients;
    return StopReading{StopKind::Bounce, u"delivery_report"_s, addresses};
}

/// Reports of mail programs that keep to no standard.
std::optional<StopReading> readLooks(const MailMessage &message)
{
    const QString subject = folded(message.subject);
    const bool isMachine = isMachineAddress(message.from) || (message.hasNoReturnPath && message.isAutomatic);
    const bool answersNobody = isMachine || message.hasNoReturnPath || isNoReplyAddress(message.from);
    if (speaksOfAbsence(subject) && !isMachine)
        return StopReading{StopKind::AutomaticReply, u"looks_automatic"_s, one(message.from)};
    if (isComplaintSubject(subject))
        return StopReading{StopKind::Complaint, u"feedback_report"_s, addressInText(message)};
    const bool isFailure = !message.failedRecipients.isEmpty() || isFailureSubject(subject);
    const bool isFailureText = speaksOfFailure(folded(message.text.left(4000)));
    if (isFailure || (answersNobody && isFailureText) || (isMachine && !speaksOfAbsence(subject)))
        return StopReading{StopKind::Bounce, u"looks_like_delivery_report"_s,
                           message.failedRecipients.isEmpty() ? addressInText(message) : message.failedRecipients};
    if (message.isAutomatic)
        return StopReading{StopKind::AutomaticReply, u"says_automatic"_s, one(message.from)};
    if (isNoReplyAddress(message.from))
        return StopReading{StopKind::AutomaticReply, u"looks_automatic"_s, one(message.from)};
    return {};
}

/// The subject, where it is the sender's own and not that of the mail being answered.
QString ownSubject(const QString &subject)
{
    static const QRegularExpression answer(u"^\\s*(re|aw|antw|sv|r|rif|res|tr|fw|fwd|wg)\\s*(\\[\\d+\\])?\\s*:"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return answer.match(subject).hasMatch() ? QString() : subject;
}

} // namespace

StopReading readStopWords(const QString &words)
{
    const QString text = folded(words);
    if (isNegatedStop(text))
        return {StopKind::Unclear, u"negated"_s, {}};
    if (asksForErasure(text))
        return {StopKind::Unclear, u"asks_for_erasure"_s, {}};
    if (asksForAccess(text))
        return {StopKind::Unclear, u"asks_for_access"_s, {}};
    if (isObjection(text))
        return {StopKind::Objection, u"objection_words"_s, {}};
    if (isUnsubscribe(text))
        return {StopKind::Unsubscribe, u"unsubscribe_words"_s, {}};
    return {StopKind::Unclear, u"no_request_words"_s, {}};
}

StopReading readStop(const MailMessage &message)
{
    if (auto report = readReports(message))
        return *report;
    if (auto looks = readLooks(message))
        return *looks;
    if (message.isNewsletter)
        return {StopKind::Unclear, u"newsletter"_s, one(message.from)};
    const QString own = ownWords(message.text);
    StopReading reading = readStopWords(ownSubject(message.subject) + u'\n' + own);
    reading.addresses = one(message.from);
    const auto isStopAddress = [](const QString &to) { return isUnsubscribeAddress(to); };
    if (reading.reason == "no_request_words"_L1 && own.trimmed().isEmpty()
        && std::any_of(message.to.begin(), message.to.end(), isStopAddress)) {
        reading.kind = StopKind::Unsubscribe;
        reading.reason = u"unsubscribe_address"_s;
    }
    return reading;
}

QString ownWords(const QString &text)
{
    static const QRegularExpression original(
        u"^\\s*(-{2,}\\s*(original|oorspronkelijk|message d.origine|urspr|messaggio|mensaje|forwarded)|_{10,}|"
        "(le|on|am|op|il|el|em)\\s.{4,200}(a ecrit|a écrit|wrote|schrieb|schreef|ha "
        "scritto|escribio|escribió|escreveu)[^\\n]{0,40}:|"
        "(de|from|von|van|da)\\s?:\\s.{0,200}@)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList own;
    const QStringList lines = text.left(kLongestMailText).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.startsWith(u'>'))
            continue;
        // "On … Anne" / "wrote:" is often folded over two lines.
        const QString pair = i + 1 < lines.size() ? line + u' ' + lines.at(i + 1).trimmed() : line;
        if (lines.at(i).trimmed() == "--"_L1 || original.match(line).hasMatch()
            || (line.size() < 200 && pair.endsWith(u':') && original.match(pair).hasMatch()))
            break;
        own += line;
    }
    return own.join(u'\n').trimmed();
}

QString codeOf(StopKind kind)
{
    return codeIn(kStopCodes, kind);
}

std::optional<StopKind> stopKindFromCode(const QString &code)
{
    return valueIn(kStopCodes, code);
}

} // namespace crm
