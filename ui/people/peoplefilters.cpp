// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplefilters.h"

#include "widgets/buttons.h"
#include "widgets/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

PeopleFilters::PeopleFilters(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_group(new QButtonGroup(this)), m_other(chipButton({})),
      m_more(chipButton(tr("Filter"))), m_menu(new QMenu(this))
{
    setFixedHeight(40);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_group->setExclusive(true);
    addChip(Filter::All, tr("All"), u"filterAll"_s);
    addChip(Filter::Customers, tr("Customers"), u"filterCustomers"_s);
    addChip(Filter::Prospects, tr("Prospects"), u"filterProspects"_s);
    addChip(Filter::Silent, tr("No contact for 6 months"), u"filterSilent"_s);
    addChip(Filter::Trash, tr("Trash"), u"filterTrash"_s);
    m_chips.first()->setChecked(true);
    m_other->setObjectName(u"filterOther"_s);
    m_other->setIcon(icon(u"close"_s));
    m_other->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_other->setCheckable(true);
    m_other->hide();
    row->addWidget(m_other);
    m_group->addButton(m_other);
    row->addStretch(1);
    m_more->setObjectName(u"filterMore"_s);
    m_more->setCheckable(false);
    m_more->setIcon(icon(u"filter"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    row->addWidget(m_more);
    connect(m_menu, &QMenu::aboutToShow, this, &PeopleFilters::fillMenu);
    connect(m_other, &QToolButton::clicked, this, [this] { choose(Filter::All); });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (!isOn)
            return;
        m_other->setVisible(m_other->isChecked());
        fit();
        Q_EMIT changed();
    });
}

void PeopleFilters::addChip(Filter filter, const QString &text, const QString &name)
{
    QToolButton *chip = chipButton(text);
    chip->setObjectName(name);
    m_group->addButton(chip, static_cast<int>(filter));
    m_chips.append(chip);
    layout()->addWidget(chip);
}

ContactQuery PeopleFilters::query() const
{
    if (m_other->isChecked())
        return m_otherQuery;
    ContactQuery query;
    switch (static_cast<Filter>(m_group->checkedId())) {
    case Filter::All:
        break;
    case Filter::Customers:
        query.relations = {Relation::Customer};
        break;
    case Filter::Prospects:
        query.relations = {Relation::Prospect};
        break;
    case Filter::Silent:
        query.silentSince = m_clock().toLocalTime().date().addMonths(-6);
        break;
    case Filter::Trash:
        query.trashed = true;
        break;
    }
    return query;
}

bool PeopleFilters::isAll() const
{
    return m_chips.first()->isChecked();
}

bool PeopleFilters::isOther() const
{
    return m_other->isChecked();
}

void PeopleFilters::choose(Filter filter)
{
    m_group->button(static_cast<int>(filter))->setChecked(true);
}

void PeopleFilters::showOther(const ContactQuery &query, const QString &title)
{
    m_segment = {};
    m_otherQuery = query;
    m_other->setText(title);
    m_other->setToolTip(tr("Shows only: %1. Click to see everybody again.").arg(title));
    if (m_other->isChecked())
        Q_EMIT changed();
    m_other->setChecked(true);
}

void PeopleFilters::showSegment(const Segment &segment)
{
    showOther(segment.queryOn(m_clock().toLocalTime().date()), segment.name);
    m_segment = segment.id;
}

void PeopleFilters::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    const Segment *shown = shownSegment();
    if (shown) {
        m_other->setText(shown->name);
        fit();
    }
}

const Segment *PeopleFilters::shownSegment() const
{
    const auto shown = std::find_if(m_segments.cbegin(), m_segments.cend(),
                                    [this](const Segment &one) { return one.id == m_segment; });
    return m_other->isChecked() && shown != m_segments.cend() ? &*shown : nullptr;
}

void PeopleFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The chosen chip always stays; others leave from the right.
void PeopleFilters::fit()
{
    int room = width() - 32 - m_more->sizeHint().width() - 8;
    if (m_other->isChecked())
        room -= m_other->sizeHint().width() + 8;
    for (const QToolButton *chip : std::as_const(m_chips))
        if (chip->isChecked())
            room -= chip->sizeHint().width() + 8;
    bool isFull = false;
    for (QToolButton *chip : std::as_const(m_chips)) {
        if (chip->isChecked()) {
            chip->show();
            continue;
        }
        isFull = isFull || chip->sizeHint().width() + 8 > room;
        chip->setVisible(!isFull);
        room -= chip->sizeHint().width() + 8;
    }
}

void PeopleFilters::fillMenu()
{
    m_menu->clear();
    for (QToolButton *chip : std::as_const(m_chips)) {
        QAction *action = m_menu->addAction(chip->text());
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::triggered, chip, [chip] { chip->setChecked(true); });
    }
    m_menu->addSeparator();
    QAction *permission = m_menu->addAction(tr("By permission…"));
    permission->setObjectName(u"filterPermission"_s);
    permission->setCheckable(true);
    permission->setChecked(m_other->isChecked() && m_otherQuery.permission);
    connect(permission, &QAction::triggered, this, &PeopleFilters::permissionWished);
    addSegments();
}

void PeopleFilters::addSegments()
{
    const Segment *shown = shownSegment();
    if (!m_segments.isEmpty())
        m_menu->addSection(tr("Saved filters"));
    for (const Segment &segment : std::as_const(m_segments)) {
        QAction *action = m_menu->addAction(QString(segment.name).replace(u'&', u"&&"_s));
        action->setObjectName(u"segment_"_s + segment.name);
        action->setCheckable(true);
        action->setChecked(shown == &segment);
        connect(action, &QAction::triggered, this, [this, segment] { Q_EMIT segmentWished(segment); });
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("Save this filter…"));
    save->setObjectName(u"saveFilter"_s);
    connect(save, &QAction::triggered, this, &PeopleFilters::saveWished);
    if (!shown)
        return;
    QAction *rename = m_menu->addAction(tr("Rename this saved filter…"));
    rename->setObjectName(u"renameFilter"_s);
    connect(rename, &QAction::triggered, this, [this, segment = *shown] { Q_EMIT renameWished(segment); });
    QAction *remove = m_menu->addAction(tr("Delete this saved filter"));
    remove->setObjectName(u"removeFilter"_s);
    connect(remove, &QAction::triggered, this, [this, segment = *shown] { Q_EMIT removeWished(segment); });
}

} // namespace crm
