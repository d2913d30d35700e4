// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopletable.h"

#include "preferences.h"

#include "widgets/rows.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace crm {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static_assert(int{ContactListModel::LightRole} == int{LightRole}
              && int{ContactListModel::ReasonRole} == int{ReasonRole});

namespace {

struct ColumnRule {
    ContactListModel::Column column;
    const char *code;
    int letters; ///< narrowest useful width, in average letters
    int share; ///< of the room that is left
    bool isUsual;
};

/// In the order of importance: when room is short the last ones leave first.
constexpr ColumnRule kRules[] = {
    {ContactListModel::Name, "name", 18, 3, true},
    {ContactListModel::PermissionColumn, "permission", 14, 2, true},
    {ContactListModel::Organisation, "organisation", 15, 3, true},
    {ContactListModel::LastContact, "last_contact", 13, 1, true},
    {ContactListModel::City, "city", 13, 2, true},
    {ContactListModel::Email, "email", 24, 3, false},
    {ContactListModel::Phone, "phone", 16, 1, false},
    {ContactListModel::Relation, "relation", 15, 1, false},
    {ContactListModel::JobTitle, "job_title", 16, 2, false},
    {ContactListModel::Created, "created", 13, 1, false},
    {ContactListModel::Updated, "updated", 13, 1, false},
};

constexpr int kReasonLetters = 13; ///< what the permission gains for its reason, before any other column gains anything

} // namespace

PeopleTable::PeopleTable(ContactListModel &model, Preferences &preferences, const Phrases &phrases, QWidget *parent)
    : QTableView(parent), m_model(model), m_preferences(preferences), m_phrases(phrases),
      m_wanted(preferences.columns(u"people"_s))
{
    setObjectName(u"peopleTable"_s);
    setAccessibleName(tr("People"));
    setModel(&model);
    prepareView(this);
    horizontalHeader()->setStretchLastSection(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(ContactListModel::Name, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(ContactListModel::PermissionColumn, new PermissionDelegate(this));
    nameColumns();
    if (m_wanted.isEmpty()) {
        for (const ColumnRule &rule : kRules)
            if (rule.isUsual)
                m_wanted << QString::fromLatin1(rule.code);
    }
    listen();
}

void PeopleTable::listen()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const ContactId id = current(); id.isValid())
            Q_EMIT restingOn(id);
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PeopleTable::sortBy);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PeopleTable::lookAround);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_lastTop = 0; });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        m_rest.stop();
        const ContactId id = m_model.idAt(index.row());
        if (id.isValid() && chosenCount() == 1)
            Q_EMIT openWished(id);
    });
}

void PeopleTable::nameColumns()
{
    m_model.setTitle(ContactListModel::Name, tr("Name"));
    m_model.setTitle(ContactListModel::Organisation, tr("Organisation"));
    m_model.setTitle(ContactListModel::PermissionColumn, tr("May I contact?"));
    m_model.setTitle(ContactListModel::City, tr("Town"));
    m_model.setTitle(ContactListModel::LastContact, tr("Last contact"));
    m_model.setTitle(ContactListModel::Email, tr("E-mail"));
    m_model.setTitle(ContactListModel::Phone, tr("Phone"));
    m_model.setTitle(ContactListModel::Relation, tr("Relation"));
    m_model.setTitle(ContactListModel::JobTitle, tr("Job title"));
    m_model.setTitle(ContactListModel::Created, tr("Added"));
    m_model.setTitle(ContactListModel::Updated, tr("Changed"));
}

void PeopleTable::setPurposes(const QList<Purpose> &purposes)
{
    m_purposes.clear();
    std::copy_if(purposes.cbegin(), purposes.cend(), std::back_inserter(m_purposes), [](const Purpose &purpose) {
        return purpose.isActive && purpose.messageClass && !purpose.softOptIn && !purpose.channels.isEmpty();
    });
    if (const Purpose *chosen = purposeNamed(m_purposes, m_model.purpose());
        chosen && chosen->channels.contains(m_model.channel()))
        return showPermission(chosen->key, m_model.channel());
    const auto usual = std::find_if(m_purposes.cbegin(), m_purposes.cend(), [](const Purpose &purpose) {
        return purpose.messageClass == MessageClass::Commercial && purpose.channels.contains(Channel::Email);
    });
    const auto offers = std::find_if(m_purposes.cbegin(), m_purposes.cend(),
                                     [](const Purpose &purpose) { return purpose.key == "offers.promo.consent"_L1; });
    if (offers != m_purposes.cend())
        showPermission(offers->key, Channel::Email);
    else if (usual != m_purposes.cend())
        showPermission(usual->key, Channel::Email);
}

void PeopleTable::showPermission(const QString &purpose, Channel channel)
{
    const auto found
        = std::find_if(m_purposes.cbegin(), m_purposes.cend(), [&](const Purpose &p) { return p.key == purpose; });
    if (found == m_purposes.cend())
        return;
    //: the title of a column: a purpose, then "by e-mail"
    m_model.setTitle(ContactListModel::PermissionColumn,
                     tr("%1 %2").arg(found->label.in(m_phrases.language()), m_phrases.byChannel(channel)));
    m_model.setPermission(purpose, channel);
    fitColumns();
}

bool PeopleTable::isWanted(ContactListModel::Column column) const
{
    const auto *rule
        = std::find_if(std::begin(kRules), std::end(kRules), [&](const ColumnRule &r) { return r.column == column; });
    return column == ContactListModel::Name || m_wanted.contains(QLatin1String(rule->code));
}

