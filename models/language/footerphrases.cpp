// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagefooter.h"
#include "phrases.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// "SIREN 123 456 782, RCS Lorient"; empty where nothing is entered.
QString registration(const MessageFooter &footer, const QString &language)
{
    const CompanyDetails &company = footer.controller.company;
    QStringList parts;
    if (!company.number.isEmpty())
        parts += footer.law.numberName.in(language) + u' ' + numberShown(company.number, footer.law);
    if (company.isRegistered && !company.registerCity.isEmpty())
        parts += footer.law.registerName.in(language) + u' ' + company.registerCity;
    return parts.join(u", "_s);
}

/// What is there of these, in one line.
QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s).simplified();
}

QString reach(const Controller &controller)
{
    return controller.email.isEmpty() ? controller.phone.isEmpty() ? controller.address : controller.phone
                                      : controller.email;
}

/// Why we may write, as one would say it.
QString basis(const MessageFooter &footer, const Phrases &phrases)
{
    if (footer.code == "A_CONSENT"_L1) {
        return footer.since
            ? phrases.say(QT_TRANSLATE_NOOP("Phrases", "You agreed to it on %1.")).arg(phrases.date(*footer.since))
            : phrases.say(QT_TRANSLATE_NOOP("Phrases", "You agreed to it."));
    }
    static const QHash<QString, const char *> reasons{
        {u"A_SOFT"_s,
         QT_TRANSLATE_NOOP("Phrases",
                           "You are our customer, and we write about products or services similar to those "
                           "you bought.")},
        {u"A_CONTRACT"_s, QT_TRANSLATE_NOOP("Phrases", "You have a contract with us, and this relates to it.")},
        {u"A_LI_B2B"_s,
         QT_TRANSLATE_NOOP("Phrases", "This message relates to your profession: that is our legitimate interest.")},
        {u"A_OPTOUT"_s,
         QT_TRANSLATE_NOOP("Phrases",
                           "We have a legitimate interest in making our offers known, and you have not "
                           "objected.")},
        {u"A_ROLE"_s, QT_TRANSLATE_NOOP("Phrases", "This message goes to the role address of your organisation.")},
        {u"A_LI_INFO"_s, QT_TRANSLATE_NOOP("Phrases", "We have a legitimate interest in keeping you informed.")},
        {u"A_SERVICE"_s,
         QT_TRANSLATE_NOOP("Phrases", "This message is needed for our contract, or the law asks for it.")},
    };
    const char *reason = reasons.value(footer.code);
    return reason ? phrases.say(reason) : QString();
}

/// Never the name of a file: she must be able to read it. Of a list, from whom: that tells her (GDPR art. 14(2)(f)).
QString origin(const DataSource &source, const Phrases &phrases)
{
    static const QHash<QString, const char *> origins{
        {u"person"_s, QT_TRANSLATE_NOOP("Phrases", "You gave us your details yourself.")},
        {u"counter"_s, QT_TRANSLATE_NOOP("Phrases", "You gave us your details at our counter.")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Phrases", "You gave us your details by phone.")},
        {u"web_form"_s, QT_TRANSLATE_NOOP("Phrases", "You gave us your details on a web form.")},
        {u"import"_s, QT_TRANSLATE_NOOP("Phrases", "Your details come from a list we kept before.")},
        {u"event"_s, QT_TRANSLATE_NOOP("Phrases", "You gave us your details at an event.")},
    };
    if (isBoughtList(source) && !source.detail.isEmpty())
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your details come from a list of %1.")).arg(source.detail);
    if (source.type.isEmpty())
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Ask us where we have your details from."));
    return phrases.say(origins.value(source.type, QT_TRANSLATE_NOOP("Phrases", "Your details were passed on to us.")));
}

/// The same in as few words as a text message has.
QString shortFooter(const MessageFooter &footer, const Phrases &phrases)
{
    const Controller &controller = footer.controller;
    QStringList parts;
    if (footer.needed.testFlag(Footer::Sender))
        parts += inOneLine({controller.name, registration(footer, phrases.language())}) + u'.';
    if (footer.needed.testFlag(Footer::OptOut))
        parts += phrases.say(QT_TRANSLATE_NOOP("Phrases", "To stop: reply STOP."));
    if (footer.needed.testFlag(Footer::Reason))
        parts += basis(footer, phrases);
    if (isBoughtList(footer.source))
        parts += origin(footer.source, phrases);
    if (footer.needed & (Footer::Sender | Footer::Rights))
        parts += phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your rights: %1"))
                     .arg(controller.noticeUrl.isEmpty() ? reach(controller) : controller.noticeUrl);
    parts.removeAll(QString());
    // Letters outside the alphabet of text messages (GSM 03.38) halve what fits into one.
    return parts.join(u' ').simplified().replace(u'\u2019', u'\'');
}
} // namespace

QString Phrases::listOrigin(const DataSource &source) const
{
    return isBoughtList(source) ? origin(source, *this) : QString();
}

QString Phrases::footer(const MessageFooter &footer) const
{
    if (footer.channel == Channel::Sms)
        return shortFooter(footer, *this);
    const Controller &controller = footer.controller;
    QStringList lines;
    if (footer.needed.testFlag(Footer::Sender)) {
        lines += say(QT_TRANSLATE_NOOP("Phrases", "Sent by %1."))
                     .arg(inOneLine({controller.name, controller.company.legalForm, controller.address,
                                     registration(footer, m_language), controller.email, controller.phone}));
    }
    if (footer.needed.testFlag(Footer::OptOut)) {
        lines += footer.channel == Channel::Email
            ? say(QT_TRANSLATE_NOOP("Phrases",
                                    "You no longer want these messages? Answer with the word STOP, or write "
                                    "to %1: it is free, and you need not say why."))
                  .arg(reach(controller))
            : say(QT_TRANSLATE_NOOP("Phrases",
                                    "You no longer want these letters? Tell %1: it is free, and you need not say why."))
                  .arg(reach(controller));
    }
    if (footer.needed.testFlag(Footer::Reason)) {
        QStringList sentences{say(QT_TRANSLATE_NOOP("Phrases", "Why you receive this: %1."))
                                  .arg(inSentence(footer.purpose.in(m_language))),
                              basis(footer, *this), origin(footer.source, *this)};
        sentences.removeAll(QString());
        lines += sentences.join(u' ');
    }
    if (footer.needed.testFlag(Footer::Rights)) {
        const QString notice = controller.noticeUrl.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Phrases", "We send you our privacy notice if you ask for it."))
            : say(QT_TRANSLATE_NOOP("Phrases", "Privacy notice: %1")).arg(controller.noticeUrl);
        lines += say(QT_TRANSLATE_NOOP("Phrases",
                                       "You can ask %1 for access to your data, for their rectification, erasure, "
                                       "restriction or portability, and object to their use."))
                     .arg(reach(controller));
        lines += notice;
        lines += say(QT_TRANSLATE_NOOP("Phrases", "You can complain to: %1"))
                     .arg(inOneLine({footer.authority.name.in(m_language), footer.authority.page}));
    }
    return lines.join(u'\n');
}

} // namespace crm
