// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplepage.h"

#include "people/contactcard.h"
#include "people/contactdialog.h"
#include "people/peoplefilters.h"
#include "people/peopletable.h"
#include "people/permissionfilterdialog.h"

#include "widgets/buttons.h"
#include "widgets/emptypage.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWideWindow = 1200;
constexpr int kNarrowWindow = 1024; ///< below it the card takes the place of the list
constexpr qint64 kNotedSearch = 50; ///< G5

} // namespace

PageEntry PeoplePage::entry()
{
    return {u"people"_s, tr("People"), u"people"_s, RailGroup::Daily};
}

PeoplePage::PeoplePage(const PeopleTools &tools, QWidget *parent)
    : Page(entry(), parent), m_tools(tools), m_model(tools.people, tools.phrases),
      m_header(new PageHeader(tr("People"))), m_filters(new PeopleFilters(tools.clock)), m_notice(new Notice),
      m_table(new PeopleTable(m_model, tools.preferences, tools.phrases)), m_empty(new EmptyPage(u"people"_s, {}, {})),
      m_stack(new QStackedWidget), m_list(new QWidget), m_splitter(new QSplitter)
{
    makeHeader();
    auto *emptyRoom = new QWidget;
    auto *emptyColumn = new QVBoxLayout(emptyRoom);
    emptyColumn->setContentsMargins(16, 16, 16, 16);
    emptyColumn->addWidget(m_empty);
    emptyColumn->addStretch(1);
    m_emptyStep = m_empty->addStep(tr("New person"));
    m_emptyStep->setObjectName(u"emptyStep"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyRoom);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addWidget(m_header);
    inset->addWidget(m_notice);
    column->addLayout(inset);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    m_list->setProperty("surface", u"page"_s);
    m_list->setMinimumWidth(392);
    m_splitter->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connectList();
    connectSegments();
    if (m_tools.judging)
        m_model.judgeBy(*m_tools.judging);
    m_model.listenTo(m_tools.changes);
    connect(&m_tools.changes, &Changes::settingsChanged, this, [this] { askPurposes([] {}); });
    // First the purposes: the first rows then come with their lights, and are asked for once.
    askPurposes([this] {
        if (!m_model.isAsked())
            showQueryNow();
    });
}

void PeoplePage::makeHeader()
{
    auto *columns = iconButton(u"columns"_s, tr("Columns and permission shown"));
    columns->setObjectName(u"columns"_s);
    connect(columns, &QToolButton::clicked, this, &PeoplePage::showColumnsMenu);
    auto *share = iconButton(u"export"_s, tr("Export this list…"));
    share->setObjectName(u"exportList"_s);
    connect(share, &QToolButton::clicked, this, [this] { Q_EMIT exportListRequested(m_model.query()); });
    m_new = plainButton(tr("New person"), u"add"_s);
    m_new->setObjectName(u"newPerson"_s);
    m_new->setToolTip(tr("New person (Ctrl+N)"));
    m_new->setAccessibleName(tr("New person"));
    setKeyHint(m_new, QKeySequence(u"Ctrl+N"_s).toString(QKeySequence::NativeText));
    connect(m_new, &QPushButton::clicked, this, &PeoplePage::newPerson);
    auto *key = new QShortcut(QKeySequence(u"Ctrl+N"_s), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &PeoplePage::newPerson);
    for (QWidget *button : std::initializer_list<QWidget *>{columns, share, m_new})
        m_header->addAction(button);
}

void PeoplePage::connectList()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(200ms);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(2s);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_header->setCount(tr("Searching…")); });
    connect(&m_noteTimer, &QTimer::timeout, this, [this] {
        whenDone(m_tools.contacts.call(&ContactService::noteSearch, qint64{m_model.rowCount()}), this,
                 [](const Result<void> &) {});
    });
    connect(m_filters, &PeopleFilters::changed, this, &PeoplePage::showQueryNow);
    connect(m_filters, &PeopleFilters::permissionWished, this, &PeoplePage::askPermission);
    connect(&m_model, &ContactListModel::busyChanged, this, [this](bool isBusy) {
        if (isBusy)
            m_slow.start();
        else
            m_slow.stop();
    });
    connect(&m_model, &ContactListModel::shown, this, [this] {
        m_notice->clear();
        showEmptiness();
        if (m_card)
            m_table->select(m_card->contact());
    });
    connect(&m_model, &ContactListModel::counted, this, &PeoplePage::showCount);
    connect(&m_model, &ContactListModel::failed, this, [this](const Error &error) { m_notice->showError(error); });
    connect(m_table, &PeopleTable::openWished, this, &PeoplePage::openCard);
    connect(m_table, &PeopleTable::restingOn, this, [this](ContactId id) {
        // A card does not change under an open menu: what it offers was meant for the person shown.
        if (hasCard() && m_list->isVisible() && m_table->chosenCount() == 1 && !QApplication::activePopupWidget())
            openCard(id);
    });
    connect(m_table, &PeopleTable::trashWished, this, &PeoplePage::trashChosen);
    connect(m_table, &PeopleTable::menuWished, this, &PeoplePage::showRowMenu);
    connect(m_emptyStep, &QPushButton::clicked, this, [this] {
        if (m_filters->isAll() && m_text.isEmpty()) {
            newPerson();
            return;
        }
        m_text.clear();
        Q_EMIT searchCleared();
        m_filters->choose(PeopleFilters::Filter::All);
        showQueryNow();
    });
}

ContactCard *PeoplePage::card()
{
    if (!m_card) {
        m_card = new ContactCard(m_tools);
        m_card->hide();
        m_splitter->addWidget(m_card);
        m_splitter->setStretchFactor(1, 0);
        connectCard();
    }
    return m_card;
}

