// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentproofpage.h"

#include "consentchoicesmodel.h"
#include "consents/evidencebox.h"
#include "consents/guardianbox.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr CollectionMethod kMethods[]
    = {CollectionMethod::Counter, CollectionMethod::InPerson, CollectionMethod::Phone,   CollectionMethod::PaperForm,
       CollectionMethod::Letter,  CollectionMethod::Email,    CollectionMethod::WebForm, CollectionMethod::Other};
constexpr int kMethodColumns = 4;

} // namespace

ConsentProofPage::ConsentProofPage(const ConsentParts &parts, ConsentSession &session,
                                   const ConsentChoicesModel &answers, QWidget *parent)
    : WizardPage(
        tr("How and proof"), tr("How was it given, and what proves it?"),
        tr("You must be able to show later that she agreed: keep the form, the message or a note of what was said."),
        parent),
      m_session(session), m_answers(answers), m_methods(new QButtonGroup(this)), m_note(new QPlainTextEdit(this)),
      m_evidence(new EvidenceBox(parts.prompts, this)), m_guardian(new GuardianBox(this))
{
    setObjectName(u"proofPage"_s);
    makeMethods(parts.words);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(80);
    auto *warning = wordsLabel(tr("Write nothing about health, beliefs, opinions, origin or private life."), this);
    setType(warning, Type::Small, Ink::Secondary);
    body()->addSpacing(8);
    body()->addWidget(fieldLabel(tr("&Note: what was said, or where the recording is kept"), m_note));
    body()->addWidget(m_note);
    body()->addWidget(warning);
    body()->addSpacing(8);
    body()->addWidget(m_guardian);
    body()->addWidget(m_evidence);
    body()->addWidget(m_recording = makeRecordingBox());
    body()->addStretch();
    connect(m_guardian, &GuardianBox::changed, this, &QWizardPage::completeChanged);
    connect(m_note, &QPlainTextEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_evidence, &EvidenceBox::filesChanged, this, [this] {
        notice()->clear();
        m_recording->setVisible(isRecorded());
        fitNote();
        Q_EMIT completeChanged();
    });
    connect(m_evidence, &EvidenceBox::refused, this,
            [this](const QString &what, const QString &why) { notice()->say(Tone::Error, what, why); });
}

void ConsentProofPage::makeMethods(const Phrases &words)
{
    auto *heading = wordsLabel(tr("How was it given?"), this);
    setType(heading, Type::Small, Ink::Secondary);
    body()->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    int place = 0;
    for (const CollectionMethod method : kMethods) {
        auto *button = new QRadioButton(words.word(method), this);
        button->setObjectName(u"method_"_s + codeOf(method));
        m_methods->addButton(button, static_cast<int>(method));
        grid->addWidget(button, place / kMethodColumns, place % kMethodColumns);
        ++place;
    }
    grid->setColumnStretch(kMethodColumns, 1);
    body()->addLayout(grid);
    connect(m_methods, &QButtonGroup::idToggled, this, &QWizardPage::completeChanged);
}

std::optional<CollectionMethod> ConsentProofPage::method() const
{
    const int id = m_methods->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<CollectionMethod>(id));
}

/// The parent and the ground of a recording need the room.
void ConsentProofPage::fitNote()
{
    m_note->setMaximumHeight(m_session.parentUnder || isRecorded() ? 40 : 80);
}

void ConsentProofPage::showGuardian()
{
    m_guardian->setVisible(m_session.parentUnder.has_value());
    fitNote();
    if (m_session.parentUnder)
        m_guardian->setAge(*m_session.parentUnder);
    Q_EMIT completeChanged();
}

/// A recording is never needed by itself: who keeps one says why, and that it was announced (B8).
QWidget *ConsentProofPage::makeRecordingBox()
{
    auto *box = new QWidget(this);
    box->setObjectName(u"recordingBox"_s);
    m_need = new QLineEdit(box);
    m_need->setObjectName(u"recordingNeed"_s);
    m_need->setPlaceholderText(tr("For example: orders are taken by phone, and no other proof can be had"));
    m_told = new QCheckBox(tr("The person was &told before the recording began, and why"), box);
    m_told->setObjectName(u"recordingTold"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(tr("&Why the call had to be recorded"), m_need));
    column->addWidget(m_need);
    column->addWidget(m_told);
    box->hide();
    connect(m_need, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_told, &QCheckBox::toggled, this, &QWizardPage::completeChanged);
    return box;
}

bool ConsentProofPage::isRecorded() const
{
    return std::any_of(m_evidence->files().begin(), m_evidence->files().end(),
                       [](const EvidenceFile &file) { return file.kind == "call_recording"_L1; });
}

QString ConsentProofPage::keptNote() const
{
    const QString note = m_note->toPlainText().trimmed();
    if (!isRecorded())
        return note;
    const QString ground = tr("Call recorded because: %1. The person was told before the recording began.")
                               .arg(m_need->text().trimmed());
    return note.isEmpty() ? ground : note + u'\n' + ground;
}

void ConsentProofPage::showForm()
{
    m_methods->button(static_cast<int>(CollectionMethod::PaperForm))->setChecked(true);
    const QList<QAbstractButton *> methods = m_methods->buttons();
    for (QAbstractButton *button : methods)
        button->setEnabled(button->isChecked());
    m_evidence->add(m_session.paper->scan);
}

bool ConsentProofPage::isComplete() const
{
    return whatIsMissing().isEmpty();
}

/// Refusing asks for no proof: it must be at least as easy as agreeing.
QString ConsentProofPage::whatIsMissing() const
{
    const std::optional<CollectionMethod> chosen = method();
    if (!chosen)
        return tr("Choose how it was given");
    const QList<ConsentChoice> choices = m_answers.choices();
    const bool isAgreed = std::any_of(choices.begin(), choices.end(),
                                      [](const ConsentChoice &choice) { return choice.state == ConsentState::Given; });
    const bool isProved = !m_note->toPlainText().trimmed().isEmpty() || !m_evidence->files().isEmpty();
    if (isAgreed && m_session.parentUnder && !m_guardian->guardian().isComplete())
        return tr("A child under %1 needs a parent: fill in all four fields").arg(*m_session.parentUnder);
    if (isRecorded() && m_need->text().trimmed().isEmpty())
        return tr("Say why the call had to be recorded");
    if (isRecorded() && !m_told->isChecked())
        return tr("A recording needs that the person was told before");
    return isAgreed && isOral(*chosen) && !isProved ? tr("A spoken agreement needs a note or a recording") : QString();
}

bool ConsentProofPage::validatePage()
{
    m_session.method = method();
    m_session.note = keptNote();
    m_session.evidence = m_evidence->files();
    m_session.guardian.reset();
    if (m_session.parentUnder)
        m_session.guardian = m_guardian->guardian();
    for (EvidenceFile &file : m_session.evidence)
        file.kind = file.kind == "call_recording"_L1 ? file.kind : evidenceKindOf(file.fileName, m_session.method);
    return true;
}

} // namespace crm
