// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QButtonGroup;
class QPushButton;
class QToolButton;
class QWidget;

namespace crm {

/// The one filled button of a page.
QPushButton *primaryButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *plainButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
/// Outlined in red: stop, erase.
QPushButton *dangerButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
/// No border until hovered: Cancel.
QPushButton *flatButton(const QString &text, QWidget *parent = nullptr);
/// 32 px square with an icon; tip becomes tool tip and accessible name.
QToolButton *iconButton(const QString &iconName, const QString &tip, QWidget *parent = nullptr);
/// 24 px, checkable; put several in an exclusive QButtonGroup for filters.
QToolButton *chipButton(const QString &text, QWidget *parent = nullptr);
/// Underlined words that do something.
QToolButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// The key shown in a button that has a shortcut; "" removes it.
void setKeyHint(QWidget *button, const QString &keys);
/// Turns a button off with its reason as tip and accessible description, or on again when reason is empty.
void setReasonOff(QWidget *button, const QString &reason);

} // namespace crm
