// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consenthistorymodel.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace crm {

class SectionHeading;

/// What the person has said about being contacted, as a thread. Enter or a click opens a line with its wording and its
/// proof.
class HistorySection final : public QWidget {
    Q_OBJECT

public:
    explicit HistorySection(const Phrases &phrases, QWidget *parent = nullptr);

    void show(const QList<ConsentEvent> &history, const QList<Purpose> &purposes, const QDate &today);
    /// Puts the cursor on that line. @returns where it stands in this section, for the card to scroll to
    QRect reveal(ConsentEventId event);
    void clear();
    QListView *view() const { return m_view; }
    QString subject(const ConsentEvent &event) const { return m_model.subject(event); }

Q_SIGNALS:
    void eventWished(const crm::ConsentEvent &event);

private:
    void fit();

    ConsentHistoryModel m_model;
    SectionHeading *m_heading;
    QListView *m_view;
    QWidget *m_nothing;
    QToolButton *m_more;
    bool m_isWhole = false;
};

} // namespace crm
