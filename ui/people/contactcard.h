// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holding.h"

#include "people/peopletools.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace crm {

class CallsSection;
class CardHeader;
class ClipboardKeeper;
class HeldSection;
class HistorySection;
class LightsSection;
class Notice;
class ReachSection;
class StopMenu;
class WhyPopover;

/// A person's card beside the list: how to reach them, whether we may and why, what they have said, and why we hold it.
class ContactCard final : public QFrame {
    Q_OBJECT

public:
    explicit ContactCard(const PeopleTools &tools, QWidget *parent = nullptr);

    /// Shows the person and notes in the journal that the card was read (G5).
    /// Until it has been read, the card before stays in sight and its moves are off.
    void open(ContactId id);
    void close();
    ContactId contact() const { return m_id; }
    const PersonFile &file() const { return m_file; }

Q_SIGNALS:
    void closeWished();
    void editWished(const crm::Contact &contact);
    void trashWished(crm::ContactId contact);
    void restoreWished(crm::ContactId contact);
    void recordConsentRequested(crm::ContactId contact);
    void askRequested(crm::ContactId contact);
    void formRequested(crm::ContactId contact);
    void keepReceiptRequested(crm::ContactId contact);
    void requestRequested(crm::ContactId contact);
    void exportRequested(crm::ContactId contact);
    void receiptRequested(const crm::ConsentEvent &event);
    void said(const QString &sentence); ///< for the status line
    void shown(crm::ContactId contact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void connectSections();
    void connectStops();
    void connectCalls();
    void loadCalls();
    void loadLights();
    void takePast(const Result<QList<PermissionRow>> &rows);
    void reload();
    void take(const Result<Contact> &contact);
    bool isRead() const { return m_id.isValid() && m_file.contact.id == m_id; }
    void showAll();
    void showOrigin();
    void removeUnneeded(const QString &label, const QStringList &fields);
    void explain(const QString &value, const QString &category, QWidget *beside);
    void openEvent(const ConsentEvent &event);
    void saveEvidence(const Evidence &evidence);
    void showProof(ConsentEventId event);
    template <class T> void confirm(const QFuture<Result<T>> &answer, const QString &sentence);

    PeopleTools m_tools;
    ContactId m_id;
    PersonFile m_file;
    QList<PermissionRow> m_rows; ///< of today, whatever day the lights are asked about
    QDate m_pastDay; ///< the day the lights are asked about; invalid: today
    quint64 m_life = 0; ///< an answer about somebody shown before is late
    StopMenu *m_stops;
    CardHeader *m_header;
    Notice *m_notice;
    QScrollArea *m_scroll;
    LightsSection *m_lights;
    ReachSection *m_reach;
    HistorySection *m_history;
    CallsSection *m_calls;
    HeldSection *m_held;
    QLabel *m_origin;
    WhyPopover *m_why;
    ClipboardKeeper *m_clipboard;
};

} // namespace crm
