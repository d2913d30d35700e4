// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include "widgets/icons.h"
#include "widgets/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFontDatabase>
#include <QLineEdit>
#include <QStyleOption>
#include <QToolTip>

namespace crm {

using namespace Qt::StringLiterals;

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const auto atLeast = [&](QSize wanted) { return wanted.expandedTo({0, paint::controlHeight(m_theme, widget)}); };
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::pushButtonSize(m_theme, *button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && qobject_cast<const QAbstractButton *>(widget))
            return paint::toolButtonSize(m_theme, *button, widget);
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0)
            return size;
        return atLeast(size + QSize(14, 4));
    case CT_ComboBox:
    case CT_SpinBox:
        return atLeast(size + QSize(40, 4));
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, m_theme.px("height", "chip")});
    case CT_HeaderSection: {
        const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
        const int height = widget ? qMax(m_theme.px("height", "tableHeader"), widget->fontMetrics().height() + 12) : 32;
        return {asked.width() + 24, height};
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItemSize(m_theme, *item);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tabSize(*tab);
        break;
    case CT_ProgressBar:
        return {size.width(), 8};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(6, 1, -6, -1);
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && part != SC_ComboBoxListBoxPopup)
            return paint::comboBoxPart(*combo, part);
    if (control == CC_SpinBox)
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return paint::spinBoxPart(*spin, part);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isFlat = slider->orientation == Qt::Horizontal;
    const int length = isFlat ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int least = qMin(length, 32);
    const int handle = range > 0
        ? qBound(least, int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length)
        : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto strip = [&](int from, int size) {
        return isFlat ? QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height())
                      : QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return strip(start, handle);
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSubPage:
        return strip(0, start);
    case SC_ScrollBarAddPage:
        return strip(start + handle, length - start - handle);
    default:
        return {};
    }
}

namespace {

bool isNothing(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
        return true;
    default:
        return false;
    }
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (isNothing(metric))
        return 0;
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m_theme.px("line", "focusRing") + m_theme.px("line", "focusGap");
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return m_theme.px("icon", "grid") * 2 / 3;
    case PM_LineEditIconMargin:
        return 6;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px("spacing", "gap");
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return m_theme.px("spacing", "page");
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px("spacing", "gap");
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

namespace {

/// The system's own font where it has one made for screens; on Linux Inter, Noto Sans or DejaVu Sans, whichever is
/// there.
QFont lookFont()
{
    QFont font = QApplication::font();
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    const QStringList families = QFontDatabase::families();
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (!families.contains(family))
            continue;
        font.setFamilies({family, u"Noto Sans"_s, u"DejaVu Sans"_s});
        break;
    }
    if (font.pointSizeF() < 10)
        font.setPointSizeF(10);
#endif
    return font;
}

} // namespace

Scheme schemeOfSystem()
{
    if (const auto *style = qobject_cast<const Style *>(QApplication::style()))
        return style->systemScheme();
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
        ? Scheme::Dark
        : Scheme::Light;
}

Style *applyLook(QApplication &application)
{
    return applyLook(application, schemeOfSystem());
}

Style *applyLook(QApplication &, Scheme scheme)
{
    const Scheme system = schemeOfSystem();
    QApplication::setFont(lookFont());
    auto *style = new Style(scheme, system);
    QApplication::setStyle(style);
    QApplication::setPalette(style->theme().palette());
    QToolTip::setPalette(style->theme().palette());
    QGuiApplication::setWindowIcon(icon(u"entrenous"_s));
    return style;
}

} // namespace crm
