// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/choicepair.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;
using Answer = ConsentChoicesModel::Answer;

ChoicePair::ChoicePair(const QString &subject, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_accept(new QRadioButton(tr("Accepts"), this)),
      m_refuse(new QRadioButton(tr("Refuses"), this))
{
    m_accept->setObjectName(u"accept"_s);
    m_refuse->setObjectName(u"refuse"_s);
    //: %1 is what is asked: "Offers, e-mail"
    m_accept->setAccessibleName(tr("%1: accepts").arg(subject));
    m_refuse->setAccessibleName(tr("%1: refuses").arg(subject));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    for (QRadioButton *button : {m_accept, m_refuse}) {
        button->setToolTip(tr("Delete takes the answer back."));
        button->installEventFilter(this);
        m_group->addButton(button);
        column->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this] { Q_EMIT answerChanged(answer()); });
    }
}

Answer ChoicePair::answer() const
{
    if (m_accept->isChecked())
        return Answer::Accept;
    return m_refuse->isChecked() ? Answer::Refuse : Answer::None;
}

void ChoicePair::setAnswer(Answer answer)
{
    m_group->setExclusive(false);
    m_accept->setChecked(answer == Answer::Accept);
    m_refuse->setChecked(answer == Answer::Refuse);
    m_group->setExclusive(true);
}

bool ChoicePair::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            setAnswer(Answer::None);
            Q_EMIT answerChanged(Answer::None);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace crm
