// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codetable.h"
#include "peoplepass.h"
#include "statement.h"

#include <QByteArrayList>

namespace crm {

/// How the rows of a pass are asked for and become what the decision looks at. Each SELECT begins with the person's key
/// and is ordered by it; %1 is the condition on that key.
class PassRows final {
public:
    explicit PassRows(const PassWish &wish);

    static QString people();
    QString addresses() const; ///< of the channel
    static QString facts();
    QString events() const;
    QVariantList eventBinds() const;
    static QString guardians(); ///< events that a parent stands behind
    static QString calls();
    QVariantList callBinds() const;
    static QString past(); ///< what is no longer known
    bool isPast() const { return m_wish.pastSinceUtc.has_value(); }
    QVariantList pastBinds() const;
    bool isCall() const { return m_wish.channel == Channel::Phone; }

    /// person.key is set.
    void readPerson(const Statement &row, PassedPerson &person);
    void readAddress(const Statement &row, PassedPerson &person);
    /// Before the events of the person.
    void readGuardian(const Statement &row) { m_guarded.append(row.number(1)); }
    void readEvent(const Statement &row, PassedPerson &person);
    static Result<void> readPast(const Statement &row, PassedPerson &person);
    static void readCall(const Statement &row, PassedPerson &person);

private:
    bool concerns(const Statement &row) const;

    const PassWish m_wish;
    QByteArrayList m_purposes;
    QByteArray m_channel;
    QList<qint64> m_guarded; ///< sequences of the person's events that a parent stands behind
    EmailAddress m_email;
    PhoneNumber m_phone;
    PostalAddress m_address;
    KnownWords m_countries;
    KnownWords m_words; ///< purposes and zones
};

} // namespace crm
