// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "contactquery.h"
#include "database.h"

#include <QStringList>
#include <QVariant>

namespace crm {

/// How a contact and its columns become each other.

/// Columns of table contact but the row key, in the order of contactValues().
const QStringList &contactColumns();
QVariantList contactValues(const Contact &contact);

/// For a SELECT from contact c: read by readContact(), without e-mails, phones and addresses.
const QString &contactFields();
Contact readContact(const Statement &row);
/// For a SELECT from contact c: read by readContactRow(). The row key comes first in both.
const QString &contactRowFields();
constexpr int kContactRowFields = 14;
ContactRow readContactRow(const Statement &row);

/// E-mails, phones, addresses and facts as rows of their tables (key first); facts only where there are any.
QList<QVariantList> emailValues(RowKey key, const ContactDraft &contact);
QList<QVariantList> phoneValues(RowKey key, const ContactDraft &contact);
QList<QVariantList> addressValues(RowKey key, const ContactDraft &contact);
QList<QVariantList> factValues(RowKey key, const ContactDraft &contact);
const QStringList &emailColumns();
const QStringList &phoneColumns();
const QStringList &addressColumns();
const QStringList &factColumns();
/// For a row of the columns behind the key, which comes first.
CustomerFacts readFacts(const Statement &row);

/// What an order compares: folded, and behind everything where there is none.
QString sortText(const QString &text);

/// The column an order goes by, of table contact c.
QString sortColumn(ContactSort sort);

} // namespace crm
