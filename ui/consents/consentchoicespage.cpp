// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentchoicespage.h"

#include "consentchoicesmodel.h"
#include "consents/allanswersdialog.h"
#include "consents/choicesgrid.h"
#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
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
    auto *all = new QHBoxLayout;
    all->setSpacing(8);
    m_acceptAll = plainButton(tr("Accept all…"), {}, this);
    m_refuseAll = plainButton(tr("Refuse all…"), {}, this);
    m_acceptAll->setObjectName(u"acceptAll"_s);
    m_refuseAll->setObjectName(u"refuseAll"_s);
    for (QPushButton *button : {m_acceptAll, m_refuseAll}) {
        button->setAutoDefault(false);
        button->setToolTip(tr("Shows each line with its wording; the answer is confirmed one by one."));
        all->addWidget(button);
    }
    all->addStretch();
    body()->addLayout(all);
    const auto askEach = [this](ConsentChoicesModel::Answer answer) {
        auto *dialog = new AllAnswersDialog(m_answers, answer, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_acceptAll, &QPushButton::clicked, this, [askEach] { askEach(ConsentChoicesModel::Answer::Accept); });
    connect(m_refuseAll, &QPushButton::clicked, this, [askEach] { askEach(ConsentChoicesModel::Answer::Refuse); });
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
    askAll();
    for (QPushButton *button : {m_acceptAll, m_refuseAll})
        button->setEnabled(m_answers.offered() > 0);
    if (m_answers.offered() == 0)
        notice()->say(Tone::Info, tr("There is nothing this person can be asked."),
                      tr("She has no address for any channel, or no wording is complete in this language. Add an "
                         "address to her card first."));
    else
        notice()->clear();
}

/// A form asks what was printed on it, in the version that was printed.
void ConsentChoicesPage::askAll()
{
    if (!m_session.paper)
        return m_answers.ask(m_session.contact, m_session.purposes, m_session.wordings, m_session.language);
    const FormWords &words = m_session.paper->words;
    m_answers.ask(m_session.contact, words.purposes, words.wordings, m_session.language);
    setHeading(tr("Which boxes did %1 cross?").arg(displayName(m_session.contact)));
    setLead(tr("Nothing is ticked beforehand: copy the crosses of the form, line by line. A line she left empty is not "
               "an agreement."));
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
