// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentchoicesmodel.h"

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace crm {

/// Accept and refuse, twins; neither chosen at first. Delete takes an answer back.
class ChoicePair final : public QWidget {
    Q_OBJECT

public:
    /// @param subject what is asked, for screen readers: "Offers, e-mail"
    ChoicePair(const QString &subject, QWidget *parent = nullptr);

    ConsentChoicesModel::Answer answer() const;
    void setAnswer(ConsentChoicesModel::Answer answer);

Q_SIGNALS:
    void answerChanged(crm::ConsentChoicesModel::Answer answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
    QRadioButton *m_accept;
    QRadioButton *m_refuse;
};

} // namespace crm
