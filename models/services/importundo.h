// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"

#include <QSet>

namespace crm {

/// Takes back what a batch wrote, newest trace first, inside the caller's transaction.
/// Consent history is never removed: a consent the import brought to someone who stays is invalidated.
class ImportUndo final {
public:
    ImportUndo(const ServiceContext &context, const ImportBatch &batch) : m(context), m_batch(batch) { }
    /// @returns how many people were changed by hand since, or stay because of what happened to them since.
    Result<qint64> run();

private:
    Result<qint64> traceCount() const;
    /// Whoever made use of her rights, or whose data somebody was given: the answer is owed, and the proof is kept.
    Result<void> findEngaged();
    /// True if a consent or an objection was recorded by anything but the import: someone works with this person.
    Result<bool> hasSpokenSince(ContactId contact) const;
    Result<void> takeBack(const ImportTrace &trace);
    Result<void> invalidateConsents(ContactId contact);

    const ServiceContext &m;
    const ImportBatch &m_batch;
    QSet<ContactId> m_ours; ///< already put back once: versions have moved on by our hand
    QSet<ContactId> m_kept; ///< changed by hand since, or engaged
    QSet<ContactId> m_engaged;
    QList<ContactId> m_removed; ///< to go, all together
};

} // namespace crm
