// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localization.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

static void initialiseCatalogues() { Q_INIT_RESOURCE(catalogues); }

namespace crm {

Localization::~Localization()
{
    if (m_program)
        QCoreApplication::removeTranslator(m_program.get());
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
}

void Localization::use(const QString &wanted)
{
    initialiseCatalogues();
    QString language = wanted;
    if (language.isEmpty())
        language = QLocale::system().language() == QLocale::French ? u"fr"_s : u"en"_s;
    m_language = language;
    // British English and the French of the system's own country, so that Belgian users see Belgian numbers.
    const QLocale system = QLocale::system();
    QLocale::setDefault(language == u"fr"_s ? (system.language() == QLocale::French ? system : QLocale(QLocale::French, QLocale::France))
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto program = std::make_unique<QTranslator>();
    if (program->load(u":/i18n/entrenous_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(program.get());
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt.get());
    if (m_program)
        QCoreApplication::removeTranslator(m_program.get());
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
    m_program = std::move(program);
    m_qt = std::move(qt);
}

} // namespace crm
