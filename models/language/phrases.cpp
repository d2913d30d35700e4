// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QLocale>
#include <QTranslator>

/// A resource inside a static library is only there once asked for, and the macro does not work in a namespace.
static void initCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString &language)
{
    return language == "fr"_L1 ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::shared_ptr<const QTranslator> catalogueOf(const QString &language)
{
    initCatalogues();
    auto catalogue = std::make_shared<QTranslator>();
    if (!catalogue->load(u":/i18n/entrenous_%1.qm"_s.arg(language)))
        return {};
    return catalogue;
}

} // namespace

Phrases::Phrases(const QString &language)
    : m_language(language.startsWith("fr"_L1, Qt::CaseInsensitive) ? u"fr"_s : u"en"_s),
      m_catalogue(catalogueOf(m_language))
{
}

QString Phrases::say(const char *english) const
{
    const QString translated = m_catalogue ? m_catalogue->translate("Phrases", english) : QString();
    return translated.isEmpty() ? QString::fromUtf8(english) : translated;
}

QString Phrases::date(QDate date) const
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString Phrases::longDate(QDate date) const
{
    QString text = localeOf(m_language).toString(date, u"dddd d MMMM yyyy"_s);
    if (m_language == "fr"_L1 && date.day() == 1)
        text.replace(u" 1 "_s, u" 1er "_s);
    return text;
}

QString Phrases::instant(const QDateTime &at) const
{
    return at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
}

QString Phrases::number(qint64 number) const
{
    return localeOf(m_language).toString(number);
}

QString Phrases::bytes(qint64 bytes) const
{
    return localeOf(m_language)
        .formattedDataSize(bytes, bytes < 1000 || bytes >= 10'000'000 || bytes % 1'000'000 == 0 ? 0 : 1,
                           QLocale::DataSizeSIFormat)
        .replace(u' ', QChar::Nbsp);
}

QString Phrases::period(const Period &period) const
{
    QStringList parts;
    const auto add = [&](int count, const char *one, const char *many) {
        if (count == 1)
            parts << say(one);
        else if (count > 1)
            parts << say(many).arg(number(count));
    };
    add(period.years, QT_TRANSLATE_NOOP("Phrases", "1 year"), QT_TRANSLATE_NOOP("Phrases", "%1 years"));
    add(period.months, QT_TRANSLATE_NOOP("Phrases", "1 month"), QT_TRANSLATE_NOOP("Phrases", "%1 months"));
    add(period.days, QT_TRANSLATE_NOOP("Phrases", "1 day"), QT_TRANSLATE_NOOP("Phrases", "%1 days"));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Phrases", "at once")) : list(parts);
}

QString Phrases::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.value(0);
    const QString all = items.mid(0, items.size() - 1).join(u", "_s);
    return say(QT_TRANSLATE_NOOP("Phrases", "%1 and %2")).arg(all, items.last());
}

QString Phrases::inSentence(const QString &word) const
{
    const bool isAbbreviation = word.size() > 1 && word.at(1).isUpper();
    return isAbbreviation ? word : word.left(1).toLower() + word.mid(1);
}

} // namespace crm
