// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purpose.h"

#include <QCryptographicHash>

#include <algorithm>

namespace crm {

const Purpose *purposeNamed(const QList<Purpose> &purposes, const QString &key)
{
    const auto found = std::find_if(purposes.cbegin(), purposes.cend(),
                                    [&key](const Purpose &purpose) { return purpose.key == key; });
    return found == purposes.cend() ? nullptr : &*found;
}

const Wording *newestWording(const QList<Wording> &wordings, const QString &purpose)
{
    const Wording *newest = nullptr;
    for (const Wording &wording : wordings) {
        if (wording.purpose == purpose && (!newest || wording.version > newest->version))
            newest = &wording;
    }
    return newest;
}

MessageClass stricterClass(MessageClass asked, const Purpose &purpose)
{
    if (asked == MessageClass::Commercial || purpose.messageClass == MessageClass::Commercial)
        return MessageClass::Commercial;
    if (asked == MessageClass::NonCommercial || purpose.messageClass == MessageClass::NonCommercial)
        return MessageClass::NonCommercial;
    return MessageClass::Service;
}

QString Wording::shown(const QString &language) const
{
    QStringList paragraphs{text.in(language), withdrawal.in(language), retention.in(language), controller};
    paragraphs.removeAll(QString());
    return paragraphs.join(QLatin1String("\n\n"));
}

QByteArray Wording::sha256(const QString &language) const
{
    return QCryptographicHash::hash(shown(language).toUtf8(), QCryptographicHash::Sha256);
}

bool Wording::isComplete(const QString &language) const
{
    if (language != QLatin1String("fr") && language != QLatin1String("en"))
        return false;
    return !text.in(language).trimmed().isEmpty() && !withdrawal.in(language).trimmed().isEmpty()
        && !retention.in(language).trimmed().isEmpty() && !controller.trimmed().isEmpty()
        && !noticeVersion.trimmed().isEmpty();
}

} // namespace crm
