// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"

#include <QHeaderView>

namespace crm {

/// The heads of the lights: icon and short word above the icons of the cells, the word alone and centred where cells
/// stack.
class ChannelHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ChannelHeader(QWidget *parent = nullptr);

    void setStacked(bool isStacked);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    static QString shortWord(Channel channel);
    static QString iconNameOf(Channel channel);

    bool m_isStacked = false;
};

} // namespace crm
