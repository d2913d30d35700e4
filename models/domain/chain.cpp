// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace crm {
namespace {
constexpr qsizetype kHashBytes = 32;

void appendPrefixed(QByteArray &text, const QByteArray &part)
{
    char length[8];
    qToBigEndian(static_cast<quint64>(part.size()), length);
    text.append(length, sizeof length).append(part);
}
} // namespace

QByteArray commitment(const QByteArray &salt, const QByteArray &value)
{
    return QCryptographicHash::hash(salt + value, QCryptographicHash::Sha256);
}

QByteArray canonical(const QList<std::pair<QByteArray, QByteArray>> &facts)
{
    QByteArray text;
    for (const auto &[name, value] : facts) {
        appendPrefixed(text, name);
        appendPrefixed(text, value);
    }
    return text;
}

QByteArray chainHash(const QByteArray &previous, const QByteArray &facts)
{
    return QCryptographicHash::hash(previous + facts, QCryptographicHash::Sha256);
}

QByteArray chainStart()
{
    return QByteArray(kHashBytes, '\0');
}

} // namespace crm
