// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeservice.h"

#include "defaultregistry.h"
#include "textfold.h"

#include <algorithm>

namespace crm {
namespace {
constexpr qsizetype kShortestPassphrase = 12;
constexpr int kFreeProofs = 3; ///< wrong ones before the first wait
constexpr int kLongestWait = 300; ///< seconds

Error withoutKeeper()
{
    return {Error::Code::Unsupported, QStringLiteral("kept_by_server"), {}, {}};
}

Result<void> checkPassphrase(const QByteArray &passphrase)
{
    if (QString::fromUtf8(passphrase).size() < kShortestPassphrase)
        return invalid(QStringLiteral("passphrase"), QStringLiteral("passphrase_too_short"));
    return {};
}

Result<void> checkName(const QString &name, const QString &field)
{
    if (name.isEmpty())
        return invalid(field, QStringLiteral("name_missing"));
    return {};
}

/// The current version of each purpose's wording, in the order of the list.
QList<Wording> currentOf(const QList<Wording> &wordings)
{
    QList<Wording> current;
    for (const Wording &wording : wordings) {
        const auto known = std::find_if(current.begin(), current.end(),
                                        [&](const Wording &one) { return one.purpose == wording.purpose; });
        if (known == current.end())
            current += wording;
        else if (wording.version > known->version)
            *known = wording;
    }
    return current;
}

bool readTheSame(const Wording &a, const Wording &b)
{
    return a.text == b.text && a.withdrawal == b.withdrawal && a.retention == b.retention
        && a.controller == b.controller;
}

QStringList changedFields(const Controller &before, const Controller &after)
{
    QStringList fields;
    const auto compare = [&fields](const QString &was, const QString &is, const char *field) {
        if (was != is)
            fields += QString::fromLatin1(field);
    };
    compare(before.name, after.name, "controller_name");
    compare(before.country, after.country, "controller_country");
    compare(before.address, after.address, "controller_address");
    compare(before.email, after.email, "controller_email");
    compare(before.phone, after.phone, "controller_phone");
    compare(before.language, after.language, "controller_language");
    compare(before.company.number, after.company.number, "company_number");
    compare(before.company.registerCity, after.company.registerCity, "register_city");
    compare(before.company.legalForm, after.company.legalForm, "legal_form");
    compare(before.noticeUrl, after.noticeUrl, "notice_url");
    if (before.company.isRegistered != after.company.isRegistered)
        fields += QStringLiteral("company_registered");
    return fields;
}

bool administers(const User &user)
{
    return user.isActive && user.role == Role::Administrator;
}
} // namespace

OfficeService::OfficeService(ServiceContext context, VaultKeeper *keeper) : m(std::move(context)), m_keeper(keeper) { }

Result<void> OfficeService::storeRegistry(const Controller &controller)
{
    const auto registry = defaultRegistry(controller, m.uuids, m.clock());
    if (!registry)
        return registry.error();
    CRM_CHECK(m.registry.storeController(controller));
    for (const Purpose &purpose : registry->purposes)
        CRM_CHECK(m.registry.storePurpose(purpose, m.clock()));
    for (const Wording &wording : registry->wordings)
        CRM_CHECK(m.registry.addWording(wording));
    for (const RetentionPolicy &policy : registry->policies)
        CRM_CHECK(m.registry.storePolicy(policy));
    return {};
}

Result<User> OfficeService::furnish(const Controller &typed, const QString &userName, const QString &login)
{
    const auto controller = checkedController(typed);
    CRM_CHECK(controller);
    CRM_CHECK(checkName(userName.trimmed(), QStringLiteral("user_name")));
    const auto known = m.users.users();
    CRM_CHECK(known);
    if (!known->isEmpty())
        return Error{Error::Code::Conflict, QStringLiteral("already_furnished"), {}, {}};
    const User user{UserId(m.uuids()), userName.trimmed(), Role::Administrator, true, m.clock(), m_keeper ? QString() : login};
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(storeRegistry(*controller));
    CRM_CHECK(m.users.add(user));
    m.actor = {user.id, user.name, user.role};
    CRM_CHECK(m.note(JournalAction::VaultCreated));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.settingsChanged();
    Q_EMIT m.changes.usersChanged();
    return user;
}

Result<User> OfficeService::userNamed(const QString &name) const
{
    const auto all = m.users.users();
    CRM_CHECK(all);
    const QString wanted = folded(name);
    for (const User &user : *all) {
        if (user.isActive && folded(user.name) == wanted)
            return user;
    }
    return Error{Error::Code::NotFound, QStringLiteral("user_unknown"), {}, {}};
}

Result<Controller> OfficeService::controller() const
{
    return m.registry.controller();
}

/// B5: a wording once used never changes; a controller under a new name asks with a new version. What the organisation
/// wrote itself stays its own, under the new name.
Result<void> OfficeService::renewWordings(const Controller &before, const Controller &controller)
{
    const auto registry = defaultRegistry(controller, m.uuids, m.clock());
    CRM_CHECK(registry);
    const auto known = m.registry.wordings();
    CRM_CHECK(known);
    const QList<Wording> current = currentOf(*known);
    for (Wording fresh : registry->wordings) {
        const auto old = std::find_if(current.begin(), current.end(),
                                      [&](const Wording &one) { return one.purpose == fresh.purpose; });
        if (old == current.end() || !old->approvedBy.isEmpty() || readTheSame(*old, fresh))
            continue;
        fresh.version = old->version + 1;
        CRM_CHECK(m.registry.addWording(fresh));
    }
    for (const Wording &old : current) {
        if (old.approvedBy.isEmpty() || before.name == controller.name)
            continue;
        Wording fresh = old;
        for (BilingualText *text : {&fresh.text, &fresh.withdrawal, &fresh.retention}) {
            text->fr.replace(before.name, controller.name);
            text->en.replace(before.name, controller.name);
        }
        fresh.id = WordingId(m.uuids());
        fresh.version = old.version + 1;
        fresh.controller = controller.name;
        fresh.createdAtUtc = m.clock();
        fresh.change = WordingChange::SameScope;
        fresh.approvedBy = m.actor.name;
        CRM_CHECK(m.registry.addWording(fresh));
    }
    return {};
}

Result<SenderLaw> OfficeService::senderLaw(const QString &country) const
{
    return inForce(m.packs.packOf(country).senderLaw, m.clock().toLocalTime().date(), {});
}

Result<Controller> OfficeService::checkedController(const Controller &controller) const
{
    const auto law = senderLaw(controller.country);
    CRM_CHECK(law);
    return checked(controller, *law);
}

Result<void> OfficeService::changeController(const Controller &typed)
{
    CRM_CHECK(m.allowed(Task::ManageVault));
    const auto controller = checkedController(typed);
    CRM_CHECK(controller);
    const auto before = m.registry.controller();
    CRM_CHECK(before);
    const QStringList fields = changedFields(*before, *controller);
    if (fields.isEmpty())
        return {};
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.registry.storeController(*controller));
    CRM_CHECK(renewWordings(*before, *controller));
    CRM_CHECK(m.note(JournalAction::SettingsChanged, {}, fields));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.settingsChanged();
    return {};
}

