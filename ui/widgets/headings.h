// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace crm {

/// The title row of a page: title, a number that says what it counts, buttons at the right.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCount(const QString &text);
    /// Buttons go to the right end in the order they are added; the main one last.
    void addAction(QWidget *button);

private:
    QLabel *m_title;
    QLabel *m_count;
    QHBoxLayout *m_row;
};

/// The heading of a section, 32 px: strong words, a quiet note, a link at the right.
class SectionHeading final : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeading(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setNote(const QString &text);
    /// @returns the link, to connect clicked()
    QToolButton *addLink(const QString &text);
    /// Anything else at the right end, e.g. chips.
    void addWidget(QWidget *widget);

private:
    QLabel *m_text;
    QLabel *m_note;
    QHBoxLayout *m_row;
};

/// A label that wraps, is never rich text, can be selected with the mouse if asked.
QLabel *wordsLabel(const QString &text, QWidget *parent = nullptr);
/// A small secondary label, e.g. above a field; becomes the buddy's label and accessible name.
QLabel *fieldLabel(const QString &text, QWidget *field);
/// Room for the labels at the left of a form, the same for every form of a page.
int labelColumnWidth(const QWidget &page);
/// A 1 px line in the colour of lines.
QWidget *hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

} // namespace crm
