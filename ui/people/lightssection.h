// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissiontablemodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace crm {

class ChannelHeader;
class LightDelegate;
class SectionHeading;

/// "May I contact them?": purposes × channels, and below them the whole answer for the cell one stands on.
class LightsSection final : public QWidget {
    Q_OBJECT

public:
    explicit LightsSection(const Phrases &phrases, QWidget *parent = nullptr);

    void show(const QList<PermissionRow> &rows, const QDate &today);
    /// Purpose and channel one stands on, where there is such a channel.
    std::optional<std::pair<QString, Channel>> cell() const;
    QTableView *table() const { return m_table; }
    QString sentence() const;

Q_SIGNALS:
    void proofWished(crm::ConsentEventId event);
    void cellChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void fit();
    void tell();

    Phrases m_phrases;
    PermissionTableModel m_model;
    SectionHeading *m_heading;
    QTableView *m_table;
    ChannelHeader *m_channels;
    LightDelegate *m_delegate;
    QLabel *m_shape;
    QLabel *m_subject;
    QLabel *m_sentence;
    QToolButton *m_proof;
};

} // namespace crm
