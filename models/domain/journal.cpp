// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<Role> kRoleCodes[]
    = {{Role::Staff, "staff"}, {Role::PrivacyOfficer, "privacy_officer"}, {Role::Administrator, "administrator"}};

constexpr Coded<JournalAction> kActionCodes[] = {
    {JournalAction::VaultCreated, "vault_created"},
    {JournalAction::SignedIn, "signed_in"},
    {JournalAction::SignInFailed, "sign_in_failed"},
    {JournalAction::SignedOut, "signed_out"},
    {JournalAction::ContactRead, "contact_read"},
    {JournalAction::ContactCreated, "contact_created"},
    {JournalAction::ContactChanged, "contact_changed"},
    {JournalAction::ContactTrashed, "contact_trashed"},
    {JournalAction::ContactRestored, "contact_restored"},
    {JournalAction::ContactDeleted, "contact_deleted"},
    {JournalAction::SearchedMany, "searched_many"},
    {JournalAction::ConsentRecorded, "consent_recorded"},
    {JournalAction::ObjectionRecorded, "objection_recorded"},
    {JournalAction::Imported, "imported"},
    {JournalAction::ImportUndone, "import_undone"},
    {JournalAction::Exported, "exported"},
    {JournalAction::Printed, "printed"},
    {JournalAction::PackageWritten, "package_written"},
    {JournalAction::BackedUp, "backed_up"},
    {JournalAction::RestoredFromBackup, "restored_from_backup"},
    {JournalAction::UserAdded, "user_added"},
    {JournalAction::UserChanged, "user_changed"},
    {JournalAction::PassphraseChanged, "passphrase_changed"},
    {JournalAction::RecoveryKeyRenewed, "recovery_key_renewed"},
    {JournalAction::SettingsChanged, "settings_changed"},
    {JournalAction::RequestReceived, "request_received"},
    {JournalAction::RequestClosed, "request_closed"},
    {JournalAction::PurposeAdded, "purpose_added"},
    {JournalAction::PurposeChanged, "purpose_changed"},
    {JournalAction::PurposeClosed, "purpose_closed"},
    {JournalAction::PurposeReopened, "purpose_reopened"},
    {JournalAction::ConsentsRevoked, "consents_revoked"},
    {JournalAction::WordingAdded, "wording_added"},
    {JournalAction::RecordingsForgotten, "recordings_forgotten"},
};
} // namespace

bool may(Role role, Task task)
{
    switch (task) {
    case Task::ReadContacts:
    case Task::EditContacts:
    case Task::RecordConsent:
    case Task::ImportContacts:
    case Task::SeeRetention:
        return true;
    case Task::ExportContacts:
    case Task::AnswerRequests:
    case Task::ReadJournal:
    case Task::ManagePurposes:
    case Task::BackUp:
        return role != Role::Staff;
    case Task::ManageUsers:
    case Task::ManageVault:
        return role == Role::Administrator;
    }
    return false;
}

QString codeOf(Role role)
{
    return codeIn(kRoleCodes, role);
}
QString codeOf(JournalAction action)
{
    return codeIn(kActionCodes, action);
}
std::optional<Role> roleFromCode(const QString &code)
{
    return valueIn(kRoleCodes, code);
}
std::optional<JournalAction> journalActionFromCode(const QString &code)
{
    return valueIn(kActionCodes, code);
}

} // namespace crm
