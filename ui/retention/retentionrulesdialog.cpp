// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentionrulesdialog.h"

#include "retentionpoliciesmodel.h"
#include "widgets/buttons.h"
#include "widgets/columnfit.h"
#include "widgets/headings.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// How wide the columns are, in average letters of the view's font.
const QList<int> kLetters{10, 32, 24, 10, 17, 24, 16};

} // namespace

RetentionRulesDialog::RetentionRulesDialog(const Phrases &words, const QList<RetentionPolicy> &policies,
                                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"rulesDialog"_s);
    setProperty("surface", u"page"_s);
    setWindowTitle(tr("Retention rules"));
    auto *title = wordsLabel(tr("How long data is kept"), this);
    setType(title, Type::Title);
    const auto watched = std::count_if(policies.begin(), policies.end(),
                                       [](const RetentionPolicy &policy) { return policy.isEvaluated; });
    auto *lead = wordsLabel(tr("%n rule(s) in the schedule.", nullptr, static_cast<int>(policies.size())), this);
    auto *note = wordsLabel(tr("%n of them concern(s) data this vault holds and are watched every day.", nullptr,
                               static_cast<int>(watched)),
                            this);
    for (QLabel *label : {lead, note})
        setType(label, Type::Body, Ink::Secondary);
    auto *model = new RetentionPoliciesModel(words, this);
    model->show(policies);
    auto *table = new QTableView(this);
    table->setObjectName(u"rulesTable"_s);
    table->setAccessibleName(tr("Retention rules"));
    table->setModel(model);
    prepareView(table);
    new ColumnFit(table, kLetters, {}, RetentionPoliciesModel::SourceColumn);
    auto *close = plainButton(tr("&Close"), {}, this);
    close->setObjectName(u"close"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 16);
    foot->addStretch();
    foot->addWidget(close);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    head->setSpacing(4);
    for (QLabel *label : {title, lead, note})
        head->addWidget(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(table, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QWidget *over = parent ? parent->window() : nullptr;
    resize(over ? over->size().boundedTo({1200, 760}) - QSize(64, 64) : QSize(1100, 640));
}

} // namespace crm
