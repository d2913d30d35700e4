// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopletools.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace crm {

class AgeBox;
class CustomerFactsForm;
class SourceForm;
class ValueList;

/// The fields of a person. Fresh, it asks for a name, one way to reach her and what she is to us; the rest waits behind
/// "More fields" (G1), and a birth date is not there at all unless a purpose needs it (G2).
class ContactForm final : public QWidget {
    Q_OBJECT

public:
    explicit ContactForm(const PeopleTools &tools, QWidget *parent = nullptr);

    void show(const ContactDraft &draft, bool isFresh);
    /// Asks which fields a purpose needs of this person. id: null for somebody new.
    void askNeeds(ContactId id);
    /// What is typed, on top of what was shown: nothing the form has no field for is lost.
    ContactDraft draft() const;
    /// Puts the sentence under the field at fault and the cursor into it. @returns false if it is none of these fields
    bool showFault(const Error &error);
    void clearFaults();
    /// Says so where a day cannot be read. @returns true if there is none
    bool checkDays();
    int inputCount() const; ///< inputs in sight
    QLineEdit *firstField() const { return m_given; }

Q_SIGNALS:
    void edited();
    void grown(); ///< more fields are shown

private:
    QWidget *makeFirst();
    QWidget *makeMore();
    QWidget *makeAddress();
    void showMore();
    void orderTabs();
    void checkNote();
    void checkPhones();
    void readReach(ContactDraft &draft) const;
    void readLists(ContactDraft &draft) const;
    QLabel *faultLabel();
    void fault(QWidget *field, QLabel *label, const QString &sentence);
    QString sentenceFor(const QString &reason) const;

    PeopleTools m_tools;
    ContactDraft m_shown;
    bool m_isMore = false;
    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_reach;
    QWidget *m_reachBlock = nullptr;
    QWidget *m_capacityBlock = nullptr;
    QComboBox *m_relation;
    QToolButton *m_moreLink;
    QWidget *m_more = nullptr;
    QLineEdit *m_organisation;
    QLineEdit *m_job;
    ValueList *m_emails;
    ValueList *m_phones;
    QPlainTextEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QLineEdit *m_country;
    QComboBox *m_capacity;
    QComboBox *m_language;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
    AgeBox *m_age;
    CustomerFactsForm *m_facts;
    SourceForm *m_source;
    QLabel *m_noteHint;
    QLabel *m_phoneHint;
    QLabel *m_nameFault;
    QLabel *m_reachFault;
    QLabel *m_emailFault;
    QLabel *m_otherFault;
};

} // namespace crm