bool PeoplePage::hasCard() const
{
    return m_card && !m_card->isHidden();
}

void PeoplePage::connectCard()
{
    connect(m_card, &ContactCard::closeWished, this, &PeoplePage::closeCard);
    connect(m_card, &ContactCard::editWished, this, &PeoplePage::editPerson);
    connect(m_card, &ContactCard::trashWished, this, [this](ContactId id) { trash({id}); });
    connect(m_card, &ContactCard::restoreWished, this, [this](ContactId id) { restore({id}); });
    connect(m_card, &ContactCard::recordConsentRequested, this, &PeoplePage::recordConsentRequested);
    connect(m_card, &ContactCard::askRequested, this, &PeoplePage::askRequested);
    connect(m_card, &ContactCard::formRequested, this, &PeoplePage::formRequested);
    connect(m_card, &ContactCard::keepReceiptRequested, this, &PeoplePage::keepReceiptRequested);
    connect(m_card, &ContactCard::requestRequested, this, &PeoplePage::requestRequested);
    connect(m_card, &ContactCard::exportRequested, this, &PeoplePage::exportRequested);
    connect(m_card, &ContactCard::receiptRequested, this, &PeoplePage::receiptRequested);
    connect(m_card, &ContactCard::said, this, [this](const QString &sentence) { Q_EMIT statusMessage(sentence, {}); });
}

void PeoplePage::askPurposes(const std::function<void()> &then)
{
    whenDone(m_tools.people.call(&PermissionService::purposes), this,
             [this, then](const Result<QList<Purpose>> &purposes) {
                 if (purposes) {
                     m_purposes = *purposes;
                     m_table->setPurposes(*purposes);
                 } else
                     m_notice->showError(purposes.error());
                 then();
             });
}

QWidget *PeoplePage::actions()
{
    return m_header;
}
QWidget *PeoplePage::mainView()
{
    return m_list->isVisible() ? static_cast<QWidget *>(m_table) : m_card;
}
void PeoplePage::opened()
{
    layOut();
    askSegments();
}

bool PeoplePage::closeNearest()
{
    if (!hasCard())
        return false;
    closeCard();
    return true;
}

void PeoplePage::closeCard()
{
    m_card->hide();
    m_card->close();
    layOut();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::openCard(ContactId id)
{
    if (!id.isValid())
        return;
    card()->open(id);
    m_card->show();
    layOut();
    m_table->select(id);
}

void PeoplePage::showQuery(const ContactQuery &query, const QString &title)
{
    m_text = query.text;
    m_isTextOfFilter = true;
    if (query.permission) // the lights answer what the list was filtered by
        m_table->showPermission(query.permission->purpose, query.permission->channel);
    m_filters->showOther(query, title);
}

void PeoplePage::askPermission()
{
    auto *dialog = new PermissionFilterDialog(m_purposes, m_tools.phrases, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto &permission = m_model.query().permission)
        dialog->start(*permission);
    connect(dialog, &PermissionFilterDialog::chosen, this, [this](const PermissionFilter &filter, const QString &title) {
        ContactQuery query;
        query.text = m_text;
        query.permission = filter;
        showQuery(query, title);
    });
    dialog->open();
}

void PeoplePage::setSearch(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_isTextOfFilter = false;
    showQueryNow();
}

void PeoplePage::showQueryNow()
{
    if (m_isTextOfFilter && !m_filters->isOther()) {
        m_isTextOfFilter = false;
        m_text.clear();
    }
    ContactQuery query = m_filters->query();
    query.text = m_text;
    const ContactQuery order = std::exchange(m_order, {}).value_or(m_model.query());
    query.sort = order.sort;
    query.descending = order.descending;
    m_noteTimer.stop();
    m_model.show(query);
}

void PeoplePage::showCount(qint64 people)
{
    m_slow.stop();
    m_header->setCount(numberText(people));
    showEmptiness();
    if (people > kNotedSearch && !m_text.isEmpty())
        m_noteTimer.start();
}

void PeoplePage::showEmptiness()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    if (m_filters->isAll() && m_text.isEmpty()) {
        m_empty->setText(tr("Nobody is here yet."),
                         tr("This is the list of the people you work with, and whether you may contact them. Add the "
                            "first one, or bring in a file from Import and export."));
        m_emptyStep->setText(tr("New person"));
    } else {
        m_empty->setText(tr("Nobody matches."),
                         tr("Search goes through names, organisations, towns, e-mail addresses and phone numbers."));
        m_emptyStep->setText(tr("Show everybody"));
    }
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

void PeoplePage::layOut()
{
    const int windowWidth = window()->width();
    const bool isCardShown = hasCard();
    const bool takesPlace = isCardShown && windowWidth < kNarrowWindow;
    m_list->setVisible(!takesPlace);
    const bool isNarrow = isCardShown && windowWidth < kWideWindow;
    m_new->setText(isNarrow ? tr("Add", "a person, on a narrow page") : tr("New person"));
    setKeyHint(m_new, isNarrow ? QString() : QKeySequence(u"Ctrl+N"_s).toString(QKeySequence::NativeText));
    if (!isCardShown || takesPlace)
        return;
    const int wished = windowWidth < kWideWindow ? 440 : 520;
    const int card = std::max(m_card->minimumWidth(), std::min(wished, width() - m_list->minimumWidth()));
    m_splitter->setSizes({width() - card - m_splitter->handleWidth(), card});
}

void PeoplePage::showColumnsMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table->fillColumnsMenu(menu);
    auto *button = qobject_cast<QWidget *>(sender());
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace crm
