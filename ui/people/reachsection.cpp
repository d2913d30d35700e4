// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/reachsection.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

ReachSection::ReachSection(const Phrases &phrases, const QString &homeCountry, QWidget *parent)
    : QWidget(parent), m_phrases(phrases), m_homeCountry(homeCountry),
      m_heading(new SectionHeading(tr("How to reach them")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    auto *box = new QFrame;
    box->setProperty("surface", u"page"_s);
    box->setFrameShape(QFrame::StyledPanel);
    m_lines = new QVBoxLayout(box);
    m_lines->setContentsMargins(8, 4, 4, 4);
    m_lines->setSpacing(0);
    column->addWidget(box);
}

void ReachSection::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ReachSection::show(const Contact &contact)
{
    clear();
    for (const EmailAddress &email : contact.emails)
        addLine(u"email"_s, email.value, m_phrases.addressLabel(email.label), u"email"_s);
    for (const PhoneNumber &phone : contact.phones) {
        const QString number = phone.e164.isEmpty() ? phone.asTyped : phoneText(phone.e164, m_homeCountry);
        const QString label = phone.e164.isEmpty() ? tr("not a valid number")
            : phone.label.isEmpty()                ? m_phrases.word(phone.kind)
                                                   : m_phrases.addressLabel(phone.label);
        addLine(u"phone"_s, number, label, u"phone"_s);
    }
    for (const PostalAddress &address : contact.addresses) {
        QStringList lines = address.street.split(u'\n', Qt::SkipEmptyParts);
        //: the town line of an address: postcode, town
        lines << tr("%1 %2", "postcode town").arg(address.postcode, address.city).trimmed();
        lines << address.region << address.country;
        lines.removeAll(QString());
        addLine(u"post"_s, lines.join(u'\n'), m_phrases.addressLabel(address.label), u"postal_address"_s);
    }
    if (m_lines->count() == 0) {
        auto *none = wordsLabel(tr("No e-mail, phone or address yet."));
        setType(none, Type::Body, Ink::Secondary);
        none->setMinimumHeight(32);
        m_lines->addWidget(none);
    }
}

void ReachSection::addLine(const QString &iconName, const QString &value, const QString &label, const QString &category)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *sign = new QLabel;
    sign->setPixmap(icon(iconName, Token::TextSecondary).pixmap(16, 16));
    row->addWidget(sign, 0, Qt::AlignTop);
    sign->setFixedHeight(32);
    auto *words = wordsLabel(value);
    words->setMinimumHeight(32);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setObjectName(category);
    row->addWidget(words, 1);
    if (!label.isEmpty()) {
        auto *kind = new QLabel(label);
        kind->setTextFormat(Qt::PlainText);
        setType(kind, Type::Small, Ink::Secondary);
        row->addWidget(kind);
    }
    auto *copy = linkButton(tr("Copy"));
    copy->setObjectName(u"copy_"_s + category);
    copy->setAccessibleName(tr("Copy %1").arg(value));
    copy->setToolTip(tr("Copies it for one minute"));
    connect(copy, &QToolButton::clicked, this,
            [this, plain = QString(value).replace(QChar::Nbsp, u' ')] { Q_EMIT copyWished(plain); });
    row->addWidget(copy);
    auto *why = iconButton(u"why"_s, tr("Why do we hold this?"));
    why->setObjectName(u"why_"_s + category);
    why->setAccessibleDescription(value);
    connect(why, &QToolButton::clicked, this, [this, value, category, why] { Q_EMIT whyWished(value, category, why); });
    row->addWidget(why);
    m_lines->addWidget(line);
}

} // namespace crm
