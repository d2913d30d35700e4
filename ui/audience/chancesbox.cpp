// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/chancesbox.h"

#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <limits>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEdge = 4;
constexpr int kIcon = 16;
constexpr qsizetype kMostLines = 5;

QString iconNameOf(const AudienceChance &chance)
{
    switch (chance.kind) {
    case AudienceChance::Kind::DocumentOptOut:
    case AudienceChance::Kind::DocumentSale:
    case AudienceChance::Kind::DocumentProfession:
        return u"file"_s;
    case AudienceChance::Kind::Inform:
        return u"info"_s;
    case AudienceChance::Kind::CheckDoNotCall:
        return u"check"_s;
    case AudienceChance::Kind::FindAddress:
        return u"edit"_s;
    case AudienceChance::Kind::OtherChannel:
        return codeOf(chance.channel.value_or(Channel::Post));
    case AudienceChance::Kind::AskThem:
        return u"counter"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

ChancesBox::ChancesBox(QWidget *parent) : QFrame(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"chances"_s);
    m_lines->setContentsMargins(kEdge + 16, 12, 16, 12);
    m_lines->setSpacing(8);
    hide();
}

QString ChancesBox::sentenceFor(const AudienceChance &chance, Channel channel)
{
    const int people = static_cast<int>(std::min<qint64>(chance.people, std::numeric_limits<int>::max()));
    switch (chance.kind) {
    case AudienceChance::Kind::DocumentOptOut:
        return tr("%n customer(s): find the offer to object that was made with the order", nullptr, people);
    case AudienceChance::Kind::DocumentSale:
        return tr("%n customer(s): document the sale, and the offer to object made then", nullptr, people);
    case AudienceChance::Kind::Inform:
        return tr("%n person(s): tell them who uses their data and why", nullptr, people);
    case AudienceChance::Kind::DocumentProfession:
        return tr("%n professional(s): document that the messages relate to their work", nullptr, people);
    case AudienceChance::Kind::CheckDoNotCall:
        return tr("%n person(s): check the do-not-call list", nullptr, people);
    case AudienceChance::Kind::FindAddress:
        return channel == Channel::Post || channel == Channel::Email
            ? tr("%n person(s): ask for the address that is missing", nullptr, people)
            : tr("%n person(s): ask for the number that is missing", nullptr, people);
    case AudienceChance::Kind::OtherChannel:
        switch (chance.channel.value_or(Channel::Post)) {
        case Channel::Email:
            return tr("%n person(s) may be sent an e-mail instead", nullptr, people);
        case Channel::Phone:
            return tr("%n person(s) may be called instead, in the permitted hours", nullptr, people);
        case Channel::Sms:
            return tr("%n person(s) may be sent a text message instead", nullptr, people);
        case Channel::Post:
            return tr("%n person(s) may be sent a letter instead", nullptr, people);
        }
        Q_UNREACHABLE();
    case AudienceChance::Kind::AskThem:
        return tr("%n person(s): ask when they come, call or write themselves", nullptr, people);
    }
    Q_UNREACHABLE();
}

void ChancesBox::show(const QList<AudienceChance> &chances, Channel channel)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!chances.isEmpty());
    if (chances.isEmpty())
        return;
    auto *heading = wordsLabel(tr("How to reach more, without forcing anything"), this);
    setType(heading, Type::Strong);
    m_lines->addWidget(heading);
    for (const AudienceChance &chance : chances.mid(0, kMostLines)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *sign = new QLabel(line);
        sign->setPixmap(icon(iconNameOf(chance)).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
        sign->setFixedWidth(kIcon);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(wordsLabel(sentenceFor(chance, channel), line), 1);
        m_lines->addWidget(line);
    }
}

void ChancesBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colour(Token::Raised));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kEdge, height())),
                     themeOf(this).colour(Token::Accent));
}

} // namespace crm
