// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageset.h"

#include "audience/audiencepage.h"
#include "consents/consentspage.h"
#include "consents/confirmdialog.h"
#include "consents/consentwizard.h"
#include "consents/formdialog.h"
#include "consents/stoplistwizard.h"
#include "exchange/exchangepage.h"
#include "people/peoplepage.h"
#include "purposes/purposespage.h"
#include "people/receiptdialog.h"
#include "requests/requestspage.h"
#include "retention/retentionpage.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "widgets/errortext.h"

#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {
constexpr std::chrono::milliseconds kBadgesAfter(300);
constexpr std::chrono::milliseconds kSpreadAfter(400);

/// A dropped mail or mailbox says stop more often than it brings people in.
bool isMailName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"eml"_s || suffix == u"mbox"_s || suffix == u"mbx"_s;
}

/// Nobody imports people from a picture: it is a form that came back.
bool isScanName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringList{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s}.contains(suffix);
}
}

PageSet::PageSet(MainWindow &window, Backend &backend, const Changes &changes, Preferences &preferences, Prompts &prompts, const Phrases &phrases, const Clock &clock,
                 const OpenedVault &vault, const VaultAddress &address) :
    m_window(window),
    m_backend(backend),
    m_changes(changes),
    m_preferences(preferences),
    m_prompts(prompts),
    m_phrases(phrases),
    m_clock(clock),
    m_actor(vault.actor)
{
    addPages(vault, address);
    m_window.setSearchSource(this);
    connectWindow();
    connectPeople();
    listen();
}

PageSet::~PageSet()
{
    m_window.setSearchSource(nullptr);
    m_window.removePages();
}

void PageSet::addPages(const OpenedVault &vault, const VaultAddress &address)
{
    const PeopleTools people {m_backend.reading(), m_backend.contacts(), m_backend.consents(), m_backend.retention(), m_changes, m_prompts, m_preferences, m_backend.phones(), m_phrases,
                              m_clock, vault.controller.country, m_backend.calls(), m_backend.judging(), m_backend.segments()};
    const QString beside = address.isServer() ? QString() : QFileInfo(address.text).absolutePath();
    m_window.addPage(PeoplePage::entry(), [this, people] { return m_people = new PeoplePage(people); });
    m_window.addPage(AudiencePage::entry(), [this] { return makeAudience(); });
    m_window.addPage(ConsentsPage::entry(), [this] { return makeConsents(); });
    m_window.addPage(PurposesPage::entry(), [this] {
        return new PurposesPage(m_backend.purposes(), m_changes, m_phrases, m_prompts, m_actor);
    });
    m_window.addPage(RetentionPage::entry(), [this] { return makeRetention(); });
    m_window.addPage(RequestsPage::entry(), [this] { return makeRequests(); });
    m_window.addPage(ExchangePage::entry(), [this, beside] { return makeExchange(beside); });
    m_window.addPage(SettingsPage::entry(), [this, isServer = address.isServer()] { return makeSettings(isServer); });
}

ConsentParts PageSet::consentParts() const
{
    // Later: whoever asks for it dies with the pages.
    const auto lock = [window = &m_window] {
        QMetaObject::invokeMethod(window, [window] { Q_EMIT window->lockRequested(); }, Qt::QueuedConnection);
    };
    return {m_backend.consents(), m_backend.reading(), m_backend.office(), m_backend.requests(), m_prompts, m_phrases, m_clock, m_actor, lock, m_backend.forms(), m_backend.confirmations()};
}

Page *PageSet::makeAudience()
{
    auto *page = new AudiencePage({m_backend.reading(), m_backend.judging(), m_backend.audiences(), m_backend.office(), m_prompts, m_phrases, m_clock, m_backend.segments()}, m_changes);
    connect(page, &AudiencePage::drillDown, this, &PageSet::showPeople);
    connect(page, &AudiencePage::openPerson, this, &PageSet::openPerson);
    connect(page, &AudiencePage::settingsWished, this, [this] { m_window.openPage(SettingsPage::entry().key); });
    return page;
}

Page *PageSet::makeConsents()
{
    auto *page = new ConsentsPage(consentParts(), m_backend.asking(), m_changes);
    connect(page, &ConsentsPage::drillDown, this, &PageSet::showPeople);
    connect(page, &ConsentsPage::openPerson, this, &PageSet::openPerson);
    connect(page, &ConsentsPage::askWished, this, &PageSet::ask);
    connect(page, &ConsentsPage::confirmWished, this, [this] { confirm({}); });
    connect(page, &ConsentsPage::formWished, this, [this] { printForm({}); });
    connect(page, &ConsentsPage::scanWished, this, &PageSet::chooseScan);
    connect(page, &ConsentsPage::stopListWished, this, [this] { openStopList({}); });
    return page;
}

