// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QTest>

#include <functional>
#include <memory>

namespace crm::test {
QMap<QString, std::function<QObject *()>> &registry();
struct Registration {
    Registration(const char *name, std::function<QObject *()> make) { registry().insert(QString::fromLatin1(name).toLower(), std::move(make)); }
};
}  // namespace crm::test

/// Ends every tst_x.cpp, before its #include "tst_x.moc".
#define CRM_TEST(Class) static const crm::test::Registration registration##Class(#Class, [] { return new Class; });

/// Fails the test with the error's reason when a Result holds none of what was asked.
#define CRM_VERIFY(expression)                                                                                      \
    do {                                                                                                            \
        const auto &crmAnswer = (expression);                                                                       \
        if (!crmAnswer)                                                                                             \
            QFAIL(qPrintable(crmAnswer.error().reason + QStringLiteral(" / ") + crmAnswer.error().detail));          \
    } while (false)
