// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localization.h"

#include "widgets/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QTest>

namespace crm::test {

/// How a screen is looked at: in both languages and both themes, with the usual and the widest font.
class ScreenLook final {
public:
    ScreenLook() : m_style(applyLook(*qApp, Scheme::Light)), m_font(QApplication::font()) { }
    /// As it was before, for the tests that follow in this program.
    ~ScreenLook()
    {
        m_style->setScheme(Scheme::Light);
        QApplication::setFont(m_font);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    ScreenLook(const ScreenLook &) = delete;
    ScreenLook &operator=(const ScreenLook &) = delete;

    /// The rows of a _data function; put on by wear().
    static void rows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("dark");
        const auto row = [](const char *name, const char *language, const char *family, bool isDark) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromLatin1(family) << isDark;
        };
        row("fr, Inter, light", "fr", "Inter", false);
        row("fr, DejaVu Sans, dark", "fr", "DejaVu Sans", true);
        row("en, DejaVu Sans, light", "en", "DejaVu Sans", false);
        row("en, Inter, dark", "en", "Inter", true);
    }

    /// Puts on the look of the data row at hand. @returns the font that is missing, empty: dressed
    QString wear()
    {
        QFETCH(QString, language);
        QFETCH(QString, family);
        QFETCH(bool, dark);
        if (!QFontDatabase::families().contains(family))
            return family;
        m_localization.use(language);
        QFont font(family);
        font.setPointSizeF(m_font.pointSizeF());
        QApplication::setFont(font);
        m_style->setScheme(dark ? Scheme::Dark : Scheme::Light);
        m_language = language;
        m_suffix = QStringLiteral("-%1-%2-%3").arg(language, family.remove(QLatin1Char(' ')), dark ? QStringLiteral("dark") : QStringLiteral("light"));
        return {};
    }
    const QString &language() const { return m_language; }
    /// For the name of a picture: "-fr-Inter-light".
    const QString &suffix() const { return m_suffix; }

private:
    Style *m_style;
    QFont m_font;
    Localization m_localization;
    QString m_language;
    QString m_suffix;
};

} // namespace crm::test

/// Skips the data row where its font is not installed.
#define CRM_WEAR(look)                                                                                                \
    if (const QString crmMissing = (look).wear(); !crmMissing.isEmpty())                                               \
    QSKIP(qPrintable(crmMissing + QStringLiteral(" is not installed")))
