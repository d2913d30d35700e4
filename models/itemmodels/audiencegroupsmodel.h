// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience.h"
#include "phrases.h"

#include <QAbstractListModel>

namespace crm {

/// The reasons of an audience as rows: why people are excluded, then why the others are included, each part under a
/// heading.
class AudienceGroupsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PeopleRole = Qt::UserRole + 1, ///< how many; invalid on a heading
        PeopleTextRole,
        LargestRole, ///< of all groups: the full length of a bar
        DetailRole = Qt::UserRole + 900, ///< the numbers of RowRole in ui, as are the next
        LightRole = Qt::UserRole + 902,
        HeadingRole = Qt::UserRole + 905
    };

    explicit AudienceGroupsModel(const Phrases &phrases, QObject *parent = nullptr);

    /// Words above the two parts; they belong to the screen.
    void show(const AudienceAnswer &answer, const QString &excludedTitle, const QString &includedTitle);
    /// What would change: who is lost, who is gained, and whose reason is another one.
    struct ShiftTitles {
        QString lost;
        QString gained;
        QString others;
    };
    void show(const AudienceShift &shift, const ShiftTitles &titles);
    void clear();
    /// Null on a heading.
    const AudienceGroup *group(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &code, Light light) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString heading;
        AudienceGroup group;
        QString detail;
        QString heard; ///< all of it, for a screen reader
    };
    void add(const QList<AudienceGroup> &groups, bool isAllowed, const QString &title);
    void addHeading(const QString &title) { m_lines += {title, {}, {}, title}; }
    void addGroup(const AudienceGroup &group, const QString &detail);

    Phrases m_phrases;
    QList<Line> m_lines;
    qint64 m_largest = 0;
};

} // namespace crm
