// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officeservice.h"
#include "remote.h"

#include <QDialog>

class QPushButton;

namespace crm {

class Notice;
class PassphraseField;

/// Does something if the person at the keyboard is still the one who signed in; answer is called once, at once if her
/// last proof is recent, else when the dialog is closed.
using Proof = std::function<void(QWidget *parent, std::function<void(bool isProven)> answer)>;

/// The proof of the open vault.
Proof proofFrom(Remote<OfficeService> office);
/// For windows that are given none: the service has the last word anyway.
Proof noProof();

/// Asks for one's own passphrase once more before something leaves the vault or somebody gets the keys (gdpr-rules G9).
class ProofDialog final : public QDialog {
    Q_OBJECT

public:
    ProofDialog(Remote<OfficeService> office, OfficeService::ProofNeed need, QWidget *parent = nullptr);

private:
    void prove();
    void updateButton();

    Remote<OfficeService> m_office;
    bool m_isTyped;
    PassphraseField *m_passphrase;
    QPushButton *m_go;
    Notice *m_notice;
};

} // namespace crm
