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
class DateField;
class LightDelegate;
class SectionHeading;

/// "May I contact them?": purposes × channels, and below them the whole answer for the cell one stands on.
class LightsSection final : public QWidget {
    Q_OBJECT

public:
    explicit LightsSection(const Phrases &phrases, QWidget *parent = nullptr);

    void show(const QList<PermissionRow> &rows, const QDate &today);
    /// The answers of a past day, which the section says they are of.
    void showPast(const QList<PermissionRow> &rows, const QDate &day);
    /// Back to today, as for a person who has just been opened: no day is asked for.
    void leavePast();
    /// Purpose and channel one stands on, where there is such a channel.
    std::optional<std::pair<QString, Channel>> cell() const;
    QTableView *table() const { return m_table; }
    QString sentence() const;

Q_SIGNALS:
    void proofWished(crm::ConsentEventId event);
    void cellChanged();
    void dayWished(const QDate &day); ///< a past day, or an invalid one: today

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    QWidget *makeDayRow();
    void askDay(bool isAsked);
    void fill(const QList<PermissionRow> &rows, const QString &note);
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
    QToolButton *m_past;
    DateField *m_day;
    QWidget *m_dayRow;
    QLabel *m_record;
};

} // namespace crm
