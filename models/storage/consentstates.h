// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "dialect.h"

#include <QHash>
#include <QSet>

namespace crm {

/// The kept answer of the replay, per person, purpose and channel.
class ConsentStates final {
public:
    explicit ConsentStates(const Dialect &dialect) : m_dialect(dialect) { }

    using Pair = std::pair<QString, QString>; ///< purpose and code of the channel
    struct Kept {
        ConsentState state = ConsentState::None;
        std::optional<QDate> lastValidDay;
        qint64 sequence = 0;
        friend bool operator==(const Kept &, const Kept &) = default;
    };

    /// Replays these purposes and channels of these people and stores what comes out, counters included.
    Result<void> renew(const QHash<RowKey, QSet<Pair>> &touched,
                       const QHash<RowKey, QList<ConsentEvent>> &histories) const;

    /// What is kept is the state as of the last word itself: whether a Given has ended since is asked when it is read.
    static Kept replayed(const QList<ConsentEvent> &history, const QString &purpose, Channel channel);

private:
    Dialect m_dialect;
};

} // namespace crm
