// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holding.h"
#include "phrases.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {

class SectionHeading;

/// E-mails, phones and addresses of a card; each can be copied, and says why it is held.
class ReachSection final : public QWidget {
    Q_OBJECT

public:
    ReachSection(const Phrases &phrases, const QString &homeCountry, QWidget *parent = nullptr);

    void show(const Contact &contact);

Q_SIGNALS:
    void copyWished(const QString &text);
    void whyWished(const QString &value, const QString &category, QWidget *beside);
    void editWished();

private:
    void addLine(const QString &iconName, const QString &value, const QString &label, const QString &category);
    void clear();

    Phrases m_phrases;
    QString m_homeCountry;
    SectionHeading *m_heading;
    QVBoxLayout *m_lines;
};

} // namespace crm
