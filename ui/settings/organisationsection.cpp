// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/organisationsection.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace crm {

OrganisationSection::OrganisationSection(Remote<OfficeService> office, const Changes &changes, const Actor &actor, QWidget *parent) :
    QWidget(parent),
    m_office(office),
    m_actor(actor),
    m_name(new QLineEdit(this)),
    m_address(new QLineEdit(this)),
    m_email(new QLineEdit(this)),
    m_phone(new QLineEdit(this)),
    m_country(new QComboBox(this)),
    m_language(new QComboBox(this)),
    m_save(plainButton(tr("Save the organisation"), {}, this)),
    m_notice(new Notice(this))
{
    static const QStringList countries {u"FR"_s, u"BE"_s, u"AT"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s, u"FI"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s,
                                        u"IT"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s, u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    for (const QString &country : countries) {
        m_country->addItem(country == u"FR"_s ? tr("France") : country == u"BE"_s ? tr("Belgium") : countryText(country), country);
    }
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_name->setObjectName(u"controllerName"_s);
    m_country->setObjectName(u"country"_s);
    m_save->setObjectName(u"saveController"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *heading = new SectionHeading(tr("Organisation"), this);
    heading->setNote(tr("the controller"));
    grid->addWidget(heading, 0, 0, 1, 3);
    const QList<QPair<QString, QWidget *>> fields {{tr("Name"), m_name}, {tr("Address"), m_address}, {tr("E‑mail for privacy questions"), m_email}, {tr("Phone"), m_phone},
                                                   {tr("Country"), m_country}, {tr("Language of documents"), m_language}};
    int row = 1;
    for (const auto &[text, field] : fields) {
        grid->addWidget(fieldLabel(text, field), row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->addWidget(m_notice, row++, 0, 1, 2);
    grid->addWidget(m_save, row, 1, Qt::AlignLeft);
    grid->setColumnMinimumWidth(0, labelColumnWidth(*this));
    grid->setColumnMinimumWidth(1, 360);
    grid->setColumnStretch(2, 1);
    for (QLineEdit *edit : {m_name, m_address, m_email, m_phone})
        connect(edit, &QLineEdit::textChanged, this, &OrganisationSection::updateButton);
    for (QComboBox *box : {m_country, m_language})
        connect(box, &QComboBox::activated, this, &OrganisationSection::updateButton);
    connect(m_save, &QPushButton::clicked, this, &OrganisationSection::save);
    connect(&changes, &Changes::settingsChanged, this, &OrganisationSection::reload);
    reload();
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
        m_language->setCurrentIndex(qMax(0, m_language->findData(m_stored.language)));
        updateButton();
    });
}

Controller OrganisationSection::entered() const
{
    return {m_name->text().trimmed(), m_country->currentData().toString(), m_address->text().trimmed(), m_email->text().trimmed(), m_phone->text().trimmed(),
            m_language->currentData().toString()};
}

void OrganisationSection::updateButton()
{
    const Controller now = entered();
    const bool isSame = now.name == m_stored.name && now.country == m_stored.country && now.address == m_stored.address && now.email == m_stored.email && now.phone == m_stored.phone
        && now.language == m_stored.language;
    QString reason;
    if (!may(m_actor.role, Task::ManageVault))
        reason = tr("Only an administrator changes this");
    else if (now.name.isEmpty())
        reason = tr("The organisation needs a name");
    else if (isSame)
        reason = tr("Nothing has changed");
    setReasonOff(m_save, reason);
}

void OrganisationSection::save()
{
    whenDone(m_office.call(&OfficeService::changeController, entered()), this, [this](const Result<void> &answer) {
        if (!answer)
            m_notice->showError(answer.error());
        else
            m_notice->say(Tone::Success, tr("The organisation has been saved."));
    });
}

} // namespace crm
