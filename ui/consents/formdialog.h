// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentformservice.h"
#include "officeservice.h"
#include "permissionservice.h"
#include "phrases.h"
#include "remote.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace crm {

class Notice;
class Prompts;

/// What the dialog needs of the program; the references outlive it.
struct FormParts {
    Remote<ConsentFormService> forms;
    Remote<PermissionService> people;
    Remote<OfficeService> office;
    Prompts &prompts;
    const Phrases &words;
};

/// Prints a consent form with its code, for one person or blank (gdpr-rules B4, B20). Open it with open().
class FormDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param contact invalid: a blank form
    FormDialog(const FormParts &parts, ContactId contact, QWidget *parent = nullptr);

Q_SIGNALS:
    void printed();

private:
    void load();
    void showPurposes(const QList<Purpose> &purposes);
    QStringList chosen() const;
    void updateSave();
    void choosePlace();
    void print(const QString &path);

    FormParts m_parts;
    ContactId m_contact;
    QLabel *m_heading;
    QComboBox *m_language;
    QWidget *m_purposes;
    QList<QCheckBox *> m_boxes;
    Notice *m_notice;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace crm
