// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "retentionservice.h"

#include <QAbstractTableModel>

namespace crm {

/// The people behind a month or a rule: what falls due for whom, from which day, and what will happen. Read page by
/// page.
class RetentionLinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PersonColumn,
        RuleColumn,
        AnchorColumn,
        DueColumn,
        StateColumn,
        ActionColumn,
        WhyColumn,
        ColumnCount
    };
    /// How pressing a line is; the delegate has a shape and a colour for each.
    enum class Urgency { Late, Soon, Held };
    enum Role { ContactRole = Qt::UserRole + 1, UrgencyRole, SortRole };

    explicit RetentionLinesModel(const Phrases &words, QObject *parent = nullptr);

    void setPolicies(const QList<RetentionPolicy> &policies);
    void show(const QList<RetentionLine> &lines, bool hasMore);
    void append(const QList<RetentionLine> &lines, bool hasMore);
    const RetentionLine &line(int row) const { return m_lines.at(row); }
    const RetentionPolicy *policyOf(const RetentionLine &line) const;
    /// "7 days late", "due today", "4 days left".
    QString stateWords(const RetentionLine &line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The view has come to the end of what is there; answer with append() from this line on.
    void moreWanted(int skip);

private:
    QString words(const RetentionLine &line, Column column) const;
    QVariant sortValue(const RetentionLine &line, Column column) const;
    static Urgency urgencyOf(const RetentionLine &line);

    Phrases m_words;
    QList<RetentionPolicy> m_policies;
    QList<RetentionLine> m_lines;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};

} // namespace crm
