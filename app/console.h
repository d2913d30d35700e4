// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonValue>
#include <QString>

namespace crm {

/// Exit statuses of the command line; scripts rely on them.
enum class ExitStatus { Done = 0, Refused = 1, Usage = 2, CannotUnlock = 3, BadInput = 4, StorageFailure = 5, Cancelled = 130 };

/// Standard output for the answer, standard error for everything else.
class Console {
public:
    explicit Console(bool json) : m_json(json) {}
    bool isJson() const { return m_json; }

    /// One JSON document with --json, else the text. Called once by a command that succeeded.
    ExitStatus answer(const QJsonValue &document, const QString &text) const;
    /// The error in words on standard error, with --json also {"error": …} on standard output.
    ExitStatus fail(const Error &error) const;
    /// "41 200 of 100 000", at most ten times a second, only on a terminal.
    void progress(qint64 done, qint64 total);
    void remark(const QString &text) const;

    static ExitStatus statusOf(const Error &error);

private:
    bool m_json;
    qint64 m_lastProgress = 0;
};

} // namespace crm
