// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/stopsourcepage.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/prompts.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QString onlyFileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

StopSourcePage::StopSourcePage(Prompts &prompts, const Phrases &words, QWidget *parent)
    : WizardPage(tr("Source"), tr("Who said stop?"),
                 tr("Paste a list, or take a mail or a whole mailbox. Only this file is read, and nothing is written "
                    "before you have looked."),
                 parent),
      m_prompts(prompts), m_text(new QPlainTextEdit(this)), m_file(wordsLabel({}, this)), m_method(new QComboBox(this)),
      m_progress(new ProgressStrip(this))
{
    setAcceptDrops(true);
    m_text->setObjectName(u"pastedList"_s);
    m_text->setAcceptDrops(false);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(
        tr("One person per line: an e-mail address or a phone number, with or without other words"));
    auto *choose = plainButton(tr("Choose a mail or a &mailbox…"), u"file"_s, this);
    choose->setObjectName(u"chooseMailbox"_s);
    m_file->setObjectName(u"mailboxSummary"_s);
    m_file->setText(tr("or drop one here (.eml, .mbox, or a text file with a list)"));
    m_method->setObjectName(u"stopMethod"_s);
    for (const CollectionMethod method :
         {CollectionMethod::Email, CollectionMethod::Letter, CollectionMethod::Phone, CollectionMethod::WebForm,
          CollectionMethod::InPerson, CollectionMethod::Counter, CollectionMethod::Other})
        m_method->addItem(words.word(method), codeOf(method));
    body()->addWidget(fieldLabel(tr("The &list"), m_text));
    body()->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    body()->addLayout(row);
    auto *how = new QHBoxLayout;
    how->setSpacing(12);
    how->addWidget(fieldLabel(tr("&How they said it"), m_method));
    how->addWidget(m_method);
    how->addStretch();
    body()->addLayout(how);
    body()->addWidget(m_progress);
    connect(choose, &QPushButton::clicked, this, &StopSourcePage::chooseFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_path.isEmpty() && !m_text->toPlainText().isEmpty()) {
            m_path.clear();
            m_file->setText(tr("or drop one here (.eml, .mbox, or a text file with a list)"));
        }
        Q_EMIT changed();
        Q_EMIT completeChanged();
    });
}

void StopSourcePage::choose(const QString &path)
{
    if (path.isEmpty())
        return;
    notice()->clear();
    m_text->clear();
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    Q_EMIT changed();
    Q_EMIT completeChanged();
}

QString StopSourcePage::text() const
{
    return m_text->toPlainText();
}

CollectionMethod StopSourcePage::method() const
{
    return collectionMethodFromCode(m_method->currentData().toString()).value_or(CollectionMethod::Other);
}

bool StopSourcePage::isComplete() const
{
    return !m_path.isEmpty() || !text().trimmed().isEmpty();
}

QString StopSourcePage::whatIsMissing() const
{
    return isComplete() ? QString() : tr("Paste a list or choose a file");
}

void StopSourcePage::chooseFile()
{
    const FileWish wish{tr("Choose a mail, a mailbox or a list"),
                        tr("Mails and lists (*.eml *.mbox *.mbx *.txt *.csv);;All files (*)"),
                        {},
                        {}};
    m_prompts.openFile(this, wish, [this](const QString &path) { choose(path); });
}

void StopSourcePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!onlyFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StopSourcePage::dropEvent(QDropEvent *event)
{
    choose(onlyFileOf(event->mimeData()));
}

} // namespace crm
