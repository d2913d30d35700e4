// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/valuelist.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

ValueList::ValueList(const QString &title, const QString &addText, const QList<std::pair<QString, QString>> &labels,
                     QWidget *parent)
    : QWidget(parent), m_title(title), m_labels(labels), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *heading = new QLabel(title);
    setType(heading, Type::Small, Ink::Secondary);
    column->addWidget(heading);
    m_column->setSpacing(4);
    column->addLayout(m_column);
    auto *add = linkButton(addText);
    add->setObjectName(u"addLine"_s);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QToolButton::clicked, this, [this] {
        addRow({});
        m_rows.last().value->setFocus(Qt::OtherFocusReason);
    });
    addRow({});
}

void ValueList::addRow(const Line &line)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *value = new QLineEdit(line.value);
    value->setAccessibleName(m_title);
    auto *label = new QComboBox;
    label->setAccessibleName(tr("Which one"));
    for (const auto &[stored, shown] : std::as_const(m_labels))
        label->addItem(shown, stored);
    if (label->findData(line.label) < 0)
        label->addItem(line.label, line.label);
    label->setCurrentIndex(label->findData(line.label));
    label->setVisible(!m_labels.isEmpty());
    auto *remove = iconButton(u"close"_s, tr("Remove this line"));
    row->addWidget(value, 1);
    row->addWidget(label);
    row->addWidget(remove);
    m_column->addWidget(widget);
    m_rows.append({widget, value, label});
    connect(value, &QLineEdit::textEdited, this, &ValueList::edited);
    connect(label, &QComboBox::activated, this, &ValueList::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget] { removeRow(widget); });
}

void ValueList::removeRow(QWidget *widget)
{
    const auto found
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.widget == widget; });
    if (found == m_rows.cend())
        return;
    m_rows.erase(found);
    widget->hide();
    widget->deleteLater();
    if (m_rows.isEmpty())
        addRow({});
    Q_EMIT edited();
}

void ValueList::setLines(const QList<Line> &lines)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const Line &line : lines)
        addRow(line);
    if (lines.isEmpty())
        addRow({});
}

QList<ValueList::Line> ValueList::lines() const
{
    QList<Line> lines;
    for (const Row &row : m_rows)
        if (!row.value->text().trimmed().isEmpty())
            lines.append({row.value->text().trimmed(), row.label->currentData().toString()});
    return lines;
}

QLineEdit *ValueList::edit(int line) const
{
    return m_rows.at(line).value;
}

void ValueList::setError(int line, bool isWrong)
{
    QLineEdit *value = m_rows.at(line).value;
    value->setProperty("error", isWrong);
    value->style()->polish(value);
    value->update();
}

} // namespace crm