Page *PageSet::makeRetention()
{
    auto *page = new RetentionPage(m_backend.retention(), m_changes, m_phrases, m_clock);
    connect(page, &RetentionPage::openPerson, this, &PageSet::openPerson);
    connect(page, &RetentionPage::exportList, this, [this](const ContactQuery &query, const QString &title) { exchange()->exportPeople(query, title); });
    return page;
}

Page *PageSet::makeRequests()
{
    auto *page = new RequestsPage(m_backend.requests(), m_backend.reading(), m_changes, m_phrases, m_prompts, m_clock);
    page->setProof(proofFrom(m_backend.office()));
    connect(page, &RequestsPage::openPerson, this, &PageSet::openPerson);
    return page;
}

Page *PageSet::makeExchange(const QString &backupFolder)
{
    auto *page = new ExchangePage(m_backend.imports(), m_backend.requests(), m_backend.office(), m_changes, m_phrases, m_prompts, backupFolder);
    connect(page, &ExchangePage::drillDown, this, &PageSet::showPeople);
    return page;
}

Page *PageSet::makeSettings(bool isServer)
{
    auto *page = new SettingsPage(m_backend.office(), m_changes, m_preferences, m_phrases, m_prompts, m_actor, isServer);
    connect(page, &SettingsPage::languageChosen, this, &PageSet::languageChosen);
    connect(page, &SettingsPage::themeChosen, this, &PageSet::themeChosen);
    connect(page, &SettingsPage::lockTimeChosen, this, &PageSet::lockTimeChosen);
    return page;
}

ExchangePage *PageSet::exchange() { return qobject_cast<ExchangePage *>(m_window.page(ExchangePage::entry().key)); }

void PageSet::connectWindow()
{
    connect(&m_window, &MainWindow::searchTyped, this, [this](const QString &text) {
        if (!text.isEmpty() && m_window.currentPage() == m_people)
            m_people->setSearch(text);
        else if (text.isEmpty())
            m_people->setSearch({});
    });
    connect(m_people, &PeoplePage::moveFailed, this, &PageSet::showProblem);
    connect(m_people, &PeoplePage::searchCleared, &m_window, &MainWindow::clearSearch);
    connect(&m_window, &MainWindow::fileDropped, this, [this](const QString &path) {
        if (isMailName(path))
            return takeMail(path);
        if (isScanName(path))
            return takeScan(path);
        m_window.openPage(ExchangePage::entry().key);
        exchange()->importFile(path);
    });
}

/// The numbers on the rail do not wait for their pages, and the first rows do not wait for the numbers.
void PageSet::listen()
{
    m_badges.setSingleShot(true);
    m_badges.setInterval(kBadgesAfter);
    connect(&m_badges, &QTimer::timeout, this, &PageSet::countBadges);
    const auto soon = [this] {
        if (!m_badges.isActive())
            m_badges.start();
    };
    connect(&m_people->model(), &ContactListModel::shown, this, soon, Qt::SingleShotConnection);
    for (const auto signal : {&Changes::contactAdded, &Changes::contactChanged, &Changes::contactTrashed, &Changes::contactRestored, &Changes::consentRecorded})
        connect(&m_changes, signal, this, soon);
    connect(&m_changes, &Changes::contactsReplaced, this, soon);
    connect(&m_changes, &Changes::settingsChanged, this, soon);
    connect(&m_changes, &Changes::requestChanged, this, soon);
    // After what the page itself says of the same move.
    connect(&m_changes, &Changes::stopSpread, this, [this](qint64 cards) {
        QTimer::singleShot(kSpreadAfter, this, [this, cards] {
            m_window.say(tr("The stop also holds on %n other card(s) with the same address or number.", nullptr, static_cast<int>(cards)));
        });
    });
}

