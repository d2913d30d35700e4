// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"
#include "phrases.h"
#include "scriptedprompts.h"
#include "textfold.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace crm::test {

/// Waits for a service's answer while the window stays alive.
template <class R>
R answerOf(const QFuture<R> &future)
{
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

/// A real vault, opened on real threads, for tests of screens. Key slots are cheap, so that a test takes milliseconds.
class UiVault {
public:
    explicit UiVault(const Clock &clock = [] { return QDateTime::currentDateTimeUtc(); }) : m_clock(clock), m_backend(m_changes, clock, KdfParameters::least())
    {
        VaultDraft draft;
        draft.controller = {QStringLiteral("Atelier Marceau"),
                            QStringLiteral("FR"),
                            QStringLiteral("12 quai des Indes, Lorient"),
                            QStringLiteral("bonjour@atelier.example"),
                            {},
                            QStringLiteral("fr"),
                            {QStringLiteral("123456782"), true, QStringLiteral("Lorient"), {}},
                            {}};
        draft.userName = QStringLiteral("Camille");
        draft.passphrase = passphrase();
        const auto made = answerOf(m_backend.create(address(), draft));
        if (!made)
            m_problem = made.error().reason + u' ' + made.error().detail;
        open();
    }
    ~UiVault() { [[maybe_unused]] const auto closed = answerOf(m_backend.close()); }

    void open()
    {
        const auto opened = answerOf(m_backend.open(address(), {QStringLiteral("Camille"), passphrase(), {}}));
        if (opened)
            m_opened = *opened;
        else
            m_problem = opened.error().reason + u' ' + opened.error().detail;
    }

    const QString &problem() const { return m_problem; } ///< empty if all went well
    VaultAddress address() const { return {m_folder.filePath(QStringLiteral("Test.entrenous"))}; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray passphrase() { return QByteArray("quatre mots sans rapport"); }
    Backend &backend() { return m_backend; }
    Changes &changes() { return m_changes; }
    const Clock &clock() const { return m_clock; }
    const OpenedVault &opened() const { return m_opened; }
    const Actor &actor() const { return m_opened.actor; }
    const Phrases &phrases() const { return m_phrases; }
    ScriptedPrompts prompts;

    Contact add(const QString &given, const QString &family, const QString &email = {}, const QString &phone = {})
    {
        ContactDraft draft;
        draft.name.given = given;
        draft.name.family = family;
        if (!email.isEmpty())
            draft.emails.append({email, {}});
        if (!phone.isEmpty())
            draft.phones.append({phone, QStringLiteral("+33") + digits(phone).mid(1), PhoneKind::Mobile, {}});
        const auto added = answerOf(m_backend.contacts().call(&ContactService::add, draft));
        if (!added) {
            m_problem = added.error().reason;
            return {};
        }
        return *added;
    }

private:
    QTemporaryDir m_folder;
    Clock m_clock;
    Changes m_changes;
    Phrases m_phrases {QStringLiteral("en")};
    Backend m_backend;
    OpenedVault m_opened;
    QString m_problem;
};

} // namespace crm::test
