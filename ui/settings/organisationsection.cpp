// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/organisationsection.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace crm {

OrganisationSection::OrganisationSection(Remote<OfficeService> office, const Changes &changes, const Actor &actor,
                                         const QString &language, QWidget *parent)
    : QWidget(parent), m_office(office), m_actor(actor), m_spoken(language), m_name(new QLineEdit(this)),
      m_address(new QLineEdit(this)), m_email(new QLineEdit(this)), m_phone(new QLineEdit(this)),
      m_country(new QComboBox(this)), m_number(new QLineEdit(this)),
      m_unregistered(new QCheckBox(tr("Not entered in a trade register"), this)), m_city(new QLineEdit(this)),
      m_legalForm(new QLineEdit(this)), m_noticeUrl(new QLineEdit(this)), m_language(new QComboBox(this)),
      m_save(plainButton(tr("Save the organisation"), {}, this)), m_notice(new Notice(this))
{
    static const QStringList countries{u"FR"_s, u"BE"_s, u"AT"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s,
                                       u"ES"_s, u"FI"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s,
                                       u"LV"_s, u"MT"_s, u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    for (const QString &country : countries) {
        m_country->addItem(country == u"FR"_s       ? tr("France")
                               : country == u"BE"_s ? tr("Belgium")
                                                    : countryText(country),
                           country);
    }
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_name->setObjectName(u"controllerName"_s);
    m_address->setObjectName(u"controllerAddress"_s);
    m_country->setObjectName(u"country"_s);
    m_number->setObjectName(u"companyNumber"_s);
    m_unregistered->setObjectName(u"unregistered"_s);
    m_city->setObjectName(u"registerCity"_s);
    m_legalForm->setObjectName(u"legalForm"_s);
    m_noticeUrl->setObjectName(u"noticeUrl"_s);
    m_save->setObjectName(u"saveController"_s);
    m_legalForm->setPlaceholderText(tr("Legal form and capital, if there is one"));
    m_noticeUrl->setPlaceholderText(u"https://"_s);
    m_noticeUrl->setProperty("holdsData", true); // the same in every language
    layOut();
    for (QLineEdit *edit : {m_name, m_address, m_email, m_phone, m_number, m_city, m_legalForm, m_noticeUrl})
        connect(edit, &QLineEdit::textChanged, this, &OrganisationSection::updateButton);
    for (QComboBox *box : {m_country, m_language})
        connect(box, &QComboBox::activated, this, &OrganisationSection::updateButton);
    connect(m_country, &QComboBox::activated, this, &OrganisationSection::askLaw);
    connect(m_unregistered, &QCheckBox::toggled, this, &OrganisationSection::updateButton);
    connect(m_save, &QPushButton::clicked, this, &OrganisationSection::save);
    connect(&changes, &Changes::settingsChanged, this, &OrganisationSection::reload);
    reload();
}

void OrganisationSection::addField(QGridLayout *grid, QWidget *label, QWidget *field)
{
    const int row = grid->rowCount();
    if (label)
        grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

void OrganisationSection::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *heading = new SectionHeading(tr("Organisation"), this);
    heading->setNote(tr("the controller"));
    grid->addWidget(heading, 0, 0, 1, 3);
    m_numberLabel = fieldLabel(tr("Company number"), m_number);
    m_numberLabel->setProperty("holdsData", true); // its country's law names it
    m_cityLabel = fieldLabel(tr("City of the register"), m_city);
    addField(grid, fieldLabel(tr("Name"), m_name), m_name);
    addField(grid, fieldLabel(tr("Address"), m_address), m_address);
    addField(grid, fieldLabel(tr("E‑mail for privacy questions"), m_email), m_email);
    addField(grid, fieldLabel(tr("Phone"), m_phone), m_phone);
    addField(grid, fieldLabel(tr("Country"), m_country), m_country);
    addField(grid, m_numberLabel, m_number);
    addField(grid, nullptr, m_unregistered);
    addField(grid, m_cityLabel, m_city);
    addField(grid, fieldLabel(tr("Legal form"), m_legalForm), m_legalForm);
    addField(grid, fieldLabel(tr("Privacy notice on the web"), m_noticeUrl), m_noticeUrl);
    addField(grid, fieldLabel(tr("Language of documents"), m_language), m_language);
    const int row = grid->rowCount();
    grid->addWidget(m_notice, row, 0, 1, 2);
    grid->addWidget(m_save, row + 1, 1, Qt::AlignLeft);
    grid->setColumnMinimumWidth(0, labelColumnWidth(*this));
    grid->setColumnMinimumWidth(1, 360);
    grid->setColumnStretch(2, 1);
}

void OrganisationSection::askLaw()
{
    const QString country = m_country->currentData().toString();
    whenDone(m_office.call(&OfficeService::senderLaw, country), this, [this, country](const Result<SenderLaw> &law) {
        if (law && country == m_country->currentData().toString())
            showLaw(*law);
    });
}

void OrganisationSection::showLaw(const SenderLaw &law)
{
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    name(m_numberLabel, m_number, law.numberName.in(m_spoken));
    name(m_cityLabel, m_city, tr("City of the register (%1)").arg(law.registerName.in(m_spoken)));
    QString pattern = law.numberPattern;
    m_number->setPlaceholderText(pattern.replace(u'#', u'0'));
    if (m_number->text() == m_stored.company.number)
        m_number->setText(numberShown(m_stored.company.number, law));
    m_law = law;
    updateButton();
}

void OrganisationSection::reload()
{
    whenDone(m_office.call(&OfficeService::controller), this, [this](const Result<Controller> &answer) {
        if (!answer) {
            m_notice->showError(answer.error());
            return;
        }
        m_stored = *answer;
        m_name->setText(m_stored.name);
        m_address->setText(m_stored.address);
        m_email->setText(m_stored.email);
        m_phone->setText(m_stored.phone);
        m_country->setCurrentIndex(qMax(0, m_country->findData(m_stored.country)));
        m_number->setText(m_stored.company.number);
        m_unregistered->setChecked(!m_stored.company.isRegistered);
        m_city->setText(m_stored.company.registerCity);
        m_legalForm->setText(m_stored.company.legalForm);
        m_noticeUrl->setText(m_stored.noticeUrl);
        m_language->setCurrentIndex(qMax(0, m_language->findData(m_stored.language)));
        updateButton();
        askLaw();
    });
}

Controller OrganisationSection::entered() const
{
    // What stands there as it was shown has not been changed.
    const QString number = m_number->text().trimmed();
    const bool isStored = number == numberShown(m_stored.company.number, m_law);
    return {m_name->text().trimmed(),
            m_country->currentData().toString(),
            m_address->text().trimmed(),
            m_email->text().trimmed(),
            m_phone->text().trimmed(),
            m_language->currentData().toString(),
            {isStored ? m_stored.company.number : number, !m_unregistered->isChecked(), m_city->text().trimmed(),
             m_legalForm->text().trimmed()},
            m_noticeUrl->text().trimmed()};
}

void OrganisationSection::updateButton()
{
    const Controller now = entered();
    QString reason;
    if (!may(m_actor.role, Task::ManageVault))
        reason = tr("Only an administrator changes this");
    else if (now.name.isEmpty())
        reason = tr("The organisation needs a name");
    else if (now == m_stored)
        reason = tr("Nothing has changed");
    m_city->setEnabled(now.company.isRegistered);
    setReasonOff(m_save, reason);
}

void OrganisationSection::save()
{
    whenDone(m_office.call(&OfficeService::changeController, entered()), this, [this](const Result<void> &answer) {
        if (!answer) {
            m_notice->showError(answer.error());
            if (answer.error().field == u"company_number"_s)
                m_number->setFocus();
            else if (answer.error().field == u"notice_url"_s)
                m_noticeUrl->setFocus();
        } else
            m_notice->say(Tone::Success, tr("The organisation has been saved."));
    });
}

} // namespace crm
