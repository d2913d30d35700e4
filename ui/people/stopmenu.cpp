// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/stopmenu.h"

#include "widgets/icons.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMouseEvent>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// What a contract or the law needs goes out whatever somebody says (gdpr-rules C, step 5).
bool canStop(const Purpose &purpose)
{
    return purpose.isActive && purpose.messageClass && purpose.messageClass != MessageClass::Service;
}

/// How something was said is chosen before what: the choice leaves the menus open.
class StayingMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!choose(actionAt(event->pos())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isChoice
            = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
        if (!isChoice || !choose(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool choose(QAction *action)
    {
        if (!action || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

StopMenu::StopMenu(const Phrases &phrases, QWidget *parent) : QMenu(parent), m_phrases(phrases)
{
    setObjectName(u"stopMenu"_s);
}

void StopMenu::show(const QList<Purpose> &purposes, std::optional<std::pair<QString, Channel>> cell)
{
    clear();
    const auto label = [this](const Purpose &purpose) { return purpose.label.in(m_phrases.language()); };
    if (const Purpose *seen = cell ? purposeNamed(purposes, cell->first) : nullptr; seen && canStop(*seen)) {
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
        if (!canStop(purpose))
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
    auto *methods = new StayingMenu(tr("How it was said: %1").arg(m_phrases.word(m_method)), this);
    addMenu(methods);
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
