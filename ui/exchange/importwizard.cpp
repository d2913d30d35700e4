// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importwizard.h"

#include "exchange/importoriginpage.h"
#include "exchange/problemlist.h"
#include "widgets/headings.h"
#include "widgets/progressstrip.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "widgets/buttons.h"
#include "widgets/formats.h"

namespace crm {
namespace {

QString countsText(const ImportBatch &batch, bool isDone)
{
    QStringList lines;
    lines.append(ImportWizard::tr("%n record(s) read", nullptr, int(batch.read)));
    lines.append(isDone ? ImportWizard::tr("%n new person(s) added", nullptr, int(batch.created))
                        : ImportWizard::tr("%n new person(s) will be added", nullptr, int(batch.created)));
    // What happens to nobody is not said.
    if (batch.updated > 0)
        lines.append(isDone ? ImportWizard::tr("%n known person(s) completed", nullptr, int(batch.updated))
                            : ImportWizard::tr("%n known person(s) will be completed", nullptr, int(batch.updated)));
    if (batch.skipped > 0)
        lines.append(ImportWizard::tr("%n record(s) left alone", nullptr, int(batch.skipped)));
    if (batch.suppressed > 0)
        lines.append(
            ImportWizard::tr("%n person(s) who had said stop: the objection stays", nullptr, int(batch.suppressed)));
    if (batch.quarantined > 0)
        lines.append(
            ImportWizard::tr("%n person(s) whose permission is unproven: not contactable until somebody decides",
                             nullptr, int(batch.quarantined)));
    if (batch.rejected > 0)
        lines.append(
            ImportWizard::tr("%n record(s) refused, each with its reason below", nullptr, int(batch.rejected)));
    return lines.join(u'\n');
}

} // namespace

ImportPlanPage::ImportPlanPage(ImportSession &session, const Phrases &phrases, QWidget *parent)
    : WizardPage(tr("What will happen"), tr("This is what will happen"),
                 tr("Counted on the whole file. Nothing has been written yet."), parent),
      m_session(session), m_problems(new ImportProblemModel(phrases, this)), m_onMatch(new QButtonGroup(this)),
      m_progress(new ProgressStrip(this)), m_counts(wordsLabel({}, this)),
      m_problemView(new ProblemList(m_problems, this))
{
    body()->addWidget(
        new SectionHeading(tr("When a person is already here (same e‑mail, or same phone and name)"), this));
    const QList<QPair<OnMatch, QString>> choices{
        {OnMatch::Update, tr("Complete what is missing; nothing is overwritten, no permission gets looser")},
        {OnMatch::Skip, tr("Leave the person as she is")},
        {OnMatch::AddAnyway, tr("Add a second record")}};
    for (const auto &[onMatch, text] : choices) {
        auto *button = new QRadioButton(text, this);
        button->setChecked(onMatch == OnMatch::Update);
        m_onMatch->addButton(button, int(onMatch));
        body()->addWidget(button);
    }
    m_counts->setObjectName(QStringLiteral("counts"));
    body()->addWidget(new SectionHeading(tr("Counts"), this));
    body()->addWidget(m_progress);
    body()->addWidget(m_counts);
    body()->addWidget(m_problemView, 1);
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("Import"));
    connect(m_onMatch, &QButtonGroup::idClicked, this, [this](int id) {
        m_session.setOnMatch(OnMatch(id));
        count();
    });
    connect(&m_session, &ImportSession::progressed, this, [this](const QList<ImportProblem> &problems) {
        if (m_session.isWriting() || !isVisible())
            return;
        m_problems->append(problems);
        m_progress->show(tr("Counting…"), m_session.progress().bytesRead, m_session.progress().bytesTotal);
    });
    connect(&m_session, &ImportSession::finished, this, [this] {
        if (isVisible() && !m_isCounted)
            showCounts();
    });
    connect(&m_session, &ImportSession::failed, this, [this](const Error &error) {
        m_progress->finish();
        if (isVisible())
            showError(error);
    });
    connect(m_progress, &ProgressStrip::stopRequested, &m_session, &ImportSession::stop);
    connect(&m_session, &ImportSession::stopped, m_progress, &ProgressStrip::finish);
}

void ImportPlanPage::initializePage()
{
    count();
}

void ImportPlanPage::cleanupPage()
{
    m_session.stop();
}

QString ImportPlanPage::whatIsMissing() const
{
    return m_isCounted ? QString() : tr("Counting comes first");
}

