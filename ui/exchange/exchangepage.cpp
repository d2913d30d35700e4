// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangepage.h"

#include "progressrelay.h"

#include "exchange/exportdialog.h"
#include "exchange/importwizard.h"
#include "widgets/buttons.h"
#include "widgets/emptypage.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/rows.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {

PageEntry ExchangePage::entry()
{
    return {u"exchange"_s, tr("Import & export"), u"importexport"_s, RailGroup::Foot};
}

ExchangePage::ExchangePage(Remote<ImportService> imports, Remote<RequestService> requests, Remote<OfficeService> office, const Changes &changes,
                           const Phrases &phrases, Prompts &prompts, const QString &backupFolder, QWidget *parent) :
    Page(entry(), parent),
    m_imports(imports),
    m_requests(requests),
    m_office(office),
    m_phrases(phrases),
    m_prompts(prompts),
    m_backupFolder(backupFolder),
    m_batches(new ImportBatchModel(phrases, this)),
    m_header(new PageHeader(tr("Import & export"), this)),
    m_notice(new Notice(this)),
    m_view(new QTableView(this)),
    m_empty(new EmptyPage(u"importexport"_s, tr("Nothing has been imported yet"),
                          tr("Bring people in from a CSV list or from vCards. You see what will happen before anything is written, and every import can be taken back."), this)),
    m_undo(plainButton(tr("Undo this import"), u"undo"_s, this)),
    m_backups(wordsLabel({}, this)),
    m_progress(new ProgressStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    auto *exportButton = plainButton(tr("Export people…"), u"export"_s, this);
    auto *importButton = primaryButton(tr("Import people…"), u"download"_s, this);
    importButton->setObjectName(u"importPeople"_s);
    exportButton->setObjectName(u"exportPeople"_s);
    m_header->addAction(exportButton);
    m_header->addAction(importButton);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    m_importsBox = makeImports();
    layout->addWidget(m_importsBox);
    layout->addSpacing(8);
    layout->addWidget(makeBackups(), 2);
    connect(importButton, &QPushButton::clicked, this, [this] { importFile(); });
    connect(exportButton, &QPushButton::clicked, this, [this] { exportPeople({}, tr("Everybody")); });
    connect(&changes, &Changes::importChanged, this, &ExchangePage::reload);
    connect(&changes, &Changes::backedUp, this, &ExchangePage::showBackups);
}

QWidget *ExchangePage::actions() { return m_header; }
QWidget *ExchangePage::mainView() { return m_view; }

QWidget *ExchangePage::makeImports()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new SectionHeading(tr("Imports so far"), box);
    m_undo->setObjectName(u"undoImport"_s);
    heading->addWidget(m_undo);
    layout->addWidget(heading);
    m_view->setObjectName(u"imports"_s);
    m_view->setAccessibleName(tr("Imports so far"));
    m_view->setModel(m_batches);
    prepareView(m_view);
    m_view->horizontalHeader()->setSectionResizeMode(ImportBatchModel::FileColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(ImportBatchModel::WhenColumn, 160);
    layout->addWidget(m_view, 1);
    connect(m_empty->addStep(tr("Import people…"), u"download"_s), &QPushButton::clicked, this, [this] { importFile(); });
    layout->addWidget(m_empty);
    layout->addStretch();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExchangePage::updateUndo);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        ContactQuery query;
        query.importBatch = m_batches->batch(index.row()).id;
        Q_EMIT drillDown(query, m_batches->batch(index.row()).fileName);
    });
    connect(m_undo, &QPushButton::clicked, this, &ExchangePage::undoSelected);
    updateUndo();
    return box;
}

QWidget *ExchangePage::makeBackups()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new SectionHeading(tr("Backups"), box);
    auto *button = plainButton(tr("Back up now…"), u"backup"_s, box);
    button->setObjectName(u"backUp"_s);
    heading->addWidget(button);
    layout->addWidget(heading);
    layout->addWidget(m_progress);
    m_backups->setObjectName(u"backups"_s);
    layout->addWidget(m_backups);
    layout->addStretch();
    connect(button, &QPushButton::clicked, this, &ExchangePage::backUp);
    return box;
}

