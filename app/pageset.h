// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"

#include "phrases.h"
#include "preferences.h"

#include "consents/consentsession.h"
#include "shell/searchsource.h"
#include "widgets/prompts.h"

#include <QObject>
#include <QTimer>

namespace crm {

class ExchangePage;
class MainWindow;
class Page;
class PeoplePage;

/// The pages of an open vault and what they ask of one another. Made once the vault is open, so that no page ever holds a
/// service that is not there; the pages themselves belong to the window and die with removePages().
class PageSet final : public QObject, public SearchSource {
    Q_OBJECT

public:
    PageSet(MainWindow &window, Backend &backend, const Changes &changes, Preferences &preferences, Prompts &prompts, const Phrases &phrases, const Clock &clock,
            const OpenedVault &vault, const VaultAddress &address);
    ~PageSet() override;

    void search(const QString &text, Answer answer) override;
    PeoplePage *people() const { return m_people; }

Q_SIGNALS:
    /// Chosen on the page of settings; empty: the system's.
    void languageChosen(const QString &language);
    void themeChosen(crm::Preferences::Theme theme);
    void lockTimeChosen(int minutes);

private:
    void addPages(const OpenedVault &vault, const VaultAddress &address);
    void connectWindow();
    void connectPeople();
    Page *makeAudience();
    Page *makeConsents();
    Page *makeRetention();
    Page *makeRequests();
    Page *makeExchange(const QString &backupFolder);
    Page *makeSettings(bool isServer);
    ConsentParts consentParts() const;
    ExchangePage *exchange();
    void listen();
    void countBadges();
    void recordConsent(ContactId contact);
    void answerRequest(ContactId contact);
    void openStopList(const QString &path);
    void ask(ContactId contact, const QString &purpose, Channel channel);
    void printForm(ContactId contact);
    void chooseScan();
    void takeScan(const QString &path);
    void openForm(const QString &path, const ScanCodes &scan);
    void showProblem(const Error &error);
    void keepReceipt(ContactId contact);
    void confirm(const QString &path);
    void takeMail(const QString &path);
    void saveReceipt(const ConsentEvent &event);
    void showPeople(const ContactQuery &query, const QString &title);
    void openPerson(ContactId contact);

    MainWindow &m_window;
    Backend &m_backend;
    const Changes &m_changes;
    Preferences &m_preferences;
    Prompts &m_prompts;
    const Phrases m_phrases;
    Clock m_clock;
    Actor m_actor;
    QTimer m_badges; ///< several changes are one count
    PeoplePage *m_people = nullptr;
};

} // namespace crm
