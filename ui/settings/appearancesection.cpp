// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancesection.h"

#include "widgets/headings.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace crm {

AppearanceSection::AppearanceSection(Preferences &preferences, QWidget *parent) : QWidget(parent)
{
    auto *language = new QComboBox(this);
    language->setObjectName(u"language"_s);
    language->addItem(tr("As the computer"), QString());
    language->addItem(u"Français"_s, u"fr"_s);
    language->addItem(u"English"_s, u"en"_s);
    language->setCurrentIndex(qMax(0, language->findData(preferences.language())));
    auto *theme = new QComboBox(this);
    theme->setObjectName(u"theme"_s);
    theme->addItem(tr("As the computer"), int(Preferences::Theme::System));
    theme->addItem(tr("Light"), int(Preferences::Theme::Light));
    theme->addItem(tr("Dark"), int(Preferences::Theme::Dark));
    theme->setCurrentIndex(theme->findData(int(preferences.theme())));
    auto *minutes = new QSpinBox(this);
    minutes->setObjectName(u"lockAfter"_s);
    minutes->setRange(1, 60);
    minutes->setSuffix(tr(" min"));
    minutes->setValue(preferences.lockAfterMinutes());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new SectionHeading(tr("This computer"), this), 0, 0, 1, 3);
    const QList<QPair<QString, QWidget *>> fields {{tr("Language"), language}, {tr("Appearance"), theme}, {tr("Lock after"), minutes}};
    int row = 1;
    for (const auto &[text, field] : fields) {
        grid->addWidget(fieldLabel(text, field), row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->setColumnMinimumWidth(0, labelColumnWidth(*this));
    grid->setColumnMinimumWidth(1, 360);
    grid->setColumnStretch(2, 1);
    connect(language, &QComboBox::activated, this, [this, language, &preferences] {
        preferences.setLanguage(language->currentData().toString());
        Q_EMIT languageChosen(language->currentData().toString());
    });
    connect(theme, &QComboBox::activated, this, [this, theme, &preferences] {
        preferences.setTheme(Preferences::Theme(theme->currentData().toInt()));
        Q_EMIT themeChosen(preferences.theme());
    });
    connect(minutes, &QSpinBox::valueChanged, this, [this, &preferences](int value) {
        preferences.setLockAfterMinutes(value);
        Q_EMIT lockTimeChosen(value);
    });
}

} // namespace crm
