// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposes/datachoices.h"

#include "datacategory.h"

#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 2;

bool comesWithAChannel(const QString &category)
{
    return category == "email"_L1 || category == "phone"_L1 || category == "postal_address"_L1;
}

} // namespace

DataChoices::DataChoices(const Phrases &words, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    int at = 0;
    for (const QString &category : dataCategories()) {
        if (comesWithAChannel(category))
            continue;
        auto *check = new QCheckBox(words.dataCategory(category), this);
        check->setObjectName(u"data_"_s + category);
        connect(check, &QCheckBox::toggled, this, &DataChoices::edited);
        grid->addWidget(check, at / kColumns, at % kColumns);
        m_checks.insert(category, check);
        ++at;
    }
    auto *hint
        = wordsLabel(tr("Only what the purpose cannot do without; e-mail, phone and post come with the channels. "
                        "Instead of a birth date it is nearly always enough to note that somebody is of age. "
                        "Health, beliefs, origins, sexual life and identity numbers are not on offer."),
                     this);
    setType(hint, Type::Small, Ink::Secondary);
    grid->addWidget(hint, grid->rowCount(), 0, 1, kColumns);
}

void DataChoices::show(const QStringList &categories)
{
    for (auto check = m_checks.cbegin(); check != m_checks.cend(); ++check)
        check.value()->setChecked(categories.contains(check.key()));
}

QStringList DataChoices::chosen(QStringList before) const
{
    before.removeIf([this](const QString &category) {
        const QCheckBox *check = m_checks.value(category);
        return check && !check->isChecked();
    });
    for (const QString &category : dataCategories()) {
        const QCheckBox *check = m_checks.value(category);
        if (check && check->isChecked() && !before.contains(category))
            before << category;
    }
    return before;
}

} // namespace crm
