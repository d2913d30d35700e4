// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwords.h"

#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.cbegin(), list.cend());
}

void addCountry(QHash<QString, QString> &names, const QString &code, const char *known)
{
    for (const QString &name : QString::fromUtf8(known).split(u' ', Qt::SkipEmptyParts))
        names.insert(name, code);
}

void addEverydayCountries(QHash<QString, QString> &names)
{
    addCountry(names, u"FR"_s, "france fra frankrijk frankreich francia");
    addCountry(names, u"BE"_s, "belgium bel belgique belgie belgien belgica");
    addCountry(names, u"GB"_s,
               "unitedkingdom gbr uk royaumeuni greatbritain grandebretagne england angleterre scotland ecosse wales "
               "verenigdkoninkrijk grootbrittannie vereinigteskonigreich");
    addCountry(names, u"DE"_s, "germany deu allemagne duitsland deutschland alemania");
    addCountry(names, u"NL"_s, "netherlands thenetherlands nld paysbas nederland niederlande holland hollande");
    addCountry(names, u"LU"_s, "luxembourg lux luxemburg");
    addCountry(names, u"CH"_s, "switzerland che suisse zwitserland schweiz svizzera");
    addCountry(names, u"IE"_s, "ireland irl irlande ierland irland eire");
    addCountry(names, u"ES"_s, "spain esp espagne spanje spanien espana");
    addCountry(names, u"IT"_s, "italy ita italie italien italia");
    addCountry(names, u"PT"_s, "portugal prt");
    addCountry(names, u"AT"_s, "austria aut autriche oostenrijk osterreich");
    addCountry(names, u"MC"_s, "monaco mco");
    addCountry(names, u"CA"_s, "canada can kanada");
    addCountry(names, u"US"_s, "unitedstates unitedstatesofamerica usa etatsunis verenigdestaten vereinigtestaaten");
    addCountry(names, u"PL"_s, "poland pol pologne polen polska");
    addCountry(names, u"CI"_s, "cotedivoire ivorycoast");
    addCountry(names, u"MA"_s, "morocco maroc marokko");
    addCountry(names, u"DZ"_s, "algeria algerie algerien");
    addCountry(names, u"TN"_s, "tunisia tunisie tunesien");
    addCountry(names, u"SE"_s, "sweden suede zweden schweden sverige");
    addCountry(names, u"DK"_s, "denmark danemark denemarken danmark");
    addCountry(names, u"GR"_s, "greece grece griekenland griechenland");
    addCountry(names, u"RO"_s, "romania roumanie roemenie rumanien");
}

/// Every territory by Qt's English name, then the names people of the region use.
QHash<QString, QString> countryNames()
{
    QHash<QString, QString> names;
    for (int i = 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2)
            continue;
        names.insert(plainKey(QLocale::territoryToString(territory)), code);
        names.insert(code.toLower(), code);
    }
    addEverydayCountries(names);
    return names;
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles
        = wordSet("de du des d la le les van von der den ter ten te vande vander zu of al el da dos della di");
    return particles.contains(plainKey(word)) && word.front().isLower();
}

bool isHonorific(const QString &word)
{
    static const QSet<QString> honorifics
        = wordSet("m mme mlle mr mrs ms miss dr pr prof me mevr mevrouw dhr heer herr frau mgr sir");
    return honorifics.contains(plainKey(word));
}

} // namespace

