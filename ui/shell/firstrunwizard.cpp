// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstrunwizard.h"

#include "shell/firstrunpages.h"

namespace crm {

using namespace Qt::StringLiterals;

FirstRunWizard::FirstRunWizard(Prompts &prompts, const QString &folder, QWidget *parent)
    : Wizard(tr("Make your vault"), parent), m_welcome(new WelcomePage),
      m_organisation(new OrganisationPage(prompts, folder)), m_name(new OwnNamePage),
      m_passphrase(new NewPassphrasePage), m_recovery(new RecoveryKeyPage(prompts))
{
    setObjectName(u"firstRun"_s);
    setOption(NoCancelButtonOnLastPage);
    setButtonText(CancelButton, tr("&Quit"));
    setFinishText(tr("Open the &vault"));
    setCornerNote(u"offline"_s, tr("No connection"));
    for (WizardPage *page : {static_cast<WizardPage *>(m_welcome), static_cast<WizardPage *>(m_organisation),
                             static_cast<WizardPage *>(m_name), static_cast<WizardPage *>(m_passphrase),
                             static_cast<WizardPage *>(m_recovery)})
        addStep(page);
    connect(m_welcome, &WelcomePage::openExistingRequested, this, &FirstRunWizard::openExistingRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &FirstRunWizard::demoRequested);
    connect(this, &QWizard::currentIdChanged, this, [this] {
        setContext(m_organisation->controller().name);
        m_passphrase->setForbidden({m_organisation->controller().name, m_name->userName()});
    });
    connect(m_passphrase, &NewPassphrasePage::chosen, this, [this] {
        setBusy(true);
        Q_EMIT createRequested(draft());
    });
    connect(this, &QDialog::accepted, this, &FirstRunWizard::recoveryKeyKept);
}

VaultDraft FirstRunWizard::draft() const
{
    VaultDraft draft;
    draft.folder = m_organisation->folder();
    draft.controller = m_organisation->controller();
    draft.userName = m_name->userName();
    draft.passphrase = m_passphrase->passphrase();
    return draft;
}

void FirstRunWizard::showRecoveryKey(const QString &key)
{
    m_recovery->setKey(key, m_organisation->controller().name);
    m_passphrase->markCreated();
    setBusy(false);
    next();
    m_passphrase->clearSecrets();
}

void FirstRunWizard::reject()
{
    if (currentPage() != m_recovery)
        Wizard::reject();
}

void FirstRunWizard::showError(const Error &error)
{
    setBusy(false);
    m_passphrase->showError(error);
}

int FirstRunWizard::recoveryKeyCopies() const
{
    return m_recovery->copies();
}

} // namespace crm
