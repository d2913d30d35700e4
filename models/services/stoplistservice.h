// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"
#include "mailreader.h"
#include "servicecontext.h"
#include "stoplist.h"

namespace crm {

/// What somebody decided after reading the lines: their kinds may have been corrected.
struct StopOrder {
    QList<StopLine> lines;
    QString purpose; ///< what those who unsubscribe no longer want; empty: everything on that channel
    CollectionMethod method = CollectionMethod::Email; ///< how they said it
    bool suppressUnknown = false; ///< addresses of nobody in the file go to the suppression list
};

struct StopOutcome {
    int people = 0; ///< with at least one new event
    int events = 0;
    int suppressed = 0; ///< addresses of nobody in the file, remembered by their keyed hash
    int unknown = 0; ///< requests of nobody in the file that were not remembered
    int left = 0; ///< lines that stop nothing
};

/// Withdrawals and objections that come by the list or by the mailbox (gdpr-rules B6, B7, C3 to C6): read, matched to
/// people, looked at, and only then written, all or none.
class StopListService final {
public:
    StopListService(ServiceContext context, const MailReader &mails, const PhoneNumbers &phones);

    /// One line each: addresses and numbers in any company of words. Lines that hold none come back as such.
    /// Invalid "nothing_listed".
    Result<QList<StopLine>> fromText(const QString &text) const;
    /// A mail, a mailbox, or a file with such a list; nothing else is opened. Errors of MailReader.
    Result<QList<StopLine>> fromFile(const QString &path, const Progress &progress) const;
    /// In one transaction. Cancelled: nothing was written.
    Result<StopOutcome> apply(const StopOrder &order, const Progress &progress);

private:
    void understand(StopLine &line, const QString &region) const;
    Result<void> match(StopLine &line) const;
    Result<QList<StopLine>> matched(QList<StopLine> lines) const;
    /// The events of one line, written. @returns the people who have new ones
    Result<QList<ContactId>> write(const StopLine &line, const StopOrder &order, StopOutcome &outcome);

    ServiceContext m;
    const MailReader &m_mails;
    const PhoneNumbers &m_phones;
};

} // namespace crm
