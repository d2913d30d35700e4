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
    // A typographic apostrophe is as good as a plain one.
    QString shape = pattern;
    shape.replace(u'\'', u"['’]"_s);
    return QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(shape),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Turn> &turns()
{
    static const QList<Turn> all{
        {WordingHint::Conditional,
         turn(
             u"(?<!pas )(?<!point )(?<!aucunement )(?:obligatoires?|nécessaires?|indispensables?|requise?s?) pour "
             u"(?:passer (?:ta |votre "
             ")?commande|commander|acheter|bénéficier|participer|recevoir (?:ta|votre) (?:commande|remise|carte))|sans "
             "(?:cet|votre|ton) accord,? nous ne (?:pouvons|pourrons) (?:pas )?(?:vous "
             ")?(?:livrer|traiter|valider|servir|"
             "honorer|accepter|préparer)|à condition d'accepter|sous réserve de (?:votre|ton) accord|en échange de "
             "(?:votre|ton) accord"_s)},
        {WordingHint::Conditional,
         turn(u"(?<!not )(?<!n't )(?<!never )(?:required|necessary|needed|mandatory) (?:to|in order to) (?:order|buy|"
              "purchase|benefit|take part|receive your (?:order|discount|card))|without (?:this|your) (?:consent|"
              "agreement),? we (?:cannot|can't|will not|won't) (?:deliver|process|accept|serve|ship|prepare|complete)|"
              "(?:on|under) (?:the )?condition that you (?:agree|accept)|provided (?:that )?you (?:agree|accept)|in "
              "exchange for your (?:consent|agreement)"_s)},
        {WordingHint::Silence,
         turn(u"sauf (?:avis contraire|opposition|refus)(?: de (?:votre|ta) part)?|en "
              u"(?:continuant|poursuivant)[^.,]{0,40}|"
              "(?:votre|ton) silence vaut (?:accord|acceptation|oui|consentement)|vous êtes (?:réputé|présumé)\\S* "
              "(?:accepter|avoir accepté)"_s)},
        {WordingHint::Silence,
         turn(u"unless you (?:tell us|inform us|object|opt out|say)|by continuing[^.,]{0,40}|if (?:we do not|we don't) "
              u"hear "
              "from you|(?:your )?silence (?:means|counts as) (?:yes|agreement|consent|an agreement)|you (?:are|will "
              "be) "
              "deemed to have (?:agreed|accepted|consented)"_s)},
        {WordingHint::Bundled,
         turn(u"(?:accepte|acceptez|approuve|approuvez)\\w* (?:les |nos |vos )?(?:conditions générales(?: de (?:vente|"
              "service|utilisation))?|CGV|CGU|conditions du contrat)"_s)},
        {WordingHint::Bundled,
         turn(u"(?:accept|agree to|agree with|approve) (?:the |our |your )?(?:terms (?:and|&) conditions|terms of "
              "(?:sale|service|use)|general conditions)"_s)},
    };
    return all;
}

} // namespace

QList<WordingDoubt> doubtsAbout(const QString &wording)
{
    const QString text = wording.simplified(); // any blank is as good as another
    QList<WordingDoubt> doubts;
    for (const Turn &one : turns()) {
        const bool isKnown = !doubts.isEmpty() && doubts.last().hint == one.hint; // the turns of a kind stand together
        if (isKnown)
            continue;
        if (const auto found = one.shape.match(text); found.hasMatch())
            doubts.append({one.hint, found.captured()});
    }
    return doubts;
}

} // namespace crm
