// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace crm {

enum class Tone { Info, Success, Warning, Error };

/// A band with an icon, a strong first sentence, the rest, and at most one link. Hidden until something is said.
class Notice final : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void say(Tone tone, const QString &strong, const QString &detail = {});
    void showError(const Error &error);
    /// A link below the sentence. Call after say().
    void offer(const QString &text, std::function<void()> act);
    /// Shows a cross that closes the notice.
    void setClosable(bool closable);
    void clear();
    bool isEmpty() const;
    QString text() const; ///< all of it, for tests and screen readers

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_strong;
    QLabel *m_detail;
    QToolButton *m_link;
    QToolButton *m_close;
    std::function<void()> m_act;
};

} // namespace crm
