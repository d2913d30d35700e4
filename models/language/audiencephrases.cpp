// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What many people have in common, and what is said when they are called.
#include "phrases.h"

#include <QHash>
#include <QLocale>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    const char *reason;
    const char *detail;
};

const QHash<QString, Answer> &answers()
{
    // clang-format off
    static const QHash<QString, Answer> table{
        {u"A_CONSENT"_s, {QT_TRANSLATE_NOOP("Phrases", "Consent given"), QT_TRANSLATE_NOOP("Phrases", "and still valid")}},
        {u"A_SOFT"_s, {QT_TRANSLATE_NOOP("Phrases", "Existing customers"), QT_TRANSLATE_NOOP("Phrases", "similar products, opt-out offered")}},
        {u"A_CONTRACT"_s, {QT_TRANSLATE_NOOP("Phrases", "Running contract"), QT_TRANSLATE_NOOP("Phrases", "and a related offer")}},
        {u"A_LI_B2B"_s, {QT_TRANSLATE_NOOP("Phrases", "Professionals"), QT_TRANSLATE_NOOP("Phrases", "related to their profession")}},
        {u"A_OPTOUT"_s, {QT_TRANSLATE_NOOP("Phrases", "No objection"), QT_TRANSLATE_NOOP("Phrases", "they may say stop at any time")}},
        {u"A_ROLE"_s, {QT_TRANSLATE_NOOP("Phrases", "Generic address"), QT_TRANSLATE_NOOP("Phrases", "of a legal person")}},
        {u"A_LI_INFO"_s, {QT_TRANSLATE_NOOP("Phrases", "Informed people"), QT_TRANSLATE_NOOP("Phrases", "the message is not commercial")}},
        {u"A_SERVICE"_s, {QT_TRANSLATE_NOOP("Phrases", "Contract or legal duty"), QT_TRANSLATE_NOOP("Phrases", "the message is needed")}},
        {u"E_NEED_CONSENT"_s, {QT_TRANSLATE_NOOP("Phrases", "Consent required"), QT_TRANSLATE_NOOP("Phrases", "never given")}},
        {u"E_OBJECTED"_s, {QT_TRANSLATE_NOOP("Phrases", "Objection"), QT_TRANSLATE_NOOP("Phrases", "they said stop")}},
        {u"E_WITHDRAWN"_s, {QT_TRANSLATE_NOOP("Phrases", "Consent withdrawn"), QT_TRANSLATE_NOOP("Phrases", "only they can give it again")}},
        {u"E_REFUSED"_s, {QT_TRANSLATE_NOOP("Phrases", "Consent refused"), QT_TRANSLATE_NOOP("Phrases", "they were asked and said no")}},
        {u"E_EXPIRED"_s, {QT_TRANSLATE_NOOP("Phrases", "Consent expired"), QT_TRANSLATE_NOOP("Phrases", "to be asked again by another permitted way")}},
        {u"E_INVALID"_s, {QT_TRANSLATE_NOOP("Phrases", "Invalid consent"), QT_TRANSLATE_NOOP("Phrases", "found not to stand")}},
        {u"E_STALE"_s, {QT_TRANSLATE_NOOP("Phrases", "No contact for too long"), QT_TRANSLATE_NOOP("Phrases", "the retention period is over")}},
        {u"E_RESTRICTED"_s, {QT_TRANSLATE_NOOP("Phrases", "Processing restricted"), QT_TRANSLATE_NOOP("Phrases", "at their request (art. 18)")}},
        {u"E_ERASED"_s, {QT_TRANSLATE_NOOP("Phrases", "Erased"), QT_TRANSLATE_NOOP("Phrases", "nothing may be sent")}},
        {u"E_MINOR"_s, {QT_TRANSLATE_NOOP("Phrases", "Minors"), QT_TRANSLATE_NOOP("Phrases", "without parental consent")}},
        {u"E_WINDOW"_s, {QT_TRANSLATE_NOOP("Phrases", "Outside permitted hours"), QT_TRANSLATE_NOOP("Phrases", "not now, but later")}},
        {u"E_FREQ"_s, {QT_TRANSLATE_NOOP("Phrases", "Called often enough"), QT_TRANSLATE_NOOP("Phrases", "as often as the rules allow")}},
        {u"E_DNC_UNCHECKED"_s, {QT_TRANSLATE_NOOP("Phrases", "Do-not-call list not checked"), QT_TRANSLATE_NOOP("Phrases", "to be looked at before calling")}},
        {u"E_DNC_LISTED"_s, {QT_TRANSLATE_NOOP("Phrases", "On the do-not-call list"), QT_TRANSLATE_NOOP("Phrases", "the number is registered there")}},
        {u"E_PURPOSE_RETIRED"_s, {QT_TRANSLATE_NOOP("Phrases", "Purpose closed"), QT_TRANSLATE_NOOP("Phrases", "nothing is sent for it any more")}},
        {u"E_NO_ADDRESS"_s, {QT_TRANSLATE_NOOP("Phrases", "No valid address"), QT_TRANSLATE_NOOP("Phrases", "missing or not usable")}},
        {u"E_FOOTER"_s, {QT_TRANSLATE_NOOP("Phrases", "Mandatory footer missing"), QT_TRANSLATE_NOOP("Phrases", "the message does not say enough")}},
    };
    // clang-format on
    return table;
}

