// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 640;

QString helpText(const QString &key)
{
    const QString language = QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
    for (const QString &path : {u":/help/%1/%2.md"_s.arg(language, key), u":/help/en/%1.md"_s.arg(key),
                                u":/help/%1/general.md"_s.arg(language), u":/help/en/general.md"_s}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QWidget(parent, Qt::Window), m_text(new QTextBrowser(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(QCoreApplication::applicationName());
    setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    resize(kWidth, kHeight);
}

void HelpWindow::showFor(const QString &pageKey)
{
    m_text->setMarkdown(helpText(pageKey));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::text() const
{
    return m_text->toPlainText();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace crm
