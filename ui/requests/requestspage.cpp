// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requestspage.h"

#include "requests/accesswizard.h"
#include "widgets/buttons.h"
#include "widgets/emptypage.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice.h"
#include "widgets/rows.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kStateIcon = 14;

/// Icon, days left, and a bar of the time spent.
class ClockDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QRect room = paintRow(painter, cell, index);
        const bool isOpen = index.data(RequestModel::IsOpenRole).toBool();
        const int days = index.data(RequestModel::DaysLeftRole).toInt();
        const Theme &theme = themeOf(option.widget);
        const Token ink = !isOpen ? Token::TextSecondary : days < 0 ? Token::Blocked : days <= 10 ? Token::Waiting : Token::Text;
        const int size = kStateIcon;
        const QRect iconRect(room.left(), room.center().y() - size / 2 - 4, size, size);
        paintIcon(painter, iconRect, isOpen ? (days < 0 ? u"warning"_s : u"clock"_s) : u"check"_s, theme.colour(ink));
        painter->setPen(theme.colour(ink));
        painter->setFont(cell.font);
        const QRect words = room.adjusted(size + 8, 0, 0, -8);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, words.width()));
        if (!isOpen)
            return;
        QRect bar(words.left(), room.bottom() - 11, qMin(words.width() - 16, 160), 6);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colour(Token::Line));
        painter->drawRect(bar);
        bar.setWidth(int(bar.width() * index.data(RequestModel::SpentRole).toDouble()));
        painter->setBrush(theme.colour(ink));
        painter->drawRect(bar);
    }
};

} // namespace

PageEntry RequestsPage::entry()
{
    return {u"requests"_s, tr("Requests"), u"request"_s, RailGroup::Privacy};
}

RequestsPage::RequestsPage(Remote<RequestService> requests, Remote<PermissionService> reading, const Changes &changes, const Phrases &phrases, Prompts &prompts, Clock clock,
                           QWidget *parent) :
    Page(entry(), parent),
    m_requests(requests),
    m_reading(reading),
    m_phrases(phrases),
    m_prompts(prompts),
    m_model(new RequestModel(phrases, std::move(clock), this)),
    m_header(new PageHeader(tr("Requests"), this)),
    m_notice(new Notice(this)),
    m_view(new QTableView(this)),
    m_empty(new EmptyPage(u"request"_s, tr("Nobody has asked yet"), tr("When a person asks what you hold about her, by any channel and in any words, note it here. The answer is due within one month."), this)),
    m_answer(plainButton(tr("Write the package…"), u"receipt"_s, this)),
    m_close(plainButton(tr("Close the request"), u"check"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    auto *add = primaryButton(tr("New request…"), u"add"_s, this);
    add->setObjectName(u"newRequest"_s);
    m_answer->setObjectName(u"answerRequest"_s);
    m_close->setObjectName(u"closeRequest"_s);
    m_header->addAction(m_close);
    m_header->addAction(m_answer);
    m_header->addAction(add);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    m_view->setObjectName(u"requests"_s);
    m_view->setAccessibleName(tr("Requests"));
    m_view->setModel(m_model);
    prepareView(m_view);
    m_view->verticalHeader()->setDefaultSectionSize(themeOf(this).px("height", "rowRequest"));
    m_view->setItemDelegateForColumn(RequestModel::ClockColumn, new ClockDelegate(this));
    m_view->horizontalHeader()->setSectionResizeMode(RequestModel::PersonColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(RequestModel::ClockColumn, 240);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_empty->addStep(tr("New request…")), &QPushButton::clicked, this, [this] { receive(); });
    connect(add, &QPushButton::clicked, this, [this] { receive(); });
    connect(m_answer, &QPushButton::clicked, this, &RequestsPage::answer);
    connect(m_close, &QPushButton::clicked, this, &RequestsPage::close);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsPage::updateButtons);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT openPerson(m_model->request(index.row()).contact); });
    connect(&changes, &Changes::requestChanged, this, [this] { loadSoon(); });
    updateButtons();
}

QWidget *RequestsPage::actions() { return m_header; }
QWidget *RequestsPage::mainView() { return m_view; }

void RequestsPage::load()
{
    whenDone(m_requests.call(&RequestService::requests), this, [this](const Result<QList<SubjectRequest>> &answer) {
        if (!answer) {
            m_notice->showError(answer.error());
            return;
        }
        m_model->show(*answer);
        m_view->setVisible(!answer->isEmpty());
        m_empty->setVisible(answer->isEmpty());
        m_header->setCount(tr("%n open", nullptr, m_model->openCount()));
        setBadge(m_model->openCount());
        updateButtons();
    });
}

const SubjectRequest *RequestsPage::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model->request(rows.constFirst().row()) : nullptr;
}

void RequestsPage::updateButtons()
{
    const SubjectRequest *request = selected();
    setReasonOff(m_answer, !request ? tr("Choose a request first") : request->state == RequestState::Closed ? tr("This request is closed") : QString());
    setReasonOff(m_close, !request ? tr("Choose a request first") : request->state != RequestState::Answered ? tr("Only an answered request can be closed") : QString());
}

AccessWizard *RequestsPage::openWizard()
{
    auto *wizard = new AccessWizard(m_requests, m_reading, m_phrases, m_prompts, this);
    wizard->setProof(m_proof);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &AccessWizard::packageWritten, this, [this](const QString &path) {
        Q_EMIT statusMessage(tr("Access package written: %1").arg(QDir::toNativeSeparators(path)), {});
        load();
    });
    wizard->open();
    return wizard;
}

void RequestsPage::receive(ContactId contact, const QString &name)
{
    AccessWizard *wizard = openWizard();
    if (contact.isValid())
        wizard->choosePerson(contact, name);
}

void RequestsPage::answer()
{
    if (const SubjectRequest *request = selected())
        openWizard()->chooseRequest(*request);
}

void RequestsPage::close()
{
    const SubjectRequest *request = selected();
    if (!request)
        return;
    whenDone(m_requests.call(&RequestService::close, request->id, request->version), this, [this](const Result<SubjectRequest> &answer) {
        if (!answer)
            m_notice->showError(answer.error());
        else
            Q_EMIT statusMessage(tr("The request is closed."), {});
    });
}

} // namespace crm
