// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/style.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QWidget>

#include <array>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kTokens = static_cast<std::size_t>(Token::TokenCount);

const std::array<const char *, kTokens> kNames
    = {"window",       "rail",          "page",        "raised",   "line",        "controlBorder",
       "text",         "textSecondary", "accent",      "onAccent", "accentTint",  "allowed",
       "allowedTint",  "blocked",       "blockedTint", "waiting",  "waitingTint", "unproven",
       "unprovenTint", "chart1",        "chart2",      "chart3",   "chart4",      "highlight"};

constexpr int kStrongWeight = QFont::DemiBold;

QJsonObject readTable()
{
    QFile file(u":/look/tokens.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QFont scaled(const QFont &body, double factor)
{
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(body.pixelSize() * factor));
    return font;
}

} // namespace

Theme::Theme(Scheme scheme) : m_table(readTable()), m_scheme(scheme)
{
    const QJsonObject colour = m_table.value(u"colour"_s).toObject();
    for (const Scheme each : {Scheme::Light, Scheme::Dark}) {
        const QString name = each == Scheme::Light ? u"light"_s : u"dark"_s;
        const QJsonObject colours = colour.value(name).toObject().value(u"colours"_s).toObject();
        for (std::size_t i = 0; i < kTokens; ++i)
            m_colours[static_cast<std::size_t>(each)][i] = QColor(colours.value(QLatin1String(kNames[i])).toString());
    }
}

QColor Theme::colour(Scheme scheme, Token token) const
{
    Q_ASSERT(token != Token::TokenCount);
    return m_colours[static_cast<std::size_t>(scheme)][static_cast<std::size_t>(token)];
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, colour(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::Base, Token::Page);
    set(QPalette::AlternateBase, Token::Raised);
    set(QPalette::Button, Token::Page);
    set(QPalette::Highlight, Token::AccentTint);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Dark, Token::ControlBorder);
    set(QPalette::Shadow, Token::ControlBorder);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::BrightText, Token::Blocked);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText, QPalette::ToolTipText})
        set(role, Token::Text);
    set(QPalette::PlaceholderText, Token::TextSecondary);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, colour(Token::TextSecondary));
    p.setColor(QPalette::Disabled, QPalette::Base, colour(Token::Page));
    return p;
}

int Theme::px(const char *group, const char *name) const
{
    const QJsonObject values = m_table.value(QLatin1String(group)).toObject();
    const QJsonValue value = values.value(QLatin1String(name));
    Q_ASSERT(value.isDouble());
    return value.toInt();
}

double Theme::counterFactor() const
{
    return m_table.value(u"type"_s).toObject().value(u"counterFactor"_s).toDouble(1.5);
}

int Theme::motion(const char *name) const
{
    const bool isQuiet = !QApplication::isEffectEnabled(Qt::UI_General)
        || QGuiApplication::platformName() == "offscreen"_L1 || QGuiApplication::platformName() == "minimal"_L1
        || qEnvironmentVariableIsSet("SSH_CONNECTION");
    return px("motion", isQuiet ? "reduced" : name);
}

QFont Theme::font(Type type, const QFont &body)
{
    QFont font = body;
    switch (type) {
    case Type::Small:
    case Type::SmallStrong:
        font = scaled(body, 0.9);
        break;
    case Type::Title:
        font = scaled(body, 1.5);
        break;
    case Type::Body:
    case Type::Strong:
        break;
    }
    const bool isStrong = type == Type::SmallStrong || type == Type::Strong || type == Type::Title;
    font.setWeight(isStrong ? QFont::Weight(kStrongWeight) : QFont::Normal);
    return font;
}

QString Theme::nameOf(Token token)
{
    return QLatin1String(kNames[static_cast<std::size_t>(token)]);
}

const Theme &themeOf(const QWidget *widget)
{
    if (const auto *style = widget ? qobject_cast<const Style *>(widget->style()) : nullptr)
        return style->theme();
    if (const auto *style = qobject_cast<const Style *>(QApplication::style()))
        return style->theme();
    static const Theme plain;
    return plain;
}

void setType(QWidget *widget, Type type, Ink ink)
{
    widget->setProperty("textType", static_cast<int>(type));
    switch (ink) {
    case Ink::Text:
        widget->setForegroundRole(QPalette::WindowText);
        break;
    case Ink::Secondary:
        widget->setForegroundRole(QPalette::PlaceholderText);
        break;
    case Ink::Accent:
        widget->setForegroundRole(QPalette::Link);
        break;
    case Ink::Error:
        widget->setForegroundRole(QPalette::BrightText);
        break;
    }
    widget->setFont(Theme::font(type, widget->isWindow() ? QApplication::font() : widget->window()->font()));
}

} // namespace crm
