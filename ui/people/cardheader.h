// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callattempt.h"
#include "contact.h"
#include "phrases.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace crm {

class StopMenu;

/// The fixed top of a card: who it is, and the three moves that are never more than two clicks away.
class CardHeader final : public QWidget {
    Q_OBJECT

public:
    CardHeader(StopMenu &stops, const Phrases &phrases, QWidget *parent = nullptr);

    void show(const Contact &contact);
    /// The moves are off while the card on screen is not yet the one that was asked for: they would act on somebody else.
    void setReady(bool isReady);

Q_SIGNALS:
    void editWished();
    void closeWished();
    void trashWished();
    void restoreWished();
    void whyWished(QWidget *beside);
    void recordWished();
    void askWished();
    void agreeCallWished();
    void formWished();
    void receiptWished();
    void callMade(crm::CallOutcome outcome);
    void stopMenuOpening();
    void requestWished();
    void exportWished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMenus(const Phrases &phrases);
    void fit();

    QLabel *m_name;
    QLabel *m_about;
    QString m_aboutText;
    QToolButton *m_edit;
    QToolButton *m_more;
    QToolButton *m_close;
    QPushButton *m_record;
    QPushButton *m_stop;
    QPushButton *m_rights;
    QAction *m_trash = nullptr;
    QAction *m_restore = nullptr;
    StopMenu &m_stops;
};

} // namespace crm
