// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include "widgets/icons.h"
#include "widgets/style.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>

#include <cmath>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 64)
                return true;
    return false;
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColourOfTheTableIsThere();
    void textIsReadableOnEverySurfaceItStandsOn();
    void linesAndFillsAreSeen();
    void thePaletteKeepsTextAsText();
    void everyIconDrawsSomething_data();
    void everyIconDrawsSomething();
    void aStateIsDrawnInItsColourAtTwiceTheSize();
    void switchingTheSchemeReachesWidgets();
    void sizesOfTypeFollowTheFontOfTheWindow();
};

void tst_Theme::everyColourOfTheTableIsThere()
{
    const Theme theme;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (int i = 0; i < static_cast<int>(Token::TokenCount); ++i)
            QVERIFY2(theme.colour(scheme, static_cast<Token>(i)).isValid(),
                     qPrintable(Theme::nameOf(static_cast<Token>(i))));
}

void tst_Theme::textIsReadableOnEverySurfaceItStandsOn()
{
    const QList<Token> surfaces{Token::Window, Token::Rail, Token::Page, Token::Raised, Token::AccentTint};
    QList<std::pair<Token, Token>> pairs{{Token::OnAccent, Token::Accent},     {Token::Text, Token::Highlight},
                                         {Token::Allowed, Token::AllowedTint}, {Token::Blocked, Token::BlockedTint},
                                         {Token::Waiting, Token::WaitingTint}, {Token::Unproven, Token::UnprovenTint},
                                         {Token::Waiting, Token::Rail}};
    for (const Token surface : surfaces)
        for (const Token ink : {Token::Text, Token::TextSecondary, Token::Accent})
            pairs.append({ink, surface});
    for (const Token surface : {Token::Page, Token::Raised, Token::AccentTint})
        for (const Token ink : {Token::Allowed, Token::Blocked, Token::Waiting, Token::Unproven})
            pairs.append({ink, surface});
    const Theme theme;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const auto &[ink, surface] : pairs) {
            const double ratio = contrast(theme.colour(scheme, ink), theme.colour(scheme, surface));
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"%1 on %2: %3"_s.arg(Theme::nameOf(ink), Theme::nameOf(surface)).arg(ratio)));
        }
}

void tst_Theme::linesAndFillsAreSeen()
{
    const Theme theme;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Token surface : {Token::Page, Token::Raised, Token::Rail})
            QVERIFY(contrast(theme.colour(scheme, Token::ControlBorder), theme.colour(scheme, surface)) >= 3.0);
        for (const Token fill : {Token::Chart1, Token::Chart2, Token::Chart3, Token::Chart4, Token::Accent})
            QVERIFY(contrast(theme.colour(scheme, fill), theme.colour(scheme, Token::Page)) >= 3.0);
    }
}

void tst_Theme::thePaletteKeepsTextAsText()
{
    const Theme theme(Scheme::Dark);
    const QPalette palette = theme.palette();
    QCOMPARE(palette.color(QPalette::HighlightedText), theme.colour(Token::Text));
    QCOMPARE(palette.color(QPalette::Highlight), theme.colour(Token::AccentTint));
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.colour(Token::TextSecondary));
}

void tst_Theme::everyIconDrawsSomething_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 50);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void tst_Theme::everyIconDrawsSomething()
{
    QFETCH(QString, name);
    for (const int size : {14, 16, 20, 24}) {
        const QImage image = icon(name).pixmap(QSize(size, size), 1.0).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY(hasInk(image));
    }
}

void tst_Theme::aStateIsDrawnInItsColourAtTwiceTheSize()
{
    const QPixmap pixmap = stateIcon(Light::Blocked).pixmap(QSize(14, 14), 2.0);
    QCOMPARE(pixmap.size(), QSize(28, 28));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    const QColor ink = themeOf().colour(Token::Blocked);
    QCOMPARE(pixmap.toImage().pixelColor(6, 14).rgb(), ink.rgb());
    QVERIFY(stateIcon(Light::NoChannel).isNull());
}

void tst_Theme::switchingTheSchemeReachesWidgets()
{
    auto *style = applyLook(*qApp, Scheme::Light);
    QLabel label(u"word"_s);
    setType(&label, Type::Small, Ink::Secondary);
    label.show();
    const QColor before = label.palette().color(label.foregroundRole());
    style->setScheme(Scheme::Dark);
    QTRY_VERIFY(label.palette().color(label.foregroundRole()) != before);
    QCOMPARE(label.palette().color(label.foregroundRole()), style->theme().colour(Token::TextSecondary));
    QCOMPARE(&themeOf(&label), &style->theme());
    style->setScheme(Scheme::Light);
    QTRY_COMPARE(label.palette().color(label.foregroundRole()), before);
}

void tst_Theme::sizesOfTypeFollowTheFontOfTheWindow()
{
    QFont large = QApplication::font();
    large.setPointSizeF(20);
    QCOMPARE(Theme::font(Type::Small, large).pointSizeF(), 18.0);
    QCOMPARE(Theme::font(Type::Title, large).pointSizeF(), 30.0);
    QCOMPARE(Theme::font(Type::Title, large).weight(), QFont::DemiBold);
}

CRM_TEST(tst_Theme)
#include "tst_theme.moc"
