// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/lightssection.h"

#include "people/channelheader.h"
#include "people/lightdelegate.h"

#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

LightsSection::LightsSection(const Phrases &phrases, QWidget *parent)
    : QWidget(parent), m_phrases(phrases), m_model(phrases), m_heading(new SectionHeading(tr("May I contact them?"))),
      m_table(new QTableView), m_channels(new ChannelHeader(m_table)), m_delegate(new LightDelegate(m_table)),
      m_shape(new QLabel), m_subject(wordsLabel({})), m_sentence(wordsLabel({})),
      m_proof(linkButton(tr("See the proof"))), m_past(m_heading->addLink(tr("Another day…"))), m_day(new DateField),
      m_dayRow(makeDayRow()), m_record(wordsLabel({}))
{
    makeTable();
    m_past->setObjectName(u"pastLink"_s);
    m_past->setToolTip(tr("Was this allowed on an earlier day? The answer is the one that was given then."));
    m_record->setObjectName(u"recordLine"_s);
    setType(m_record, Type::Small, Ink::Secondary);
    m_record->hide();
    connect(m_past, &QToolButton::clicked, this, [this] { askDay(m_dayRow->isHidden()); });
    m_proof->setObjectName(u"seeProof"_s);
    m_sentence->setObjectName(u"lightSentence"_s);
    setType(m_subject, Type::SmallStrong);
    setType(m_sentence, Type::Small);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_subject);
    words->addWidget(m_sentence);
    words->addWidget(m_record);
    words->addWidget(m_proof, 0, Qt::AlignLeft);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 8, 0, 0);
    foot->setSpacing(8);
    foot->addWidget(m_shape, 0, Qt::AlignTop);
    foot->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_dayRow);
    column->addWidget(m_table);
    column->addLayout(foot);
    connect(m_proof, &QToolButton::clicked, this, [this] {
        if (const auto permission = m_model.permissionAt(m_table->currentIndex()); permission && permission->decidedBy)
            Q_EMIT proofWished(*permission->decidedBy);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LightsSection::tell);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LightsSection::tell);
    tell();
}

void LightsSection::makeTable()
{
    m_table->setObjectName(u"lights"_s);
    m_table->setAccessibleName(tr("Permissions by purpose and channel"));
    m_table->setHorizontalHeader(m_channels);
    m_table->setModel(&m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QStringList words;
    for (const Light light : {Light::Allowed, Light::Blocked, Light::Waiting, Light::Unproven})
        words << m_phrases.word(light);
    m_delegate->setWords(words);
    m_table->setItemDelegate(m_delegate);
}

QWidget *LightsSection::makeDayRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 8);
    line->setSpacing(8);
    m_day->edit()->setObjectName(u"pastDay"_s);
    auto *label = fieldLabel(tr("As it was known on"), m_day->edit());
    line->addWidget(label);
    line->addWidget(m_day);
    line->addStretch(1);
    row->hide();
    connect(m_day, &DateField::dateChanged, this, [this](const QDate &day) {
        if (day.isValid() && m_day->isValid() && !m_dayRow->isHidden())
            Q_EMIT dayWished(day);
    });
    return row;
}

void LightsSection::askDay(bool isAsked)
{
    m_dayRow->setVisible(isAsked);
    m_past->setText(isAsked ? tr("Today") : tr("Another day…"));
    if (isAsked) {
        m_day->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_day->edit()->clear();
    Q_EMIT dayWished({});
}

void LightsSection::leavePast()
{
    if (!m_dayRow->isHidden())
        askDay(false);
}

void LightsSection::show(const QList<PermissionRow> &rows, const QDate &today)
{
    m_day->setLimits(QDate(2000, 1, 1), today.addDays(-1));
    fill(rows, tr("today, %1").arg(dateText(today)));
}

void LightsSection::showPast(const QList<PermissionRow> &rows, const QDate &day)
{
    fill(rows, tr("on %1 at noon").arg(dateText(day)));
}

void LightsSection::fill(const QList<PermissionRow> &rows, const QString &note)
{
    m_model.show(rows);
    m_heading->setNote(note);
    fit();
    tell();
}

/// The whole table is seen; what scrolls is the card.
void LightsSection::fit()
{
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    const int row = m_table->itemDelegate()->sizeHint(option, {}).height();
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int room = m_table->viewport()->width();
    int cell = room * 19 / 100;
    option.rect = QRect(0, 0, cell, row);
    const bool isStacked = !m_delegate->isBeside(option);
    if (isStacked)
        cell = room * 17 / 100;
    m_channels->setStacked(isStacked);
    for (int column = PermissionTableModel::EmailColumn; column < PermissionTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, cell);
    const int purpose = std::max(48, room - 4 * cell);
    m_table->setColumnWidth(PermissionTableModel::PurposeColumn, purpose);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QString name = m_model.index(i, PermissionTableModel::PurposeColumn).data().toString();
        m_table->setRowHeight(i, LightDelegate::heightFor(name, purpose, m_table->font()));
        height += m_table->rowHeight(i);
    }
    m_table->setFixedHeight(height);
}

void LightsSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LightsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tell();
}

void LightsSection::tell()
{
    const QModelIndex current = m_table->currentIndex();
    const auto permission = m_model.permissionAt(current);
    const bool isChannel = permission && permission->light != Light::NoChannel;
    m_shape->setVisible(isChannel);
    m_subject->setVisible(isChannel);
    m_proof->setVisible(isChannel && permission->decidedBy.has_value());
    m_record->setVisible(isChannel && permission->knownOnlySinceUtc.has_value());
    if (isChannel) {
        m_shape->setPixmap(stateIcon(permission->light).pixmap(14, 14));
        //: a purpose, then "by e-mail"
        m_subject->setText(tr("%1 %2").arg(m_model.purposeAt(current.row()).label.in(m_phrases.language()),
                                           m_phrases.byChannel(permission->channel)));
        m_sentence->setText(m_phrases.permissionSentence(*permission));
        m_record->setText(m_phrases.recordLine(*permission));
    } else if (permission) {
        m_sentence->setText(
            tr("There is no such channel: the purpose does not use it, or the person gave no address for it."));
    } else {
        m_sentence->setText(tr("Choose a light to read its reason."));
    }
    Q_EMIT cellChanged();
}

std::optional<std::pair<QString, Channel>> LightsSection::cell() const
{
    const QModelIndex current = m_table->currentIndex();
    const auto permission = m_model.permissionAt(current);
    if (!permission || permission->light == Light::NoChannel)
        return {};
    return std::pair(m_model.purposeAt(current.row()).key, *PermissionTableModel::channelOf(current.column()));
}

QString LightsSection::sentence() const
{
    return m_sentence->text();
}

} // namespace crm
