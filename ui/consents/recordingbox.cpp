// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/recordingbox.h"

#include "widgets/headings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace crm {

using namespace Qt::StringLiterals;

RecordingBox::RecordingBox(QWidget *parent)
    : QWidget(parent), m_need(new QLineEdit(this)),
      m_told(new QCheckBox(tr("The person was &told before the recording began, and why"), this)),
      m_kept(new QComboBox(this))
{
    setObjectName(u"recordingBox"_s);
    m_need->setObjectName(u"recordingNeed"_s);
    m_told->setObjectName(u"recordingTold"_s);
    m_kept->setObjectName(u"recordingKept"_s);
    m_need->setPlaceholderText(tr("For example: orders are taken by phone, and no other proof can be had"));
    m_kept->addItem(tr("As long as the consent must be proved"), true);
    m_kept->addItem(tr("Six months; the note is the proof"), false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(fieldLabel(tr("&Why the call had to be recorded"), m_need), 0, 0);
    grid->addWidget(fieldLabel(tr("&How long it is kept"), m_kept), 0, 1);
    grid->addWidget(m_need, 1, 0);
    grid->addWidget(m_kept, 1, 1);
    grid->addWidget(m_told, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_need, &QLineEdit::textChanged, this, &RecordingBox::changed);
    connect(m_told, &QCheckBox::toggled, this, &RecordingBox::changed);
    connect(m_kept, &QComboBox::activated, this, &RecordingBox::changed);
}

RecordingGround RecordingBox::ground() const
{
    return {m_need->text().trimmed(), m_told->isChecked(), m_kept->currentData().toBool()};
}

QString RecordingBox::whatIsMissing() const
{
    if (m_need->text().trimmed().isEmpty())
        return tr("Say why the call had to be recorded");
    return m_told->isChecked() ? QString() : tr("A recording needs that the person was told before");
}

} // namespace crm
