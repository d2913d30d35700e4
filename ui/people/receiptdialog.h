// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionservice.h"
#include "phrases.h"
#include "receiptservice.h"
#include "remote.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace crm {

class Notice;
class Prompts;

/// What the dialog needs of the program; the references outlive it.
struct ReceiptParts {
    Remote<ReceiptService> receipts;
    Remote<PermissionService> people;
    Prompts &prompts;
    const Phrases &words;
};

/// A receipt that a person brings: what it claims is read, and kept as unproven with the file as evidence (B12).
class ReceiptDialog final : public QDialog {
    Q_OBJECT

public:
    ReceiptDialog(const ReceiptParts &parts, ContactId contact, QWidget *parent = nullptr);
    void choose(const QString &path);

Q_SIGNALS:
    void kept(const crm::ConsentEvent &event);

private:
    void showReceipt(const Result<ClaimedReceipt> &receipt);
    void showChannels();
    void showClaim();
    void keep();
    QString claimText(const ClaimedConsent &claim) const;

    ReceiptParts m_parts;
    ContactId m_contact;
    QList<Purpose> m_purposes;
    std::optional<ClaimedReceipt> m_receipt;
    QLabel *m_summary;
    QComboBox *m_claim;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    Notice *m_notice;
    QPushButton *m_keep;
};

} // namespace crm