void PageSet::countBadges()
{
    whenDone(m_backend.retention().call(&RetentionService::forecast, std::optional<QDate>()), this, [this](const Result<RetentionForecast> &forecast) {
        if (!forecast)
            return;
        qint64 overdue = 0;
        for (const qint64 count : forecast->overdueByPolicy)
            overdue += count;
        m_window.setBadge(RetentionPage::entry().key, static_cast<int>(overdue));
    });
    whenDone(m_backend.requests().call(&RequestService::requests), this, [this](const Result<QList<SubjectRequest>> &requests) {
        if (!requests)
            return;
        const auto open = std::count_if(requests->cbegin(), requests->cend(), [](const SubjectRequest &request) { return isOpen(request); });
        m_window.setBadge(RequestsPage::entry().key, static_cast<int>(open));
    });
}

void PageSet::connectPeople()
{
    connect(m_people, &PeoplePage::recordConsentRequested, this, &PageSet::recordConsent);
    connect(m_people, &PeoplePage::askRequested, this, [this](ContactId contact) { ask(contact, {}, Channel::Email); });
    connect(m_people, &PeoplePage::formRequested, this, &PageSet::printForm);
    connect(m_people, &PeoplePage::keepReceiptRequested, this, &PageSet::keepReceipt);
    connect(m_people, &PeoplePage::requestRequested, this, &PageSet::answerRequest);
    connect(m_people, &PeoplePage::exportRequested, this, &PageSet::answerRequest);
    connect(m_people, &PeoplePage::receiptRequested, this, &PageSet::saveReceipt);
    connect(m_people, &PeoplePage::importRequested, this, [this] {
        m_window.openPage(ExchangePage::entry().key);
        exchange()->importFile();
    });
    connect(m_people, &PeoplePage::exportListRequested, this, [this](const ContactQuery &query) { exchange()->exportPeople(query, tr("the list as it is shown")); });
}

void PageSet::showPeople(const ContactQuery &query, const QString &title)
{
    m_window.openPage(m_people->key());
    m_people->showQuery(query, title);
}

void PageSet::openPerson(ContactId contact)
{
    // The history of consents outlives the person: it then no longer says whose it is.
    if (!contact.isValid()) {
        m_window.say(tr("There is no card any more: this person was deleted for good."));
        return;
    }
    m_window.openPage(m_people->key());
    m_people->openCard(contact);
}

void PageSet::recordConsent(ContactId contact)
{
    auto *wizard = new ConsentWizard(consentParts(), contact, m_people);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ConsentWizard::recorded, this, [this](ContactId, int answers) { m_window.say(tr("%n answer(s) recorded.", nullptr, answers)); });
    wizard->open();
}

/// A dropped mail is the answer to a request if it bears a code that waits; otherwise it may say stop. A mailbox holds
/// more than one answer and is always reviewed as a whole.
void PageSet::takeMail(const QString &path)
{
    if (QFileInfo(path).suffix().compare("eml"_L1, Qt::CaseInsensitive) != 0)
        return openStopList(path);
    whenDone(m_backend.confirmations().call(&ConfirmationService::fromFile, path), this, [this, path](const Result<ConfirmationReply> &reply) {
        if (reply)
            confirm(path);
        else
            openStopList(path);
    });
}

void PageSet::ask(ContactId contact, const QString &purpose, Channel channel)
{
    auto *dialog = new AskDialog({m_backend.confirmations(), m_backend.reading(), m_prompts, m_phrases}, contact, purpose, channel, m_window.currentPage());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PageSet::printForm(ContactId contact)
{
    auto *dialog = new FormDialog({m_backend.forms(), m_backend.reading(), m_backend.office(), m_prompts, m_phrases}, contact, m_window.currentPage());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PageSet::chooseScan()
{
    const FileWish wish {tr("Which scanned form?"), tr("Scans (*.pdf *.png *.jpg *.jpeg)"), {}, {}};
    m_prompts.openFile(&m_window, wish, [this, alive = QPointer<PageSet>(this)](const QString &path) {
        if (alive && !path.isEmpty())
            takeScan(path);
    });
}

/// The code on the form leads to the person and to what she was asked; only a person reads the crosses.
void PageSet::takeScan(const QString &path)
{
    m_window.say(tr("Looking for the code of the form…"));
    whenDone(m_backend.papers().call(&ConsentFormPaper::codesIn, path), this, [this, path](const Result<ScanCodes> &codes) {
        m_window.say({});
        if (codes)
            openForm(path, *codes);
        else
            showProblem(codes.error());
    });
}

void PageSet::showProblem(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_prompts.show(&m_window, words.what, words.kept + u' ' + words.next);
}

void PageSet::openForm(const QString &path, const ScanCodes &scan)
{
    whenDone(m_backend.forms().call(&ConsentFormService::scanned, path, scan), this, [this](const Result<ScannedForm> &scanned) {
        if (!scanned)
            return showProblem(scanned.error());
        auto *wizard = new ConsentWizard(consentParts(), scanned->form.contact, m_window.currentPage());
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        wizard->takeForm(*scanned);
        connect(wizard, &ConsentWizard::recorded, this, [this](ContactId, int answers) { m_window.say(tr("%n answer(s) recorded.", nullptr, answers)); });
        wizard->open();
    });
}

void PageSet::keepReceipt(ContactId contact)
{
    auto *dialog = new ReceiptDialog({m_backend.receipts(), m_backend.reading(), m_prompts, m_phrases}, contact, m_window.currentPage());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReceiptDialog::kept, this, [this] { m_window.say(tr("The receipt is kept as evidence; the answer stays unproven.")); });
    dialog->open();
}

void PageSet::confirm(const QString &path)
{
    auto *dialog = new ConfirmDialog({m_backend.confirmations(), m_backend.reading(), m_prompts, m_phrases}, m_window.currentPage());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::answered, this, [this](const ConsentEvent &event) {
        m_window.say(event.state == ConsentState::Given ? tr("The consent is confirmed.") : tr("The refusal is recorded."));
    });
    dialog->choose(path);
    dialog->open();
}

