// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audienceexportdialog.h"

#include "audience/footerbox.h"

#include <QComboBox>
#include <QLineEdit>

#include <limits>

using namespace Qt::StringLiterals;

namespace crm {

QString AudienceExportDialog::headingFor(qint64 people)
{
    return tr("Export of %n person(s)", nullptr,
              static_cast<int>(std::min<qint64>(people, std::numeric_limits<int>::max())));
}

AudienceExportDialog::AudienceExportDialog(Remote<AudienceExportService> exports, Prompts &prompts,
                                           const Subject &subject, QWidget *parent)
    : DisclosureDialog(prompts, headingFor(subject.people),
                       tr("Everybody is checked again at this moment. The file leaves the vault unencrypted. "
                          "To whom and what for is kept with each person, so that she can be told."),
                       tr("As"), parent),
      m_exports(exports), m_subject(subject), m_footer(new FooterBox(this))
{
    setObjectName(u"audienceExport"_s);
    reasonField()->setObjectName(u"reason"_s);
    reasonField()->setText(subject.purpose);
    kindField()->setObjectName(u"sheet"_s);
    for (const AudienceSheet one : sheetsFor(subject.wish.channel))
        kindField()->addItem(titleOf(one, subject.wish.channel), static_cast<int>(one));
    if (subject.wish.channel == Channel::Phone)
        return;
    addField(m_footer);
    setMinimumWidth(640);
    connect(kindField(), &QComboBox::currentIndexChanged, this, &AudienceExportDialog::updateFooter);
    connect(m_footer, &FooterBox::settingsWished, this, [this] {
        reject();
        Q_EMIT settingsWished();
    });
    preview();
}

void AudienceExportDialog::preview()
{
    whenDone(m_exports.call(&AudienceExportService::preview, m_subject.wish, m_subject.examples), this,
             [this](const Result<FooterPreview> &answer) {
                 if (!answer)
                     return m_footer->showError(answer.error());
                 m_footer->take(*answer, m_subject.examples.size() == 1);
                 updateFooter();
             });
}

void AudienceExportDialog::updateFooter()
{
    m_footer->showFor(sheet());
    setObstacle(m_footer->obstacle(sheet()));
}

AudienceSheet AudienceExportDialog::sheet() const
{
    return static_cast<AudienceSheet>(kindField()->currentData().toInt());
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

void AudienceExportDialog::write(const QString &path)
{
    const AudienceExportWish wish{m_subject.wish, sheet(), path, recipient(), reason(), m_subject.language};
    whenDone(m_exports.call(&AudienceExportService::write, wish, progress()), this,
             [this](const Result<Disclosure> &answer) {
                 if (!finish(answer ? std::nullopt : std::optional(answer.error())))
                     return;
                 Q_EMIT exported(*answer);
                 accept();
             });
}

} // namespace crm
