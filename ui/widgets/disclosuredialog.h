// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "vaultkeeper.h"

#include "widgets/prompts.h"
#include "widgets/proofdialog.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace crm {

class Notice;
class ProgressStrip;

/// Before data leaves: to whom, what for and as what (E12, G12). Off until that is said; the passphrase is asked before
/// the place of the file, and a file half-written is no file.
class DisclosureDialog : public QDialog {
    Q_OBJECT

public:
    /// Asked before the place of the file; none: the service alone decides.
    void setProof(Proof proof) { m_proof = std::move(proof); }
    void reject() override;

protected:
    /// @param kindLabel of the box with the kinds of file, which the derived dialog fills
    DisclosureDialog(Prompts &prompts, const QString &heading, const QString &lead, const QString &kindLabel,
                     QWidget *parent);

    QString recipient() const;
    QString reason() const;
    QLineEdit *reasonField() const { return m_reason; }
    QComboBox *kindField() const { return m_kind; }
    /// Puts a widget below the fields.
    void addField(QWidget *field);
    /// Why nothing can be exported as it stands; empty: it can.
    void setObstacle(const QString &reason);
    const Progress &progress() const { return m_progress; }
    /// To be called with the answer of what write() has begun.
    /// @returns whether the file is there; otherwise the dialog has said why
    bool finish(const std::optional<Error> &error);

    virtual QString suffix() const = 0; ///< of the chosen kind: "csv"
    virtual void write(const QString &path) = 0; ///< begins; progress() is fresh

private:
    void updateButton();
    void askAndExport();
    void chooseFile();
    void begin(const QString &path);

    Prompts &m_prompts;
    Proof m_proof = noProof();
    Progress m_progress;
    QLineEdit *m_recipient;
    QLineEdit *m_reason;
    QComboBox *m_kind;
    QVBoxLayout *m_fields;
    QPushButton *m_export;
    ProgressStrip *m_strip;
    Notice *m_notice;
    QString m_obstacle;
    bool m_isWriting = false;
};

} // namespace crm
