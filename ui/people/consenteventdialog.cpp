// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/consenteventdialog.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/recordingplayer.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

ConsentEventDialog::ConsentEventDialog(const ConsentEvent &event, const QString &subject, const Phrases &phrases,
                                       QWidget *parent)
    : QDialog(parent), m_player(new RecordingPlayer(this)), m_event(event), m_phrases(phrases)
{
    setObjectName(u"consentEvent"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was said"));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    auto *title = wordsLabel(subject);
    setType(title, Type::Title);
    column->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    addFacts(form);
    column->addLayout(form);
    if (!event.wordingText.isEmpty()) {
        auto *text = new QPlainTextEdit(event.wordingText);
        text->setReadOnly(true);
        text->setObjectName(u"wording"_s);
        text->setMinimumHeight(120);
        column->addWidget(fieldLabel(tr("The exact words that were shown"), text));
        column->addWidget(text, 1);
    }
    for (const Evidence &evidence : event.evidence)
        column->addWidget(evidenceLine(evidence));
    column->addWidget(m_player);
    if (event.evidence.isEmpty()) {
        auto *none = wordsLabel(tr("No proof was kept with this line."));
        setType(none, Type::Body, Ink::Secondary);
        column->addWidget(none);
    }
    auto *foot = new QHBoxLayout;
    auto *receipt = plainButton(tr("Receipt…"), u"receipt"_s);
    receipt->setObjectName(u"receipt"_s);
    auto *close = plainButton(tr("Close"));
    close->setDefault(true);
    foot->addWidget(receipt);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    new DialogFit(this);
    connect(receipt, &QPushButton::clicked, this, [this] { Q_EMIT receiptWished(m_event); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void ConsentEventDialog::addFacts(QFormLayout *form) const
{
    const auto add = [form](const QString &name, const QString &fact) {
        if (!fact.isEmpty())
            form->addRow(name, wordsLabel(fact));
    };
    add(tr("Answer"),
        m_event.kind == ConsentEventKind::Objection ? m_phrases.word(m_event.kind) : m_phrases.word(m_event.state));
    add(tr("Said on"), momentText(m_event.occurredAtUtc));
    add(tr("How"), m_phrases.word(m_event.method));
    add(tr("Valid until"), m_event.lastValidDay ? dateText(*m_event.lastValidDay) : QString());
    if (m_event.guardian)
        add(tr("Parent"),
            tr("%1 (%2), %3; checked: %4", "name, relation, contact, how it was checked")
                .arg(m_event.guardian->name, m_event.guardian->relation, m_event.guardian->contact,
                     m_event.guardian->check));
    add(tr("Noted by"), m_event.recordedByName);
    add(tr("Noted on"), momentText(m_event.recordedAtUtc));
    if (m_event.wordingVersion > 0)
        add(tr("Wording"),
            tr("version %1, in %2")
                .arg(QString::number(m_event.wordingVersion), m_phrases.languageName(m_event.language)));
    add(tr("Note"), m_event.note);
    for (const Evidence &evidence : m_event.evidence) {
        if (evidence.recordedBecause.isEmpty())
            continue;
        add(tr("Recorded because"), tr("%1 (the person was told before it began)").arg(evidence.recordedBecause));
        add(tr("Recording kept"),
            evidence.keptUntil ? tr("until %1").arg(m_phrases.date(*evidence.keptUntil))
                               : tr("as long as the consent must be proved"));
    }
}

void ConsentEventDialog::play(const QByteArray &recording)
{
    m_player->play(recording);
}

QWidget *ConsentEventDialog::evidenceLine(const Evidence &evidence)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    //: a file: name, kind, size
    row->addWidget(
        wordsLabel(tr("%1 · %2 · %3")
                       .arg(evidence.fileName, m_phrases.evidenceKind(evidence.kind), bytesText(evidence.bytes))),
        1);
    if (evidence.isGone && evidence.keptUntil) {
        row->addWidget(wordsLabel(tr("deleted; it was kept until %1").arg(m_phrases.date(*evidence.keptUntil))));
        return line;
    }
    if (evidence.kind == "call_recording"_L1) {
        auto *hear = plainButton(tr("&Play"));
        hear->setObjectName(u"playEvidence"_s);
        hear->setAutoDefault(false);
        row->addWidget(hear);
        connect(hear, &QPushButton::clicked, this, [this, evidence] { Q_EMIT playWished(evidence); });
    }
    auto *save = plainButton(tr("Save a copy…"), u"download"_s);
    save->setObjectName(u"saveEvidence"_s);
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, [this, evidence] { Q_EMIT evidenceWished(evidence); });
    return line;
}

} // namespace crm
