// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officeservice.h"
#include "phrases.h"
#include "remote.h"

#include "widgets/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace crm {

class Notice;
class PassphraseField;
class ProgressStrip;

/// The vault itself: figures, a full check, one's own passphrase, the recovery key.
class VaultSection final : public QWidget {
    Q_OBJECT

public:
    VaultSection(Remote<OfficeService> office, const Phrases &phrases, Prompts &prompts, const Actor &actor, bool isServer, QWidget *parent = nullptr);

private:
    QWidget *makePassphraseForm();
    void reload();
    void check();
    void changePassphrase();
    void renewRecoveryKey();
    void showNewRecoveryKey();
    void updateButton();

    Remote<OfficeService> m_office;
    const Phrases m_phrases;
    Prompts &m_prompts;
    QLabel *m_figures;
    PassphraseField *m_old;
    PassphraseField *m_fresh;
    PassphraseField *m_repeat;
    QPushButton *m_change;
    ProgressStrip *m_progress;
    Notice *m_notice;
};

} // namespace crm
