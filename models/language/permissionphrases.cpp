// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of gdpr-rules C and D, long and short.
#include "phrases.h"

#include <QHash>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

struct Explanation {
    const char *sentence; ///< %1: the date, where there is one
    const char *reason;
};

const QHash<QString, Explanation> &explanations()
{
    // clang-format off
    static const QHash<QString, Explanation> table{
        {u"A_SOFT"_s, {QT_TRANSLATE_NOOP("Phrases", "Allowed: existing customer, similar products, opt-out offered"), QT_TRANSLATE_NOOP("Phrases", "existing customer")}},
        {u"A_CONTRACT"_s, {QT_TRANSLATE_NOOP("Phrases", "Allowed: running contract and related offer"), QT_TRANSLATE_NOOP("Phrases", "running contract")}},
        {u"A_LI_B2B"_s, {QT_TRANSLATE_NOOP("Phrases", "Allowed: professional, related to the profession (legitimate interest)"), QT_TRANSLATE_NOOP("Phrases", "related to the profession")}},
        {u"A_OPTOUT"_s, {QT_TRANSLATE_NOOP("Phrases", "Allowed: no objection recorded"), QT_TRANSLATE_NOOP("Phrases", "no objection")}},
        {u"A_ROLE"_s, {QT_TRANSLATE_NOOP("Phrases", "Allowed: generic address of a legal person"), QT_TRANSLATE_NOOP("Phrases", "generic address")}},
        {u"A_LI_INFO"_s, {QT_TRANSLATE_NOOP("Phrases", "Allowed: non-commercial information, person informed"), QT_TRANSLATE_NOOP("Phrases", "non-commercial")}},
        {u"A_SERVICE"_s, {QT_TRANSLATE_NOOP("Phrases", "Allowed: needed for the contract or a legal duty"), QT_TRANSLATE_NOOP("Phrases", "contract or legal duty")}},
        {u"E_NEED_CONSENT"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: prior consent required for this channel"), QT_TRANSLATE_NOOP("Phrases", "consent required")}},
        {u"E_OBJECTED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: objection recorded"), QT_TRANSLATE_NOOP("Phrases", "objection")}},
        {u"E_WITHDRAWN"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: consent withdrawn"), QT_TRANSLATE_NOOP("Phrases", "withdrawn")}},
        {u"E_REFUSED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: consent refused"), QT_TRANSLATE_NOOP("Phrases", "refused")}},
        {u"E_EXPIRED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: consent expired"), QT_TRANSLATE_NOOP("Phrases", "expired")}},
        {u"E_RESTRICTED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: processing restricted (art. 18)"), QT_TRANSLATE_NOOP("Phrases", "processing restricted")}},
        {u"E_ERASED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: person erased"), QT_TRANSLATE_NOOP("Phrases", "person erased")}},
        {u"E_WINDOW"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: outside permitted days and hours"), QT_TRANSLATE_NOOP("Phrases", "outside permitted hours")}},
        {u"E_PURPOSE_RETIRED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: purpose closed"), QT_TRANSLATE_NOOP("Phrases", "purpose closed")}},
        {u"E_NO_ADDRESS"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: no valid address"), QT_TRANSLATE_NOOP("Phrases", "no valid address")}},
        {u"E_FOOTER"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: mandatory footer missing"), QT_TRANSLATE_NOOP("Phrases", "footer missing")}},
    };
    // clang-format on
    return table;
}

/// The same with the day of the event that decided.
const QHash<QString, Explanation> &datedExplanations()
{
    // clang-format off
    static const QHash<QString, Explanation> table{
        {u"E_OBJECTED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: objection of %1"), QT_TRANSLATE_NOOP("Phrases", "objection of %1")}},
        {u"E_WITHDRAWN"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: consent withdrawn on %1"), QT_TRANSLATE_NOOP("Phrases", "withdrawn on %1")}},
        {u"E_REFUSED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: consent refused on %1"), QT_TRANSLATE_NOOP("Phrases", "refused on %1")}},
        {u"E_EXPIRED"_s, {QT_TRANSLATE_NOOP("Phrases", "Blocked: consent expired on %1"), QT_TRANSLATE_NOOP("Phrases", "expired on %1")}},
        {u"E_NEED_CONSENT"_s, {QT_TRANSLATE_NOOP("Phrases", "Waiting: consent requested on %1, no answer yet"), QT_TRANSLATE_NOOP("Phrases", "requested on %1")}},
    };
    // clang-format on
    return table;
}

