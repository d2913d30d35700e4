// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "clock.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Error usage(const QString &word) { return invalid(word, u"usage"_s); }

/// "--name=value" or "--name value"; moves index on when the value is a word of its own.
std::optional<QString> valueAt(const QStringList &words, qsizetype &index)
{
    const qsizetype equals = words.at(index).indexOf(u'=');
    if (equals > 0)
        return words.at(index).mid(equals + 1);
    if (index + 1 >= words.size())
        return {};
    return words.at(++index);
}

QString nameAt(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    return word.mid(2, equals > 0 ? equals - 2 : -1);
}

} // namespace

Result<CommandLine> CommandLine::parsed(const QStringList &arguments)
{
    CommandLine line;
    const QHash<QString, QString CommandLine::*> valued {
        {u"vault"_s, &CommandLine::vault}, {u"user"_s, &CommandLine::user}, {u"passphrase-file"_s, &CommandLine::passphraseFile},
        {u"language"_s, &CommandLine::language}, {u"photographs"_s, &CommandLine::photographs}};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (!word.startsWith("--"_L1)) {
            line.command = word;
            line.arguments = arguments.mid(i + 1);
            // Scripts put --json behind the command as often as before it.
            line.json = line.arguments.removeAll(u"--json"_s) > 0 || line.json;
            break;
        }
        const QString name = nameAt(word);
        if (name == u"json"_s) {
            line.json = true;
        } else if (name == u"help"_s) {
            line.wantsHelp = true;
        } else if (name == u"version"_s) {
            line.wantsVersion = true;
        } else if (valued.contains(name) || name == u"at"_s) {
            const auto value = valueAt(arguments, i);
            if (!value)
                return usage(word);
            if (name != u"at"_s) {
                line.*valued.value(name) = *value;
            } else {
                const QDateTime at = instantFromText(*value);
                if (!at.isValid())
                    return invalid(u"--at"_s, u"date_invalid"_s);
                line.atUtc = at;
            }
        } else {
            return usage(word);
        }
    }
    if (!line.language.isEmpty() && line.language != u"fr"_s && line.language != u"en"_s)
        return usage(u"--language"_s);
    return line;
}

Result<Arguments> Arguments::parsed(const QStringList &words, const QStringList &valued, const QStringList &flags)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || !word.startsWith("--"_L1)) {
            result.m_positional.append(word);
            continue;
        }
        if (word == u"--"_s) {
            optionsEnded = true;
            continue;
        }
        const QString name = nameAt(word);
        if (flags.contains(name)) {
            result.m_values[name].append(QString());
        } else if (valued.contains(name)) {
            const auto value = valueAt(words, i);
            if (!value)
                return usage(word);
            result.m_values[name].append(*value);
        } else {
            return usage(word);
        }
    }
    return result;
}

Result<void> Arguments::expect(int least, int most) const
{
    if (m_positional.size() < least || m_positional.size() > most)
        return usage(m_positional.size() > most ? m_positional.last() : QString());
    return {};
}

QString Arguments::value(const QString &name, const QString &otherwise) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.cend() ? otherwise : found->last();
}

Result<QByteArray> passphraseFrom(const QString &fileOrDash, const char *variable)
{
    if (fileOrDash.isEmpty())
        return qgetenv(variable);
    QFile file;
    if (fileOrDash == u"-"_s) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return invalid(u"--passphrase-file"_s, u"file_unreadable"_s);
    } else {
        file.setFileName(fileOrDash);
        if (!file.open(QIODevice::ReadOnly))
            return invalid(u"--passphrase-file"_s, u"file_unreadable"_s);
    }
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<QByteArray> passphraseOf(const CommandLine &line) { return passphraseFrom(line.passphraseFile, "ENTRENOUS_PASSPHRASE"); }

} // namespace crm
