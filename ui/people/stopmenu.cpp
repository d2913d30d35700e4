// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/stopmenu.h"

#include "widgets/icons.h"

#include <QActionGroup>

namespace crm {

using namespace Qt::StringLiterals;

StopMenu::StopMenu(const Phrases &phrases, QWidget *parent) : QMenu(parent), m_phrases(phrases)
{
    setObjectName(u"stopMenu"_s);
}

void StopMenu::show(const QList<Purpose> &purposes, std::optional<std::pair<QString, Channel>> cell)
{
    clear();
    const auto label = [this](const Purpose &purpose) { return purpose.label.in(m_phrases.language()); };
    if (const Purpose *seen = cell ? purposeNamed(purposes, cell->first) : nullptr) {
        QAction *action = addAction(tr("Only “%1” %2").arg(label(*seen), m_phrases.byChannel(cell->second)));
        action->setObjectName(u"stopCell"_s);
        connect(action, &QAction::triggered, this, [this, cell] { Q_EMIT stopCell(cell->first, cell->second); });
        addSeparator();
    }
    for (const Channel channel : kChannels) {
        QAction *action = addAction(tr("Nothing more %1").arg(m_phrases.byChannel(channel)));
        action->setObjectName(u"stop_"_s + codeOf(channel));
        connect(action, &QAction::triggered, this, [this, channel] { Q_EMIT stopChannel(channel); });
    }
    QMenu *one = addMenu(tr("Nothing more for one purpose"));
    for (const Purpose &purpose : purposes) {
        if (!purpose.isActive || !purpose.messageClass || purpose.messageClass == MessageClass::Service)
            continue;
        QAction *action = one->addAction(label(purpose));
        connect(action, &QAction::triggered, this, [this, key = purpose.key] { Q_EMIT stopPurpose(key); });
    }
    addSeparator();
    QAction *everything = addAction(crm::icon(u"stop"_s, Token::Blocked), tr("Stop everything"));
    everything->setObjectName(u"stopEverything"_s);
    connect(everything, &QAction::triggered, this, &StopMenu::stopEverything);
    addSeparator();
    addMethods();
}

void StopMenu::addMethods()
{
    QMenu *methods = addMenu(tr("How it was said: %1").arg(m_phrases.word(m_method)));
    auto *group = new QActionGroup(methods);
    for (const CollectionMethod method :
         {CollectionMethod::InPerson, CollectionMethod::Phone, CollectionMethod::Email, CollectionMethod::Letter,
          CollectionMethod::Counter, CollectionMethod::WebForm, CollectionMethod::Other}) {
        QAction *action = group->addAction(m_phrases.word(method));
        action->setCheckable(true);
        action->setChecked(method == m_method);
        methods->addAction(action);
        connect(action, &QAction::triggered, this, [this, methods, method] {
            m_method = method;
            methods->setTitle(tr("How it was said: %1").arg(m_phrases.word(method)));
        });
    }
}

} // namespace crm
