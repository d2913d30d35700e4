// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QJsonObject>
#include <QPalette>

#include <array>

class QWidget;

namespace crm {

enum class Scheme { Light, Dark };

/// Every colour of the look, in the order of resources/look/tokens.json.
enum class Token {
    Window,
    Rail,
    Page,
    Raised,
    Line,
    ControlBorder,
    Text,
    TextSecondary,
    Accent,
    OnAccent,
    AccentTint,
    Allowed,
    AllowedTint,
    Blocked,
    BlockedTint,
    Waiting,
    WaitingTint,
    Unproven,
    UnprovenTint,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Highlight,
    TokenCount
};

/// The sizes of type there are: small 9, body 10, title 15 points at the usual font of the system.
enum class Type { Small, SmallStrong, Body, Strong, Title };

/// Colours, measures and type of the look, read from :/look/tokens.json; light or dark.
class Theme final {
public:
    explicit Theme(Scheme scheme = Scheme::Light);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme) { m_scheme = scheme; }
    QColor colour(Token token) const { return colour(m_scheme, token); }
    QColor colour(Scheme scheme, Token token) const;
    /// The palette of the whole program; state, tint and chart colours are no palette roles.
    QPalette palette() const;

    /// A number of the table by its path, e.g. px("height", "row"); in device-independent pixels.
    int px(const char *group, const char *name) const;
    /// Counter mode is 1.5 times larger.
    double counterFactor() const;
    /// Milliseconds of the two motions; 0 in tests and where the system asks for less motion.
    int motion(const char *name) const;

    /// The font of a role, from the font a window or a view uses.
    static QFont font(Type type, const QFont &body);
    /// The name of a colour in the table, e.g. "textSecondary".
    static QString nameOf(Token token);

private:
    using Colours = std::array<QColor, static_cast<std::size_t>(Token::TokenCount)>;
    QJsonObject m_table;
    std::array<Colours, 2> m_colours;
    Scheme m_scheme;
};

/// The theme of the style the widget is drawn with; without a widget, that of the application.
const Theme &themeOf(const QWidget *widget = nullptr);

/// Gives a label or button its size of type and the quieter or warning colour; follows later changes of the theme.
enum class Ink { Text, Secondary, Accent, Error };
void setType(QWidget *widget, Type type, Ink ink = Ink::Text);

} // namespace crm
