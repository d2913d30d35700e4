// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlpeoplepasses.h"

#include "contactcolumns.h"
#include "passrows.h"
#include "sqlvalues.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
/// Keys in one step. A server hands over the rows of a whole statement: so many people are held at a time.
constexpr RowKey kStep = 4096;
constexpr qsizetype kChosenStep = 128;
/// Below one person in so many, picking them out is quicker than passing everybody.
constexpr qsizetype kPassRatio = 8;

/// The rows of one table in the order of the keys, of which the pass takes those of the person it has come to.
class Beside final {
public:
    Result<void> open(Database &database, const QString &sql, const QVariantList &binds)
    {
        auto rows = database.query(sql, binds);
        if (!rows)
            return rows.error();
        m_rows.emplace(std::move(*rows));
        return advance();
    }
    void close() { m_rows.reset(); }

    /// Calls read(row) for every row of the person, having left out those of people before her.
    template <class F> Result<void> of(RowKey key, F read)
    {
        while (m_key < key)
            CRM_CHECK(advance());
        while (m_key == key) {
            read(*m_rows);
            CRM_CHECK(advance());
        }
        return {};
    }

private:
    Result<void> advance()
    {
        if (m_rows->next()) {
            m_key = m_rows->number(0);
            return {};
        }
        m_key = std::numeric_limits<RowKey>::max();
        return m_rows->outcome();
    }

    std::optional<Statement> m_rows;
    RowKey m_key = 0;
};

class SqlPeoplePass final : public PeoplePass {
public:
    SqlPeoplePass(const Dialect &dialect, const PassWish &wish, RowKey lastKey)
        : m_database(dialect.database()), m_rows(wish), m_keys(wish.keys), m_isEverybody(wish.isEverybody),
          m_lastKey(lastKey),
          m_isPicked(!wish.isEverybody && wish.keys.size() * kPassRatio < lastKey && !wish.keys.isEmpty())
    {
    }

    Result<bool> next(PassedPerson &person) override
    {
        while (true) {
            if (!m_people) {
                const auto isMore = openStep();
                CRM_CHECK(isMore);
                if (!*isMore)
                    return false;
            }
            if (!m_people->next()) {
                CRM_CHECK(m_people->outcome());
                closeStep();
                continue;
            }
            const RowKey key = m_people->number(0);
            if (!m_isEverybody && !isChosen(key))
                continue;
            CRM_CHECK(read(key, person));
            return true;
        }
    }

private:
    /// The keys of a pass come in ascending order, and so do those chosen.
    bool isChosen(RowKey key)
    {
        while (m_next < m_keys.size() && m_keys.at(m_next) < key)
            ++m_next;
        return m_next < m_keys.size() && m_keys.at(m_next) == key;
    }

    Result<void> read(RowKey key, PassedPerson &person)
    {
        person.key = key;
        person.history.clear();
        m_rows.readPerson(*m_people, person);
        CRM_CHECK(m_facts.of(key, [&](const Statement &row) { person.subject.facts = readFacts(row); }));
        CRM_CHECK(m_addresses.of(key, [&](const Statement &row) { m_rows.readAddress(row, person); }));
        CRM_CHECK(m_guardians.of(key, [&](const Statement &row) { m_rows.readGuardian(row); }));
        if (m_rows.isCall())
            CRM_CHECK(m_calls.of(key, [&](const Statement &row) { PassRows::readCall(row, person); }));
        if (m_rows.isPast()) {
            Result<void> isWhole;
            CRM_CHECK(m_past.of(key, [&](const Statement &row) {
                if (isWhole)
                    isWhole = PassRows::readPast(row, person);
            }));
            CRM_CHECK(isWhole);
        }
        return m_events.of(key, [&](const Statement &row) { m_rows.readEvent(row, person); });
    }

    /// False behind the last step.
    Result<bool> openStep()
    {
        QString condition;
        QVariantList binds;
        if (m_isPicked) {
            if (m_picked >= m_keys.size())
                return false;
            const QList<RowKey> some = m_keys.mid(m_picked, kChosenStep);
            m_picked += some.size();
            binds = paddedKeys(some);
            condition = u"IN (%1)"_s.arg(placeholders(binds.size()));
        } else {
            if (!m_isEverybody) // the people between two chosen ones are not read
                m_from = m_next < m_keys.size() ? std::max(m_from, m_keys.at(m_next)) : m_lastKey + 1;
            if (m_from > m_lastKey)
                return false;
            binds = {m_from, m_from + kStep - 1};
            condition = u"BETWEEN ? AND ?"_s;
            m_from += kStep;
        }
        // The people first: what is said meanwhile is met rather than missed.
        auto people = m_database.query(PassRows::people().arg(condition), binds);
        if (!people)
            return people.error();
        m_people.emplace(std::move(*people));
        CRM_CHECK(m_facts.open(m_database, PassRows::facts().arg(condition), binds));
        CRM_CHECK(m_addresses.open(m_database, m_rows.addresses().arg(condition), binds));
        CRM_CHECK(m_guardians.open(m_database, PassRows::guardians().arg(condition), binds));
        if (m_rows.isCall())
            CRM_CHECK(m_calls.open(m_database, PassRows::calls().arg(condition), binds + m_rows.callBinds()));
        if (m_rows.isPast())
            CRM_CHECK(m_past.open(m_database, PassRows::past().arg(condition), binds + m_rows.pastBinds()));
        CRM_CHECK(m_events.open(m_database, m_rows.events().arg(condition), binds + m_rows.eventBinds()));
        return true;
    }

    void closeStep()
    {
        m_people.reset();
        m_facts.close();
        m_addresses.close();
        m_guardians.close();
        m_calls.close();
        m_past.close();
        m_events.close();
        // Those behind the step have not been looked for yet.
        while (!m_isPicked && m_next < m_keys.size() && m_keys.at(m_next) < m_from)
            ++m_next;
    }

    Database &m_database;
    PassRows m_rows;
    const QList<RowKey> m_keys;
    const bool m_isEverybody;
    const RowKey m_lastKey;
    const bool m_isPicked;
    qsizetype m_next = 0; ///< of the chosen, the first that has not been met
    qsizetype m_picked = 0;
    RowKey m_from = 1;
    std::optional<Statement> m_people;
    Beside m_facts;
    Beside m_addresses;
    Beside m_guardians;
    Beside m_calls;
    Beside m_past;
    Beside m_events;
};
} // namespace

Result<std::unique_ptr<PeoplePass>> SqlPeoplePasses::begin(const PassWish &wish) const
{
    const auto last = m_dialect.database().value(u"SELECT coalesce(max(row_key), 0) FROM contact"_s);
    CRM_CHECK(last);
    return Result<std::unique_ptr<PeoplePass>>(
        std::make_unique<SqlPeoplePass>(m_dialect, wish, last->toLongLong()));
}

} // namespace crm
