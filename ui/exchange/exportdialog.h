// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote.h"
#include "requestservice.h"

#include "widgets/prompts.h"
#include "widgets/proofdialog.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace crm {

class Notice;
class ProgressStrip;

/// Before data leaves: to whom and what for (E12, G12). Off until both are said.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// Asked before the place of the file; none: the service alone decides.
    void setProof(Proof proof) { m_proof = std::move(proof); }
    ExportDialog(Remote<RequestService> requests, Prompts &prompts, const ContactQuery &query, const QString &title, QWidget *parent = nullptr);
    void reject() override;

Q_SIGNALS:
    void exported(qint64 people);

private:
    void updateButton();
    void askAndExport();
    void chooseFile();
    void write(const QString &path);

    Remote<RequestService> m_requests;
    Prompts &m_prompts;
    Proof m_proof = noProof();
    ContactQuery m_query;
    Progress m_progress;
    QLineEdit *m_recipient;
    QLineEdit *m_purpose;
    QComboBox *m_format;
    QCheckBox *m_notes;
    QPushButton *m_export;
    ProgressStrip *m_strip;
    Notice *m_notice;
    bool m_isWriting = false;
};

} // namespace crm
