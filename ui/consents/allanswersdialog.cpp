// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/allanswersdialog.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;
using Answer = ConsentChoicesModel::Answer;

AllAnswersDialog::AllAnswersDialog(ConsentChoicesModel &answers, Answer answer, QWidget *parent)
    : QDialog(parent), m_answers(answers), m_answer(answer), m_heading(wordsLabel({}, this)),
      m_subject(wordsLabel({}, this)), m_wording(wordsLabel({}, this)), m_kept(wordsLabel({}, this)),
      m_withdrawal(wordsLabel({}, this)),
      m_confirm(plainButton(answer == Answer::Accept ? tr("Accepts this line") : tr("Refuses this line"), {}, this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"allAnswersDialog"_s);
    m_subject->setObjectName(u"allSubject"_s);
    m_wording->setObjectName(u"allWording"_s);
    m_confirm->setObjectName(u"allConfirm"_s);
    setType(m_heading, Type::Title);
    setType(m_subject, Type::Strong);
    for (QLabel *small : {m_kept, m_withdrawal})
        setType(small, Type::Small, Ink::Secondary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    for (QLabel *label : {m_heading, m_subject, m_wording, m_kept, m_withdrawal})
        layout->addWidget(label);
    layout->addStretch();
    auto *stop = flatButton(tr("Stop here"), this);
    auto *skip = plainButton(tr("Leave this line open"), {}, this);
    skip->setObjectName(u"allSkip"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(stop);
    buttons->addStretch();
    buttons->addWidget(skip);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    // Enter held down must not answer for the person: each line takes a click, or Space.
    for (QPushButton *button : {stop, skip, m_confirm})
        button->setAutoDefault(false);
    setMinimumSize(520, 300);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(skip, &QPushButton::clicked, this, &AllAnswersDialog::goOn);
    connect(m_confirm, &QPushButton::clicked, this, &AllAnswersDialog::confirm);
    for (int row = 0; row < m_answers.rowCount(); ++row) {
        for (const Channel channel : kChannels) {
            if (m_answers.offer(row, channel) == ConsentChoicesModel::Offer::Offered
                && m_answers.answer(row, channel) != m_answer)
                m_lines.append({row, channel});
        }
    }
    showLine();
}

void AllAnswersDialog::showLine()
{
    if (m_at >= m_lines.size()) {
        accept();
        return;
    }
    const auto [row, channel] = m_lines.at(m_at);
    const QString &language = m_answers.language();
    const Wording &wording = m_answers.wording(row);
    m_heading->setText(tr("Line %1 of %2").arg(m_at + 1).arg(m_lines.size()));
    m_subject->setText(
        tr("%1, %2", "purpose, channel")
            .arg(m_answers.index(row, 0).data().toString(),
                 m_answers.headerData(ConsentChoicesModel::columnOf(channel), Qt::Horizontal).toString()));
    m_wording->setText(wording.text.in(language));
    m_kept->setText(wording.retention.in(language));
    m_withdrawal->setText(wording.withdrawal.in(language));
    m_confirm->setAccessibleName(tr("%1: %2", "line, answer").arg(m_subject->text(), m_confirm->text()));
}

void AllAnswersDialog::confirm()
{
    m_answers.setAnswer(m_lines.at(m_at).row, m_lines.at(m_at).channel, m_answer);
    goOn();
}

void AllAnswersDialog::goOn()
{
    ++m_at;
    showLine();
}

} // namespace crm
