// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentproofpage.h"

#include "consentchoicesmodel.h"
#include "consents/evidencebox.h"
#include "consents/guardianbox.h"
#include "consents/recordingbox.h"
#include "permission.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
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
      m_parts(parts), m_session(session), m_answers(answers), m_methods(new QButtonGroup(this)),
      m_note(new QPlainTextEdit(this)), m_evidence(new EvidenceBox(parts.prompts, this)),
      m_guardian(new GuardianBox(this)), m_recording(new RecordingBox(this)), m_confirm(new QCheckBox(this))
{
    setObjectName(u"proofPage"_s);
    // The widest fonts leave less room than a recording and a parent need.
    QVBoxLayout *column = scrolledBody();
    makeMethods(*column, parts.words);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(80);
    auto *warning = wordsLabel(tr("Write nothing about health, beliefs, opinions, origin or private life."), this);
    setType(warning, Type::Small, Ink::Secondary);
    column->addSpacing(8);
    column->addWidget(fieldLabel(tr("&Note: what was said, or where the recording is kept"), m_note));
    column->addWidget(m_note);
    column->addWidget(warning);
    column->addSpacing(8);
    column->addWidget(m_guardian);
    column->addWidget(m_evidence);
    column->addWidget(m_recording);
    column->addWidget(m_confirm);
    m_recording->hide();
    m_confirm->hide();
    m_confirm->setObjectName(u"confirmInWriting"_s);
    column->addStretch();
    connect(m_confirm, &QCheckBox::clicked, this, [this] { m_isConfirmTouched = true; });
    connect(m_recording, &RecordingBox::changed, this, [this] {
        offerConfirmation();
        Q_EMIT completeChanged();
    });
    connect(m_guardian, &GuardianBox::changed, this, &QWizardPage::completeChanged);
    connect(m_note, &QPlainTextEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_evidence, &EvidenceBox::filesChanged, this, [this] {
        notice()->clear();
        m_recording->setVisible(isRecorded());
        offerConfirmation();
        fitNote();
        Q_EMIT completeChanged();
    });
    connect(m_evidence, &EvidenceBox::refused, this,
            [this](const QString &what, const QString &why) { notice()->say(Tone::Error, what, why); });
}

void ConsentProofPage::makeMethods(QVBoxLayout &column, const Phrases &words)
{
    auto *heading = wordsLabel(tr("How was it given?"), this);
    setType(heading, Type::Small, Ink::Secondary);
    column.addWidget(heading);
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
    column.addLayout(grid);
    connect(m_methods, &QButtonGroup::idToggled, this, [this] {
        offerConfirmation();
        Q_EMIT completeChanged();
    });
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

bool ConsentProofPage::isRecorded() const
{
    return std::any_of(m_evidence->files().begin(), m_evidence->files().end(),
                       [](const EvidenceFile &file) { return file.kind == "call_recording"_L1; });
}

/// Whoever was on the phone has seen nothing: she gets it in writing, by the way that reaches her. Nobody needs that
/// beside a recording that is kept as long (B8).
std::optional<Channel> ConsentProofPage::confirmWay() const
{
    const std::optional<CollectionMethod> chosen = method();
    const bool isProved = isRecorded() && m_recording->ground().isProof;
    const bool isForChild = m_session.parentUnder.has_value(); // it is the parent who spoke
    if (!m_parts.confirmations || m_session.paper || isProved || isForChild || !chosen || !isSpoken(*chosen)
        || !isAgreed())
        return {};
    for (const Channel way : {Channel::Email, Channel::Post}) {
        if (hasAddressFor(m_session.contact, way))
            return way;
    }
    return {};
}

void ConsentProofPage::offerConfirmation()
{
    const std::optional<Channel> way = confirmWay();
    m_confirm->setVisible(way.has_value());
    m_confirm->setText(way == Channel::Email
                           ? tr("Confirm it to her in &writing: a mail to send, kept with the proof")
                           : tr("Confirm it to her in &writing: a letter to print, kept with the proof"));
    if (!m_isConfirmTouched)
        m_confirm->setChecked(method() == CollectionMethod::Phone);
}

bool ConsentProofPage::isAgreed() const
{
    const QList<ConsentChoice> choices = m_answers.choices();
    return std::any_of(choices.begin(), choices.end(),
                       [](const ConsentChoice &choice) { return choice.state == ConsentState::Given; });
}

void ConsentProofPage::initializePage()
{
    offerConfirmation();
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
    const bool hasNote = !m_note->toPlainText().trimmed().isEmpty();
    const bool isProved = hasNote || !m_evidence->files().isEmpty();
    if (isAgreed() && m_session.parentUnder && !m_guardian->guardian().isComplete())
        return tr("A child under %1 needs a parent: fill in all four fields").arg(*m_session.parentUnder);
    if (const QString missing = m_recording->whatIsMissing(); isRecorded() && !missing.isEmpty())
        return missing;
    if (isRecorded() && !m_recording->ground().isProof && !hasNote)
        return tr("A recording kept for six months needs a note");
    return isAgreed() && isSpoken(*chosen) && !isProved ? tr("A spoken agreement needs a note or a recording")
                                                        : QString();
}

bool ConsentProofPage::validatePage()
{
    m_session.method = method();
    m_session.note = m_note->toPlainText().trimmed();
    m_session.evidence = m_evidence->files();
    m_session.guardian.reset();
    m_session.confirmBy = m_confirm->isChecked() ? confirmWay() : std::nullopt;
    if (m_session.parentUnder)
        m_session.guardian = m_guardian->guardian();
    for (EvidenceFile &file : m_session.evidence) {
        if (file.kind == "call_recording"_L1)
            file.recording = m_recording->ground();
        else
            file.kind = evidenceKindOf(file.fileName, m_session.method);
    }
    return true;
}

} // namespace crm
