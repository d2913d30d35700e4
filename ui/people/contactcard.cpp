// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/contactcard.h"

#include "datacategory.h"
#include "sourcephrases.h"

#include "people/agreedcalldialog.h"
#include "people/callssection.h"
#include "people/cardheader.h"
#include "people/clipboardkeeper.h"
#include "people/consenteventdialog.h"
#include "people/heldsection.h"
#include "people/historysection.h"
#include "people/lightssection.h"
#include "people/reachsection.h"
#include "people/stopmenu.h"
#include "people/stopmoves.h"
#include "people/whypopover.h"

#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

ContactCard::ContactCard(const PeopleTools &tools, QWidget *parent)
    : QFrame(parent), m_tools(tools), m_stops(new StopMenu(tools.phrases, this)),
      m_header(new CardHeader(*m_stops, tools.phrases)), m_notice(new Notice), m_scroll(new QScrollArea),
      m_lights(new LightsSection(tools.phrases)), m_reach(new ReachSection(tools.phrases, tools.homeCountry)),
      m_history(new HistorySection(tools.phrases)), m_calls(new CallsSection(tools.phrases)), m_held(new HeldSection),
      m_origin(wordsLabel({})), m_why(new WhyPopover(tools.phrases, this)),
      m_clipboard(new ClipboardKeeper(std::chrono::seconds(60), this))
{
    setObjectName(u"card"_s);
    setProperty("surface", u"raised"_s);
    setAccessibleName(tr("Card"));
    setMinimumWidth(424);
    setType(m_origin, Type::Small, Ink::Secondary);
    auto *body = new QWidget;
    body->setProperty("surface", u"raised"_s);
    auto *sections = new QVBoxLayout(body);
    sections->setContentsMargins(16, 0, 16, 16);
    sections->setSpacing(8);
    for (QWidget *section :
         std::initializer_list<QWidget *>{m_notice, m_lights, m_reach, m_history, m_calls, m_held, m_origin})
        sections->addWidget(section);
    sections->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    connectSections();
    connectStops();
    connectCalls();
    const auto reloadIfShown = [this](ContactId id) {
        if (id == m_id)
            reload();
    };
    for (const auto signal :
         {&Changes::contactChanged, &Changes::consentRecorded, &Changes::contactTrashed, &Changes::contactRestored})
        connect(&m_tools.changes, signal, this, reloadIfShown);
    for (const auto signal : {&Changes::contactsReplaced, &Changes::settingsChanged})
        connect(&m_tools.changes, signal, this, &ContactCard::reload);
}

void ContactCard::connectSections()
{
    connect(m_header, &CardHeader::closeWished, this, &ContactCard::closeWished);
    connect(m_header, &CardHeader::editWished, this, [this] {
        if (isRead())
            Q_EMIT editWished(m_file.contact);
    });
    connect(m_header, &CardHeader::trashWished, this, [this] { Q_EMIT trashWished(m_id); });
    connect(m_header, &CardHeader::restoreWished, this, [this] { Q_EMIT restoreWished(m_id); });
    connect(m_header, &CardHeader::recordWished, this, [this] { Q_EMIT recordConsentRequested(m_id); });
    connect(m_header, &CardHeader::askWished, this, [this] { Q_EMIT askRequested(m_id); });
    connect(m_header, &CardHeader::formWished, this, [this] { Q_EMIT formRequested(m_id); });
    connect(m_header, &CardHeader::receiptWished, this, [this] { Q_EMIT keepReceiptRequested(m_id); });
    connect(m_header, &CardHeader::requestWished, this, [this] { Q_EMIT requestRequested(m_id); });
    connect(m_header, &CardHeader::exportWished, this, [this] { Q_EMIT exportRequested(m_id); });
    connect(m_header, &CardHeader::whyWished, this,
            [this](QWidget *beside) { explain(displayName(m_file.contact), u"name"_s, beside); });
    connect(m_header, &CardHeader::stopMenuOpening, this, [this] {
        QList<Purpose> purposes;
        for (const PermissionRow &row : std::as_const(m_rows))
            purposes += row.purpose;
        m_stops->show(purposes, m_lights->cell());
    });
    connect(m_lights, &LightsSection::proofWished, this, &ContactCard::showProof);
    connect(m_lights, &LightsSection::dayWished, this, [this](const QDate &day) {
        m_pastDay = day;
        if (m_pastDay.isValid())
            loadLights();
        else if (isRead())
            m_lights->show(m_rows, m_tools.clock().toLocalTime().date());
    });
    connect(m_reach, &ReachSection::whyWished, this, &ContactCard::explain);
    connect(m_held, &HeldSection::whyWished, this, &ContactCard::explain);
    connect(m_held, &HeldSection::removeWished, this, &ContactCard::removeUnneeded);
    connect(m_reach, &ReachSection::copyWished, this, [this](const QString &text) {
        m_clipboard->copy(text);
        Q_EMIT said(tr("Copied. The clipboard is emptied in one minute."));
    });
    connect(m_history, &HistorySection::eventWished, this, &ContactCard::openEvent);
}

