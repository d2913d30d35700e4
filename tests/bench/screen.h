// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"
#include "measure.h"
#include "pageset.h"
#include "preferences.h"

#include "people/peoplepage.h"
#include "people/peopletable.h"
#include "shell/mainwindow.h"
#include "shell/topbar.h"
#include "widgets/prompts.h"

#include <QEventLoop>
#include <QTemporaryDir>

namespace crm::bench {

/// The answer of a service, while the window stays alive.
template <class R>
R answered(const QFuture<R> &future)
{
    QEventLoop loop;
    whenDone(future, &loop, [&loop](const R &) { loop.quit(); });
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// The program's window on a vault, built from the same parts as in Composition.
class Screen {
public:
    explicit Screen(const QString &folder);
    ~Screen();
    Backend &backend() { return m_backend; }
    MainWindow &window() { return m_window; }
    ContactListModel &model() { return m_pages->people()->model(); }
    PeopleTable &table() { return *m_window.findChild<PeopleTable *>(); }
    QLineEdit &search() { return *m_window.findChild<TopBar *>()->search(); }

private:
    QTemporaryDir m_own;
    Clock m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    Preferences m_preferences {m_own.filePath(QStringLiteral("preferences.ini"))};
    DialogPrompts m_prompts;
    Changes m_changes;
    Backend m_backend {m_changes, m_clock, KdfParameters::least()};
    VaultAddress m_address;
    OpenedVault m_opened;
    MainWindow m_window;
    std::unique_ptr<PageSet> m_pages;
};

} // namespace crm::bench
