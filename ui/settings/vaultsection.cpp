// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/vaultsection.h"

#include "progressrelay.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/passphrasefield.h"
#include "widgets/proofdialog.h"
#include "widgets/progressstrip.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kShortestPassphrase = 12;
}

VaultSection::VaultSection(Remote<OfficeService> office, const Phrases &phrases, Prompts &prompts, const Actor &actor, bool isServer, QWidget *parent) :
    QWidget(parent),
    m_office(office),
    m_phrases(phrases),
    m_prompts(prompts),
    m_figures(wordsLabel({}, this)),
    m_old(new PassphraseField(this)),
    m_fresh(new PassphraseField(this)),
    m_repeat(new PassphraseField(this)),
    m_change(plainButton(tr("Change my passphrase"), u"key"_s, this)),
    m_progress(new ProgressStrip(this)),
    m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new SectionHeading(isServer ? tr("Database") : tr("Vault"), this);
    auto *checkButton = plainButton(tr("Check everything"), u"check"_s, this);
    checkButton->setObjectName(u"checkVault"_s);
    heading->addWidget(checkButton);
    auto *recovery = plainButton(tr("Renew the recovery key…"), u"key"_s, this);
    recovery->setObjectName(u"renewRecoveryKey"_s);
    heading->addWidget(recovery);
    recovery->setVisible(!isServer);
    setReasonOff(recovery, may(actor.role, Task::ManageVault) ? QString() : tr("Only an administrator renews the recovery key"));
    layout->addWidget(heading);
    m_figures->setObjectName(u"vaultFigures"_s);
    layout->addWidget(m_figures);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    QWidget *form = makePassphraseForm();
    form->setVisible(!isServer);
    layout->addWidget(form);
    connect(checkButton, &QPushButton::clicked, this, &VaultSection::check);
    connect(recovery, &QPushButton::clicked, this, &VaultSection::renewRecoveryKey);
    reload();
}

QWidget *VaultSection::makePassphraseForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 8, 0, 0);
    const QList<QPair<QString, PassphraseField *>> fields {{tr("My passphrase now"), m_old}, {tr("The new one, at least 12 characters"), m_fresh}, {tr("The new one once more"), m_repeat}};
    int row = 0;
    for (const auto &[text, field] : fields) {
        grid->addWidget(fieldLabel(text, field->edit()), row, 0);
        grid->addWidget(field, row++, 1);
        connect(field, &PassphraseField::textChanged, this, &VaultSection::updateButton);
    }
    m_old->edit()->setObjectName(u"oldPassphrase"_s);
    m_fresh->edit()->setObjectName(u"newPassphrase"_s);
    m_repeat->edit()->setObjectName(u"repeatPassphrase"_s);
    m_change->setObjectName(u"changePassphrase"_s);
    grid->addWidget(m_change, row, 1, Qt::AlignLeft);
    grid->setColumnMinimumWidth(0, labelColumnWidth(*this));
    grid->setColumnMinimumWidth(1, 360);
    grid->setColumnStretch(2, 1);
    connect(m_change, &QPushButton::clicked, this, &VaultSection::changePassphrase);
    updateButton();
    return form;
}

void VaultSection::reload()
{
    whenDone(m_office.call(&OfficeService::figures), this, [this](const Result<VaultFigures> &answer) {
        if (!answer) {
            m_notice->showError(answer.error());
            return;
        }
        const VaultFigures &figures = *answer;
        const QStringList lines {tr("%1 · %2").arg(figures.engine, figures.cipher),
                                 tr("%1 on disk, %2 people, %3 in the trash").arg(bytesText(figures.bytes), numberText(figures.contacts), numberText(figures.trashed)),
                                 tr("%1 consent events, %2 journal entries").arg(numberText(figures.consentEvents), numberText(figures.journalEntries))};
        m_figures->setText(lines.join(u'\n'));
    });
}

void VaultSection::check()
{
    m_notice->clear();
    const Progress progress = relayed(this, [this](qint64 done, qint64 total) { m_progress->show(tr("Checking…"), done, total); });
    connect(m_progress, &ProgressStrip::stopRequested, this, [cancelled = progress.cancelled] { cancelled->store(true); });
    whenDone(m_office.call(&OfficeService::check, progress), this, [this](const Result<QList<CheckFinding>> &answer) {
        m_progress->finish();
        m_progress->disconnect(this);
        if (!answer) {
            m_notice->showError(answer.error());
            return;
        }
        if (answer->isEmpty()) {
            m_notice->say(Tone::Success, tr("All is well."), tr("Pages, links between records, both histories, states, counters and the search index were checked."));
            return;
        }
        QStringList lines;
        for (const CheckFinding &finding : answer->mid(0, 10))
            lines.append(tr("%1: %2").arg(finding.code, finding.where));
        m_notice->say(Tone::Error, tr("%n finding(s). Restore the last backup into a new vault and compare.", nullptr, int(answer->size())), lines.join(u'\n'));
    });
}

void VaultSection::updateButton()
{
    QString reason;
    if (m_old->text().isEmpty())
        reason = tr("Type the passphrase of today first");
    else if (m_fresh->text().size() < kShortestPassphrase)
        reason = tr("The passphrase needs at least %n character(s)", nullptr, int(kShortestPassphrase));
    else if (m_fresh->text() != m_repeat->text())
        reason = tr("The two passphrases differ");
    setReasonOff(m_change, reason);
}

void VaultSection::changePassphrase()
{
    m_change->setEnabled(false);
    whenDone(m_office.call(&OfficeService::changePassphrase, m_old->passphrase(), m_fresh->passphrase()), this, [this](const Result<void> &answer) {
        if (!answer) {
            updateButton();
            m_notice->showError(answer.error());
            return;
        }
        for (PassphraseField *field : {m_old, m_fresh, m_repeat})
            field->clear();
        updateButton();
        m_notice->say(Tone::Success, tr("Your passphrase has been changed."), tr("Backups made before keep the former one."));
    });
}

void VaultSection::renewRecoveryKey()
{
    Question question;
    question.title = tr("Make a new recovery key?");
    question.consequences = {tr("The printed key of before stops working"), tr("The new one is shown once: print it or write it down")};
    question.yes = tr("Make a new key");
    m_prompts.ask(this, question, [this](bool yes) {
        if (!yes)
            return;
        proofFrom(m_office)(this, [this](bool isProven) {
            if (isProven)
                showNewRecoveryKey();
        });
    });
}

void VaultSection::showNewRecoveryKey()
{
    whenDone(m_office.call(&OfficeService::renewRecoveryKey), this, [this](const Result<QString> &answer) {
        if (!answer)
            m_notice->showError(answer.error());
        else
            m_prompts.show(this, tr("The new recovery key"), tr("%1\n\nWrite it down or print it, and keep it away from this computer. It will not be shown again.").arg(*answer));
    });
}

} // namespace crm
