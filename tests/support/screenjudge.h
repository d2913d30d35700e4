// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QTest>

namespace crm::test {

/// What is wrong on a screen: buttons and labels never elide, words that wrap have the height they need, no page
/// scrolls sideways, nothing stands outside the window. Empty: nothing.
inline QStringList faultsOf(const QWidget &top)
{
    QStringList faults;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QString name = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        const auto isCut = [&](const QString &text) {
            faults << QStringLiteral("%1 “%2” is cut: %3 of %4")
                          .arg(name, text)
                          .arg(widget->width())
                          .arg(widget->sizeHint().width());
        };
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->text().isEmpty() && button->toolTip().isEmpty()) {
            if (button->width() < button->sizeHint().width())
                isCut(button->text());
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->text().isEmpty() && !label->wordWrap() && label->toolTip().isEmpty()
            && label->width() + 1 < label->sizeHint().width())
            isCut(label->text());
        if (label && label->wordWrap() && !label->text().isEmpty()
            && label->height() + 1 < label->heightForWidth(label->width()))
            faults << QStringLiteral("%1 “%2” is cut: %3 high, needs %4")
                          .arg(name, label->text())
                          .arg(label->height())
                          .arg(label->heightForWidth(label->width()));
        if (const auto *area = qobject_cast<const QScrollArea *>(widget);
            area && area->horizontalScrollBar()->isVisible())
            faults << name + QStringLiteral(" scrolls sideways");
        const QWidget *parent = widget->parentWidget();
        if (parent && parent->isVisible() && !widget->isWindow() && widget->mapTo(&top, QPoint()).x() + 1 < 0)
            faults << name + QStringLiteral(" stands outside the window");
    }
    return faults;
}

/// Whether a picture of `top`, for people, now lies in the build folder.
inline bool pictured(QWidget &top, const QString &name)
{
    const QString folder = QStringLiteral(CRM_BINARY_DIR "/pictures");
    return QDir().mkpath(folder) && top.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// A picture in the build folder, for people; the faults, for the test.
inline QStringList photographed(QWidget &top, const QString &where)
{
    const QString scale = top.devicePixelRatioF() > 1 ? QStringLiteral("@2x") : QString();
    if (!pictured(top, where + scale))
        return {QStringLiteral("the picture could not be saved")};
    return faultsOf(top);
}

} // namespace crm::test
