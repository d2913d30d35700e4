// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/formdialog.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/prompts.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const FormParts &parts, ContactId contact, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_contact(contact), m_heading(wordsLabel(tr("A blank consent form"), this)),
      m_language(new QComboBox(this)), m_purposes(new QWidget(this)), m_notice(new Notice(this)),
      m_cancel(flatButton(tr("Cancel"), this)), m_save(primaryButton(tr("&Make the PDF…"), u"print"_s, this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"formDialog"_s);
    setType(m_heading, Type::Title);
    m_language->setObjectName(u"formLanguage"_s);
    m_save->setObjectName(u"makeForm"_s);
    for (const QString &code : {u"fr"_s, u"en"_s})
        m_language->addItem(m_parts.words.languageName(code), code);
    auto *inside = new QVBoxLayout(m_purposes);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    auto *asked = wordsLabel(tr("What is asked"), this);
    setType(asked, Type::Small, Ink::Secondary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(wordsLabel(tr("Each question stands there with its exact wording and two empty boxes. The code "
                                    "at the foot says nothing about anybody: drop the signed scan on the window, and "
                                    "it finds its way back."),
                                 this));
    column->addSpacing(8);
    column->addWidget(asked);
    column->addWidget(m_purposes);
    column->addWidget(fieldLabel(tr("&Language of the form"), m_language));
    column->addWidget(m_language);
    column->addWidget(m_notice);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(560);
    new DialogFit(this);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::choosePlace);
    updateSave();
    load();
}

void FormDialog::load()
{
    const auto speak
        = [this](const QString &language) { m_language->setCurrentIndex(qMax(0, m_language->findData(language))); };
    whenDone(m_parts.office.call(&OfficeService::controller), this,
             [this, speak](const Result<Controller> &controller) {
                 if (!controller)
                     return m_notice->showError(controller.error());
                 speak(controller->language);
                 if (!m_contact.isValid())
                     return;
                 whenDone(m_parts.people.call(&PermissionService::contact, m_contact), this,
                          [this, speak](const Result<Contact> &contact) {
                              if (!contact)
                                  return m_notice->showError(contact.error());
                              m_heading->setText(tr("A consent form for %1").arg(displayName(*contact)));
                              if (!contact->language.isEmpty())
                                  speak(contact->language);
                          });
             });
    whenDone(m_parts.people.call(&PermissionService::purposes), this, [this](const Result<QList<Purpose>> &purposes) {
        if (!purposes)
            return m_notice->showError(purposes.error());
        showPurposes(*purposes);
    });
}

/// What we ask is ours to choose; what is answered stays empty on the paper.
void FormDialog::showPurposes(const QList<Purpose> &purposes)
{
    for (const Purpose &purpose : purposes) {
        if (!purpose.isActive || purpose.basis != LegalBasis::Consent || purpose.channels.isEmpty())
            continue;
        auto *box = new QCheckBox(purpose.label.in(m_parts.words.language()), m_purposes);
        box->setObjectName(u"ask_"_s + purpose.key);
        box->setProperty("purpose", purpose.key);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &FormDialog::updateSave);
        m_purposes->layout()->addWidget(box);
        m_boxes += box;
    }
    updateSave();
}

QStringList FormDialog::chosen() const
{
    QStringList keys;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            keys += box->property("purpose").toString();
    }
    return keys;
}

void FormDialog::updateSave()
{
    setReasonOff(m_save, chosen().isEmpty() ? tr("Choose at least one purpose") : QString());
}

/// The place comes first: whoever changes her mind there has printed nothing.
void FormDialog::choosePlace()
{
    const FileWish where{tr("Where should the form go?"), tr("PDF (*.pdf)"), tr("consent-form.pdf"), u"pdf"_s};
    m_parts.prompts.saveFile(this, where, [this](const QString &path) {
        if (!path.isEmpty())
            print(path);
    });
}

void FormDialog::print(const QString &path)
{
    m_notice->clear();
    m_save->setEnabled(false);
    const ConsentFormWish wish{m_contact, m_language->currentData().toString(), chosen()};
    whenDone(m_parts.forms.call(&ConsentFormService::print, wish), this, [this, path](const Result<PrintedForm> &form) {
        m_save->setEnabled(true);
        if (!form)
            return m_notice->showError(form.error());
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.write(form->pdf) == form->pdf.size() && file.commit();
        if (!isSaved)
            return m_notice->showError({Error::Code::Storage, u"file_unwritable"_s, {}, {}});
        m_notice->say(Tone::Success, tr("The form is ready to print."),
                      m_contact.isValid()
                          ? tr("It is good for one answer of this person.")
                          : tr("It is good for one person: make another one for each, since the code counts "
                               "once."));
        m_cancel->setText(tr("Close"));
        Q_EMIT printed();
    });
}

} // namespace crm
