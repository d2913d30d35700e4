// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/stopmoves.h"

#include "people/stopmenu.h"

#include <QCoreApplication>

namespace crm {
namespace {

class StopMoves final {
    Q_DECLARE_TR_FUNCTIONS(StopMoves)

public:
    StopMoves(StopMenu &menu, const PeopleTools &tools, std::function<StoppingPerson()> whose, QObject *context,
              std::function<void(const Result<QString> &)> done)
        : m_menu(menu), m_tools(tools), m_whose(std::move(whose)), m_context(context), m_done(std::move(done))
    {
    }

    void stopCell(const QString &purpose, Channel channel) const
    {
        const StoppingPerson person = m_whose();
        say(m_tools.consents.call(&ConsentService::withdraw, person.id, purpose, channel, m_menu.method(), QString()),
            tr("%1 said stop %2 for this purpose. Nobody writes or calls for it any more.")
                .arg(person.name, m_tools.phrases.byChannel(channel)));
    }
    void stopChannel(Channel channel) const
    {
        const StoppingPerson person = m_whose();
        say(object(person.id, {}, channel),
            tr("%1 said stop to everything %2.").arg(person.name, m_tools.phrases.byChannel(channel)));
    }
    void stopPurpose(const QString &purpose) const
    {
        const StoppingPerson person = m_whose();
        say(object(person.id, purpose, {}), tr("%1 said stop to this purpose, by every channel.").arg(person.name));
    }
    void stopEverything() const
    {
        const StoppingPerson person = m_whose();
        say(m_tools.consents.call(&ConsentService::stopEverything, person.id, m_menu.method(), QString()),
            tr("%1 said stop to everything. Only messages a contract or the law needs may still go out.")
                .arg(person.name));
    }

private:
    QFuture<Result<ConsentEvent>> object(ContactId person, const QString &purpose, std::optional<Channel> channel) const
    {
        return m_tools.consents.call(&ConsentService::object, person, purpose, channel, std::optional<QDateTime>(),
                                     m_menu.method(), QString());
    }
    template <class T> void say(const QFuture<Result<T>> &answer, const QString &sentence) const
    {
        whenDone(answer, m_context, [done = m_done, sentence](const Result<T> &recorded) {
            done(recorded ? Result<QString>(sentence) : Result<QString>(recorded.error()));
        });
    }

    StopMenu &m_menu;
    PeopleTools m_tools;
    std::function<StoppingPerson()> m_whose;
    QObject *m_context;
    std::function<void(const Result<QString> &)> m_done;
};

} // namespace

void wireStops(StopMenu &menu, const PeopleTools &tools, std::function<StoppingPerson()> whose, QObject *context,
               std::function<void(const Result<QString> &)> done)
{
    const StopMoves moves(menu, tools, std::move(whose), context, std::move(done));
    QObject::connect(&menu, &StopMenu::stopCell, context,
                     [moves](const QString &purpose, Channel channel) { moves.stopCell(purpose, channel); });
    QObject::connect(&menu, &StopMenu::stopChannel, context, [moves](Channel channel) { moves.stopChannel(channel); });
    QObject::connect(&menu, &StopMenu::stopPurpose, context,
                     [moves](const QString &purpose) { moves.stopPurpose(purpose); });
    QObject::connect(&menu, &StopMenu::stopEverything, context, [moves] { moves.stopEverything(); });
}

} // namespace crm