QString plainKey(const QString &text)
{
    bool isPlain = true;
    for (const QChar c : text)
        isPlain = isPlain && c.unicode() < 0x80;
    QString key;
    key.reserve(text.size());
    for (const QChar c : isPlain ? text : text.normalized(QString::NormalizationForm_KD)) {
        if (c == u'œ' || c == u'Œ')
            key += "oe"_L1;
        else if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

QStringList plainWords(const QString &name)
{
    QStringList words;
    QString word;
    QChar previous;
    const auto close = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        const bool isNewKind
            = (previous.isLower() && c.isUpper()) || (!word.isEmpty() && c.isDigit() != previous.isDigit());
        if (!c.isLetterOrNumber() || isNewKind)
            close();
        if (c.isLetterOrNumber())
            word += c.toLower();
        previous = c;
    }
    close();
    return words;
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QSet<QString> yes = wordSet("yes y oui o ja j 1 true vrai waar wahr x on si sim checked");
    static const QSet<QString> no = wordSet("no n non nee nein 0 false faux onwaar falsch off");
    const QString key = plainKey(text);
    if (yes.contains(key) || text.trimmed() == "✓"_L1 || text.trimmed() == QString(QChar(0x2713)))
        return true;
    return no.contains(key) ? std::optional(false) : std::nullopt;
}

MarketingClaim::Answer marketingAnswer(const QString &text)
{
    using Answer = MarketingClaim::Answer;
    static const QSet<QString> in
        = wordSet("optin optedin subscribed subscribe abonne abonnee inscrit inscrite accepte accepted agreed accord "
                  "given confirmed "
                  "active granted allowed ingeschreven toestemming angemeldet consent doubleoptin singleoptin");
    static const QSet<QString> out
        = wordSet("optout optedout unsubscribed unsubscribe desabonne desabonnee desinscrit desinscrite refuse refused "
                  "denied stop withdrawn "
                  "uitgeschreven abgemeldet blacklisted blocked donotcontact donotemail never revoked");
    static const QSet<QString> bounced = wordSet("bounced bounce hardbounce cleaned invalid nonexistent undeliverable");
    if (const std::optional<bool> plain = yesOrNo(text))
        return *plain ? Answer::OptedIn : Answer::OptedOut;
    const QString key = plainKey(text);
    if (in.contains(key) || key.startsWith("freelygivenconsent"_L1))
        return Answer::OptedIn;
    if (out.contains(key))
        return Answer::OptedOut;
    return bounced.contains(key) ? Answer::Bounced : Answer::Unknown;
}

QString countryCode(const QString &text)
{
    static const QHash<QString, QString> names = countryNames();
    thread_local QString lastText;
    thread_local QString lastCode;
    if (text != lastText) {
        lastText = text;
        lastCode = names.value(plainKey(text));
    }
    return lastCode;
}

QString languageCode(const QString &text)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> result;
        const auto add = [&result](const QString &code, const char *known) {
            for (const QString &name : wordSet(known))
                result.insert(name, code);
        };
        add(u"fr"_s, "french francais frans franzosisch fra fre");
        add(u"en"_s, "english anglais engels englisch eng");
        add(u"nl"_s, "dutch neerlandais nederlands niederlandisch nld dut");
        add(u"de"_s, "german allemand duits deutsch deu ger");
        add(u"es"_s, "spanish espagnol spaans spanisch espanol spa");
        add(u"it"_s, "italian italien italiaans italienisch italiano ita");
        return result;
    }();
    const QString lower = text.trimmed().toLower();
    const bool isCode = lower.size() == 2 || (lower.size() > 2 && (lower[2] == u'_' || lower[2] == u'-'));
    if (isCode && lower[0].isLetter() && lower[1].isLetter())
        return lower.first(2);
    return names.value(plainKey(text));
}

std::optional<Relation> relationOf(const QString &text)
{
    static const QHash<QString, Relation> names = {
        {u"customer"_s, Relation::Customer},
        {u"client"_s, Relation::Customer},
        {u"cliente"_s, Relation::Customer},
        {u"klant"_s, Relation::Customer},
        {u"kunde"_s, Relation::Customer},
        {u"evangelist"_s, Relation::Customer},
        {u"formercustomer"_s, Relation::FormerCustomer},
        {u"ancienclient"_s, Relation::FormerCustomer},
        {u"supplier"_s, Relation::Supplier},
        {u"vendor"_s, Relation::Supplier},
        {u"fournisseur"_s, Relation::Supplier},
        {u"leverancier"_s, Relation::Supplier},
        {u"lieferant"_s, Relation::Supplier},
        {u"partner"_s, Relation::Partner},
        {u"partenaire"_s, Relation::Partner},
        {u"lead"_s, Relation::Prospect},
        {u"prospect"_s, Relation::Prospect},
        {u"subscriber"_s, Relation::Prospect},
        {u"opportunity"_s, Relation::Prospect},
        {u"other"_s, Relation::Other},
        {u"autre"_s, Relation::Other},
    };
    const auto found = names.constFind(plainKey(text));
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

bool isPlaceholder(const QString &text)
{
    return text == "[not provided]"_L1 || text == "[[Unknown]]"_L1 || text == "N/A"_L1;
}

PersonName splitName(const QString &fullName)
{
    PersonName name;
    const qsizetype comma = fullName.indexOf(u',');
    if (comma > 0 && comma + 1 < fullName.size()) {
        name.family = fullName.first(comma).trimmed();
        name.given = fullName.sliced(comma + 1).trimmed();
        return name;
    }
    QStringList words = fullName.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && isHonorific(words.first()))
        name.prefix = words.takeFirst();
    if (words.size() == 1)
        name.family = words.takeFirst();
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words.at(family - 1)))
        --family;
    name.given = words.mid(0, qMax<qsizetype>(family, 0)).join(u' ');
    if (!words.isEmpty())
        name.family = words.mid(family).join(u' ');
    return name;
}

} // namespace crm
