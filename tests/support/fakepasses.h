// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakestore.h"

namespace crm::test {

/// Passes over the fake store, person by person as the card would look at her.
class FakePasses final : public PeoplePasses {
public:
    explicit FakePasses(FakeStore &store) : m_store(store) { }
    Result<std::unique_ptr<PeoplePass>> begin(const PassWish &wish) const override
    {
        CRM_CHECK(m_store.attempt("passes.begin"));
        return Result<std::unique_ptr<PeoplePass>>(std::make_unique<Walk>(m_store.state, wish));
    }

private:
    class Walk final : public PeoplePass {
    public:
        Walk(const FakeState &state, const PassWish &wish) : m_state(state), m_wish(wish) { }
        Result<bool> next(PassedPerson &person) override
        {
            for (++m_key; m_key <= m_state.keys.size(); ++m_key) {
                const auto found = m_state.contacts.constFind(m_state.keys.at(m_key - 1));
                if (found == m_state.contacts.cend() || found->trashedAtUtc
                    || (!m_wish.isEverybody && !m_wish.keys.contains(m_key)))
                    continue;
                person = {m_key, found->country, subjectOf(*found, m_wish.channel), {}, {},
                          m_state.past.value(found->id), {}};
                for (const ConsentEvent &event : m_state.events) {
                    if (event.contact == found->id && event.recordedAtUtc <= m_wish.knownByUtc)
                        person.history += event;
                }
                return true;
            }
            return false;
        }

    private:
        const FakeState &m_state;
        const PassWish m_wish;
        RowKey m_key = 0;
    };
    FakeStore &m_store;
};

} // namespace crm::test
