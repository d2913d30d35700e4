// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionservice.h"
#include "phrases.h"
#include "remote.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListView;

namespace crm {

class AudienceGroupsModel;
class DateField;
class Notice;
class ProgressStrip;

/// What would change on another day or under another country's rules: who could no longer be reached, who could, and
/// why. Nothing is changed by looking.
class AudienceShiftDialog final : public QDialog {
    Q_OBJECT

public:
    AudienceShiftDialog(const Remote<PermissionService> &reading, const Phrases &words, const AudienceWish &wish,
                        QDate today, QWidget *parent = nullptr);
    ~AudienceShiftDialog() override;

private:
    void fillPacks();
    void evaluate();
    void take(const AudienceShift &shift);

    Remote<PermissionService> m_reading;
    Phrases m_words;
    const AudienceWish m_wish;
    const QDate m_today;
    DateField *m_day;
    QComboBox *m_pack;
    QLabel *m_sum;
    AudienceGroupsModel *m_moves;
    QListView *m_list;
    ProgressStrip *m_strip;
    Notice *m_notice;
    Progress m_progress;
    quint64 m_life = 0;
};

} // namespace crm
