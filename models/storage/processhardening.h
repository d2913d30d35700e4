// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crm {

/// No core dumps and no reading of this process's memory by others of the same user: keys and people would be in them.
/// Call first in main(). Does nothing where the system has no such switch.
void hardenProcess();

} // namespace crm
