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
      m_takeBack(m_heading->addLink(tr("Take the last one back"))), m_agreed(wordsLabel({})),
      m_endAgreement(linkButton(tr("She no longer wishes it"), this))
{
    m_agreed->setObjectName(u"agreedCalls"_s);
    m_endAgreement->setObjectName(u"endAgreement"_s);
    m_lines->setObjectName(u"callLines"_s);
    m_takeBack->setObjectName(u"takeCallBack"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_lines);
    column->addWidget(m_agreed);
    column->addWidget(m_endAgreement, 0, Qt::AlignLeft);
    connect(m_endAgreement, &QToolButton::clicked, this, [this] { Q_EMIT agreementEndWished(m_next); });
    connect(m_takeBack, &QToolButton::clicked, this, [this] { Q_EMIT takeBackWished(m_newest); });
    hide();
}

void CallsSection::show(const QList<CallAttempt> &attempts, const QList<CallAgreement> &agreements,
                        const QDateTime &nowUtc)
{
    setVisible(!attempts.isEmpty() || !agreements.isEmpty());
    showAttempts(attempts, nowUtc);
    showAgreements(agreements, nowUtc);
}

void CallsSection::showAttempts(const QList<CallAttempt> &attempts, const QDateTime &nowUtc)
{
    m_lines->setVisible(!attempts.isEmpty());
    m_takeBack->setVisible(!attempts.isEmpty());
    m_newest = attempts.isEmpty() ? CallAttemptId() : attempts.first().id;
    const QDateTime since = nowUtc.addDays(-kDays);
    const auto recent = std::count_if(attempts.begin(), attempts.end(),
                                      [&since](const CallAttempt &one) { return one.atUtc > since; });
    m_heading->setNote(attempts.isEmpty() ? QString() : tr("%n attempt(s) in 30 days", nullptr, int(recent)));
    QStringList lines;
    for (const CallAttempt &one : attempts.mid(0, kShown))
        lines += tr("%1: %2 (%3)", "moment, outcome, who called")
                     .arg(m_phrases.instant(one.atUtc), m_phrases.inSentence(callWord(m_phrases, one.outcome)),
                          one.byName);
    m_lines->setText(lines.join(u'\n'));
}

void CallsSection::showAgreements(const QList<CallAgreement> &agreements, const QDateTime &nowUtc)
{
    QStringList lines;
    for (const CallAgreement &one : agreements.mid(0, kShown))
        lines += tr("%1: call agreed outside the hours. %2 (%3)", "moment, what she said, who noted it")
                     .arg(m_phrases.instant(one.atUtc), one.evidence, one.byName);
    m_agreed->setText(lines.join(u'\n'));
    m_agreed->setVisible(!agreements.isEmpty());
    const bool isToCome = !agreements.isEmpty() && agreements.first().atUtc.addSecs(kAgreedCallMinutes * 60) > nowUtc;
    m_next = isToCome ? agreements.first().id : CallAgreementId();
    m_endAgreement->setVisible(isToCome);
}

} // namespace crm
