// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audienceservice.h"

#include "askedquestion.h"
#include "audiencechances.h"

#include <algorithm>
#include <array>

namespace crm {
namespace {
constexpr qint64 kPeoplePerReport = 4096;

Error cancelled()
{
    return {Error::Code::Cancelled, {}, {}, {}};
}

/// The people of a wish, whoever they may be told apart by.
ContactQuery segmentOf(const ContactQuery &query)
{
    ContactQuery segment = query;
    segment.permission.reset();
    segment.sort = ContactQuery().sort;
    segment.descending = false;
    return segment;
}

/// One group per answer, in the order in which they were first met; few, so looked for one by one.
class Groups final {
public:
    void add(RowKey key, const Permission &answer)
    {
        auto found = std::find_if(m_groups.begin(), m_groups.end(), [&answer](const AudienceGroup &one) {
            return one.code == answer.code && one.light == answer.light;
        });
        if (found == m_groups.end())
            found = m_groups.insert(m_groups.end(), {answer.code, answer.isAllowed, answer.light, {}});
        found->people.append(key);
    }
    QList<AudienceGroup> sorted()
    {
        std::stable_sort(m_groups.begin(), m_groups.end(), [](const AudienceGroup &a, const AudienceGroup &b) {
            return a.isAllowed != b.isAllowed ? a.isAllowed : a.people.size() > b.people.size();
        });
        return std::move(m_groups);
    }

private:
    QList<AudienceGroup> m_groups;
};

/// Who got which answer before and which one after.
class Moves final {
public:
    void add(RowKey key, const Permission &before, const Permission &after)
    {
        if (before.code == after.code && before.light == after.light) {
            ++m_shift.unchanged;
            return;
        }
        auto found = std::find_if(m_shift.moves.begin(), m_shift.moves.end(), [&](const AudienceMove &one) {
            return one.from.code == before.code && one.from.light == before.light && one.to.code == after.code
                && one.to.light == after.light;
        });
        if (found == m_shift.moves.end())
            found = m_shift.moves.insert(m_shift.moves.end(), {{before.code, before.isAllowed, before.light, {}},
                                                               {after.code, after.isAllowed, after.light, {}}});
        found->to.people.append(key);
    }
    AudienceShift sorted()
    {
        const auto rank = [](const AudienceMove &one) {
            const int weight = one.from.isAllowed == one.to.isAllowed ? 2 : one.to.isAllowed ? 1 : 0;
            return std::make_pair(weight, -one.to.people.size());
        };
        std::stable_sort(m_shift.moves.begin(), m_shift.moves.end(),
                         [&rank](const AudienceMove &a, const AudienceMove &b) { return rank(a) < rank(b); });
        return std::move(m_shift);
    }

private:
    AudienceShift m_shift;
};

/// Every person of a pass, with reports and a way to stop.
template <class F>
Result<void> forEach(const PeoplePasses &passes, const PassWish &wish, qint64 total, const Progress &progress, F meet)
{
    auto pass = passes.begin(wish);
    CRM_CHECK(pass);
    PassedPerson person;
    for (qint64 done = 0;; ++done) {
        if (done % kPeoplePerReport == 0) {
            if (progress.isCancelled())
                return cancelled();
            progress.report(done, std::max(done, total));
        }
        const auto isThere = (*pass)->next(person);
        CRM_CHECK(isThere);
        if (!*isThere)
            break;
        meet(person);
    }
    progress.report(total, total);
    return {};
}
} // namespace

AudienceService::AudienceService(const ContactRepository &contacts, const PeoplePasses &passes,
                                 const RegistryRepository &registry, const PackSet &packs, Clock clock)
    : m_contacts(contacts), m_passes(passes), m_registry(registry), m_packs(packs), m_clock(std::move(clock))
{
}

Result<PassWish> AudienceService::passOf(const AudienceWish &wish, PassWish pass) const
{
    const ContactQuery segment = segmentOf(wish.query);
    pass.isEverybody = segment == ContactQuery();
    if (pass.isEverybody)
        return pass;
    auto keys = m_contacts.order(segment);
    CRM_CHECK(keys);
    std::sort(keys->begin(), keys->end());
    pass.keys = std::move(*keys);
    return pass;
}

Result<AudienceAnswer> AudienceService::evaluate(const AudienceWish &wish, const Progress &progress) const
{
    const auto book = RuleBook::read(m_registry, m_packs, wish.atUtc);
    CRM_CHECK(book);
    auto question = AskedQuestion::of(wish, *book, m_clock());
    CRM_CHECK(question);
    const auto pass = passOf(wish, question->passWish());
    CRM_CHECK(pass);
    const auto everybody = m_contacts.count({});
    CRM_CHECK(everybody);
    Groups groups;
    qint64 knownLater = 0;
    const QDate day = question->atUtc().date();
    CRM_CHECK(forEach(m_passes, *pass, pass->isEverybody ? *everybody : pass->keys.size(), progress,
                      [&](const PassedPerson &person) {
                          groups.add(person.key, question->answer(person));
                          knownLater += person.subject.days.createdOn > day ? 1 : 0;
                      }));
    return AudienceAnswer{question->atUtc(), wish.purpose, wish.channel, groups.sorted(), knownLater};
}

Result<QList<RowKey>> AudienceService::order(const ContactQuery &query, const Progress &progress) const
{
    if (!query.permission)
        return m_contacts.order(query);
    const PermissionFilter &filter = *query.permission;
    AudienceWish wish{query, filter.purpose, filter.channel};
    wish.callTime = filter.isInCallHours ? AudienceWish::CallTime::NextPermitted : AudienceWish::CallTime::AtOnce;
    const auto answer = evaluate(wish, progress);
    CRM_CHECK(answer);
    std::vector<RowKey> chosen;
    for (const AudienceGroup &group : answer->groups) {
        if (group.isAllowed == filter.isAllowed && (filter.code.isEmpty() || group.code == filter.code)
            && filter.light.value_or(group.light) == group.light)
            chosen.insert(chosen.end(), group.people.begin(), group.people.end());
    }
    std::sort(chosen.begin(), chosen.end());
    ContactQuery list = query;
    list.permission.reset();
    auto keys = m_contacts.order(list);
    CRM_CHECK(keys);
    keys->removeIf([&chosen](RowKey key) { return !std::binary_search(chosen.begin(), chosen.end(), key); });
    return keys;
}

Result<QList<PermittedPerson>> AudienceService::permitted(const AudienceWish &wish, const Progress &progress) const
{
    const auto book = RuleBook::read(m_registry, m_packs, wish.atUtc);
    CRM_CHECK(book);
    auto question = AskedQuestion::of(wish, *book, m_clock());
    CRM_CHECK(question);
    const auto pass = passOf(wish, question->passWish());
    CRM_CHECK(pass);
    const auto everybody = m_contacts.count({});
    CRM_CHECK(everybody);
    QHash<RowKey, PermittedPerson> people;
    CRM_CHECK(forEach(m_passes, *pass, pass->isEverybody ? *everybody : pass->keys.size(), progress,
                      [&](const PassedPerson &person) {
                          if (const Permission answer = question->answer(person); answer.isAllowed)
                              people.insert(person.key, question->permitted(person, answer));
                      }));
    ContactQuery list = wish.query;
    list.permission.reset();
    const auto keys = m_contacts.order(list);
    CRM_CHECK(keys);
    QList<PermittedPerson> sorted;
    sorted.reserve(people.size());
    for (const RowKey key : *keys) {
        if (const auto found = people.constFind(key); found != people.cend())
            sorted += *found;
    }
    return sorted;
}

Result<QList<PermittedPerson>> AudienceService::permittedAmong(const AudienceWish &wish, QList<RowKey> people) const
{
    const auto book = RuleBook::read(m_registry, m_packs, wish.atUtc);
    CRM_CHECK(book);
    auto question = AskedQuestion::of(wish, *book, m_clock());
    CRM_CHECK(question);
    PassWish pass = question->passWish();
    pass.isEverybody = false;
    std::sort(people.begin(), people.end());
    pass.keys = std::move(people);
    QList<PermittedPerson> permitted;
    CRM_CHECK(forEach(m_passes, pass, pass.keys.size(), {}, [&](const PassedPerson &person) {
        if (const Permission answer = question->answer(person); answer.isAllowed)
            permitted += question->permitted(person, answer);
    }));
    return permitted;
}

Result<AudienceShift> AudienceService::shift(const AudienceWish &wish, const AudienceInstead &instead,
                                             const Progress &progress) const
{
    const auto book = RuleBook::read(m_registry, m_packs, wish.atUtc);
    CRM_CHECK(book);
    const QDateTime now = m_clock();
    auto before = AskedQuestion::of(wish, *book, now);
    CRM_CHECK(before);
    AudienceWish changed = wish;
    changed.atUtc = instead.atUtc ? instead.atUtc : wish.atUtc;
    const auto other = RuleBook::read(m_registry, m_packs, changed.atUtc);
    CRM_CHECK(other);
    auto after = AskedQuestion::of(changed, instead.country.isEmpty() ? *other : other->under(instead.country), now);
    CRM_CHECK(after);
    // Each question leaves out by itself what was not known by its instant.
    const bool isLater = after->atUtc() > before->atUtc();
    PassWish both = isLater ? after->passWish() : before->passWish();
    both.pastSinceUtc = isLater ? before->passWish().pastSinceUtc : after->passWish().pastSinceUtc;
    const auto pass = passOf(wish, both);
    CRM_CHECK(pass);
    const auto everybody = m_contacts.count({});
    CRM_CHECK(everybody);
    Moves moves;
    CRM_CHECK(forEach(
        m_passes, *pass, pass->isEverybody ? *everybody : pass->keys.size(), progress,
        [&](const PassedPerson &person) { moves.add(person.key, before->answer(person), after->answer(person)); }));
    return moves.sorted();
}

Result<QList<AudienceChance>> AudienceService::chances(const AudienceWish &wish, const QList<RowKey> &excluded,
                                                       const Progress &progress) const
{
    const auto book = RuleBook::read(m_registry, m_packs, wish.atUtc);
    CRM_CHECK(book);
    auto question = AskedQuestion::of(wish, *book, m_clock());
    CRM_CHECK(question);
    PassWish pass = question->passWish();
    pass.isEverybody = false;
    pass.keys = excluded;
    const QDate day = question->atUtc().toLocalTime().date();
    std::array<qint64, std::size_t(AudienceChance::Kind::AskThem) + 1> counts{};
    CRM_CHECK(forEach(m_passes, pass, excluded.size(), progress, [&](const PassedPerson &person) {
        if (const auto kind = chanceOf(person, *question, day))
            ++counts[std::size_t(*kind)];
    }));
    QList<AudienceChance> chances;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] > 0)
            chances += {AudienceChance::Kind(kind), {}, counts[kind]};
    }
    for (const Channel other : kChannels) {
        const auto asked = book->purpose(wish.purpose);
        CRM_CHECK(asked);
        if (other == wish.channel || !book->isOffered(*asked, other))
            continue;
        AudienceWish there = wish;
        there.channel = other;
        there.callTime = AudienceWish::CallTime::NextPermitted;
        auto elsewhere = AskedQuestion::of(there, *book, m_clock());
        CRM_CHECK(elsewhere);
        PassWish otherPass = elsewhere->passWish();
        otherPass.isEverybody = false;
        otherPass.keys = excluded;
        qint64 people = 0;
        CRM_CHECK(forEach(m_passes, otherPass, excluded.size(), progress, [&](const PassedPerson &person) {
            people += elsewhere->answer(person).isAllowed ? 1 : 0;
        }));
        if (people > 0)
            chances += {AudienceChance::Kind::OtherChannel, other, people};
    }
    std::stable_sort(chances.begin(), chances.end(),
                     [](const AudienceChance &a, const AudienceChance &b) { return a.people > b.people; });
    return chances;
}

} // namespace crm
