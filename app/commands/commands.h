// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "commandline.h"
#include "console.h"
#include "phrases.h"
#include "vaultopener.h"

#include <memory>

namespace crm {

/// What a command needs: the options, the open vault on demand, and where to answer. Everything runs on this thread.
class CommandSession {
public:
    CommandSession(CommandLine line, Console &console);

    const CommandLine &line() const { return m_line; }
    Console &console() { return m_console; }
    const Phrases &phrases() const { return m_phrases; }
    /// The wall clock, or --at for commands that only answer.
    const Clock &clock() const { return m_clock; }
    VaultAddress address() const { return {m_line.vault}; }
    VaultOpener &opener() { return m_opener; }
    Writers &writers() { return m_writers; }

    /// Opens the vault for a command that writes; refuses --at (Invalid "usage").
    Result<WriteSide *> writing();
    /// Opens it for a command that answers.
    Result<ReadSide *> reading();
    /// The open vault's writing side for answers that need its services (no --at check).
    Result<OpenVault *> vault();

    /// Progress that prints and stops at Ctrl+C.
    Progress progress();
    /// True after Ctrl+C.
    static bool isInterrupted();

private:
    CommandLine m_line;
    Console &m_console;
    Phrases m_phrases;
    Clock m_clock;
    Writers m_writers;
    Changes m_changes;
    VaultOpener m_opener;
    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<ReadSide> m_read;
};

/// A command or a group of them; words are what stands behind its name.
using Command = ExitStatus (*)(CommandSession &session, const QStringList &words);

ExitStatus runVault(CommandSession &session, const QStringList &words);
ExitStatus runImport(CommandSession &session, const QStringList &words);
ExitStatus runExport(CommandSession &session, const QStringList &words);
ExitStatus runContact(CommandSession &session, const QStringList &words);
ExitStatus runConsent(CommandSession &session, const QStringList &words);
ExitStatus runObject(CommandSession &session, const QStringList &words);
ExitStatus runMayContact(CommandSession &session, const QStringList &words);
ExitStatus runAudience(CommandSession &session, const QStringList &words);
ExitStatus runRetention(CommandSession &session, const QStringList &words);
ExitStatus runRequest(CommandSession &session, const QStringList &words);
ExitStatus runJournal(CommandSession &session, const QStringList &words);
ExitStatus runOverview(CommandSession &session, const QStringList &words);
ExitStatus runPurpose(CommandSession &session, const QStringList &words);
ExitStatus runPacks(CommandSession &session, const QStringList &words);
ExitStatus runDemo(CommandSession &session, const QStringList &words);

/// The options that describe the organisation, of "vault create" and "vault controller".
QStringList controllerOptions();
/// Takes over what is given. Invalid/"usage" for --registered.
Result<void> applyController(const Arguments &arguments, Controller &controller);
/// Shows the organisation, or changes it first.
ExitStatus runController(CommandSession &session, const Arguments &arguments);

/// The verbs of "consent" that have a file of their own.
ExitStatus runWithdrawList(CommandSession &session, const Arguments &arguments);
ExitStatus runConsentRequest(CommandSession &session, const Arguments &arguments);
ExitStatus runConsentConfirm(CommandSession &session, const Arguments &arguments);
ExitStatus runConsentForm(CommandSession &session, const Arguments &arguments);
ExitStatus runConsentScan(CommandSession &session, const Arguments &arguments);
ExitStatus runConsentQueue(CommandSession &session, const Arguments &arguments);
ExitStatus runConsentClaim(CommandSession &session, const Arguments &arguments);
ExitStatus runContactCall(CommandSession &session, const QStringList &words);

/// Finds the command and runs it; usage on an unknown one.
ExitStatus runCommand(const CommandLine &line);

/// A contact id from a word of the command line: Invalid "usage" if it is no UUID.
Result<ContactId> contactIdFrom(const QString &word);
/// An instant (RFC 3339) or a day (ISO 8601, noon local time). Invalid "date_invalid".
Result<QDateTime> momentFrom(const QString &word);
/// Never over a file that is there: Invalid "file_exists". For the owner's eyes only.
Result<void> writeNew(const QString &path, const QByteArray &content, const QString &option = QStringLiteral("--output"));

} // namespace crm

/// In a command: unwraps a Result or ends the command with the error's words and status.
#define CRM_COMMAND(name, expression)                                                                                  \
    auto name##Answer = (expression);                                                                                  \
    if (!name##Answer)                                                                                                 \
        return session.console().fail(name##Answer.error());                                                          \
    [[maybe_unused]] auto &name = *name##Answer
/// The same for a Result<void>.
#define CRM_COMMAND_CHECK(expression)                                                                                  \
    do {                                                                                                               \
        if (const auto &checkedAnswer = (expression); !checkedAnswer)                                                  \
            return session.console().fail(checkedAnswer.error());                                                     \
    } while (false)
