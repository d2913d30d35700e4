// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"
#include "phrases.h"

#include <QAbstractTableModel>

namespace crm {

/// The columns of a file and where each one goes; the second column can be edited (Qt::EditRole: a code of importFields()).
class ColumnMappingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FieldColumn, SampleColumn, StateColumn, ColumnCount };
    enum Role { IssueRole = Qt::UserRole + 1, FieldRole };
    enum class Issue { None, LeftOut, ToCheck, Unproven };

    explicit ColumnMappingModel(const Phrases &phrases, QObject *parent = nullptr);
    void show(const ImportPreview &preview);
    const ImportFormat &format() const { return m_preview.format; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void mappingChanged();

private:
    Issue issueOf(int row) const;
    int problemsIn(int row) const;
    QString stateText(int row) const;
    QString sampleText(int row) const;

    const Phrases &m_phrases;
    ImportPreview m_preview;
};

/// The first records as they will be in the vault.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RowColumn, NameColumn, OrganisationColumn, EmailColumn, PhoneColumn, CityColumn, ColumnCount };
    enum Role { ProblemRole = Qt::UserRole + 1 }; ///< bool: this value has a warning

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<ImportedContact> &sample);
    /// The line of a record number, -1 if it is not among the shown ones.
    int lineOf(qint64 row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportedContact> m_sample;
};

/// What could not be taken as it stands: row, column, reason. Keeps at most 10,000 lines and counts the rest.
class ImportProblemModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ReasonTextRole = Qt::UserRole + 1, SeverityRole, RowNumberRole };

    explicit ImportProblemModel(const Phrases &phrases, QObject *parent = nullptr);
    void show(const QList<ImportProblem> &problems);
    void append(const QList<ImportProblem> &problems);
    void clear();
    qint64 total() const { return m_total; }
    const QList<ImportProblem> &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString headline(const ImportProblem &problem) const;

    const Phrases &m_phrases;
    QList<ImportProblem> m_problems;
    qint64 m_total = 0;
};

} // namespace crm
