// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstrunpages.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice.h"
#include "widgets/passphrasefield.h"
#include "widgets/prompts.h"
#include "widgets/strength.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFieldWidth = 680;
}

NewPassphrasePage::NewPassphrasePage(QWidget *parent)
    : WizardPage(tr("Passphrase"), tr("Choose a passphrase"),
                 tr("It opens the vault. Nobody can find it again for you, nor can we: the recovery key, in the next "
                    "step, is the only other door."),
                 parent),
      m_first(new PassphraseField(this)), m_meter(new StrengthMeter(this)), m_second(new PassphraseField(this))
{
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("C&reate the vault"));
    m_first->edit()->setObjectName(u"passphrase"_s);
    m_second->edit()->setObjectName(u"repeat"_s);
    for (PassphraseField *field : {m_first, m_second})
        field->setFixedWidth(kFieldWidth);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(fieldLabel(tr("&Passphrase"), m_first->edit()));
    rows->addWidget(m_first);
    rows->addWidget(m_meter);
    rows->addSpacing(12);
    rows->addWidget(fieldLabel(tr("The same, &once more"), m_second->edit()));
    rows->addWidget(m_second);
    body()->addLayout(rows);
    body()->addWidget(makeAdvice());
    auto *propose = plainButton(tr("Propose a p&hrase"), {}, this);
    propose->setObjectName(u"propose"_s);
    auto *how = wordsLabel(tr("Six words drawn by lot"), this);
    setType(how, Type::Small, Ink::Secondary);
    auto *row = new QHBoxLayout;
    row->addWidget(propose);
    row->addWidget(how, 1);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(propose, &QPushButton::clicked, this, &NewPassphrasePage::propose);
    connect(m_first, &PassphraseField::textChanged, this, &NewPassphrasePage::judge);
    connect(m_second, &PassphraseField::textChanged, this, &NewPassphrasePage::judge);
    judge();
}

