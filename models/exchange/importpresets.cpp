// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpresets.h"

#include "exchangefiles.h"
#include "importwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

QStringList keysOf(const QJsonArray &names)
{
    QStringList keys;
    for (const QJsonValue &name : names)
        keys.append(plainKey(name.toString()));
    return keys;
}

ImportPreset presetFrom(const QJsonObject &json)
{
    ImportPreset preset;
    preset.id = json.value("id"_L1).toString();
    preset.dateOrder = json.value("dateOrder"_L1).toString();
    preset.kindColumn = plainKey(json.value("kindColumn"_L1).toString());
    for (const QJsonValue &signature : json.value("signatures"_L1).toArray())
        preset.signatures.append(keysOf(signature.toArray()));
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto field = columns.begin(); field != columns.end(); ++field) {
        for (const QString &key : keysOf(field.value().toArray()))
            preset.fields.insert(key, field.key());
    }
    return preset;
}

QList<ImportPreset> loadPresets()
{
    QList<ImportPreset> presets;
    for (const QString &name : exchangeFiles(u"presets"_s))
        presets.append(presetFrom(QJsonDocument::fromJson(exchangeFile(u"presets/"_s + name)).object()));
    return presets;
}

} // namespace

const QList<ImportPreset> &importPresets()
{
    static const QList<ImportPreset> presets = loadPresets();
    return presets;
}

const ImportPreset &importPreset(const QString &id)
{
    static const ImportPreset none;
    const QList<ImportPreset> &all = importPresets();
    const auto find = [&all](const QString &wanted) {
        return std::find_if(all.cbegin(), all.cend(),
                            [&wanted](const ImportPreset &preset) { return preset.id == wanted; });
    };
    if (const auto found = find(id); found != all.cend())
        return *found;
    const auto general = find({});
    return general == all.cend() ? none : *general;
}

QString recognisedPreset(const QStringList &columns)
{
    QStringList keys;
    for (const QString &column : columns)
        keys.append(plainKey(column));
    QString best;
    qsizetype longest = 0;
    for (const ImportPreset &preset : importPresets()) {
        for (const QStringList &signature : preset.signatures) {
            const bool fits = std::all_of(signature.cbegin(), signature.cend(),
                                          [&keys](const QString &key) { return keys.contains(key); });
            if (!fits || signature.size() <= longest)
                continue;
            best = preset.id;
            longest = signature.size();
        }
    }
    return best;
}

} // namespace crm
