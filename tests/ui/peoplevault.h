// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopletools.h"
#include "preferences.h"
#include "testmain.h"
#include "uivault.h"

namespace crm::test {

/// A vault and what the screens about people need of it; the clock stands still.
class PeopleVault {
public:
    static QDateTime now() { return instantFromText(QStringLiteral("2026-11-23T13:32:00.000Z")); }

    PeopleVault() : vault([] { return now(); }), preferences(vault.path(QStringLiteral("preferences.ini"))) { }

    PeopleTools tools()
    {
        Backend &backend = vault.backend();
        return {backend.reading(), backend.contacts(), backend.consents(),  backend.retention(),
                vault.changes(),   vault.prompts,      preferences,         backend.phones(),
                vault.phrases(),   vault.clock(),      QStringLiteral("FR"),
                backend.calls(),   {},                 backend.segments()};
    }

    /// What the person said about offers, at the counter, with a signed form kept as proof.
    void says(ContactId person, ConsentState state, Channel channel = Channel::Email)
    {
        ConsentDraft draft;
        draft.contact = person;
        draft.choices = {{QStringLiteral("offers.promo.consent"), channel, state, {}}};
        draft.language = QStringLiteral("fr");
        draft.timeZone = QStringLiteral("Europe/Paris");
        draft.evidence = {{QStringLiteral("form.txt"), QStringLiteral("form"), QByteArray("signed by hand")}};
        CRM_VERIFY(answerOf(vault.backend().consents().call(&ConsentService::record, draft)));
    }

    QList<ConsentEvent> history(ContactId person)
    {
        return answerOf(vault.backend().reading().call(&PermissionService::history, person)).value();
    }
    Contact stored(ContactId person)
    {
        return answerOf(vault.backend().reading().call(&PermissionService::contact, person)).value();
    }
    qint64 people(const ContactQuery &query = {})
    {
        return answerOf(vault.backend().reading().call(&PermissionService::count, query)).value();
    }

    UiVault vault;
    Preferences preferences;
};

} // namespace crm::test
