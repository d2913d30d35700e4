// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentpersonpage.h"

#include "localday.h"
#include "widgets/datefield.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTimeEdit>
#include <QTimeZone>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSuggestions = 8;
constexpr int kIdRole = Qt::UserRole;

} // namespace

ConsentPersonPage::ConsentPersonPage(const ConsentParts &parts, ConsentSession &session, QWidget *parent)
    : WizardPage(tr("The person"), tr("Who answers?"),
                 tr("The wording is read in her language. The moment she spoke is what counts, not the moment it is "
                    "written down."),
                 parent),
      m_parts(parts), m_session(session)
{
    setObjectName(u"personPage"_s);
    makeSearch();
    m_name = wordsLabel({}, this);
    m_name->setObjectName(u"personName"_s);
    setType(m_name, Type::Strong);
    m_about = wordsLabel({}, this);
    setType(m_about, Type::Body, Ink::Secondary);
    body()->addWidget(m_name);
    body()->addWidget(m_about);
    body()->addSpacing(16);
    makeLanguage();
    body()->addSpacing(16);
    makeMoment();
    body()->addStretch();
}

void ConsentPersonPage::makeSearch()
{
    m_searchBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_searchBox);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    m_search = new QLineEdit(m_searchBox);
    m_search->setObjectName(u"personSearch"_s);
    m_search->setPlaceholderText(tr("Name, e-mail or phone number"));
    m_found = new QListWidget(m_searchBox);
    m_found->setObjectName(u"personFound"_s);
    m_found->setAccessibleName(tr("People found"));
    m_found->setMaximumHeight(200);
    prepareView(m_found);
    column->addWidget(fieldLabel(tr("&Person"), m_search));
    column->addWidget(m_search);
    column->addWidget(m_found);
    body()->addWidget(m_searchBox);
    connect(m_search, &QLineEdit::textChanged, this, &ConsentPersonPage::search);
    connect(m_found, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(ContactId(item->data(kIdRole).toUuid()));
    });
}

void ConsentPersonPage::makeLanguage()
{
    m_language = new QComboBox(this);
    m_language->setObjectName(u"language"_s);
    for (const QString &code : {u"fr"_s, u"en"_s})
        m_language->addItem(m_parts.words.languageName(code), code);
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    body()->addWidget(fieldLabel(tr("&Language in which she is asked"), m_language));
    body()->addWidget(m_language);
}

void ConsentPersonPage::makeMoment()
{
    m_now = new QRadioButton(tr("&Now"), this);
    m_now->setObjectName(u"now"_s);
    m_now->setChecked(true);
    m_earlier = new QRadioButton(tr("&Earlier"), this);
    m_earlier->setObjectName(u"earlier"_s);
    m_day = new DateField(this);
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("Day she answered"));
    m_day->edit()->setAccessibleName(tr("Day she answered"));
    m_day->setLimits(QDate(1990, 1, 1), m_parts.clock().toLocalTime().date());
    m_time = new QTimeEdit(QTime(12, 0), this);
    m_time->setAccessibleName(tr("Time she answered"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_zone = new QComboBox(this);
    m_zone->setAccessibleName(tr("Time zone"));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    auto *heading = wordsLabel(tr("When did she answer?"), this);
    setType(heading, Type::Small, Ink::Secondary);
    auto *earlier = new QHBoxLayout;
    earlier->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_day),
                          static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_zone)}) {
        earlier->addWidget(part);
        if (part == m_earlier)
            continue;
        part->setEnabled(false);
        connect(m_earlier, &QRadioButton::toggled, part, &QWidget::setEnabled);
    }
    earlier->addStretch();
    body()->addWidget(heading);
    body()->addWidget(m_now);
    body()->addLayout(earlier);
    connect(m_earlier, &QRadioButton::toggled, this, &QWizardPage::completeChanged);
    connect(m_day, &DateField::dateChanged, this, &QWizardPage::completeChanged);
}

