// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace crm {

/// GMime's objects count their references; these give one back.
struct GObjectRelease {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T> using GObjectPtr = std::unique_ptr<T, GObjectRelease>;

struct GMemoryRelease {
    void operator()(gpointer memory) const { g_free(memory); }
};
using GText = std::unique_ptr<char, GMemoryRelease>;

} // namespace crm
