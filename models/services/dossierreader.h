// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrepository.h"
#include "confirmationrepository.h"
#include "documentwriters.h"
#include "servicecontext.h"

namespace crm {

/// Everything held about the person of a request (art. 15), people in the trash too.
Result<Dossier> readDossier(const ServiceContext &context, const CallRepository &calls,
                            const ConfirmationRepository &confirmations, const SubjectRequest &request);

} // namespace crm
