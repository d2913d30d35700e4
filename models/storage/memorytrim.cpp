// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorytrim.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace crm {

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace crm