void PageSet::openStopList(const QString &path)
{
    m_window.openPage(ConsentsPage::entry().key);
    auto *wizard = new StopListWizard({m_backend.stops(), m_backend.reading(), m_prompts, m_phrases}, m_window.currentPage());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    if (!path.isEmpty())
        wizard->choose(path);
    connect(wizard, &StopListWizard::recorded, this, [this](const StopOutcome &outcome) { m_window.say(tr("%n person(s) stopped.", nullptr, outcome.people)); });
    wizard->open();
}

void PageSet::answerRequest(ContactId contact)
{
    whenDone(m_backend.reading().call(&PermissionService::contact, contact), this, [this](const Result<Contact> &answer) {
        m_window.openPage(RequestsPage::entry().key);
        if (auto *page = qobject_cast<RequestsPage *>(m_window.currentPage()); page && answer)
            page->receive(answer->id, displayName(*answer));
        else
            m_window.say(sentenceFor(answer.error()));
    });
}

void PageSet::saveReceipt(const ConsentEvent &event)
{
    const QString language = event.language.isEmpty() ? m_phrases.language() : event.language;
    const FileWish wish {tr("Where should the receipt go?"), tr("PDF to read (*.pdf);;JSON for machines (*.json);;Kantara 1.1 (*.kantara.json)"), {}, u"pdf"_s};
    // The question belongs to the window and may still be open when locking has taken the pages away.
    m_prompts.saveFile(&m_window, wish, [this, alive = QPointer<PageSet>(this), id = event.id, language](const QString &path) {
        if (!alive || path.isEmpty())
            return;
        const bool isKantara = path.endsWith(".kantara.json"_L1, Qt::CaseInsensitive);
        const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
        const auto receipt = isKantara ? m_backend.requests().call(&RequestService::receiptKantara, id)
            : isJson                   ? m_backend.requests().call(&RequestService::receiptJson, id)
                                       : m_backend.requests().call(&RequestService::receiptPdf, QList<ConsentEventId> {id}, language);
        whenDone(receipt, this, [this, path](const Result<QByteArray> &answer) {
            QSaveFile file(path);
            const bool isWritten = answer && file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(*answer) == answer->size() && file.commit();
            const Error error = answer ? Error {Error::Code::Storage, u"file_not_writable"_s, {}, {}} : answer.error();
            m_window.say(isWritten ? tr("Receipt saved.") : sentenceFor(error));
        });
    });
}

void PageSet::search(const QString &text, Answer answer)
{
    whenDone(m_backend.reading().call(&PermissionService::suggest, text, 8), this, [this, answer](const Result<QList<ContactRow>> &found) {
        QList<SearchHit> hits;
        if (found) {
            for (const ContactRow &row : *found) {
                const QString detail = !row.organisation.isEmpty() ? row.organisation : !row.email.isEmpty() ? row.email : row.city;
                hits.append({tr("People"), row.name, detail, u"person"_s, [this, id = row.id] { openPerson(id); },
                             [this, id = row.id, name = row.name](QMenu &menu) { people()->addMoves(menu, id, name); }});
            }
        }
        answer(hits);
    });
}

} // namespace crm
