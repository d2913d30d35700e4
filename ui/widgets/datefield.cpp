// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datefield.h"

#include "widgets/formats.h"
#include "widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QWidgetAction>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearsAhead = 10;
constexpr int kFirstYear = 1000;

/// 26 is 2026 and 79 is 1979, as long as the first lies at most ten years ahead.
int fullYear(const QString &text)
{
    const int year = text.toInt();
    if (text.size() > 2)
        return year;
    const int now = QDate::currentDate().year();
    const int candidate = now - now % 100 + year;
    return candidate > now + kYearsAhead ? candidate - 100 : candidate;
}

bool dayComesFirst()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

} // namespace

QDate dateFromText(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression parted(u"^(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{2}|\\d{4})$"_s);
    static const QRegularExpression solid(u"^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"_s);
    const QString trimmed = text.trimmed();
    if (const QDate asWritten = QLocale().toDate(trimmed, dateFormat());
        asWritten.isValid() && asWritten.year() >= kFirstYear)
        return asWritten;
    if (const auto m = iso.match(trimmed); m.hasMatch())
        return {m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
    for (const auto &shape : {parted, solid}) {
        const auto m = shape.match(trimmed);
        if (!m.hasMatch())
            continue;
        const int first = m.captured(1).toInt();
        const int second = m.captured(2).toInt();
        const int year = fullYear(m.captured(3));
        return dayComesFirst() ? QDate(year, second, first) : QDate(year, first, second);
    }
    return QLocale().toDate(trimmed, QLocale::ShortFormat);
}

DateField::DateField(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    const QString example = dateText(QDate(2026, 11, 23));
    //: in an empty field: how a date is typed there
    m_edit->setPlaceholderText(tr("e.g. %1").arg(example));
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(m_edit->placeholderText()) + 56);
    QAction *calendar = m_edit->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose the day in a calendar"));
    calendar->setToolTip(calendar->text());
    calendar->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    calendar->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT dateChanged(date());
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (const QDate day = date(); day.isValid())
            setDate(day);
    });
}

QDate DateField::date() const
{
    return dateFromText(m_edit->text());
}

void DateField::setDate(const QDate &date)
{
    m_edit->setText(dateText(date));
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

bool DateField::isValid() const
{
    if (isEmpty())
        return true;
    const QDate day = date();
    return day.isValid() && (!m_first.isValid() || day >= m_first) && (!m_last.isValid() || day <= m_last);
}

void DateField::setLimits(const QDate &first, const QDate &last)
{
    m_first = first;
    m_last = last;
    check();
}

void DateField::check()
{
    const bool isWrong = !isValid() && (m_edit->text().size() >= 8 || !m_edit->hasFocus());
    if (m_edit->property("error").toBool() == isWrong)
        return;
    m_edit->setProperty("error", isWrong);
    m_edit->setAccessibleDescription(isWrong ? tr("This is not a date that can be used here.") : QString());
    m_edit->update();
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *days = new QCalendarWidget(menu);
    days->setGridVisible(false);
    days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_first.isValid())
        days->setMinimumDate(m_first);
    if (m_last.isValid())
        days->setMaximumDate(m_last);
    days->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(days);
    menu->addAction(entry);
    connect(days, &QCalendarWidget::activated, menu, [this, menu](const QDate &day) {
        setDate(day);
        menu->close();
    });
    connect(days, &QCalendarWidget::clicked, menu, [this, menu](const QDate &day) {
        setDate(day);
        menu->close();
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
    days->setFocus();
}

} // namespace crm
