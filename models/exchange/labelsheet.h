// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <memory>

namespace crm {

/// Address labels on A4, three across and eight down (63.5 × 33.9 mm, such as Avery L7159), as PDF/A-1b. Needs a
/// QGuiApplication.
class LabelSheet final {
public:
    static constexpr int kAcross = 3;
    static constexpr int kDown = 8;

    explicit LabelSheet(const QString &title);
    ~LabelSheet();
    /// Lines that do not fit are drawn smaller, and cut at the end if that is not enough.
    void add(const QStringList &lines);
    qsizetype pages() const { return m_count == 0 ? 1 : (m_count - 1) / (kAcross * kDown) + 1; }
    QByteArray finish();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    QFont m_font;
    qsizetype m_count = 0;
};

} // namespace crm
