// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopletools.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace crm {

class DateField;

/// How old a person is: that she was seen to be of age, or her birth date. A field is there only while a purpose needs
/// it of her, and the purpose stands beside it (G2).
class AgeBox final : public QWidget {
    Q_OBJECT

public:
    explicit AgeBox(const PeopleTools &tools, QWidget *parent = nullptr);

    /// @param id whose consents count; null for somebody new
    void ask(ContactId id);
    void fill(const ContactDraft &draft);
    void setRelation(Relation relation);
    /// Puts what is typed into the draft; what is not offered stays as it is there.
    void read(ContactDraft &draft) const;
    /// The field whose day cannot be read, if any.
    DateField *wrongDay() const;

Q_SIGNALS:
    void edited();
    void grown(); ///< a field has come in

private:
    struct Line {
        QLabel *label = nullptr;
        DateField *day = nullptr; ///< null until a purpose needs it
        QLabel *hint = nullptr;
    };
    void offer();
    void offer(Line &line, const QString &field, const QList<Purpose> &needing);
    void makeLine(Line &line, const QString &field);

    PeopleTools m_tools;
    QList<Purpose> m_purposes;
    QList<ConsentEvent> m_history;
    ContactDraft m_shown;
    Relation m_relation = Relation::Prospect;
    QGridLayout *m_grid;
    Line m_ofAge;
    Line m_birthday;
};

} // namespace crm
