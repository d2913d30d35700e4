// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm {

ExportDialog::ExportDialog(Remote<RequestService> requests, Prompts &prompts, const ContactQuery &query, const QString &title, QWidget *parent) :
    DisclosureDialog(prompts, tr("Export: %1").arg(title),
                     tr("The file leaves the vault unencrypted. To whom and what for is kept in the disclosure register, so that each person can be told."), tr("Format"), parent),
    m_requests(requests), m_query(query), m_notes(new QCheckBox(tr("With our notes, tags and relations: for our own use only"), this))
{
    setObjectName(u"exportDialog"_s);
    reasonField()->setObjectName(u"purpose"_s);
    kindField()->setObjectName(u"format"_s);
    kindField()->addItem(tr("CSV table"), u"csv"_s);
    kindField()->addItem(tr("vCards"), u"vcard"_s);
    kindField()->addItem(tr("JSON"), u"json"_s);
    m_notes->setObjectName(u"withNotes"_s);
    addField(m_notes);
}

QString ExportDialog::suffix() const
{
    const QString format = kindField()->currentData().toString();
    return format == u"vcard"_s ? u"vcf"_s : format;
}

void ExportDialog::write(const QString &path)
{
    const QString format = kindField()->currentData().toString() + (m_notes->isChecked() ? u"+notes"_s : QString());
    whenDone(m_requests.call(&RequestService::exportList, m_query, path, format, recipient(), reason(), progress()), this, [this](const Result<qint64> &answer) {
        if (!finish(answer ? std::nullopt : std::optional(answer.error())))
            return;
        Q_EMIT exported(*answer);
        accept();
    });
}

} // namespace crm
