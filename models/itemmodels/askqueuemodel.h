// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askqueueservice.h"
#include "phrases.h"

#include <QAbstractTableModel>

namespace crm {

/// The desk of consents that somebody may want to ask about: who, for what, until when, and how that is allowed.
class AskQueueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PersonColumn, PurposeColumn, ChannelColumn, WhenColumn, HowColumn, ColumnCount };

    explicit AskQueueModel(const Phrases &phrases, QObject *parent = nullptr);
    void setPurposes(const QList<Purpose> &purposes);
    void show(const QList<AskLine> &lines);
    const AskLine &line(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString purpose(const AskLine &line) const;
    QString when(const AskLine &line) const;
    QString how(const AskLine &line) const;
    QString whyNone(const QString &code) const;

    const Phrases m_phrases;
    QHash<QString, QString> m_labels;
    QList<AskLine> m_lines;
};

} // namespace crm
