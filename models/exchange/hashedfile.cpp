// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashedfile.h"

namespace crm {
namespace {
Error notWritable(const QString &detail)
{
    return {Error::Code::Storage, QStringLiteral("file_not_writable"), detail, {}};
}
} // namespace

Result<void> HashedFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritable(m_file.errorString());
    return {};
}

Result<void> HashedFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return notWritable(m_file.errorString());
    m_hash.addData(bytes);
    return {};
}

Result<QByteArray> HashedFile::close()
{
    if (!m_file.commit())
        return notWritable(m_file.errorString());
    return m_hash.result();
}

} // namespace crm
