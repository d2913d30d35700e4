// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace crm {

/// A short text about the page one is on, from :/help/<language>/<key>.md. Nothing is fetched from outside.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    /// Falls back to English, then to the general page.
    void showFor(const QString &pageKey);
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTextBrowser *m_text;
};

} // namespace crm
