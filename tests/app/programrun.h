// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace crm::test {

/// What one run of the program answered.
struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// The installed program, run as a script would: a vault, a user, a passphrase in the environment.
class ProgramRun {
public:
    ProgramRun(QString vault, QString user, QByteArray passphrase) :
        m_vault(std::move(vault)), m_user(std::move(user)), m_passphrase(std::move(passphrase))
    {
    }
    void setHome(const QString &home) { m_home = home; }

    Answer run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ENTRENOUS_PASSPHRASE"), QString::fromUtf8(m_passphrase));
        environment.insert(QStringLiteral("ENTRENOUS_PACKAGE_PASSPHRASE"), QStringLiteral("pour le paquet"));
        if (!m_home.isEmpty()) {
            environment.insert(QStringLiteral("HOME"), m_home);
            environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home + QStringLiteral("/.config"));
            environment.insert(QStringLiteral("TMPDIR"), m_home);
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CRM_PROGRAM), QStringList {QStringLiteral("--vault"), m_vault, QStringLiteral("--user"), m_user} + words);
        process.write(input);
        process.closeWriteChannel();
        Answer answer;
        if (!process.waitForFinished(120'000)) {
            process.kill();
            return answer;
        }
        answer.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }
    Answer json(QStringList words) const
    {
        words.prepend(QStringLiteral("--json"));
        return run(words);
    }

private:
    QString m_vault;
    QString m_user;
    QByteArray m_passphrase;
    QString m_home;
};

} // namespace crm::test
