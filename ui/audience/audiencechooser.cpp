// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audiencechooser.h"

#include "rulebook.h"

#include "widgets/headings.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
enum Who { Everybody, Silent, Other, FirstRelation, FirstSaved = 100 };
constexpr Relation kRelations[] = {Relation::Customer, Relation::FormerCustomer, Relation::Prospect,
                                   Relation::Partner,  Relation::Supplier,       Relation::Other};
constexpr auto kTypingRest = 400ms;
} // namespace

AudienceChooser::AudienceChooser(const Phrases &phrases, Clock clock, QWidget *parent)
    : QWidget(parent), m_phrases(phrases), m_clock(std::move(clock)), m_segment(new QComboBox(this)),
      m_words(new QLineEdit(this)), m_purpose(new QComboBox(this)), m_channel(new QComboBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    m_segment->setObjectName(u"segment"_s);
    m_words->setObjectName(u"words"_s);
    m_words->setPlaceholderText(tr("Name, town…"));
    m_words->setClearButtonEnabled(true);
    m_purpose->setObjectName(u"purpose"_s);
    m_channel->setObjectName(u"channel"_s);
    const QList<QPair<QString, QWidget *>> fields{{tr("Wh&o"), m_segment},
                                                  {tr("With these wo&rds"), m_words},
                                                  {tr("What &for"), m_purpose},
                                                  {tr("By which &channel"), m_channel}};
    for (int column = 0; column < fields.size(); ++column) {
        auto *field = fields.at(column).second;
        grid->addWidget(fieldLabel(fields.at(column).first, field), 0, column);
        grid->addWidget(field, 1, column);
        if (auto *combo = qobject_cast<QComboBox *>(field)) {
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            combo->setMinimumContentsLength(10);
        }
    }
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 5);
    grid->setColumnStretch(3, 3);
    fillSegments();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingRest);
    connect(&m_typing, &QTimer::timeout, this, &AudienceChooser::changed);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    };
    connect(m_segment, &QComboBox::currentIndexChanged, this, [this, tell] {
        if (!m_isFilling && savedChosen() >= 0)
            startFrom(savedChosen());
        tell();
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, tell);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this, tell] {
        if (m_isFilling)
            return;
        fillChannels();
        tell();
    });
}

void AudienceChooser::fillSegments()
{
    m_isFilling = true;
    const int chosen = m_segment->currentData().toInt();
    m_segment->clear();
    if (!m_otherTitle.isEmpty())
        m_segment->addItem(icon(u"filter"_s), m_otherTitle, Other);
    m_segment->addItem(icon(u"people"_s), tr("Everybody"), Everybody);
    for (const Relation relation : kRelations)
        m_segment->addItem(icon(u"people"_s), m_phrases.word(relation), FirstRelation + static_cast<int>(relation));
    m_segment->addItem(icon(u"clock"_s), tr("No contact for 6 months"), Silent);
    for (int i = 0; i < m_saved.size(); ++i)
        m_segment->addItem(icon(u"filter"_s), m_saved.at(i).name, FirstSaved + i);
    const int index = m_segment->findData(chosen);
    m_segment->setCurrentIndex(std::max(0, index));
    m_isFilling = false;
}

void AudienceChooser::setSegments(const QList<Segment> &segments)
{
    if (m_saved == segments)
        return;
    const int before = savedChosen();
    const std::optional<SegmentId> chosen = before < 0 ? std::nullopt : std::optional(m_saved.at(before).id);
    m_saved = segments;
    fillSegments();
    if (!chosen)
        return;
    const auto kept
        = std::find_if(m_saved.cbegin(), m_saved.cend(), [&chosen](const Segment &one) { return one.id == *chosen; });
    m_isFilling = true;
    m_segment->setCurrentIndex(kept == m_saved.cend()
                                   ? m_segment->findData(Everybody)
                                   : m_segment->findData(FirstSaved + static_cast<int>(kept - m_saved.cbegin())));
    m_isFilling = false;
    Q_EMIT changed();
}

int AudienceChooser::savedChosen() const
{
    const int saved = m_segment->currentData().toInt() - FirstSaved;
    return saved >= 0 && saved < m_saved.size() ? saved : -1;
}

/// What was searched for in the list of people is seen, and can be changed.
void AudienceChooser::startFrom(int saved)
{
    const QSignalBlocker quiet(m_words);
    m_words->setText(m_saved.at(saved).query.text);
}

void AudienceChooser::showOther(const ContactQuery &query, const QString &title)
{
    m_other = query;
    m_otherTitle = title;
    fillSegments();
    m_isFilling = true;
    m_segment->setCurrentIndex(0);
    m_words->setText(query.text);
    m_isFilling = false;
    Q_EMIT changed();
}

void AudienceChooser::setPurposes(const QList<Purpose> &purposes)
{
    m_all = purposes;
    m_purposes = purposesShown(purposes);
    m_isFilling = true;
    const QString chosen = m_purpose->currentData().toString();
    m_purpose->clear();
    for (const Purpose &one : std::as_const(m_purposes)) {
        m_purpose->addItem(icon(u"consent"_s), one.label.in(m_phrases.language()), one.key);
        m_purpose->setItemData(m_purpose->count() - 1, one.description.in(m_phrases.language()), Qt::ToolTipRole);
    }
    int index = m_purpose->findData(chosen);
    if (index < 0)
        index = std::max(0, m_purpose->findData(u"offers.promo.consent"_s));
    m_purpose->setCurrentIndex(index);
    fillChannels();
    m_isFilling = false;
}

const Purpose *AudienceChooser::purpose() const
{
    return purposeNamed(m_purposes, m_purpose->currentData().toString());
}

void AudienceChooser::fillChannels()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QVariant chosen = m_channel->currentData();
    m_channel->clear();
    if (const Purpose *asked = purpose()) {
        const auto twin = twinOf(*asked, m_all);
        for (const Channel one : kChannels) {
            if (asked->channels.contains(one) || (twin && twin->channels.contains(one)))
                m_channel->addItem(icon(codeOf(one)), m_phrases.word(one), static_cast<int>(one));
        }
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(chosen)));
    m_isFilling = wasFilling;
}

Channel AudienceChooser::channel() const
{
    return static_cast<Channel>(m_channel->currentData().toInt());
}

QString AudienceChooser::purposeLabel() const
{
    return m_purpose->currentText();
}

QString AudienceChooser::segmentLabel() const
{
    const QString words = m_words->text().trimmed();
    return words.isEmpty() ? m_segment->currentText() : tr("%1, “%2”").arg(m_segment->currentText(), words);
}

AudienceWish AudienceChooser::wish() const
{
    AudienceWish wish;
    switch (const int segment = m_segment->currentData().toInt()) {
    case Everybody:
        break;
    case Silent:
        wish.query.silentSince = m_clock().toLocalTime().date().addMonths(-6);
        break;
    case Other:
        wish.query = m_other;
        break;
    default:
        if (const int saved = savedChosen(); saved >= 0) {
            wish.query = m_saved.at(saved).queryOn(m_clock().toLocalTime().date());
            break;
        }
        wish.query.relations = {static_cast<Relation>(segment - FirstRelation)};
        break;
    }
    wish.query.permission.reset();
    wish.query.text = m_words->text().trimmed();
    wish.purpose = m_purpose->currentData().toString();
    wish.channel = channel();
    // Nobody is called at the minute in which the page is looked at.
    wish.callTime = AudienceWish::CallTime::NextPermitted;
    return wish;
}

} // namespace crm
