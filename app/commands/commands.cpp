// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <csignal>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

std::atomic_bool interrupted {false};

void onInterrupt(int) { interrupted.store(true); }

const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> all {
        {u"vault"_s, runVault}, {u"import"_s, runImport}, {u"export"_s, runExport}, {u"contact"_s, runContact},
        {u"consent"_s, runConsent}, {u"object"_s, runObject}, {u"may-contact"_s, runMayContact}, {u"audience"_s, runAudience}, {u"retention"_s, runRetention},
        {u"request"_s, runRequest}, {u"journal"_s, runJournal}, {u"overview"_s, runOverview}, {u"packs"_s, runPacks}, {u"purpose"_s, runPurpose}, {u"demo"_s, runDemo}};
    return all;
}

} // namespace

CommandSession::CommandSession(CommandLine line, Console &console) :
    m_line(std::move(line)),
    m_console(console),
    m_phrases(m_line.language.isEmpty() ? u"en"_s : m_line.language),
    m_clock([at = m_line.atUtc] { return at ? *at : QDateTime::currentDateTimeUtc(); }),
    m_writers([] { return QDateTime::currentDateTimeUtc(); }),
    m_opener(m_writers, m_changes, [] { return QDateTime::currentDateTimeUtc(); })
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool CommandSession::isInterrupted() { return interrupted.load(); }

Result<OpenVault *> CommandSession::vault()
{
    if (m_vault)
        return m_vault.get();
    if (m_line.vault.isEmpty())
        return invalid(u"--vault"_s, u"usage"_s);
    auto passphrase = passphraseOf(m_line);
    CRM_CHECK(passphrase);
    auto opened = m_opener.open(address(), {m_line.user, *passphrase, {}});
    passphrase->fill('\0');
    CRM_CHECK(opened);
    m_vault = std::move(*opened);
    if (m_vault->isDiskFull)
        m_console.remark(CommandWords::tr("The disk is full: the vault can only be read."));
    return m_vault.get();
}

Result<WriteSide *> CommandSession::writing()
{
    if (m_line.atUtc)
        return invalid(u"--at"_s, u"usage"_s);
    const auto opened = vault();
    CRM_CHECK(opened);
    if ((*opened)->isReadOnly)
        return Error {Error::Code::Storage, (*opened)->isDiskFull ? u"disk_full"_s : u"vault_in_use"_s, {}, {}};
    return (*opened)->write.get();
}

Result<ReadSide *> CommandSession::reading()
{
    const auto opened = vault();
    CRM_CHECK(opened);
    if (!m_read) {
        auto side = VaultOpener(m_writers, m_changes, m_clock).openReadSide(**opened);
        CRM_CHECK(side);
        m_read = std::move(*side);
    }
    return m_read.get();
}

Progress CommandSession::progress()
{
    Progress progress;
    progress.report = [this, cancelled = progress.cancelled](qint64 done, qint64 total) {
        if (interrupted.load())
            cancelled->store(true);
        m_console.progress(done, total);
    };
    return progress;
}

ExitStatus runCommand(const CommandLine &line)
{
    Console console(line.json);
    const Command command = commands().value(line.command, nullptr);
    if (!command)
        return console.fail(invalid(line.command, u"usage"_s));
    CommandSession session(line, console);
    return command(session, line.arguments);
}

Result<ContactId> contactIdFrom(const QString &word)
{
    const ContactId id = ContactId::fromString(word);
    if (!id.isValid())
        return invalid(word, u"usage"_s);
    return id;
}

Result<QDateTime> momentFrom(const QString &word)
{
    if (const QDateTime instant = instantFromText(word); instant.isValid())
        return instant;
    if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid())
        return QDateTime(day, QTime(12, 0)).toUTC();
    return invalid(word, u"date_invalid"_s);
}

Result<void> writeNew(const QString &path, const QByteArray &content, const QString &option)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return invalid(option, u"file_exists"_s);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) == content.size() && file.flush())
        return {};
    file.remove();
    return Error {Error::Code::Storage, u"disk_full"_s, {}, {}};
}

} // namespace crm
