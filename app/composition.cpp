// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "restorewords.h"

#include "shell/firstrunwizard.h"
#include "shell/helpwindow.h"
#include "shell/lockpage.h"
#include "shell/mainwindow.h"
#include "shell/openfailedpage.h"
#include "widgets/errortext.h"
#include "widgets/formats.h"
#include "widgets/statusline.h"
#include "widgets/style.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr QSize kUsualSize(1280, 800);
constexpr QSize kSmallestSize(960, 600);
} // namespace

Composition::Composition(const CommandLine &line, Preferences &preferences, Prompts &prompts, Style &style, const Clock &clock, const KdfParameters &kdf) :
    m_preferences(preferences),
    m_prompts(prompts),
    m_style(style),
    m_clock(clock),
    m_address {line.vault.isEmpty() ? preferences.lastVault() : line.vault},
    m_userName(line.user),
    m_backend(m_changes, clock, kdf),
    m_idle(this)
{
    m_localization.use(line.language.isEmpty() ? preferences.language() : line.language);
    makeWindow();
    connect(&m_idle, &IdleWatch::idle, this, &Composition::lock);
    connect(&m_session, &SessionLock::locked, this, &Composition::lock);
}

Composition::~Composition()
{
    m_idle.stop();
    if (m_window)
        m_preferences.setGeometry(m_window->saveGeometry());
    m_pages.reset();
    m_window.reset();
}

void Composition::start()
{
    const bool isThere = m_address.isServer() || (!m_address.text.isEmpty() && QFileInfo(m_address.text).isDir());
    if (!isThere) {
        firstRun();
        return;
    }
    showLockPage();
    m_window->show();
}

void Composition::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setMinimumSize(kSmallestSize);
    if (!m_window->restoreGeometry(m_preferences.geometry()))
        m_window->resize(kUsualSize);
    m_window->setVaultName(m_address.name());
    m_window->setConnections(m_address.isServer() ? tr("Connected to the database") : QString());
    connect(m_window.get(), &MainWindow::lockRequested, this, &Composition::lock);
    connect(m_window.get(), &MainWindow::helpRequested, this, &Composition::showHelp);
    connect(m_window.get(), &MainWindow::connectionsRequested, this, &Composition::showConnections);
}

void Composition::makePages()
{
    m_pages = std::make_unique<PageSet>(*m_window, m_backend, m_changes, m_preferences, m_prompts, Phrases(m_localization.language()), m_clock, *m_opened, m_address);
    connect(m_pages.get(), &PageSet::languageChosen, this, &Composition::setLanguage, Qt::QueuedConnection);
    connect(m_pages.get(), &PageSet::themeChosen, this, &Composition::setTheme);
    connect(m_pages.get(), &PageSet::lockTimeChosen, this, [this](int minutes) { m_idle.setDelay(std::chrono::minutes(minutes)); });
    connect(&m_changes, &Changes::backedUp, m_pages.get(), [this] { showLastBackup(); });
    showLastBackup();
    if (m_opened->isReadOnly)
        m_window->statusLine()->say(whyReadOnly(), StatusLine::Kind::Problem);
}

QString Composition::whyReadOnly() const
{
    if (m_opened->isDiskFull)
        return tr("The disk is full: the vault can only be read, and what you look at is not recorded. Make room, then lock and unlock it.");
    if (m_opened->lockedBy.isEmpty())
        return tr("The folder of this vault cannot be written: it can only be read, and what you look at is not recorded.");
    return tr("%1 has this vault open: here it can only be read, and what you look at is not recorded.").arg(m_opened->lockedBy);
}

void Composition::showLastBackup()
{
    if (m_address.isServer())
        return;
    const QString beside = QFileInfo(m_address.text).absolutePath();
    whenDone(m_backend.office().call(&OfficeService::backups, beside), m_pages.get(), [this](const Result<QList<BackupFile>> &answer) {
        const bool isAny = answer && !answer->isEmpty();
        m_window->statusLine()->setStanding(isAny ? tr("Last backup: %1").arg(nearMomentText(answer->constFirst().atUtc, m_clock())) : tr("No backup yet"));
    });
}