template <class T> void ContactCard::confirm(const QFuture<Result<T>> &answer, const QString &sentence)
{
    whenDone(answer, this, [this, sentence](const Result<T> &done) {
        if (!done) {
            m_notice->showError(done.error());
            return;
        }
        m_notice->clear();
        Q_EMIT said(sentence);
    });
}

void ContactCard::connectStops()
{
    wireStops(
        *m_stops, m_tools,
        [this] {
            return StoppingPerson{m_id, displayName(m_file.contact)};
        },
        this,
        [this](const Result<QString> &done) {
            if (!done) {
                m_notice->showError(done.error());
                return;
            }
            m_notice->clear();
            Q_EMIT said(*done);
        });
}

void ContactCard::connectCalls()
{
    connect(m_header, &CardHeader::callMade, this, [this](CallOutcome outcome) {
        confirm(m_tools.calls.call(&CallService::note, m_id, outcome, std::optional<QDateTime>()),
                tr("The call attempt is noted."));
    });
    connect(m_header, &CardHeader::agreeCallWished, this, [this] {
        auto *dialog = new AgreedCallDialog(displayName(m_file.contact), m_tools.clock(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AgreedCallDialog::agreed, this,
                [this, id = m_file.contact.id](const QDateTime &atUtc, const QString &evidence) {
                    confirm(m_tools.calls.call(&CallService::agree, id, atUtc, evidence),
                            tr("The agreed call is noted: it may be made within that hour."));
                });
        dialog->open();
    });
    connect(m_calls, &CallsSection::agreementEndWished, this, [this](CallAgreementId agreement) {
        confirm(m_tools.calls.call(&CallService::takeBackAgreement, m_id, agreement),
                tr("The agreed call is withdrawn."));
    });
    connect(m_calls, &CallsSection::takeBackWished, this, [this](CallAttemptId attempt) {
        confirm(m_tools.calls.call(&CallService::takeBack, attempt), tr("The call attempt is taken back."));
    });
}

void ContactCard::loadCalls()
{
    const auto life = m_life;
    whenDone(m_tools.calls.call(&CallService::of, m_id), this,
             [this, life](const Result<QList<CallAttempt>> &attempts) {
                 if (life != m_life || !attempts)
                     return;
                 whenDone(m_tools.calls.call(&CallService::agreements, m_id), this,
                          [this, life, attempts](const Result<QList<CallAgreement>> &agreements) {
                              if (life == m_life && agreements)
                                  m_calls->show(*attempts, *agreements, m_tools.clock());
                          });
             });
}

void ContactCard::loadLights()
{
    const auto at = std::optional(QDateTime(m_pastDay, QTime(12, 0)).toUTC());
    whenDone(m_tools.people.call(&PermissionService::lights, m_id, at), this,
             [this, life = m_life, day = m_pastDay](const Result<QList<PermissionRow>> &rows) {
                 if (life == m_life && day == m_pastDay)
                     takePast(rows);
             });
}

void ContactCard::takePast(const Result<QList<PermissionRow>> &rows)
{
    if (rows)
        m_lights->showPast(*rows, m_pastDay);
    else
        m_notice->showError(rows.error());
}

void ContactCard::open(ContactId id)
{
    if (id == m_id) {
        reload();
        return;
    }
    m_id = id;
    m_file.recordedOn.clear();
    m_file.dues.clear();
    m_pastDay = {};
    m_lights->leavePast();
    m_header->setReady(isRead());
    m_notice->clear();
    m_scroll->ensureVisible(0, 0);
    // What the sections below show and offer still is about the person before.
    m_history->clear();
    m_held->show({});
    m_calls->show({}, {}, m_tools.clock());
    reload();
    whenDone(m_tools.contacts.call(&ContactService::open, id), this, [this, id](const Result<Contact> &noted) {
        if (!noted && id == m_id)
            m_notice->showError(noted.error());
    });
}

void ContactCard::close()
{
    m_id = {};
    ++m_life;
    m_file.contact = {};
    m_file.history.clear();
    m_header->setReady(false);
}

/// Asks for everything at once; the read thread answers in this order, and the last answer shows the card as a whole.
void ContactCard::reload()
{
    if (!m_id.isValid())
        return;
    const auto life = ++m_life;
    whenDone(m_tools.people.call(&PermissionService::contact, m_id), this,
             [this, life](const Result<Contact> &contact) {
                 if (life == m_life)
                     take(contact);
             });
    whenDone(m_tools.people.call(&PermissionService::history, m_id), this,
             [this, life](const Result<QList<ConsentEvent>> &history) {
                 if (life == m_life && history)
                     m_file.history = *history;
             });
    whenDone(m_tools.people.call(&PermissionService::purposes), this,
             [this, life](const Result<QList<Purpose>> &purposes) {
                 if (life == m_life && purposes)
                     m_file.purposes = *purposes;
             });
    whenDone(m_tools.retention.call(&RetentionService::duesOf, m_id), this,
             [this, life](const Result<QList<RetentionDue>> &dues) {
                 if (life == m_life && dues)
                     m_file.dues = *dues;
             });
    whenDone(m_tools.people.call(&PermissionService::lights, m_id, std::optional<QDateTime>()), this,
             [this, life](const Result<QList<PermissionRow>> &rows) {
                 if (life != m_life)
                     return;
                 if (rows)
                     m_rows = *rows;
                 else
                     m_notice->showError(rows.error());
                 showAll();
             });
    loadCalls();
    whenDone(m_tools.contacts.call(&ContactService::recordedOn, m_id), this,
             [this, life](const Result<QHash<QString, QDate>> &days) {
                 if (life == m_life && days)
                     m_file.recordedOn = *days;
             });
}

void ContactCard::take(const Result<Contact> &contact)
{
    if (contact) {
        m_file.contact = *contact;
        m_header->show(*contact);
    } else if (contact.error().code == Error::Code::NotFound) {
        Q_EMIT closeWished();
    } else {
        m_notice->showError(contact.error());
    }
}

void ContactCard::showAll()
{
    const QDate today = m_tools.clock().toLocalTime().date();
    if (m_pastDay.isValid())
        loadLights();
    else
        m_lights->show(m_rows, today);
    m_reach->show(m_file.contact);
    m_history->show(m_file.history, m_file.purposes, today);
    m_header->setReady(isRead());
    m_held->show(heldValues(m_file, m_tools.phrases, m_tools.clock()));
    showOrigin();
    Q_EMIT shown(m_id);
}

void ContactCard::showOrigin()
{
    const DataSource &source = m_file.contact.source;
    const QDate day = source.date.isValid() ? source.date : m_file.contact.createdAtUtc.toLocalTime().date();
    const QString from = m_tools.phrases.inSentence(m_tools.phrases.sourceType(source.type));
    QString text = tr("Source of this card: %1, %2.").arg(from, dateText(day));
    if (m_file.contact.lastContactOn)
        text = tr("Source of this card: %1, %2. Last contact from the person: %3.")
                   .arg(from, dateText(day), dateText(*m_file.contact.lastContactOn));
    for (const QString &line : listLines(m_tools.phrases, source, m_file.contact.facts.informedOn))
        text += u' ' + line + u'.';
    m_origin->setText(text);
}

void ContactCard::removeUnneeded(const QString &label, const QStringList &fields)
{
    confirm(m_tools.contacts.call(&ContactService::change, m_file.contact.id, m_file.contact.version,
                                  without(fields, m_file.contact)),
            tr("Removed from the card: %1. The journal notes it.").arg(m_tools.phrases.inSentence(label)));
}

void ContactCard::explain(const QString &value, const QString &category, QWidget *beside)
{
    m_why->show(value, whyHeld(m_file, category, m_tools.clock()), beside);
}

void ContactCard::showProof(ConsentEventId event)
{
    const QRect line = m_history->reveal(event);
    if (line.isNull())
        return;
    const QPoint at = m_history->mapTo(m_scroll->widget(), line.center());
    m_scroll->ensureVisible(at.x(), at.y(), 0, line.height());
    for (const ConsentEvent &said : std::as_const(m_file.history))
        if (said.id == event)
            openEvent(said);
}

void ContactCard::openEvent(const ConsentEvent &event)
{
    auto *dialog = new ConsentEventDialog(event, m_history->subject(event), m_tools.phrases, this);
    connect(dialog, &ConsentEventDialog::evidenceWished, this, &ContactCard::saveEvidence);
    connect(dialog, &ConsentEventDialog::playWished, dialog, [this, dialog](const Evidence &evidence) {
        whenDone(m_tools.consents.call(&ConsentService::evidenceContent, evidence.id), dialog,
                 [this, dialog](const Result<QByteArray> &content) {
                     if (content)
                         dialog->play(*content);
                     else
                         m_notice->showError(content.error());
                 });
    });
    connect(dialog, &ConsentEventDialog::receiptWished, this, &ContactCard::receiptRequested);
    dialog->open();
}

/// A copy goes where the person says and nowhere else: no temporary file is ever made to look at it.
void ContactCard::saveEvidence(const Evidence &evidence)
{
    const FileWish wish{tr("Save a copy of the proof"), tr("All files (*)"), evidence.fileName, {}};
    m_tools.prompts.saveFile(this, wish, [this, evidence](const QString &path) {
        if (path.isEmpty())
            return;
        whenDone(m_tools.consents.call(&ConsentService::evidenceContent, evidence.id), this,
                 [this, path](const Result<QByteArray> &content) {
                     if (!content) {
                         m_notice->showError(content.error());
                         return;
                     }
                     QSaveFile file(path);
                     if (!file.open(QIODevice::WriteOnly)
                         || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         || file.write(*content) != content->size() || !file.commit())
                         m_notice->say(Tone::Error, tr("The copy was not written."),
                                       tr("The proof is intact in the vault. Choose another folder."));
                     else
                         Q_EMIT said(tr("A copy of the proof was saved. It is no longer protected by the vault."));
                 });
    });
}

void ContactCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(QRect(0, 0, width(), 4), theme.colour(Token::Accent));
    painter.fillRect(QRect(0, 4, 1, height() - 4), theme.colour(Token::Line));
}

} // namespace crm
