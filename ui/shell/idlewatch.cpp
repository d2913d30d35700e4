// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace crm {

namespace {
using namespace std::chrono_literals;
constexpr auto kUsual = 5min;
} // namespace

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(kUsual));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setDelay(std::chrono::milliseconds delay)
{
    m_timer.setInterval(delay);
    if (m_isOn)
        start();
}

void IdleWatch::start()
{
    m_isOn = true;
    QCoreApplication::instance()->installEventFilter(this);
    if (m_timer.interval() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void IdleWatch::stop()
{
    m_isOn = false;
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace crm
