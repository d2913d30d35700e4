// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace crm {

FocusRing::FocusRing(QObject *parent) : QObject(parent), m_reason(Qt::OtherFocusReason)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusAboutToChange)
        m_reason = static_cast<QFocusEvent *>(event)->reason();
    return false;
}

bool FocusRing::wantsRing(const QWidget *widget) const
{
    if (!widget || widget->isWindow() || widget->property("focusRing") == QVariant(false))
        return false;
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->hasFrame();
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
        return true;
    if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
        return static_cast<const QFrame *>(widget)->frameShape() != QFrame::NoFrame;
    return qobject_cast<const QAbstractButton *>(widget) && m_reason != Qt::MouseFocusReason
        && m_reason != Qt::PopupFocusReason;
}

void FocusRing::follow(QWidget *widget)
{
    // An edit inside a combo or spin box wears the ring of the whole box.
    if (auto *edit = qobject_cast<QLineEdit *>(widget); edit && !edit->hasFrame() && edit->parentWidget())
        widget = edit->parentWidget();
    delete m_frame;
    if (!wantsRing(widget))
        return;
    m_frame = new QFocusFrame(widget->window());
    m_frame->setWidget(widget);
}

} // namespace crm
