// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefiles.h"

#include <QDir>
#include <QFile>

/// A resource inside a static library is only there once asked for, and the macro does not work in a namespace.
static void initExchangeResource()
{
    Q_INIT_RESOURCE(exchange);
}

namespace crm {

using namespace Qt::StringLiterals;

QByteArray exchangeFile(const QString &path)
{
    initExchangeResource();
    QFile file(u":/exchange/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList exchangeFiles(const QString &folder)
{
    initExchangeResource();
    return QDir(u":/exchange/"_s + folder).entryList(QDir::Files, QDir::Name);
}

} // namespace crm
