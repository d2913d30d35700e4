// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notewords.h"

#include "textfold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// Folded beginnings of words; a word counts when it is one of them or one of them with an ending of at most three
/// letters.
struct Beginnings {
    NoteConcern concern;
    QStringList words;
};

const QList<Beginnings> &beginnings()
{
    static const QList<Beginnings> lists{
        {NoteConcern::Health,
         {u"malad"_s,     u"cancer"_s,    u"diabet"_s,    u"handicap"_s, u"depress"_s,    u"enceint"_s,
          u"grossesse"_s, u"alcooli"_s,   u"toxicoman"_s, u"sida"_s,     u"seropositi"_s, u"hospitalis"_s,
          u"psychiatr"_s, u"burnout"_s,   u"illness"_s,   u"sick"_s,     u"disab"_s,      u"disabled"_s,
          u"pregnan"_s,   u"alcoholic"_s, u"addict"_s,    u"hospital"_s, u"therap"_s,     u"surgery"_s}},
        {NoteConcern::Belief, {u"musulman"_s,   u"islam"_s,      u"muslim"_s,  u"catholi"_s,     u"chretien"_s,
                               u"christian"_s,  u"juif"_s,       u"juive"_s,   u"jewish"_s,      u"protestant"_s,
                               u"bouddhist"_s,  u"buddhist"_s,   u"athee"_s,   u"atheist"_s,     u"religion"_s,
                               u"religieu"_s,   u"religious"_s,  u"syndiqu"_s, u"syndicalist"_s, u"trade-union"_s,
                               u"homosexuel"_s, u"homosexual"_s, u"gay"_s,     u"lesbien"_s,     u"lesbian"_s}},
        {NoteConcern::Insult,
         {u"con"_s,    u"conne"_s,   u"connard"_s, u"connass"_s, u"idiot"_s,    u"debile"_s, u"abruti"_s, u"imbecile"_s,
          u"salaud"_s, u"salope"_s,  u"cretin"_s,  u"chiant"_s,  u"emmerdeu"_s, u"escroc"_s, u"radin"_s,  u"stupid"_s,
          u"moron"_s,  u"asshole"_s, u"bastard"_s, u"bitch"_s,   u"jerk"_s,     u"stingy"_s, u"liar"_s,   u"menteu"_s}},
    };
    return lists;
}

bool begins(const QString &word, const QString &beginning)
{
    if (!word.startsWith(beginning))
        return false;
    const auto ending = word.size() - beginning.size();
    return beginning.size() < 5 ? ending == 0 || (ending == 1 && word.endsWith(u's')) : ending <= 5;
}

} // namespace

QList<NoteWarning> noteWarnings(const QString &note)
{
    static const QRegularExpression wordPattern(u"[\\p{L}\\-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<NoteWarning> warnings;
    QSet<QString> seen;
    for (auto words = wordPattern.globalMatch(note); words.hasNext();) {
        const QString written = words.next().captured();
        const QString word = folded(written);
        if (seen.contains(word))
            continue;
        seen.insert(word);
        for (const Beginnings &list : beginnings())
            if (std::any_of(list.words.cbegin(), list.words.cend(), [&](const QString &b) { return begins(word, b); }))
                warnings.append({list.concern, written});
    }
    return warnings;
}

} // namespace crm
