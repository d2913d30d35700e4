// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposes/purposedialog.h"

#include "purposes/datachoices.h"
#include "textfold.h"
#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr LegalBasis kBases[] = {LegalBasis::Consent,         LegalBasis::Contract,   LegalBasis::LegalObligation,
                                 LegalBasis::LegitimateInterest, LegalBasis::VitalInterests, LegalBasis::PublicTask};
constexpr MessageClass kClasses[] = {MessageClass::Commercial, MessageClass::NonCommercial, MessageClass::Service};
constexpr int kNoMessages = -1;

QPlainTextEdit *textField(const QString &name, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 20);
    return edit;
}

} // namespace

PurposeDialog::PurposeDialog(Remote<PurposeService> purposes, const Phrases &words,
                             const QList<RetentionPolicy> &policies, const QList<PurposeRecord> &known,
                             const std::optional<Purpose> &purpose, QWidget *parent)
    : QDialog(parent), m_purposes(purposes), m_words(words), m_before(purpose), m_nameFr(new QLineEdit(this)),
      m_nameEn(new QLineEdit(this)), m_descriptionFr(textField(u"description_fr"_s, 2, this)),
      m_descriptionEn(textField(u"description_en"_s, 2, this)), m_basis(new QComboBox(this)),
      m_basisHint(wordsLabel({}, this)), m_assessment(textField(u"assessment"_s, 4, this)), m_class(new QComboBox(this)),
      m_data(new DataChoices(words, this)), m_years(new QSpinBox(this)), m_policy(new QComboBox(this)), m_notice(new Notice(this)),
      m_save(primaryButton(tr("Save the purpose"), {}, this))
{
    setObjectName(u"purposeDialog"_s);
    setWindowTitle(u"Entre Nous"_s);
    setProperty("surface", u"page"_s);
    m_nameFr->setObjectName(u"label_fr"_s);
    m_nameEn->setObjectName(u"label_en"_s);
    m_basis->setObjectName(u"basis"_s);
    m_class->setObjectName(u"messageClass"_s);
    m_years->setObjectName(u"validity"_s);
    m_policy->setObjectName(u"policy"_s);
    m_save->setObjectName(u"savePurpose"_s);
    auto *title = wordsLabel(purpose ? tr("Edit the purpose") : tr("Add a purpose"), this);
    setType(title, Type::Title);
    auto *content = new QWidget(this);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(4, 4, 12, 4);
    fields->setSpacing(4);
    makeFields(fields, policies);
    fields->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    content->setProperty("surface", u"page"_s);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout;
    auto *cancel = flatButton(tr("Cancel"), this);
    foot->addWidget(cancel);
    foot->addStretch();
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice);
    column->addLayout(foot);
    qint64 answers = 0;
    for (const PurposeRecord &record : known) {
        m_knownKeys << record.purpose.key;
        if (purpose && record.purpose.key == purpose->key)
            answers = record.openConsents;
    }
    if (purpose)
        fill(*purpose, answers);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PurposeDialog::save);
    const QWidget *over = parent ? parent->window() : nullptr;
    resize(over ? over->size().boundedTo({900, 800}) - QSize(48, 48) : QSize(840, 700));
    update();
}

void PurposeDialog::addField(QVBoxLayout *column, const QString &name, QWidget *field)
{
    column->addSpacing(8);
    auto *label = fieldLabel(name, field);
    column->addWidget(label);
    column->addWidget(field);
    if (field == m_years)
        m_onlyAsked << label << field;
    if (field == m_assessment)
        m_onlyWeighed << label << field;
}

void PurposeDialog::addPair(QVBoxLayout *column, const QString &name, QWidget *fr, QWidget *en)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    int at = 0;
    for (const auto &[field, code] : {std::pair{fr, u"fr"_s}, std::pair{en, u"en"_s}}) {
        const QString language = m_words.inSentence(m_words.languageName(code));
        grid->addWidget(fieldLabel(tr("%1, in %2").arg(name, language), field), 0, at);
        grid->addWidget(field, 1, at++);
    }
    column->addSpacing(8);
    column->addLayout(grid);
}

