// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photographer.h"

#include "people/peoplepage.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr QSize kSize(1280, 800);
constexpr QSize kSmall(1024, 700);
constexpr int kSettle = 700; ///< milliseconds for lists and charts to arrive
} // namespace

Photographer::Photographer(Composition &composition, CommandLine line) : m_composition(composition), m_line(std::move(line)) { }

void Photographer::settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<void> Photographer::open()
{
    auto passphrase = passphraseOf(m_line);
    CRM_CHECK(passphrase);
    QEventLoop loop;
    std::optional<Error> failure;
    QObject::connect(&m_composition, &Composition::opened, &loop, &QEventLoop::quit);
    QObject::connect(&m_composition, &Composition::openingFailed, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    m_composition.start();
    m_composition.unlock({m_line.user, *passphrase, {}});
    passphrase->fill('\0');
    loop.exec();
    if (failure)
        return *failure;
    return {};
}

ExitStatus Photographer::run()
{
    const Console console(m_line.json);
    if (!QDir().mkpath(m_line.photographs))
        return console.fail(invalid(u"--photographs"_s, u"file_not_writable"_s));
    if (const auto opened = open(); !opened)
        return console.fail(opened.error());
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        for (const auto theme : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
            if (const auto taken = photograph(language, theme); !taken)
                return console.fail(taken.error());
        }
    }
    return console.answer({}, m_pictures.join(u'\n'));
}

Result<void> Photographer::photograph(const QString &language, Preferences::Theme theme)
{
    const QString suffix = u'-' + language + (theme == Preferences::Theme::Dark ? u"-dark"_s : u"-light"_s);
    m_composition.setLanguage(language);
    m_composition.setTheme(theme);
    MainWindow *window = m_composition.window();
    window->resize(kSize);
    window->show();
    settle(kSettle);
    for (const QString &key : window->pageKeys()) {
        window->openPage(key);
        settle(kSettle);
        if (window->currentPage() == m_composition.pages()->people()) {
            auto &model = m_composition.pages()->people()->model();
            const ContactId first = model.index(qMin(3, model.rowCount() - 1), 0).data(ContactListModel::IdRole).value<ContactId>();
            m_composition.pages()->people()->openCard(first);
            settle(kSettle);
        }
        CRM_CHECK(save(key + suffix));
        window->resize(kSmall);
        settle(kSettle / 2);
        CRM_CHECK(save(key + suffix + u"-1024x700"_s));
        window->resize(kSize);
    }
    return {};
}

Result<void> Photographer::save(const QString &name)
{
    const QString path = QDir(m_line.photographs).filePath(name + u".png"_s);
    if (!m_composition.window()->grab().save(path))
        return Error {Error::Code::Storage, u"file_not_writable"_s, {}, {}};
    m_pictures.append(path);
    return {};
}

} // namespace crm
