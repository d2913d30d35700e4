// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/sourceform.h"

#include "sourcephrases.h"

#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

void addLine(QGridLayout *grid, const QString &text, QWidget *field)
{
    const int row = grid->rowCount();
    grid->addWidget(fieldLabel(text, field), row, 0);
    grid->addWidget(field, row, 1);
}

QGridLayout *gridOn(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

SourceForm::SourceForm(const Phrases &phrases, QWidget *parent)
    : QWidget(parent), m_phrases(phrases), m_fold(linkButton(tr("Source of the data"))), m_type(new QComboBox),
      m_supplier(new QLineEdit), m_obtained(new DateField), m_notice(new QComboBox), m_proof(new QLineEdit)
{
    setObjectName(u"sourceForm"_s);
    m_fold->setObjectName(u"foldSource"_s);
    m_fold->setCheckable(true);
    m_fields = makeFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    connect(m_fold, &QToolButton::toggled, this, &SourceForm::unfold);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        m_list->setVisible(isBought());
        Q_EMIT edited();
    });
    connect(m_notice, &QComboBox::currentIndexChanged, this, &SourceForm::edited);
    connect(m_obtained, &DateField::dateChanged, this, &SourceForm::edited);
    for (QLineEdit *edit : {m_supplier, m_proof})
        connect(edit, &QLineEdit::textEdited, this, &SourceForm::edited);
    unfold(false);
}

QWidget *SourceForm::makeFields()
{
    m_type->setObjectName(u"sourceType"_s);
    for (const QString &code :
         {u"person"_s, u"counter"_s, u"phone"_s, u"web_form"_s, u"event"_s, u"third_party"_s, boughtListType()})
        m_type->addItem(m_phrases.sourceType(code), code);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *first = new QWidget;
    addLine(gridOn(first), tr("How the data reached us"), m_type);
    column->addWidget(first);
    m_list = makeList();
    column->addWidget(m_list);
    return fields;
}

QWidget *SourceForm::makeList()
{
    m_supplier->setObjectName(u"sourceSupplier"_s);
    m_obtained->setObjectName(u"sourceObtained"_s);
    m_obtained->edit()->setAccessibleName(tr("Obtained on"));
    m_obtained->setLimits({}, QDate::currentDate());
    m_notice->setObjectName(u"sourceNotice"_s);
    m_notice->addItem(tr("not planned"), -1);
    for (const NoticePlan plan : {NoticePlan::WithinMonth, NoticePlan::FirstMessage})
        m_notice->addItem(noticeWord(m_phrases, plan), int(plan));
    m_proof->setObjectName(u"sourceProof"_s);
    auto *list = new QWidget;
    auto *grid = gridOn(list);
    addLine(grid, tr("From which organisation"), m_supplier);
    addLine(grid, tr("Obtained on"), m_obtained);
    addLine(grid, tr("When she is told"), m_notice);
    addLine(grid, tr("Proof given by the supplier"), m_proof);
    auto *hint
        = wordsLabel(tr("Nobody from such a list may be contacted before all of this is filled and she was told."));
    setType(hint, Type::Small, Ink::Secondary);
    grid->addWidget(hint, grid->rowCount(), 0, 1, 2);
    return list;
}

void SourceForm::unfold(bool isOpen)
{
    m_fields->setVisible(isOpen);
    m_fold->setIcon(icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

bool SourceForm::isBought() const
{
    return m_type->currentData() == boughtListType();
}

void SourceForm::show(const DataSource &source)
{
    m_shown = source;
    if (!source.type.isEmpty() && m_type->findData(source.type) < 0)
        m_type->addItem(m_phrases.sourceType(source.type), source.type);
    m_type->setCurrentIndex(qMax(0, m_type->findData(source.type)));
    const DataSource list = isBoughtList(source) ? source : DataSource();
    m_supplier->setText(list.detail);
    m_proof->setText(list.proof);
    if (list.date.isValid())
        m_obtained->setDate(list.date);
    else
        m_obtained->edit()->clear();
    m_notice->setCurrentIndex(qMax(0, m_notice->findData(list.notice ? int(*list.notice) : -1)));
    m_list->setVisible(isBought());
    m_fold->setChecked(isBought());
}

DataSource SourceForm::source() const
{
    if (isBought()) {
        const int plan = m_notice->currentData().toInt();
        return {boughtListType(), m_supplier->text().trimmed(), m_obtained->date(),
                plan < 0 ? std::nullopt : std::optional(NoticePlan(plan)), m_proof->text().trimmed()};
    }
    const QString type
        = !m_shown.type.isEmpty() || m_type->currentIndex() > 0 ? m_type->currentData().toString() : QString();
    // What was known of one way says nothing of another: not the file, not the supplier.
    return type == m_shown.type ? m_shown : DataSource{type, {}, m_shown.date};
}

DateField *SourceForm::wrongDay() const
{
    return isBought() && !m_obtained->isValid() ? m_obtained : nullptr;
}

} // namespace crm
