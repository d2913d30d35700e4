// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audienceexport.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace crm {

class Notice;

/// What a mailing will say under its messages, in either language, or what is missing before it can.
class FooterBox final : public QWidget {
    Q_OBJECT

public:
    explicit FooterBox(QWidget *parent = nullptr);
    /// @param isOneReason everybody is reached for the reason of the example
    void take(const FooterPreview &preview, bool isOneReason);
    void showError(const Error &error);
    /// Labels have no room for it: the letter has to say it, in words that fit everybody.
    void showFor(AudienceSheet sheet);
    /// Why this sheet cannot be written; empty: it can.
    QString obstacle(AudienceSheet sheet) const;

Q_SIGNALS:
    void settingsWished();

private:
    void say();
    MessageFooter shown() const;

    FooterPreview m_preview;
    bool m_isOneReason = false;
    AudienceSheet m_sheet = AudienceSheet::MailingCsv;
    QWidget *m_words; ///< the text with what stands above it
    QLabel *m_heading;
    QToolButton *m_french;
    QToolButton *m_english;
    QPlainTextEdit *m_text;
    QLabel *m_advice;
    QPushButton *m_copy;
    Notice *m_notice;
};

} // namespace crm