Result<QList<Purpose>> OfficeService::purposes() const
{
    return m.registry.purposes();
}

Result<QList<Wording>> OfficeService::wordings() const
{
    const auto all = m.registry.wordings();
    CRM_CHECK(all);
    return currentOf(*all);
}

Result<QList<User>> OfficeService::users() const
{
    return m.users.users();
}

Result<User> OfficeService::addUser(const QString &name, Role role, QByteArray passphrase, const QString &login)
{
    CRM_CHECK(m.allowed(Task::ManageUsers));
    CRM_CHECK(proven());
    CRM_CHECK(checkName(name.trimmed(), QStringLiteral("user_name")));
    if (m_keeper)
        CRM_CHECK(checkPassphrase(passphrase));
    else if (login.isEmpty())
        return invalid(QStringLiteral("login"), QStringLiteral("login_missing"));
    const User user{UserId(m.uuids()), name.trimmed(), role, true, m.clock(), m_keeper ? QString() : login};
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.users.add(user));
    CRM_CHECK(m.note(JournalAction::UserAdded, {}, {codeOf(role)}, 0, user.id.toString()));
    if (m_keeper)
        CRM_CHECK(m_keeper->addSlot(user.name, std::move(passphrase)));
    if (const auto committed = (*transaction)->commit(); !committed) {
        if (m_keeper)
            CRM_CHECK(m_keeper->removeSlot(user.name));
        return committed.error();
    }
    Q_EMIT m.changes.usersChanged();
    return user;
}

Result<User> OfficeService::changeUser(const User &user)
{
    CRM_CHECK(m.allowed(Task::ManageUsers));
    CRM_CHECK(proven());
    const auto all = m.users.users();
    CRM_CHECK(all);
    const auto known = std::find_if(all->begin(), all->end(), [&](const User &one) { return one.id == user.id; });
    if (known == all->end())
        return Error{Error::Code::NotFound, QStringLiteral("user_unknown"), {}, {}};
    if (administers(*known) && !administers(user) && std::count_if(all->begin(), all->end(), administers) == 1)
        return refused(QStringLiteral("last_administrator"));
    // The name is bound to the key slot; role and access are what changes here.
    User changed = *known;
    changed.role = user.role;
    changed.isActive = user.isActive;
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.users.store(changed));
    CRM_CHECK(m.note(JournalAction::UserChanged, {}, {QStringLiteral("role"), QStringLiteral("is_active")}, 0,
                     user.id.toString()));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.usersChanged();
    // Whoever leaves can no longer open the vault, not only no longer sign in.
    if (m_keeper && known->isActive && !changed.isActive)
        CRM_CHECK(m_keeper->removeSlot(changed.name));
    return changed;
}

Result<void> OfficeService::noteAlone(JournalAction action, const QString &reference)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.note(action, {}, {}, 0, reference));
    return (*transaction)->commit();
}

