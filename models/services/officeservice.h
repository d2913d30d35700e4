// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"
#include "vaultkeeper.h"

#include <chrono>

namespace crm {

/// Who uses the vault and what the organisation has decided: users, controller, purposes, wordings, journal, copies.
class OfficeService final {
public:
    /// Whether somebody who has walked up to an open window must show who she is (gdpr-rules G9).
    enum class ProofNeed {
        None, ///< the passphrase was proven less than five minutes ago
        Passphrase,
        Confirmation ///< long ago, but the server lets this login in without a password: there is nothing to type
    };
    /// Checks the passphrase of the one who has signed in; on a server by a fresh connection. Wiped by the callee.
    using Prover = std::function<Result<void>(QByteArray passphrase)>;
    static constexpr std::chrono::minutes kProofLasts {5};

    /// keeper is null where the server looks after keys and copies (PostgreSQL).
    OfficeService(ServiceContext context, VaultKeeper *keeper);

    /// First filling of a new vault in one transaction: controller, first user (administrator), default purposes, wordings, policies.
    /// @param login the database role the first user signs in with; empty in a vault
    Result<User> furnish(const Controller &controller, const QString &userName, const QString &login);
    /// The user of that name, active. NotFound otherwise.
    Result<User> userNamed(const QString &name) const;

    Result<Controller> controller() const;
    /// Invalid with field and reason of checked(Controller).
    Result<void> changeController(const Controller &controller);
    /// What the law of a country asks an organisation to say of itself, today.
    Result<SenderLaw> senderLaw(const QString &country) const;
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

    /// Given right after the sign-in, which is the first proof. Without one nothing ever needs a proof.
    /// @param asks None if the login has no password
    void setProver(Prover prover, ProofNeed asks);
    Result<ProofNeed> proofNeed() const;
    /// Locked "wrong_passphrase", noted in the journal; Locked "too_many_attempts" while it must wait: from the third
    /// wrong one on, twice as long each time, five minutes at most.
    Result<void> prove(QByteArray passphrase);
    /// Refused "proof_needed" if the last proof is too old. Asked by whatever exports, hands out keys or changes users.
    Result<void> proven() const;

    Result<QList<JournalEntry>> journal(int atMost, std::optional<qint64> beforeSequence) const;
    Result<qint64> verifyJournal() const;
    Result<void> noteSignIn(bool isSignIn); ///< sign-in and sign-out of the actor
    /// What could not be written while the vault was locked: attempts to sign in, and that it comes from a backup.
    /// @param failures 0: none; lastFailureAtUtc goes with them
    /// @param restoredAtUtc invalid: it was not restored
    /// @param takenOver how much the restored vault learnt from the former one
    Result<void> noteBeforeSignIn(qint64 failures, const QDateTime &lastFailureAtUtc, const QDateTime &restoredAtUtc,
                                  qint64 takenOver = 0);
    Result<VaultFigures> figures() const;
    Result<QList<CheckFinding>> check(const Progress &progress);
    Result<BackupFile> backup(const QString &path, const Progress &progress);
    Result<QList<BackupFile>> backups(const QString &folder) const;

private:
    Result<Controller> checkedController(const Controller &controller) const;
    Result<void> storeRegistry(const Controller &controller);
    Result<void> renewWordings(const Controller &before, const Controller &controller);
    Result<void> noteAlone(JournalAction action, const QString &reference);
    ServiceContext m;
    VaultKeeper *m_keeper;
    Prover m_prover;
    ProofNeed m_asks = ProofNeed::Passphrase;
    QDateTime m_provenAtUtc;
    QDateTime m_waitUntilUtc;
    int m_wrongProofs = 0;
};

} // namespace crm
