// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/channelheader.h"

#include "permissiontablemodel.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellInset = 4; ///< where the cells of LightDelegate begin
constexpr int kPurposeInset = 8;
constexpr int kIcon = 14;
constexpr int kGap = 8;

} // namespace

ChannelHeader::ChannelHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(40);
}

void ChannelHeader::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    viewport()->update();
}

QSize ChannelHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            std::max(32, QFontMetrics(Theme::font(Type::SmallStrong, font())).height() + 12)};
}

QString ChannelHeader::shortWord(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return tr("E-mail");
    case Channel::Phone:
        return tr("Phone", "as short as possible: the head of a narrow column");
    case Channel::Sms:
        return tr("SMS");
    case Channel::Post:
        return tr("Post", "letters; the head of a narrow column");
    }
    Q_UNREACHABLE();
}

QString ChannelHeader::iconNameOf(Channel channel)
{
    return codeOf(channel);
}

void ChannelHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    const auto channel = PermissionTableModel::channelOf(section);
    const QFont font = Theme::font(Type::SmallStrong, this->font());
    const QFontMetrics metrics(font);
    painter->save();
    painter->fillRect(rect, theme.colour(Token::Page));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Token::ControlBorder));
    painter->setFont(font);
    painter->setPen(theme.colour(channel ? Token::Text : Token::TextSecondary));
    const QString word = channel ? shortWord(*channel) : model()->headerData(section, Qt::Horizontal).toString();
    if (channel && m_isStacked) {
        painter->drawText(rect, Qt::AlignCenter, metrics.elidedText(word, Qt::ElideRight, rect.width() - 4));
    } else {
        QRect room = rect.adjusted(channel ? kCellInset : kPurposeInset, 0, -2, 0);
        if (channel) {
            paintIcon(painter, QRect(room.left(), room.center().y() - kIcon / 2, kIcon, kIcon), iconNameOf(*channel),
                      theme.colour(Token::Text));
            room.setLeft(room.left() + kIcon + kGap);
        }
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(word, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace crm
