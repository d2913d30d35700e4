// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include "widgets/focusring.h"
#include "widgets/icons.h"
#include "widgets/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolTip>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

template <class O> const O &as(const QStyleOption *option)
{
    const O *wanted = qstyleoption_cast<const O *>(option);
    Q_ASSERT(wanted);
    return *wanted;
}

Token surfaceOf(const QString &name)
{
    for (const Token token : {Token::Window, Token::Rail, Token::Page, Token::Raised})
        if (Theme::nameOf(token) == name)
            return token;
    return Token::TokenCount;
}

void paintSurface(const Theme &theme, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Token token = surfaceOf(widget ? widget->property("surface").toString() : QString());
    if (token != Token::TokenCount)
        painter->fillRect(option->rect, theme.colour(token));
}

/// A box or radio button that is wider than its words gets the ring around the words only.
QRect ringRect(const QRect &all, const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    const QWidget *inner = frame ? frame->widget() : nullptr;
    if (!qobject_cast<const QCheckBox *>(inner) && !qobject_cast<const QRadioButton *>(inner))
        return all;
    const int spare = qMax(0, inner->width() - inner->sizeHint().width());
    return QStyle::visualRect(inner->layoutDirection(), all, all.adjusted(0, 0, -spare, 0));
}

/// A field of several lines looks like a field of one.
bool isWritten(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

} // namespace

Style::Style(Scheme scheme, Scheme system)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(scheme), m_system(system)
{
}

Style::~Style() = default;

void Style::setScheme(Scheme scheme)
{
    if (scheme == m_theme.scheme())
        return;
    m_theme.setScheme(scheme);
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    m_ring = std::make_unique<FocusRing>();
}

void Style::unpolish(QApplication *application)
{
    m_ring.reset();
    QProxyStyle::unpolish(application);
}

void Style::polish(QPalette &palette)
{
    palette = m_theme.palette();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (const QVariant type = widget->property("textType"); type.isValid() && !widget->isWindow())
        widget->setFont(Theme::font(static_cast<Type>(type.toInt()), widget->window()->font()));
    if (const Token token = surfaceOf(widget->property("surface").toString()); token != Token::TokenCount)
        widget->setAttribute(Qt::WA_StyledBackground);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_Widget:
        return paintSurface(m_theme, option, painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint::field(m_theme, *option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(m_theme, *option, painter);
    case PE_IndicatorRadioButton:
        return paint::radioButton(m_theme, *option, painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            paint::box(painter, option->rect.adjusted(1, 1, -1, -1),
                       {Qt::transparent, m_theme.colour(Token::Accent), 4, 2});
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
    case PE_FrameLineEdit:
        return paint::box(
            painter, option->rect,
            {Qt::transparent,
             m_theme.colour(element == PE_FrameMenu || isWritten(widget) ? Token::ControlBorder : Token::Line)});
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, m_theme.colour(Token::Raised));
    case PE_PanelMenu:
        return painter->fillRect(option->rect, m_theme.colour(Token::Page));
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.colour(Token::Raised));
        return paint::box(painter, option->rect, {Qt::transparent, m_theme.colour(Token::ControlBorder), 0});
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                                 m_theme.colour(Token::Line));
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        return paint::pushButton(m_theme, as<QStyleOptionButton>(option), painter, widget);
    case CE_Header:
        return paint::header(m_theme, as<QStyleOptionHeader>(option), painter, widget);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.colour(Token::Page));
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 m_theme.colour(Token::ControlBorder));
    case CE_MenuItem:
        return paint::menuItem(m_theme, as<QStyleOptionMenuItem>(option), painter, widget);
    case CE_MenuEmptyArea:
        return painter->fillRect(option->rect, m_theme.colour(Token::Page));
    case CE_TabBarTab:
        return paint::tab(m_theme, as<QStyleOptionTab>(option), painter);
    case CE_ProgressBarGroove:
        return paint::progressGroove(m_theme, as<QStyleOptionProgressBar>(option), painter);
    case CE_ProgressBarContents:
        return paint::progressContents(m_theme, as<QStyleOptionProgressBar>(option), painter);
    case CE_ProgressBarLabel:
        return;
    case CE_FocusFrame:
        return paint::focusRing(m_theme, ringRect(option->rect, widget), painter);
    case CE_Splitter:
        return painter->fillRect(option->rect, m_theme.colour(Token::Line));
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->frameShape == QFrame::StyledPanel)
            return paint::box(painter, option->rect, {Qt::transparent, m_theme.colour(Token::Line)});
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (qobject_cast<const QAbstractButton *>(widget))
            return paint::toolButton(m_theme, as<QStyleOptionToolButton>(option), painter, widget);
        break;
    case CC_ComboBox:
        return paint::comboBox(m_theme, as<QStyleOptionComboBox>(option), painter, widget);
    case CC_SpinBox:
        return paint::spinBox(m_theme, as<QStyleOptionSpinBox>(option), painter, widget);
    case CC_ScrollBar:
        return paint::scrollBar(m_theme, as<QStyleOptionSlider>(option), painter,
                                subControlRect(control, option, SC_ScrollBarSlider, widget));
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon(u"close"_s);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, Token::Waiting);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, Token::Blocked);
    case SP_MessageBoxInformation:
        return icon(u"info"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace crm
