// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace crm {

/// Where the data lies: a folder Name.entrenous, or a PostgreSQL database.
struct VaultAddress {
    QString text; ///< as given
    bool isServer() const { return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://")); }
    QUrl url() const { return QUrl(text); }
    /// For the window: the folder's name without its ending, or the database's name. Never shown in a title bar.
    QString name() const
    {
        QString last = isServer() ? url().path() : text;
        while (last.endsWith(u'/'))
            last.chop(1);
        last = last.section(u'/', -1);
        return last.endsWith(QLatin1String(".entrenous")) ? last.chopped(10) : last;
    }
};

} // namespace crm