/// The same code, but the light tells more.
std::optional<Answer> litAnswer(const QString &code, Light light)
{
    if (code == "E_NEED_CONSENT"_L1 && light == Light::Waiting)
        return Answer{QT_TRANSLATE_NOOP("Phrases", "Request pending"),
                      QT_TRANSLATE_NOOP("Phrases", "no answer received yet")};
    if (code == "E_INVALID"_L1 && light == Light::Unproven)
        return Answer{QT_TRANSLATE_NOOP("Phrases", "Unproven"),
                      QT_TRANSLATE_NOOP("Phrases", "a “yes” without date or proof")};
    return {};
}

/// "Monday to Friday" where the days follow one another, else their names.
QString daysText(const Phrases &phrases, const QList<int> &weekdays)
{
    const QLocale locale(phrases.language() == u"fr"_s ? QLocale::French : QLocale::English);
    QStringList names;
    bool isRun = weekdays.size() > 2;
    for (qsizetype i = 0; i < weekdays.size(); ++i) {
        names += locale.standaloneDayName(weekdays.at(i));
        isRun = isRun && (i == 0 || weekdays.at(i) == weekdays.at(i - 1) + 1);
    }
    if (!isRun)
        return phrases.list(names);
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1 to %2")).arg(names.first(), names.last());
}

} // namespace

QString Phrases::audienceReason(const QString &code, Light light) const
{
    if (const auto lit = litAnswer(code, light))
        return say(lit->reason);
    const auto found = answers().constFind(code);
    return found == answers().cend() ? code : say(found->reason);
}

QString Phrases::audienceDetail(const QString &code, Light light) const
{
    if (const auto lit = litAnswer(code, light))
        return say(lit->detail);
    const auto found = answers().constFind(code);
    return found == answers().cend() ? QString() : say(found->detail);
}

QString Phrases::callHours(const CallWindow &window, const QString &timeZone) const
{
    QStringList hours;
    for (const auto &[from, to] : window.hours)
        hours += from.toString(u"HH:mm"_s) + u'–' + to.toString(u"HH:mm"_s);
    const char *sentence = window.onHolidays ? QT_TRANSLATE_NOOP("Phrases", "%1, %2 (%3)")
                                             : QT_TRANSLATE_NOOP("Phrases", "%1, %2, not on public holidays (%3)");
    return say(sentence).arg(daysText(*this, window.weekdays), list(hours), timeZone);
}

QStringList Phrases::callScript(const Controller &controller, const Purpose &purpose) const
{
    const bool isCommercial = purpose.messageClass.value_or(MessageClass::Commercial) == MessageClass::Commercial;
    QStringList lines{say(QT_TRANSLATE_NOOP("Phrases", "Good day, my name is …, and I am calling on behalf of %1."))
                          .arg(controller.name)};
    lines += isCommercial ? say(QT_TRANSLATE_NOOP("Phrases", "This is a sales call. It is about: %1."))
                                .arg(inSentence(purpose.label.in(m_language)))
                          : say(QT_TRANSLATE_NOOP("Phrases", "I am calling you about: %1."))
                                .arg(inSentence(purpose.label.in(m_language)));
    lines += say(QT_TRANSLATE_NOOP("Phrases", "Is this a good moment? You may say no, and you may ask me not to call "
                                              "you again: one word is enough, and I write it down at once."));
    const QString reach = controller.email.isEmpty() ? controller.phone : controller.email;
    if (!reach.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("Phrases", "You can also tell us at %1.")).arg(reach);
    return lines;
}

} // namespace crm