void Composition::showLockPage()
{
    m_lockPage = new LockPage;
    m_lockPage->setVaultName(m_address.name());
    m_lockPage->setUserName(m_userName);
    connect(m_lockPage, &LockPage::unlockRequested, this, [this](const QString &userName, const QByteArray &passphrase) { unlock({userName, passphrase, {}}); });
    connect(m_lockPage, &LockPage::recoveryRequested, this, [this](const QString &key) { unlock({{}, {}, key}); });
    connect(m_lockPage, &LockPage::otherVaultRequested, this, &Composition::chooseVault);
    m_window->cover(m_lockPage);
}

void Composition::unlock(const Credentials &credentials)
{
    if (m_lockPage)
        m_lockPage->setBusy(true);
    if (!credentials.userName.isEmpty())
        m_userName = credentials.userName;
    whenDone(m_backend.open(m_address, credentials), this, [this](const Result<OpenedVault> &answer) {
        if (m_lockPage)
            m_lockPage->setBusy(false);
        if (!answer) {
            Q_EMIT openingFailed(answer.error());
            if (m_lockPage && answer.error().code == Error::Code::Locked)
                m_lockPage->showError(answer.error());
            else
                showFailure(answer.error());
            return;
        }
        m_opened = *answer;
        m_preferences.setLastVault(m_address.text);
        makePages();
        if (m_lockPage)
            m_lockPage->clearSecrets();
        m_window->uncover();
        m_idle.setDelay(std::chrono::minutes(m_preferences.lockAfterMinutes()));
        m_idle.start();
        if (m_opened->restored) {
            const QStringList lines = restoreLines(*m_opened->restored, Phrases(m_localization.language()));
            m_prompts.show(m_window.get(), lines.first(), lines.mid(1).join(u"\n\n"_s));
        }
        Q_EMIT opened();
    });
}

void Composition::lock()
{
    if (!m_opened)
        return;
    m_idle.stop();
    // Covered first: nothing of the vault is seen while the pages die and the connections close.
    showLockPage();
    m_lockPage->setLockedSince(m_clock());
    m_opened.reset();
    m_window->undoStack()->clear();
    m_pages.reset();
    whenDone(m_backend.close(), this, [this](const Result<void> &) { Q_EMIT locked(); });
}

void Composition::showFailure(const Error &error)
{
    auto *page = new OpenFailedPage(error, m_address.text);
    connect(page, &OpenFailedPage::retryRequested, this, &Composition::showLockPage);
    // A second opener gets read-only by itself once it has signed in.
    connect(page, &OpenFailedPage::readOnlyRequested, this, &Composition::showLockPage);
    connect(page, &OpenFailedPage::otherVaultRequested, this, &Composition::chooseVault);
    connect(page, &OpenFailedPage::restoreRequested, this, &Composition::restoreBackup);
    m_window->cover(page);
}

void Composition::setLanguage(const QString &language)
{
    const QByteArray geometry = m_window->saveGeometry();
    const QString page = m_window->currentPage() ? m_window->currentPage()->key() : QString();
    const bool wasVisible = m_window->isVisible();
    m_pages.reset();
    m_window.reset();
    m_localization.use(language);
    makeWindow();
    m_window->restoreGeometry(geometry);
    if (m_opened) {
        makePages();
        if (!page.isEmpty())
            m_window->openPage(page);
    } else {
        showLockPage();
    }
    if (wasVisible)
        m_window->show();
}

void Composition::setTheme(Preferences::Theme theme)
{
    m_style.setScheme(theme == Preferences::Theme::Dark ? Scheme::Dark : theme == Preferences::Theme::Light ? Scheme::Light : schemeOfSystem());
}

void Composition::goTo(const QString &vault)
{
    m_address = {vault};
    m_window->setVaultName(m_address.name());
    showLockPage();
    m_window->show();
}

void Composition::showHelp(const QString &pageKey)
{
    if (!m_help) {
        m_help = new HelpWindow(m_window.get());
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        m_help->setWindowFlag(Qt::Window);
    }
    m_help->showFor(pageKey);
    m_help->show();
    m_help->raise();
}

