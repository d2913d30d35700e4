// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proofdialog.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/passphrasefield.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {

Proof proofFrom(Remote<OfficeService> office)
{
    return [office](QWidget *parent, const std::function<void(bool)> &answer) {
        whenDone(office.call(&OfficeService::proofNeed), parent,
                 [office, parent, answer](const Result<OfficeService::ProofNeed> &need) {
                     if (need && *need == OfficeService::ProofNeed::None)
                         return answer(true);
                     auto *dialog
                         = new ProofDialog(office, need ? *need : OfficeService::ProofNeed::Passphrase, parent);
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     QObject::connect(dialog, &QDialog::finished, parent,
                                      [answer](int result) { answer(result == QDialog::Accepted); });
                     dialog->open();
                 });
    };
}

Proof noProof()
{
    return [](QWidget *, const std::function<void(bool)> &answer) { answer(true); };
}

ProofDialog::ProofDialog(Remote<OfficeService> office, OfficeService::ProofNeed need, QWidget *parent)
    : QDialog(parent), m_office(office), m_isTyped(need != OfficeService::ProofNeed::Confirmation),
      m_passphrase(new PassphraseField(this)), m_go(primaryButton(tr("Continue"), {}, this)), m_notice(new Notice(this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"proofDialog"_s);
    m_passphrase->edit()->setObjectName(u"proofPassphrase"_s);
    m_go->setObjectName(u"proofContinue"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    auto *heading = wordsLabel(tr("Is it still you?"), this);
    setType(heading, Type::Title);
    layout->addWidget(heading);
    if (m_isTyped) {
        layout->addWidget(wordsLabel(tr("You gave your passphrase more than five minutes ago. It is asked again before "
                                        "data leave the vault or somebody gets the keys."),
                                     this));
        layout->addWidget(fieldLabel(tr("Your own passphrase"), m_passphrase->edit()));
        layout->addWidget(m_passphrase);
    } else {
        m_passphrase->hide();
        layout->addWidget(wordsLabel(tr("The database server lets this login in without a password, so there is "
                                        "nothing to ask you for. Anybody at this computer can go on from here."),
                                     this));
    }
    layout->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    auto *cancel = flatButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_go);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ProofDialog::prove);
    connect(m_passphrase, &PassphraseField::textChanged, this, &ProofDialog::updateButton);
    m_go->setDefault(true);
    if (m_isTyped)
        m_passphrase->edit()->setFocus();
    updateButton();
}

void ProofDialog::updateButton()
{
    setReasonOff(m_go, m_isTyped && m_passphrase->text().isEmpty() ? tr("Type your passphrase first") : QString());
}

void ProofDialog::prove()
{
    m_go->setEnabled(false);
    m_notice->clear();
    whenDone(m_office.call(&OfficeService::prove, m_passphrase->passphrase()), this,
             [this](const Result<void> &answer) {
                 m_passphrase->clear();
                 updateButton();
                 if (answer)
                     accept();
                 else
                     m_notice->showError(answer.error());
             });
}

} // namespace crm
