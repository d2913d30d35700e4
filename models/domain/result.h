// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace crm {

/// Why an operation did not happen. Never shown raw: ui and the command line turn code and reason into a sentence.
struct Error {
    enum class Code { NotFound, Invalid, Conflict, Refused, Locked, Storage, Cancelled, Unsupported, Internal };
    Code code = Code::Internal;
    QString reason; ///< Stable code of the exact cause, e.g. "wrong_passphrase", "E_CONSENT_INCOMPLETE"; empty: the code says it all.
    QString detail; ///< For the log only: never personal data, never translated.
    QString field; ///< The field or column at fault, if there is one.
    friend bool operator==(const Error &, const Error &) = default;
};

inline Error invalid(const QString &field, const QString &reason) { return {Error::Code::Invalid, reason, {}, field}; }
inline Error refused(const QString &reason) { return {Error::Code::Refused, reason, {}, {}}; }

/// Either a T or an Error. Same vocabulary as std::expected, so it can become an alias later.
template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const Error &error() const { return std::get<1>(m_state); }

    template <class F>
    auto and_then(F &&f) const & -> decltype(f(std::declval<const T &>()))
    {
        if (has_value())
            return std::forward<F>(f)(value());
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    bool has_value() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace crm

/// Runs an expression that gives a Result; returns its error from the enclosing function.
#define CRM_CHECK(expression)                                                                                          \
    do {                                                                                                               \
        if (const auto &crmChecked = (expression); !crmChecked)                                                        \
            return crmChecked.error();                                                                                 \
    } while (false)
