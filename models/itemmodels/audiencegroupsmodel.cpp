// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencegroupsmodel.h"

#include <algorithm>

namespace crm {

AudienceGroupsModel::AudienceGroupsModel(const Phrases &phrases, QObject *parent)
    : QAbstractListModel(parent), m_phrases(phrases)
{
}

void AudienceGroupsModel::show(const AudienceAnswer &answer, const QString &excludedTitle, const QString &includedTitle)
{
    beginResetModel();
    m_lines.clear();
    m_largest = 0;
    for (const AudienceGroup &group : answer.groups)
        m_largest = std::max<qint64>(m_largest, group.people.size());
    add(answer.groups, false, excludedTitle);
    add(answer.groups, true, includedTitle);
    endResetModel();
}

void AudienceGroupsModel::add(const QList<AudienceGroup> &groups, bool isAllowed, const QString &title)
{
    const auto isHere = [isAllowed](const AudienceGroup &group) { return group.isAllowed == isAllowed; };
    if (std::none_of(groups.begin(), groups.end(), isHere))
        return;
    addHeading(title);
    for (const AudienceGroup &group : groups) {
        if (isHere(group))
            addGroup(group, m_phrases.audienceDetail(group.code, group.light));
    }
}

void AudienceGroupsModel::addGroup(const AudienceGroup &group, const QString &detail)
{
    m_lines += {{},
                group,
                detail,
                m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1, %2: %3"))
                    .arg(m_phrases.audienceReason(group.code, group.light), detail,
                         m_phrases.number(group.people.size()))};
}

void AudienceGroupsModel::show(const AudienceShift &shift, const ShiftTitles &titles)
{
    beginResetModel();
    m_lines.clear();
    m_largest = 0;
    QString last;
    for (const AudienceMove &move : shift.moves) {
        m_largest = std::max<qint64>(m_largest, move.to.people.size());
        const QString &title = move.from.isAllowed == move.to.isAllowed ? titles.others
            : move.to.isAllowed                                         ? titles.gained
                                                                        : titles.lost;
        if (title != last)
            addHeading(title);
        last = title;
        addGroup(move.to, m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "before: %1"))
                              .arg(m_phrases.inSentence(m_phrases.audienceReason(move.from.code, move.from.light))));
    }
    endResetModel();
}

void AudienceGroupsModel::clear()
{
    show(AudienceAnswer(), {}, {});
}

const AudienceGroup *AudienceGroupsModel::group(const QModelIndex &index) const
{
    if (!index.isValid() || !m_lines.at(index.row()).heading.isEmpty())
        return nullptr;
    return &m_lines.at(index.row()).group;
}

QModelIndex AudienceGroupsModel::indexOf(const QString &code, Light light) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const AudienceGroup *one = group(index(row)); one && one->code == code && one->light == light)
            return index(row);
    }
    return {};
}

int AudienceGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant AudienceGroupsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Line &line = m_lines.at(index.row());
    const bool isHeading = !line.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? line.heading : m_phrases.audienceReason(line.group.code, line.group.light);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line.heard;
    case HeadingRole:
        return isHeading;
    default:
        break;
    }
    if (isHeading)
        return {};
    switch (role) {
    case DetailRole:
        return line.detail;
    case PeopleRole:
        return line.group.people.size();
    case PeopleTextRole:
        return m_phrases.number(line.group.people.size());
    case LargestRole:
        return m_largest;
    case LightRole: // "no such channel" is a dash in a table; as a reason it is a block
        return static_cast<int>(line.group.light == Light::NoChannel ? Light::Blocked : line.group.light);
    default:
        return {};
    }
}

Qt::ItemFlags AudienceGroupsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return group(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace crm
