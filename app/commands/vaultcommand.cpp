// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "restorewords.h"
#include "vaultbackup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct VaultWords {
    Q_DECLARE_TR_FUNCTIONS(VaultWords)
};

ExitStatus create(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(0, 0));
    if (session.line().vault.isEmpty() || !arguments.has(u"controller"_s))
        return session.console().fail(invalid(session.line().vault.isEmpty() ? u"--vault"_s : u"--controller"_s, u"usage"_s));
    CRM_COMMAND(passphrase, passphraseOf(session.line()));
    VaultDraft draft;
    draft.folder = session.line().vault;
    draft.controller.country = u"FR"_s;
    draft.controller.language = session.line().language.isEmpty() ? u"fr"_s : session.line().language;
    CRM_COMMAND_CHECK(applyController(arguments, draft.controller));
    draft.userName = session.line().user.isEmpty() ? arguments.value(u"user-name"_s, u"admin"_s) : session.line().user;
    draft.passphrase = passphrase;
    CRM_COMMAND(recoveryKey, session.opener().create(session.address(), draft));
    const QString text = recoveryKey.isEmpty() ? VaultWords::tr("The database is ready.")
                                               : VaultWords::tr("The vault is ready. Its recovery key, shown this once: %1").arg(recoveryKey);
    return session.console().answer(QJsonObject {{u"vault"_s, session.address().text}, {u"recovery_key"_s, recoveryKey}}, text);
}

ExitStatus info(CommandSession &session)
{
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(figures, vault->write->office.figures());
    CRM_COMMAND(controller, vault->write->office.controller());
    const QJsonObject json {{u"controller"_s, controller.name}, {u"country"_s, controller.country},
                            {u"engine"_s, figures.engine}, {u"encryption"_s, figures.cipher},
                            {u"schema_version"_s, figures.schemaVersion}, {u"bytes"_s, figures.bytes},
                            {u"contacts"_s, figures.contacts}, {u"trashed"_s, figures.trashed},
                            {u"consent_events"_s, figures.consentEvents}, {u"journal_entries"_s, figures.journalEntries},
                            {u"imports"_s, figures.imports}, {u"users"_s, figures.users}, {u"read_only"_s, vault->isReadOnly}};
    const Phrases &phrases = session.phrases();
    const QStringList lines {
        VaultWords::tr("Organisation: %1 (%2)").arg(controller.name, controller.country),
        VaultWords::tr("Engine: %1").arg(figures.engine),
        VaultWords::tr("Encryption: %1").arg(figures.cipher),
        VaultWords::tr("Schema version: %1").arg(figures.schemaVersion),
        VaultWords::tr("Size: %1").arg(phrases.bytes(figures.bytes)),
        VaultWords::tr("People: %1, in the trash: %2").arg(phrases.number(figures.contacts), phrases.number(figures.trashed)),
        VaultWords::tr("Consent events: %1, journal entries: %2").arg(phrases.number(figures.consentEvents), phrases.number(figures.journalEntries))};
    return session.console().answer(json, lines.join(u'\n'));
}

ExitStatus check(CommandSession &session)
{
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(findings, vault->write->office.check(session.progress()));
    QJsonArray list;
    QStringList lines;
    for (const CheckFinding &finding : findings) {
        list.append(QJsonObject {{u"code"_s, finding.code}, {u"where"_s, finding.where}});
        lines.append(finding.code + u": "_s + finding.where);
    }
    if (findings.isEmpty())
        lines.append(VaultWords::tr("All is well: pages, links, both histories, states, counters and search index."));
    session.console().answer(QJsonObject {{u"ok"_s, findings.isEmpty()}, {u"findings"_s, list}}, lines.join(u'\n'));
    return findings.isEmpty() ? ExitStatus::Done : ExitStatus::StorageFailure;
}

ExitStatus passphrase(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(old, passphraseOf(session.line()));
    CRM_COMMAND(fresh, passphraseFrom(arguments.value(u"new-passphrase-file"_s), "ENTRENOUS_NEW_PASSPHRASE"));
    CRM_COMMAND_CHECK(write->office.changePassphrase(old, fresh));
    return session.console().answer(QJsonObject {{u"changed"_s, true}}, VaultWords::tr("The passphrase has been changed."));
}

