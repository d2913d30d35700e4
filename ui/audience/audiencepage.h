// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audienceexport.h"
#include "officeservice.h"
#include "permissionservice.h"
#include "phrases.h"
#include "remote.h"
#include "segmentservice.h"

#include "widgets/page.h"
#include "widgets/prompts.h"
#include "widgets/proofdialog.h"

class QLabel;
class QListView;
class QPushButton;
class QTableView;
class QToolButton;

namespace crm {

class AudienceBar;
class AudienceChooser;
class AudienceGroupsModel;
class AudiencePeopleModel;
class Changes;
class ChancesBox;
class Notice;
class PageHeader;
class ProgressStrip;
class SectionHeading;

/// What the page asks and tells.
struct AudienceParts {
    Remote<PermissionService> reading;
    Remote<PermissionService> judging; ///< for questions about everybody
    Remote<AudienceExportService> exports;
    Remote<OfficeService> office;
    Prompts &prompts;
    Phrases words;
    Clock clock;
    Remote<SegmentService> segments;
};

/// Whom a message may go to: a list, a purpose and a channel in, everybody with a reason out, and the file to send by.
class AudiencePage final : public Page {
    Q_OBJECT

public:
    AudiencePage(const AudienceParts &parts, const Changes &changes, QWidget *parent = nullptr);
    ~AudiencePage() override;

    static PageEntry entry();
    QWidget *actions() override;
    QWidget *mainView() override;
    void opened() override;
    /// People chosen on another page.
    void showQuery(const ContactQuery &query, const QString &title);

Q_SIGNALS:
    /// The people who got one answer.
    void drillDown(const crm::ContactQuery &query, const QString &title);
    void openPerson(crm::ContactId contact);
    /// To fill in what a message must say of the organisation.
    void settingsWished();

protected:
    void load() override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeReasons();
    QWidget *makePeople();
    void listen(const Changes &changes);
    void evaluate();
    void stop();
    void take(const AudienceAnswer &answer);
    void lookForChances();
    void showGroup();
    void drillInto(const AudienceGroup &group);
    void updateExport();
    void exportAudience();
    void showChange();

    AudienceParts m_parts;
    AudienceGroupsModel *m_groups;
    AudiencePeopleModel *m_people;
    PageHeader *m_header;
    QPushButton *m_change;
    QPushButton *m_export;
    Notice *m_notice;
    AudienceChooser *m_chooser;
    AudienceBar *m_bar;
    QLabel *m_listSize;
    ProgressStrip *m_strip;
    QListView *m_reasons = nullptr;
    SectionHeading *m_groupHeading = nullptr;
    QToolButton *m_seeAll = nullptr;
    QTableView *m_table = nullptr;
    ChancesBox *m_chances = nullptr;
    Progress m_progress;
    std::optional<AudienceWish> m_asked; ///< of the answer that is shown
    AudienceAnswer m_answer;
    quint64 m_life = 0; ///< counts the questions: an answer to an earlier one is late
};

} // namespace crm
