// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "demovault.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(DemoWords)
};

Result<QDate> referenceOf(const Arguments &arguments)
{
    const QString word = arguments.value(u"reference"_s);
    if (word == u"today"_s)
        return QDate::currentDate();
    const QDate day = word.isEmpty() ? DemoWish().reference : QDate::fromString(word, Qt::ISODate);
    if (!day.isValid())
        return invalid(u"--reference"_s, u"date_invalid"_s);
    return day;
}

Result<qint64> countOf(const Arguments &arguments, const QString &name, qint64 otherwise)
{
    bool isNumber = true;
    const qint64 number = arguments.value(name, QString::number(otherwise)).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > 10'000'000)
        return invalid(u"--"_s + name, u"usage"_s);
    return number;
}

} // namespace

ExitStatus runDemo(CommandSession &session, const QStringList &words)
{
    CRM_COMMAND(arguments, Arguments::parsed(words, {u"contacts"_s, u"seed"_s, u"reference"_s}));
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(contacts, countOf(arguments, u"contacts"_s, 1000));
    CRM_COMMAND(seed, countOf(arguments, u"seed"_s, 1));
    CRM_COMMAND(reference, referenceOf(arguments));
    DemoWish wish;
    wish.address = {arguments.positional().at(0)};
    wish.contacts = contacts;
    wish.seed = quint64(seed);
    wish.reference = reference;
    wish.language = session.line().language;
    CRM_COMMAND(recoveryKey, makeDemo(session.opener(), session.clock(), wish, session.progress()));
    const QJsonObject json {{u"vault"_s, wish.address.text}, {u"contacts"_s, contacts}, {u"seed"_s, seed}, {u"reference"_s, reference.toString(Qt::ISODate)},
                            {u"user"_s, demoUser()}, {u"passphrase"_s, QString::fromUtf8(demoPassphrase())}, {u"recovery_key"_s, recoveryKey}};
    const QString text = DemoWords::tr("Demo vault with %1 invented people: %2\nName: %3\nPassphrase: %4")
                             .arg(session.phrases().number(contacts), wish.address.text, demoUser(), QString::fromUtf8(demoPassphrase()));
    return session.console().answer(json, text);
}

} // namespace crm
