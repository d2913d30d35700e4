// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

#include <unistd.h>

namespace crm::test {

/// A PostgreSQL server of this test program alone: on a Unix socket, without durability, started on first use. A
/// watcher process stops it and removes its folder when the program ends, however it ends.
class PostgresCluster final {
public:
    /// Why there is none; empty if it runs.
    static QString whyNot() { return shared().m_whyNot; }

    /// The address of a database of this cluster.
    static QUrl url(const QString &database)
    {
        return QUrl(QStringLiteral("postgresql://crm@localhost:5432/%1?host=%2").arg(database, shared().m_folder));
    }

    /// One more server, which answers on 127.0.0.1 too; the shared one has a socket only.
    explicit PostgresCluster(quint16 port) : PostgresCluster(QStringLiteral("127.0.0.1"), port) { }
    QString problem() const { return m_whyNot; }
    QString folder() const { return m_folder; }
    /// Runs a program as the user of the server. @returns whether it went well
    bool asServerUser(const QString &program, const QStringList &arguments) { return asServer(program, arguments); }

private:
    PostgresCluster() : PostgresCluster(QString(), 5432) { }
    PostgresCluster(const QString &address, quint16 port)
    {
        m_bin = binaries();
        if (m_bin.isEmpty()) {
            m_whyNot = QStringLiteral("no PostgreSQL server is installed");
            return;
        }
        QTemporaryDir folder(QStringLiteral("/tmp/crmpg-XXXXXX"));
        folder.setAutoRemove(false);
        m_folder = folder.path();
        const bool isRoot = ::geteuid() == 0;
        if (isRoot && !run(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder}))
            return;
        if (!asServer(m_bin + QStringLiteral("initdb"),
                          {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("crm"),
                           QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("--no-sync"),
                           QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8")}))
            return;
        const QString options
            = QStringLiteral("-c unix_socket_directories=%1 -c listen_addresses=%2 -c port=%3 -c fsync=off -c synchronous_commit=off"
                             " -c full_page_writes=off -c shared_buffers=64MB")
                  .arg(m_folder, address)
                  .arg(port);
        if (!asServer(m_bin + QStringLiteral("pg_ctl"),
                          {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
                           m_folder + QStringLiteral("/log"), QStringLiteral("-o"), options, QStringLiteral("start")}))
            return;
        watch(isRoot);
    }

    static PostgresCluster &shared()
    {
        static PostgresCluster cluster;
        return cluster;
    }

    static QString binaries()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString &version : found) {
            if (version.toInt() >= 15 && QFile::exists(versions.filePath(version + QStringLiteral("/bin/initdb"))))
                return versions.filePath(version + QStringLiteral("/bin/"));
        }
        const QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"));
        return initdb.isEmpty() ? QString() : QFileInfo(initdb).path() + QLatin1Char('/');
    }

    QString data() const { return m_folder + QStringLiteral("/data"); }

    bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(QStringLiteral("/tmp"));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(QProcess::nullDevice());
        // pg_ctl hands its output on to the server, which would keep the pipe open.
        const QString output = m_folder + QStringLiteral("/output");
        process.setStandardOutputFile(output);
        process.start(program, arguments);
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return true;
        QFile file(output);
        const bool isReadable = file.open(QIODevice::ReadOnly);
        m_whyNot = QStringLiteral("%1: %2").arg(
            program, isReadable ? QString::fromLocal8Bit(file.readAll()) : process.errorString());
        return false;
    }

    /// The server refuses to be run by root.
    bool asServer(const QString &program, const QStringList &arguments)
    {
        if (::geteuid() != 0)
            return run(program, arguments);
        return run(QStringLiteral("runuser"),
                   QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program}
                       + arguments);
    }

    void watch(bool isRoot) const
    {
        const QString script
            = QStringLiteral(
                  "while kill -0 %1 2>/dev/null; do sleep 0.2; done; %2%3pg_ctl -D %4 -m immediate stop; rm -rf %5")
                  .arg(QCoreApplication::applicationPid())
                  .arg(isRoot ? QStringLiteral("runuser -u postgres -- ") : QString(), m_bin, data(), m_folder);
        QProcess watcher;
        watcher.setProgram(QStringLiteral("/bin/sh"));
        watcher.setArguments({QStringLiteral("-c"), script});
        watcher.setWorkingDirectory(QStringLiteral("/tmp"));
        watcher.setStandardInputFile(QProcess::nullDevice());
        watcher.setStandardOutputFile(QProcess::nullDevice());
        watcher.setStandardErrorFile(QProcess::nullDevice());
        watcher.startDetached();
    }

    QString m_bin;
    QString m_folder;
    QString m_whyNot;
};

} // namespace crm::test
