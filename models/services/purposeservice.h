// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"

namespace crm {

/// A line of the purpose registry with everything that was ever asked under it.
struct PurposeRecord {
    Purpose purpose;
    QList<Wording> wordings; ///< newest first
    BilingualText retention; ///< what its retention rule is called
    qint64 openConsents = 0; ///< people and channels that said yes or are being asked; the trash not counted
};

/// How far the end of a closed purpose's consents has come (B14).
struct Revocation {
    qint64 revoked = 0; ///< in this step
    bool isFinished = false;
};

/// Why data is processed and in which words people are asked: the registry of gdpr-rules B. Whoever may not change it gets
/// Refused "not_allowed".
class PurposeService final {
public:
    explicit PurposeService(ServiceContext context) : m(std::move(context)) { }

    Result<QList<PurposeRecord>> purposes() const; ///< in the order of the registry
    Result<QList<RetentionPolicy>> policies() const;
    /// Invalid as checked(Purpose), and retention_policy/policy_unknown; Conflict "purpose_exists".
    Result<Purpose> add(const Purpose &purpose);
    /// The key tells which. Refused "basis_fixed": somebody has answered, and no purpose moves to another basis (B21).
    Result<Purpose> change(const Purpose &purpose);
    /// The next version; number, controller, notice and who made it are filled in here. With WordingChange::WiderScope the
    /// older consents no longer cover the purpose (B13). Refused "purpose_closed", "wording_unchanged" and, where nobody
    /// is asked because the purpose rests on something else, "not_asked".
    Result<Wording> addWording(const Wording &draft);
    /// From now on nobody is contacted under it (B14); its consents are ended by revokeSome().
    Result<Purpose> close(const QString &key);
    /// What was revoked stays revoked: everybody has to be asked again.
    Result<Purpose> reopen(const QString &key);
    /// Ends the next few hundred open consents of a closed purpose. May be stopped in between and gone on with on
    /// another day: nobody is contacted meanwhile. Refused "purpose_open".
    Result<Revocation> revokeSome(const QString &key);

private:
    Result<Purpose> found(const QString &key) const;
    Result<bool> isAnswered(const QString &key) const;
    Result<Purpose> stored(const Purpose &purpose, JournalAction action, const QStringList &fields);
    Result<void> appendRevocations(const QString &key, const QList<OpenConsent> &open);
    ServiceContext m;
};

} // namespace crm
