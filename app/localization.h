// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace crm {

/// Picks and installs the catalogues, and sets the locale that numbers and dates are written in.
class Localization {
public:
    ~Localization();
    /// @param language fr or en; empty: the system's, English when it is neither
    void use(const QString &language);
    const QString &language() const { return m_language; }

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace crm
