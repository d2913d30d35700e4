// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audiencepage.h"

#include "audience/audiencebar.h"
#include "audience/audiencechooser.h"
#include "audience/audienceexportdialog.h"
#include "audience/audienceshiftdialog.h"
#include "audience/chancesbox.h"
#include "audience/reasondelegate.h"
#include "audiencegroupsmodel.h"
#include "audiencepeoplemodel.h"
#include "changes.h"
#include "progressrelay.h"
#include "widgets/buttons.h"
#include "widgets/columnfit.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/rows.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShownPeople = 50;

/// How wide the columns of the people are, in average letters of the view's font.
const QList<int> kLetters{12, 26};

int countOf(qint64 people)
{
    return static_cast<int>(std::min<qint64>(people, std::numeric_limits<int>::max()));
}
} // namespace

PageEntry AudiencePage::entry()
{
    return {u"audience"_s, tr("Audience"), u"campaign"_s, RailGroup::Daily};
}

AudiencePage::AudiencePage(const AudienceParts &parts, const Changes &changes, QWidget *parent)
    : Page(entry(), parent), m_parts(parts), m_groups(new AudienceGroupsModel(parts.words, this)),
      m_people(new AudiencePeopleModel(parts.words, this)), m_header(new PageHeader(tr("Audience"), this)),
      m_change(plainButton(tr("&What would change…"), u"calendar"_s, this)),
      m_export(primaryButton(tr("&Export…"), u"export"_s, this)), m_notice(new Notice(this)),
      m_chooser(new AudienceChooser(parts.words, parts.clock, this)), m_bar(new AudienceBar(this)),
      m_listSize(new QLabel(this)), m_strip(new ProgressStrip(this))
{
    m_header->setCount(tr("Who may be reached, and who not"));
    m_export->setObjectName(u"exportAudience"_s);
    m_change->setObjectName(u"whatWouldChange"_s);
    m_header->addAction(m_change);
    m_header->addAction(m_export);
    m_notice->setClosable(true);
    m_listSize->setObjectName(u"listSize"_s);
    setType(m_listSize, Type::Small, Ink::Secondary);
    auto *promise = new QLabel(tr("Everybody is checked again when it leaves."), this);
    setType(promise, Type::Small, Ink::Secondary);
    auto *below = new QHBoxLayout;
    below->addWidget(m_listSize);
    below->addStretch();
    below->addWidget(promise);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addWidget(makeReasons(), 1);
    halves->addWidget(makePeople(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_chooser);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addLayout(below);
    column->addWidget(m_strip);
    column->addSpacing(4);
    column->addLayout(halves, 1);
    connect(m_chooser, &AudienceChooser::changed, this, &AudiencePage::evaluate);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] {
        stop();
        m_notice->say(Tone::Info, tr("Stopped before everybody was looked at."),
                      tr("The figures are those of the last choice that was finished."));
        m_notice->offer(tr("Look again"), [this] { evaluate(); });
    });
    connect(m_change, &QPushButton::clicked, this, &AudiencePage::showChange);
    connect(m_export, &QPushButton::clicked, this, &AudiencePage::exportAudience);
    listen(changes);
    updateExport();
}

AudiencePage::~AudiencePage()
{
    m_progress.cancelled->store(true);
}

QWidget *AudiencePage::actions()
{
    return m_header;
}

QWidget *AudiencePage::mainView()
{
    return m_reasons;
}

void AudiencePage::opened()
{
    whenDone(m_parts.segments.call(&SegmentService::segments), this, [this](const Result<QList<Segment>> &segments) {
        if (!segments)
            return m_notice->showError(segments.error());
        m_chooser->setSegments(*segments);
    });
}

QWidget *AudiencePage::makeReasons()
{
    m_reasons = new QListView(this);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setAccessibleName(tr("People by the answer they got"));
    m_reasons->setModel(m_groups);
    prepareView(m_reasons, RowDelegate::Lines::Two);
    m_reasons->setUniformItemSizes(false);
    m_reasons->setItemDelegate(new ReasonDelegate(m_reasons));
    m_reasons->setMinimumWidth(320);
    connect(m_reasons->selectionModel(), &QItemSelectionModel::currentChanged, this, &AudiencePage::showGroup);
    connect(m_reasons, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const AudienceGroup *group = m_groups->group(index))
            drillInto(*group);
    });
    return m_reasons;
}

