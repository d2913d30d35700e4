// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposes/purposedetails.h"

#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFactsAt = 2; ///< below title and description

/// What the registry says, in whose words it is said.
QLabel *selectable(const QString &text, QWidget *parent)
{
    QLabel *label = wordsLabel(text, parent);
    label->setProperty("holdsData", true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

PurposeDetails::PurposeDetails(const Phrases &words, QWidget *parent)
    : QScrollArea(parent), m_words(words), m_title(selectable({}, this)), m_description(selectable({}, this)),
      m_column(nullptr), m_asked(new SectionHeading({}, this))
{
    setObjectName(u"purposeDetails"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setType(m_title, Type::Title);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 4, 8, 16);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    m_column->addWidget(m_description);
    m_column->addSpacing(4);
    m_column->addWidget(m_asked);
    m_column->addStretch();
    setWidget(content);
}

void PurposeDetails::show(const PurposeRecord &record)
{
    const bool isAny = !record.purpose.key.isEmpty();
    widget()->setVisible(isAny);
    if (!isAny)
        return;
    m_title->setText(record.purpose.label.in(m_words.language()));
    m_description->setText(record.purpose.description.in(m_words.language()));
    showFacts(record);
    showWordings(record);
}

void PurposeDetails::addFact(const QString &name, const QString &value)
{
    auto *form = static_cast<QFormLayout *>(m_facts->layout());
    auto *label = new QLabel(name, m_facts);
    setType(label, Type::Body, Ink::Secondary);
    form->addRow(label, selectable(value, m_facts));
}

void PurposeDetails::showFacts(const PurposeRecord &record)
{
    const Purpose &purpose = record.purpose;
    delete m_facts;
    m_facts = new QWidget(widget());
    auto *form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFact(tr("Legal basis"), m_words.word(purpose.basis));
    if (!purpose.assessment.isEmpty())
        addFact(tr("Weighing"), purpose.assessment);
    addFact(tr("Messages"), purpose.messageClass ? m_words.word(*purpose.messageClass) : tr("none are sent under it"));
    QStringList channels;
    for (const Channel channel : purpose.channels)
        channels << m_words.inSentence(m_words.word(channel));
    if (!channels.isEmpty())
        addFact(tr("Channels"), m_words.list(channels));
    if (!purpose.validity.isZero())
        addFact(tr("A consent lasts"), m_words.period(purpose.validity));
    QStringList categories;
    for (const QString &code : purpose.dataCategories)
        categories << m_words.inSentence(m_words.dataCategory(code));
    if (!categories.isEmpty())
        addFact(tr("Data needed"), m_words.list(categories));
    addFact(tr("Retention rule"), u"%1 · %2"_s.arg(purpose.retentionPolicy, record.retention.in(m_words.language())));
    addFact(tr("Code"), purpose.key);
    m_column->insertWidget(kFactsAt, m_facts);
}

QString PurposeDetails::versionLine(const Wording &wording) const
{
    const QString when = m_words.date(wording.createdAtUtc.toLocalTime().date());
    const QString who = wording.approvedBy.isEmpty() ? tr("came with Entre Nous") : wording.approvedBy;
    QString change;
    if (wording.version > 1 && wording.change == WordingChange::WiderScope)
        change = tr("wider than before: older consents do not cover it");
    else if (wording.version > 1 && wording.change == WordingChange::SameMeaning)
        change = tr("same meaning");
    return (QStringList{tr("Version %1").arg(wording.version), when, who} + QStringList(change.isEmpty() ? QStringList() : QStringList{change}))
        .join(u" · "_s);
}

/// In the language of the window; both languages stand side by side in the editor.
void PurposeDetails::showWordings(const PurposeRecord &record)
{
    delete m_versions;
    m_versions = nullptr;
    m_asked->setVisible(record.purpose.basis == LegalBasis::Consent);
    if (record.purpose.basis != LegalBasis::Consent)
        return;
    m_asked->setText(tr("What people are asked"));
    m_versions = new QWidget(widget());
    auto *column = new QVBoxLayout(m_versions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (record.wordings.isEmpty())
        column->addWidget(selectable(tr("No wording yet: nobody can be asked."), m_versions));
    for (const Wording &wording : record.wordings) {
        QLabel *line = selectable(versionLine(wording), m_versions);
        setType(line, Type::SmallStrong, Ink::Secondary);
        column->addWidget(line);
        column->addWidget(selectable(wording.shown(m_words.language()), m_versions));
        column->addSpacing(8);
    }
    m_column->insertWidget(m_column->indexOf(m_asked) + 1, m_versions);
}

} // namespace crm
