// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/whydialog.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 560;
}

WhyDialog::WhyDialog(const Phrases &words, const RetentionLine &line, const RetentionPolicy *policy, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"whyDialog"_s);
    setProperty("surface", u"page"_s);
    setWindowTitle(tr("Why?"));
    auto *title = wordsLabel(tr("Why does this end for %1?").arg(line.name), this);
    setType(title, Type::Title);
    QWidget *box = facts(words, line, policy);
    auto *hint = wordsLabel(tr("Only a sign of life that comes from the person starts the period again: an order, a "
                               "message, a call, a form. What we send does not."),
                            this);
    setType(hint, Type::Small, Ink::Secondary);
    auto *open = plainButton(tr("&Open the card"), u"person"_s, this);
    open->setObjectName(u"openCard"_s);
    auto *close = plainButton(tr("&Close"), {}, this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(open);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    for (QWidget *part : {static_cast<QWidget *>(title), box, static_cast<QWidget *>(hint)})
        column->addWidget(part);
    column->addStretch();
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(open, &QPushButton::clicked, this, [this, contact = line.contact] {
        Q_EMIT openPerson(contact);
        accept();
    });
    resize(kWidth, sizeHint().height());
}

QWidget *WhyDialog::facts(const Phrases &words, const RetentionLine &line, const RetentionPolicy *policy)
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    const QString &language = words.language();
    addRow(form, tr("Rule"),
           policy ? tr("%1, %2", "number, name of a rule").arg(policy->id, policy->label.in(language))
                  : line.due.policy);
    if (policy)
        addRow(form, tr("Kept for"),
               tr("%1 from: %2", "period, start")
                   .arg(words.period(policy->period), words.inSentence(words.anchorWord(policy->anchor))));
    addRow(form, tr("Starts from"), words.anchorPhrase(line.due.anchor, line.due.anchorOn));
    addRow(form, tr("Last day"), words.longDate(line.due.endsOn));
    addRow(form, tr("Due from"), words.longDate(line.due.endsOn.addDays(1)));
    addRow(form, tr("What will happen"),
           line.due.isHeld ? tr("Nothing while it is on legal hold") : words.word(line.due.action));
    if (policy)
        addRow(form, tr("Source"),
               policy->isStatutory
                   ? tr("%1. The law sets this period; it may not be shortened.").arg(policy->source.in(language))
                   : policy->source.in(language));
    return box;
}

void WhyDialog::addRow(QFormLayout *form, const QString &label, const QString &value)
{
    auto *name = new QLabel(label, this);
    setType(name, Type::Small, Ink::Secondary);
    form->addRow(name, wordsLabel(value, this));
}

} // namespace crm
