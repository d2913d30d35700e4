// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"
#include "widgets/stylepaint.h"
#include "widgets/tag.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>
#include <QToolButton>

namespace crm::paint {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInset = 12;
constexpr int kGap = 8;
constexpr int kIcon = 16;
constexpr int kChipInset = 8;

struct ButtonLook {
    Box box;
    QColor text;
    bool isStrong = false;
    bool isUnderlined = false;
};

/// What stands on a button, whatever class it is of.
struct ButtonFace {
    QString text;
    QIcon icon;
    QString keys;
    QFont body;
    bool isIconRight = false;
    bool hasMenu = false;
    int inset = kInset;
    int iconSize = kIcon;
};

ButtonLook plainLook(const Theme &theme, QStyle::State state, const QString &kind)
{
    const bool isDown = state & (QStyle::State_Sunken);
    const bool isOn = state & QStyle::State_On;
    const bool isHovered = state & QStyle::State_MouseOver;
    const bool isFlat = kind == "flat"_L1;
    ButtonLook look;
    look.text = theme.colour(Token::Text);
    look.box.fill = isFlat ? QColor(Qt::transparent) : theme.colour(Token::Page);
    look.box.line = isFlat ? QColor(Qt::transparent) : theme.colour(Token::ControlBorder);
    if (isHovered)
        look.box.fill = theme.colour(Token::Raised);
    if (isDown || isOn) {
        look.box.fill = theme.colour(Token::AccentTint);
        look.box.line = theme.colour(Token::Accent);
    }
    if (isOn) {
        look.text = theme.colour(Token::Accent);
        look.isStrong = true;
    }
    return look;
}

ButtonLook lookOf(const Theme &theme, QStyle::State state, const QString &kind)
{
    ButtonLook look = plainLook(theme, state, kind);
    if (kind == "link"_L1) {
        look.box = {};
        look.text = theme.colour(state & QStyle::State_Enabled ? Token::Accent : Token::TextSecondary);
        look.isUnderlined = state & QStyle::State_Enabled;
        return look;
    }
    if (!(state & QStyle::State_Enabled)) {
        look.box.fill = Qt::transparent;
        look.box.line = kind == "flat"_L1 ? QColor(Qt::transparent) : theme.colour(Token::ControlBorder);
        look.box.pen = Qt::DashLine;
        look.text = theme.colour(Token::TextSecondary);
        return look;
    }
    const bool isActive = state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    if (kind == "primary"_L1) {
        look.box.fill = theme.colour(Token::Accent);
        if (isActive)
            look.box.fill = mixed(look.box.fill, theme.colour(Token::Page), state & QStyle::State_Sunken ? 0.2 : 0.1);
        look.box.line = look.box.fill;
        look.text = theme.colour(Token::OnAccent);
        look.isStrong = true;
    } else if (kind == "danger"_L1) {
        look.box.fill = theme.colour(isActive ? Token::BlockedTint : Token::Page);
        look.box.line = theme.colour(Token::Blocked);
        look.text = theme.colour(Token::Blocked);
    }
    return look;
}

QFont fontOf(const ButtonFace &face, bool isStrong)
{
    return Theme::font(isStrong ? Type::Strong : Type::Body, face.body);
}

int faceWidth(const ButtonFace &face, bool isStrong)
{
    int width = 0;
    const auto add = [&](int part) { width += part + (width > 0 ? kGap : 0); };
    if (!face.icon.isNull())
        add(face.iconSize);
    if (!face.text.isEmpty())
        add(QFontMetrics(fontOf(face, isStrong)).size(Qt::TextShowMnemonic, face.text).width());
    if (!face.keys.isEmpty())
        add(keyWidth(face.keys, face.body));
    if (face.hasMenu)
        add(kIcon);
    return width;
}

void paintFace(const Theme &theme, const ButtonFace &face, const ButtonLook &look, const QRect &rect, QPainter *painter)
{
    QFont font = fontOf(face, look.isStrong);
    font.setUnderline(look.isUnderlined);
    painter->setFont(font);
    painter->setPen(look.text);
    int x = rect.left() + qMax(face.inset, (rect.width() - faceWidth(face, look.isStrong)) / 2);
    if (look.isUnderlined)
        x = rect.left() + face.inset;
    const auto paintTheIcon = [&] {
        const QRect place(x, rect.center().y() - face.iconSize / 2 + 1, face.iconSize, face.iconSize);
        const QString name = face.icon.name();
        if (name.startsWith("state-"_L1) || name.isEmpty())
            face.icon.paint(painter, place);
        else
            paintIcon(painter, place, name, look.text);
        x += face.iconSize + kGap;
    };
    if (!face.icon.isNull() && !face.isIconRight)
        paintTheIcon();
    if (!face.text.isEmpty()) {
        const int width = QFontMetrics(font).size(Qt::TextShowMnemonic, face.text).width();
        painter->drawText(QRect(x, rect.top(), width + 2, rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, face.text);
        x += width + kGap;
    }
    if (!face.icon.isNull() && face.isIconRight)
        paintTheIcon();
    if (!face.keys.isEmpty())
        x += paintKey(painter, QRect(x, rect.top(), rect.width(), rect.height()), face.keys, theme, face.body) + kGap;
    if (face.hasMenu && !(face.text.isEmpty() && !face.icon.isNull()))
        paintIcon(painter, QRect(x, rect.center().y() - kIcon / 2 + 1, kIcon, kIcon), u"chevron-down"_s, look.text);
}

QRect mirrored(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

ButtonFace faceOf(const QStyleOptionButton &option, const QWidget *widget)
{
    ButtonFace face;
    face.text = option.text;
    face.icon = option.icon;
    face.keys = widget ? widget->property("keyHint").toString() : QString();
    face.body = widget ? widget->font() : QFont();
    face.isIconRight = flagOf(widget, "iconRight");
    face.hasMenu = option.features & QStyleOptionButton::HasMenu;
    return face;
}

ButtonFace faceOf(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const QString kind = kindOf(widget);
    ButtonFace face;
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull())
        face.text = option.text;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly)
        face.icon = option.icon;
    face.keys = widget ? widget->property("keyHint").toString() : QString();
    face.body = widget ? widget->font() : QFont();
    face.hasMenu = (option.features & QStyleOptionToolButton::HasMenu) && !face.text.isEmpty();
    if (kind == "chip"_L1) {
        face.body = Theme::font(Type::Small, face.body);
        face.inset = kChipInset;
    } else if (kind == "link"_L1) {
        face.inset = 0;
    } else if (face.text.isEmpty()) {
        face.inset = 8;
        face.iconSize = qMax(kIcon, qMin(option.iconSize.width(), 24));
    }
    return face;
}

} // namespace

