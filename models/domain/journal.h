// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller.h"
#include "id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace crm {

enum class Role { Staff, PrivacyOfficer, Administrator };

/// What a role may do is asked by task, never by role.
enum class Task {
    ReadContacts, EditContacts, RecordConsent, ImportContacts, ExportContacts, AnswerRequests, SeeRetention,
    ReadJournal, ManagePurposes, ManageUsers, BackUp, ManageVault
};
bool may(Role role, Task task);

struct User {
    UserId id;
    QString name;
    Role role = Role::Staff;
    bool isActive = true;
    QDateTime createdAtUtc;
    QString login; ///< the database role the person signs in with on a server; empty in a vault
};

/// Who is at the keyboard; given to services when the vault opens.
struct Actor {
    UserId id;
    QString name;
    Role role = Role::Staff;
};

enum class JournalAction {
    VaultCreated, SignedIn, SignInFailed, SignedOut, ContactRead, ContactCreated, ContactChanged, ContactTrashed,
    ContactRestored, ContactDeleted, SearchedMany, ConsentRecorded, ObjectionRecorded, Imported, ImportUndone, Exported,
    Printed, PackageWritten, BackedUp, RestoredFromBackup, UserAdded, UserChanged, PassphraseChanged, RecoveryKeyRenewed,
    SettingsChanged, RequestReceived, RequestClosed, PurposeAdded, PurposeChanged, PurposeClosed, PurposeReopened,
    ConsentsRevoked, WordingAdded, RecordingsForgotten
};

/// A line of the hash-chained journal: facts and names of fields, never values.
struct JournalEntry {
    qint64 sequence = 0;
    QDateTime atUtc;
    UserId actor;
    QString actorName;
    JournalAction action = JournalAction::SignedIn;
    ContactId contact; ///< null where no person is concerned, or after erasure
    QStringList fields; ///< names of changed fields
    qint64 count = 0; ///< records concerned, where it is more than one
    QString reference; ///< id of a batch, request, event or file hash
    QByteArray previousHash;
    QByteArray hash;
};

QString codeOf(Role role); ///< staff, privacy_officer, administrator
QString codeOf(JournalAction action); ///< snake_case of the name
std::optional<Role> roleFromCode(const QString &code);
std::optional<JournalAction> journalActionFromCode(const QString &code);

} // namespace crm
