// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>

namespace crm {

/// Bytes in locked memory that is wiped when freed and never swapped where the system allows it. Moved, or copied on
/// purpose.
class SecureBytes final {
public:
    SecureBytes() = default;
    explicit SecureBytes(std::size_t size);
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    ~SecureBytes() = default;

    static SecureBytes random(std::size_t size);
    /// Takes the bytes over and wipes the source, see wipe().
    static SecureBytes taken(QByteArray &source);
    SecureBytes copy() const { return part(0, m_size); }
    SecureBytes part(std::size_t from, std::size_t size) const;

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// In constant time.
    friend bool operator==(const SecureBytes &a, const SecureBytes &b);

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites the bytes if no other array shares them (move an array in to hand it over), then empties.
void wipe(QByteArray &bytes);

} // namespace crm
