// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "purpose.h"

#include <QDate>

namespace crm {

/// One invented person with her history, oldest event first.
struct DemoPerson {
    Contact contact;
    QList<ConsentEvent> events;
};

/// Invented French and Belgian people. Person i depends on the seed, i and the reference day only, so a smaller demo is the
/// beginning of a larger one. Mail domains end in .example; phone numbers lie in the ranges kept for fiction where the
/// regulator keeps one.
class DemoGenerator {
public:
    /// @param reference the day that counts as today in the invented histories
    DemoGenerator(quint64 seed, QDate reference, const QList<Purpose> &purposes, const QList<Wording> &wordings, const QString &recordedBy);
    DemoPerson person(qint64 index) const;

private:
    class Dice;
    struct Lists;
    void addContactPoints(Dice &dice, bool isBelgian, qint64 index, ContactDraft &draft) const;
    void addDates(Dice &dice, Contact &contact) const;
    void addFacts(qint64 index, Contact &contact) const;
    QList<ConsentEvent> history(Dice &dice, const Contact &contact) const;
    QList<ConsentEvent> answers(Dice &dice, const Contact &contact, const Purpose &purpose, Channel channel) const;
    ConsentEvent event(Dice &dice, const Contact &contact, const Purpose &purpose, Channel channel, ConsentState state, const QDateTime &at) const;
    const Wording *wordingFor(const QString &purpose) const;

    quint64 m_seed;
    QDate m_reference;
    QList<Purpose> m_purposes;
    QList<Wording> m_wordings;
    QString m_recordedBy;
    std::shared_ptr<const Lists> m_lists;
};

} // namespace crm