void box(QPainter *painter, const QRect &rect, const Box &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = look.line.alpha() > 0 ? look.width / 2 : 0;
    const QRectF inner = QRectF(rect).adjusted(half, half, -half, -half);
    QPen pen(look.line, look.width, look.pen);
    if (look.pen == Qt::DashLine)
        pen.setDashPattern({3.0, 2.0});
    painter->setPen(look.line.alpha() > 0 ? pen : QPen(Qt::NoPen));
    painter->setBrush(look.fill);
    painter->drawRoundedRect(inner, look.radius, look.radius);
    painter->restore();
}

QColor mixed(const QColor &a, const QColor &b, double partOfB)
{
    const auto part = [partOfB](int x, int y) { return qRound(x * (1 - partOfB) + y * partOfB); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QString kindOf(const QWidget *widget)
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    return kind.isEmpty() && qobject_cast<const QToolButton *>(widget) ? u"flat"_s : kind;
}

bool flagOf(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

int controlHeight(const Theme &theme, const QWidget *widget)
{
    const int wished = theme.px("height", flagOf(widget, "large") ? "controlLarge" : "control");
    return widget ? qMax(wished, widget->fontMetrics().height() + 12) : wished;
}

void pushButton(const Theme &theme, const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    ButtonLook look = lookOf(theme, option.state, kindOf(widget));
    box(painter, option.rect, look.box);
    paintFace(theme, faceOf(option, widget), look, mirrored(option, option.rect), painter);
}

QSize pushButtonSize(const Theme &theme, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonFace face = faceOf(option, widget);
    return {faceWidth(face, true) + 2 * face.inset, controlHeight(theme, widget)};
}

void toolButton(const Theme &theme, const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    const QString kind = kindOf(widget);
    const ButtonLook look = lookOf(theme, option.state, kind);
    box(painter, option.rect, look.box);
    paintFace(theme, faceOf(option, widget), look, option.rect, painter);
}

QSize toolButtonSize(const Theme &theme, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const QString kind = kindOf(widget);
    const ButtonFace face = faceOf(option, widget);
    const int text = QFontMetrics(face.body).height();
    int height = controlHeight(theme, widget);
    if (kind == "chip"_L1)
        height = qMax(theme.px("height", "chip"), text + 8);
    else if (kind == "link"_L1)
        height = qMax(theme.px("height", "chip"), text + 4);
    // A link that can be pressed in is strong then.
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isStrong = kind != "link"_L1 || (button && button->isCheckable());
    return {qMax(faceWidth(face, isStrong) + 2 * face.inset, kind == "link"_L1 ? 0 : height), height};
}

void checkBox(const Theme &theme, const QStyleOption &option, QPainter *painter)
{
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    Box look;
    look.radius = theme.px("radius", "checkbox");
    look.line = theme.colour(Token::ControlBorder);
    look.fill = theme.colour(option.state & QStyle::State_MouseOver ? Token::Raised : Token::Page);
    if (isOn && isEnabled)
        look.fill = look.line = theme.colour(Token::Accent);
    if (!isEnabled)
        look.pen = Qt::DashLine;
    box(painter, option.rect, look);
    const QColor ink = theme.colour(isEnabled ? Token::OnAccent : Token::TextSecondary);
    if (option.state & QStyle::State_NoChange)
        painter->fillRect(option.rect.adjusted(4, option.rect.height() / 2 - 1, -4, -option.rect.height() / 2 + 1),
                          ink);
    else if (isOn)
        paintIcon(painter, option.rect.adjusted(1, 1, -1, -1), u"check"_s, ink);
}

void radioButton(const Theme &theme, const QStyleOption &option, QPainter *painter)
{
    const bool isOn = option.state & QStyle::State_On;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    Box look;
    look.radius = option.rect.width() / 2.0;
    look.fill = theme.colour(option.state & QStyle::State_MouseOver ? Token::Raised : Token::Page);
    look.line = theme.colour(isOn && isEnabled ? Token::Accent : Token::ControlBorder);
    if (!isEnabled)
        look.pen = Qt::DashLine;
    box(painter, option.rect, look);
    if (!isOn)
        return;
    Box dot;
    const int inset = option.rect.width() / 4;
    dot.radius = option.rect.width();
    dot.fill = theme.colour(isEnabled ? Token::Accent : Token::TextSecondary);
    box(painter, option.rect.adjusted(inset, inset, -inset, -inset), dot);
}

} // namespace crm::paint
