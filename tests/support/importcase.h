// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakereader.h"
#include "importservice.h"

/// An import from beginning to end, of people a test makes up.
namespace crm::test {

inline ImportRequest request(OnMatch onMatch = OnMatch::Update)
{
    ImportRequest result;
    result.path = QStringLiteral("/somewhere/people.csv");
    result.format.format = QStringLiteral("csv");
    result.onMatch = onMatch;
    return result;
}
inline Result<ImportProgress> finish(ImportService &service)
{
    while (true) {
        auto progress = service.advance();
        if (!progress || progress->isFinished)
            return progress;
    }
}
inline Result<ImportProgress> imported(ImportService &service, OnMatch onMatch = OnMatch::Update)
{
    const auto started = service.start(request(onMatch));
    return started ? finish(service) : started;
}
inline Result<ImportProgress> planned(ImportService &service, OnMatch onMatch = OnMatch::Update)
{
    const auto started = service.plan(request(onMatch));
    return started ? finish(service) : started;
}
inline QString email(int number) { return QStringLiteral("p%1@example.org").arg(number); }
inline void fill(FakeReader &reader, int count)
{
    for (int i = 0; i < count; ++i)
        reader.add(QStringLiteral("Given%1").arg(i), QStringLiteral("Family%1").arg(i), email(i));
}

} // namespace crm::test
