// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include <QLocale>

#ifdef CRM_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
#ifdef QT_GUI_LIB
#include <QGuiApplication>
using Application = QGuiApplication;
#else
using Application = QCoreApplication;
#endif
#endif

namespace crm::test {
QMap<QString, std::function<QObject *()>> &registry()
{
    static QMap<QString, std::function<QObject *()>> classes;
    return classes;
}
}  // namespace crm::test

/// test_<area> [class] [QTest arguments]: runs one class, or all of them when none is named.
int main(int argc, char **argv)
{
    Application application(argc, argv);
    // As the program does for English; without it Qt writes dates as the C locale.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStringList arguments = Application::arguments();
    const auto &classes = crm::test::registry();
    QStringList chosen = classes.keys();
    if (arguments.size() > 1 && classes.contains(arguments.at(1)))
        chosen = {arguments.takeAt(1)};
    else if (arguments.size() > 1 && arguments.at(1).startsWith(QLatin1String("tst_")))
        qFatal("no such test class: %s", qPrintable(arguments.at(1)));
    int failures = 0;
    for (const QString &name : chosen) {
        const std::unique_ptr<QObject> test(classes.value(name)());
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}
