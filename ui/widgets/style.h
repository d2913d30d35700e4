// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QProxyStyle>

class QApplication;

namespace crm {

class FocusRing;

/// Fusion with our own buttons, fields, boxes, headers, bars and focus ring. Owns the theme.
///
/// Properties of widgets it understands:
///   kind      "primary", "danger", "flat", "chip" or "link" on QPushButton and QToolButton
///   large     true: 40 px high, for fields and buttons of the unlock page and wizards
///   keyHint   "Ctrl+N": drawn as a key at the right of a button's text
///   error     true on a field: 2 px border in the colour of errors
///   surface   "page", "raised", "rail", "window": what a plain QWidget or QFrame is filled with
///   textType, textInk: see setType()
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    /// @param system what the system wished for before our palette took its place
    explicit Style(Scheme scheme = Scheme::Light, Scheme system = Scheme::Light);
    ~Style() override;

    const Theme &theme() const { return m_theme; }
    Scheme systemScheme() const { return m_system; }
    /// Switches light and dark while the program runs; every widget hears a PaletteChange.
    void setScheme(Scheme scheme);

    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    Theme m_theme;
    Scheme m_system;
    std::unique_ptr<FocusRing> m_ring;
};

/// Sets font, icon, style and palette of the program: light or dark as the system is at this moment. Call once, before
/// any window.
Style *applyLook(QApplication &application);
/// The same with the scheme chosen (settings, tests).
Style *applyLook(QApplication &application, Scheme scheme);
/// Whether the palette the system gave us at the start is dark; still known after applyLook().
Scheme schemeOfSystem();

} // namespace crm
