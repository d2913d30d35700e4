// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposes/purposespage.h"

#include "purposes/purposedetails.h"
#include "purposes/purposedialog.h"
#include "purposes/wordingdialog.h"
#include "purposesmodel.h"
#include "widgets/buttons.h"
#include "widgets/columnfit.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/rows.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// How wide the columns are, in average letters of the view's font.
const QList<int> kLetters{30, 20, 12, 9};

} // namespace

PageEntry PurposesPage::entry()
{
    return {u"purposes"_s, tr("Purposes"), u"why"_s, RailGroup::Privacy};
}

PurposesPage::PurposesPage(Remote<PurposeService> purposes, const Changes &changes, const Phrases &words,
                           Prompts &prompts, const Actor &actor, QWidget *parent)
    : Page(entry(), parent), m_purposes(purposes), m_words(words), m_prompts(prompts), m_actor(actor),
      m_model(new PurposesModel(words, this)), m_header(new PageHeader(tr("Purposes"), this)),
      m_notice(new Notice(this)), m_progress(new ProgressStrip(this)), m_view(new QTableView(this)),
      m_details(new PurposeDetails(words, this)), m_edit(plainButton(tr("&Edit…"), u"edit"_s, this)),
      m_wording(plainButton(tr("New &wording…"), u"sign"_s, this)),
      m_close(plainButton(tr("&Close…"), u"stop"_s, this))
{
    auto *add = primaryButton(tr("&Add…"), u"add"_s, this);
    add->setObjectName(u"addPurpose"_s);
    m_edit->setObjectName(u"editPurpose"_s);
    m_wording->setObjectName(u"addWording"_s);
    m_close->setObjectName(u"closePurpose"_s);
    for (QWidget *button : std::initializer_list<QWidget *>{m_close, m_wording, m_edit, add})
        m_header->addAction(button);
    m_notice->setClosable(true);
    m_view->setObjectName(u"purposes"_s);
    m_view->setAccessibleName(tr("Purposes"));
    m_view->setModel(m_model);
    prepareView(m_view);
    new ColumnFit(m_view, kLetters, {PurposesModel::StateColumn, PurposesModel::OpenColumn}, PurposesModel::NameColumn);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_view);
    halves->addWidget(m_details);
    halves->setStretchFactor(0, 11);
    halves->setStretchFactor(1, 9);
    halves->setSizes({550, 450});
    halves->setChildrenCollapsible(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 8, 16, 0);
    page->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_header, m_notice, m_progress})
        page->addWidget(widget);
    page->addWidget(halves, 1);
    m_progress->finish();
    const QString reason = may(actor.role, Task::ManagePurposes)
        ? QString()
        : tr("Only the privacy officer or an administrator changes purposes");
    setReasonOff(add, reason);
    connect(add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_wording, &QPushButton::clicked, this, &PurposesPage::addWording);
    connect(m_close, &QPushButton::clicked, this, &PurposesPage::closeOrReopen);
    connect(m_progress, &ProgressStrip::stopRequested, this, &PurposesPage::stopRevoking);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PurposesPage::showSelected);
    for (const auto signal : {&Changes::settingsChanged, &Changes::contactsReplaced})
        connect(&changes, signal, this, [this] { loadSoon(); });
    connect(&changes, &Changes::consentRecorded, this, [this] { loadSoon(); });
    showSelected();
}

QWidget *PurposesPage::actions()
{
    return m_header;
}

QWidget *PurposesPage::mainView()
{
    return m_view;
}

void PurposesPage::load()
{
    whenDone(m_purposes.call(&PurposeService::purposes), this, [this](const Result<QList<PurposeRecord>> &answer) {
        if (!answer)
            return m_notice->showError(answer.error());
        const QString shown = m_shown; // the reset takes the selection away
        m_model->show(*answer);
        m_header->setCount(tr("%n purpose(s)", nullptr, m_model->rowCount()));
        m_view->selectRow(qMax(0, m_model->rowOf(shown)));
    });
}

const PurposeRecord *PurposesPage::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model->record(rows.constFirst().row()) : nullptr;
}

void PurposesPage::showSelected()
{
    const PurposeRecord *record = selected();
    m_details->show(record ? *record : PurposeRecord());
    if (record)
        m_shown = record->purpose.key;
    QString reason;
    if (!may(m_actor.role, Task::ManagePurposes))
        reason = tr("Only the privacy officer or an administrator changes purposes");
    else if (!record)
        reason = tr("Choose a purpose first");
    const bool isOpen = record && record->purpose.isActive;
    setReasonOff(m_edit, reason);
    QString noWording = reason;
    if (reason.isEmpty() && !isOpen)
        noWording = tr("This purpose is closed");
    else if (reason.isEmpty() && record->purpose.basis != LegalBasis::Consent)
        noWording = tr("Nobody is asked: this purpose does not rest on consent");
    setReasonOff(m_wording, noWording);
    m_close->setText(!record || isOpen ? tr("&Close…") : tr("&Reopen…"));
    setReasonOff(m_close, !reason.isEmpty() ? reason : m_revoking ? tr("Consents are being ended") : QString());
}

