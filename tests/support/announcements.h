// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"

#include <QSignalSpy>

#include <memory>
#include <vector>

namespace crm::test {

/// Counts every signal of Changes.
class Announcements final {
public:
    explicit Announcements(const Changes &changes)
    {
        const auto watch
            = [this, &changes](auto signal) { m_spies.push_back(std::make_unique<QSignalSpy>(&changes, signal)); };
        watch(&Changes::contactAdded);
        watch(&Changes::contactChanged);
        watch(&Changes::contactTrashed);
        watch(&Changes::contactRestored);
        watch(&Changes::contactsReplaced);
        watch(&Changes::consentRecorded);
        watch(&Changes::requestChanged);
        watch(&Changes::importChanged);
        watch(&Changes::usersChanged);
        watch(&Changes::settingsChanged);
        watch(&Changes::backedUp);
    }
    qsizetype count() const
    {
        qsizetype sum = 0;
        for (const auto &spy : m_spies)
            sum += spy->size();
        return sum;
    }

private:
    std::vector<std::unique_ptr<QSignalSpy>> m_spies;
};

} // namespace crm::test
