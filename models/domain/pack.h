// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "period.h"
#include "purpose.h"
#include "senderlaw.h"

#include <QHash>
#include <QTime>

namespace crm {

/// Whom a message is for (gdpr-rules C, rows of the matrix).
enum class Audience { ConsumerCustomer, ConsumerProspect, Professional, SoleTrader, RoleAddress };
/// What must be documented before a lane of the matrix is open.
enum class LaneCondition { SoftOptIn, RunningContract, Informed, FitsProfession, WorkNumber, NoPerson };
enum class MarketingRule { Consent, OptOut };

/// A value of the law and the first day it holds.
template <class T> struct Dated {
    QDate effectiveFrom;
    T value;
};

/// The value in force on a day: the latest that has begun; the first one for any day before.
template <class T> T inForce(const QList<Dated<T>> &values, QDate day, T otherwise)
{
    const Dated<T> *found = values.isEmpty() ? nullptr : &values.first();
    for (const Dated<T> &one : values) {
        if (one.effectiveFrom <= day && one.effectiveFrom >= found->effectiveFrom)
            found = &one;
    }
    return found ? found->value : otherwise;
}

/// One way to be allowed without consent: the outcome if every condition holds.
struct Lane {
    QString outcome; ///< A_SOFT, A_OPTOUT, ...
    QList<LaneCondition> conditions;
    QString doNotCallList; ///< to be checked before a call; empty: none
};

/// A cell of the matrix. No lane open: prior consent is required.
struct MatrixRow {
    MessageClass messageClass = MessageClass::Commercial;
    Audience audience = Audience::ConsumerProspect;
    Channel channel = Channel::Email;
    QDate effectiveFrom;
    QList<Lane> lanes;
};

/// Days and hours at which consumers may be called, in the person's own zone.
struct CallWindow {
    QList<int> weekdays; ///< 1 is Monday
    QList<std::pair<QTime, QTime>> hours; ///< from, up to but not including
    bool onHolidays = false;
    QList<Audience> audiences; ///< whom it protects
};

struct CallLimit {
    int attempts = 0;
    Period within;
};

/// A fixed day of the year, or one counted from Easter Sunday.
struct Holiday {
    int month = 0;
    int day = 0;
    std::optional<int> easterOffset;
};

/// What a law asks of a consent to be called.
struct PhoneConsent {
    QString proofPolicy = QStringLiteral("D18"); ///< the retention policy of its proof
    bool showsItems = false; ///< the request shows who calls, the choice, the period, the withdrawal, the proof (B20)
};

struct DoNotCallList {
    QString id;
    BilingualText name;
    Period checkValidFor;
};

/// Which lawyer answers for this version; nobody until it has been signed.
struct SignOff {
    QString lawyer;
    QString bar;
    std::optional<QDate> signedOn;
    QString remarks;
};

/// The marketing rules of one country as versioned data (gdpr-rules C0).
struct Pack {
    QString id; ///< "FR"
    QString version; ///< the day it was written
    BilingualText label;
    QHash<QString, QString> timeZones; ///< countries it is the law of, each with its IANA zone
    bool isFallback = false; ///< judges every country that no pack names
    SignOff signOff;
    QList<Dated<QHash<Channel, Period>>> consentValidity;
    QList<Dated<int>> childAge;
    QList<Dated<PhoneConsent>> phoneConsent;
    QList<Dated<CallWindow>> callWindow;
    QList<Dated<CallLimit>> callLimit;
    QList<Dated<MarketingRule>> automaticCalls; ///< and fax
    QList<Dated<MarketingRule>> openTracking;
    QList<Dated<QList<Holiday>>> holidays;
    QList<DoNotCallList> doNotCallLists;
    QList<Dated<QHash<QString, QStringList>>> footers; ///< by outcome
    QList<Dated<SenderLaw>> senderLaw; ///< of an organisation of the country
    Authority authority;
    QList<MatrixRow> matrix;
    QStringList sources;

    /// The row in force; null if the pack says nothing of that day: prior consent is then required.
    const MatrixRow *row(MessageClass messageClass, Audience audience, Channel channel, QDate day) const;
    const DoNotCallList *listNamed(const QString &listId) const;
    bool isHoliday(QDate day) const;
    /// The last day a consent given on a day still counts on another one (B10).
    QDate lastDayOfConsent(QDate givenOn, Channel channel, QDate onDay) const;
};

/// The packs of the controller and of the person, and the zone the person lives in.
struct Jurisdiction {
    Pack controller;
    Pack recipient;
    QString timeZone;

    /// The earlier of the two packs' last days (B10).
    QDate lastDayOfConsent(QDate givenOn, Channel channel, QDate onDay) const;
    /// The longest a consent to calls may last, where a request for it has to show the items of the law (B20).
    std::optional<Period> phoneItems(QDate onDay) const;
};

/// All packs of the program. An empty set knows no lane at all, so only consent allows anything.
class PackSet final {
public:
    PackSet() = default;
    explicit PackSet(const QList<Pack> &packs) : m_packs(packs) { }
    const QList<Pack> &all() const { return m_packs; }
    /// The pack of a country; the fallback for an unknown one.
    Pack packOf(const QString &country) const;
    /// @param personCountry empty: the controller's
    Jurisdiction between(const QString &controllerCountry, const QString &personCountry) const;
    /// The retention policy of the proof of a consent to calls, by the law of the person.
    QString phoneProofPolicy(const QString &controllerCountry, const QString &personCountry, QDate onDay) const;

private:
    QList<Pack> m_packs;
};

/// Gregorian Easter Sunday.
QDate easterSunday(int year);

QString codeOf(Audience audience); ///< consumer_customer, consumer_prospect, professional, sole_trader, role_address
QString codeOf(MarketingRule rule); ///< consent, opt_out
std::optional<Audience> audienceFromCode(const QString &code);
std::optional<LaneCondition> laneConditionFromCode(const QString &code);
std::optional<MarketingRule> marketingRuleFromCode(const QString &code);

} // namespace crm
