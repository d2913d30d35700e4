// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultkeeper.h"

#include "widgets/wizard.h"

namespace crm {

class Prompts;
class WelcomePage;
class OrganisationPage;
class OwnNamePage;
class NewPassphrasePage;
class RecoveryKeyPage;

/// Makes a vault: organisation, own name, passphrase, recovery key. Knows no storage: it asks with createRequested()
/// and is told.
class FirstRunWizard final : public Wizard {
    Q_OBJECT

public:
    /// @param folder where vaults are proposed, e.g. the person's documents
    FirstRunWizard(Prompts &prompts, const QString &folder, QWidget *parent = nullptr);

    /// What has been typed so far; the passphrase is taken out of the field.
    VaultDraft draft() const;
    /// The vault exists: shows the key once, then Finish once it is said to be kept.
    void showRecoveryKey(const QString &key);
    /// The vault was not made: says why, on the page of the passphrase.
    void showError(const Error &error);

    /// Once the vault exists the key must be kept first.
    void reject() override;

    /// Copies made of the recovery key, for the journal.
    int recoveryKeyCopies() const;

Q_SIGNALS:
    void createRequested(const crm::VaultDraft &draft);
    void openExistingRequested();
    void demoRequested();
    void recoveryKeyKept();

private:
    WelcomePage *m_welcome;
    OrganisationPage *m_organisation;
    OwnNamePage *m_name;
    NewPassphrasePage *m_passphrase;
    RecoveryKeyPage *m_recovery;
};

} // namespace crm
