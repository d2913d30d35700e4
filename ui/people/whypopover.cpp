// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/whypopover.h"

#include "sourcephrases.h"

#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

WhyPopover::WhyPopover(const Phrases &phrases, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_phrases(phrases), m_value(wordsLabel({})), m_why(wordsLabel({}))
{
    setObjectName(u"whyPopover"_s);
    setAccessibleName(tr("Why do we hold this?"));
    setFrameShape(QFrame::StyledPanel);
    setProperty("surface", u"page"_s);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(m_value);
    column->addWidget(m_why);
    setType(m_value, Type::Strong);
    setFixedWidth(392);
}

void WhyPopover::show(const QString &value, const Holding &holding, const QWidget *beside)
{
    m_value->setText(value);
    m_why->setText(sentences(holding));
    setAccessibleDescription(m_why->text());
    const int height = heightForWidth(width());
    resize(width(), height > 0 ? height : sizeHint().height());
    QPoint at = beside->mapToGlobal(QPoint(beside->width() - width(), beside->height() + 4));
    const QRect screen = beside->screen()->availableGeometry();
    if (at.y() + this->height() > screen.bottom())
        at.setY(beside->mapToGlobal(QPoint(0, 0)).y() - this->height() - 4);
    at.setX(std::max(at.x(), screen.left()));
    move(at);
    QFrame::show();
    setFocus(Qt::PopupFocusReason);
}

QString WhyPopover::text() const
{
    return m_why->text();
}

QString WhyPopover::sentences(const Holding &holding) const
{
    QStringList lines;
    if (!holding.purposes.isEmpty())
        lines << tr("It is needed for:");
    for (const Purpose &purpose : holding.purposes)
        //: a line of a list: purpose (legal basis)
        lines << tr("• %1 (%2)")
                     .arg(purpose.label.in(m_phrases.language()), m_phrases.inSentence(m_phrases.word(purpose.basis)));
    if (holding.purposes.isEmpty())
        lines << tr("No purpose needs this value today. Remove it, or record why it is needed.");
    const QString from = m_phrases.inSentence(m_phrases.sourceType(holding.source.type));
    lines << (holding.source.detail.isEmpty() || isBoughtList(holding.source) ? tr("Source: %1.").arg(from)
                                              : tr("Source: %1 (%2).").arg(from, holding.source.detail));
    for (const QString &line : listLines(m_phrases, holding.source, holding.toldOn))
        lines << line + u'.';
    lines << tr("Since: %1.").arg(dateText(holding.since));
    lines << (holding.until ? tr("Until: %1, unless something new is agreed.").arg(dateText(*holding.until))
                            : tr("Until: the relation ends, then the period of its retention rule."));
    return lines.join(u'\n');
}

} // namespace crm
