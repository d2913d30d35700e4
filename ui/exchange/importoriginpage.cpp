// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importoriginpage.h"

#include "sourcephrases.h"

#include "widgets/datefield.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
enum Origin { Ours, Elsewhere };
constexpr int kIndent = 28; ///< below the words of a choice
constexpr int kNoColumn = -1;
} // namespace

ImportOriginPage::ImportOriginPage(ImportSession &session, const Phrases &phrases, QWidget *parent)
    : WizardPage(
        tr("Origin"), tr("Where does this list come from?"),
        tr("It is kept with every person, and told to whoever asks. It gives no permission to contact anybody."),
        parent),
      m_session(session), m_origin(new QButtonGroup(this)), m_supplier(new QLineEdit(this)),
      m_obtained(new DateField(this)), m_notices(new QButtonGroup(this)), m_proof(new QComboBox(this))
{
    setObjectName(u"originPage"_s);
    makeQuestion();
    m_fields = makeListFields(phrases);
    m_fields->hide();
    body()->addWidget(m_fields);
    body()->addStretch();
    const auto answered = [this] {
        showWhatFollows();
        Q_EMIT completeChanged();
    };
    connect(m_origin, &QButtonGroup::idToggled, this, [this, answered] {
        m_fields->setVisible(isFromElsewhere());
        answered();
    });
    connect(m_supplier, &QLineEdit::textChanged, this, answered);
    connect(m_obtained, &DateField::dateChanged, this, answered);
    connect(m_notices, &QButtonGroup::idToggled, this, answered);
    connect(m_proof, &QComboBox::currentIndexChanged, this, answered);
}

void ImportOriginPage::makeQuestion()
{
    const QList<std::tuple<Origin, QString, QString>> origins{
        {Ours, u"originOurs"_s, tr("From our own records: customers, members, people who wrote or came to us")},
        {Elsewhere, u"originElsewhere"_s, tr("Bought, rented or received from another organisation")}};
    for (const auto &[origin, name, text] : origins) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        button->setChecked(origin == Ours);
        m_origin->addButton(button, origin);
        body()->addWidget(button);
    }
}

QWidget *ImportOriginPage::makeListFields(const Phrases &phrases)
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(kIndent, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    m_supplier->setObjectName(u"supplier"_s);
    m_supplier->setMaxLength(200);
    m_obtained->setObjectName(u"obtainedOn"_s);
    m_proof->setObjectName(u"proofColumn"_s);
    m_proof->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_proof->setMinimumContentsLength(24);
    QWidget *notices = makeNotices(phrases);
    const QList<QPair<QString, QWidget *>> rows{{tr("&From which organisation"), m_supplier},
                                                {tr("Obtained &on"), m_obtained},
                                                {tr("When these people are told"), notices},
                                                {tr("&Column with the proof for each person"), m_proof}};
    int row = 0;
    for (const auto &[text, field] : rows) {
        grid->addWidget(fieldLabel(text, field), row, 0);
        grid->addWidget(field, row, 1);
        ++row;
    }
    auto *hint
        = wordsLabel(tr("Told: who has their data and from whom (GDPR art. 14). Proof: what the supplier can show "
                        "for each person, such as the number of her agreement. Rows without it are refused."),
                     fields);
    setType(hint, Type::Small, Ink::Secondary);
    grid->addWidget(hint, row, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    return fields;
}

QWidget *ImportOriginPage::makeNotices(const Phrases &phrases)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const NoticePlan plan : {NoticePlan::WithinMonth, NoticePlan::FirstMessage}) {
        auto *button = new QRadioButton(noticeWord(phrases, plan), box);
        button->setObjectName(u"notice_"_s + codeOf(plan));
        m_notices->addButton(button, int(plan));
        column->addWidget(button);
    }
    return box;
}

void ImportOriginPage::initializePage()
{
    m_obtained->setLimits({}, QDate::currentDate());
    fillColumns();
    showWhatFollows();
}

/// The chosen column stays chosen when the file was read again and still has it.
void ImportOriginPage::fillColumns()
{
    const QString chosen = m_proof->currentData() == kNoColumn ? QString() : m_proof->currentText();
    m_proof->clear();
    m_proof->addItem(tr("Choose a column"), kNoColumn);
    const QList<ColumnMapping> &columns = m_session.preview().format.columns;
    for (int i = 0; i < columns.size(); ++i)
        m_proof->addItem(columns.at(i).column, i);
    m_proof->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_proof->findText(chosen)));
}

bool ImportOriginPage::isFromElsewhere() const
{
    return m_origin->checkedId() == Elsewhere;
}

DataSource ImportOriginPage::source() const
{
    if (!isFromElsewhere())
        return {};
    const int plan = m_notices->checkedId();
    return {boughtListType(), m_supplier->text().trimmed(), m_obtained->date(),
            plan < 0 ? std::nullopt : std::optional(NoticePlan(plan))};
}

QString ImportOriginPage::whatIsMissing() const
{
    if (!isFromElsewhere())
        return {};
    if (m_session.preview().format.columns.isEmpty())
        return tr("Such a list must be a table (CSV)");
    const DataSource list = source();
    if (list.detail.isEmpty())
        return tr("Say from which organisation it comes");
    if (!list.date.isValid())
        return tr("Give the day it was obtained");
    if (list.date > QDate::currentDate())
        return tr("The day it was obtained lies in the future");
    if (!list.notice)
        return tr("Say when these people are told");
    return m_proof->currentData() == kNoColumn ? tr("Choose the column with the proof") : QString();
}

/// Until when they are told, and that nobody is contacted before.
void ImportOriginPage::showWhatFollows()
{
    notice()->clear();
    if (!isFromElsewhere())
        return;
    if (m_session.preview().format.columns.isEmpty())
        return notice()->say(Tone::Warning, tr("Cards have no column for the proof of each person."),
                             tr("Ask the supplier for a table (CSV)."));
    const DataSource list = source();
    if (list.date > QDate::currentDate())
        return notice()->say(Tone::Error, tr("The day it was obtained lies in the future."));
    const auto due = noticeDue(list);
    if (due && *due < QDate::currentDate())
        return notice()->say(Tone::Warning, tr("The month for telling these people ended on %1.").arg(dateText(*due)),
                             tr("They can come in, and stay blocked until each has been told."));
    if (due)
        return notice()->say(Tone::Info, tr("These people must be told by %1.").arg(dateText(*due)),
                             tr("Until then they may not be contacted for anything else."));
    if (list.notice == NoticePlan::FirstMessage)
        notice()->say(Tone::Info, tr("The first message must say who has their data and from whom."),
                      tr("Where the law asks for a consent, it is still needed."));
}

bool ImportOriginPage::validatePage()
{
    m_session.setOrigin(source(), isFromElsewhere() ? m_proof->currentData().toInt() : kNoColumn);
    return isComplete();
}

} // namespace crm
