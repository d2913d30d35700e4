// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactselection.h"

namespace crm {

/// Answers the lists: first rows, whole orders, counts. Never walks a table that an index can spare it.
class ContactFinder final {
public:
    ContactFinder(const Dialect &dialect, const SearchIndex &index) : m_dialect(dialect), m_index(index) { }

    Result<QList<ContactRow>> firstRows(const ContactQuery &query, int atMost, std::optional<ContactId> after) const;
    Result<QList<RowKey>> order(const ContactQuery &query) const;
    Result<qint64> count(const ContactQuery &query) const;

private:
    struct Place {
        QString sortValue;
        RowKey key = 0;
    };
    struct Streamed {
        QList<ContactRow> rows;
        QList<QByteArray> sortValues; ///< of each row, in UTF-8
    };
    /// With the sets of the search text; none at all is an empty answer.
    Result<ContactSelection> selection(const ContactQuery &query) const;
    Result<QList<ContactRow>> readRows(const QString &sql, const QVariantList &binds) const;
    Result<Place> placeOf(const ContactQuery &query, ContactId contact) const;
    Result<QList<ContactRow>> walked(const ContactSelection &selection, int atMost,
                                     const std::optional<Place> &after) const;
    Result<QList<ContactRow>> filtered(const ContactSelection &selection, int atMost,
                                       const std::optional<Place> &after) const;
    Result<QList<ContactRow>> collected(const ContactSelection &selection, const QList<RowKey> &keys, int atMost,
                                        const std::optional<Place> &after) const;
    Result<Streamed> streamed(const ContactSelection &selection, int atMost, RowKey behind) const;
    Result<QList<ContactRow>> firstOf(const ContactSelection &selection, const Streamed &found,
                                      const ContactQuery &query, int atMost, const std::optional<Place> &after) const;
    Result<QList<ContactRow>> widened(const ContactQuery &query, int atMost, const std::optional<Place> &after) const;
    Result<QList<ContactRow>> behindOnServer(const ContactSelection &selection, int atMost, ContactId after) const;
    Result<QList<ContactRow>> searched(const ContactQuery &query, int atMost, const std::optional<Place> &after) const;
    Result<qint64> counted(const ContactQuery &query) const;
    Result<qint64> number(const QString &sql, const QVariantList &binds) const;

    const Dialect &m_dialect;
    const SearchIndex &m_index;
};

} // namespace crm
