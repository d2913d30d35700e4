// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/receiptdialog.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/prompts.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

ReceiptDialog::ReceiptDialog(const ReceiptParts &parts, ContactId contact, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_contact(contact), m_summary(wordsLabel({}, this)),
      m_claim(new QComboBox(this)), m_purpose(new QComboBox(this)), m_channel(new QComboBox(this)),
      m_notice(new Notice(this)), m_keep(primaryButton(tr("&Keep as unproven"), u"receipt"_s, this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"receiptDialog"_s);
    m_summary->setObjectName(u"receiptSummary"_s);
    m_summary->hide();
    m_claim->setObjectName(u"receiptClaim"_s);
    m_purpose->setObjectName(u"receiptPurpose"_s);
    m_channel->setObjectName(u"receiptChannel"_s);
    m_keep->setObjectName(u"keepReceipt"_s);
    auto *heading = wordsLabel(tr("A receipt the person brings"), this);
    setType(heading, Type::Title);
    auto *file = plainButton(tr("Choose the &receipt…"), u"file"_s, this);
    file->setObjectName(u"chooseReceipt"_s);
    auto *cancel = flatButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(
        wordsLabel(tr("A receipt claims a consent and does not prove it: it is kept as evidence and allows "
                      "nothing until somebody has checked it."),
                   this));
    column->addWidget(file, 0, Qt::AlignLeft);
    column->addWidget(m_notice);
    column->addWidget(m_summary);
    for (const auto &[text, field] : std::initializer_list<std::pair<QString, QWidget *>>{
             {tr("What it &claims"), m_claim}, {tr("Our &purpose"), m_purpose}, {tr("C&hannel"), m_channel}}) {
        column->addWidget(fieldLabel(text, field));
        column->addWidget(field);
    }
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(560);
    new DialogFit(this);
    setReasonOff(m_keep, tr("Choose a receipt first"));
    connect(file, &QPushButton::clicked, this, [this] {
        const FileWish wish{tr("Choose the receipt"), tr("Receipts (*.json *.jsonld);;All files (*)"), {}, {}};
        m_parts.prompts.openFile(this, wish, [this](const QString &path) { choose(path); });
    });
    connect(cancel, &QPushButton::clicked, this, &ReceiptDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ReceiptDialog::keep);
    connect(m_purpose, &QComboBox::activated, this, &ReceiptDialog::showChannels);
    connect(m_claim, &QComboBox::activated, this, &ReceiptDialog::showClaim);
    whenDone(m_parts.people.call(&PermissionService::purposes), this, [this](const Result<QList<Purpose>> &purposes) {
        if (!purposes)
            return m_notice->showError(purposes.error());
        for (const Purpose &purpose : *purposes) {
            if (!purpose.isActive || purpose.basis != LegalBasis::Consent || purpose.channels.isEmpty())
                continue;
            m_purposes += purpose;
            m_purpose->addItem(purpose.label.in(m_parts.words.language()), purpose.key);
        }
        showChannels();
        showClaim();
    });
}

void ReceiptDialog::choose(const QString &path)
{
    if (path.isEmpty())
        return;
    whenDone(m_parts.receipts.call(&ReceiptService::read, path), this,
             [this](const Result<ClaimedReceipt> &receipt) { showReceipt(receipt); });
}

QString ReceiptDialog::claimText(const ClaimedConsent &claim) const
{
    const QString what = claim.purpose.isEmpty() ? tr("purpose not said") : claim.purpose;
    const QString state = claim.state == ConsentState::None ? tr("answer not said") : m_parts.words.word(claim.state);
    const QString when
        = claim.atUtc.isValid() ? m_parts.words.date(claim.atUtc.toLocalTime().date()) : tr("day not said");
    return tr("%1: %2, %3", "purpose, answer, day").arg(what, state, when);
}

void ReceiptDialog::showReceipt(const Result<ClaimedReceipt> &receipt)
{
    m_notice->clear();
    m_receipt.reset();
    m_claim->clear();
    m_summary->clear();
    m_summary->setVisible(receipt.has_value());
    setReasonOff(m_keep, receipt ? QString() : tr("Choose a receipt first"));
    if (!receipt)
        return m_notice->showError(receipt.error());
    m_receipt = *receipt;
    for (const ClaimedConsent &claim : receipt->consents)
        m_claim->addItem(claimText(claim));
    m_summary->setText(tr("%1, given to %2", "file, controllers")
                           .arg(receipt->fileName,
                                receipt->controllers.isEmpty() ? tr("somebody it does not name")
                                                               : receipt->controllers.join(u", "_s)));
    showClaim();
}

void ReceiptDialog::showChannels()
{
    m_channel->clear();
    for (const Purpose &purpose : std::as_const(m_purposes)) {
        if (purpose.key != m_purpose->currentData().toString())
            continue;
        for (const Channel channel : purpose.channels)
            m_channel->addItem(m_parts.words.word(channel), int(channel));
    }
}

/// Where the receipt speaks of one of our purposes, that one is proposed.
void ReceiptDialog::showClaim()
{
    if (!m_receipt || m_claim->currentIndex() < 0)
        return;
    const ClaimedConsent &claim = m_receipt->consents.at(m_claim->currentIndex());
    if (const int index = m_purpose->findData(claim.purpose); index >= 0) {
        m_purpose->setCurrentIndex(index);
        showChannels();
    }
    if (claim.channel)
        m_channel->setCurrentIndex(qMax(0, m_channel->findData(int(*claim.channel))));
}

void ReceiptDialog::keep()
{
    m_keep->setEnabled(false);
    whenDone(m_parts.receipts.call(&ReceiptService::keep, m_contact, *m_receipt, m_claim->currentIndex(),
                                   m_purpose->currentData().toString(), Channel(m_channel->currentData().toInt())),
             this, [this](const Result<ConsentEvent> &event) {
                 m_keep->setEnabled(true);
                 if (!event)
                     return m_notice->showError(event.error());
                 Q_EMIT kept(*event);
                 accept();
             });
}

} // namespace crm
