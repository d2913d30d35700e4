// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentreceiptpage.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/prompts.h"
#include "widgets/theme.h"

#include <QDir>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>

#include <memory>

namespace crm {

using namespace Qt::StringLiterals;

ConsentReceiptPage::ConsentReceiptPage(const ConsentParts &parts, const ConsentSession &session, QWidget *parent)
    : WizardPage(tr("Receipt"), tr("The answers are recorded"),
                 tr("Hand the person her receipt: she is entitled to the proof of what she said."), parent),
      m_parts(parts), m_session(session), m_said(wordsLabel({}, this)),
      m_confirmation(plainButton(tr("Save the &confirmation…"), u"email"_s, this))
{
    setObjectName(u"receiptPage"_s);
    auto *print = plainButton(tr("&Print…"), u"print"_s, this);
    auto *pdf = plainButton(tr("Save as P&DF…"), u"receipt"_s, this);
    auto *json = plainButton(tr("Save as &JSON…"), u"file"_s, this);
    print->setObjectName(u"printReceipt"_s);
    pdf->setObjectName(u"savePdf"_s);
    json->setObjectName(u"saveJson"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {print, pdf, json})
        row->addWidget(button);
    row->addStretch();
    body()->addWidget(m_said);
    body()->addSpacing(8);
    body()->addWidget(m_confirmation, 0, Qt::AlignLeft);
    body()->addLayout(row);
    auto *hint = wordsLabel(tr("The PDF is for reading, the JSON for machines (ISO/IEC TS 27560). Files outside the "
                               "vault are not encrypted."),
                            this);
    setType(hint, Type::Small, Ink::Secondary);
    body()->addWidget(hint);
    body()->addStretch();
    connect(print, &QPushButton::clicked, this, &ConsentReceiptPage::print);
    connect(pdf, &QPushButton::clicked, this, &ConsentReceiptPage::savePdf);
    m_confirmation->setObjectName(u"saveConfirmation"_s);
    m_confirmation->hide();
    connect(m_confirmation, &QPushButton::clicked, this, &ConsentReceiptPage::saveConfirmation);
    connect(json, &QPushButton::clicked, this, &ConsentReceiptPage::saveJson);
}

void ConsentReceiptPage::showReceipt(const QString &sentence)
{
    m_sentence = sentence;
    m_said->setText(sentence);
    m_confirmation->setVisible(m_session.confirmation.has_value());
    notice()->say(Tone::Success, tr("%n answer(s) recorded.", nullptr, static_cast<int>(m_session.recorded.size())),
                  tr("The permission lights and the lists know them already."));
}

void ConsentReceiptPage::savePdf()
{
    const FileWish wish{tr("Save the receipt"), tr("PDF documents (*.pdf)"), tr("consent-receipt.pdf"), u"pdf"_s};
    m_parts.prompts.saveFile(this, wish, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QList<ConsentEventId> events;
        for (const ConsentEvent &event : m_session.recorded)
            events << event.id;
        whenDone(m_parts.requests.call(&RequestService::receiptPdf, events, m_session.language), this,
                 [this, path](const Result<QByteArray> &pdf) {
                     if (!pdf)
                         return showError(pdf.error());
                     if (write(path, *pdf))
                         notice()->say(Tone::Success, tr("The receipt was saved."), path);
                 });
    });
}

/// It lies in the vault as proof already; this copy is for the person.
void ConsentReceiptPage::saveConfirmation()
{
    const bool isMail = m_session.confirmBy == Channel::Email;
    const FileWish wish{tr("Where should the confirmation go?"), isMail ? tr("Mail draft (*.eml)") : tr("PDF (*.pdf)"),
                        m_session.confirmation->fileName, isMail ? u"eml"_s : u"pdf"_s};
    m_parts.prompts.saveFile(this, wish, [this, isMail](const QString &path) {
        if (path.isEmpty() || !write(path, m_session.confirmation->content))
            return;
        m_isConfirmationSaved = true;
        notice()->say(Tone::Success,
                      isMail ? tr("The draft is saved. Open it with your mail program and send it.")
                             : tr("The letter is saved. Print it and send it."),
                      path);
    });
}

/// One file per answer, as the format wants it.
void ConsentReceiptPage::saveJson()
{
    const FileWish wish{tr("Choose the folder for the receipts"), {}, {}, {}};
    m_parts.prompts.pickFolder(this, wish, [this](const QString &folder) {
        if (!folder.isEmpty())
            fetchJson(folder, 0);
    });
}

void ConsentReceiptPage::fetchJson(const QString &folder, qsizetype next)
{
    if (next == m_session.recorded.size()) {
        notice()->say(Tone::Success, tr("%n receipt(s) saved.", nullptr, static_cast<int>(next)), folder);
        return;
    }
    const ConsentEvent event = m_session.recorded.at(next);
    whenDone(m_parts.requests.call(&RequestService::receiptJson, event.id), this,
             [this, folder, next, event](const Result<QByteArray> &json) {
                 if (!json)
                     return showError(json.error());
                 const QString channel = event.channel ? codeOf(*event.channel) : u"all"_s;
                 const QString name = u"consent-receipt-%1-%2.json"_s.arg(event.purpose, channel);
                 if (write(QDir(folder).filePath(name), *json))
                     fetchJson(folder, next + 1);
             });
}

bool ConsentReceiptPage::write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.commit())
        return true;
    notice()->say(Tone::Error, tr("The receipt could not be written."),
                  tr("The answers are safe in the vault. Choose another folder, or free some space."));
    return false;
}

QString ConsentReceiptPage::receiptText() const
{
    const Phrases theirs(m_session.language);
    QStringList lines{m_sentence, {}, theirs.instant(m_session.occurredAtUtc.value_or(m_parts.clock())), {}};
    QStringList wordings;
    for (const ConsentEvent &event : m_session.recorded) {
        if (!wordings.contains(event.wordingText))
            wordings << event.wordingText;
    }
    lines << wordings.join(u"\n\n"_s);
    lines << QString() << m_session.controller.name << m_session.controller.address;
    return lines.join(u'\n');
}

void ConsentReceiptPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const ContactId contact = m_session.recorded.isEmpty() ? ContactId() : m_session.recorded.first().contact;
        // Noted first: what the journal does not know must not leave.
        whenDone(m_parts.requests.call(&RequestService::notePrinted, contact, u"consent_receipt"_s,
                                       qint64(m_session.recorded.size())),
                 this, [this, printer](const Result<void> &noted) {
                     if (!noted)
                         return showError(noted.error());
                     QTextDocument document;
                     document.setPlainText(receiptText());
                     document.print(printer.get());
                 });
    });
    dialog->open();
}

} // namespace crm
