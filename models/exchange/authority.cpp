// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"

namespace crm {

using namespace Qt::StringLiterals;

Authority authorityOf(const QString &country, const QString &language)
{
    const bool isFrench = language == "fr"_L1;
    if (country == "FR"_L1)
        return {u"CNIL"_s, u"3 place de Fontenoy, TSA 80715, 75334 Paris cedex 07"_s, u"https://www.cnil.fr"_s};
    if (country == "BE"_L1) {
        return {isFrench ? u"Autorité de protection des données (APD)"_s
                         : u"Belgian Data Protection Authority (APD/GBA)"_s,
                u"rue de la Presse 35, 1000 Bruxelles"_s, u"https://www.autoriteprotectiondonnees.be"_s};
    }
    return {isFrench ? u"Autorité de contrôle de votre pays"_s : u"Supervisory authority of your country"_s, QString(),
            u"https://www.edpb.europa.eu/about-edpb/about-edpb/members_en"_s};
}

} // namespace crm
