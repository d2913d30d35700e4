// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentsummarypage.h"

#include "consentchoicesmodel.h"
#include "consents/sentenceframe.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>

namespace crm {

using namespace Qt::StringLiterals;

ConsentSummaryPage::ConsentSummaryPage(const ConsentParts &parts, const ConsentSession &session,
                                       const ConsentChoicesModel &answers, QWidget *parent)
    : WizardPage(tr("Summary"), tr("Summary, as the person hears it"),
                 tr("Read this sentence aloud. It is written on the receipt."), parent),
      m_parts(parts), m_session(session), m_answers(answers), m_sentence(nullptr)
{
    setObjectName(u"summaryPage"_s);
    QVBoxLayout *column = scrolledBody();
    column->setSpacing(16);
    m_sentence = new SentenceFrame(this);
    m_details = new QWidget(this);
    column->addWidget(m_sentence);
    column->addWidget(m_details);
    column->addStretch();
}

QString ConsentSummaryPage::sentence() const
{
    return m_sentence->text();
}

void ConsentSummaryPage::initializePage()
{
    const Phrases theirs(m_session.language);
    m_sentence->setText(
        theirs.consentSentence({displayName(m_session.contact), m_session.controller.name, m_answers.choices(),
                                m_session.purposes, m_session.spokenOn(m_parts.clock())}));
    setButtonText(QWizard::NextButton, tr("&Save %n answer(s)", nullptr, m_answers.answered()));
    replaceDetails();
}

void ConsentSummaryPage::replaceDetails()
{
    auto *fresh = new QWidget(m_details->parentWidget());
    auto *row = new QHBoxLayout(fresh);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(32);
    row->addWidget(writtenLines(), 4);
    row->addWidget(proofLines(), 3);
    delete m_details->parentWidget()->layout()->replaceWidget(m_details, fresh);
    delete m_details;
    m_details = fresh;
}

QWidget *ConsentSummaryPage::writtenLines()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    auto *heading = new QLabel(tr("What will be written"), box);
    setType(heading, Type::Strong);
    grid->addWidget(heading, 0, 0, 1, 3);
    for (int row = 0; row < m_answers.rowCount(); ++row) {
        for (int column = 1; column < ConsentChoicesModel::ColumnCount; ++column) {
            if (m_answers.offer(row, *ConsentChoicesModel::channelOf(column)) == ConsentChoicesModel::Offer::Offered)
                addLine(grid, row, column);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

void ConsentSummaryPage::addLine(QGridLayout *grid, int row, int column)
{
    const ConsentChoicesModel::Answer answer = m_answers.answer(row, *ConsentChoicesModel::channelOf(column));
    const bool isNone = answer == ConsentChoicesModel::Answer::None;
    const bool isYes = answer == ConsentChoicesModel::Answer::Accept;
    auto *picture = new QLabel(grid->parentWidget());
    const QIcon shape
        = isNone ? icon(u"close"_s, Token::TextSecondary) : stateIcon(isYes ? Light::Allowed : Light::Blocked);
    picture->setPixmap(shape.pixmap(14));
    auto *word = new QLabel(isNone ? tr("No answer") : (isYes ? tr("Accepts") : tr("Refuses")), grid->parentWidget());
    const QString what = tr("%1: %2", "purpose, channel")
                             .arg(m_answers.purpose(row).label.in(m_parts.words.language()),
                                  m_parts.words.inSentence(m_answers.headerData(column, Qt::Horizontal).toString()));
    const QDate until = lastValidDay(m_session.spokenOn(m_parts.clock()), m_answers.purpose(row).validity);
    auto *words = wordsLabel(isNone ? tr("%1, nothing is written").arg(what)
                                    : (isYes ? tr("%1, until %2").arg(what, m_parts.words.date(until)) : what),
                             grid->parentWidget());
    if (isNone) {
        setType(word, Type::Body, Ink::Secondary);
        setType(words, Type::Body, Ink::Secondary);
    }
    const int line = grid->rowCount();
    grid->addWidget(hairline(Qt::Horizontal, grid->parentWidget()), line, 0, 1, 3);
    grid->addWidget(picture, line + 1, 0);
    grid->addWidget(word, line + 1, 1);
    grid->addWidget(words, line + 1, 2);
    grid->setRowMinimumHeight(line + 1, 28);
}

QWidget *ConsentSummaryPage::proofLines()
{
    const Phrases &words = m_parts.words;
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("How we prove it"), box);
    setType(heading, Type::Strong);
    auto *frame = new QFrame(box);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout(frame);
    form->setContentsMargins(16, 12, 16, 12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, const QString &value) {
        auto *name = new QLabel(label, frame);
        setType(name, Type::Small, Ink::Secondary);
        form->addRow(name, wordsLabel(value, frame));
    };
    QStringList files;
    for (const EvidenceFile &file : m_session.evidence)
        files << file.fileName;
    add(tr("Given"), words.word(m_session.method.value_or(CollectionMethod::Other)));
    add(tr("When"), words.instant(m_session.occurredAtUtc.value_or(m_parts.clock())));
    if (!files.isEmpty())
        add(tr("Files"), words.list(files));
    if (m_session.confirmBy)
        add(tr("In writing"),
            *m_session.confirmBy == Channel::Email ? tr("a mail to the person, to send afterwards")
                                                   : tr("a letter to the person, to print afterwards"));
    if (!m_session.note.isEmpty())
        add(tr("Note"), m_session.note);
    add(tr("Wording"), words.languageName(m_session.language));
    add(tr("By"), m_parts.actor.name);
    column->addWidget(heading);
    column->addWidget(frame);
    auto *hint = wordsLabel(tr("A receipt will be ready to print or to save."), box);
    setType(hint, Type::Small, Ink::Secondary);
    column->addWidget(hint);
    column->addStretch();
    return box;
}

} // namespace crm
