// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace crm {

/// A field for a secret: hidden letters, an eye to look at them, a line that says when caps lock is on.
class PassphraseField final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    /// UTF-8; empty() the caller's copy when done with it.
    QByteArray passphrase() const;
    QString text() const;
    void setText(const QString &text);
    /// Wipes what was typed.
    void clear();
    QLineEdit *edit() const { return m_edit; }
    /// A mark inside the field at the right ("Identical"); empty hides it.
    void setMark(const QString &text, bool good = true);
    void setError(bool error);

Q_SIGNALS:
    void textChanged(const QString &text);
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void noteCaps(const QKeyEvent &key);
    void showCaps(bool on);

    QLineEdit *m_edit;
    QAction *m_eye;
    QLabel *m_capsIcon;
    QLabel *m_caps;
    QLabel *m_mark;
};

} // namespace crm