std::optional<QDate> decidingDay(const Permission &permission)
{
    if (permission.code == "E_EXPIRED"_L1)
        return permission.until;
    if (permission.code == "E_NEED_CONSENT"_L1 && permission.light != Light::Waiting)
        return {};
    return permission.since;
}

const char *anchorText(RetentionAnchor anchor)
{
    switch (anchor) {
    case RetentionAnchor::LastContact:
        return QT_TRANSLATE_NOOP("Phrases", "last contact on %1");
    case RetentionAnchor::Collection:
        return QT_TRANSLATE_NOOP("Phrases", "collection on %1");
    case RetentionAnchor::RelationEnd:
        return QT_TRANSLATE_NOOP("Phrases", "end of the relationship on %1");
    case RetentionAnchor::ConsentGiven:
        return QT_TRANSLATE_NOOP("Phrases", "consent of %1");
    case RetentionAnchor::ConsentEnd:
        return QT_TRANSLATE_NOOP("Phrases", "end of the consent on %1");
    case RetentionAnchor::RequestClosed:
        return QT_TRANSLATE_NOOP("Phrases", "request closed on %1");
    case RetentionAnchor::Creation:
        return QT_TRANSLATE_NOOP("Phrases", "added on %1");
    case RetentionAnchor::FiscalYearEnd:
        return QT_TRANSLATE_NOOP("Phrases", "financial year closed on %1");
    case RetentionAnchor::Other:
        return QT_TRANSLATE_NOOP("Phrases", "since %1");
    }
    Q_UNREACHABLE();
}

const char *anchorName(RetentionAnchor anchor)
{
    switch (anchor) {
    case RetentionAnchor::LastContact:
        return QT_TRANSLATE_NOOP("Phrases", "last contact from the person");
    case RetentionAnchor::Collection:
        return QT_TRANSLATE_NOOP("Phrases", "collection of the data");
    case RetentionAnchor::RelationEnd:
        return QT_TRANSLATE_NOOP("Phrases", "end of the relationship");
    case RetentionAnchor::ConsentGiven:
        return QT_TRANSLATE_NOOP("Phrases", "day of the consent");
    case RetentionAnchor::ConsentEnd:
        return QT_TRANSLATE_NOOP("Phrases", "end of the consent");
    case RetentionAnchor::RequestClosed:
        return QT_TRANSLATE_NOOP("Phrases", "closure of the request");
    case RetentionAnchor::Creation:
        return QT_TRANSLATE_NOOP("Phrases", "day of recording");
    case RetentionAnchor::FiscalYearEnd:
        return QT_TRANSLATE_NOOP("Phrases", "close of the financial year");
    case RetentionAnchor::Other:
        return QT_TRANSLATE_NOOP("Phrases", "start event of the rule");
    }
    Q_UNREACHABLE();
}

} // namespace

QString Phrases::anchorPhrase(RetentionAnchor anchor, QDate on) const
{
    return say(anchorText(anchor)).arg(date(on));
}

QString Phrases::anchorWord(RetentionAnchor anchor) const
{
    return say(anchorName(anchor));
}

/// What the pack says of its own figures: age, period, number of attempts, name of a list.
QString Phrases::packSentence(const Permission &permission) const
{
    if (permission.listGap == ListGap::Record)
        return say(QT_TRANSLATE_NOOP(
            "Phrases", "Blocked: from a bought list, and supplier, day, notice or proof is not documented"));
    if (permission.listGap == ListGap::Notice && permission.noticeDue)
        return say(QT_TRANSLATE_NOOP("Phrases", "Blocked: from a bought list, and not informed of it yet (due by %1)"))
            .arg(date(*permission.noticeDue));
    if (permission.code == "E_MINOR"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "Blocked: minor under %1 without parental consent"))
            .arg(permission.minorUnder.value_or(0));
    if (permission.code == "E_STALE"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "Blocked: no contact for %1")).arg(period(permission.silentFor));
    if (permission.code == "E_INVALID"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "Blocked: unproven or invalid consent (%1)"))
            .arg(permissionReason(permission));
    if (permission.code == "E_FREQ"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "Blocked: %1 attempts already made in %2"))
            .arg(QString::number(permission.callLimit.attempts), period(permission.callLimit.within));
    // The English sentences do not name the list, the French ones do.
    const QString list = permission.doNotCallList.in(m_language);
    if (permission.code == "E_DNC_UNCHECKED"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "Blocked: do-not-call list not checked")).replace("%1"_L1, list);
    if (permission.code == "E_DNC_LISTED"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "Blocked: number listed")).replace("%1"_L1, list);
    return {};
}

