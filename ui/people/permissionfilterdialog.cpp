// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/permissionfilterdialog.h"

#include "rulebook.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
const QString kMay = u"may"_s;
const QString kMayNot = u"may_not"_s;

/// Those a person meets in a list; the others never stand in the way of somebody who is listed.
QStringList reasonCodes()
{
    return {u"E_NEED_CONSENT"_s,  u"E_OBJECTED"_s,   u"E_WITHDRAWN"_s,       u"E_REFUSED"_s, u"E_EXPIRED"_s,
            u"E_INVALID"_s,       u"E_STALE"_s,      u"E_MINOR"_s,           u"E_RESTRICTED"_s, u"E_NO_ADDRESS"_s,
            u"E_DNC_UNCHECKED"_s, u"E_DNC_LISTED"_s, u"E_PURPOSE_RETIRED"_s};
}
} // namespace

PermissionFilterDialog::PermissionFilterDialog(const QList<Purpose> &purposes, const Phrases &phrases, QWidget *parent)
    : QDialog(parent), m_purposes(purposes), m_phrases(phrases), m_purpose(new QComboBox(this)),
      m_channel(new QComboBox(this)), m_answer(new QComboBox(this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"permissionFilter"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    auto *heading = wordsLabel(tr("Show people by permission"), this);
    setType(heading, Type::Title);
    layout->addWidget(heading);
    layout->addWidget(wordsLabel(tr("The rules that draw the light are asked about everybody in the list."), this));
    m_purpose->setObjectName(u"purpose"_s);
    m_channel->setObjectName(u"channel"_s);
    m_answer->setObjectName(u"answer"_s);
    const QList<QPair<QString, QComboBox *>> fields{
        {tr("What for"), m_purpose}, {tr("By which channel"), m_channel}, {tr("Answer"), m_answer}};
    for (const auto &[text, field] : fields) {
        layout->addWidget(fieldLabel(text, field));
        layout->addWidget(field);
    }
    for (const Purpose &one : purposesShown(purposes))
        m_purpose->addItem(one.label.in(phrases.language()), one.key);
    m_answer->addItem(stateIcon(Light::Allowed), tr("May be contacted"), kMay);
    m_answer->addItem(stateIcon(Light::Blocked), tr("May not be contacted, for any reason"), kMayNot);
    for (const QString &code : reasonCodes())
        m_answer->addItem(stateIcon(Light::Blocked),
                          tr("May not, because: %1")
                              .arg(phrases.inSentence(phrases.audienceReason(code, Light::Blocked))),
                          code);
    auto *buttons = new QHBoxLayout;
    auto *cancel = flatButton(tr("Cancel"), this);
    auto *apply = primaryButton(tr("Show these people"), u"filter"_s, this);
    apply->setObjectName(u"apply"_s);
    apply->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(apply);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    new DialogFit(this);
    fillChannels();
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &PermissionFilterDialog::fillChannels);
    connect(cancel, &QPushButton::clicked, this, &PermissionFilterDialog::reject);
    connect(apply, &QPushButton::clicked, this, &PermissionFilterDialog::choose);
}

void PermissionFilterDialog::fillChannels()
{
    const QVariant chosen = m_channel->currentData();
    m_channel->clear();
    const Purpose *asked = purposeNamed(m_purposes, m_purpose->currentData().toString());
    if (!asked)
        return;
    const auto twin = twinOf(*asked, m_purposes);
    for (const Channel one : kChannels) {
        if (asked->channels.contains(one) || (twin && twin->channels.contains(one)))
            m_channel->addItem(icon(codeOf(one)), m_phrases.word(one), static_cast<int>(one));
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(chosen)));
}

void PermissionFilterDialog::start(const PermissionFilter &filter)
{
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(filter.purpose)));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(static_cast<int>(filter.channel))));
    const QString answer = filter.isAllowed ? kMay : filter.code.isEmpty() ? kMayNot : filter.code;
    m_answer->setCurrentIndex(std::max(0, m_answer->findData(answer)));
}

void PermissionFilterDialog::choose()
{
    PermissionFilter filter;
    filter.purpose = m_purpose->currentData().toString();
    filter.channel = static_cast<Channel>(m_channel->currentData().toInt());
    const QString answer = m_answer->currentData().toString();
    filter.isAllowed = answer == kMay;
    filter.code = filter.isAllowed || answer == kMayNot ? QString() : answer;
    filter.isInCallHours = filter.channel == Channel::Phone;
    const QString what = filter.isAllowed ? tr("allowed")
        : filter.code.isEmpty()           ? tr("blocked")
                                : m_phrases.inSentence(m_phrases.audienceReason(filter.code, Light::Blocked));
    //: a filter: the purpose, "by e-mail", the answer
    const QString title = tr("%1 %2: %3").arg(m_purpose->currentText(), m_phrases.byChannel(filter.channel), what);
    accept();
    Q_EMIT chosen(filter, title);
}

} // namespace crm