QWidget *PurposeDialog::makeChannels()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    for (const Channel channel : kChannels) {
        auto *check = new QCheckBox(m_words.word(channel), box);
        check->setObjectName(u"channel_"_s + codeOf(channel));
        connect(check, &QCheckBox::toggled, this, &PurposeDialog::update);
        m_channels.at(size_t(channel)) = check;
        row->addWidget(check);
    }
    row->addStretch();
    return box;
}

void PurposeDialog::makeFields(QVBoxLayout *column, const QList<RetentionPolicy> &policies)
{
    addPair(column, tr("Name"), m_nameFr, m_nameEn);
    addPair(column, tr("What for"), m_descriptionFr, m_descriptionEn);
    for (const LegalBasis basis : kBases)
        m_basis->addItem(m_words.word(basis), int(basis));
    m_basis->setCurrentIndex(-1);
    addField(column, tr("On which basis?"), m_basis);
    setType(m_basisHint, Type::Small, Ink::Secondary);
    column->addWidget(m_basisHint);
    addField(column, tr("Why does your interest outweigh the person’s?"), m_assessment);
    m_class->addItem(tr("No messages are sent under it"), kNoMessages);
    for (const MessageClass one : kClasses)
        m_class->addItem(m_words.word(one), int(one));
    addField(column, tr("Kind of messages"), m_class);
    QWidget *channels = makeChannels();
    addField(column, tr("Channels"), channels);
    addField(column, tr("Data it needs"), m_data);
    connect(m_data, &DataChoices::edited, this, &PurposeDialog::update);
    m_years->setRange(0, 10);
    m_years->setSpecialValueText(tr("choose"));
    m_years->setMaximumWidth(160);
    addField(column, tr("How many years does a consent last?"), m_years);
    for (const RetentionPolicy &policy : policies)
        m_policy->addItem(u"%1 · %2"_s.arg(policy.id, policy.label.in(m_words.language())), policy.id);
    m_policy->setCurrentIndex(-1);
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(column, tr("Retention rule"), m_policy);
    for (QLineEdit *edit : {m_nameFr, m_nameEn})
        connect(edit, &QLineEdit::textChanged, this, &PurposeDialog::update);
    for (QPlainTextEdit *edit : {m_descriptionFr, m_descriptionEn, m_assessment})
        connect(edit, &QPlainTextEdit::textChanged, this, &PurposeDialog::update);
    for (QComboBox *box : {m_basis, m_class, m_policy})
        connect(box, &QComboBox::currentIndexChanged, this, &PurposeDialog::update);
    connect(m_years, &QSpinBox::valueChanged, this, &PurposeDialog::update);
}

void PurposeDialog::fill(const Purpose &purpose, qint64 answers)
{
    m_nameFr->setText(purpose.label.fr);
    m_nameEn->setText(purpose.label.en);
    m_descriptionFr->setPlainText(purpose.description.fr);
    m_descriptionEn->setPlainText(purpose.description.en);
    m_basis->setCurrentIndex(m_basis->findData(int(purpose.basis)));
    m_basis->setEnabled(answers == 0);
    m_basis->setToolTip(answers == 0 ? QString() : tr("People have answered under this basis: it no longer changes. Add another purpose instead."));
    m_assessment->setPlainText(purpose.assessment);
    m_class->setCurrentIndex(m_class->findData(purpose.messageClass ? int(*purpose.messageClass) : kNoMessages));
    for (const Channel channel : purpose.channels)
        m_channels.at(size_t(channel))->setChecked(true);
    m_data->show(purpose.dataCategories);
    m_years->setValue(purpose.validity.years);
    m_policy->setCurrentIndex(m_policy->findData(purpose.retentionPolicy));
}

