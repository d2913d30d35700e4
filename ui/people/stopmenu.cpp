// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/stopmenu.h"

#include "widgets/icons.h"

#include <QActionGroup>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

StopMenu::StopMenu(const Phrases &phrases, QWidget *parent) : QMenu(parent), m_phrases(phrases)
{
    setObjectName(u"stopMenu"_s);
}

void StopMenu::show(const QList<PermissionRow> &lights, std::optional<std::pair<QString, Channel>> cell)
{
    clear();
    const auto label = [this](const PermissionRow &row) { return row.purpose.label.in(m_phrases.language()); };
    if (cell) {
        const auto row = std::find_if(lights.cbegin(), lights.cend(),
                                      [&](const PermissionRow &r) { return r.purpose.key == cell->first; });
        if (row != lights.cend()) {
            QAction *action = addAction(tr("Only “%1” %2").arg(label(*row), m_phrases.byChannel(cell->second)));
            action->setObjectName(u"stopCell"_s);
            connect(action, &QAction::triggered, this, [this, cell] { Q_EMIT stopCell(cell->first, cell->second); });
            addSeparator();
        }
    }
    for (const Channel channel : kChannels) {
        QAction *action = addAction(tr("Nothing more %1").arg(m_phrases.byChannel(channel)));
        action->setObjectName(u"stop_"_s + codeOf(channel));
        connect(action, &QAction::triggered, this, [this, channel] { Q_EMIT stopChannel(channel); });
    }
    QMenu *purposes = addMenu(tr("Nothing more for one purpose"));
    for (const PermissionRow &row : lights) {
        if (row.purpose.messageClass == MessageClass::Service)
            continue;
        QAction *action = purposes->addAction(label(row));
        connect(action, &QAction::triggered, this, [this, key = row.purpose.key] { Q_EMIT stopPurpose(key); });
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
