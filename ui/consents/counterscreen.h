// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace crm {

class ConsentChoicesModel;
class Notice;
class SignaturePad;

/// The whole screen for the customer herself: the questions in her language, nothing chosen, a signature, and no way into
/// the program: whatever she does, it is left to the locked screen.
class CounterScreen final : public QWidget {
    Q_OBJECT

public:
    /// Dies with its parent, though it is a window of its own.
    CounterScreen(const ConsentParts &parts, const ConsentSession &session, QWidget *parent);

Q_SIGNALS:
    void recorded(crm::ContactId contact, int answers);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &language);
    void rebuild();
    void makeHead(QVBoxLayout *column);
    void makeQuestions(QVBoxLayout *column);
    void makeSignature(QVBoxLayout *column);
    QWidget *makeTypedName();
    /// @returns false if she cannot be reached for it at all
    bool addPurpose(QVBoxLayout *column, int row);
    QWidget *makeRow(int row, int modelColumn);
    void update();
    void record();
    void thank();
    void leave();
    QString say(const char *english) const { return m_words.say(english); }

    ConsentParts m_parts;
    ConsentSession m_session;
    Phrases m_words; ///< in her language, whatever that of the window
    ConsentChoicesModel *m_answers;
    bool m_isLarge = false;
    bool m_isLeaving = false;
    QWidget *m_content = nullptr;
    SignaturePad *m_pad = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_done = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace crm
