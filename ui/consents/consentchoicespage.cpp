// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentchoicespage.h"

#include "consentchoicesmodel.h"
#include "consents/choicesgrid.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

ConsentChoicesPage::ConsentChoicesPage(const ConsentSession &session, ConsentChoicesModel &answers, QWidget *parent)
    : WizardPage(tr("Choices"), {},
                 tr("Nothing is ticked beforehand. Read each line aloud and note the answer; a line without an answer "
                    "is not an agreement."),
                 parent),
      m_session(session), m_answers(answers)
{
    setObjectName(u"choicesPage"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 4);
    column->addWidget(new ChoicesGrid(m_answers, inside));
    auto *hint = wordsLabel(tr("Refusing changes neither the price nor the service."), inside);
    setType(hint, Type::Small, Ink::Secondary);
    column->addWidget(hint);
    column->addStretch();
    scroll->setWidget(inside);
    body()->addWidget(scroll, 1);
    connect(&m_answers, &ConsentChoicesModel::answeredChanged, this, &QWizardPage::completeChanged);
}

void ConsentChoicesPage::initializePage()
{
    setHeading(tr("What does %1 want?").arg(displayName(m_session.contact)));
    if (m_asked == m_session.contact.id && m_answers.language() == m_session.language)
        return;
    m_asked = m_session.contact.id;
    m_answers.ask(m_session.contact, m_session.purposes, m_session.wordings, m_session.language);
    if (m_answers.offered() == 0)
        notice()->say(Tone::Info, tr("There is nothing this person can be asked."),
                      tr("She has no address for any channel, or no wording is complete in this language. Add an "
                         "address to her card first."));
    else
        notice()->clear();
}

bool ConsentChoicesPage::isComplete() const
{
    return m_answers.answered() > 0;
}

QString ConsentChoicesPage::whatIsMissing() const
{
    return tr("%1 of %2 answered").arg(m_answers.answered()).arg(m_answers.offered());
}

} // namespace crm
