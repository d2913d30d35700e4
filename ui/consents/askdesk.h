// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askqueueservice.h"
#include "phrases.h"
#include "remote.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace crm {

class AskQueueModel;
class EmptyPage;

/// The consents that end, have ended, cannot be proven or wait for an answer, with what may be asked and how (B10 to
/// B12).
class AskDesk final : public QWidget {
    Q_OBJECT

public:
    AskDesk(Remote<AskQueueService> asking, const Phrases &words, QWidget *parent = nullptr);

    void setPurposes(const QList<Purpose> &purposes);
    void show(AskReason reason); ///< reads it anew

Q_SIGNALS:
    void askWished(crm::ContactId contact, const QString &purpose, crm::Channel channel);
    void confirmWished();
    void recordWished(crm::ContactId contact);
    void openPerson(crm::ContactId contact);
    void failed(const crm::Error &error);

private:
    void updateMoves();
    const AskLine *chosen() const;

    Remote<AskQueueService> m_asking;
    AskReason m_reason = AskReason::EndsSoon;
    quint64 m_life = 0; ///< an answer about what was shown before is late
    AskQueueModel *m_model;
    QTableView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_none;
    QPushButton *m_ask;
    QPushButton *m_record;
    QPushButton *m_confirm;
};

} // namespace crm
