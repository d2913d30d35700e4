// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importwizard.h"

#include "exchange/problemlist.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/rows.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// A combo box per line; every field a column can go to, "Not imported" first.
class FieldDelegate final : public RowDelegate {
public:
    FieldDelegate(const Phrases &phrases, QObject *parent) : RowDelegate(parent), m_phrases(phrases) { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->addItem(ImportColumnsPage::tr("Not imported"), QString());
        for (const QString &field : importFields())
            box->addItem(m_phrases.fieldName(field), field);
        box->setAccessibleName(ImportColumnsPage::tr("“%1” goes to").arg(index.siblingAtColumn(0).data().toString()));
        auto *self = const_cast<FieldDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] { Q_EMIT self->commitData(box); });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(option.rect.adjusted(0, 3, -8, -3));
    }

private:
    const Phrases &m_phrases;
};

/// Adds the icon of a line's state, so that nothing is said by colour alone.
class StateDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        static constexpr const char *icons[] = {"check", "close", "warning", "state-unproven"};
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(QString::fromLatin1(icons[qBound(0, index.data(ColumnMappingModel::IssueRole).toInt(), 3)]));
    }
};

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportSession &session, const Phrases &phrases, QWidget *parent) :
    WizardPage(tr("Columns"), tr("Where does each column go?"), {}, parent),
    m_session(session),
    m_mapping(new ColumnMappingModel(phrases, this)),
    m_preview(new ImportPreviewModel(this)),
    m_problems(new ImportProblemModel(phrases, this)),
    m_mappingView(new QTableView(this)),
    m_previewView(new QTableView(this)),
    m_problemView(new ProblemList(m_problems, this)),
    m_problemCount(new QLabel(this))
{
    m_mappingView->setObjectName(u"mapping"_s);
    m_mappingView->setAccessibleName(tr("Columns of the file"));
    m_mappingView->setModel(m_mapping);
    prepareView(m_mappingView);
    m_mappingView->setItemDelegateForColumn(ColumnMappingModel::FieldColumn, new FieldDelegate(phrases, this));
    m_mappingView->setItemDelegateForColumn(ColumnMappingModel::StateColumn, new StateDelegate(this));
    m_mappingView->verticalHeader()->setDefaultSectionSize(40);
    m_mappingView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_previewView->setObjectName(u"preview"_s);
    m_previewView->setAccessibleName(tr("Preview"));
    m_previewView->setModel(m_preview);
    prepareView(m_previewView);
    m_previewView->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);

    auto *previewHeading = new SectionHeading(tr("Preview"), this);
    previewHeading->setNote(tr("as it will be in the vault"));
    auto *problemHeading = new SectionHeading(tr("Problems"), this);
    problemHeading->addWidget(m_problemCount);
    auto *grid = new QGridLayout;
    grid->addWidget(m_mappingView, 0, 0, 1, 2);
    grid->addWidget(previewHeading, 1, 0);
    grid->addWidget(problemHeading, 1, 1);
    grid->addWidget(m_previewView, 2, 0);
    grid->addWidget(m_problemView, 2, 1);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(2, 2);
    body()->addLayout(grid, 1);

    connect(&m_session, &ImportSession::previewChanged, this, &ImportColumnsPage::showPreview);
    connect(m_mapping, &ColumnMappingModel::mappingChanged, this, [this] {
        m_session.reread(m_mapping->format());
        Q_EMIT completeChanged();
    });
    connect(m_problemView, &QListView::activated, this, [this](const QModelIndex &index) {
        const int line = m_preview->lineOf(index.data(ImportProblemModel::RowNumberRole).toLongLong());
        if (line >= 0)
            m_previewView->selectRow(line);
    });
}

void ImportColumnsPage::initializePage()
{
    showPreview();
    openEditors();
}

bool ImportColumnsPage::isComplete() const
{
    if (m_session.preview().format.format != u"csv"_s)
        return true;
    for (const ColumnMapping &column : m_mapping->format().columns) {
        if (!column.field.isEmpty())
            return true;
    }
    return false;
}

QString ImportColumnsPage::whatIsMissing() const { return isComplete() ? QString() : tr("Say where at least one column goes"); }

void ImportColumnsPage::showPreview()
{
    const ImportPreview &preview = m_session.preview();
    const bool isCsv = preview.format.format == u"csv"_s;
    setHeading(isCsv ? tr("Where does each column go?") : tr("What the cards hold"));
    const QString name = QFileInfo(m_session.request().path).fileName();
    setLead(isCsv ? tr("%1 · %2 · %3").arg(name, bytesText(preview.bytes), preview.format.encoding) : tr("%1 · %2").arg(name, bytesText(preview.bytes)));
    m_mapping->show(preview);
    m_mappingView->setVisible(isCsv);
    m_preview->show(preview.sample);
    QList<ImportProblem> problems = preview.problems;
    for (const ImportedContact &record : preview.sample)
        problems += record.problems;
    m_problems->show(problems);
    m_problemCount->setText(problems.isEmpty() ? tr("none in the first rows") : tr("%n in the first rows", nullptr, int(problems.size())));
    openEditors();
    Q_EMIT completeChanged();
}

void ImportColumnsPage::openEditors()
{
    for (int row = 0; row < m_mapping->rowCount(); ++row) {
        const QModelIndex index = m_mapping->index(row, ColumnMappingModel::FieldColumn);
        if (!m_mappingView->isPersistentEditorOpen(index))
            m_mappingView->openPersistentEditor(index);
    }
    m_previewView->resizeColumnsToContents();
}

} // namespace crm
