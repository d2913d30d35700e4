// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

bool keepsItsColours(const QString &name)
{
    return name.startsWith("entrenous"_L1);
}

bool turnsWithTheText(const QString &name)
{
    return name == "back"_L1 || name == "chevron-right"_L1 || name == "undo"_L1 || name == "redo"_L1;
}

/// The two halves of the mark follow the theme; the icon of the program keeps its own.
QByteArray drawingOf(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (name == "entrenous-mark"_L1) {
        const Theme &theme = themeOf();
        for (const Token token : {Token::Chart1, Token::Chart2})
            drawing.replace(theme.colour(Scheme::Light, token).name().toUpper().toLatin1(),
                            theme.colour(token).name().toUpper().toLatin1());
    }
    return drawing;
}

QPixmap render(const QString &name, const QSize &pixels, const QColor &colour)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer drawing;
    drawing.load(drawingOf(name));
    if (!drawing.isValid())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (turnsWithTheText(name) && QGuiApplication::isRightToLeft()) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    drawing.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.resetTransform();
    if (!keepsItsColours(name)) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    return pixmap;
}

QPixmap cached(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key = u"crm/%1/%2x%3/%4/%5"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba())
                            .arg(QGuiApplication::isRightToLeft());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, pixels, colour);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class LookIconEngine final : public QIconEngine {
public:
    LookIconEngine(const QString &name, std::optional<Token> token) : m_name(name), m_token(token) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap pixmap = cached(m_name, rect.size() * ratio, colour(mode));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, size, colour(mode));
    }
    QIconEngine *clone() const override { return new LookIconEngine(m_name, m_token); }
    QString key() const override { return u"crm"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return m_token ? themeOf().colour(*m_token)
                       : QGuiApplication::palette().color(QPalette::Active, QPalette::Text);
    }

    QString m_name;
    std::optional<Token> m_token;
};

} // namespace

QIcon icon(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new LookIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Token colour)
{
    return name.isEmpty() ? QIcon() : QIcon(new LookIconEngine(name, colour));
}

QIcon stateIcon(Light light)
{
    return light == Light::NoChannel ? QIcon() : icon(iconNameOf(light), tokenOf(light));
}

QPixmap iconPixmap(const QString &name, const QSize &size, qreal deviceRatio, const QColor &colour)
{
    QPixmap pixmap = cached(name, size * deviceRatio, colour);
    pixmap.setDevicePixelRatio(deviceRatio);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect.topLeft(), iconPixmap(name, rect.size(), ratio, colour));
}

QString iconNameOf(Light light)
{
    switch (light) {
    case Light::Allowed:
        return u"state-allowed"_s;
    case Light::Blocked:
        return u"state-blocked"_s;
    case Light::Waiting:
        return u"state-waiting"_s;
    case Light::Unproven:
        return u"state-unproven"_s;
    case Light::NoChannel:
        break;
    }
    return {};
}

Token tokenOf(Light light)
{
    switch (light) {
    case Light::Allowed:
        return Token::Allowed;
    case Light::Blocked:
        return Token::Blocked;
    case Light::Waiting:
        return Token::Waiting;
    case Light::Unproven:
        return Token::Unproven;
    case Light::NoChannel:
        break;
    }
    return Token::TextSecondary;
}

Token tintOf(Light light)
{
    switch (light) {
    case Light::Allowed:
        return Token::AllowedTint;
    case Light::Blocked:
        return Token::BlockedTint;
    case Light::Waiting:
        return Token::WaitingTint;
    case Light::Unproven:
        return Token::UnprovenTint;
    case Light::NoChannel:
        break;
    }
    return Token::Raised;
}

} // namespace crm
