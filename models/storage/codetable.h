// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace crm {

/// From a stored code to its value without making a string of it: for passes over everything.
template <class Enum> class CodeTable final {
public:
    /// @param values all of them
    explicit CodeTable(std::initializer_list<Enum> values)
    {
        for (const Enum value : values)
            m_codes.emplace_back(codeOf(value).toLatin1(), value);
    }
    Enum value(QByteArrayView code, Enum otherwise) const
    {
        for (const auto &[known, value] : m_codes) {
            if (known == code)
                return value;
        }
        return otherwise;
    }

private:
    std::vector<std::pair<QByteArray, Enum>> m_codes;
};

/// Words that come again and again (countries, zones, purposes), each made into a string once.
class KnownWords final {
public:
    QString operator()(QByteArrayView word)
    {
        for (const auto &[known, text] : m_words) {
            if (known == word)
                return text;
        }
        m_words.emplace_back(word.toByteArray(), QString::fromUtf8(word));
        return m_words.back().second;
    }

private:
    std::vector<std::pair<QByteArray, QString>> m_words;
};

} // namespace crm
