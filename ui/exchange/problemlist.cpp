// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/problemlist.h"

#include "importmodels.h"

#include "widgets/icons.h"
#include "widgets/rows.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kInset = 16;
constexpr int kAbove = 8;

class ProblemDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Theme &theme = themeOf(option.widget);
        painter->save();
        const QRect room = paintRow(painter, option, index).adjusted(0, kAbove, 0, -kAbove);
        const QRect words = room.adjusted(kIcon + kGap, 0, 0, 0);
        const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, room, part); };
        const bool isRejected
            = index.data(ImportProblemModel::SeverityRole).toInt() == int(ImportProblem::Severity::Rejected);
        icon(isRejected ? u"error"_s : u"warning"_s)
            .paint(painter, visual(QRect(room.left(), room.top() + 1, kIcon, kIcon)));
        const QFont strong = Theme::font(Type::Strong, option.font);
        const int line = QFontMetrics(strong).height();
        painter->setPen(theme.colour(Token::Text));
        painter->setFont(strong);
        painter->drawText(visual(QRect(words.left(), words.top(), words.width(), line)),
                          int(Qt::AlignLeading | Qt::AlignVCenter),
                          QFontMetrics(strong).elidedText(option.text, Qt::ElideRight, words.width()));
        painter->setFont(Theme::font(Type::Small, option.font));
        painter->setPen(theme.colour(Token::TextSecondary));
        painter->drawText(visual(words.adjusted(0, line, 0, 0)), int(Qt::AlignLeading) | Qt::TextWordWrap,
                          reason(index));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = qMax(120, (view ? view->viewport()->width() : 480) - 2 * kInset - kIcon - kGap);
        const QRect words = QFontMetrics(Theme::font(Type::Small, option.font))
                                .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, reason(index));
        return {0, QFontMetrics(Theme::font(Type::Strong, option.font)).height() + words.height() + 2 * kAbove + 1};
    }

private:
    static QString reason(const QModelIndex &index)
    {
        return index.data(ImportProblemModel::ReasonTextRole).toString();
    }
};

} // namespace

ProblemList::ProblemList(ImportProblemModel *model, QWidget *parent) : QListView(parent)
{
    setObjectName(u"problems"_s);
    setAccessibleName(tr("Problems"));
    prepareView(this);
    setItemDelegate(new ProblemDelegate(this));
    setUniformItemSizes(false);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched); // 10,000 lines are measured piece by piece
    setModel(model);
}

} // namespace crm
