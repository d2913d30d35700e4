// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageset.h"

#include "consents/consentspage.h"
#include "consents/consentwizard.h"
#include "exchange/exchangepage.h"
#include "people/peoplepage.h"
#include "requests/requestspage.h"
#include "retention/retentionpage.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "widgets/errortext.h"

#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace crm {

PageSet::PageSet(MainWindow &window, Backend &backend, const Changes &changes, Preferences &preferences, Prompts &prompts, const Phrases &phrases, const Clock &clock,
                 const OpenedVault &vault, const VaultAddress &address) :
    m_window(window),
    m_backend(backend),
    m_prompts(prompts),
    m_phrases(phrases),
    m_clock(clock),
    m_actor(vault.actor)
{
    const PeopleTools people {backend.reading(), backend.contacts(), backend.consents(), backend.retention(), changes, prompts, preferences, backend.phones(), phrases, clock,
                              vault.controller.country};
    const ConsentParts consents {backend.consents(), backend.reading(), backend.office(), backend.requests(), prompts, m_phrases, clock, vault.actor};
    const QString beside = address.isServer() ? QString() : QFileInfo(address.text).absolutePath();
    m_people = new PeoplePage(people);
    m_consents = new ConsentsPage(consents, changes);
    m_retention = new RetentionPage(backend.retention(), changes, m_phrases, clock);
    m_requests = new RequestsPage(backend.requests(), backend.reading(), changes, phrases, prompts, clock);
    m_exchange = new ExchangePage(backend.imports(), backend.requests(), backend.office(), changes, phrases, prompts, beside);
    m_settings = new SettingsPage(backend.office(), changes, preferences, phrases, prompts, vault.actor, address.isServer());
    for (Page *page : QList<Page *> {m_people, m_consents, m_retention, m_requests, m_exchange, m_settings})
        m_window.addPage(page);
    m_window.setSearchSource(this);
    connectPages();
    connectPeople();
}

PageSet::~PageSet()
{
    m_window.setSearchSource(nullptr);
    m_window.removePages();
}

void PageSet::connectPages()
{
    connect(m_consents, &ConsentsPage::drillDown, this, &PageSet::showPeople);
    connect(m_consents, &ConsentsPage::openPerson, this, &PageSet::openPerson);
    connect(m_retention, &RetentionPage::openPerson, this, &PageSet::openPerson);
    connect(m_retention, &RetentionPage::exportList, m_exchange, &ExchangePage::exportPeople);
    connect(m_requests, &RequestsPage::openPerson, this, &PageSet::openPerson);
    connect(m_exchange, &ExchangePage::drillDown, this, &PageSet::showPeople);
    connect(&m_window, &MainWindow::searchTyped, this, [this](const QString &text) {
        if (!text.isEmpty() && m_window.currentPage() == m_people)
            m_people->setSearch(text);
        else if (text.isEmpty())
            m_people->setSearch({});
    });
    connect(&m_window, &MainWindow::fileDropped, this, [this](const QString &path) {
        m_window.openPage(m_exchange->key());
        m_exchange->importFile(path);
    });
}

void PageSet::connectPeople()
{
    connect(m_people, &PeoplePage::recordConsentRequested, this, &PageSet::recordConsent);
    connect(m_people, &PeoplePage::requestRequested, this, &PageSet::answerRequest);
    connect(m_people, &PeoplePage::exportRequested, this, &PageSet::answerRequest);
    connect(m_people, &PeoplePage::receiptRequested, this, &PageSet::saveReceipt);
    connect(m_people, &PeoplePage::importRequested, this, [this] {
        m_window.openPage(m_exchange->key());
        m_exchange->importFile();
    });
    connect(m_people, &PeoplePage::exportListRequested, this, [this](const ContactQuery &query) { m_exchange->exportPeople(query, tr("the list as it is shown")); });
}

void PageSet::showPeople(const ContactQuery &query, const QString &title)
{
    m_window.openPage(m_people->key());
    m_people->showQuery(query, title);
}

void PageSet::openPerson(ContactId contact)
{
    m_window.openPage(m_people->key());
    m_people->openCard(contact);
}

void PageSet::recordConsent(ContactId contact)
{
    auto *wizard = new ConsentWizard({m_backend.consents(), m_backend.reading(), m_backend.office(), m_backend.requests(), m_prompts, m_phrases, m_clock, m_actor}, contact, m_people);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ConsentWizard::recorded, this, [this](ContactId, int answers) { m_window.say(tr("%n answer(s) recorded.", nullptr, answers)); });
    wizard->open();
}

void PageSet::answerRequest(ContactId contact)
{
    whenDone(m_backend.reading().call(&PermissionService::contact, contact), this, [this](const Result<Contact> &answer) {
        m_window.openPage(m_requests->key());
        if (answer)
            m_requests->receive(answer->id, displayName(*answer));
        else
            m_window.say(sentenceFor(answer.error()));
    });
}

void PageSet::saveReceipt(const ConsentEvent &event)
{
    const QString language = event.language.isEmpty() ? m_phrases.language() : event.language;
    const FileWish wish {tr("Where should the receipt go?"), tr("PDF (*.pdf)"), {}, u"pdf"_s};
    // The question belongs to the window and may still be open when locking has taken the pages away.
    m_prompts.saveFile(&m_window, wish, [this, alive = QPointer<PageSet>(this), id = event.id, language](const QString &path) {
        if (!alive || path.isEmpty())
            return;
        whenDone(m_backend.requests().call(&RequestService::receiptPdf, QList<ConsentEventId> {id}, language), this, [this, path](const Result<QByteArray> &answer) {
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
                hits.append({tr("People"), row.name, detail, u"person"_s, [this, id = row.id] { openPerson(id); }});
            }
        }
        answer(hits);
    });
}

} // namespace crm