QWidget *NewPassphrasePage::makeAdvice()
{
    auto *sheet = new QFrame(this);
    sheet->setFrameShape(QFrame::StyledPanel);
    sheet->setProperty("surface", u"raised"_s);
    sheet->setFixedWidth(kFieldWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    auto *title = new QLabel(tr("A good phrase is"), sheet);
    setType(title, Type::Strong);
    column->addWidget(title);
    for (const QString &text :
         {tr("five words or more, or sixteen letters"), tr("without your name or that of the organisation"),
          tr("not on the list of well-known phrases")}) {
        auto *row = new QHBoxLayout;
        auto *mark = new QLabel(sheet);
        auto *words = wordsLabel(text, sheet);
        mark->setFixedWidth(20);
        row->addWidget(mark);
        row->addWidget(words, 1);
        column->addLayout(row);
        m_advice.append(std::pair<QLabel *, QLabel *>(mark, words));
    }
    return sheet;
}

void NewPassphrasePage::showAdvice(const Strength &strength)
{
    const bool isTyped = strength.level != Strength::Level::Empty;
    const QList<bool> good{strength.isLong, strength.namesNobody, strength.isUncommon};
    for (int i = 0; i < m_advice.size(); ++i) {
        const bool isGood = isTyped && good.at(i);
        const QString name = isGood ? u"check"_s : (isTyped ? u"close"_s : u"more"_s);
        m_advice.at(i).first->setPixmap(
            icon(name, isGood ? Token::Allowed : Token::TextSecondary).pixmap(QSize(16, 16), devicePixelRatioF()));
        m_advice.at(i).second->setAccessibleDescription(isTyped ? (isGood ? tr("fulfilled") : tr("not yet"))
                                                                : QString());
    }
}

void NewPassphrasePage::judge()
{
    const Strength strength = strengthOf(m_first->text(), m_forbidden);
    m_meter->show(strength);
    showAdvice(strength);
    const bool isSame = !m_second->text().isEmpty() && m_second->text() == m_first->text();
    const bool isWrong = !m_second->text().isEmpty() && !m_first->text().startsWith(m_second->text());
    m_second->setMark(isSame ? tr("Identical") : (isWrong ? tr("Different") : QString()), isSame);
    m_second->setError(isWrong);
    Q_EMIT completeChanged();
}

void NewPassphrasePage::propose()
{
    m_first->setText(proposedPassphrase(QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s));
    m_second->clear();
    m_first->edit()->setEchoMode(QLineEdit::Normal);
    m_second->setFocus();
}

bool NewPassphrasePage::isComplete() const
{
    return strengthOf(m_first->text(), m_forbidden).level >= Strength::Level::Fair
        && m_first->text() == m_second->text();
}

QString NewPassphrasePage::whatIsMissing() const
{
    const Strength strength = strengthOf(m_first->text(), m_forbidden);
    if (strength.level == Strength::Level::Empty)
        return {};
    return strength.level < Strength::Level::Fair ? tr("The passphrase is still too easy to guess")
                                                  : tr("Type the same passphrase once more");
}

/// The vault is made before the next page: the answer comes later and goes on by itself.
bool NewPassphrasePage::validatePage()
{
    if (!m_isCreated)
        Q_EMIT chosen();
    return m_isCreated;
}

QByteArray NewPassphrasePage::passphrase() const
{
    return m_first->passphrase();
}

void NewPassphrasePage::clearSecrets()
{
    m_first->clear();
    m_second->clear();
}

RecoveryKeyPage::RecoveryKeyPage(Prompts &prompts, QWidget *parent)
    : WizardPage(tr("Recovery key"), tr("Keep the recovery key"),
                 tr("It opens the vault when the passphrase is lost. It is shown once, now. Print it and keep it where "
                    "you keep contracts, not on this computer."),
                 parent),
      m_prompts(prompts), m_key(new QLineEdit(this)),
      m_kept(new QCheckBox(tr("I have &kept the recovery key in a safe place"), this))
{
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setReadOnly(true);
    m_key->setProperty("large", true);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_kept->setObjectName(u"kept"_s);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(fieldLabel(tr("Your &recovery key"), m_key));
    rows->addWidget(m_key);
    body()->addLayout(rows);
    auto *print = plainButton(tr("&Print…"), u"print"_s, this);
    auto *save = plainButton(tr("Save as P&DF…"), u"download"_s, this);
    save->setObjectName(u"savePdf"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addSpacing(16);
    body()->addWidget(m_kept);
    body()->addStretch(1);
    connect(print, &QPushButton::clicked, this, &RecoveryKeyPage::print);
    connect(save, &QPushButton::clicked, this, &RecoveryKeyPage::savePdf);
    connect(m_kept, &QCheckBox::toggled, this, &QWizardPage::completeChanged);
}

bool RecoveryKeyPage::isComplete() const
{
    return m_kept->isChecked();
}

QString RecoveryKeyPage::whatIsMissing() const
{
    return tr("Say first that the key is kept");
}

void RecoveryKeyPage::setKey(const QString &key, const QString &organisation)
{
    m_organisation = organisation;
    m_key->setText(key);
    m_key->setCursorPosition(0);
}

QString RecoveryKeyPage::sheet() const
{
    return u"<h1>%1</h1><p>%2</p><p style=\"font-family:monospace;font-size:14pt\">%3</p><p>%4</p>"_s.arg(
        tr("Recovery key of the vault").toHtmlEscaped(), m_organisation.toHtmlEscaped(), m_key->text().toHtmlEscaped(),
        tr("Whoever has this sheet can open the vault. Keep it locked away, apart from the computer.").toHtmlEscaped());
}

void RecoveryKeyPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QTextDocument document;
        document.setHtml(sheet());
        document.print(printer.get());
        ++m_copies;
    });
    dialog->open();
}

void RecoveryKeyPage::savePdf()
{
    const FileWish wish{tr("Save the recovery key"), tr("PDF (*.pdf)"), tr("recovery-key.pdf"), u"pdf"_s};
    m_prompts.saveFile(this, wish, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        QTextDocument document;
        document.setHtml(sheet());
        document.print(&printer);
        if (QFileInfo(path).size() == 0)
            return notice()->say(Tone::Error, tr("The recovery key was not saved."), tr("Choose another folder, or print it."));
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        notice()->clear();
        ++m_copies;
    });
}

} // namespace crm
