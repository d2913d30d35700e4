// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwords.h"

#include <QRegularExpression>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

bool has(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

bool isNegatedStop(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(ne (me|nous|m') ?(desabonn|desinscri|retir|supprim|ray)\\w* (surtout )?pas"
        "|(ne|n') ?(souhaite|veux|voulons|desire)\\w* pas (etre |me |m'|nous )*(desabonn|desinscri|retir)"
        "|pas (me |m'|etre )*(desabonn|desinscri)"
        "|(do not|don't|please don't|never|not want to|not wish to|not to) (be )?(unsubscribe|opt(ed)? out|remove "
        "(me|us))"
        "|(niet|nooit) (uitschrijven|uit te schrijven|afmelden|af te melden)"
        "|schrijf (me|mij|ons) niet uit|(nicht|bitte nicht) (ab(zu)?melden|austragen)|melden sie (mich|uns) nicht ab"
        "|no (me|nos) (des|de) ?(suscri|inscri)|no quiero darme de baja|non (mi|ci) (cancell|disiscriv)"
        "|nao (me|nos) (cancel|remov|retir))"_s);
    return has(pattern, text);
}

bool isUnsubscribe(const QString &text)
{
    static const QRegularExpression pattern(
        u"(\\bdes?abonn|\\bdesinscri|\\bdesinscrire|\\bme (retirer|rayer|enlever|radier|supprimer) d"
        "|\\b(retirez|rayez|enlevez|radiez|supprimez|retirer|rayer|enlever) ?-?(moi|nous|mon|mes|notre|nos|cette "
        "adresse)\\b"
        "|\\bne plus (recevoir|vouloir recevoir|m'envoyer|nous envoyer|m'ecrire)|\\bn'envoyez plus|\\barret(er|ez) (de "
        "m'|de nous |les |vos |l')"
        "|^\\W*stop\\b|\\bstop (mail|email|e-mail|sms|pub|newsletter|news|lettre)\\b|[.!?,;:] stop[ !.]*$"
        "|\\bunsubscri|\\bopt(ing)?[ -]?out\\b|\\b(remove|take|delete) (me|us|my|our|this)( \\w+)*? "
        "(from|off|out)\\b|\\b(remove|cancel) (me|my subscription|our subscription)\\b"
        "|\\bstop (sending|mailing|emailing|e-mailing|writing)\\b|\\bno (more|longer)( \\w+){0,4} "
        "(mail|email|e-mail|newsletter|message)s?\\b|\\b(don't|do not) (want to receive|wish to receive|send)\\b"
        "|\\buitschrijv|\\buit te schrijven|\\bafmeld|\\baf te melden|\\bschrijf (me|mij|ons) uit\\b|\\bgeen "
        "(e-?mails?|nieuwsbrie\\w+|berichten)( meer)?\\b|\\bverwijder (me|mij|ons)\\b"
        "|\\babmeld|\\babbestell|\\baustragen\\b|\\bkeine (e-?mails?|newsletter|werbung)( mehr)?\\b|\\baus (dem|ihrem) "
        "verteiler\\b"
        "|\\bdar(me|nos) de baja|\\bdarse de baja|\\bdesuscri|\\bcancelar (la|mi) suscripcion|\\bno (quiero|deseo) "
        "recibir"
        "|\\bdisiscri|\\bcancell(a|are|atemi|armi)\\w*( \\w+)* (iscrizione|lista|newsletter)|\\bcancellatemi\\b|\\bnon "
        "(voglio|desidero) (piu )?ricevere"
        "|\\bcancelar (a )?(subscricao|assinatura|inscricao)|\\bnao (quero|desejo) (mais )?receber|\\bdescadastr)"_s);
    return has(pattern, text);
}

bool isObjection(const QString &text)
{
    static const QRegularExpression pattern(
        u"(\\b(m'oppose|nous opposons|opposition (a|au|aux)|droit d'opposition|exerce mon opposition)"
        "|\\barticle 21\\b|\\bart\\. ?21\\b|\\bne (me|nous) (contactez|demarchez|sollicitez|appelez|telephonez) "
        "plus|\\bplus (aucune?|de) (sollicitation|prospection|demarchage|publicite)"
        "|\\bcess(er|ez) (toute|de me (contacter|solliciter|demarcher|appeler)|de nous)|\\bn'appelez plus"
        "|\\b(i|we) (hereby )?object\\b|\\bobjection (to|against)|\\b(do not|don't|never|stop) "
        "(contact|call|calling|contacting|phone|write)\\w* (me|us)"
        "|\\bno (more )?(direct )?marketing|\\bbezwaar\\b|\\bneem geen contact|\\bniet meer "
        "(contacteren|bellen|benaderen)"
        "|\\bwiderspr(uch|eche)\\b|\\bkontaktieren sie (mich|uns) nicht"
        "|\\bme opongo\\b|\\bderecho de oposicion|\\bmi oppongo\\b|\\bdiritto di opposizione|\\boponho-me\\b|\\bdireito de oposicao)"_s);
    return has(pattern, text);
}

bool asksForErasure(const QString &text)
{
    static const QRegularExpression pattern(
        u"(\\beffac(er|ez|ement)\\b|\\barticle 17\\b|\\bart\\. ?17\\b|\\bdroit a l'oubli|\\bsupprim\\w+ (toutes? "
        u")?(mes|nos|les|l'ensemble de mes) (donnees|informations)|\\bsuppression de (mes|nos|toutes mes) donnees"
        "|\\b(erase|erasure|right to be forgotten)\\b|\\b(delete|remove) (all )?(my|our) (personal "
        ")?(data|information|account)|\\bdeletion of my"
        "|\\b(wis|verwijder)\\w* (al )?(mijn|onze) (persoons)?gegevens|\\brecht op vergetelheid|\\bmeine "
        "(personenbezogenen )?daten (zu )?losch|\\bloschung meiner|\\bloschen sie (alle )?meine"
        "|\\b(borr|suprim|elimin)\\w+ (todos )?mis datos|\\bcancell\\w+ (tutti )?(i )?miei dati|\\bapagar (os )?meus dados)"_s);
    return has(pattern, text);
}

bool asksForAccess(const QString &text)
{
    static const QRegularExpression pattern(
        u"(\\bdroit d'acces|\\bdemande d'acces|\\barticle 15\\b|\\bart\\. ?15\\b|\\bquelles (donnees|informations) "
        u".{0,40}\\b(sur|me concernant)|\\bcopie de mes donnees|\\bportabilite\\b"
        "|\\b(subject access|access request|right of access|copy of my (personal )?data|what (data|information) "
        ".{0,30} (about|on) me)"
        "|\\binzage\\b|\\brecht op toegang|\\bauskunft\\b|\\bauskunftsrecht|\\bderecho de acceso|\\bdiritto di accesso|\\bdireito de acesso)"_s);
    return has(pattern, text);
}

bool speaksOfAbsence(const QString &subject)
{
    static const QRegularExpression pattern(
        u"(^\\W*(auto(matic|matische|matisch|mated|matique)?[ "
        u"-]?(reply|response|respons|antwort|antwoord|repl|:)|autorespon|auto:)"
        "|\\bautomatic reply\\b|\\bauto ?reply\\b|\\breponse automatique|\\bout of (the "
        ")?office|\\booo\\b|\\b(absence|absent|absente)\\b.{0,20}(bureau|conge|:|$)|\\babsence du bureau|\\ben "
        "conges?\\b"
        "|\\bafwezig|\\bautomatisch antwoord|\\bautomatische antwort|\\babwesen|\\bfuera de (la )?oficina|\\brespuesta "
        "automatica|\\bfuori sede|\\brisposta automatica|\\bresposta automatica"
        "|\\bvacation (reply|message)|\\bon vacation|\\bon holiday)"_s);
    return has(pattern, subject);
}

bool isFailureSubject(const QString &subject)
{
    static const QRegularExpression pattern(
        u"(\\bundeliver|\\bnon[ -]?deliver|\\bdelivery (status|failure|report|error|problem|has "
        u"failed|notification|incomplete)|\\bmail delivery\\b|\\breturned (mail|email|to sender|message)"
        "|\\bfailure notice|\\bfailed (mail|delivery|message)|\\bmessage (delivery|could not be delivered|not "
        "delivered|you sent blocked)|\\bmail (error|failure|system error|could not)"
        "|\\bdelivery to the following|\\bcould not (be delivered|send message)|\\bnot deliver|\\bnon remis|\\bnon "
        "distribu|\\bechec de (la )?(remise|livraison|distribution)|\\bnon[ "
        "-]?remise|\\bunzustellbar|\\bonbestelbaar|\\bnon recapitat|\\bno se ha podido entregar"
        "|\\bwarning: could not send|\\bnotification d'etat|\\bpermanent (error|failure|delivery)|\\bundelivered|\\berror mail report|\\bbounce\\b|\\baddress (not found|unknown)|\\bblocked by\\b|\\brejected\\b)"_s);
    return has(pattern, subject);
}

bool speaksOfFailure(const QString &text)
{
    static const QRegularExpression pattern(
        u"(\\b(undeliverable|could not be delivered|cannot be delivered|not be delivered|unable to deliver|wasn't able "
        u"to deliver|was not able to deliver|delivery (to|has) .{0,60}fail|delivery failed|permanent (fatal )?error)"
        "|\\buser unknown|\\bunknown user|\\bno such (user|recipient|address|mailbox|account)|\\bmailbox (is "
        ")?(full|unavailable|not found)|\\b5[0-9]{2}[ -][#(]?5\\.[0-9]|\\bsmtp error|\\bhost unknown|\\brecipient "
        "(address )?rejected"
        "|\\bover ?quota|\\bdoes not exist|\\bdoesn't exist|\\bfailed to deliver|\\bnot exist\\b|\\bretry time(out)? exceeded|\\bthe following (address|recipient)|\\brejected\\b|\"notificationtype\": ?\"bounce\")"_s);
    return has(pattern, text);
}

bool isComplaintSubject(const QString &subject)
{
    static const QRegularExpression pattern(u"^\\W*(complaint about message from|abuse report\\b|spam complaint\\b)"_s);
    return has(pattern, subject);
}

bool isMachineAddress(const QString &address)
{
    static const QRegularExpression pattern(
        u"^\"?(mailer[-_.]?daemon|post[-_.]?master|mail[-_.]?daemon|bounces?|mdaemon|mail-?system|mailsystem|undeliver\\w*|delivery[-_.]?(status|notif)\\w*)([-+.=_].*)?\"?@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return has(pattern, address);
}

bool isNoReplyAddress(const QString &address)
{
    static const QRegularExpression pattern(
        u"^(no|do-?not|ne-?pas|nicht)[-_.]?(reply|repondre|answer|antworten)([-+.=_].*)?@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return has(pattern, address);
}

bool isUnsubscribeAddress(const QString &address)
{
    static const QRegularExpression pattern(
        u"^(unsubscribe|unsub|desabonnement|desinscription|stop|optout|opt-out|uitschrijven|abmelden|baja)([-+.=_].*)?@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return has(pattern, address);
}

} // namespace crm
