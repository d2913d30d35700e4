// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogfit.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace crm {

DialogFit::DialogFit(QDialog *dialog) : QObject(dialog)
{
    dialog->installEventFilter(this);
}

bool DialogFit::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = static_cast<QDialog *>(watched);
    const bool mayBeTooLow = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (!mayBeTooLow || !dialog->layout())
        return false;
    if (const int needed = dialog->layout()->totalHeightForWidth(dialog->width()); dialog->height() < needed)
        dialog->resize(dialog->width(), needed);
    return false;
}

} // namespace crm