QWidget *AudiencePage::makePeople()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_groupHeading = new SectionHeading({}, box);
    m_seeAll = m_groupHeading->addLink(tr("See all"));
    m_seeAll->setObjectName(u"seeAll"_s);
    m_table = new QTableView(box);
    m_table->setObjectName(u"groupPeople"_s);
    m_table->setAccessibleName(tr("Some of the people with the chosen reason"));
    m_table->setModel(m_people);
    prepareView(m_table);
    m_table->setItemDelegateForColumn(AudiencePeopleModel::ReasonColumn, new PermissionDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ColumnFit(m_table, kLetters, {}, AudiencePeopleModel::NameColumn);
    m_chances = new ChancesBox(box);
    column->addWidget(m_groupHeading);
    column->addWidget(m_table, 1);
    column->addSpacing(8);
    column->addWidget(m_chances);
    connect(m_seeAll, &QToolButton::clicked, this, [this] {
        if (const AudienceGroup *group = m_groups->group(m_reasons->currentIndex()))
            drillInto(*group);
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openPerson(m_people->idAt(index.row())); });
    return box;
}

void AudiencePage::listen(const Changes &changes)
{
    const auto soon = [this] { loadSoon(); };
    for (const auto signal : {&Changes::contactAdded, &Changes::contactChanged, &Changes::contactTrashed,
                              &Changes::contactRestored, &Changes::consentRecorded})
        connect(&changes, signal, this, soon);
    connect(&changes, &Changes::contactsReplaced, this, soon);
    connect(&changes, &Changes::settingsChanged, this, soon);
}

void AudiencePage::load()
{
    whenDone(m_parts.reading.call(&PermissionService::purposes), this, [this](const Result<QList<Purpose>> &purposes) {
        if (!purposes)
            return m_notice->showError(purposes.error());
        m_chooser->setPurposes(*purposes);
        evaluate();
    });
}

/// Nobody waits for it any more.
void AudiencePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_strip->isVisibleTo(this)) {
        stop();
        loadSoon();
    }
}

void AudiencePage::stop()
{
    ++m_life;
    m_progress.cancelled->store(true);
    m_strip->finish();
}

void AudiencePage::showQuery(const ContactQuery &query, const QString &title)
{
    m_chooser->showOther(query, title);
}

void AudiencePage::evaluate()
{
    if (!m_chooser->hasPurposes())
        return;
    stop();
    m_notice->clear();
    const AudienceWish wish = m_chooser->wish();
    m_progress = relayed(this, [this, life = m_life](qint64 done, qint64 total) {
        if (life == m_life && done < total)
            m_strip->show(tr("Asking the rules about everybody…"), done, total);
    });
    whenDone(m_parts.judging.call(&PermissionService::audience, wish, m_progress), this,
             [this, wish, life = m_life](const Result<AudienceAnswer> &answer) {
                 if (life != m_life)
                     return;
                 m_strip->finish();
                 if (!answer)
                     return m_notice->showError(answer.error());
                 m_asked = wish;
                 take(*answer);
                 lookForChances();
             });
}

void AudiencePage::take(const AudienceAnswer &answer)
{
    const AudienceGroup *chosen = m_groups->group(m_reasons->currentIndex());
    const QString code = chosen ? chosen->code : QString();
    const Light light = chosen ? chosen->light : Light::Blocked;
    m_answer = answer;
    m_bar->show(answer.included(), answer.excluded());
    m_listSize->setText(tr("%n person(s) on the list: %1", nullptr, countOf(answer.people()))
                            .arg(m_chooser->segmentLabel()));
    m_groups->show(answer, tr("Why %n are excluded", nullptr, countOf(answer.excluded())),
                   tr("Why %n are included", nullptr, countOf(answer.included())));
    QModelIndex index = m_groups->indexOf(code, light);
    for (int row = 0; !index.isValid() && row < m_groups->rowCount(); ++row) {
        if (m_groups->group(m_groups->index(row)))
            index = m_groups->index(row);
    }
    m_reasons->setCurrentIndex(index);
    showGroup();
    updateExport();
}

