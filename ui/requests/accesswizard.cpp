// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/accesswizard.h"

#include "progressrelay.h"

#include "widgets/datefield.h"
#include "widgets/headings.h"
#include "widgets/progressstrip.h"
#include "widgets/rows.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {

AccessPersonPage::AccessPersonPage(Remote<PermissionService> reading, const Phrases &phrases, QWidget *parent) :
    WizardPage(tr("The request"), tr("Who asks, and since when?"), tr("Any wording by any channel counts. The clock runs from the day it reached you."), parent),
    m_reading(reading),
    m_search(new QLineEdit(this)),
    m_found(new QListWidget(this)),
    m_chosen(wordsLabel({}, this)),
    m_received(new DateField(this)),
    m_channel(new QComboBox(this)),
    m_identity(new QComboBox(this))
{
    m_search->setObjectName(u"personSearch"_s);
    m_search->setPlaceholderText(tr("Name, e‑mail or phone…"));
    m_found->setObjectName(u"personFound"_s);
    m_found->setAccessibleName(tr("People found"));
    m_found->setMaximumHeight(200);
    prepareView(m_found);
    m_found->hide();
    m_chosen->setObjectName(u"personChosen"_s);
    setType(m_chosen, Type::Strong);
    m_received->setDate(QDate::currentDate());
    m_received->setLimits(QDate(2018, 5, 25), QDate::currentDate());
    for (const QString &code : {u"email"_s, u"phone"_s, u"letter"_s, u"counter"_s, u"other"_s})
        m_channel->addItem(phrases.requestChannel(code), code);
    for (const QString &code : {u"same_address"_s, u"known_person"_s, u"document_seen"_s})
        m_identity->addItem(phrases.identityCheck(code), code);
    body()->addWidget(fieldLabel(tr("Person"), m_search));
    body()->addWidget(m_search);
    body()->addWidget(m_found);
    body()->addWidget(m_chosen);
    auto *grid = new QGridLayout;
    const QList<QPair<QString, QWidget *>> fields {{tr("Received on"), m_received}, {tr("By"), m_channel}, {tr("How we know it is this person"), m_identity}};
    int row = 0;
    for (const auto &[text, field] : fields) {
        grid->addWidget(fieldLabel(text, field), row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
    body()->addWidget(wordsLabel(tr("Writing from the address on file is enough. Ask for more only when there is a real doubt, and never for a copy of an identity card by habit."), this));
    body()->addStretch();
    connect(m_search, &QLineEdit::textEdited, this, &AccessPersonPage::search);
    connect(m_found, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        choose(ContactId::fromString(item->data(Qt::UserRole).toString()), item->text());
    });
    connect(m_found, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        choose(ContactId::fromString(item->data(Qt::UserRole).toString()), item->text());
    });
    connect(m_received, &DateField::dateChanged, this, &WizardPage::completeChanged);
}

void AccessPersonPage::search(const QString &text)
{
    const int request = ++m_asked;
    if (text.trimmed().isEmpty()) {
        m_found->hide();
        return;
    }
    whenDone(m_reading.call(&PermissionService::suggest, text, 8), this, [this, request](const Result<QList<ContactRow>> &answer) {
        if (request != m_asked)
            return;
        m_found->clear();
        if (!answer) {
            showError(answer.error());
            return;
        }
        for (const ContactRow &row : *answer) {
            const QStringList parts {row.name, row.organisation, row.email, row.city};
            auto *item = new QListWidgetItem(QStringList(parts.cbegin(), parts.cend()).filter(QRegularExpression(u"."_s)).join(u" · "_s), m_found);
            item->setData(Qt::UserRole, row.id.toString());
        }
        m_found->setVisible(m_found->count() > 0);
    });
}

void AccessPersonPage::choose(ContactId contact, const QString &name)
{
    m_contact = contact;
    m_chosen->setText(name);
    m_found->hide();
    Q_EMIT completeChanged();
}

void AccessPersonPage::setRequest(const SubjectRequest &request)
{
    m_isRegistered = true;
    choose(request.contact, request.contactName);
    m_received->setDate(request.receivedOn);
    m_channel->setCurrentIndex(m_channel->findData(request.channel));
    m_identity->setCurrentIndex(m_identity->findData(request.identityCheck));
    for (QWidget *field : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_received), static_cast<QWidget *>(m_channel), static_cast<QWidget *>(m_identity)})
        field->setEnabled(false);
}

