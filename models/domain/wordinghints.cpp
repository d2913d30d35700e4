// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordinghints.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Turn {
    WordingHint hint;
    QRegularExpression shape;
};

QRegularExpression turn(const QString &pattern)
{
    // A typographic apostrophe is as good as a plain one, any blank as good as another.
    QString shape = pattern;
    shape.replace(u'\'', u"['’]"_s).replace(u' ', u"\\s+"_s);
    return QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(shape),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Turn> &turns()
{
    static const QList<Turn> all{
        {WordingHint::Conditional,
         turn(u"(?:est |sont )?(?:obligatoires?|nécessaires?|indispensables?|requise?s?) pour (?:passer (?:ta |votre )?"
              "commande|commander|acheter|bénéficier|participer|recevoir (?:ta|votre) (?:commande|remise|carte))|sans "
              "(?:cet|votre|ton) accord,? (?:nous ne (?:pouvons|pourrons)|(?:ta|votre) commande)|à condition "
              "d'accepter|sous réserve de (?:votre|ton) accord|pour bénéficier (?:de|du|des|d'un)\\w*[^.]{0,40} vous "
              "(?:acceptez|devez accepter)|en échange de (?:votre|ton) accord"_s)},
        {WordingHint::Conditional,
         turn(u"(?:required|necessary|needed|mandatory) (?:to|in order to) (?:order|buy|purchase|benefit|take part|"
              "receive your (?:order|discount|card))|without (?:this|your) (?:consent|agreement),? (?:we "
              "(?:cannot|can't|"
              "will not)|your order)|(?:on|under) (?:the )?condition that you (?:agree|accept)|provided (?:that )?you "
              "(?:agree|accept)|in exchange for your (?:consent|agreement)"_s)},
        {WordingHint::Silence,
         turn(u"sauf (?:avis contraire|opposition|refus)[^.]{0,30}|en (?:continuant|poursuivant)[^.,]{0,40}|sans "
              "(?:réponse|nouvelles) de (?:votre|ta) part[^.]{0,40}(?:accept|accord)\\w*|(?:votre|ton) silence vaut "
              "\\w+|vous êtes (?:réputée?|présumée?)\\S* (?:accepter|avoir accepté)"_s)},
        {WordingHint::Silence,
         turn(u"unless you (?:tell|inform|object|opt|say)[^.]{0,30}|by continuing[^.,]{0,40}|if (?:we do not|we don't) "
              "hear from you[^.]{0,40}|(?:your )?silence (?:means|counts as)[^.]{0,20}|you (?:are|will be) deemed to "
              "have (?:agreed|accepted|consented)"_s)},
        {WordingHint::Bundled,
         turn(u"conditions générales(?: de (?:vente|service|utilisation))?|CGV|CGU|conditions du contrat"_s)},
        {WordingHint::Bundled, turn(u"terms (?:and|&) conditions|terms of (?:sale|service|use)|general conditions"_s)},
    };
    return all;
}

} // namespace

QList<WordingDoubt> doubtsAbout(const QString &wording)
{
    QList<WordingDoubt> doubts;
    for (const Turn &one : turns()) {
        const bool isKnown = !doubts.isEmpty() && doubts.last().hint == one.hint; // the turns of a kind stand together
        if (isKnown)
            continue;
        if (const auto found = one.shape.match(wording); found.hasMatch())
            doubts.append({one.hint, found.captured().simplified()});
    }
    return doubts;
}

} // namespace crm
