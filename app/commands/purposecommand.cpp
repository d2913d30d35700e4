// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct PurposeWords {
    Q_DECLARE_TR_FUNCTIONS(PurposeWords)
};

QJsonObject purposeJson(const Purpose &purpose)
{
    return {{u"key"_s, purpose.key},
            {u"label_fr"_s, purpose.label.fr},
            {u"label_en"_s, purpose.label.en},
            {u"basis"_s, codeOf(purpose.basis)},
            {u"data_categories"_s, QJsonArray::fromStringList(purpose.dataCategories)},
            {u"retention_policy"_s, purpose.retentionPolicy},
            {u"active"_s, purpose.isActive}};
}

ExitStatus list(CommandSession &session)
{
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(all, vault->write->office.purposes());
    const Phrases &phrases = session.phrases();
    QJsonArray json;
    QStringList lines;
    for (const Purpose &purpose : all) {
        json.append(purposeJson(purpose));
        QStringList data;
        for (const QString &category : purpose.dataCategories)
            data << phrases.dataCategory(category);
        const QString state = purpose.isActive ? PurposeWords::tr("in use") : PurposeWords::tr("closed");
        lines.append(QStringList{purpose.key, state, phrases.word(purpose.basis), purpose.label.in(phrases.language()),
                                 data.join(u", "_s)}
                         .join(u'\t'));
    }
    return session.console().answer(json, lines.join(u'\n'));
}

ExitStatus open(CommandSession &session, const QString &key)
{
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(purpose, write->purposes.reopen(key));
    return session.console().answer(purposeJson(purpose), PurposeWords::tr("The purpose is in use."));
}

/// Ends its consents to the last one (B14), as the page of purposes does.
ExitStatus close(CommandSession &session, const QString &key)
{
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(purpose, write->purposes.close(key));
    qint64 revoked = 0;
    for (bool isFinished = false; !isFinished;) {
        if (CommandSession::isInterrupted())
            return session.console().fail({Error::Code::Cancelled, u"cancelled"_s, {}, {}});
        CRM_COMMAND(step, write->purposes.revokeSome(key));
        revoked += step.revoked;
        isFinished = step.isFinished;
    }
    QJsonObject json = purposeJson(purpose);
    json.insert(u"revoked"_s, revoked);
    return session.console().answer(
        json,
        PurposeWords::tr("The purpose is closed; consents ended with it: %1.").arg(session.phrases().number(revoked)));
}

} // namespace

ExitStatus runPurpose(CommandSession &session, const QStringList &words)
{
    const QString verb = words.value(0);
    CRM_COMMAND(arguments, Arguments::parsed(words.mid(1), {}));
    if (verb == u"list"_s && arguments.positional().isEmpty())
        return list(session);
    if (arguments.positional().size() == 1 && verb == u"open"_s)
        return open(session, arguments.positional().at(0));
    if (arguments.positional().size() == 1 && verb == u"close"_s)
        return close(session, arguments.positional().at(0));
    return session.console().fail(invalid(verb, u"usage"_s));
}

} // namespace crm
