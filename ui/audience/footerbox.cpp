// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/footerbox.h"

#include "phrases.h"

#include "widgets/buttons.h"
#include "widgets/errortext.h"
#include "widgets/headings.h"
#include "widgets/notice.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {

FooterBox::FooterBox(QWidget *parent)
    : QWidget(parent), m_words(new QWidget(this)), m_heading(wordsLabel({}, m_words)),
      m_french(chipButton(u"Français"_s, m_words)), m_english(chipButton(u"English"_s, m_words)),
      m_text(new QPlainTextEdit(m_words)), m_advice(wordsLabel({}, this)),
      m_copy(plainButton(tr("Copy the notice"), {}, this)), m_notice(new Notice(this))
{
    m_french->setObjectName(u"footerFrench"_s);
    m_english->setObjectName(u"footerEnglish"_s);
    m_text->setObjectName(u"footerText"_s);
    m_text->setAccessibleName(tr("Notice"));
    m_advice->setObjectName(u"footerAdvice"_s);
    m_copy->setObjectName(u"copyFooter"_s);
    m_notice->setObjectName(u"footerNotice"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 8);
    auto *languages = new QButtonGroup(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    for (QToolButton *chip : {m_french, m_english}) {
        languages->addButton(chip);
        head->addWidget(chip, 0, Qt::AlignBottom);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->addLayout(head);
    words->addWidget(m_text);
    layout->addWidget(m_words);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addWidget(m_advice);
    layout->addWidget(m_notice);
    connect(languages, &QButtonGroup::buttonClicked, this, &FooterBox::say);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    hide();
}

void FooterBox::take(const FooterPreview &preview, bool isOneReason)
{
    m_preview = preview;
    m_isOneReason = isOneReason;
    const bool isFrench = preview.example && preview.example->language == u"fr"_s;
    (isFrench ? m_french : m_english)->setChecked(true);
    showFor(m_sheet);
}

void FooterBox::showError(const Error &error)
{
    for (QWidget *part : {m_words, static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_copy)})
        part->hide();
    m_notice->showError(error);
    show();
}

QString FooterBox::obstacle(AudienceSheet sheet) const
{
    return carriesFooters(sheet) && !m_preview.missing.isEmpty() ? tr("The organisation has to be filled in first")
                                                                 : QString();
}

void FooterBox::showFor(AudienceSheet sheet)
{
    m_sheet = sheet;
    const bool isLabel = sheet == AudienceSheet::LabelsPdf;
    m_notice->clear();
    if (!m_preview.example)
        return hide();
    const bool isMissing = !m_preview.missing.isEmpty();
    if (isMissing) {
        const ErrorWords words = wordsFor(footerMissing(m_preview.missing));
        m_notice->say(Tone::Warning, words.what, words.next);
        m_notice->offer(tr("Open the settings"), [this] { Q_EMIT settingsWished(); });
    }
    m_heading->setText(isLabel ? tr("Labels have no room for it: the letter itself has to say this.")
                               : tr("Under each message, column “notice”. %1 will read:").arg(m_preview.person));
    const bool isMail = m_preview.example->channel == Channel::Email;
    m_advice->setText(tr("Put “notice” under the text of the mailing, and “list_unsubscribe” into the header of that "
                         "name. Switch off the tool’s counting of openings and clicks, unless people have consented to "
                         "it."));
    m_words->setVisible(!isMissing);
    m_advice->setVisible(isMail && !isMissing);
    m_copy->setVisible(isLabel && !isMissing);
    say();
    setVisible(isLabel || carriesFooters(sheet)); // last: a dialog grows with what it shows and does not shrink
}

MessageFooter FooterBox::shown() const
{
    MessageFooter footer = m_preview.example.value_or(MessageFooter());
    if (m_sheet != AudienceSheet::LabelsPdf)
        return footer;
    footer.since.reset();
    footer.source = {};
    if (!m_isOneReason)
        footer.code.clear();
    return footer;
}

void FooterBox::say()
{
    m_text->setPlainText(Phrases(m_french->isChecked() ? u"fr"_s : u"en"_s).footer(shown()));
}

} // namespace crm