void ImportPlanPage::count()
{
    m_isCounted = false;
    m_problems->clear();
    m_counts->clear();
    Q_EMIT completeChanged();
    m_session.plan();
}

void ImportPlanPage::showCounts()
{
    m_isCounted = true;
    m_progress->finish();
    m_counts->setText(countsText(m_session.progress().batch, false));
    Q_EMIT completeChanged();
}

ImportRunPage::ImportRunPage(ImportSession &session, const Phrases &phrases, QWidget *parent)
    : WizardPage(tr("Import"), tr("The import is running"),
                 tr("Other work can go on meanwhile. Stop takes everything back."), parent),
      m_session(session), m_problems(new ImportProblemModel(phrases, this)), m_progress(new ProgressStrip(this)),
      m_counts(wordsLabel({}, this)), m_undo(plainButton(tr("Undo this import"), QStringLiteral("undo"), this)),
      m_problemView(new ProblemList(m_problems, this))
{
    m_counts->setObjectName(QStringLiteral("result"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_undo->hide();
    m_problemView->hide();
    body()->addWidget(m_progress);
    body()->addWidget(m_counts);
    body()->addWidget(m_undo, 0, Qt::AlignLeft);
    body()->addWidget(m_problemView, 1);
    body()->addStretch();
    connect(m_progress, &ProgressStrip::stopRequested, &m_session, &ImportSession::stop);
    connect(&m_session, &ImportSession::progressed, this, [this](const QList<ImportProblem> &problems) {
        if (!isVisible())
            return;
        m_problems->append(problems);
        m_progress->show(tr("%1 records read").arg(numberText(m_session.progress().batch.read)),
                         m_session.progress().bytesRead, m_session.progress().bytesTotal);
    });
    connect(&m_session, &ImportSession::finished, this, [this] {
        if (isVisible() && !m_isOver)
            showResult();
    });
    connect(&m_session, &ImportSession::stopped, this, [this] {
        if (isVisible())
            end(tr("The import was stopped"),
                tr("Everything it had written has been taken back. The vault is as it was before."));
    });
    connect(&m_session, &ImportSession::failed, this, [this](const Error &error) {
        if (!isVisible())
            return;
        end(tr("The import has failed"), tr("What it had written has been taken back."));
        showError(error);
    });
    connect(&m_session, &ImportSession::undone, this, [this] {
        m_undo->hide();
        end(tr("The import has been taken back"),
            tr("Added people are gone, completed ones have their former values. People changed since then by hand were "
               "kept."));
    });
    connect(m_undo, &QPushButton::clicked, &m_session, &ImportSession::undo);
}

void ImportRunPage::initializePage()
{
    m_isOver = false;
    m_problems->clear();
    m_session.run();
}

void ImportRunPage::showResult()
{
    const ImportBatch &batch = m_session.progress().batch;
    end(tr("The import is done"), tr("It can be taken back as a whole, now or later under “Import & export”."));
    m_counts->setText(countsText(batch, true));
    m_undo->setVisible(batch.created + batch.updated > 0);
    m_problemView->setVisible(m_problems->rowCount() > 0);
    if (auto *frame = qobject_cast<ImportWizard *>(wizard()))
        Q_EMIT frame->imported(batch);
}

void ImportRunPage::end(const QString &heading, const QString &lead)
{
    m_isOver = true;
    m_progress->finish();
    setHeading(heading);
    setLead(lead);
    Q_EMIT completeChanged();
}

ImportWizard::ImportWizard(Remote<ImportService> imports, const Phrases &phrases, Prompts &prompts, QWidget *parent)
    : Wizard(tr("Import people"), parent), m_session(imports)
{
    setObjectName(QStringLiteral("importWizard"));
    setContext(tr("nothing is written before step 5"));
    setCornerNote(QStringLiteral("undo"), tr("Can be undone as a whole"));
    setFinishText(tr("Close"));
    // On the last page Cancel would look like the way to take the import back; that has a button of its own.
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    addStep(new ImportFilePage(m_session, prompts, this));
    addStep(new ImportColumnsPage(m_session, phrases, this));
    addStep(new ImportOriginPage(m_session, phrases, this));
    addStep(new ImportPlanPage(m_session, phrases, this));
    addStep(new ImportRunPage(m_session, phrases, this));
}

void ImportWizard::choose(const QString &path)
{
    m_session.choose(path);
}

void ImportWizard::reject()
{
    // While people are being written, leaving means stopping; the page then says that everything was taken back.
    if (m_session.isWriting()) {
        m_session.stop();
        return;
    }
    m_session.stop();
    Wizard::reject();
}

} // namespace crm
