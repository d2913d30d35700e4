// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace crm {

/// What stands before the command: entrenous [--vault …] [--user …] … COMMAND …
struct CommandLine {
    QString vault; ///< a folder or postgresql://…; may be empty
    QString user;
    QString passphraseFile; ///< "-" is standard input; empty: the variable ENTRENOUS_PASSPHRASE
    QString language; ///< fr, en or empty: the system's
    bool json = false;
    std::optional<QDateTime> atUtc;
    QString command; ///< first word that is no option; empty: open the window
    QStringList arguments; ///< all behind it
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString photographs; ///< folder for pictures of every page (--photographs), made on the vault that is opened

    /// Invalid/"usage" with the word at fault in field.
    static Result<CommandLine> parsed(const QStringList &arguments);
};

/// The words behind a command, parted into options and the rest.
class Arguments {
public:
    /// @param valued names of options that take a value, without dashes
    /// @param flags names of options that take none
    /// @returns Invalid/"usage" on an unknown option or a missing value
    static Result<Arguments> parsed(const QStringList &words, const QStringList &valued, const QStringList &flags = {});

    const QStringList &positional() const { return m_positional; }
    /// Invalid/"usage" unless there are between least and most positional words.
    Result<void> expect(int least, int most) const;
    bool has(const QString &name) const { return m_values.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const;
    QStringList values(const QString &name) const { return m_values.value(name); }

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

/// The passphrase from file, standard input or the environment; never from an argument. Ends at the first line end.
Result<QByteArray> passphraseOf(const CommandLine &line);
/// The same for a second one, named by option, e.g. of an export.
Result<QByteArray> passphraseFrom(const QString &fileOrDash, const char *variable);

} // namespace crm
