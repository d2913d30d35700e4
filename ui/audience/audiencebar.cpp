// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audiencebar.h"

#include "widgets/formats.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kHeight = 40;
constexpr int kInset = 16;
constexpr int kIcon = 18;
constexpr int kGap = 10;
constexpr int kBetween = 2;
constexpr qreal kRadius = 4;

void drawBox(QPainter &painter, const QRect &box, const QColor &fill, const QColor &line)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}
} // namespace

AudienceBar::AudienceBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"audienceBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

AudienceBar::Part AudienceBar::part(bool isIncluded) const
{
    Part part;
    part.people = isIncluded ? m_included : m_excluded;
    part.number = numberText(part.people);
    const int count = static_cast<int>(std::min<qint64>(part.people, std::numeric_limits<int>::max()));
    // The number stands before, larger: the words alone decline with it.
    part.words = isIncluded ? tr("may receive the message", nullptr, count)
                            : tr("excluded, each with a reason", nullptr, count);
    return part;
}

void AudienceBar::show(qint64 included, qint64 excluded)
{
    m_included = included;
    m_excluded = excluded;
    const Part in = part(true);
    const Part out = part(false);
    setAccessibleName(tr("%1 %2, %3 %4").arg(in.number, in.words, out.number, out.words));
    update();
}

QSize AudienceBar::sizeHint() const
{
    return {400, std::max(kHeight, QFontMetrics(Theme::font(Type::Title, font())).height() + 12)};
}

QSize AudienceBar::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

int AudienceBar::widthOf(const Part &part) const
{
    return 2 * kInset + kIcon + 2 * kGap
        + QFontMetrics(Theme::font(Type::Title, font())).horizontalAdvance(part.number)
        + QFontMetrics(font()).horizontalAdvance(part.words);
}

void AudienceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qint64 all = m_included + m_excluded;
    if (all == 0) {
        drawBox(painter, rect(), themeOf(this).colour(Token::Raised), themeOf(this).colour(Token::Line));
        painter.setPen(themeOf(this).colour(Token::TextSecondary));
        painter.drawText(rect().adjusted(kInset, 0, -kInset, 0), Qt::AlignVCenter | Qt::AlignLeading,
                         tr("Nobody is on this list."));
        return;
    }
    int first = static_cast<int>(qint64(width()) * m_included / all);
    const int least = m_included == 0 ? 0 : widthOf(part(true));
    const int most = m_excluded == 0 ? width() : width() - kBetween - widthOf(part(false));
    first = m_excluded == 0 ? width() : m_included == 0 ? 0 : std::clamp(first, std::min(least, most), most);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (m_included > 0)
        paintPart(painter, visual(QRect(0, 0, first, height())), true);
    const int left = m_included > 0 ? first + kBetween : 0;
    if (m_excluded > 0)
        paintPart(painter, visual(QRect(left, 0, width() - left, height())), false);
}

void AudienceBar::paintPart(QPainter &painter, const QRect &box, bool isIncluded) const
{
    const Theme &theme = themeOf(this);
    const QColor ink = theme.colour(isIncluded ? Token::Allowed : Token::Blocked);
    drawBox(painter, box, theme.colour(isIncluded ? Token::AllowedTint : Token::BlockedTint), ink);
    const Part words = part(isIncluded);
    const QRect room = box.adjusted(kInset, 0, -kInset, 0);
    paintIcon(&painter,
              QStyle::visualRect(layoutDirection(), box,
                                 QRect(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon)),
              iconNameOf(isIncluded ? Light::Allowed : Light::Blocked), ink);
    const QFont title = Theme::font(Type::Title, font());
    const int number = QFontMetrics(title).horizontalAdvance(words.number);
    painter.setPen(ink);
    painter.setFont(title);
    QRect line = room.adjusted(kIcon + kGap, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), box, line), Qt::AlignVCenter | Qt::AlignLeading,
                     words.number);
    line.setLeft(line.left() + number + kGap);
    painter.setFont(font());
    painter.drawText(QStyle::visualRect(layoutDirection(), box, line), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(words.words, Qt::ElideRight, line.width()));
}

void AudienceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace crm
