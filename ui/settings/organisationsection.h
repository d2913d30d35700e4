// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "officeservice.h"
#include "remote.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace crm {

class Notice;

/// Who the controller is: name, country, how people reach it. Stands in every wording and document.
class OrganisationSection final : public QWidget {
    Q_OBJECT

public:
    OrganisationSection(Remote<OfficeService> office, const Changes &changes, const Actor &actor, QWidget *parent = nullptr);

private:
    void reload();
    void save();
    void updateButton();
    Controller entered() const;

    Remote<OfficeService> m_office;
    Actor m_actor;
    Controller m_stored;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QComboBox *m_country;
    QComboBox *m_language;
    QPushButton *m_save;
    Notice *m_notice;
};

} // namespace crm
