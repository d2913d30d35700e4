// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactlistmodel.h"

#include <algorithm>

namespace crm {

namespace {

using namespace std::chrono_literals;

constexpr int kKeptRows = 64 * ContactListModel::kPageRows;
constexpr int kPagesAhead = 2;
constexpr int kMostOnTheWay = 2; ///< a jump of the scroll bar must not queue behind pages nobody looks at any more
constexpr int kMostWanted = 8;
constexpr auto kOrderAfter = 150ms; ///< the next key is usually pressed sooner
constexpr auto kRenewAfter = 200ms;

} // namespace

ContactListModel::ContactListModel(const Remote<PermissionService> &people, const Phrases &phrases, QObject *parent)
    : QAbstractTableModel(parent), m_people(people), m_judges(people), m_phrases(phrases), m_rows(kKeptRows)
{
    m_pageTimer.setSingleShot(true);
    m_orderTimer.setSingleShot(true);
    m_renewTimer.setSingleShot(true);
    connect(&m_pageTimer, &QTimer::timeout, this, &ContactListModel::askPages);
    connect(&m_orderTimer, &QTimer::timeout, this, &ContactListModel::askOrder);
    connect(&m_renewTimer, &QTimer::timeout, this, &ContactListModel::askOrder);
}

void ContactListModel::listenTo(const Changes &changes)
{
    connect(&changes, &Changes::contactChanged, this, [this](ContactId id) {
        refresh(id);
        renewOrder();
    });
    connect(&changes, &Changes::consentRecorded, this, [this](ContactId id) {
        refresh(id);
        if (m_query.permission || m_query.consentState || m_query.dueFrom || m_query.dueUntil)
            renewOrder();
    });
    for (const auto signal : {&Changes::contactAdded, &Changes::contactTrashed, &Changes::contactRestored})
        connect(&changes, signal, this, &ContactListModel::renewOrder);
    connect(&changes, &Changes::contactsReplaced, this, [this] {
        forget();
        renewOrder();
    });
    connect(&changes, &Changes::settingsChanged, this, [this] {
        forget();
        if (m_query.permission)
            renewOrder();
    });
}

void ContactListModel::setTitle(Column column, const QString &title)
{
    m_titles.at(static_cast<std::size_t>(column)) = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

void ContactListModel::show(const ContactQuery &query)
{
    m_query = query;
    ++m_life;
    m_orderTimer.stop();
    m_renewTimer.stop();
    askFirstRows();
}

void ContactListModel::setPermission(const QString &purpose, Channel channel)
{
    if (m_purpose == purpose && m_channel == channel)
        return;
    m_purpose = purpose;
    m_channel = channel;
    if (m_isBusy) {
        // The first rows under way were asked for with the former purpose.
        ++m_life;
        askFirstRows();
        return;
    }
    forget();
}

/// Keeps the order, reads the rows in sight again.
void ContactListModel::forget()
{
    ++m_arrangement;
    m_asked.clear();
    m_rows.clear();
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ContactListModel::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}

void ContactListModel::askFirstRows()
{
    setBusy(true);
    const auto answer = asked().call(&PermissionService::firstRows, m_query, kFirstRows, m_purpose, m_channel);
    whenDone(answer, this, [this, life = m_life](const Result<QList<LitRow>> &rows) {
        if (life != m_life)
            return;
        setBusy(false);
        if (rows)
            takeFirstRows(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void ContactListModel::takeFirstRows(const QList<LitRow> &rows)
{
    beginResetModel();
    ++m_arrangement;
    m_asked.clear();
    m_wanted.clear();
    m_keys.clear();
    m_rows.clear();
    for (const LitRow &line : rows) {
        m_keys << line.row.key;
        m_rows.insert(line.row.key, new LitRow(line));
    }
    m_isComplete = rows.size() < kFirstRows;
    endResetModel();
    Q_EMIT shown();
    if (m_isComplete)
        Q_EMIT counted(m_keys.size());
    else
        m_orderTimer.start(kOrderAfter);
}

void ContactListModel::askOrder()
{
    // A whole order of a million people takes a while: the next key must not wait behind it.
    const auto answer = m_judges.call(&PermissionService::order, m_query);
    whenDone(answer, this, [this, life = m_life](const Result<QList<RowKey>> &keys) {
        if (life != m_life)
            return;
        if (keys)
            takeOrder(*keys);
        else
            Q_EMIT failed(keys.error());
    });
}

void ContactListModel::takeOrder(const QList<RowKey> &keys)
{
    rearrange(keys);
    m_isComplete = true;
    Q_EMIT counted(keys.size());
}

void ContactListModel::renewOrder()
{
    if (!m_isBusy && !m_orderTimer.isActive())
        m_renewTimer.start(kRenewAfter);
}

/// From the old order to the new with the smallest announcement, so that selection and scroll position stay.
void ContactListModel::rearrange(const QList<RowKey> &keys)
{
    const auto [oldHead, newHead] = std::mismatch(m_keys.cbegin(), m_keys.cend(), keys.cbegin(), keys.cend());
    const auto head = static_cast<int>(oldHead - m_keys.cbegin());
    if (oldHead == m_keys.cend() && newHead == keys.cend())
        return;
    const auto limit = std::min(m_keys.size(), keys.size()) - head;
    qsizetype tail = 0;
    while (tail < limit && m_keys.at(m_keys.size() - 1 - tail) == keys.at(keys.size() - 1 - tail))
        ++tail;
    ++m_arrangement;
    m_asked.clear();
    const auto gone = static_cast<int>(m_keys.size() - tail) - head;
    const auto fresh = static_cast<int>(keys.size() - tail) - head;
    if (gone == 0) {
        beginInsertRows({}, head, head + fresh - 1);
        m_keys = keys;
        endInsertRows();
    } else if (fresh == 0) {
        beginRemoveRows({}, head, head + gone - 1);
        m_keys = keys;
        endRemoveRows();
    } else {
        moveInto(keys);
    }
}

/// Any order into any other: grow or shrink at the end, and tell the view where each row it remembers has gone.
void ContactListModel::moveInto(const QList<RowKey> &keys)
{
    if (keys.size() > m_keys.size()) {
        beginInsertRows({}, static_cast<int>(m_keys.size()), static_cast<int>(keys.size()) - 1);
        m_keys.resize(keys.size());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<RowKey, int> rows;
    for (const QModelIndex &old : before)
        rows.insert(m_keys.at(old.row()), -1);
    for (int row = 0; row < keys.size() && !rows.isEmpty(); ++row) {
        if (const auto found = rows.find(keys.at(row)); found != rows.end())
            *found = row;
    }
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int row = rows.value(m_keys.at(old.row()));
        after << (row < 0 ? QModelIndex() : index(row, old.column()));
    }
    const auto surplus = m_keys.size() - keys.size();
    m_keys = keys;
    m_keys.resize(keys.size() + std::max<qsizetype>(surplus, 0));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    if (surplus > 0) {
        beginRemoveRows({}, static_cast<int>(keys.size()), static_cast<int>(m_keys.size()) - 1);
        m_keys = keys;
        endRemoveRows();
    }
}

void ContactListModel::lookAt(int first, int last, int direction)
{
    if (m_keys.isEmpty())
        return;
    const int lastPage = static_cast<int>(m_keys.size() - 1) / kPageRows;
    const int from = std::clamp(first / kPageRows, 0, lastPage);
    const int until = std::clamp(last / kPageRows, 0, lastPage);
    // The last wish is read first: what is ahead now, what is in sight after it.
    for (int step = kPagesAhead; step > 0; --step) {
        const int ahead = direction < 0 ? from - step : until + step;
        if (direction != 0 && ahead >= 0 && ahead <= lastPage)
            want(ahead);
    }
    for (int page = until; page >= from; --page)
        want(page);
    askPages();
}

void ContactListModel::want(int page) const
{
    if (m_asked.contains(page))
        return;
    const auto first = m_keys.cbegin() + static_cast<qsizetype>(page) * kPageRows;
    const auto last
        = m_keys.cbegin() + std::min<qsizetype>(m_keys.size(), static_cast<qsizetype>(page + 1) * kPageRows);
    if (std::all_of(first, last, [this](RowKey key) { return m_rows.contains(key); }))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst();
}

void ContactListModel::askPages()
{
    while (!m_wanted.isEmpty() && m_asked.size() < kMostOnTheWay) {
        const int page = m_wanted.takeLast();
        const QList<RowKey> keys = m_keys.mid(static_cast<qsizetype>(page) * kPageRows, kPageRows);
        if (keys.isEmpty())
            continue;
        m_asked.insert(page);
        const auto answer = m_people.call(&PermissionService::rows, keys, m_purpose, m_channel);
        whenDone(answer, this, [this, page, keys, arrangement = m_arrangement](const Result<QList<LitRow>> &rows) {
            if (arrangement != m_arrangement)
                return;
            m_asked.remove(page);
            if (rows)
                takePage(page, keys, *rows);
            else
                Q_EMIT failed(rows.error());
            askPages();
        });
    }
}

void ContactListModel::takePage(int page, const QList<RowKey> &asked, const QList<LitRow> &rows)
{
    for (const LitRow &line : rows)
        m_rows.insert(line.row.key, new LitRow(line));
    for (const RowKey key : asked) {
        if (m_rows.contains(key))
            continue;
        auto *gone = new LitRow; // deleted since: an empty row, and not asked for again
        gone->row.key = key;
        m_rows.insert(key, gone);
    }
    const int first = page * kPageRows;
    Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(asked.size()) - 1, ColumnCount - 1));
}

void ContactListModel::refresh(ContactId id)
{
    const auto row = rowOf(id);
    if (!row)
        return;
    const QList<RowKey> keys{m_keys.at(*row)};
    const auto answer = m_people.call(&PermissionService::rows, keys, m_purpose, m_channel);
    whenDone(answer, this,
             [this, key = keys.first(), wording = m_purpose, channel = m_channel](const Result<QList<LitRow>> &rows) {
                 if (!rows || rows->isEmpty() || wording != m_purpose || channel != m_channel)
                     return;
                 m_rows.insert(key, new LitRow(rows->first()));
                 if (const auto now = rowOf(rows->first().row.id))
                     Q_EMIT dataChanged(index(*now, 0), index(*now, ColumnCount - 1));
             });
}

const LitRow *ContactListModel::lit(int row) const
{
    return row >= 0 && row < m_keys.size() ? m_rows.object(m_keys.at(row)) : nullptr;
}

ContactId ContactListModel::idAt(int row) const
{
    const LitRow *line = lit(row);
    return line ? line->row.id : ContactId();
}

std::optional<ContactRow> ContactListModel::rowAt(int row) const
{
    const LitRow *line = lit(row);
    return line && line->row.id.isValid() ? std::optional(line->row) : std::nullopt;
}

std::optional<int> ContactListModel::rowOf(ContactId id) const
{
    const QList<RowKey> keys = m_rows.keys();
    const auto found
        = std::find_if(keys.cbegin(), keys.cend(), [&](RowKey key) { return m_rows.object(key)->row.id == id; });
    if (!id.isValid() || found == keys.cend())
        return {};
    const auto row = m_keys.indexOf(*found);
    return row < 0 ? std::nullopt : std::optional(static_cast<int>(row));
}

} // namespace crm