Result<void> OfficeService::changePassphrase(QByteArray old, QByteArray fresh)
{
    if (!m_keeper)
        return withoutKeeper();
    CRM_CHECK(checkPassphrase(fresh));
    CRM_CHECK(m_keeper->changePassphrase(m.actor.name, std::move(old), std::move(fresh)));
    return noteAlone(JournalAction::PassphraseChanged, {});
}

Result<QString> OfficeService::renewRecoveryKey()
{
    CRM_CHECK(m.allowed(Task::ManageVault));
    CRM_CHECK(proven());
    if (!m_keeper)
        return withoutKeeper();
    auto key = m_keeper->renewRecoveryKey();
    if (!key)
        return key;
    CRM_CHECK(noteAlone(JournalAction::RecoveryKeyRenewed, {}));
    return key;
}

void OfficeService::setProver(Prover prover, ProofNeed asks)
{
    m_prover = std::move(prover);
    m_asks = asks;
    m_provenAtUtc = m.clock();
}

Result<OfficeService::ProofNeed> OfficeService::proofNeed() const
{
    return proven() ? ProofNeed::None : m_asks;
}

Result<void> OfficeService::proven() const
{
    // A clock that was set back proves nothing either.
    const qint64 seconds = m_provenAtUtc.secsTo(m.clock());
    if (!m_prover || (seconds >= 0 && seconds <= std::chrono::seconds(kProofLasts).count()))
        return {};
    return refused(QStringLiteral("proof_needed"));
}

Result<void> OfficeService::prove(QByteArray passphrase)
{
    if (!m_prover)
        return {};
    if (m_waitUntilUtc.isValid() && m.clock() < m_waitUntilUtc)
        return Error{Error::Code::Locked, QStringLiteral("too_many_attempts"), {}, {}};
    const auto answer = m_prover(std::move(passphrase));
    if (answer) {
        m_wrongProofs = 0;
        m_waitUntilUtc = {};
        m_provenAtUtc = m.clock();
        return {};
    }
    if (answer.error().code == Error::Code::Locked) {
        if (++m_wrongProofs >= kFreeProofs)
            m_waitUntilUtc = m.clock().addSecs(std::min(kLongestWait, 1 << std::min(m_wrongProofs, 20)));
        // A reader cannot write it down; the wait holds for her all the same.
        [[maybe_unused]] const auto noted = noteBeforeSignIn(1, m.clock(), {});
    }
    return answer.error();
}

Result<QList<JournalEntry>> OfficeService::journal(int atMost, std::optional<qint64> beforeSequence) const
{
    CRM_CHECK(m.allowed(Task::ReadJournal));
    return m.journal.latest(atMost, beforeSequence);
}

Result<qint64> OfficeService::verifyJournal() const
{
    return m.journal.verify();
}

Result<void> OfficeService::noteSignIn(bool isSignIn)
{
    return noteAlone(isSignIn ? JournalAction::SignedIn : JournalAction::SignedOut, {});
}

Result<void> OfficeService::noteBeforeSignIn(qint64 failures, const QDateTime &lastFailureAtUtc,
                                             const QDateTime &restoredAtUtc, qint64 takenOver)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    if (restoredAtUtc.isValid())
        CRM_CHECK(m.note(JournalAction::RestoredFromBackup, {}, {}, takenOver, instantText(restoredAtUtc)));
    if (failures > 0)
        CRM_CHECK(m.note(JournalAction::SignInFailed, {}, {}, failures, instantText(lastFailureAtUtc)));
    return (*transaction)->commit();
}

Result<VaultFigures> OfficeService::figures() const
{
    if (!m_keeper)
        return withoutKeeper();
    return m_keeper->figures();
}

Result<QList<CheckFinding>> OfficeService::check(const Progress &progress)
{
    if (m_keeper)
        return m_keeper->check(progress);
    QList<CheckFinding> findings;
    if (const auto history = m.consents.verify(); !history) {
        if (history.error().reason != QLatin1String("chain_broken"))
            return history.error();
        findings += CheckFinding{QStringLiteral("chain_broken"), history.error().field};
    }
    if (const auto journal = m.journal.verify(); !journal) {
        if (journal.error().reason != QLatin1String("chain_broken"))
            return journal.error();
        findings += CheckFinding{QStringLiteral("journal_broken"), journal.error().field};
    }
    return findings;
}

Result<BackupFile> OfficeService::backup(const QString &path, const Progress &progress)
{
    CRM_CHECK(m.allowed(Task::BackUp));
    if (!m_keeper)
        return withoutKeeper();
    const auto file = m_keeper->backup(path, progress);
    if (!file)
        return file;
    CRM_CHECK(noteAlone(JournalAction::BackedUp, {}));
    Q_EMIT m.changes.backedUp();
    return file;
}

Result<QList<BackupFile>> OfficeService::backups(const QString &folder) const
{
    if (!m_keeper)
        return QList<BackupFile>();
    return m_keeper->backups(folder);
}

} // namespace crm
