// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/buttons.h"

#include "widgets/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &kind, const QString &text, const QString &iconName, QWidget *parent)
{
    auto *made = new QPushButton(icon(iconName), text, parent);
    made->setProperty("kind", kind);
    made->setAutoDefault(false);
    return made;
}

} // namespace

QPushButton *primaryButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return button(u"primary"_s, text, iconName, parent);
}

QPushButton *plainButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return button({}, text, iconName, parent);
}

QPushButton *dangerButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return button(u"danger"_s, text, iconName, parent);
}

QPushButton *flatButton(const QString &text, QWidget *parent)
{
    return button(u"flat"_s, text, {}, parent);
}

QToolButton *iconButton(const QString &iconName, const QString &tip, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QToolButton *chipButton(const QString &text, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setProperty("kind", u"chip"_s);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setText(text);
    made->setCheckable(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QToolButton *linkButton(const QString &text, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setProperty("kind", u"link"_s);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setText(text);
    made->setCursor(Qt::PointingHandCursor);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void setKeyHint(QWidget *button, const QString &keys)
{
    button->setProperty("keyHint", keys);
    // A button remembers its size until text or icon are set.
    if (auto *abstract = qobject_cast<QAbstractButton *>(button))
        abstract->setIcon(abstract->icon());
}

void setReasonOff(QWidget *button, const QString &reason)
{
    if (reason.isEmpty() == button->isEnabled() && button->accessibleDescription() == reason)
        return;
    button->setEnabled(reason.isEmpty());
    button->setAccessibleDescription(reason);
    if (!reason.isEmpty() || !button->property("plainTip").isValid()) {
        if (!button->property("plainTip").isValid())
            button->setProperty("plainTip", button->toolTip());
        button->setToolTip(reason.isEmpty() ? button->property("plainTip").toString() : reason);
    } else {
        button->setToolTip(button->property("plainTip").toString());
        button->setProperty("plainTip", QVariant());
    }
}

} // namespace crm
