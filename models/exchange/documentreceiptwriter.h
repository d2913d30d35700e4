// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentwriters.h"

namespace crm {

/// Consent receipts: I1 as JSON, and a page to hand over as PDF.
class DocumentReceiptWriter final : public ReceiptWriter {
public:
    Result<QByteArray> json(const ConsentEvent &event, const Purpose &purpose,
                            const Controller &controller) const override;
    Result<QByteArray> kantara(const ConsentEvent &event, const Purpose &purpose,
                               const Controller &controller) const override;
    Result<QByteArray> pdf(const QList<ConsentEvent> &events, const QList<Purpose> &purposes, const Contact &contact,
                           const Controller &controller, const QString &language) const override;
};

} // namespace crm
