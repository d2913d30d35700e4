// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "purposeservice.h"
#include "remote.h"
#include "wordinghints.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace crm {

class Notice;

/// A new version of what people are asked: both languages side by side, what differs from the version before, and
/// whether the purpose has become wider (B13). Nothing is chosen beforehand.
class WordingDialog final : public QDialog {
    Q_OBJECT

public:
    WordingDialog(Remote<PurposeService> purposes, const Phrases &words, const PurposeRecord &record,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(int version);

private:
    struct Pair {
        QPlainTextEdit *fr;
        QPlainTextEdit *en;
    };
    Pair addPair(QGridLayout *grid, int row, const QString &name, const QString &code, const BilingualText &text,
                 int lines);
    QWidget *makeTexts();
    QWidget *makeQuestion();
    Wording entered() const;
    QString doubtText(const WordingDoubt &doubt) const;
    void sayDoubts(const Wording &wording);
    void update();
    void save();

    Remote<PurposeService> m_purposes;
    const Phrases m_words;
    const PurposeRecord m_record;
    Pair m_text{};
    Pair m_withdrawal{};
    Pair m_retention{};
    QLabel *m_changes;
    Notice *m_doubts;
    QButtonGroup *m_change;
    Notice *m_notice;
    QPushButton *m_save;
};

} // namespace crm
