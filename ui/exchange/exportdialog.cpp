// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportdialog.h"

#include "progressrelay.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {

ExportDialog::ExportDialog(Remote<RequestService> requests, Prompts &prompts, const ContactQuery &query, const QString &title, QWidget *parent) :
    QDialog(parent),
    m_requests(requests),
    m_prompts(prompts),
    m_query(query),
    m_recipient(new QLineEdit(this)),
    m_purpose(new QLineEdit(this)),
    m_format(new QComboBox(this)),
    m_notes(new QCheckBox(tr("With our notes, tags and relations: for our own use only"), this)),
    m_export(primaryButton(tr("Choose where and export…"), u"export"_s, this)),
    m_strip(new ProgressStrip(this)),
    m_notice(new Notice(this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"exportDialog"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    auto *heading = wordsLabel(tr("Export: %1").arg(title), this);
    setType(heading, Type::Title);
    layout->addWidget(heading);
    layout->addWidget(wordsLabel(tr("The file leaves the vault unencrypted. To whom and what for is kept in the disclosure register, so that each person can be told."), this));
    m_recipient->setObjectName(u"recipient"_s);
    m_purpose->setObjectName(u"purpose"_s);
    m_format->setObjectName(u"format"_s);
    m_format->addItem(tr("CSV table"), u"csv"_s);
    m_format->addItem(tr("vCards"), u"vcard"_s);
    m_format->addItem(tr("JSON"), u"json"_s);
    const QList<QPair<QString, QWidget *>> fields {{tr("Who receives it"), m_recipient}, {tr("What for"), m_purpose}, {tr("Format"), m_format}};
    for (const auto &[text, field] : fields) {
        layout->addWidget(fieldLabel(text, field));
        layout->addWidget(field);
    }
    m_notes->setObjectName(u"withNotes"_s);
    layout->addWidget(m_notes);
    layout->addWidget(m_notice);
    layout->addWidget(m_strip);
    auto *buttons = new QHBoxLayout;
    auto *cancel = flatButton(tr("Cancel"), this);
    buttons->addWidget(cancel);
    buttons->addStretch();
    m_export->setObjectName(u"export"_s);
    buttons->addWidget(m_export);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(qMax(480, layout->minimumSize().width()));
    new DialogFit(this);
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    connect(m_recipient, &QLineEdit::textChanged, this, &ExportDialog::updateButton);
    connect(m_purpose, &QLineEdit::textChanged, this, &ExportDialog::updateButton);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] { m_progress.cancelled->store(true); });
    updateButton();
}

void ExportDialog::updateButton()
{
    const bool isSaid = !m_recipient->text().trimmed().isEmpty() && !m_purpose->text().trimmed().isEmpty();
    setReasonOff(m_export, isSaid ? QString() : tr("Say who receives it and what for"));
}

void ExportDialog::askAndExport()
{
    m_proof(this, [this](bool isProven) {
        if (isProven)
            chooseFile();
    });
}

void ExportDialog::chooseFile()
{
    const QString format = m_format->currentData().toString();
    FileWish wish;
    wish.title = tr("Where should the file go?");
    wish.suffix = format == u"vcard"_s ? u"vcf"_s : format;
    wish.filter = u"*."_s + wish.suffix;
    m_prompts.saveFile(this, wish, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void ExportDialog::write(const QString &path)
{
    m_isWriting = true;
    m_export->setEnabled(false);
    m_progress = relayed(this, [this](qint64 done, qint64 total) { m_strip->show(tr("Writing…"), done, total); });
    const QString format = m_format->currentData().toString() + (m_notes->isChecked() ? u"+notes"_s : QString());
    whenDone(m_requests.call(&RequestService::exportList, m_query, path, format, m_recipient->text().trimmed(), m_purpose->text().trimmed(), m_progress), this,
             [this](const Result<qint64> &answer) {
                 m_isWriting = false;
                 m_strip->finish();
                 updateButton();
                 if (!answer) {
                     m_notice->showError(answer.error());
                     return;
                 }
                 Q_EMIT exported(*answer);
                 accept();
             });
}

void ExportDialog::reject()
{
    // A file half-written is no file: the writer stops first, the dialog closes when it has answered.
    m_progress.cancelled->store(true);
    if (!m_isWriting)
        QDialog::reject();
}

} // namespace crm