SubjectRequest AccessPersonPage::draft() const
{
    SubjectRequest request;
    request.contact = m_contact;
    request.receivedOn = m_received->date();
    request.channel = m_channel->currentData().toString();
    request.identityCheck = m_identity->currentData().toString();
    return request;
}

bool AccessPersonPage::isComplete() const { return m_contact.isValid() && m_received->isValid() && !m_received->isEmpty(); }

QString AccessPersonPage::whatIsMissing() const
{
    if (!m_contact.isValid())
        return tr("Choose the person first");
    return isComplete() ? QString() : tr("Say when the request was received");
}

bool AccessPersonPage::validatePage()
{
    if (m_isRegistered)
        return true;
    Q_EMIT registerRequested();
    return false;
}

AccessWizard::AccessWizard(Remote<RequestService> requests, Remote<PermissionService> reading, const Phrases &phrases, Prompts &prompts, QWidget *parent) :
    Wizard(tr("Answer an access request"), parent),
    m_requests(requests),
    m_person(new AccessPersonPage(reading, phrases, this)),
    m_review(new AccessReviewPage(phrases, this)),
    m_package(new AccessPackagePage(prompts, this)),
    m_language(phrases.language())
{
    setObjectName(u"accessWizard"_s);
    setFinishText(tr("Write the package"));
    addStep(m_person);
    addStep(m_review);
    addStep(m_package);
    connect(m_person, &AccessPersonPage::registerRequested, this, &AccessWizard::registerRequest);
}

void AccessWizard::choosePerson(ContactId contact, const QString &name) { m_person->choose(contact, name); }

void AccessWizard::chooseRequest(const SubjectRequest &request)
{
    m_request = request.id;
    m_person->setRequest(request);
    setContext(request.contactName);
    assemble(request.id);
}

void AccessWizard::registerRequest()
{
    setBusy(true);
    whenDone(m_requests.call(&RequestService::receive, m_person->draft()), this, [this](const Result<SubjectRequest> &answer) {
        setBusy(false);
        if (!answer) {
            m_person->showError(answer.error());
            return;
        }
        SubjectRequest request = *answer;
        chooseRequest(request);
        next();
    });
}

void AccessWizard::assemble(RequestId id)
{
    whenDone(m_requests.call(&RequestService::assemble, id), this, [this](const Result<Dossier> &answer) {
        if (!answer) {
            m_review->showError(answer.error());
            return;
        }
        const QString language = answer->contact.language;
        if (language == u"fr"_s || language == u"en"_s)
            m_language = language;
        else if (!answer->controller.language.isEmpty())
            m_language = answer->controller.language;
        setContext(displayName(answer->contact));
        m_person->choose(answer->contact.id, displayName(answer->contact));
        m_review->show(*answer);
        m_package->setSuggestion(u"entrenous-export-"_s + answer->request.id.toString() + u'-' + QDate::currentDate().toString(Qt::ISODate));
    });
}

void AccessWizard::accept()
{
    m_proof(this, [this](bool isProven) {
        if (isProven)
            writePackage();
    });
}

void AccessWizard::writePackage()
{
    PackageOptions options = m_package->options();
    options.language = m_language;
    m_progress = relayed(this, [this](qint64 done, qint64 total) { m_package->progress()->show(tr("Writing the package…"), done, total); });
    connect(m_package->progress(), &ProgressStrip::stopRequested, this, [cancelled = m_progress.cancelled] { cancelled->store(true); });
    m_isWriting = true;
    setBusy(true);
    whenDone(m_requests.call(&RequestService::writePackage, m_request, options, m_progress), this, [this](const Result<WrittenPackage> &answer) {
        m_isWriting = false;
        setBusy(false);
        m_package->progress()->finish();
        if (!answer) {
            m_package->showError(answer.error());
            return;
        }
        Q_EMIT packageWritten(answer->path);
        Wizard::accept();
    });
}

void AccessWizard::reject()
{
    m_progress.cancelled->store(true);
    if (!m_isWriting)
        Wizard::reject();
}

} // namespace crm