QString PurposeDialog::freshKey() const
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = folded(m_nameEn->text()).replace(others, u"_"_s).left(40);
    while (name.startsWith(u'_'))
        name.remove(0, 1);
    while (name.endsWith(u'_'))
        name.chop(1);
    const QString base = u"own."_s + (name.isEmpty() ? u"purpose"_s : name);
    QString key = base;
    for (int number = 2; m_knownKeys.contains(key); ++number)
        key = base + u'_' + QString::number(number);
    return key;
}

Purpose PurposeDialog::entered() const
{
    Purpose purpose = m_before.value_or(Purpose());
    if (!m_before)
        purpose.key = freshKey();
    purpose.label = {m_nameFr->text(), m_nameEn->text()};
    purpose.description = {m_descriptionFr->toPlainText(), m_descriptionEn->toPlainText()};
    purpose.basis = LegalBasis(m_basis->currentData().toInt());
    const bool isWeighed = purpose.basis == LegalBasis::LegitimateInterest;
    purpose.assessment = isWeighed ? m_assessment->toPlainText() : QString();
    const int kind = m_class->currentData().toInt();
    purpose.messageClass = kind == kNoMessages ? std::nullopt : std::optional(MessageClass(kind));
    purpose.channels.clear();
    for (const Channel channel : kChannels) {
        if (m_channels.at(size_t(channel))->isChecked())
            purpose.channels << channel;
    }
    purpose.dataCategories = m_data->chosen(purpose.dataCategories);
    if (m_years->value() != purpose.validity.years)
        purpose.validity = {m_years->value(), 0, 0};
    purpose.retentionPolicy = m_policy->currentData().toString();
    return purpose;
}

void PurposeDialog::update()
{
    const bool isChosen = m_basis->currentIndex() >= 0;
    const auto basis = LegalBasis(m_basis->currentData().toInt());
    const bool isAsked = isChosen && basis == LegalBasis::Consent;
    const bool isWeighed = isChosen && basis == LegalBasis::LegitimateInterest;
    for (QWidget *widget : std::as_const(m_onlyAsked))
        widget->setVisible(isAsked);
    for (QWidget *widget : std::as_const(m_onlyWeighed))
        widget->setVisible(isWeighed);
    QString hint = tr("Exactly one. Where you are free not to do it and people may say no, it is consent.");
    if (isAsked)
        hint = tr("People are asked first, say yes or no to each channel, and may withdraw at any time.");
    else if (isWeighed)
        hint = tr("Say what you want, why there is no gentler way, and what protects the person. She may object at any time.");
    else if (isChosen && basis == LegalBasis::Contract)
        hint = tr("Only what the contract with this person cannot do without.");
    else if (isChosen && basis == LegalBasis::LegalObligation)
        hint = tr("A law obliges you; name it in what it is for.");
    m_basisHint->setText(hint);
    QString reason;
    if (!isChosen)
        reason = tr("Choose the legal basis");
    else if (m_policy->currentIndex() < 0)
        reason = tr("Choose the retention rule");
    else if (const auto complete = checked(entered()); !complete)
        reason = complete.error().reason == u"assessment_missing"_s ? tr("The interest has to be weighed")
            : complete.error().reason == u"validity_missing"_s     ? tr("Say how long a consent lasts")
            : complete.error().reason == u"channel_missing"_s      ? tr("Choose at least one channel")
            : complete.error().reason == u"birth_date_for_greetings"_s ? tr("Wishes and offers need no birth date")
            : complete.error().reason == u"message_class_missing"_s ? tr("Choose the kind of messages")
                                                                    : tr("Each text is needed in both languages");
    setReasonOff(m_save, reason);
}

void PurposeDialog::save()
{
    m_save->setEnabled(false);
    const auto method = m_before ? &PurposeService::change : &PurposeService::add;
    whenDone(m_purposes.call(method, entered()), this, [this](const Result<Purpose> &answer) {
        update();
        if (!answer)
            return m_notice->showError(answer.error());
        Q_EMIT saved(*answer);
        accept();
    });
}

} // namespace crm
