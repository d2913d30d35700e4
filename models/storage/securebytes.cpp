// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securebytes.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace crm {

SecureBytes::SecureBytes(std::size_t size) : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    std::memset(m_bytes.get(), 0, size);
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(other.m_size)
{
    other.m_size = 0;
}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecureBytes SecureBytes::random(std::size_t size)
{
    SecureBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecureBytes SecureBytes::taken(QByteArray &source)
{
    SecureBytes bytes(static_cast<std::size_t>(source.size()));
    if (!source.isEmpty())
        std::memcpy(bytes.data(), source.constData(), bytes.size());
    wipe(source);
    return bytes;
}

SecureBytes SecureBytes::part(std::size_t from, std::size_t size) const
{
    Q_ASSERT(from + size <= m_size);
    SecureBytes bytes(size);
    if (size > 0)
        std::memcpy(bytes.data(), m_bytes.get() + from, size);
    return bytes;
}

bool operator==(const SecureBytes &a, const SecureBytes &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.data(), b.data(), a.m_size) == 0);
}

void SecureBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes
}

void wipe(QByteArray &bytes)
{
    // Only what is ours alone: a shared array belongs to its other holder too, a literal lies in read-only memory.
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace crm
