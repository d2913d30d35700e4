// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/agreedcalldialog.h"

#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

AgreedCallDialog::AgreedCallDialog(const QString &person, const QDateTime &nowUtc, QWidget *parent)
    : QDialog(parent), m_nowUtc(nowUtc), m_day(new DateField(this)), m_time(new QTimeEdit(QTime(20, 0), this)),
      m_evidence(new QLineEdit(this)), m_note(primaryButton(tr("&Note the agreement"), u"check"_s, this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"agreedCallDialog"_s);
    m_day->setObjectName(u"agreedDay"_s);
    m_day->edit()->setAccessibleName(tr("Day of the call"));
    m_day->setLimits(nowUtc.toLocalTime().date(), nowUtc.toLocalTime().date().addYears(1));
    m_time->setObjectName(u"agreedTime"_s);
    m_time->setAccessibleName(tr("Hour of the call"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_evidence->setObjectName(u"agreedEvidence"_s);
    m_evidence->setPlaceholderText(tr("For example: by e-mail of today, “call me after work on Thursday”"));
    m_note->setObjectName(u"noteAgreement"_s);
    auto *heading = wordsLabel(tr("When may %1 be called?").arg(person), this);
    setType(heading, Type::Title);
    auto *when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(m_day);
    when->addWidget(m_time);
    when->addStretch();
    auto *cancel = flatButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(wordsLabel(tr("Outside the permitted days and hours only a call that she agreed to for an exact "
                                    "day and hour is lawful. It may be made within that hour; her consent to the "
                                    "calls themselves is still needed."),
                                 this));
    column->addWidget(fieldLabel(tr("&Day and hour, by the clock of this computer"), m_day->edit()));
    column->addLayout(when);
    column->addWidget(fieldLabel(tr("&How she agreed, and what she said"), m_evidence));
    column->addWidget(m_evidence);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(560);
    new DialogFit(this);
    const auto update = [this] { setReasonOff(m_note, whatIsMissing()); };
    connect(m_day, &DateField::dateChanged, this, update);
    connect(m_time, &QTimeEdit::timeChanged, this, update);
    connect(m_evidence, &QLineEdit::textChanged, this, update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_note, &QPushButton::clicked, this, [this] {
        Q_EMIT agreed(moment().toUTC(), m_evidence->text().trimmed());
        accept();
    });
    update();
}

QDateTime AgreedCallDialog::moment() const
{
    return {m_day->date(), m_time->time()};
}

QString AgreedCallDialog::whatIsMissing() const
{
    if (m_day->isEmpty() || !m_day->isValid())
        return tr("Enter the day of the call");
    if (moment() <= m_nowUtc)
        return tr("This moment is over");
    return m_evidence->text().trimmed().isEmpty() ? tr("Say how she agreed") : QString();
}

} // namespace crm