void PeopleTable::setWanted(ContactListModel::Column column, bool isWanted)
{
    const auto *rule
        = std::find_if(std::begin(kRules), std::end(kRules), [&](const ColumnRule &r) { return r.column == column; });
    const QString code = QString::fromLatin1(rule->code);
    m_wanted.removeAll(code);
    if (isWanted)
        m_wanted << code;
    m_preferences.setColumns(u"people"_s, m_wanted);
    fitColumns();
}

void PeopleTable::fillColumnsMenu(QMenu *menu)
{
    menu->addSection(tr("Columns"));
    for (const ColumnRule &rule : kRules) {
        const QString title = rule.column == ContactListModel::PermissionColumn
            ? tr("Permission")
            : m_model.headerData(rule.column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(isWanted(rule.column));
        action->setEnabled(rule.column != ContactListModel::Name);
        connect(action, &QAction::toggled, this, [this, column = rule.column](bool on) { setWanted(column, on); });
    }
    menu->addSection(tr("Permission shown"));
    fillPermissionMenu(menu);
}

void PeopleTable::fillPermissionMenu(QMenu *menu)
{
    for (const Purpose &purpose : std::as_const(m_purposes)) {
        QMenu *channels = menu->addMenu(purpose.label.in(m_phrases.language()));
        auto *group = new QActionGroup(channels);
        for (const Channel channel : purpose.channels) {
            QAction *action = group->addAction(m_phrases.word(channel));
            action->setCheckable(true);
            action->setChecked(purpose.key == m_model.purpose() && channel == m_model.channel());
            channels->addAction(action);
            connect(action, &QAction::triggered, this,
                    [this, key = purpose.key, channel] { showPermission(key, channel); });
        }
    }
}

int PeopleTable::wishedWidth(ContactListModel::Column column) const
{
    const auto *rule
        = std::find_if(std::begin(kRules), std::end(kRules), [&](const ColumnRule &r) { return r.column == column; });
    return fontMetrics().averageCharWidth() * rule->letters + 24;
}

/// Columns come in the order of importance while there is room; the rest of the room is shared among those that stay.
void PeopleTable::fitColumns()
{
    const int room = viewport()->width();
    const int reason
        = isWanted(ContactListModel::PermissionColumn) ? fontMetrics().averageCharWidth() * kReasonLetters : 0;
    int taken = wishedWidth(ContactListModel::Name);
    int shares = kRules[0].share;
    QList<const ColumnRule *> shown{&kRules[0]};
    for (const ColumnRule &rule : kRules) {
        if (rule.column == ContactListModel::Name || !isWanted(rule.column))
            continue;
        if (taken + wishedWidth(rule.column) + (shown.size() > 1 ? reason : 0) > room)
            break;
        shown << &rule;
        taken += wishedWidth(rule.column);
        shares += rule.share;
    }
    int left = room - taken;
    const int forReason = std::clamp(left, 0, reason);
    left -= forReason;
    for (const ColumnRule &rule : kRules) {
        const bool isShown = shown.contains(&rule);
        setColumnHidden(rule.column, !isShown);
        if (!isShown)
            continue;
        const int extra = left > 0 ? left * rule.share / shares : 0;
        left -= extra;
        shares -= rule.share;
        const int own = rule.column == ContactListModel::PermissionColumn ? extra + forReason : extra;
        setColumnWidth(rule.column, std::max(48, wishedWidth(rule.column) + own));
    }
}

void PeopleTable::sortBy(int column)
{
    if (column == ContactListModel::PermissionColumn) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillPermissionMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(
            QPoint(horizontalHeader()->sectionViewportPosition(column), horizontalHeader()->height())));
    }
    const auto order = ContactListModel::sortOf(static_cast<ContactListModel::Column>(column));
    if (!order) {
        showOrder(m_model.query().sort, m_model.query().descending);
        return;
    }
    const bool again = m_model.query().sort == *order;
    const Qt::SortOrder direction = again && !m_model.query().descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column, direction);
    m_model.sort(column, direction);
}

void PeopleTable::showOrder(ContactSort sort, bool isDescending)
{
    for (int column = 0; column < ContactListModel::ColumnCount; ++column)
        if (ContactListModel::sortOf(static_cast<ContactListModel::Column>(column)) == sort)
            horizontalHeader()->setSortIndicator(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PeopleTable::lookAround()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first < 0)
        return;
    m_model.lookAt(first, last < 0 ? m_model.rowCount() - 1 : last, first < m_lastTop ? -1 : 1);
    m_lastTop = first;
}

void PeopleTable::select(ContactId id)
{
    if (const auto row = m_model.rowOf(id)) {
        setCurrentIndex(m_model.index(*row, ContactListModel::Name));
        scrollTo(currentIndex());
        m_rest.stop();
    }
}

ContactId PeopleTable::current() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : ContactId();
}

int PeopleTable::chosenCount() const
{
    const QItemSelection chosen = selectionModel()->selection();
    return std::accumulate(chosen.cbegin(), chosen.cend(), 0,
                           [](int sum, const QItemSelectionRange &range) { return sum + range.height(); });
}

QList<RowKey> PeopleTable::chosenKeys() const
{
    QList<RowKey> keys;
    const QItemSelection chosen = selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen)
        for (int row = range.top(); row <= range.bottom(); ++row)
            keys << m_model.index(row, 0).data(ContactListModel::KeyRole).value<RowKey>();
    return keys;
}

std::optional<QList<ContactId>> PeopleTable::chosenIds() const
{
    QList<ContactId> ids;
    const QItemSelection chosen = selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            ids << m_model.idAt(row);
            if (!ids.last().isValid())
                return {};
        }
    }
    return ids;
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const ContactId id = current(); id.isValid())
            Q_EMIT openWished(id);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT trashWished();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    lookAround();
}

void PeopleTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    if (chosenCount() > 0)
        Q_EMIT menuWished(at);
}

void PeopleTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        m_rest.start();
}

} // namespace crm
