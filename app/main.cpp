// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commands/commands.h"
#include "composition.h"
#include "localization.h"
#include "photographer.h"
#include "processhardening.h"
#include "usage.h"

#include "widgets/style.h"

#include <QApplication>

namespace {

/// Commands draw PDFs but show nothing: the offscreen platform needs no display.
int runWithoutWindow(int &argc, char **argv, const crm::Result<crm::CommandLine> &line)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    crm::Localization localization;
    localization.use(line ? line->language : QString());
    if (!line)
        return int(crm::Console(false).fail(line.error()));
    if (line->wantsHelp || line->wantsVersion)
        return int(crm::Console(false).answer({}, line->wantsHelp ? crm::usageText() : crm::versionText()));
    return int(crm::runCommand(*line));
}

int runWindow(int &argc, char **argv, const crm::CommandLine &line)
{
    if (!line.photographs.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(line.photographs.isEmpty());
    crm::Preferences preferences;
    crm::Style *style = crm::applyLook(application);
    crm::DialogPrompts prompts;
    crm::Composition composition(line, preferences, prompts, *style, [] { return QDateTime::currentDateTimeUtc(); });
    composition.setTheme(preferences.theme());
    if (!line.photographs.isEmpty())
        return int(crm::Photographer(composition, line).run());
    composition.start();
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    crm::hardenProcess();
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto line = crm::CommandLine::parsed(words);
    if (!line || !line->command.isEmpty() || line->wantsHelp || line->wantsVersion)
        return runWithoutWindow(argc, argv, line);
    return runWindow(argc, argv, *line);
}
