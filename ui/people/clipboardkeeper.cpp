// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/clipboardkeeper.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMarkFormat = "application/x-entrenous-copy"_L1;

} // namespace

ClipboardKeeper::ClipboardKeeper(std::chrono::milliseconds keptFor, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptFor);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::clear);
}

ClipboardKeeper::~ClipboardKeeper()
{
    if (m_timer.isActive())
        clear();
}

void ClipboardKeeper::copy(const QString &text)
{
    m_mark = QUuid::createUuid().toByteArray();
    auto *mime = new QMimeData; // the clipboard takes it
    mime->setText(text);
    mime->setData(kMarkFormat, m_mark);
    mime->setData(u"x-kde-passwordManagerHint"_s, "secret");
    mime->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
                  QByteArray(4, '\0'));
    mime->setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    QGuiApplication::clipboard()->setMimeData(mime);
    m_timer.start();
}

bool ClipboardKeeper::isOurs() const
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    return mime && !m_mark.isEmpty() && mime->data(kMarkFormat) == m_mark;
}

void ClipboardKeeper::clear()
{
    m_timer.stop();
    if (isOurs())
        QGuiApplication::clipboard()->clear();
    m_mark.clear();
}

} // namespace crm
