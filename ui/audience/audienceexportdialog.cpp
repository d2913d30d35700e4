// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audienceexportdialog.h"

#include "progressrelay.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace crm {

AudienceExportDialog::AudienceExportDialog(Remote<AudienceExportService> exports, Prompts &prompts,
                                           const Subject &subject, QWidget *parent)
    : QDialog(parent), m_exports(exports), m_prompts(prompts), m_subject(subject), m_sheet(new QComboBox(this)),
      m_recipient(new QLineEdit(this)), m_reason(new QLineEdit(subject.purpose, this)),
      m_export(primaryButton(tr("Choose where and export…"), u"export"_s, this)), m_strip(new ProgressStrip(this)),
      m_notice(new Notice(this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"audienceExport"_s);
    const int people = static_cast<int>(std::min<qint64>(subject.people, std::numeric_limits<int>::max()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    auto *heading = wordsLabel(tr("Export of %n person(s)", nullptr, people), this);
    setType(heading, Type::Title);
    layout->addWidget(heading);
    layout->addWidget(wordsLabel(tr("Everybody is checked again at this moment. The file leaves the vault unencrypted. "
                                    "To whom and what for is kept with each person, so that she can be told."),
                                 this));
    m_sheet->setObjectName(u"sheet"_s);
    for (const AudienceSheet one : sheetsFor(subject.wish.channel))
        m_sheet->addItem(titleOf(one, subject.wish.channel), static_cast<int>(one));
    m_recipient->setObjectName(u"recipient"_s);
    m_reason->setObjectName(u"reason"_s);
    const QList<QPair<QString, QWidget *>> fields{
        {tr("Who receives it"), m_recipient}, {tr("What for"), m_reason}, {tr("As"), m_sheet}};
    for (const auto &[text, field] : fields) {
        layout->addWidget(fieldLabel(text, field));
        layout->addWidget(field);
    }
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
    setMinimumWidth(480);
    new DialogFit(this);
    connect(cancel, &QPushButton::clicked, this, &AudienceExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &AudienceExportDialog::askAndExport);
    connect(m_recipient, &QLineEdit::textChanged, this, &AudienceExportDialog::updateButton);
    connect(m_reason, &QLineEdit::textChanged, this, &AudienceExportDialog::updateButton);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] { m_progress.cancelled->store(true); });
    m_recipient->setFocus();
    updateButton();
}

AudienceSheet AudienceExportDialog::sheet() const
{
    return static_cast<AudienceSheet>(m_sheet->currentData().toInt());
}

QString AudienceExportDialog::titleOf(AudienceSheet sheet, Channel channel)
{
    switch (sheet) {
    case AudienceSheet::MailingCsv:
        return channel == Channel::Email ? tr("CSV list for a mailing tool")
            : channel == Channel::Sms    ? tr("CSV list for a text message tool")
                                         : tr("CSV list of addresses");
    case AudienceSheet::CallSheetCsv:
        return tr("Call sheet as CSV");
    case AudienceSheet::CallSheetPdf:
        return tr("Call sheet to print (PDF)");
    case AudienceSheet::LabelsPdf:
        return tr("Address labels, 24 to a sheet (PDF)");
    }
    Q_UNREACHABLE();
}

void AudienceExportDialog::updateButton()
{
    const bool isSaid = !m_recipient->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty();
    setReasonOff(m_export, isSaid ? QString() : tr("Say who receives it and what for"));
}

void AudienceExportDialog::askAndExport()
{
    m_proof(this, [this](bool isProven) {
        if (isProven)
            chooseFile();
    });
}

void AudienceExportDialog::chooseFile()
{
    FileWish wish;
    wish.title = tr("Where should the file go?");
    wish.suffix = suffixOf(sheet());
    wish.filter = u"*."_s + wish.suffix;
    m_prompts.saveFile(this, wish, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void AudienceExportDialog::write(const QString &path)
{
    m_isWriting = true;
    m_export->setEnabled(false);
    m_progress = relayed(this, [this](qint64 done, qint64 total) { m_strip->show(tr("Writing…"), done, total); });
    const AudienceExportWish wish{
        m_subject.wish, sheet(), path, m_recipient->text().trimmed(), m_reason->text().trimmed(), m_subject.language};
    whenDone(m_exports.call(&AudienceExportService::write, wish, m_progress), this,
             [this](const Result<Disclosure> &answer) {
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

void AudienceExportDialog::reject()
{
    // A file half-written is no file: the writer stops first, the dialog closes when it has answered.
    m_progress.cancelled->store(true);
    if (!m_isWriting)
        QDialog::reject();
}

} // namespace crm
