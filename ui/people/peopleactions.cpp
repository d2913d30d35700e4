// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of people does to people, and how each step is taken back.
#include "people/peoplepage.h"

#include "people/contactcard.h"
#include "people/contactdialog.h"
#include "people/peopletable.h"
#include "people/stopmenu.h"
#include "people/stopmoves.h"

#include "widgets/icons.h"
#include "widgets/notice.h"

#include <QMenu>
#include <QPointer>

namespace crm {

void PeoplePage::newPerson()
{
    auto *dialog = new ContactDialog(m_tools, this);
    connect(dialog, &ContactDialog::added, this, &PeoplePage::sayAdded);
    connect(dialog, &ContactDialog::openWished, this, &PeoplePage::openCard);
    dialog->open();
}

void PeoplePage::editPerson(const Contact &contact)
{
    auto *dialog = new ContactDialog(m_tools, contact, this);
    connect(dialog, &ContactDialog::changed, this, &PeoplePage::sayChanged);
    connect(dialog, &ContactDialog::openWished, this, &PeoplePage::openCard);
    dialog->open();
}

void PeoplePage::sayAdded(const Contact &contact)
{
    openCard(contact.id);
    Q_EMIT commandDone(
        {tr("%1 was added.").arg(displayName(contact)), trashStep({contact.id}), restoreStep({contact.id})});
}

/// Back and forth between two states; each step names the version it finds, so that nothing of a colleague is
/// overwritten.
void PeoplePage::sayChanged(const Contact &before, const Contact &after)
{
    if (before.version == after.version)
        return;
    const auto version = std::make_shared<qint64>(after.version);
    const auto step = [this, id = after.id, version](const ContactDraft &draft) -> UserStep {
        return [page = QPointer(this), id, version, draft](const StepDone &done) {
            if (!page)
                return;
            whenDone(page->m_tools.contacts.call(&ContactService::change, id, *version, draft), page.data(),
                     [version, done](const Result<Contact> &answer) {
                         if (answer)
                             *version = answer->version;
                         done(answer ? Result<void>() : Result<void>(answer.error()));
                     });
        };
    };
    Q_EMIT commandDone({tr("%1 was changed.").arg(displayName(after)), step(before), step(after)});
}

UserStep PeoplePage::trashStep(const QList<ContactId> &ids)
{
    return [page = QPointer(this), ids](const StepDone &done) {
        if (page)
            whenDone(page->m_tools.contacts.call(&ContactService::trash, ids), page.data(), done);
    };
}

UserStep PeoplePage::restoreStep(const QList<ContactId> &ids)
{
    return [page = QPointer(this), ids](const StepDone &done) {
        if (page)
            whenDone(page->m_tools.contacts.call(&ContactService::restore, ids), page.data(), done);
    };
}

void PeoplePage::trash(const QList<ContactId> &ids)
{
    const QString text = tr("%n person(s) moved to the trash.", nullptr, static_cast<int>(ids.size()));
    whenDone(m_tools.contacts.call(&ContactService::trash, ids), this, [this, ids, text](const Result<void> &answer) {
        if (!answer) {
            m_notice->showError(answer.error());
            return;
        }
        if (m_card && ids.contains(m_card->contact()))
            closeCard();
        Q_EMIT commandDone({text, restoreStep(ids), trashStep(ids)});
    });
}

void PeoplePage::restore(const QList<ContactId> &ids)
{
    const QString text = tr("%n person(s) taken out of the trash.", nullptr, static_cast<int>(ids.size()));
    whenDone(m_tools.contacts.call(&ContactService::restore, ids), this, [this, ids, text](const Result<void> &answer) {
        if (answer)
            Q_EMIT commandDone({text, trashStep(ids), restoreStep(ids)});
        else
            m_notice->showError(answer.error());
    });
}

void PeoplePage::trashChosen()
{
    if (!m_model.query().trashed)
        withChosen([this](const QList<ContactId> &ids) { trash(ids); });
}

void PeoplePage::restoreChosen()
{
    withChosen([this](const QList<ContactId> &ids) { restore(ids); });
}

void PeoplePage::deleteChosen()
{
    withChosen([this](const QList<ContactId> &ids) {
        const int people = static_cast<int>(ids.size());
        Question question;
        question.title = tr("Delete %n person(s) for good?", nullptr, people);
        question.text = tr("This cannot be undone.");
        question.consequences = {tr("Their cards, addresses and notes go, and the search no longer finds them."),
                                 tr("The history of consents keeps dates and wordings, no longer whose they are."),
                                 tr("Whoever had said stop stays on the suppression list, as a fingerprint only."),
                                 tr("Backups made until now still hold them.")};
        question.yes = tr("Delete for good");
        question.isDangerous = true;
        m_tools.prompts.ask(this, question, [this, ids, people](bool yes) {
            if (!yes)
                return;
            whenDone(m_tools.contacts.call(&ContactService::deleteForGood, ids), this,
                     [this, ids, people](const Result<void> &answer) {
                         if (!answer) {
                             m_notice->showError(answer.error());
                             return;
                         }
                         if (ids.contains(m_card->contact()))
                             closeCard();
                         Q_EMIT commandDone({tr("%n person(s) deleted for good.", nullptr, people), {}, {}});
                     });
        });
    });
}

/// Chosen rows that were never in sight have to be read before they have an identity.
void PeoplePage::withChosen(std::function<void(const QList<ContactId> &)> act)
{
    if (m_table->chosenCount() == 0)
        return;
    if (const auto ids = m_table->chosenIds()) {
        act(*ids);
        return;
    }
    const auto answer
        = m_tools.people.call(&PermissionService::rows, m_table->chosenKeys(), m_model.purpose(), m_model.channel());
    whenDone(answer, this, [this, act = std::move(act)](const Result<QList<LitRow>> &rows) {
        if (!rows) {
            m_notice->showError(rows.error());
            return;
        }
        QList<ContactId> ids;
        for (const LitRow &line : *rows)
            ids << line.row.id;
        act(ids);
    });
}

void PeoplePage::addMoves(QMenu &menu, ContactId id, const QString &name)
{
    addMoves(menu, id, name, {});
}

void PeoplePage::addMoves(QMenu &menu, ContactId id, const QString &name,
                          const std::optional<std::pair<QString, Channel>> &light)
{
    menu.addAction(icon(QStringLiteral("consent")), tr("Record a consent"), this,
                   [this, id] { Q_EMIT recordConsentRequested(id); });
    auto *stops = new StopMenu(m_tools.phrases, &menu);
    stops->setTitle(tr("Say stop"));
    stops->setIcon(icon(QStringLiteral("stop"), Token::Blocked));
    stops->show(m_purposes, light);
    menu.addMenu(stops);
    wireStops(
        *stops, m_tools,
        [id, name] {
            return StoppingPerson{id, name};
        },
        this,
        [this](const Result<QString> &done) {
            if (done)
                Q_EMIT statusMessage(*done, {});
            else if (isVisible())
                m_notice->showError(done.error());
            else
                Q_EMIT moveFailed(done.error());
        });
}

void PeoplePage::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The one that is chosen, which need not be the one the keyboard stands on.
    const QList<ContactId> chosen
        = m_table->chosenCount() == 1 ? m_table->chosenIds().value_or(QList<ContactId>()) : QList<ContactId>();
    if (const ContactId id = chosen.value(0); id.isValid()) {
        const QString name = m_table->selectionModel()->selectedRows(ContactListModel::Name).value(0).data().toString();
        menu->addAction(icon(QStringLiteral("person")), tr("Open the card"), this, [this, id] { openCard(id); });
        addMoves(*menu, id, name, std::pair(m_model.purpose(), m_model.channel()));
        menu->addSeparator();
    }
    if (m_model.query().trashed) {
        menu->addAction(icon(QStringLiteral("undo")), tr("Take out of the trash"), this, &PeoplePage::restoreChosen);
        menu->addAction(icon(QStringLiteral("erase")), tr("Delete for good…"), this, &PeoplePage::deleteChosen);
    } else
        menu->addAction(icon(QStringLiteral("trash")), tr("Move to the trash"), this, &PeoplePage::trashChosen);
    menu->popup(at);
}

} // namespace crm
