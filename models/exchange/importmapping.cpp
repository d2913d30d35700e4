// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmapping.h"

#include "importpresets.h"
#include "importwords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

/// Words that only say which one: the label they stand for ("" when they are neither work nor home).
const QHash<QString, QString> &hintWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> result;
        const auto add = [&result](const QString &label, const char *known) {
            for (const QString &word : QString::fromLatin1(known).split(u' '))
                result.insert(word, label);
        };
        add(u"work"_s,
            "work business office bureau professionnel professionnelle pro zakelijk werk geschaftlich dienstlich "
            "arbeit travail");
        add(u"home"_s, "home personal personnel personnelle perso prive privee domicile privat prive thuis maison");
        add({},
            "other autre andere alternate secondaire secondary mailing primary principale principal billing shipping "
            "facturation main");
        return result;
    }();
    return words;
}

bool isTitleKey(const QString &key)
{
    return key == "title"_L1 || key == "titre"_L1 || key == "titel"_L1;
}

bool isNameKey(const QString &key)
{
    return key == "nom"_L1 || key == "name"_L1 || key == "naam"_L1 || key == "nombre"_L1;
}

QString labelled(const QString &field, const QString &label)
{
    if (label.isEmpty())
        return field;
    if (field == "email"_L1 || field == "phone"_L1)
        return field + u'_' + label;
    return field;
}

QString fieldOf(const QString &column, const ImportPreset &preset, const ImportPreset &general)
{
    const QString key = plainKey(column);
    for (const ImportPreset *names : {&preset, &general}) {
        if (const auto found = names->fields.constFind(key); found != names->fields.cend())
            return *found;
    }
    const ColumnHint hint = columnHint(column);
    if (hint.bareKey == key || hint.bareKey.isEmpty())
        return {};
    for (const ImportPreset *names : {&preset, &general}) {
        if (const auto found = names->fields.constFind(hint.bareKey); found != names->fields.cend())
            return labelled(*found, hint.label);
    }
    return {};
}

bool holds(const QList<ColumnMapping> &mapping, const char *field)
{
    return std::any_of(mapping.cbegin(), mapping.cend(),
                       [field](const ColumnMapping &column) { return column.field == QLatin1String(field); });
}

/// "Titre" is a civility beside a function, else the function; the first of two is the civility.
void settleTitles(QList<ColumnMapping> &mapping)
{
    QList<ColumnMapping *> titles;
    for (ColumnMapping &column : mapping) {
        if (isTitleKey(plainKey(column.column)) && column.field.isEmpty())
            titles.append(&column);
    }
    if (titles.isEmpty())
        return;
    const bool hasJob = holds(mapping, "job_title");
    const bool hasPrefix = holds(mapping, "prefix");
    if (!hasPrefix && (hasJob || titles.size() > 1))
        titles.takeFirst()->field = u"prefix"_s;
    if (!hasJob && !titles.isEmpty())
        titles.first()->field = u"job_title"_s;
}

/// "Nom" is the family name beside a first name, else the whole name.
void settleNames(QList<ColumnMapping> &mapping)
{
    const bool hasGiven = holds(mapping, "given");
    const bool hasFamily = holds(mapping, "family");
    for (ColumnMapping &column : mapping) {
        if (!column.field.isEmpty() || !isNameKey(plainKey(column.column)))
            continue;
        column.field = hasGiven && !hasFamily ? u"family"_s : u"full_name"_s;
        break;
    }
}

} // namespace

ColumnHint columnHint(const QString &column)
{
    ColumnHint hint;
    QString number;
    for (const QString &word : plainWords(column)) {
        const auto known = hintWords().constFind(word);
        if (known != hintWords().cend()) {
            hint.label = hint.label.isEmpty() ? *known : hint.label;
            hint.group = word;
        } else if (word.front().isDigit()) {
            number = word;
        } else {
            hint.bareKey += word;
            if (!number.isEmpty())
                hint.group += u'#' + number;
            number.clear();
        }
    }
    return hint;
}

QList<ColumnMapping> guessMapping(const QStringList &columns, const QString &presetId)
{
    const ImportPreset &preset = importPreset(presetId);
    const ImportPreset &general = importPreset({});
    QList<ColumnMapping> mapping;
    for (const QString &column : columns)
        mapping.append({column, fieldOf(column, preset, general)});
    settleTitles(mapping);
    settleNames(mapping);
    return mapping;
}

int understoodColumns(const QStringList &cells)
{
    const QList<ColumnMapping> mapping = guessMapping(cells, recognisedPreset(cells));
    return static_cast<int>(std::count_if(mapping.cbegin(), mapping.cend(),
                                          [](const ColumnMapping &column) { return !column.field.isEmpty(); }));
}

QList<ColumnMapping> mappingFor(const QStringList &columns, const QList<ColumnMapping> &saved)
{
    QList<ColumnMapping> left = saved;
    QList<ColumnMapping> mapping;
    const bool agrees = saved.size() == columns.size()
        && std::equal(saved.cbegin(), saved.cend(), columns.cbegin(),
                      [](const ColumnMapping &a, const QString &b) { return a.column == b; });
    if (agrees)
        return saved;
    for (const QString &column : columns) {
        const auto found
            = std::find_if(left.begin(), left.end(), [&column](const ColumnMapping &a) { return a.column == column; });
        mapping.append({column, found == left.end() ? QString() : found->field});
        if (found != left.end())
            left.erase(found);
    }
    return mapping;
}

} // namespace crm
