// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "phrases.h"

#include <QDialog>

class QFormLayout;

namespace crm {

class RecordingPlayer;

/// One line of the history in full: who, when, how, the exact wording that was shown, until when, and the proof.
class ConsentEventDialog final : public QDialog {
    Q_OBJECT

public:
    ConsentEventDialog(const ConsentEvent &event, const QString &subject, const Phrases &phrases,
                       QWidget *parent = nullptr);

    /// The bytes of a recording that was wished to be heard.
    void play(const QByteArray &recording);

Q_SIGNALS:
    void playWished(const crm::Evidence &evidence);
    void evidenceWished(const crm::Evidence &evidence);
    void receiptWished(const crm::ConsentEvent &event);

private:
    void addFacts(QFormLayout *form) const;
    QWidget *evidenceLine(const Evidence &evidence);

    RecordingPlayer *m_player;
    ConsentEvent m_event;
    Phrases m_phrases;
};

} // namespace crm
