// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>

namespace crm {

/// A value and the stable code it is stored, exported and typed as.
template <class Enum> struct Coded {
    Enum value;
    const char *code;
};

template <class Enum, std::size_t N> QString codeIn(const Coded<Enum> (&table)[N], Enum value)
{
    for (const auto &line : table) {
        if (line.value == value)
            return QString::fromLatin1(line.code);
    }
    Q_ASSERT_X(false, "codeIn", "a value without a code");
    return {};
}

template <class Enum, std::size_t N> std::optional<Enum> valueIn(const Coded<Enum> (&table)[N], const QString &code)
{
    for (const auto &line : table) {
        if (code == QLatin1String(line.code))
            return line.value;
    }
    return {};
}

} // namespace crm
