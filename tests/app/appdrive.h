// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition.h"
#include "scriptedprompts.h"
#include "uivault.h"

#include "widgets/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <memory>

namespace crm::test {

/// The whole program on a folder of its own: preferences, prompts, a vault that is made beforehand if wished.
class AppDrive {
    QTemporaryDir m_folder; // first: the others lie in it

public:
    AppDrive() : preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
    {
        qputenv("XDG_DOCUMENTS_DIR", QFile::encodeName(m_folder.path()));
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        preferences.setLanguage(QStringLiteral("en"));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString vault() const { return path(QStringLiteral("Atelier.entrenous")); }
    static QByteArray passphrase() { return QByteArray("quatre mots sans rapport"); }
    static QString userName() { return QStringLiteral("Camille"); }

    /// @returns the recovery key
    QString makeVault()
    {
        Changes changes;
        Backend backend(changes, clock(), KdfParameters::least());
        VaultDraft draft;
        draft.folder = vault();
        draft.controller = {QStringLiteral("Atelier Marceau"), QStringLiteral("FR"), {}, {}, {}, QStringLiteral("fr")};
        draft.userName = userName();
        draft.passphrase = passphrase();
        const auto made = answerOf(backend.create({vault()}, draft));
        return made ? *made : QString();
    }
    static Clock clock()
    {
        return [] { return QDateTime::currentDateTimeUtc(); };
    }
    /// A window on the vault, locked.
    std::unique_ptr<Composition> launch(const QString &vaultFolder)
    {
        CommandLine line;
        line.vault = vaultFolder;
        line.user = userName();
        if (!m_style)
            m_style = applyLook(*qApp, Scheme::Light);
        auto program = std::make_unique<Composition>(line, preferences, prompts, *m_style, clock(), KdfParameters::least());
        program->start();
        return program;
    }
    std::unique_ptr<Composition> launchOpen()
    {
        auto program = launch(vault());
        program->unlock({userName(), passphrase(), {}});
        return program;
    }

    Preferences preferences;
    ScriptedPrompts prompts;

private:
    static inline Style *m_style = nullptr;
};

/// Every word any widget of the program holds right now, hidden ones too, and every cell of every list.
inline QString everythingHeld()
{
    QStringList words;
    for (QWidget *widget : QApplication::allWidgets()) {
        words << widget->windowTitle() << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            words << label->text();
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            words << edit->text();
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            words << edit->toPlainText();
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        for (int row = 0; view && view->model() && row < qMin(200, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                words << view->model()->index(row, column).data().toString();
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace crm::test
