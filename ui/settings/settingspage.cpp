// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "settings/appearancesection.h"
#include "settings/organisationsection.h"
#include "settings/userssection.h"
#include "settings/vaultsection.h"
#include "widgets/headings.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {

PageEntry SettingsPage::entry()
{
    return {u"settings"_s, tr("Settings"), u"settings"_s, RailGroup::Foot};
}

SettingsPage::SettingsPage(Remote<OfficeService> office, const Changes &changes, Preferences &preferences, const Phrases &phrases, Prompts &prompts, const Actor &actor, bool isServer,
                           QWidget *parent) :
    Page(entry(), parent), m_header(new PageHeader(tr("Settings"), this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 8, 16, 16);
    outer->addWidget(m_header);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll, 1);
    auto *content = new QWidget(scroll);
    content->setMaximumWidth(860);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(16);
    auto *appearance = new AppearanceSection(preferences, content);
    layout->addWidget(appearance);
    layout->addWidget(new OrganisationSection(office, changes, actor, phrases.language(), content));
    layout->addWidget(new UsersSection(office, changes, phrases, prompts, actor, isServer, content));
    layout->addWidget(new VaultSection(office, phrases, prompts, actor, isServer, content));
    layout->addStretch();
    scroll->setWidget(content);
    connect(appearance, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(appearance, &AppearanceSection::themeChosen, this, &SettingsPage::themeChosen);
    connect(appearance, &AppearanceSection::lockTimeChosen, this, &SettingsPage::lockTimeChosen);
}

QWidget *SettingsPage::actions() { return m_header; }

} // namespace crm