void AudiencePage::lookForChances()
{
    m_chances->show({}, m_answer.channel);
    const QList<RowKey> excluded = m_answer.keys(false);
    if (excluded.isEmpty())
        return;
    Progress quiet;
    quiet.cancelled = m_progress.cancelled;
    whenDone(m_parts.judging.call(&PermissionService::audienceChances, *m_asked, excluded, quiet), this,
             [this, life = m_life](const Result<QList<AudienceChance>> &chances) {
                 if (life == m_life && chances)
                     m_chances->show(*chances, m_answer.channel);
             });
}

void AudiencePage::showGroup()
{
    const AudienceGroup *group = m_groups->group(m_reasons->currentIndex());
    m_seeAll->setVisible(group);
    m_table->setVisible(group);
    if (!group) {
        m_groupHeading->setText({});
        m_groupHeading->setNote({});
        m_people->show({});
        return;
    }
    m_groupHeading->setText(m_parts.words.audienceReason(group->code, group->light));
    m_groupHeading->setNote(tr("%n person(s)", nullptr, countOf(group->people.size())));
    whenDone(m_parts.reading.call(&PermissionService::rows, group->people.mid(0, kShownPeople), m_answer.purpose,
                                  m_answer.channel),
             this, [this, life = m_life, code = group->code](const Result<QList<LitRow>> &rows) {
                 const AudienceGroup *now = m_groups->group(m_reasons->currentIndex());
                 if (life == m_life && rows && now && now->code == code)
                     m_people->show(*rows);
             });
}

void AudiencePage::drillInto(const AudienceGroup &group)
{
    ContactQuery query = m_asked->query;
    query.permission
        = PermissionFilter{m_asked->purpose, m_asked->channel, group.isAllowed, group.code, group.light, true};
    Q_EMIT drillDown(query,
                     tr("%1: %2").arg(m_chooser->purposeLabel(),
                                      m_parts.words.inSentence(m_parts.words.audienceReason(group.code, group.light))));
}

void AudiencePage::updateExport()
{
    const qint64 people = m_answer.included();
    switch (m_answer.channel) {
    case Channel::Email:
        m_export->setText(people == 0 ? tr("&Export…") : tr("&Export %n address(es)…", nullptr, countOf(people)));
        break;
    case Channel::Phone:
    case Channel::Sms:
        m_export->setText(people == 0 ? tr("&Export…") : tr("&Export %n number(s)…", nullptr, countOf(people)));
        break;
    case Channel::Post:
        m_export->setText(people == 0 ? tr("&Export…") : tr("&Print %n label(s)…", nullptr, countOf(people)));
        break;
    }
    setReasonOff(m_change, m_asked ? QString() : tr("Nobody has been looked at yet"));
    setReasonOff(m_export, people > 0 ? QString() : tr("Nobody on this list may be reached this way"));
}

void AudiencePage::showChange()
{
    auto *dialog = new AudienceShiftDialog(m_parts.judging, m_parts.words, *m_asked,
                                           m_parts.clock().toLocalTime().date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AudiencePage::exportAudience()
{
    QList<RowKey> examples;
    for (const AudienceGroup &group : m_answer.groups) {
        if (group.isAllowed)
            examples += group.people.mid(0, 1);
    }
    auto *dialog = new AudienceExportDialog(
        m_parts.exports, m_parts.prompts,
        {*m_asked, m_answer.included(), m_chooser->purposeLabel(), m_parts.words.language(), examples}, this);
    dialog->setProof(proofFrom(m_parts.office));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AudienceExportDialog::exported, this, [this](const Disclosure &disclosure) {
        Q_EMIT statusMessage(tr("%n person(s) exported. Noted in the disclosure register, and with each of them.",
                                nullptr, countOf(disclosure.people)),
                             {});
    });
    connect(dialog, &AudienceExportDialog::settingsWished, this, &AudiencePage::settingsWished);
    dialog->open();
}

} // namespace crm
