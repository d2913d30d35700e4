// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerfacts.h"

#include "codes.h"

#include <QSet>

namespace crm {
namespace {
constexpr Coded<EmailKind> kKindCodes[]
    = {{EmailKind::Personal, "personal"}, {EmailKind::Professional, "professional"}, {EmailKind::Role, "role"}};

/// Tasks by which addresses are named in French, Dutch and English. A role opens a lane, so only whole words count.
const QSet<QString> &tasks()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = QStringLiteral("abuse accounting accounts accueil achat achats admin administration aide atelier "
                             "bestelling bestellingen billing bonjour booking bookings boutique bureau client clients "
                             "commande commandes commercial compta comptabilite contact contacts dev devis direction "
                             "enquiries equipe facturation facture factures finance hallo hello help hotline hr info "
                             "information informations infos invoice invoices job jobs kontakt logistique magasin mail "
                             "marketing newsletter noreply office order orders personeel postmaster presse press "
                             "privacy purchasing reception recrutement reservation reservations rgpd dpo rh sales sav "
                             "secretariat service services shop support team tresorerie vente ventes verkoop "
                             "webmaster welcome winkel")
                  .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}
} // namespace

bool isRoleAddress(const QString &email)
{
    QString task = email.section(QLatin1Char('@'), 0, 0).section(QLatin1Char('+'), 0, 0).trimmed().toLower();
    task.remove(QLatin1Char('-'));
    return tasks().contains(task);
}

QString codeOf(EmailKind kind)
{
    return codeIn(kKindCodes, kind);
}
std::optional<EmailKind> emailKindFromCode(const QString &code)
{
    return valueIn(kKindCodes, code);
}

} // namespace crm
