// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"

namespace crm {

Page::Page(const QString &key, const QString &title, const QString &iconName, RailGroup group, QWidget *parent)
    : QWidget(parent), m_key(key), m_title(title), m_iconName(iconName), m_group(group)
{
    setObjectName(key);
    setAccessibleName(title);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void Page::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    Q_EMIT badgeChanged(count);
}

} // namespace crm
