// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audienceexport.h"
#include "remote.h"

#include "widgets/prompts.h"
#include "widgets/proofdialog.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace crm {

class Notice;
class ProgressStrip;

/// Before an audience leaves: to whom, what for, and as what (E12). Everybody is judged again when it is written.
class AudienceExportDialog final : public QDialog {
    Q_OBJECT

public:
    struct Subject {
        AudienceWish wish;
        qint64 people = 0; ///< included when it was last looked at
        QString purpose; ///< in words: the reason until another one is typed
        QString language; ///< of the headings
    };
    AudienceExportDialog(Remote<AudienceExportService> exports, Prompts &prompts, const Subject &subject,
                         QWidget *parent = nullptr);
    /// Asked before the place of the file; none: the service alone decides.
    void setProof(Proof proof) { m_proof = std::move(proof); }
    void reject() override;

Q_SIGNALS:
    void exported(const crm::Disclosure &disclosure);

private:
    AudienceSheet sheet() const;
    static QString titleOf(AudienceSheet sheet, Channel channel);
    void updateButton();
    void askAndExport();
    void chooseFile();
    void write(const QString &path);

    Remote<AudienceExportService> m_exports;
    Prompts &m_prompts;
    Proof m_proof = noProof();
    const Subject m_subject;
    Progress m_progress;
    QComboBox *m_sheet;
    QLineEdit *m_recipient;
    QLineEdit *m_reason;
    QPushButton *m_export;
    ProgressStrip *m_strip;
    Notice *m_notice;
    bool m_isWriting = false;
};

} // namespace crm
