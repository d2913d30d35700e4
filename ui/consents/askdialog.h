// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmationservice.h"
#include "permissionservice.h"
#include "phrases.h"
#include "remote.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace crm {

class Notice;
class Prompts;

/// What the dialogs of confirmation need of the program; the references outlive them.
struct ConfirmationParts {
    Remote<ConfirmationService> confirmations;
    Remote<PermissionService> people;
    Prompts &prompts;
    const Phrases &words;
};

/// Asks a person for one consent with a code: a mail draft or a letter (gdpr-rules B9, B11). Open it with open().
class AskDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param purpose empty: to be chosen
    AskDialog(const ConfirmationParts &parts, ContactId contact, const QString &purpose, Channel channel,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void asked(crm::ContactId contact);

private:
    QWidget *makeFields();
    void load(const QString &purpose, Channel channel);
    void showChannels(Channel wished);
    void askWays();
    void updateMake();
    void make();
    void write(const QString &path);
    void showMade(const ConfirmationDraft &draft, bool isSaved);
    ConfirmationWish wish() const;

    ConfirmationParts m_parts;
    ContactId m_contact;
    QList<Purpose> m_purposes;
    AskWays m_ways;
    quint64 m_life = 0;
    QLabel *m_heading;
    QWidget *m_fields = nullptr;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QComboBox *m_sentBy;
    QRadioButton *m_ours;
    QRadioButton *m_hers;
    QLabel *m_way;
    QLineEdit *m_note;
    Notice *m_notice;
    QLabel *m_code;
    QPushButton *m_cancel;
    QPushButton *m_make;
};

} // namespace crm
