// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "officeservice.h"
#include "remote.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace crm {

class Notice;

/// Who the controller is: name, country, how people reach it, and what the law of its country
/// wants to be read under what it sends. Stands in every wording and document.
class OrganisationSection final : public QWidget {
    Q_OBJECT

public:
    /// @param language of the words for numbers and registers
    OrganisationSection(Remote<OfficeService> office, const Changes &changes, const Actor &actor,
                        const QString &language, QWidget *parent = nullptr);

private:
    void reload();
    void save();
    void updateButton();
    void addField(QGridLayout *grid, QWidget *label, QWidget *field);
    void layOut();
    /// What the number and the register are called in the chosen country.
    void askLaw();
    void showLaw(const SenderLaw &law);
    Controller entered() const;

    Remote<OfficeService> m_office;
    Actor m_actor;
    const QString m_spoken;
    Controller m_stored;
    SenderLaw m_law; ///< of the chosen country
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QComboBox *m_country;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QCheckBox *m_unregistered;
    QLabel *m_cityLabel;
    QLineEdit *m_city;
    QLineEdit *m_legalForm;
    QLineEdit *m_noticeUrl;
    QComboBox *m_language;
    QPushButton *m_save;
    Notice *m_notice;
};

} // namespace crm
