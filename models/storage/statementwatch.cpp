// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementwatch.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

namespace crm {

constexpr int kInstructionsBetweenQuestions = 20000;

StatementWatch::StatementWatch(Database &database, const Progress &progress, std::function<void()> measure)
    : m_progress(progress), m_measure(std::move(measure))
{
    if (database.engine() != Database::Engine::SqlCipher)
        return;
    m_connection = database.handle().driver()->handle().value<void *>();
    sqlite3_progress_handler(static_cast<sqlite3 *>(m_connection), kInstructionsBetweenQuestions, &StatementWatch::ask,
                             this);
}

StatementWatch::~StatementWatch()
{
    if (m_connection)
        sqlite3_progress_handler(static_cast<sqlite3 *>(m_connection), 0, nullptr, nullptr);
}

int StatementWatch::ask(void *watch)
{
    const auto *self = static_cast<const StatementWatch *>(watch);
    if (self->m_measure)
        self->m_measure();
    return self->m_progress.isCancelled() ? 1 : 0;
}

} // namespace crm
