// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace crm::bench {

/// The milliseconds of frames while the view scrolls by that many rows each.
inline QList<double> framesOf(QTableView &view, int step)
{
    QScrollBar *bar = view.verticalScrollBar();
    // One unit is a row or a pixel, as the view scrolls.
    const int distance = view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel ? step * view.verticalHeader()->defaultSectionSize() : step;
    bar->setValue(0);
    view.viewport()->repaint();
    QCoreApplication::processEvents();
    QList<double> frames;
    for (int frame = 0; frame < 300; ++frame) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue((bar->value() + distance) % qMax(bar->maximum(), 1));
        QCoreApplication::processEvents();
        view.viewport()->repaint();
        frames.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return frames;
}

} // namespace crm::bench
