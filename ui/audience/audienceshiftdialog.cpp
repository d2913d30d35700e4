// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audienceshiftdialog.h"

#include "audience/reasondelegate.h"
#include "audiencegroupsmodel.h"
#include "progressrelay.h"

#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kYearsBack = 10;
constexpr int kYearsAhead = 10;

int countOf(qint64 people)
{
    return static_cast<int>(std::min<qint64>(people, std::numeric_limits<int>::max()));
}
} // namespace

AudienceShiftDialog::AudienceShiftDialog(const Remote<PermissionService> &reading, const Phrases &words,
                                         const AudienceWish &wish, QDate today, QWidget *parent)
    : QDialog(parent), m_reading(reading), m_words(words), m_wish(wish), m_today(today), m_day(new DateField(this)),
      m_pack(new QComboBox(this)), m_sum(wordsLabel({}, this)), m_moves(new AudienceGroupsModel(words, this)),
      m_list(new QListView(this)), m_strip(new ProgressStrip(this)), m_notice(new Notice(this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"audienceShift"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    auto *heading = wordsLabel(tr("What would change"), this);
    setType(heading, Type::Title);
    layout->addWidget(heading);
    layout->addWidget(wordsLabel(tr("The same list is asked again as of another day, or as if you were established in "
                                    "another country. Nothing is changed by looking."),
                                 this));
    m_day->setObjectName(u"day"_s);
    m_day->setLimits(today.addYears(-kYearsBack), today.addYears(kYearsAhead));
    m_day->setDate(today.addMonths(6));
    m_pack->setObjectName(u"pack"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(fieldLabel(tr("On this day"), m_day->edit()), 0, 0);
    grid->addWidget(fieldLabel(tr("Under the rules of"), m_pack), 0, 1);
    grid->addWidget(m_day, 1, 0);
    grid->addWidget(m_pack, 1, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    layout->addWidget(m_notice);
    layout->addWidget(m_strip);
    m_sum->setObjectName(u"shiftSum"_s);
    setType(m_sum, Type::Strong);
    layout->addWidget(m_sum);
    m_list->setObjectName(u"moves"_s);
    m_list->setAccessibleName(tr("People whose answer would be another one"));
    m_list->setModel(m_moves);
    prepareView(m_list, RowDelegate::Lines::Two);
    m_list->setUniformItemSizes(false);
    m_list->setItemDelegate(new ReasonDelegate(m_list));
    m_list->setProperty("opensNothing", true);
    m_list->setMinimumHeight(240);
    layout->addWidget(m_list, 1);
    auto *close = plainButton(tr("Close"), {}, this);
    close->setObjectName(u"close"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(600, 560);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_day->edit(), &QLineEdit::textChanged, this, &AudienceShiftDialog::evaluate);
    connect(m_pack, &QComboBox::currentIndexChanged, this, &AudienceShiftDialog::evaluate);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] {
        ++m_life;
        m_progress.cancelled->store(true);
        m_strip->finish();
    });
    fillPacks();
}

AudienceShiftDialog::~AudienceShiftDialog()
{
    m_progress.cancelled->store(true);
}

void AudienceShiftDialog::fillPacks()
{
    whenDone(m_reading.call(&PermissionService::packs), this, [this](const Result<QList<Pack>> &packs) {
        if (!packs)
            return m_notice->showError(packs.error());
        m_pack->blockSignals(true);
        m_pack->addItem(tr("our own country"), QString());
        for (const Pack &pack : *packs) {
            QStringList countries = pack.timeZones.keys();
            countries.sort();
            // The pack of many countries is that of whichever no other pack names.
            m_pack->addItem(pack.label.in(m_words.language()), countries.value(0, pack.id));
        }
        m_pack->blockSignals(false);
        evaluate();
    });
}

void AudienceShiftDialog::evaluate()
{
    ++m_life;
    m_progress.cancelled->store(true);
    m_strip->finish();
    if (!m_day->isValid() && !m_day->isEmpty())
        return;
    AudienceInstead instead;
    if (const QDate day = m_day->date(); day.isValid() && day != m_today)
        instead.atUtc = QDateTime(day, QTime(12, 0)).toUTC();
    instead.country = m_pack->currentData().toString();
    m_progress = relayed(this, [this, life = m_life](qint64 done, qint64 total) {
        if (life == m_life && done < total)
            m_strip->show(tr("Asking both questions about everybody…"), done, total);
    });
    whenDone(m_reading.call(&PermissionService::audienceShift, m_wish, instead, m_progress), this,
             [this, life = m_life](const Result<AudienceShift> &shift) {
                 if (life != m_life)
                     return;
                 m_strip->finish();
                 if (!shift)
                     return m_notice->showError(shift.error());
                 take(*shift);
             });
}

void AudienceShiftDialog::take(const AudienceShift &shift)
{
    const QString lost = tr("%n person(s) could no longer be reached", nullptr, countOf(shift.lost()));
    const QString gained = tr("%n person(s) could be reached in addition", nullptr, countOf(shift.gained()));
    if (shift.moves.isEmpty())
        m_sum->setText(tr("Nothing would change for anybody on this list."));
    else
        m_sum->setText(tr("%1, %2.").arg(lost, m_words.inSentence(gained)));
    m_moves->show(shift, {tr("No longer reached, because"), tr("Reached, because"), tr("As before, for another reason")});
}

} // namespace crm
