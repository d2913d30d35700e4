// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace crm {

/// A file that appears under its name only when it is whole, for its owner only, and is hashed on the way.
class HashedFile final {
public:
    explicit HashedFile(const QString &path) : m_file(path), m_hash(QCryptographicHash::Sha256) { }
    Result<void> open();
    Result<void> write(const QByteArray &bytes);
    Result<QByteArray> close(); ///< the SHA-256

private:
    QSaveFile m_file;
    QCryptographicHash m_hash;
};

} // namespace crm
