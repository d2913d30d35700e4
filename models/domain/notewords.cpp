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
        {NoteConcern::Belief,
         {u"musulman"_s, u"islam"_s, u"muslim"_s, u"catholi"_s, u"chretien"_s, u"christian"_s, u"juif"_s, u"juive"_s,
          u"jewish"_s, u"protestant"_s, u"bouddhist"_s, u"buddhist"_s, u"athee"_s, u"atheist"_s, u"religion"_s,
          u"religieu"_s, u"religious"_s}},
        {NoteConcern::Politics,
         {u"communis"_s, u"socialist"_s, u"macronis"_s, u"lepenis"_s, u"melenchonis"_s, u"gauchist"_s, u"fascis"_s,
          u"extremis"_s, u"leftist"_s, u"anarchis"_s, u"royalist"_s}},
        {NoteConcern::Union,
         {u"syndiqu"_s, u"syndicalist"_s, u"syndicat"_s, u"trade-union"_s, u"unionis"_s, u"cgt"_s, u"cfdt"_s,
          u"fgtb"_s}},
        {NoteConcern::Origin,
         {u"maghrebin"_s, u"arabe"_s, u"africain"_s, u"african"_s, u"asiatique"_s, u"tsigane"_s, u"gitan"_s,
          u"gitane"_s, u"gypsy"_s, u"immigre"_s, u"immigrant"_s, u"ethni"_s, u"racial"_s, u"metis"_s}},
        {NoteConcern::SexualLife,
         {u"homosex"_s, u"gay"_s, u"lesbien"_s, u"lesbian"_s, u"bisex"_s, u"transgenre"_s, u"transgender"_s,
          u"transsex"_s, u"sexuel"_s, u"sexual"_s}},
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

constexpr qsizetype kShortest = 3; ///< of all beginnings

/// The lists by their first three letters: an import asks about every word of every note.
const QHash<QString, QList<std::pair<QString, NoteConcern>>> &byStart()
{
    static const auto index = [] {
        QHash<QString, QList<std::pair<QString, NoteConcern>>> all;
        for (const Beginnings &list : beginnings()) {
            for (const QString &word : list.words)
                all[word.left(kShortest)].append({word, list.concern});
        }
        return all;
    }();
    return index;
}

/// What a folded word stands for, if it is on a list.
std::optional<NoteConcern> concernOf(const QString &word)
{
    const auto known = byStart().constFind(word.left(kShortest));
    if (known == byStart().cend())
        return std::nullopt;
    const auto found = std::find_if(known->cbegin(), known->cend(),
                                    [&word](const auto &listed) { return begins(word, listed.first); });
    return found == known->cend() ? std::nullopt : std::optional(found->second);
}

/// The remainder a number is checked by; digits beyond 64 bits never come.
qint64 remainderOf97(const QString &digits)
{
    return digits.toLongLong() % 97;
}

/// French social security number: 13 characters (2A and 2B are the departments of Corsica) and the key
/// 97 - (number mod 97). Source: arrêté of 8 July 1981, and INSEE on the NIR.
bool isNir(const QRegularExpressionMatch &match)
{
    QString number;
    for (int part = 1; part <= 6; ++part)
        number += match.captured(part);
    number = number.toUpper();
    number.replace(u"2A"_s, u"19"_s).replace(u"2B"_s, u"18"_s);
    return 97 - remainderOf97(number) == match.captured(7).toLongLong();
}

/// Belgian national number, also the bis number (month + 20 or + 40): nine digits and 97 - (number mod 97), with a 2
/// put before the number of whoever was born from 2000 on. Source: royal decree of 3 April 1984.
bool isBelgianNumber(const QRegularExpressionMatch &match)
{
    const int month = match.captured(2).toInt() % 20;
    const int day = match.captured(3).toInt();
    if (month > 12 || match.captured(2).toInt() > 52 || day > 31)
        return false;
    const QString number = match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4);
    const qint64 key = match.captured(5).toLongLong();
    return 97 - remainderOf97(number) == key || 97 - remainderOf97(u'2' + number) == key;
}

void addNumbers(const QString &note, const QRegularExpression &shape, bool (*isOne)(const QRegularExpressionMatch &),
                QList<NoteWarning> &warnings)
{
    for (auto numbers = shape.globalMatch(note); numbers.hasNext();) {
        const QRegularExpressionMatch match = numbers.next();
        if (isOne(match))
            warnings.append({NoteConcern::Identifier, match.captured().left(4) + u'…'});
    }
}

constexpr qsizetype kFewestDigits = 11; ///< of a national number

void addIdentifiers(const QString &note, QList<NoteWarning> &warnings)
{
    static const QRegularExpression nir(
        u"(?<![\\d+])([1-478])[ .\\-]?(\\d{2})[ .\\-]?(\\d{2})[ .\\-]?(\\d{2}|2[ABab])[ .\\-]?(\\d{3})[ .\\-]?(\\d{3})"
        "[ .\\-]?(\\d{2})(?!\\d)"_s);
    static const QRegularExpression belgian(
        u"(?<![\\d+])(\\d{2})[ .\\-/]?(\\d{2})[ .\\-/]?(\\d{2})[ .\\-]?(\\d{3})[ .\\-]?(\\d{2})(?!\\d)"_s);
    addNumbers(note, nir, isNir, warnings);
    addNumbers(note, belgian, isBelgianNumber, warnings);
}

} // namespace

QString freeText(const ContactDraft &draft)
{
    return QStringList{draft.note, draft.tags.join(u'\n')}.join(u'\n');
}

QList<NoteWarning> noteWarnings(const QString &note)
{
    static const QRegularExpression wordPattern(u"[\\p{L}\\-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<NoteWarning> warnings;
    QSet<QString> seen;
    for (auto words = wordPattern.globalMatch(note); words.hasNext();) {
        const QString written = words.next().captured();
        if (written.size() < kShortest)
            continue;
        const QString word = folded(written);
        const auto concern = concernOf(word);
        if (concern && !seen.contains(word)) {
            seen.insert(word);
            warnings.append({*concern, written});
        }
    }
    const auto figures = std::count_if(note.cbegin(), note.cend(), [](QChar c) { return c.isDigit(); });
    if (figures >= kFewestDigits)
        addIdentifiers(note, warnings);
    return warnings;
}

} // namespace crm
