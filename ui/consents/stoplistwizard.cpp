// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/stoplistwizard.h"

#include "consents/stopreviewpage.h"
#include "consents/stopsourcepage.h"
#include "progressrelay.h"
#include "stoplinesmodel.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/steplist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

/// What was written, in figures.
class StopDonePage final : public WizardPage {
public:
    explicit StopDonePage(QWidget *parent)
        : WizardPage(StopListWizard::tr("Done"), StopListWizard::tr("They are stopped"),
                     StopListWizard::tr("From this moment on no list and no light lets them through."), parent),
          m_figures(wordsLabel({}, this))
    {
        m_figures->setObjectName(u"stopResult"_s);
        body()->addWidget(m_figures);
        body()->addStretch();
    }

    void show(const StopOutcome &outcome)
    {
        QStringList lines{
            StopListWizard::tr("%n person(s) stopped.", nullptr, outcome.people),
            StopListWizard::tr("%n line(s) added to the history, with the mail as evidence where there is one.",
                               nullptr, outcome.events)};
        if (outcome.suppressed > 0)
            lines += StopListWizard::tr("%n address(es) of nobody in the file remembered as a fingerprint.", nullptr,
                                        outcome.suppressed);
        if (outcome.unknown > 0)
            lines += StopListWizard::tr("%n request(s) of nobody in the file left aside.", nullptr, outcome.unknown);
        if (outcome.left > 0)
            lines += StopListWizard::tr("%n line(s) stopped nothing.", nullptr, outcome.left);
        m_figures->setText(lines.join(u'\n'));
    }

private:
    QLabel *m_figures;
};

StopListWizard::StopListWizard(const StopListParts &parts, QWidget *parent)
    : Wizard(tr("Withdrawals by list or mailbox"), parent), m_parts(parts),
      m_lines(new StopLinesModel(parts.words, this)), m_source(new StopSourcePage(parts.prompts, parts.words, this)),
      m_review(new StopReviewPage(*m_lines, parts.words, this)), m_done(new StopDonePage(this))
{
    setObjectName(u"stopListWizard"_s);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setCornerNote(u"check"_s, tr("All of it or none"));
    setFinishText(tr("&Close"));
    addStep(m_source);
    addStep(m_review);
    addStep(m_done);
    connect(m_source, &StopSourcePage::changed, this, [this] { m_isRead = false; });
    for (ProgressStrip *strip : {m_source->progress(), m_review->progress()})
        connect(strip, &ProgressStrip::stopRequested, this, [this] { m_progress.cancelled->store(true); });
    whenDone(m_parts.people.call(&PermissionService::purposes), this, [this](const Result<QList<Purpose>> &purposes) {
        if (purposes)
            m_review->setPurposes(*purposes);
        else
            m_source->showError(purposes.error());
    });
}

void StopListWizard::choose(const QString &path)
{
    m_source->choose(path);
}

/// Reading and recording both take their time: the wizard goes on when they have answered.
bool StopListWizard::validateCurrentPage()
{
    if (m_isBusy)
        return false;
    if (currentPage() == m_source && !m_isRead) {
        read();
        return false;
    }
    if (currentPage() == m_review && !m_isRecorded) {
        record();
        return false;
    }
    return Wizard::validateCurrentPage();
}

void StopListWizard::read()
{
    m_source->notice()->clear();
    m_isBusy = true;
    setBusy(true);
    m_progress = relayed(this, [this](qint64 done, qint64 total) {
        if (m_isBusy)
            m_source->progress()->show(tr("Reading…"), done, total);
    });
    const auto take = [this](const Result<QList<StopLine>> &lines) {
        m_isBusy = false;
        setBusy(false);
        m_source->progress()->finish();
        if (!lines)
            return m_source->showError(lines.error());
        m_lines->show(*lines);
        m_isRead = true;
        next();
    };
    if (m_source->path().isEmpty())
        whenDone(m_parts.stops.call(&StopListService::fromText, m_source->text()), this, take);
    else
        whenDone(m_parts.stops.call(&StopListService::fromFile, m_source->path(), m_progress), this, take);
}

void StopListWizard::record()
{
    m_review->notice()->clear();
    m_isBusy = true;
    setBusy(true);
    m_progress = relayed(this, [this](qint64 done, qint64 total) {
        if (m_isBusy)
            m_review->progress()->show(tr("Recording…"), done, total);
    });
    const StopOrder order{m_lines->lines(), m_review->purpose(), m_source->method(), m_review->remembersUnknown()};
    whenDone(m_parts.stops.call(&StopListService::apply, order, m_progress), this,
             [this](const Result<StopOutcome> &outcome) {
                 m_isBusy = false;
                 setBusy(false);
                 m_review->progress()->finish();
                 if (!outcome)
                     return m_review->showError(outcome.error());
                 m_isRecorded = true;
                 m_done->show(*outcome);
                 if (auto *steps = findChild<StepList *>())
                     steps->setEnabled(false);
                 next();
                 Q_EMIT recorded(*outcome);
             });
}

void StopListWizard::reject()
{
    // While something is written, leaving means stopping: the answer then says that nothing was kept.
    m_progress.cancelled->store(true);
    if (!m_isBusy)
        Wizard::reject();
}

} // namespace crm
