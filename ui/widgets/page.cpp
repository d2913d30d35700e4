// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"

#include <utility>

namespace crm {

namespace {
constexpr std::chrono::milliseconds kSoon(100); ///< several changes at once are one reading
}

Page::Page(const PageEntry &entry, QWidget *parent) : QWidget(parent), m_entry(entry)
{
    setObjectName(entry.key);
    setAccessibleName(entry.title);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible() && std::exchange(m_isStale, false))
            load();
    });
}

void Page::loadSoon()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        load();
}

void Page::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    Q_EMIT badgeChanged(count);
}

} // namespace crm
