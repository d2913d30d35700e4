// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/stopreviewpage.h"

#include "stoplinesmodel.h"
#include "stopphrases.h"
#include "widgets/buttons.h"
#include "widgets/columnfit.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/progressstrip.h"
#include "widgets/rows.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr StopKind kKinds[] = {StopKind::Unsubscribe, StopKind::Objection,      StopKind::Complaint,
                               StopKind::Bounce,      StopKind::AutomaticReply, StopKind::Unclear};

QString iconOf(StopKind kind)
{
    switch (kind) {
    case StopKind::Unsubscribe:
    case StopKind::Objection:
    case StopKind::Complaint:
        return u"stop"_s;
    case StopKind::Bounce:
        return u"warning"_s;
    case StopKind::AutomaticReply:
        return u"clock"_s;
    case StopKind::Unclear:
        return u"why"_s;
    }
    Q_UNREACHABLE();
}

/// The icon says whether the line stops something, whatever the colour.
class KindDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const StopKind kind = StopKind(index.data(StopLinesModel::KindRole).toInt());
        const QColor ink = themeOf(option.widget).colour(stops(kind) ? Token::Text : Token::TextSecondary);
        painter->save();
        const QRect room = paintRow(painter, option, index);
        const QRect place(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon);
        paintIcon(painter, QStyle::visualRect(option.direction, room, place), iconOf(kind), ink);
        const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(kIcon + kGap, 0, 0, 0));
        painter->setFont(stops(kind) ? Theme::font(Type::Strong, option.font) : option.font);
        painter->setPen(ink);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(option.text, Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

StopReviewPage::StopReviewPage(StopLinesModel &lines, const Phrases &words, QWidget *parent)
    : WizardPage(tr("Review"), tr("What does each of them ask?"), {}, parent), m_lines(lines), m_words(words),
      m_view(new QTableView(this)), m_counts(wordsLabel({}, this)), m_said(wordsLabel({}, this)),
      m_kinds(new QButtonGroup(this)), m_purpose(new QComboBox(this)),
      m_unknown(
          new QCheckBox(tr("&Remember those who are not in the file, as a fingerprint on the suppression list"), this)),
      m_progress(new ProgressStrip(this))
{
    m_view->setObjectName(u"stopLines"_s);
    m_view->setAccessibleName(tr("Requests found"));
    m_view->setModel(&m_lines);
    prepareView(m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setItemDelegateForColumn(StopLinesModel::KindColumn, new KindDelegate(m_view));
    new ColumnFit(m_view, {20, 27, 19, 28}, {}, StopLinesModel::ReasonColumn);
    m_counts->setObjectName(u"stopCounts"_s);
    m_said->setObjectName(u"saidWords"_s);
    m_said->setMinimumHeight(m_said->fontMetrics().lineSpacing() * 2);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_unknown->setObjectName(u"rememberUnknown"_s);
    m_purpose->setObjectName(u"stopPurpose"_s);
    body()->addWidget(m_counts);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_said);
    body()->addWidget(makeKinds());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(fieldLabel(tr("Those who &unsubscribe no longer want"), m_purpose));
    row->addWidget(m_purpose, 1);
    body()->addLayout(row);
    body()->addWidget(m_unknown);
    body()->addWidget(m_progress);
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("Record"));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StopReviewPage::showChosen);
    connect(&m_lines, &QAbstractItemModel::dataChanged, this, &StopReviewPage::showCounts);
    connect(m_unknown, &QCheckBox::toggled, this, &QWizardPage::completeChanged);
}

/// The chosen lines count as one of these: a correction is one click.
QWidget *StopReviewPage::makeKinds()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new QLabel(tr("The chosen line:"), box);
    row->addWidget(label);
    for (const StopKind kind : kKinds) {
        QToolButton *chip = chipButton(stopWord(m_words, kind), box);
        chip->setObjectName(u"kind_"_s + codeOf(kind));
        m_kinds->addButton(chip, int(kind));
        row->addWidget(chip);
    }
    row->addStretch();
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { correct(StopKind(id)); });
    return box;
}

void StopReviewPage::setPurposes(const QList<Purpose> &purposes)
{
    m_purpose->clear();
    m_purpose->addItem(tr("anything by that channel"), QString());
    for (const Purpose &purpose : purposes) {
        if (purpose.isActive && purpose.messageClass && *purpose.messageClass != MessageClass::Service)
            m_purpose->addItem(purpose.label.in(m_words.language()), purpose.key);
    }
}

QString StopReviewPage::purpose() const
{
    return m_purpose->currentData().toString();
}

bool StopReviewPage::remembersUnknown() const
{
    return m_unknown->isChecked();
}

void StopReviewPage::initializePage()
{
    showCounts();
    m_view->selectRow(0);
    showChosen();
}

bool StopReviewPage::isComplete() const
{
    const auto counts = m_lines.counts();
    return counts.requests > 0 || (counts.unknown > 0 && m_unknown->isChecked());
}

QString StopReviewPage::whatIsMissing() const
{
    return isComplete() ? QString() : tr("Nothing here stops anything yet");
}

void StopReviewPage::showChosen()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    m_kinds->setExclusive(false);
    for (QAbstractButton *chip : m_kinds->buttons()) {
        chip->setEnabled(!rows.isEmpty());
        chip->setChecked(rows.size() == 1 && m_kinds->id(chip) == rows.first().data(StopLinesModel::KindRole).toInt());
    }
    m_kinds->setExclusive(true);
    const QString words
        = rows.size() == 1 ? rows.first().data(StopLinesModel::WordsRole).toString().simplified() : QString();
    m_said->setText(words.isEmpty() ? QString() : tr("“%1”", "what a person wrote").arg(words.left(220)));
}

void StopReviewPage::correct(StopKind kind)
{
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        m_lines.setKind(row.row(), kind);
    showChosen();
}

void StopReviewPage::showCounts()
{
    const auto counts = m_lines.counts();
    m_counts->setText(tr("%1 %2 %3", "three sentences")
                          .arg(tr("%n request(s) of people in the file.", nullptr, counts.requests),
                               tr("%n of nobody in the file.", nullptr, counts.unknown),
                               tr("%n line(s) stop nothing.", nullptr, counts.left)));
    m_unknown->setEnabled(counts.unknown > 0);
    Q_EMIT completeChanged();
}

} // namespace crm