void Composition::showConnections()
{
    const QString text = m_address.isServer() ? tr("One connection, to your own database server: %1. Nothing else has been contacted.").arg(m_address.url().host())
                                              : tr("None. This program has contacted nobody: no updates, no statistics, no images from outside.");
    m_prompts.show(m_window.get(), tr("Connections made"), text);
}

void Composition::firstRun()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_firstRun = new FirstRunWizard(m_prompts, documents.isEmpty() ? QDir::homePath() : documents);
    m_firstRun->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_firstRun, &FirstRunWizard::createRequested, this, &Composition::createVault);
    connect(m_firstRun, &FirstRunWizard::openExistingRequested, this, &Composition::chooseVault);
    connect(m_firstRun, &FirstRunWizard::demoRequested, this, &Composition::createDemo);
    m_firstRun->open();
}

void Composition::createVault(const VaultDraft &draft)
{
    m_address = {draft.folder};
    m_userName = draft.userName;
    whenDone(m_backend.create(m_address, draft), this, [this, draft](const Result<QString> &answer) {
        if (!m_firstRun)
            return;
        if (!answer) {
            m_firstRun->showError(answer.error());
            return;
        }
        m_firstRun->showRecoveryKey(*answer);
        connect(m_firstRun, &FirstRunWizard::recoveryKeyKept, this, [this, passphrase = draft.passphrase, language = draft.controller.language] {
            if (m_preferences.language().isEmpty() && language != m_localization.language())
                setLanguage(language);
            m_window->setVaultName(m_address.name());
            showLockPage();
            m_window->show();
            if (const int copies = m_firstRun ? m_firstRun->recoveryKeyCopies() : 0; copies > 0)
                connect(this, &Composition::opened, this, [this, copies] { noteRecoveryKeyPrinted(copies); }, Qt::SingleShotConnection);
            unlock({m_userName, passphrase, {}});
        });
    });
}

void Composition::noteRecoveryKeyPrinted(int copies)
{
    whenDone(m_backend.requests().call(&RequestService::notePrinted, ContactId(), u"recovery_key"_s, qint64 {copies}), this, [this](const Result<void> &answer) {
        if (!answer)
            m_window->say(sentenceFor(answer.error()));
    });
}

void Composition::createDemo()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    DemoWish wish;
    wish.address = {QDir(documents.isEmpty() ? QDir::homePath() : documents).filePath(tr("Demo") + u".entrenous"_s)};
    wish.language = m_localization.language();
    wish.reference = m_clock().toLocalTime().date();
    if (QFileInfo::exists(wish.address.text)) {
        m_userName = demoUser();
        if (m_firstRun)
            m_firstRun->close();
        goTo(wish.address.text);
        unlock({demoUser(), demoPassphrase(), {}});
        return;
    }
    whenDone(m_backend.createDemo(wish, {}), this, [this, wish](const Result<QString> &answer) {
        if (!answer) {
            if (m_firstRun)
                m_firstRun->showError(answer.error());
            return;
        }
        if (m_firstRun)
            m_firstRun->close();
        m_userName = demoUser();
        goTo(wish.address.text);
        unlock({demoUser(), demoPassphrase(), {}});
    });
}

void Composition::chooseVault()
{
    QWidget *parent = m_firstRun ? static_cast<QWidget *>(m_firstRun.data()) : m_window.get();
    m_prompts.pickFolder(parent, {tr("Choose the folder of the vault (its name ends in .entrenous)"), {}, {}, {}}, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (m_firstRun)
            m_firstRun->close();
        goTo(path);
    });
}

void Composition::restoreBackup()
{
    m_prompts.openFile(m_window.get(), {tr("Which backup?"), tr("Backup of Entre Nous (*.entrenous-backup)"), {}, {}}, [this](const QString &file) {
        if (file.isEmpty())
            return;
        const QString folder = QFileInfo(file).absoluteDir().filePath(QFileInfo(file).completeBaseName() + u".entrenous"_s);
        // The vault that could not be opened may still be read where it counts: what people said since.
        const QString former = QFileInfo(m_address.text).isDir() ? m_address.text : QString();
        whenDone(m_backend.restore(file, folder, former, {}), this, [this, folder](const Result<void> &answer) {
            if (answer)
                goTo(folder);
            else
                showFailure(answer.error());
        });
    });
}

} // namespace crm
