// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "purpose.h"
#include "result.h"
#include "retention.h"

namespace crm {

/// Controller, purposes, wordings and policies: what the organisation has decided.
class RegistryRepository {
public:
    virtual ~RegistryRepository() = default;
    virtual Result<Controller> controller() const = 0;
    virtual Result<void> storeController(const Controller &controller) = 0;
    virtual Result<QList<Purpose>> purposes() const = 0;
    /// Adds or replaces by key; what it replaces stays known as what held until then.
    virtual Result<void> storePurpose(const Purpose &purpose, const QDateTime &atUtc) = 0;
    /// The purposes with the facts that held at an instant; one that was added later is as it was first.
    virtual Result<QList<Purpose>> purposesAt(const QDateTime &atUtc) const = 0;
    virtual Result<QList<Wording>> wordings() const = 0; ///< every version, oldest first
    virtual Result<void> addWording(const Wording &wording) = 0; ///< refuses an existing purpose and version
    virtual Result<QList<RetentionPolicy>> policies() const = 0;
    virtual Result<void> storePolicy(const RetentionPolicy &policy) = 0; ///< adds or replaces by id
};

class UserRepository {
public:
    virtual ~UserRepository() = default;
    virtual Result<QList<User>> users() const = 0;
    virtual Result<void> add(const User &user) = 0; ///< Conflict/"user_exists" on the same name, case ignored
    virtual Result<void> store(const User &user) = 0;
};

class JournalRepository {
public:
    virtual ~JournalRepository() = default;
    virtual Result<void> append(const JournalEntry &entry) = 0; ///< sequence and hashes are given here
    virtual Result<QList<JournalEntry>> latest(int atMost, std::optional<qint64> beforeSequence) const = 0; ///< newest first
    virtual Result<QList<JournalEntry>> about(ContactId contact) const = 0; ///< oldest first
    virtual Result<qint64> verify() const = 0; ///< as ConsentRepository::verify
};

} // namespace crm