/// C10: what the list a person comes from still lacks.
QString Phrases::listReason(const Permission &permission) const
{
    if (!permission.listGap)
        return {};
    return *permission.listGap == ListGap::Record ? say(QT_TRANSLATE_NOOP("Phrases", "bought list, not documented"))
                                                  : say(QT_TRANSLATE_NOOP("Phrases", "bought list, not informed yet"));
}

QString Phrases::packReason(const Permission &permission) const
{
    if (const QString reason = listReason(permission); !reason.isEmpty())
        return reason;
    if (permission.code == "E_MINOR"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "minor under %1")).arg(permission.minorUnder.value_or(0));
    if (permission.code == "E_STALE"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "no contact for %1")).arg(period(permission.silentFor));
    if (permission.code == "E_INVALID"_L1 && permission.neededWording > 0)
        return say(QT_TRANSLATE_NOOP("Phrases", "the purpose has become wider since")); // B13
    if (permission.code == "E_INVALID"_L1)
        return permission.light == Light::Unproven ? say(QT_TRANSLATE_NOOP("Phrases", "no proof of consent"))
                                                   : say(QT_TRANSLATE_NOOP("Phrases", "consent found invalid"));
    if (permission.code == "E_FREQ"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "%1 attempts already made")).arg(permission.callLimit.attempts);
    if (permission.code == "E_DNC_UNCHECKED"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "do-not-call list not checked"));
    if (permission.code == "E_DNC_LISTED"_L1)
        return say(QT_TRANSLATE_NOOP("Phrases", "on the do-not-call list"));
    return {};
}

QString Phrases::packLine(const Permission &permission) const
{
    if (permission.packId.isEmpty())
        return {};
    const QDate version = QDate::fromString(permission.packVersion, Qt::ISODate);
    return permission.isPackSigned
        ? say(QT_TRANSLATE_NOOP("Phrases", "Rules: %1, version of %2, signed off by a lawyer"))
              .arg(permission.packId, date(version))
        : say(QT_TRANSLATE_NOOP("Phrases", "Rules: %1, version of %2, not signed off by a lawyer"))
              .arg(permission.packId, date(version));
}

QString Phrases::recordLine(const Permission &permission) const
{
    if (!permission.knownOnlySinceUtc)
        return {};
    return say(QT_TRANSLATE_NOOP("Phrases",
                                 "Known in part only: nothing was recorded of this person before %1. The answer "
                                 "stands on what was recorded then."))
        .arg(date(permission.knownOnlySinceUtc->toLocalTime().date()));
}

QString Phrases::permissionSentence(const Permission &permission) const
{
    if (const QString sentence = packSentence(permission); !sentence.isEmpty())
        return sentence;
    if (permission.code == "A_CONSENT"_L1) {
        const QString method = permission.method ? inSentence(word(*permission.method)) : QString();
        const QString since = permission.since ? date(*permission.since) : QString();
        const QString version = QString::number(permission.wordingVersion);
        if (method.isEmpty() || since.isEmpty())
            return say(QT_TRANSLATE_NOOP("Phrases", "Allowed: consent given"));
        if (!permission.until)
            return say(QT_TRANSLATE_NOOP("Phrases", "Allowed: consent of %1 (%2, wording v%3)"))
                .arg(since, method, version);
        return say(QT_TRANSLATE_NOOP("Phrases", "Allowed: consent of %1 (%2, wording v%3), valid until %4"))
            .arg(since, method, version, date(*permission.until));
    }
    const auto day = decidingDay(permission);
    if (day && datedExplanations().contains(permission.code))
        return say(datedExplanations().value(permission.code).sentence).arg(date(*day));
    const auto found = explanations().constFind(permission.code);
    return found == explanations().cend() ? word(permission.light) : say(found->sentence);
}

QString Phrases::permissionReason(const Permission &permission) const
{
    if (const QString reason = packReason(permission); !reason.isEmpty())
        return reason;
    if (permission.code == "A_CONSENT"_L1) {
        if (permission.until)
            return say(QT_TRANSLATE_NOOP("Phrases", "until %1")).arg(date(*permission.until));
        return permission.since ? say(QT_TRANSLATE_NOOP("Phrases", "consent of %1")).arg(date(*permission.since))
                                : say(QT_TRANSLATE_NOOP("Phrases", "consent given"));
    }
    const auto day = decidingDay(permission);
    if (day && datedExplanations().contains(permission.code))
        return say(datedExplanations().value(permission.code).reason).arg(date(*day));
    const auto found = explanations().constFind(permission.code);
    return found == explanations().cend() ? QString() : say(found->reason);
}

} // namespace crm
