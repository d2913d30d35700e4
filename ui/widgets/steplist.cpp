// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/steplist.h"

#include "widgets/icons.h"

#include <QMouseEvent>
#include <QPainter>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTop = 24;
constexpr int kText = 56;
constexpr int kBar = 4;
constexpr int kIcon = 16;
} // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"steps"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QStringList &steps)
{
    m_steps = steps;
    updateGeometry();
    setCurrent(m_current);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_steps.size()), m_steps.value(step)));
    update();
}

QSize StepList::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Type::Strong, font()));
    int width = 0;
    for (const QString &step : m_steps)
        width = qMax(width, metrics.horizontalAdvance(step));
    const int normal = themeOf(this).px("height", "wizardStep") * 5;
    return {qMax(normal, width + kText + 24), kTop + static_cast<int>(m_steps.size()) * rectOf(0).height()};
}

QRect StepList::rectOf(int step) const
{
    const int height = qMax(themeOf(this).px("height", "wizardStep"), fontMetrics().height() + 16);
    return {0, kTop + step * height, width(), height};
}

void StepList::paintStep(QPainter *painter, int step) const
{
    const Theme &theme = themeOf(this);
    const QRect all = rectOf(step);
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const bool isCurrent = step == m_current;
    if (isCurrent) {
        painter->fillRect(all, theme.colour(Token::Page));
        painter->fillRect(QRect(0, all.top(), width(), 1), theme.colour(Token::Line));
        painter->fillRect(QRect(0, all.bottom(), width(), 1), theme.colour(Token::Line));
        painter->fillRect(visual(QRect(0, all.top(), kBar, all.height())), theme.colour(Token::Accent));
    }
    const QColor ink
        = theme.colour(isCurrent ? Token::Accent : (step < m_current ? Token::Text : Token::TextSecondary));
    painter->setPen(ink);
    painter->setFont(Theme::font(isCurrent ? Type::Strong : Type::Body, font()));
    const QRect mark(24, all.top(), 20, all.height());
    if (step < m_current)
        paintIcon(painter, visual(QRect(24, all.center().y() - kIcon / 2 + 1, kIcon, kIcon)), u"check"_s, ink);
    else
        painter->drawText(visual(mark), Qt::AlignVCenter | Qt::AlignRight, locale().toString(step + 1));
    painter->drawText(visual(all.adjusted(kText, 0, -8, 0)), Qt::AlignVCenter | Qt::AlignLeft, m_steps.at(step));
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.colour(Token::Rail));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     theme.colour(Token::Line));
    for (int step = 0; step < m_steps.size(); ++step)
        paintStep(&painter, step);
}

void StepList::mouseReleaseEvent(QMouseEvent *event)
{
    for (int step = 0; step < m_current && step < m_steps.size(); ++step)
        if (rectOf(step).contains(event->position().toPoint()))
            Q_EMIT goBackTo(step);
}

} // namespace crm
