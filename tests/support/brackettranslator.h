// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace crm::test {

/// Puts ⟦ ⟧ round every text that goes through translation, so that a text that does not stands out.
class BracketTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own words come from Qt's own catalogue; an empty text must stay empty.
        if (!source || !*source || (context && *context == 'Q'))
            return {};
        return u'\u27e6' + QString::fromUtf8(source) + u'\u27e7';
    }
};

} // namespace crm::test
