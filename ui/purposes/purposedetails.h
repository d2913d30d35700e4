// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "purposeservice.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace crm {

class SectionHeading;

/// One purpose in full: what for, on which basis, for how long, and every version of the words people were asked in.
class PurposeDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit PurposeDetails(const Phrases &words, QWidget *parent = nullptr);
    void show(const PurposeRecord &record);

private:
    void addFact(const QString &name, const QString &value);
    void showFacts(const PurposeRecord &record);
    void showWordings(const PurposeRecord &record);
    QString versionLine(const Wording &wording) const;

    const Phrases m_words;
    QLabel *m_title;
    QLabel *m_description;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_column;
    SectionHeading *m_asked;
    QWidget *m_versions = nullptr;
};

} // namespace crm
