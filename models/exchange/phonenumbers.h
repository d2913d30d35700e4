// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <optional>

namespace crm {

/// Phone numbers by libphonenumber. May be used from several threads. Usual writings of French, Belgian and British
/// numbers take a short way whose answers come from the library too, once per group of numbers.
class LibPhoneNumbers final : public PhoneNumbers {
public:
    PhoneNumber parse(const QString &asTyped, const QString &region) const override;
    QString written(const PhoneNumber &number, const QString &region) const override;
    /// Always by the library itself; what the short way is tested against.
    PhoneNumber parseSlowly(const QString &asTyped, const QString &region) const;

private:
    struct Known {
        bool isValid = false;
        PhoneKind kind = PhoneKind::Other;
    };
    std::optional<PhoneNumber> parseQuickly(const QString &asTyped, const QString &region) const;
    Known known(const QString &e164, qsizetype groupLength) const;

    mutable QMutex m_mutex;
    mutable QHash<QString, PhoneNumber> m_parsed;
    mutable QHash<QString, Known> m_groups;
    mutable QHash<QString, QString> m_written;
};

} // namespace crm
