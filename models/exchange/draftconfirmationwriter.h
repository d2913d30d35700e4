// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmationwriter.h"

namespace crm {

/// Requests for confirmation, and confirmations of what was said, as a mail draft (GMime) or a page to print.
class DraftConfirmationWriter final : public ConfirmationWriter {
public:
    DraftConfirmationWriter();
    Result<QByteArray> mail(const ConfirmationLetter &letter) const override;
    Result<QByteArray> page(const ConfirmationLetter &letter) const override;
    Result<QByteArray> mail(const SpokenAnswers &said) const override;
    Result<QByteArray> page(const SpokenAnswers &said) const override;
};

} // namespace crm
