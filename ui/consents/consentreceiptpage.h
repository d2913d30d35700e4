// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"
#include "widgets/wizard.h"

class QLabel;
class QPushButton;

namespace crm {

/// The answers are in the vault; what the person can take with her.
class ConsentReceiptPage final : public WizardPage {
    Q_OBJECT

public:
    ConsentReceiptPage(const ConsentParts &parts, const ConsentSession &session, QWidget *parent = nullptr);

    /// @param sentence the one that was read, printed as it was
    void showReceipt(const QString &sentence);
    bool isConfirmationSaved() const { return m_isConfirmationSaved; }

private:
    void print();
    void savePdf();
    void saveConfirmation();
    void saveJson();
    void fetchJson(const QString &folder, qsizetype next);
    bool write(const QString &path, const QByteArray &content);
    QString receiptText() const;

    ConsentParts m_parts;
    const ConsentSession &m_session;
    QString m_sentence;
    QLabel *m_said;
    QPushButton *m_confirmation;
    bool m_isConfirmationSaved = false;
};

} // namespace crm
