// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightstext.h"

#include "authority.h"
#include "phrases.h"

namespace crm {

QString addressLines(const Controller &controller)
{
    QStringList parts{controller.address, controller.email, controller.phone};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QList<DocumentPart> rightsParts(const Controller &controller, const Phrases &phrases)
{
    const Authority authority = authorityOf(controller.country);
    return {heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Change your mind at any time"))),
            paragraph(phrases
                          .say(QT_TRANSLATE_NOOP("Phrases",
                                                 "You can withdraw your consent at any time, free of charge and "
                                                 "without giving a reason: just tell %1."))
                          .arg(controller.name)),
            paragraph(phrases
                          .say(QT_TRANSLATE_NOOP(
                              "Phrases",
                              "You can also ask for access to your data, for their rectification, erasure, restriction "
                              "or portability, and object to their use. If you think that your rights are not "
                              "respected, you can lodge a complaint with the supervisory authority: %1."))
                          .arg(authority.name.in(phrases.language())))};
}

} // namespace crm
