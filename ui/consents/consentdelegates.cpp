// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentdelegates.h"

#include "consentlogmodel.h"
#include "coveragemodel.h"
#include "widgets/icons.h"

#include <QPainter>

namespace crm {

namespace {

constexpr int kState = 14;
constexpr int kGap = 8;

void paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &room)
{
    const Theme &theme = themeOf(option.widget);
    const bool isZero = index.data(CoverageModel::PeopleRole).toLongLong() == 0;
    const Light light = lightOf(static_cast<ConsentState>(index.data(CoverageModel::StateRole).toInt()));
    QFont font = option.font;
    font.setUnderline(!isZero && (option.state & QStyle::State_MouseOver));
    painter->setFont(font);
    painter->setPen(theme.colour(isZero ? Token::TextSecondary : Token::Text));
    const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -kGap, 0));
    painter->drawText(words, Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                      option.text);
    if (isZero)
        return;
    const int left = words.right() - QFontMetrics(font).horizontalAdvance(option.text) - kState - kGap;
    if (left < room.left())
        return;
    const QRect place(left, room.center().y() - kState / 2 + 1, kState, kState);
    paintIcon(painter, QStyle::visualRect(option.direction, room, place), iconNameOf(light),
              theme.colour(tokenOf(light)));
}

} // namespace

Light lightOf(ConsentState state)
{
    switch (state) {
    case ConsentState::Given:
        return Light::Allowed;
    case ConsentState::None:
    case ConsentState::Requested:
        return Light::Waiting;
    case ConsentState::Unknown:
        return Light::Unproven;
    case ConsentState::Refused:
    case ConsentState::Withdrawn:
    case ConsentState::Expired:
    case ConsentState::Invalidated:
    case ConsentState::Superseded:
    case ConsentState::Revoked:
        return Light::Blocked;
    }
    Q_UNREACHABLE();
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    painter->save();
    const QRect room = paintRow(painter, option, index);
    if (CoverageModel::stateOf(index.column())) {
        paintCount(painter, option, index, room);
    } else if (index.column() == CoverageModel::ChannelColumn) {
        const auto channel = static_cast<Channel>(index.data(CoverageModel::ChannelRole).toInt());
        const QRect place(room.left(), room.center().y() - 7, 16, 16);
        paintIcon(painter, QStyle::visualRect(option.direction, room, place), codeOf(channel),
                  theme.colour(Token::Text));
        const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(24, 0, 0, 0));
        painter->setFont(option.font);
        painter->setPen(theme.colour(Token::Text));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
    } else if (index.data(CoverageModel::IsFirstOfPurposeRole).toBool()) {
        const QFont font = Theme::font(Type::Strong, option.font);
        painter->setFont(font);
        painter->setPen(theme.colour(Token::Text));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                          QFontMetrics(font).elidedText(option.text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const bool isObjection
        = index.data(ConsentLogModel::KindRole).toInt() == static_cast<int>(ConsentEventKind::Objection);
    const auto state = static_cast<ConsentState>(index.data(ConsentLogModel::StateRole).toInt());
    painter->save();
    const QRect room = paintRow(painter, option, index);
    drawLight(painter, room, option, isObjection ? Light::Blocked : lightOf(state), option.text);
    painter->restore();
}

} // namespace crm
