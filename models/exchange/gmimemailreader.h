// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailreader.h"

namespace crm {

/// Mails as GMime reads them. Has no state; may be used from any thread.
class GMimeMailReader final : public MailReader {
public:
    GMimeMailReader();
    Result<QList<MailMessage>> read(const QString &path, const Progress &progress) const override;
    Result<QString> text(const QString &path) const override;
    bool isMail(const QString &path) const override;
};

} // namespace crm