void PurposesPage::edit(bool isNew)
{
    whenDone(m_purposes.call(&PurposeService::policies), this, [this, isNew](const Result<QList<RetentionPolicy>> &answer) {
        if (!answer)
            m_notice->showError(answer.error());
        else
            openEditor(*answer, isNew);
    });
}

void PurposesPage::openEditor(const QList<RetentionPolicy> &policies, bool isNew)
{
    const PurposeRecord *record = selected();
    if (!isNew && !record)
        return;
    auto *dialog = new PurposeDialog(m_purposes, m_words, policies, m_model->records(),
                                     isNew ? std::nullopt : std::optional(record->purpose), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PurposeDialog::saved, this, [this](const Purpose &purpose) {
        m_shown = purpose.key;
        const QString name = purpose.label.in(m_words.language());
        Q_EMIT statusMessage(tr("The purpose “%1” is saved.").arg(name), {});
        load();
    });
    dialog->open();
}

void PurposesPage::addWording()
{
    const PurposeRecord *record = selected();
    if (!record)
        return;
    auto *dialog = new WordingDialog(m_purposes, m_words, *record, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WordingDialog::saved, this, [this](int version) {
        Q_EMIT statusMessage(tr("Version %1 is what people are asked from now on.").arg(version), {});
        load();
    });
    dialog->open();
}

void PurposesPage::closeOrReopen()
{
    if (const PurposeRecord *record = selected())
        record->purpose.isActive ? close(*record) : reopen(*record);
}

void PurposesPage::close(const PurposeRecord &record)
{
    Question question;
    question.title = tr("Close “%1”?").arg(record.purpose.label.in(m_words.language()));
    question.consequences << tr("From now on nobody is contacted under this purpose.");
    if (record.openConsents > 0)
        question.consequences << tr("%n consent(s) end with it. Opening the purpose again does not bring them back.",
                                    nullptr, int(record.openConsents));
    question.consequences << tr("The history and its proof are kept.");
    question.yes = tr("Close the purpose");
    question.isDangerous = true;
    m_prompts.ask(this, question, [this, key = record.purpose.key, all = record.openConsents](bool yes) {
        if (!yes)
            return;
        whenDone(m_purposes.call(&PurposeService::close, key), this, [this, key, all](const Result<Purpose> &answer) {
            if (!answer)
                return m_notice->showError(answer.error());
            revoke(key, 0, all);
        });
    });
}

void PurposesPage::reopen(const PurposeRecord &record)
{
    if (record.openConsents > 0)
        return revoke(record.purpose.key, 0, record.openConsents);
    Question question;
    question.title = tr("Open “%1” again?").arg(record.purpose.label.in(m_words.language()));
    question.consequences = {tr("It is offered again wherever a purpose is chosen."),
                             tr("Consents that ended with it stay ended: people have to be asked again.")};
    question.yes = tr("Open the purpose");
    m_prompts.ask(this, question, [this, key = record.purpose.key](bool yes) {
        if (!yes)
            return;
        whenDone(m_purposes.call(&PurposeService::reopen, key), this, [this](const Result<Purpose> &answer) {
            if (!answer)
                m_notice->showError(answer.error());
        });
    });
}

void PurposesPage::revoke(const QString &key, qint64 done, qint64 all)
{
    m_revoking = Revoking{key, done, all, false};
    m_progress->setStoppable(true);
    showSelected();
    revokeNext();
}

void PurposesPage::revokeNext()
{
    m_progress->show(tr("Ending the consents of this purpose"), m_revoking->done, m_revoking->all);
    whenDone(m_purposes.call(&PurposeService::revokeSome, m_revoking->key), this, [this](const Result<Revocation> &answer) {
        const bool isOver = !answer || answer->isFinished || m_revoking->isStopping;
        if (answer)
            m_revoking->done += answer->revoked;
        if (!isOver)
            return revokeNext();
        m_progress->finish();
        const qint64 done = m_revoking->done;
        m_revoking.reset();
        if (!answer)
            m_notice->showError(answer.error());
        else if (!answer->isFinished)
            m_notice->say(Tone::Warning, tr("Some consents of this purpose have not been ended yet."),
                          tr("Nobody is contacted under it meanwhile. “Reopen…” goes on with them first."));
        else
            Q_EMIT statusMessage(tr("The purpose is closed; %n consent(s) ended with it.", nullptr, int(done)), {});
        load();
    });
}

void PurposesPage::stopRevoking()
{
    if (m_revoking)
        m_revoking->isStopping = true;
    m_progress->setStoppable(false);
}

} // namespace crm
