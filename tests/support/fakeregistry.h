// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakestore.h"

namespace crm::test {

class FakeRegistry final : public RegistryRepository {
public:
    explicit FakeRegistry(FakeStore &store) : m_store(store) { }
    Result<Controller> controller() const override { return m_store.state.controller; }
    Result<void> storeController(const Controller &controller) override
    {
        m_store.state.controller = controller;
        return {};
    }
    Result<QList<Purpose>> purposes() const override { return m_store.state.purposes; }
    Result<QList<Purpose>> purposesAt(const QDateTime &) const override { return m_store.state.purposes; }
    Result<void> storePurpose(const Purpose &purpose, const QDateTime &) override
    {
        m_store.state.purposes.removeIf([&](const Purpose &one) { return one.key == purpose.key; });
        m_store.state.purposes += purpose;
        return {};
    }
    Result<QList<Wording>> wordings() const override { return m_store.state.wordings; }
    Result<void> addWording(const Wording &wording) override
    {
        CRM_CHECK(m_store.attempt("registry.addWording"));
        m_store.state.wordings += wording;
        return {};
    }
    Result<QList<RetentionPolicy>> policies() const override { return m_store.state.policies; }
    Result<void> storePolicy(const RetentionPolicy &policy) override
    {
        m_store.state.policies += policy;
        return {};
    }

private:
    FakeStore &m_store;
};

class FakeUsers final : public UserRepository {
public:
    explicit FakeUsers(FakeStore &store) : m_store(store) { }
    Result<QList<User>> users() const override { return m_store.state.users; }
    Result<void> add(const User &user) override
    {
        m_store.state.users += user;
        return {};
    }
    Result<void> store(const User &user) override
    {
        for (User &one : m_store.state.users) {
            if (one.id == user.id)
                one = user;
        }
        return {};
    }

private:
    FakeStore &m_store;
};

class FakeJournal final : public JournalRepository {
public:
    explicit FakeJournal(FakeStore &store) : m_store(store) { }
    Result<void> append(const JournalEntry &entry) override
    {
        CRM_CHECK(m_store.attempt("journal.append"));
        m_store.state.journal += entry;
        return {};
    }
    Result<QList<JournalEntry>> latest(int atMost, std::optional<qint64>) const override
    {
        return m_store.state.journal.mid(0, atMost);
    }
    Result<QList<JournalEntry>> about(ContactId contact) const override
    {
        QList<JournalEntry> found;
        for (const JournalEntry &entry : m_store.state.journal) {
            if (entry.contact == contact)
                found += entry;
        }
        return found;
    }
    Result<qint64> verify() const override
    {
        if (!m_store.attempt("journal.verify"))
            return Error{Error::Code::Storage, QStringLiteral("chain_broken"), {}, QStringLiteral("7")};
        return m_store.state.journal.size();
    }

private:
    FakeStore &m_store;
};

} // namespace crm::test
