// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progressstrip.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kParts = 1000;
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent), m_text(wordsLabel({}, this)), m_bar(new QProgressBar(this)),
      m_stop(plainButton(tr("&Stop"), u"close"_s, this))
{
    setFrameShape(QFrame::StyledPanel);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setMaximum(kParts);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 16, 12);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_stop, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_stop, &QPushButton::clicked, this, &ProgressStrip::stopRequested);
    hide();
}

void ProgressStrip::show(const QString &text, qint64 done, qint64 total)
{
    const QString words = total > 0
        ? tr("%1: %2 of %3", "what is done: count of total").arg(text, numberText(done), numberText(total))
        : text;
    m_text->setText(words);
    m_bar->setMaximum(total > 0 ? kParts : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * kParts / total));
    m_bar->setAccessibleName(words);
    QFrame::show();
}

void ProgressStrip::setStoppable(bool stoppable)
{
    m_stop->setVisible(stoppable);
}

void ProgressStrip::finish()
{
    hide();
}

} // namespace crm
