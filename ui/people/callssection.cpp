// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/callssection.h"

#include "callphrases.h"
#include "widgets/buttons.h"
#include "widgets/headings.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kShown = 5;
constexpr int kDays = 30; ///< the period the French limit looks at (D223-9)
} // namespace

CallsSection::CallsSection(const Phrases &phrases, QWidget *parent)
    : QWidget(parent), m_phrases(phrases), m_heading(new SectionHeading(tr("Calls"))), m_lines(wordsLabel({})),
      m_takeBack(m_heading->addLink(tr("Take the last one back")))
{
    m_lines->setObjectName(u"callLines"_s);
    m_takeBack->setObjectName(u"takeCallBack"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_lines);
    connect(m_takeBack, &QToolButton::clicked, this, [this] { Q_EMIT takeBackWished(m_newest); });
    hide();
}

void CallsSection::show(const QList<CallAttempt> &attempts, const QDateTime &nowUtc)
{
    setVisible(!attempts.isEmpty());
    if (attempts.isEmpty())
        return;
    m_newest = attempts.first().id;
    const QDateTime since = nowUtc.addDays(-kDays);
    const auto recent = std::count_if(attempts.begin(), attempts.end(),
                                      [&since](const CallAttempt &one) { return one.atUtc > since; });
    m_heading->setNote(tr("%n attempt(s) in 30 days", nullptr, int(recent)));
    QStringList lines;
    for (const CallAttempt &one : attempts.mid(0, kShown))
        lines += tr("%1: %2 (%3)", "moment, outcome, who called")
                     .arg(m_phrases.instant(one.atUtc), m_phrases.inSentence(callWord(m_phrases, one.outcome)),
                          one.byName);
    m_lines->setText(lines.join(u'\n'));
}

} // namespace crm