void ConsentPersonPage::setPerson(const Contact &contact)
{
    if (m_search->text().isEmpty())
        m_searchBox->hide();
    m_session.contact = contact;
    m_name->setText(displayName(contact));
    QStringList about;
    if (!contact.organisation.isEmpty() && contact.organisation != displayName(contact))
        about << contact.organisation;
    about << m_parts.words.word(contact.relation);
    if (!contact.emails.isEmpty())
        about << contact.emails.first().value;
    m_about->setText(about.join(u" · "_s));
    QString language
        = contact.language == "fr"_L1 || contact.language == "en"_L1 ? contact.language : m_session.controller.language;
    if (m_session.paper)
        language = m_session.paper->form.language;
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    Q_EMIT completeChanged();
}

/// The day stands on the paper and is copied from it; the language is the printed one.
void ConsentPersonPage::showForm()
{
    const ConsentForm &form = m_session.paper->form;
    setHeading(form.contact.isValid() ? tr("When was the form signed?") : tr("Who filled in the form?"));
    setLead(tr("The form was printed on %1. The answers are read in its language and with its wording.")
                .arg(m_parts.words.date(form.issuedAtUtc.toLocalTime().date())));
    m_language->setCurrentIndex(qMax(0, m_language->findData(form.language)));
    m_language->setEnabled(false);
    m_earlier->setChecked(true);
    m_time->setTime(m_parts.clock().toLocalTime().time());
}

void ConsentPersonPage::sayAge()
{
    if (m_session.parentUnder)
        notice()->say(
            Tone::Warning, tr("This person is under %1.").arg(*m_session.parentUnder),
            tr("A parent must agree for her. Note the parent’s name, relation and address, and how you checked it."));
    else
        notice()->clear();
}

void ConsentPersonPage::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_found->clear();
        return;
    }
    whenDone(m_parts.people.call(&PermissionService::suggest, text, kSuggestions), this,
             [this, text](const Result<QList<ContactRow>> &rows) {
                 if (text != m_search->text())
                     return;
                 m_found->clear();
                 if (!rows)
                     return showError(rows.error());
                 for (const ContactRow &row : *rows) {
                     const QString words
                         = row.city.isEmpty() ? row.name : tr("%1, %2", "name, town").arg(row.name, row.city);
                     auto *item = new QListWidgetItem(words, m_found);
                     item->setData(kIdRole, row.id.value());
                 }
             });
}

std::optional<QDateTime> ConsentPersonPage::moment() const
{
    if (m_now->isChecked())
        return {};
    if (!m_day->isValid() || m_day->isEmpty())
        return QDateTime();
    const QTimeZone zone(m_zone->currentText().toLatin1());
    return QDateTime(m_day->date(), m_time->time(), zone).toUTC();
}

bool ConsentPersonPage::isComplete() const
{
    return whatIsMissing().isEmpty();
}

QString ConsentPersonPage::whatIsMissing() const
{
    if (!m_session.contact.id.isValid() || m_session.purposes.isEmpty())
        return m_searchBox->isHidden() ? tr("Reading the card…") : tr("Choose the person");
    const std::optional<QDateTime> spoken = moment();
    return spoken && !spoken->isValid() ? tr("Enter the day she answered") : QString();
}

bool ConsentPersonPage::wasBefore(const ConsentForm &form, const std::optional<QDateTime> &spoken) const
{
    const QString zone = m_zone->currentText();
    return localDay(spoken.value_or(m_parts.clock()), zone) < localDay(form.issuedAtUtc, zone);
}

bool ConsentPersonPage::validatePage()
{
    const std::optional<QDateTime> spoken = moment();
    if (spoken && *spoken > m_parts.clock()) {
        notice()->say(Tone::Error, tr("This moment is in the future."),
                      tr("Enter the day and time at which she answered."));
        return false;
    }
    if (m_session.paper && wasBefore(m_session.paper->form, spoken)) {
        notice()->say(Tone::Error, tr("The form had not been printed yet on this day."),
                      tr("Enter the day that stands beside the signature."));
        return false;
    }
    m_session.language = m_language->currentData().toString();
    m_session.occurredAtUtc = spoken;
    m_session.timeZone = m_zone->currentText();
    return true;
}

} // namespace crm
