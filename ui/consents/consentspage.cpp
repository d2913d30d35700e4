// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentspage.h"

#include "consentlogmodel.h"
#include "consents/askdesk.h"
#include "consents/consentdelegates.h"
#include "consents/consentwizard.h"
#include "coveragemodel.h"
#include "localday.h"
#include "widgets/buttons.h"
#include "widgets/columnfit.h"
#include "widgets/emptypage.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice.h"
#include "widgets/rows.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr int kMostExpiring = 500;
constexpr int kSoonDays = 60; ///< gdpr-rules B11: the queue opens 60 days before the end

/// How wide the columns of the events are, in average letters of the view's font.
const QList<int> kLetters{18, 22, 14, 24, 14, 18, 14, 13};

} // namespace

PageEntry ConsentsPage::entry()
{
    return {u"consents"_s, tr("Consents"), u"consent"_s, RailGroup::Privacy};
}

ConsentsPage::ConsentsPage(const ConsentParts &parts, Remote<AskQueueService> asking, const Changes &changes,
                           QWidget *parent)
    : Page(entry(), parent), m_parts(parts), m_coverage(new CoverageModel(parts.words, this)),
      m_latest(new ConsentLogModel(parts.words, this)), m_desk(new AskDesk(asking, parts.words, this)),
      m_header(new PageHeader(tr("Consents"), this)), m_notice(new Notice(this)), m_whole(new QStackedWidget(this))
{
    makeMoves();
    m_header->setCount(tr("Who said what, and how we prove it"));
    m_notice->setClosable(true);
    auto *full = new QWidget(m_whole);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeCoverage());
    column->addWidget(makeEvents(), 1);
    m_whole->addWidget(full);
    auto *empty = new EmptyPage(
        u"consent"_s, tr("Nobody has been asked yet."),
        tr("Here you see who agreed to what, by which channel, until when, and what proves it."), m_whole);
    auto *first = empty->addStep(tr("Record a consent…"));
    auto *emptyBox = new QWidget(m_whole);
    auto *emptyColumn = new QVBoxLayout(emptyBox);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(empty);
    emptyColumn->addStretch();
    m_whole->addWidget(emptyBox);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 8, 16, 0);
    page->setSpacing(8);
    page->addWidget(m_header);
    page->addWidget(m_notice);
    page->addWidget(m_whole, 1);
    connect(first, &QPushButton::clicked, this, [this] { record({}); });
    listen(changes);
}

/// The one main action is a button; what is done now and then is in the menu beside it.
void ConsentsPage::makeMoves()
{
    auto *more = iconButton(u"more"_s, tr("More"), this);
    more->setObjectName(u"moreMoves"_s);
    auto *menu = new QMenu(more);
    QAction *stops
        = menu->addAction(icon(u"stop"_s), tr("Withdrawals by list or mailbox…"), this, &ConsentsPage::stopListWished);
    stops->setObjectName(u"stopList"_s);
    QAction *confirm
        = menu->addAction(icon(u"check"_s), tr("Confirm an answer with its code…"), this, &ConsentsPage::confirmWished);
    confirm->setObjectName(u"confirmCode"_s);
    QAction *form
        = menu->addAction(icon(u"print"_s), tr("Print a blank consent form…"), this, &ConsentsPage::formWished);
    form->setObjectName(u"printForm"_s);
    QAction *scan
        = menu->addAction(icon(u"file"_s), tr("Record a scanned consent form…"), this, &ConsentsPage::scanWished);
    scan->setObjectName(u"scanForm"_s);
    menu->addSeparator();
    QAction *verify = menu->addAction(icon(u"check"_s), tr("Verify the history"), this, &ConsentsPage::verify);
    verify->setObjectName(u"verifyHistory"_s);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *record = primaryButton(tr("&Record a consent…"), u"add"_s, this);
    record->setObjectName(u"recordConsent"_s);
    connect(record, &QPushButton::clicked, this, [this] { this->record({}); });
    m_header->addAction(more);
    m_header->addAction(record);
}

QWidget *ConsentsPage::actions()
{
    return m_header;
}

QWidget *ConsentsPage::mainView()
{
    return m_coverageView;
}

void ConsentsPage::listen(const Changes &changes)
{
    const auto soon = [this] { loadSoon(); };
    connect(&changes, &Changes::consentRecorded, this, soon);
    connect(&changes, &Changes::contactChanged, this, soon);
    connect(&changes, &Changes::contactTrashed, this, soon);
    connect(&changes, &Changes::contactRestored, this, soon);
    connect(&changes, &Changes::contactsReplaced, this, soon);
    connect(&changes, &Changes::settingsChanged, this, soon);
}

