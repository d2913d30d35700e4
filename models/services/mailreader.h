// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "stopmessage.h"
#include "vaultkeeper.h"

#include <QList>

namespace crm {

/// Reads mails that somebody saved or dropped: one message (.eml) or a mailbox (mbox). Reads nothing but that file,
/// fetches nothing a message points to, and writes nothing.
class MailReader {
public:
    virtual ~MailReader() = default;
    /// Every message, in the order of the file.
    /// Invalid, with reason: file_unreadable, file_empty, not_a_mail, too_many_messages (over 20,000), file_too_long
    /// (over 2 GB). Cancelled.
    virtual Result<QList<MailMessage>> read(const QString &path, const Progress &progress) const = 0;
    /// The words of a file that is no mail, a list of addresses for instance: as read() refuses, and not_text,
    /// file_too_long (over 16 MB).
    virtual Result<QString> text(const QString &path) const = 0;
    /// True if the file looks like a mail or a mailbox and not like a list of addresses.
    virtual bool isMail(const QString &path) const = 0;
};

} // namespace crm
