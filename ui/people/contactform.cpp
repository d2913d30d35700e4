// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/contactform.h"

#include "people/agebox.h"
#include "people/customerfactsform.h"
#include "people/sourceform.h"
#include "people/valuelist.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *block(QGridLayout *grid, int row, int column, const QString &label, QWidget *field, int columns = 1)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(fieldLabel(label, field));
    lines->addWidget(field);
    grid->addLayout(lines, row, column, 1, columns, Qt::AlignTop);
    return lines;
}

} // namespace

ContactForm::ContactForm(const PeopleTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_given(new QLineEdit), m_family(new QLineEdit), m_reach(new QLineEdit),
      m_relation(new QComboBox), m_moreLink(linkButton(tr("More fields"))), m_organisation(new QLineEdit),
      m_job(new QLineEdit), m_street(new QPlainTextEdit), m_postcode(new QLineEdit), m_city(new QLineEdit),
      m_country(new QLineEdit), m_capacity(new QComboBox), m_language(new QComboBox), m_tags(new QLineEdit),
      m_note(new QPlainTextEdit), m_age(new AgeBox(tools)), m_facts(new CustomerFactsForm(tools.phrases)),
      m_source(new SourceForm(tools.phrases)), m_noteHint(wordsLabel({})), m_phoneHint(wordsLabel({})),
      m_nameFault(faultLabel()), m_reachFault(faultLabel()), m_emailFault(faultLabel()), m_otherFault(faultLabel())
{
    const QList<std::pair<QString, QString>> labels{{{}, tr("no label")},
                                                    {u"work"_s, m_tools.phrases.addressLabel(u"work"_s)},
                                                    {u"home"_s, m_tools.phrases.addressLabel(u"home"_s)}};
    m_emails = new ValueList(tr("E-mail addresses"), tr("Add an e-mail address"), labels);
    m_phones = new ValueList(tr("Phone numbers"), tr("Add a phone number"), labels);
    m_emails->setObjectName(u"emails"_s);
    m_phones->setObjectName(u"phones"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeFirst());
    column->addWidget(m_moreLink, 0, Qt::AlignLeft);
    m_more = makeMore();
    column->addWidget(m_more);
    column->addWidget(m_otherFault);
    column->addStretch(1);
    m_more->hide();
    m_moreLink->setObjectName(u"moreFields"_s);
    connect(m_moreLink, &QToolButton::clicked, this, &ContactForm::showMore);
    for (QLineEdit *edit : {m_given, m_family, m_reach, m_organisation, m_job, m_postcode, m_city, m_country, m_tags})
        connect(edit, &QLineEdit::textEdited, this, &ContactForm::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ContactForm::checkNote);
    connect(m_tags, &QLineEdit::textEdited, this, &ContactForm::checkNote);
    connect(m_relation, &QComboBox::currentIndexChanged, this,
            [this] { m_age->setRelation(static_cast<Relation>(m_relation->currentData().toInt())); });
    connect(m_age, &AgeBox::edited, this, &ContactForm::edited);
    connect(m_age, &AgeBox::grown, this, &ContactForm::orderTabs);
    connect(m_phones, &ValueList::edited, this, &ContactForm::checkPhones);
    connect(m_reach, &QLineEdit::textEdited, this, &ContactForm::checkPhones);
    for (ValueList *list : {m_emails, m_phones})
        connect(list, &ValueList::edited, this, &ContactForm::edited);
    connect(m_facts, &CustomerFactsForm::edited, this, &ContactForm::edited);
    connect(m_source, &SourceForm::edited, this, &ContactForm::edited);
    connect(this, &ContactForm::edited, this, &ContactForm::clearFaults);
}

QLabel *ContactForm::faultLabel()
{
    auto *label = wordsLabel({});
    setType(label, Type::Small, Ink::Error);
    label->hide();
    return label;
}

QWidget *ContactForm::makeFirst()
{
    m_given->setObjectName(u"given"_s);
    m_family->setObjectName(u"family"_s);
    m_reach->setObjectName(u"reach"_s);
    m_relation->setObjectName(u"relation"_s);
    for (const Relation relation : {Relation::Prospect, Relation::Customer, Relation::FormerCustomer,
                                    Relation::Supplier, Relation::Partner, Relation::Other})
        m_relation->addItem(m_tools.phrases.word(relation), static_cast<int>(relation));
    auto *first = new QWidget;
    auto *grid = new QGridLayout(first);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    block(grid, 0, 0, tr("First name"), m_given)->addWidget(m_nameFault);
    block(grid, 0, 1, tr("Last name"), m_family);
    m_reachBlock = new QWidget;
    auto *reach = new QGridLayout(m_reachBlock);
    reach->setContentsMargins(0, 0, 0, 0);
    auto *reachColumn = block(reach, 0, 0, tr("E-mail or phone"), m_reach);
    reachColumn->addWidget(m_reachFault);
    m_capacityBlock = new QWidget; // takes the place of the one way to reach her once there are several
    auto *capacity = new QGridLayout(m_capacityBlock);
    capacity->setContentsMargins(0, 0, 0, 0);
    block(capacity, 0, 0, tr("Buys or decides as"), m_capacity);
    m_capacityBlock->hide();
    grid->addWidget(m_reachBlock, 1, 0, Qt::AlignTop);
    grid->addWidget(m_capacityBlock, 1, 0, Qt::AlignTop);
    block(grid, 1, 1, tr("This person is"), m_relation);
    setType(m_phoneHint, Type::Small, Ink::Secondary);
    m_phoneHint->setObjectName(u"phoneHint"_s);
    m_phoneHint->hide();
    grid->addWidget(m_phoneHint, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return first;
}

QWidget *ContactForm::makeMore()
{
    m_organisation->setObjectName(u"organisation"_s);
    m_job->setObjectName(u"jobTitle"_s);
    m_tags->setObjectName(u"tags"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(80);
    m_noteHint->setObjectName(u"noteHint"_s);
    setType(m_noteHint, Type::Small, Ink::Secondary);
    for (const Capacity capacity : {Capacity::Consumer, Capacity::Professional, Capacity::SoleTrader})
        m_capacity->addItem(m_tools.phrases.word(capacity), static_cast<int>(capacity));
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("not known"), QString());
    for (const QString &code : {u"fr"_s, u"en"_s, u"nl"_s, u"de"_s})
        m_language->addItem(m_tools.phrases.languageName(code), code);
    auto *more = new QWidget;
    auto *grid = new QGridLayout(more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    block(grid, 0, 0, tr("Organisation"), m_organisation);
    block(grid, 0, 1, tr("Job title"), m_job);
    grid->addWidget(m_emails, 1, 0, 1, 2);
    grid->addWidget(m_emailFault, 2, 0, 1, 2);
    grid->addWidget(m_phones, 3, 0, 1, 2);
    grid->addWidget(makeAddress(), 4, 0, 1, 2);
    block(grid, 5, 0, tr("Language spoken with this person"), m_language, 2);
    grid->addWidget(m_age, 6, 0, 1, 2);
    block(grid, 7, 0, tr("Tags, separated by commas"), m_tags, 2);
    auto *note = block(grid, 8, 0, tr("Note"), m_note, 2);
    note->addWidget(m_noteHint);
    grid->addWidget(m_facts, 9, 0, 1, 2);
    grid->addWidget(m_source, 10, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return more;
}

QWidget *ContactForm::makeAddress()
{
    m_street->setObjectName(u"street"_s);
    m_street->setTabChangesFocus(true);
    m_street->setFixedHeight(fontMetrics().height() * 2 + 20);
    m_postcode->setObjectName(u"postcode"_s);
    m_city->setObjectName(u"city"_s);
    m_country->setObjectName(u"country"_s);
    auto *address = new QWidget;
    auto *grid = new QGridLayout(address);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    block(grid, 0, 0, tr("Street"), m_street, 3);
    block(grid, 1, 0, tr("Postcode"), m_postcode);
    block(grid, 1, 1, tr("Town"), m_city);
    block(grid, 1, 2, tr("Country"), m_country);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    return address;
}

void ContactForm::show(const ContactDraft &draft, bool isFresh)
{
    m_shown = draft;
    m_given->setText(draft.name.given);
    m_family->setText(draft.name.family);
    m_relation->setCurrentIndex(m_relation->findData(static_cast<int>(draft.relation)));
    m_organisation->setText(draft.organisation);
    m_job->setText(draft.jobTitle);
    QList<ValueList::Line> emails;
    for (const EmailAddress &email : draft.emails)
        emails.append({email.value, email.label});
    m_emails->setLines(emails);
    QList<ValueList::Line> phones;
    for (const PhoneNumber &phone : draft.phones)
        phones.append({phone.asTyped, phone.label});
    m_phones->setLines(phones);
    const PostalAddress address = draft.addresses.value(0);
    m_street->setPlainText(address.street);
    m_postcode->setText(address.postcode);
    m_city->setText(address.city);
    m_country->setText(address.country);
    m_capacity->setCurrentIndex(m_capacity->findData(static_cast<int>(draft.capacity)));
    if (m_language->findData(draft.language) < 0)
        m_language->addItem(m_tools.phrases.languageName(draft.language), draft.language);
    m_language->setCurrentIndex(m_language->findData(draft.language));
    m_tags->setText(draft.tags.join(u", "_s));
    m_note->setPlainText(draft.note);
    m_facts->show(draft.facts, draft.emails.value(0).value);
    m_source->show(draft.source);
    m_age->fill(draft);
    checkNote();
    if (!isFresh)
        showMore();
}

void ContactForm::askNeeds(ContactId id)
{
    m_age->ask(id);
}

/// The fields of the age come late and stand before the tags.
void ContactForm::orderTabs()
{
    QWidget *before = m_language;
    const auto parts = m_age->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (!(part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
            continue;
        setTabOrder(before, part);
        before = part;
    }
    setTabOrder(before, m_tags);
}

/// The one way to reach her moves into its list; from now on there may be several.
void ContactForm::showMore()
{
    if (m_isMore)
        return;
    ContactDraft typed;
    readReach(typed);
    m_isMore = true;
    if (!typed.emails.isEmpty())
        m_emails->setLines({{typed.emails.first().value, {}}});
    if (!typed.phones.isEmpty())
        m_phones->setLines({{typed.phones.first().asTyped, {}}});
    m_reach->clear();
    m_reachBlock->hide();
    m_capacityBlock->show();
    m_moreLink->hide();
    m_more->show();
    checkPhones();
    Q_EMIT grown();
    Q_EMIT edited();
}

void ContactForm::readReach(ContactDraft &draft) const
{
    const QString text = m_reach->text().trimmed();
    if (text.isEmpty())
        return;
    if (text.contains(u'@') || !std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }))
        draft.emails = {EmailAddress{text, {}}};
    else
        draft.phones = {m_tools.phones.parse(text, m_tools.homeCountry)};
}

void ContactForm::readLists(ContactDraft &draft) const
{
    draft.emails.clear();
    const auto emails = m_emails->lines();
    for (const ValueList::Line &line : emails)
        draft.emails.append({line.value, line.label});
    QList<PhoneNumber> phones;
    const auto typed = m_phones->lines();
    for (const ValueList::Line &line : typed) {
        const auto kept = std::find_if(m_shown.phones.cbegin(), m_shown.phones.cend(),
                                       [&](const PhoneNumber &p) { return p.asTyped == line.value; });
        PhoneNumber phone
            = kept != m_shown.phones.cend() ? *kept : m_tools.phones.parse(line.value, m_tools.homeCountry);
        phone.label = line.label;
        phones.append(phone);
    }
    draft.phones = phones;
    PostalAddress address = m_shown.addresses.value(0);
    address.street = m_street->toPlainText().trimmed();
    address.postcode = m_postcode->text().trimmed();
    address.city = m_city->text().trimmed();
    address.country = m_country->text().trimmed();
    draft.addresses = m_shown.addresses.mid(1);
    if (!address.isEmpty())
        draft.addresses.prepend(address);
}

ContactDraft ContactForm::draft() const
{
    ContactDraft draft = m_shown;
    draft.name.given = m_given->text().trimmed();
    draft.name.family = m_family->text().trimmed();
    draft.relation = static_cast<Relation>(m_relation->currentData().toInt());
    if (!m_isMore) {
        readReach(draft);
        return draft;
    }
    readLists(draft);
    draft.organisation = m_organisation->text().trimmed();
    draft.jobTitle = m_job->text().trimmed();
    draft.capacity = static_cast<Capacity>(m_capacity->currentData().toInt());
    draft.language = m_language->currentData().toString();
    draft.tags.clear();
    const QStringList tags = m_tags->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : tags)
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty())
            draft.tags << trimmed;
    draft.note = m_note->toPlainText().trimmed();
    draft.facts = m_facts->facts();
    draft.source = m_source->source();
    m_age->read(draft);
    // What was said of an address does not hold for the next one.
    const bool isOtherAddress
        = !m_shown.emails.isEmpty() && draft.emails.value(0).value != m_shown.emails.first().value;
    if (isOtherAddress && draft.facts.emailKind == m_shown.facts.emailKind)
        draft.facts.emailKind.reset();
    return draft;
}

int ContactForm::inputCount() const
{
    const auto isInput = [](const QWidget *widget) {
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget);
    };
    const auto widgets = findChildren<QWidget *>();
    return static_cast<int>(std::count_if(widgets.cbegin(), widgets.cend(),
                                          [&](const QWidget *w) { return isInput(w) && w->isVisibleTo(this); }));
}

} // namespace crm