QWidget *ConsentsPage::makeCoverage()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *heading = new SectionHeading(tr("Coverage"), box);
    heading->setNote(tr("People by purpose, channel and answer; a number opens the list behind it"));
    m_coverageView = new QTableView(box);
    m_coverageView->setObjectName(u"coverage"_s);
    m_coverageView->setAccessibleName(tr("Coverage by purpose and channel"));
    m_coverageView->setModel(m_coverage);
    prepareView(m_coverageView);
    m_coverageView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_coverageView->setItemDelegate(new CoverageDelegate(m_coverageView));
    m_coverageView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_coverageView->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CoverageModel::PurposeColumn, QHeaderView::Stretch);
    column->addWidget(heading);
    column->addWidget(m_coverageView);
    column->addWidget(makeUnproven());
    connect(m_coverageView, &QTableView::clicked, this, &ConsentsPage::drillInto);
    connect(m_coverageView, &QTableView::activated, this, &ConsentsPage::drillInto);
    return box;
}

/// Each state as wide as its name asks, and as a count needs; the purposes have the rest, since a purpose cut short says
/// nothing.
void ConsentsPage::fitCoverage()
{
    QHeaderView *header = m_coverageView->horizontalHeader();
    const int letter = m_coverageView->fontMetrics().averageCharWidth();
    for (int column = CoverageModel::GivenColumn; column < CoverageModel::ColumnCount; ++column)
        header->resizeSection(column, qMax(letter * 9, header->sectionSizeHint(column)));
    header->resizeSection(CoverageModel::ChannelColumn, letter * 15);
}

QWidget *ConsentsPage::makeUnproven()
{
    m_unproven = new QWidget(this);
    m_unproven->setObjectName(u"unproven"_s);
    auto *row = new QHBoxLayout(m_unproven);
    row->setContentsMargins(16, 4, 0, 0);
    row->setSpacing(8);
    auto *picture = new QLabel(m_unproven);
    picture->setPixmap(stateIcon(Light::Unproven).pixmap(14));
    m_unprovenWords = new QLabel(m_unproven);
    m_unprovenWords->setObjectName(u"unprovenWords"_s);
    auto *link = linkButton(tr("See the people"), m_unproven);
    link->setObjectName(u"seeUnproven"_s);
    row->addWidget(picture);
    row->addWidget(m_unprovenWords);
    row->addWidget(link);
    row->addStretch();
    connect(link, &QToolButton::clicked, this, [this] {
        ContactQuery query;
        query.consentState = ConsentState::Unknown;
        Q_EMIT drillDown(query, tr("Unproven answers"));
    });
    return m_unproven;
}

QTableView *ConsentsPage::makeEventTable(ConsentLogModel *model, const QString &name, int leaves)
{
    auto *view = new QTableView(this);
    view->setObjectName(name);
    view->setModel(model);
    prepareView(view);
    view->setItemDelegateForColumn(ConsentLogModel::AnswerColumn, new AnswerDelegate(view));
    new ColumnFit(view, kLetters, {ConsentLogModel::ProofColumn, ConsentLogModel::MethodColumn, leaves},
                  ConsentLogModel::PersonColumn);
    connect(view, &QTableView::activated, this,
            [this, model](const QModelIndex &index) { Q_EMIT openPerson(model->event(index.row()).contact); });
    return view;
}

QWidget *ConsentsPage::makeEvents()
{
    auto *box = new QWidget(this);
    m_chips = new QButtonGroup(box);
    m_lists = new QStackedWidget(box);
    QTableView *latest = makeEventTable(m_latest, u"latest"_s, ConsentLogModel::UntilColumn);
    latest->setAccessibleName(tr("Latest answers"));
    m_lists->addWidget(latest);
    m_lists->addWidget(m_desk);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    // The first list is the history; behind it the desk, once for each reason to ask.
    const QList<std::pair<QString, QString>> chips{{u"latestChip"_s, tr("Latest answers")},
                                                   {u"expiringChip"_s, tr("Ending within 60 days")},
                                                   {u"endedChip"_s, tr("Ended")},
                                                   {u"unprovenChip"_s, tr("Unproven")},
                                                   {u"waitingChip"_s, tr("Waiting for an answer")}};
    for (const auto &[name, words] : chips) {
        QToolButton *chip = chipButton(words, box);
        chip->setObjectName(name);
        m_chips->addButton(chip, int(m_chips->buttons().size()));
        row->addWidget(chip);
    }
    row->addStretch();
    m_expiringChip = box->findChild<QToolButton *>(u"expiringChip"_s);
    m_chips->button(0)->setChecked(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_lists, 1);
    connect(m_chips, &QButtonGroup::idClicked, this, &ConsentsPage::loadDesk);
    connect(m_latest, &ConsentLogModel::moreWanted, this, &ConsentsPage::loadMore);
    connect(m_desk, &AskDesk::askWished, this, &ConsentsPage::askWished);
    connect(m_desk, &AskDesk::confirmWished, this, &ConsentsPage::confirmWished);
    connect(m_desk, &AskDesk::openPerson, this, &ConsentsPage::openPerson);
    connect(m_desk, &AskDesk::recordWished, this, &ConsentsPage::record);
    connect(m_desk, &AskDesk::failed, m_notice, &Notice::showError);
    return box;
}

/// The list of the chosen chip: the history, or the desk for one reason.
void ConsentsPage::loadDesk()
{
    const int chip = m_chips->checkedId();
    m_lists->setCurrentIndex(chip == 0 ? 0 : 1);
    if (chip > 0)
        m_desk->show(AskReason(chip - 1));
}

