// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeside.h"

namespace crm {

WriteSide::WriteSide(std::unique_ptr<Database> database, SecureBytes suppressionKey, VaultKeeper *keeper, Writers &writers, Changes &changes, const Clock &clock,
                     const Actor &actor, const PackSet &packs) :
    m_database(std::move(database)),
    m_transactions(*m_database),
    m_repositories(makeRepositories(*m_database, std::move(suppressionKey))),
    m_context {m_transactions, *m_repositories.contacts, *m_repositories.consents, *m_repositories.registry, *m_repositories.users,
               *m_repositories.journal, *m_repositories.retention, *m_repositories.imports, *m_repositories.requests, *m_repositories.suppressions, changes, clock,
               systemUuids(clock), actor, packs, *m_repositories.passes},
    contacts(m_context),
    consents(m_context),
    imports(m_context, *writers.reader),
    requests(m_context, *m_repositories.calls, *m_repositories.confirmations, *writers.packages, *writers.receipts, *writers.lists),
    office(m_context, keeper),
    purposes(m_context),
    stops(m_context, *writers.mails, *writers.phones),
    confirmations(m_context, *m_repositories.confirmations, *writers.confirmations, *writers.mails),
    forms(m_context, *m_repositories.forms, *writers.forms),
    receipts(m_context, *writers.receiptReader),
    calls(m_context, *m_repositories.calls),
    audiences(m_context, *writers.audiences),
    segments(m_context, *m_repositories.segments)
{
    requests.setGate([this] { return office.proven(); });
    audiences.setGate([this] { return office.proven(); });
}

ReadSide::ReadSide(std::unique_ptr<Database> database, const PackSet &packs, const Clock &clock) :
    m_database(std::move(database)),
    m_repositories(makeRepositories(*m_database)),
    reading(*m_repositories.contacts, *m_repositories.consents, *m_repositories.registry, *m_repositories.passes, packs, clock, m_repositories.calls.get()),
    retention(*m_repositories.contacts, *m_repositories.retention, *m_repositories.registry, clock),
    overview(*m_repositories.contacts, *m_repositories.consents, *m_repositories.requests, retention, clock),
    asking(*m_repositories.contacts, *m_repositories.consents, *m_repositories.registry, *m_repositories.confirmations, packs, clock)
{
}

} // namespace crm
