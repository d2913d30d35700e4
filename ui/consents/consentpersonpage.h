// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"
#include "widgets/wizard.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;
class QTimeEdit;

namespace crm {

class DateField;

/// Who answers, in which language she is asked, and when she spoke.
class ConsentPersonPage final : public WizardPage {
    Q_OBJECT

public:
    ConsentPersonPage(const ConsentParts &parts, ConsentSession &session, QWidget *parent = nullptr);

    /// The person is known from the start: no search.
    void setPerson(const Contact &contact);
    /// Once it is known whether a parent has to agree.
    void sayAge();
    /// A form on paper: the moment and perhaps the person are read from it.
    void showForm();
    bool isComplete() const override;
    bool validatePage() override;
    QString whatIsMissing() const override;

Q_SIGNALS:
    /// One of the people found was chosen.
    void chosen(crm::ContactId contact);

private:
    void makeSearch();
    void makeLanguage();
    void makeMoment();
    void search(const QString &text);
    bool wasBefore(const ConsentForm &form, const std::optional<QDateTime> &spoken) const;
    std::optional<QDateTime> moment() const; ///< null QDateTime: not yet a valid one; none: now

    ConsentParts m_parts;
    ConsentSession &m_session;
    QWidget *m_searchBox = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_found = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    QComboBox *m_language = nullptr;
    QRadioButton *m_now = nullptr;
    QRadioButton *m_earlier = nullptr;
    DateField *m_day = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_zone = nullptr;
};

} // namespace crm
