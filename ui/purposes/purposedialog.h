// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "purposeservice.h"
#include "remote.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace crm {

class DataChoices;
class Notice;

/// A purpose to fill in, new or known: what for, on which basis, by which ways, for how long; each question with a
/// sentence for somebody who is no lawyer.
class PurposeDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param purpose none: a new one, under a code made of its name
    PurposeDialog(Remote<PurposeService> purposes, const Phrases &words, const QList<RetentionPolicy> &policies,
                  const QList<PurposeRecord> &known, const std::optional<Purpose> &purpose, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const crm::Purpose &purpose);

private:
    void makeFields(QVBoxLayout *column, const QList<RetentionPolicy> &policies);
    void addPair(QVBoxLayout *column, const QString &name, QWidget *fr, QWidget *en);
    void addField(QVBoxLayout *column, const QString &name, QWidget *field);
    QWidget *makeChannels();
    void fill(const Purpose &purpose, qint64 answers);
    Purpose entered() const;
    QString freshKey() const;
    void update();
    void save();

    Remote<PurposeService> m_purposes;
    const Phrases m_words;
    QStringList m_knownKeys;
    std::optional<Purpose> m_before;
    QLineEdit *m_nameFr;
    QLineEdit *m_nameEn;
    QPlainTextEdit *m_descriptionFr;
    QPlainTextEdit *m_descriptionEn;
    QComboBox *m_basis;
    QLabel *m_basisHint;
    QPlainTextEdit *m_assessment;
    QComboBox *m_class;
    std::array<QCheckBox *, 4> m_channels{};
    DataChoices *m_data;
    QSpinBox *m_years;
    QComboBox *m_policy;
    QList<QWidget *> m_onlyAsked; ///< what a consent needs and no other basis
    QList<QWidget *> m_onlyWeighed; ///< what a legitimate interest needs
    Notice *m_notice;
    QPushButton *m_save;
};

} // namespace crm