ExitStatus recoveryKey(CommandSession &session)
{
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(key, write->office.renewRecoveryKey());
    return session.console().answer(QJsonObject {{u"recovery_key"_s, key}}, VaultWords::tr("The new recovery key, shown this once: %1").arg(key));
}

ExitStatus backup(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(file, write->office.backup(arguments.positional().at(0), session.progress()));
    return session.console().answer(QJsonObject {{u"path"_s, file.path}, {u"bytes"_s, file.bytes}, {u"verified"_s, file.isVerified}, {u"at"_s, instantText(file.atUtc)}},
                                    VaultWords::tr("Backup written and verified: %1").arg(session.phrases().bytes(file.bytes)));
}

QJsonObject replayJson(const RestoreReport &report)
{
    if (!report.isReplayed())
        return {{u"done"_s, false}, {u"reason"_s, report.whyNot}, {u"former_vault"_s, report.formerVault}};
    return {{u"done"_s, true}, {u"former_vault"_s, report.formerVault}, {u"stops"_s, report.tally.stops},
            {u"erased"_s, report.tally.erased}, {u"blocked"_s, report.tally.blocked}, {u"listed"_s, report.tally.listed}};
}

/// The first opening replays (G13): with a passphrase at hand that is here, else it is told that it comes.
ExitStatus restore(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(2, 2));
    const QString folder = arguments.positional().at(1);
    CRM_COMMAND_CHECK(VaultBackup::restore(arguments.positional().at(0), folder, session.progress(), session.line().vault));
    QStringList lines {VaultWords::tr("The backup has been restored into a new vault. Its passphrases are those of the day of the backup.")};
    QJsonObject replayed {{u"done"_s, false}, {u"reason"_s, u"locked"_s}};
    if (auto passphrase = passphraseOf(session.line())) {
        const auto opened = session.opener().open({folder}, {session.line().user, *passphrase, {}});
        passphrase->fill('\0');
        if (!opened && opened.error().code != Error::Code::Locked)
            return session.console().fail(opened.error());
        if (opened && (*opened)->restored) {
            replayed = replayJson(*(*opened)->restored);
            lines += restoreLines(*(*opened)->restored, session.phrases());
        }
    }
    if (replayed.value(u"reason"_s) == u"locked"_s)
        lines += VaultWords::tr("It is still locked. What people have said since the backup is taken over when it is first opened, if the vault the backup was made of is still there.");
    return session.console().answer(QJsonObject {{u"vault"_s, folder}, {u"replay"_s, replayed}}, lines.join(u'\n'));
}

ExitStatus backups(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(0, 1));
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(files, vault->write->office.backups(arguments.positional().value(0, u"."_s)));
    QJsonArray list;
    QStringList lines;
    for (const BackupFile &file : files) {
        list.append(QJsonObject {{u"path"_s, file.path}, {u"at"_s, instantText(file.atUtc)}, {u"bytes"_s, file.bytes}});
        lines.append(session.phrases().instant(file.atUtc) + u"  "_s + file.path);
    }
    return session.console().answer(list, lines.join(u'\n'));
}

} // namespace

ExitStatus runVault(CommandSession &session, const QStringList &words)
{
    const QString verb = words.value(0);
    CRM_COMMAND(
        arguments,
        Arguments::parsed(words.mid(1), controllerOptions() + QStringList{u"user-name"_s, u"new-passphrase-file"_s}));
    if (verb == u"create"_s)
        return create(session, arguments);
    if (verb == u"info"_s)
        return info(session);
    if (verb == u"controller"_s)
        return runController(session, arguments);
    if (verb == u"check"_s)
        return check(session);
    if (verb == u"passphrase"_s)
        return passphrase(session, arguments);
    if (verb == u"recovery-key"_s)
        return recoveryKey(session);
    if (verb == u"backup"_s)
        return backup(session, arguments);
    if (verb == u"restore"_s)
        return restore(session, arguments);
    if (verb == u"backups"_s)
        return backups(session, arguments);
    return session.console().fail(invalid(verb, u"usage"_s));
}

} // namespace crm