void ConsentsPage::load()
{
    fitCoverage();
    whenDone(m_parts.people.call(&PermissionService::purposes), this, [this](const Result<QList<Purpose>> &purposes) {
        if (!purposes)
            return m_notice->showError(purposes.error());
        m_latest->setPurposes(*purposes);
        m_desk->setPurposes(*purposes);
        loadTallies(*purposes);
    });
    loadLatest();
    countExpiring();
    loadDesk();
}

void ConsentsPage::loadTallies(const QList<Purpose> &purposes)
{
    whenDone(m_parts.consents.call(&ConsentService::tallies), this,
             [this, purposes](const Result<QList<ConsentTally>> &tallies) {
                 if (!tallies)
                     return m_notice->showError(tallies.error());
                 m_coverage->show(purposes, *tallies);
                 const QHeaderView *rows = m_coverageView->verticalHeader();
                 m_coverageView->setFixedHeight(m_coverageView->horizontalHeader()->sizeHint().height()
                                                + rows->defaultSectionSize() * m_coverage->rowCount() + 2);
                 const auto unproven = static_cast<int>(m_coverage->people(ConsentState::Unknown));
                 m_unproven->setVisible(unproven > 0);
                 m_unprovenWords->setText(tr("%n answer(s) cannot be proved and allow nothing.", nullptr, unproven));
             });
}

void ConsentsPage::loadLatest()
{
    whenDone(m_parts.consents.call(&ConsentService::latest, kPage, std::optional<qint64>()), this,
             [this](const Result<QList<ConsentEvent>> &events) {
                 if (!events)
                     return m_notice->showError(events.error());
                 m_latest->show(*events, events->size() == kPage);
                 nameThe(m_latest);
                 showEmptiness();
             });
}

void ConsentsPage::loadMore()
{
    whenDone(m_parts.consents.call(&ConsentService::latest, kPage, m_latest->lastSequence()), this,
             [this](const Result<QList<ConsentEvent>> &events) {
                 if (!events)
                     return m_notice->showError(events.error());
                 m_latest->append(*events, events->size() == kPage);
                 nameThe(m_latest);
             });
}

void ConsentsPage::countExpiring()
{
    const QDate today = m_parts.clock().toLocalTime().date();
    whenDone(m_parts.consents.call(&ConsentService::expiring, today, today.addDays(kSoonDays), kMostExpiring), this,
             [this](const Result<QList<ConsentEvent>> &events) {
                 if (!events)
                     return m_notice->showError(events.error());
                 m_expiringChip->setText(
                     events->isEmpty() ? tr("Ending within 60 days")
                                       : tr("%n ending within 60 days", nullptr, static_cast<int>(events->size())));
             });
}

void ConsentsPage::nameThe(ConsentLogModel *model)
{
    for (const ContactId contact : model->nameless()) {
        whenDone(m_parts.people.call(&PermissionService::contact, contact), this,
                 [model, contact](const Result<Contact> &found) {
                     model->setName(contact, found ? listName(*found) : tr("No longer in the file"));
                 });
    }
}

void ConsentsPage::showEmptiness()
{
    m_whole->setCurrentIndex(m_latest->rowCount() == 0 ? 1 : 0);
}

void ConsentsPage::drillInto(const QModelIndex &cell)
{
    const std::optional<ConsentState> state = CoverageModel::stateOf(cell.column());
    if (!state || cell.data(CoverageModel::PeopleRole).toLongLong() == 0)
        return;
    ContactQuery query;
    query.consentPurpose = cell.data(CoverageModel::PurposeRole).toString();
    query.consentChannel = static_cast<Channel>(cell.data(CoverageModel::ChannelRole).toInt());
    query.consentState = state;
    query.consentDay = today(m_parts.clock);
    Q_EMIT drillDown(
        query,
        tr("%1, %2: %3", "purpose, channel, answer")
            .arg(cell.siblingAtColumn(CoverageModel::PurposeColumn).data().toString(),
                 m_parts.words.inSentence(cell.siblingAtColumn(CoverageModel::ChannelColumn).data().toString()),
                 m_parts.words.inSentence(m_parts.words.word(*state))));
}

void ConsentsPage::verify()
{
    whenDone(m_parts.consents.call(&ConsentService::verify), this, [this](const Result<qint64> &events) {
        if (events)
            m_notice->say(
                Tone::Success, tr("The history is whole."),
                tr("%n event(s) verified one by one, from the first to the last.", nullptr, static_cast<int>(*events)));
        else if (events.error().reason == "chain_broken"_L1)
            m_notice->say(Tone::Error,
                          tr("The history was changed from outside at event %1.").arg(events.error().field),
                          tr("What comes before it is whole. Keep this vault as it is and restore a backup made "
                             "earlier beside it to compare."));
        else
            m_notice->showError(events.error());
    });
}

void ConsentsPage::record(ContactId contact)
{
    auto *wizard = new ConsentWizard(m_parts, contact, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ConsentWizard::recorded, this, [this](ContactId, int answers) {
        Q_EMIT statusMessage(tr("%n answer(s) recorded.", nullptr, answers), {});
    });
    wizard->open();
}

} // namespace crm