void ExchangePage::reload()
{
    whenDone(m_imports.call(&ImportService::batches), this, [this](const Result<QList<ImportBatch>> &answer) {
        if (!answer) {
            m_notice->showError(answer.error());
            return;
        }
        m_batches->show(*answer);
        m_view->setVisible(!answer->isEmpty());
        m_empty->setVisible(answer->isEmpty());
        // Nothing imported yet: what is below follows at once instead of half a page further down.
        qobject_cast<QVBoxLayout *>(layout())->setStretchFactor(m_importsBox, answer->isEmpty() ? 0 : 3);
        updateUndo();
    });
    showBackups();
}

void ExchangePage::showBackups()
{
    whenDone(m_office.call(&OfficeService::backups, m_backupFolder), this, [this](const Result<QList<BackupFile>> &answer) {
        if (!answer || answer->isEmpty()) {
            m_backups->setText(tr("No backup has been found beside the vault. A backup is one encrypted file; it opens with the passphrases of its day."));
            return;
        }
        QStringList lines;
        for (const BackupFile &file : answer->mid(0, 6))
            lines.append(tr("%1 · %2 · %3").arg(m_phrases.instant(file.atUtc), bytesText(file.bytes), QFileInfo(file.path).fileName()));
        m_backups->setText(lines.join(u'\n'));
    });
}

void ExchangePage::updateUndo()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const bool canUndo = rows.size() == 1 && m_batches->batch(rows.constFirst().row()).state == u"done"_s;
    setReasonOff(m_undo, canUndo ? QString() : tr("Choose a finished import first"));
}

void ExchangePage::undoSelected()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const ImportBatch batch = m_batches->batch(rows.constFirst().row());
    Question question;
    question.title = tr("Take back the import of “%1”?").arg(batch.fileName);
    question.consequences = {tr("%n added person(s) leave the vault", nullptr, int(batch.created)), tr("%n completed person(s) get their former values back", nullptr, int(batch.updated)),
                             tr("People changed by hand since then are kept")};
    question.yes = tr("Take it back");
    question.isDangerous = true;
    m_prompts.ask(this, question, [this, id = batch.id](bool yes) {
        if (!yes)
            return;
        whenDone(m_imports.call(&ImportService::undo, id), this, [this](const Result<ImportBatch> &answer) {
            if (!answer)
                m_notice->showError(answer.error());
            else
                Q_EMIT statusMessage(tr("The import has been taken back."), {});
        });
    });
}

void ExchangePage::importFile(const QString &path)
{
    if (!m_wizard) {
        m_wizard = new ImportWizard(m_imports, m_phrases, m_prompts, this);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &ImportWizard::imported, this, [this](const ImportBatch &batch) {
            Q_EMIT statusMessage(tr("%n person(s) imported.", nullptr, int(batch.created + batch.updated)), [this, id = batch.id](const StepDone &done) {
                whenDone(m_imports.call(&ImportService::undo, id), this, [done](const Result<ImportBatch> &answer) {
                    done(answer ? Result<void>() : Result<void>(answer.error()));
                });
            });
        });
        m_wizard->open();
    }
    if (!path.isEmpty())
        m_wizard->choose(path);
}

void ExchangePage::exportPeople(const ContactQuery &query, const QString &title)
{
    auto *dialog = new ExportDialog(m_requests, m_prompts, query, title, this);
    dialog->setProof(proofFrom(m_office));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 people) {
        Q_EMIT statusMessage(tr("%n person(s) exported. Noted in the disclosure register.", nullptr, int(people)), {});
    });
    dialog->open();
}

void ExchangePage::backUp()
{
    FileWish wish;
    wish.title = tr("Where should the backup go?");
    wish.filter = tr("Backup of Entre Nous (*.entrenous-backup)");
    wish.suffix = u"entrenous-backup"_s;
    wish.suggestion = QDir(m_backupFolder).filePath(u"entrenous-"_s + QDate::currentDate().toString(Qt::ISODate) + u".entrenous-backup"_s);
    m_prompts.saveFile(this, wish, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const Progress progress = relayed(this, [this](qint64 done, qint64 total) { m_progress->show(tr("Writing the backup…"), done, total); });
        connect(m_progress, &ProgressStrip::stopRequested, this, [cancelled = progress.cancelled] { cancelled->store(true); });
        whenDone(m_office.call(&OfficeService::backup, path, progress), this, [this](const Result<BackupFile> &answer) {
            m_progress->finish();
            m_progress->disconnect(this);
            if (!answer) {
                m_notice->showError(answer.error());
                return;
            }
            Q_EMIT statusMessage(tr("Backup written and verified: %1.").arg(bytesText(answer->bytes)), {});
            showBackups();
        });
    });
}

} // namespace crm
