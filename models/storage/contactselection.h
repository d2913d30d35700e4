// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactquery.h"
#include "searchindex.h"

namespace crm {

/// A ContactQuery as conditions on table contact c: those a sort index answers by itself, and sets of people that must
/// all hold.
class ContactSelection final {
public:
    explicit ContactSelection(const ContactQuery &query);

    bool hasSets() const { return !m_sets.isEmpty(); }
    /// True if only trash and relations are asked for: the kept counters know the answer.
    bool isCounted() const { return m_isCounted && m_sets.isEmpty(); }
    void add(const QList<KeySet> &sets) { m_sets += sets; }
    /// The set whose rows can be streamed, if there is one.
    const KeySet *stream() const;

    const QString &where() const { return m_where; }
    const QVariantList &binds() const { return m_binds; }
    /// All sets as tests of one person; leave out the one that is streamed.
    QString probes(const KeySet *without = nullptr) const;
    QVariantList probeBinds(const KeySet *without = nullptr) const;
    /// "WITH hits (contact_key) AS ..." with the keys that are in every set.
    QString hits() const;
    /// A SELECT of that many of them; one may come twice.
    QString someKeys(int atMost) const;
    QVariantList hitBinds() const;

    QString orderBy() const;
    QString sortedBy() const; ///< the column of the order
    /// The condition "behind this person" in one statement; binds are the id, twice. An index answers it on a server
    /// only.
    QString behindPerson() const;
    /// The condition "behind this row"; binds are its sort value and its key.
    QString behind() const;
    /// The same in two steps, each of which SQLite can start in the middle of the index (a comparison of pairs it
    /// cannot): first those with the same sort value behind this key, then those with another one.
    QString tied() const;
    QString beyond() const;
    QString orderByKey() const;

private:
    void addDues(const ContactQuery &query);
    void addConsents(const ContactQuery &query);

    ContactSort m_sort;
    bool m_isDescending;
    bool m_isCounted;
    QString m_where;
    QVariantList m_binds;
    QList<KeySet> m_sets;
};

} // namespace crm
