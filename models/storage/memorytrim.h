// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crm {

/// Gives back to the system what this process has freed; glibc keeps it otherwise. Elsewhere the system does so itself.
void returnFreedMemory();

} // namespace crm
