// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"

#include <QJsonObject>

namespace crm {

/// A whole contact as one text: what an import keeps of a record it changed. Every value comes back as it was.
QString contactToJson(const Contact &contact);
/// Storage/"vault_damaged" if the text is no contact.
Result<Contact> contactFromJson(const QString &json);

/// Only what is documented is named.
QJsonObject factsObject(const CustomerFacts &facts);
CustomerFacts factsIn(const QJsonObject &object);

} // namespace crm
