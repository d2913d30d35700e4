// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"
#include "vaultkeeper.h"

namespace crm {

/// Who uses the vault and what the organisation has decided: users, controller, purposes, wordings, journal, copies.
class OfficeService final {
public:
    /// keeper is null where the server looks after keys and copies (PostgreSQL).
    OfficeService(ServiceContext context, VaultKeeper *keeper);

    /// First filling of a new vault in one transaction: controller, first user (administrator), default purposes, wordings, policies.
    /// @param login the database role the first user signs in with; empty in a vault
    Result<User> furnish(const Controller &controller, const QString &userName, const QString &login);
    /// The user of that name, active. NotFound otherwise.
    Result<User> userNamed(const QString &name) const;

    Result<Controller> controller() const;
    Result<void> changeController(const Controller &controller);
    Result<QList<Purpose>> purposes() const;
    Result<QList<Wording>> wordings() const; ///< the current version of each purpose
    Result<QList<User>> users() const;
    /// Administrator only; the slot in keys.json and the row are made together or not at all. Passphrase: at least 12 characters.
    /// On a server there is no passphrase but a login: the database role that alone may be this user. Invalid "login_missing"
    /// without one; Conflict "user_exists" if somebody else has it.
    Result<User> addUser(const QString &name, Role role, QByteArray passphrase, const QString &login);
    Result<User> changeUser(const User &user); ///< role, isActive; the last administrator stays one: Refused "last_administrator"
    Result<void> changePassphrase(QByteArray old, QByteArray fresh);
    Result<QString> renewRecoveryKey();

    Result<QList<JournalEntry>> journal(int atMost, std::optional<qint64> beforeSequence) const;
    Result<qint64> verifyJournal() const;
    Result<void> noteSignIn(bool isSignIn); ///< sign-in and sign-out of the actor
    /// What could not be written while the vault was locked: attempts to sign in, and that it comes from a backup.
    /// @param failures 0: none; lastFailureAtUtc goes with them
    /// @param restoredAtUtc invalid: it was not restored
    Result<void> noteBeforeSignIn(qint64 failures, const QDateTime &lastFailureAtUtc, const QDateTime &restoredAtUtc);
    Result<VaultFigures> figures() const;
    Result<QList<CheckFinding>> check(const Progress &progress);
    Result<BackupFile> backup(const QString &path, const Progress &progress);
    Result<QList<BackupFile>> backups(const QString &folder) const;

private:
    Result<void> storeRegistry(const Controller &controller);
    Result<void> renewWordings(const Controller &controller);
    Result<void> noteAlone(JournalAction action, const QString &reference);
    ServiceContext m;
    VaultKeeper *m_keeper;
};

} // namespace crm
