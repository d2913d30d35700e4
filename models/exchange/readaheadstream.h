// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"

#include <future>

namespace crm {

/// Reads the next records on a thread of its own while the last ones are being written. Holds two portions at most;
/// records and errors come in the order of the file. The destructor waits for the portion being read.
class ReadAheadStream final : public ImportStream {
public:
    /// inner is used by one thread at a time, but not always by the same one.
    explicit ReadAheadStream(std::unique_ptr<ImportStream> inner);
    Result<QList<ImportedContact>> next(int atMost) override;
    qint64 bytesRead() const override { return m_bytesRead; }
    qint64 bytesTotal() const override { return m_bytesTotal; }

private:
    struct Portion {
        Result<QList<ImportedContact>> records;
        qint64 bytesRead = 0;
        bool isLast = false;
    };
    static Portion read(ImportStream &stream, int atMost);

    const std::unique_ptr<ImportStream> m_inner;
    const qint64 m_bytesTotal;
    qint64 m_bytesRead = 0; ///< of what has been handed out, and no further
    bool m_isAtEnd = false;
    QList<ImportedContact> m_held; ///< read, not asked for yet
    std::future<Portion> m_underWay; ///< after m_inner: it is waited for first
};

} // namespace crm
