// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

namespace crm {

/// The public identity of a row: a UUIDv7. Ids of different things are different types and do not convert.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &value) : m_value(value) {}
    /// Null id if the text is no UUID.
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }
    const QUuid &value() const { return m_value; }
    QString toString() const { return m_value.toString(QUuid::WithoutBraces); }
    bool isValid() const { return !m_value.isNull(); }
    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using ContactId = Id<struct ContactTag>;
using ConsentEventId = Id<struct ConsentEventTag>;
using WordingId = Id<struct WordingTag>;
using EvidenceId = Id<struct EvidenceTag>;
using UserId = Id<struct UserTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using RequestId = Id<struct RequestTag>;
using DisclosureId = Id<struct DisclosureTag>;

/// The 64-bit key a list holds and joins use; never leaves the program.
using RowKey = qint64;

} // namespace crm
