// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"
#include "uivault.h"

namespace crm::test {

/// Everything the consent wizard needs of a vault, without counter mode.
inline ConsentParts consentPartsOf(UiVault &vault, const Phrases &words)
{
    Backend &backend = vault.backend();
    return {backend.consents(), backend.reading(), backend.office(), backend.requests(),      vault.prompts, words,
            vault.clock(),      vault.actor(),     {},               backend.forms(), backend.confirmations()};
}

inline ConsentParts consentPartsOf(UiVault &vault)
{
    return consentPartsOf(vault, vault.phrases());
}

} // namespace crm::test
