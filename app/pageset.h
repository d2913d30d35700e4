// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"

#include "phrases.h"
#include "preferences.h"

#include "shell/searchsource.h"
#include "widgets/prompts.h"

#include <QObject>

namespace crm {

class ConsentsPage;
class ExchangePage;
class MainWindow;
class PeoplePage;
class RequestsPage;
class RetentionPage;
class SettingsPage;

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
    ExchangePage *exchange() const { return m_exchange; }
    SettingsPage *settings() const { return m_settings; }

private:
    void connectPages();
    void connectPeople();
    void recordConsent(ContactId contact);
    void answerRequest(ContactId contact);
    void saveReceipt(const ConsentEvent &event);
    void showPeople(const ContactQuery &query, const QString &title);
    void openPerson(ContactId contact);

    MainWindow &m_window;
    Backend &m_backend;
    Prompts &m_prompts;
    const Phrases m_phrases;
    Clock m_clock;
    Actor m_actor;
    PeoplePage *m_people;
    ConsentsPage *m_consents;
    RetentionPage *m_retention;
    RequestsPage *m_requests;
    ExchangePage *m_exchange;
    SettingsPage *m_settings;
};

} // namespace crm
