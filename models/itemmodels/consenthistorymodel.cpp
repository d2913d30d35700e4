// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consenthistorymodel.h"

#include <algorithm>
#include <tuple>

namespace crm {

using namespace Qt::StringLiterals;

ConsentHistoryModel::ConsentHistoryModel(const Phrases &phrases, QObject *parent)
    : QAbstractListModel(parent), m_phrases(phrases)
{
}

void ConsentHistoryModel::show(const QList<ConsentEvent> &history, const QList<Purpose> &purposes, const QDate &today)
{
    m_purposes = purposes;
    m_today = today;
    QList<ConsentEvent> events(history.crbegin(), history.crend());
    std::stable_sort(events.begin(), events.end(), [](const ConsentEvent &a, const ConsentEvent &b) {
        return std::tie(a.occurredAtUtc, a.sequence) > std::tie(b.occurredAtUtc, b.sequence);
    });
    const auto same = [](const ConsentEvent &a, const ConsentEvent &b) { return a.id == b.id; };
    const auto added = events.size() - m_events.size();
    if (!m_events.isEmpty() && added > 0
        && std::equal(m_events.cbegin(), m_events.cend(), events.cbegin() + added, same)) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_events = events;
        endInsertRows();
        return;
    }
    if (std::equal(m_events.cbegin(), m_events.cend(), events.cbegin(), events.cend(), same))
        return;
    beginResetModel();
    m_events = events;
    endResetModel();
}

std::optional<int> ConsentHistoryModel::rowOf(ConsentEventId id) const
{
    const auto found
        = std::find_if(m_events.cbegin(), m_events.cend(), [&](const ConsentEvent &event) { return event.id == id; });
    return found == m_events.cend() ? std::nullopt : std::optional(static_cast<int>(found - m_events.cbegin()));
}

int ConsentHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant ConsentHistoryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const ConsentEvent &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(event);
    case Qt::ToolTipRole:
    case DetailRole:
        return detail(event);
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(title(event), when(event), detail(event));
    case RightTextRole:
    case WhenRole:
        return when(event);
    case SortRole:
        return event.occurredAtUtc;
    case EventIdRole:
        return QVariant::fromValue(event.id);
    case StateRole:
        return static_cast<int>(event.state);
    case LightRole:
        return static_cast<int>(light(event));
    default:
        return {};
    }
}

QString ConsentHistoryModel::subject(const ConsentEvent &event) const
{
    const auto found = std::find_if(m_purposes.cbegin(), m_purposes.cend(),
                                    [&](const Purpose &p) { return p.key == event.purpose; });
    const QString label = event.purpose.isEmpty() ? m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "every purpose"))
        : found == m_purposes.cend()              ? event.purpose
                                                  : found->label.in(m_phrases.language());
    const QString way = event.channel ? m_phrases.byChannel(*event.channel)
                                      : m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "by any channel"));
    return m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1 %2")).arg(label, way);
}

QString ConsentHistoryModel::title(const ConsentEvent &event) const
{
    const QString what
        = event.kind == ConsentEventKind::Objection ? m_phrases.word(event.kind) : m_phrases.word(event.state);
    return m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1: %2")).arg(what, subject(event));
}

QString ConsentHistoryModel::detail(const ConsentEvent &event) const
{
    QStringList parts;
    if (event.lastValidDay) // first, because what does not fit is cut off at the end
        parts << m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "valid until %1")).arg(m_phrases.date(*event.lastValidDay));
    parts << m_phrases.word(event.method);
    if (event.wordingVersion > 0)
        parts << m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "wording v%1")).arg(event.wordingVersion);
    const auto kept = std::count_if(event.evidence.begin(), event.evidence.end(),
                                    [](const Evidence &evidence) { return !evidence.isGone; });
    if (kept == 1)
        parts << m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "1 proof kept"));
    else if (kept > 1)
        parts << m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1 proofs kept")).arg(kept);
    if (!event.recordedByName.isEmpty())
        parts << m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "noted by %1")).arg(event.recordedByName);
    return parts.join(u" · "_s);
}

QString ConsentHistoryModel::when(const ConsentEvent &event) const
{
    return m_phrases.date(event.occurredAtUtc.toLocalTime().date());
}

Light ConsentHistoryModel::light(const ConsentEvent &event) const
{
    if (event.kind == ConsentEventKind::Objection)
        return Light::Blocked;
    switch (event.state) {
    case ConsentState::Given:
        return event.lastValidDay && *event.lastValidDay < m_today ? Light::Blocked : Light::Allowed;
    case ConsentState::Requested:
        return Light::Waiting;
    case ConsentState::None:
    case ConsentState::Unknown:
        return Light::Unproven;
    case ConsentState::Refused:
    case ConsentState::Withdrawn:
    case ConsentState::Expired:
    case ConsentState::Invalidated:
    case ConsentState::Superseded:
    case ConsentState::Revoked:
        return Light::Blocked;
    }
    Q_UNREACHABLE();
}

} // namespace crm
