// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permission.h"

#include "widgets/theme.h"

#include <QWidget>

namespace crm {

/// A small box of words: a permission in its tint, a key of the keyboard, or a plain word.
class Tag final : public QWidget {
    Q_OBJECT

public:
    enum class Look { Plain, Key, State };
    explicit Tag(const QString &text = {}, Look look = Look::Plain, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Shape, word and tint of a permission.
    void setLight(Light light, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Look m_look;
    Light m_light = Light::NoChannel;
};

/// Draws a key of the keyboard, e.g. in a menu or a button; returns its width.
int paintKey(QPainter *painter, const QRect &room, const QString &keys, const Theme &theme, const QFont &body);
int keyWidth(const QString &keys, const QFont &body);

} // namespace crm
