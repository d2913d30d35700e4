// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of people does with filters that are kept under a name.
#include "people/peoplefilters.h"
#include "people/peoplepage.h"
#include "people/peopletable.h"
#include "people/segmentnamedialog.h"

#include "widgets/notice.h"

#include <QPointer>

namespace crm {

void PeoplePage::connectSegments()
{
    connect(m_filters, &PeopleFilters::saveWished, this, &PeoplePage::saveSegment);
    connect(m_filters, &PeopleFilters::segmentWished, this, &PeoplePage::showSegment);
    connect(m_filters, &PeopleFilters::renameWished, this, &PeoplePage::renameSegment);
    connect(m_filters, &PeopleFilters::removeWished, this, &PeoplePage::removeSegment);
}

void PeoplePage::askSegments()
{
    if (!m_tools.segments)
        return;
    whenDone(m_tools.segments->call(&SegmentService::segments), this, [this](const Result<QList<Segment>> &segments) {
        if (segments)
            m_filters->setSegments(*segments);
        else
            m_notice->showError(segments.error());
    });
}

void PeoplePage::showSegment(const Segment &segment)
{
    m_text = segment.query.text;
    m_isTextOfFilter = true;
    if (const auto &permission = segment.query.permission)
        m_table->showPermission(permission->purpose, permission->channel);
    m_order = segment.query;
    m_table->showOrder(segment.query.sort, segment.query.descending);
    m_filters->showSegment(segment);
}

void PeoplePage::saveSegment()
{
    auto *dialog = new SegmentNameDialog({}, this);
    connect(dialog, &SegmentNameDialog::chosen, dialog, [this, dialog, query = m_model.query()](const QString &name) {
        whenDone(m_tools.segments->call(&SegmentService::save, name, query), dialog,
                 [this, dialog](const Result<Segment> &saved) {
                     if (!saved)
                         return dialog->showError(saved.error());
                     dialog->accept();
                     askSegments();
                     showSegment(*saved);
                     Q_EMIT statusMessage(tr("The filter “%1” is saved.").arg(saved->name), {});
                 });
    });
    dialog->open();
}

void PeoplePage::renameSegment(const Segment &segment)
{
    auto *dialog = new SegmentNameDialog(segment.name, this);
    connect(dialog, &SegmentNameDialog::chosen, dialog, [this, dialog, id = segment.id](const QString &name) {
        whenDone(m_tools.segments->call(&SegmentService::rename, id, name), dialog,
                 [this, dialog](const Result<void> &renamed) {
                     if (!renamed)
                         return dialog->showError(renamed.error());
                     dialog->accept();
                     askSegments();
                 });
    });
    dialog->open();
}

/// At once, since nobody in it is touched and it can be put back.
void PeoplePage::removeSegment(const Segment &segment)
{
    const auto step = [page = QPointer(this)](auto method, auto what) -> UserStep {
        return [page, method, what](const StepDone &done) {
            if (!page)
                return;
            whenDone(page->m_tools.segments->call(method, what), page.data(), [page, done](const Result<void> &answer) {
                if (page)
                    page->askSegments();
                done(answer);
            });
        };
    };
    const UserStep remove = step(&SegmentService::remove, segment.id);
    const UserStep restore = step(&SegmentService::restore, segment);
    remove([this, segment, remove, restore](const Result<void> &removed) {
        if (!removed)
            return m_notice->showError(removed.error());
        m_filters->choose(PeopleFilters::Filter::All);
        Q_EMIT commandDone({tr("The saved filter “%1” was deleted.").arg(segment.name), restore, remove});
    });
}

} // namespace crm
