// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permission.h"
#include "phrases.h"

#include <QAbstractListModel>

namespace crm {

/// What one person has said about being contacted, the latest first.
class ConsentHistoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< when the person spoke, UTC
        EventIdRole, ///< ConsentEventId
        StateRole, ///< int of ConsentState
        WhenRole, ///< "18/11/2026"
        DetailRole
        = Qt::UserRole + 900, ///< how, which wording, how much evidence, valid until; the numbers of RowRole in ui
        LightRole = Qt::UserRole + 902,
        ReasonRole,
        RightTextRole
    };

    explicit ConsentHistoryModel(const Phrases &phrases, QObject *parent = nullptr);

    /// Oldest first, as the service gives it. A longer history of the same person inserts rows only.
    void show(const QList<ConsentEvent> &history, const QList<Purpose> &purposes, const QDate &today);
    const ConsentEvent &eventAt(int row) const { return m_events.at(row); }
    std::optional<int> rowOf(ConsentEventId id) const;
    /// "Offers and promotions by SMS"; an objection without purpose or channel speaks of all.
    QString subject(const ConsentEvent &event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString title(const ConsentEvent &event) const;
    QString detail(const ConsentEvent &event) const;
    QString when(const ConsentEvent &event) const;
    Light light(const ConsentEvent &event) const;

    Phrases m_phrases;
    QList<ConsentEvent> m_events; ///< latest first
    QList<Purpose> m_purposes;
    QDate m_today;
};

} // namespace crm
