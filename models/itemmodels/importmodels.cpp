// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmodels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kKeptProblems = 10'000;
}

ColumnMappingModel::ColumnMappingModel(const Phrases &phrases, QObject *parent) : QAbstractTableModel(parent), m_phrases(phrases) { }

void ColumnMappingModel::show(const ImportPreview &preview)
{
    const bool isSameShape = preview.format.columns.size() == m_preview.format.columns.size();
    if (isSameShape) {
        m_preview = preview;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int ColumnMappingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_preview.format.columns.size()); }
int ColumnMappingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ColumnMappingModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ColumnMapping &mapping = m_preview.format.columns.at(index.row());
    if (role == IssueRole)
        return int(issueOf(index.row()));
    if (role == FieldRole || (role == Qt::EditRole && index.column() == FieldColumn))
        return mapping.field;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn:
        return mapping.column;
    case FieldColumn:
        return mapping.field.isEmpty() ? tr("Not imported") : m_phrases.fieldName(mapping.field);
    case SampleColumn:
        return sampleText(index.row());
    case StateColumn:
        return stateText(index.row());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Column in the file");
    case FieldColumn:
        return tr("Goes to");
    case SampleColumn:
        return tr("First row");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

bool ColumnMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != FieldColumn)
        return false;
    QString &field = m_preview.format.columns[index.row()].field;
    if (field == value.toString())
        return true;
    field = value.toString();
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT mappingChanged();
    return true;
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

ColumnMappingModel::Issue ColumnMappingModel::issueOf(int row) const
{
    const ColumnMapping &mapping = m_preview.format.columns.at(row);
    if (mapping.field.isEmpty())
        return Issue::LeftOut;
    for (const ImportProblem &problem : m_preview.problems) {
        if (problem.column == mapping.column && problem.reason == u"bare_yes"_s)
            return Issue::Unproven;
    }
    return problemsIn(row) > 0 ? Issue::ToCheck : Issue::None;
}

int ColumnMappingModel::problemsIn(int row) const
{
    const QString &name = m_preview.format.columns.at(row).column;
    int count = 0;
    for (const ImportedContact &record : m_preview.sample) {
        for (const ImportProblem &problem : record.problems)
            count += problem.column == name ? 1 : 0;
    }
    for (const ImportProblem &problem : m_preview.problems)
        count += problem.column == name ? 1 : 0;
    return count;
}

QString ColumnMappingModel::stateText(int row) const
{
    switch (issueOf(row)) {
    case Issue::None:
        return tr("Recognised");
    case Issue::LeftOut:
        return tr("Left out");
    case Issue::ToCheck:
        return tr("%n value(s) to check", nullptr, problemsIn(row));
    case Issue::Unproven:
        return tr("Comes in as unproven");
    }
    return {};
}

QString ColumnMappingModel::sampleText(int row) const
{
    for (const QStringList &cells : m_preview.sampleRows) {
        if (const QString cell = cells.value(row).simplified(); !cell.isEmpty())
            return cell.left(200);
    }
    return {};
}

void ImportPreviewModel::show(const QList<ImportedContact> &sample)
{
    beginResetModel();
    m_sample = sample;
    endResetModel();
}

int ImportPreviewModel::lineOf(qint64 row) const
{
    for (qsizetype i = 0; i < m_sample.size(); ++i) {
        if (m_sample.at(i).row == row)
            return int(i);
    }
    return -1;
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_sample.size()); }
int ImportPreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ImportedContact &record = m_sample.at(index.row());
    const ContactDraft &contact = record.contact;
    if (role == ProblemRole)
        return index.column() == PhoneColumn ? !contact.phones.isEmpty() && contact.phones.constFirst().e164.isEmpty() : record.isRejected;
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case RowColumn:
        return QLocale().toString(record.row);
    case NameColumn:
        return record.isRejected ? tr("Refused") : listName(contact);
    case OrganisationColumn:
        return contact.organisation;
    case EmailColumn:
        return contact.emails.isEmpty() ? QString() : contact.emails.constFirst().value;
    case PhoneColumn:
        return contact.phones.isEmpty() ? QString() : contact.phones.constFirst().asTyped;
    case CityColumn:
        return contact.addresses.isEmpty() ? QString() : contact.addresses.constFirst().city;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Name");
    case OrganisationColumn:
        return tr("Organisation");
    case EmailColumn:
        return tr("E‑mail");
    case PhoneColumn:
        return tr("Phone");
    case CityColumn:
        return tr("Town");
    case ColumnCount:
        break;
    }
    return {};
}

ImportProblemModel::ImportProblemModel(const Phrases &phrases, QObject *parent) : QAbstractListModel(parent), m_phrases(phrases) { }

void ImportProblemModel::show(const QList<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems.mid(0, kKeptProblems);
    m_total = problems.size();
    endResetModel();
}

void ImportProblemModel::append(const QList<ImportProblem> &problems)
{
    m_total += problems.size();
    const QList<ImportProblem> kept = problems.mid(0, qMax<qsizetype>(0, kKeptProblems - m_problems.size()));
    if (kept.isEmpty())
        return;
    beginInsertRows({}, int(m_problems.size()), int(m_problems.size() + kept.size()) - 1);
    m_problems += kept;
    endInsertRows();
}

void ImportProblemModel::clear() { show({}); }

int ImportProblemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ImportProblem &problem = m_problems.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return headline(problem);
    case ReasonTextRole:
    case Qt::ToolTipRole:
        return m_phrases.importReason(problem.reason, problem.value);
    case SeverityRole:
        return int(problem.severity);
    case RowNumberRole:
        return problem.row;
    default:
        return {};
    }
}

QString ImportProblemModel::headline(const ImportProblem &problem) const
{
    if (problem.row == 0)
        return problem.column.isEmpty() ? tr("The file") : tr("All rows, “%1”").arg(problem.column);
    const QString row = QLocale().toString(problem.row);
    return problem.column.isEmpty() ? tr("Row %1").arg(row) : tr("Row %1, “%2”").arg(row, problem.column);
}

} // namespace crm
