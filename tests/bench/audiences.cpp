// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAsked = 200;

/// What the rules look at, each table once from one end to the other, nothing judged and nothing put together.
class RawPass {
public:
    explicit RawPass(RawDatabase &database) :
        m_people(database, "SELECT row_key, kind, capacity, relation, country, organisation, name_prefix, given_name, additional_name, family_name, name_suffix, birthday,"
                           " last_contact_on, relation_ended_on, source_date, created_at, is_trashed FROM contact"),
        m_emails(database, "SELECT contact_key, value FROM contact_email"),
        m_facts(database, "SELECT * FROM contact_facts"),
        m_subjects(database, "SELECT contact_key, sequence FROM consent_event_subject NOT INDEXED"),
        m_events(database, "SELECT sequence, id, kind, purpose, channel, state, occurred_at, time_zone, recorded_at, method, wording_version, last_valid_day FROM consent_event")
    {
    }
    /// @returns the consent events met
    int run()
    {
        for (RawStatement *table : {&m_people, &m_emails, &m_facts, &m_subjects})
            table->sweep();
        return m_events.sweep();
    }

private:
    RawStatement m_people, m_emails, m_facts, m_subjects, m_events;
};

void compareAudience(Bench &bench)
{
    const AudienceWish wish {{}, u"offers.promo.consent"_s, Channel::Email};
    RawPass raw(bench.people.raw());
    const int events = raw.run();
    qint64 included = 0;
    const auto program = [&] {
        return wallOf([&] { included = must(bench.people.read().reading.audience(wish, {})).included(); });
    };
    const auto yardstick = [&] { return wallOf([&] { raw.run(); }); };
    const Pair pair = paired(bench.rounds(), program, yardstick);
    bench.report.add(u"A1"_s, u"audience of everybody, %1 consent events, %2 included ÷ one raw pass over the same tables"_s.arg(events).arg(included), bench.size(), u"ms"_s, pair,
                     Goal::ratio(1.5));
}

void measureMayContact(Bench &bench)
{
    QList<ContactId> ids;
    QList<qint64> keys;
    RawStatement some(bench.people.raw(), "SELECT id, row_key FROM contact WHERE is_trashed = 0 AND row_key % ? = 1 LIMIT ?");
    some.bind(qMax<qint64>(bench.size() / kAsked, 2)).bind(qint64(kAsked));
    while (some.next()) {
        ids.append(ContactId(QUuid(some.text(0))));
        keys.append(some.number(1));
    }
    RawStatement row(bench.people.raw(), "SELECT * FROM contact WHERE row_key = ?");
    RawStatement history(bench.people.raw(), "SELECT * FROM consent_event_subject s JOIN consent_event e ON e.sequence = s.sequence WHERE s.contact_key = ?");
    const auto program = [&] {
        QList<double> times;
        for (const ContactId &id : ids)
            times.append(wallOf([&] { must(bench.people.read().reading.mayContact(id, u"offers.promo.consent"_s, Channel::Email, {}, {})); }));
        return quantile(times, .95);
    };
    const auto yardstick = [&] {
        QList<double> times;
        for (const qint64 key : keys)
            times.append(wallOf([&] {
                row.bind(key).drain();
                history.bind(key).drain();
            }));
        return quantile(times, .95);
    };
    bench.report.add(u"A2"_s, u"may this person be contacted, p95"_s, bench.size(), u"ms"_s, paired(bench.rounds(), program, yardstick), Goal::program(1));
}

} // namespace

void measureAudience(Bench &bench)
{
    compareAudience(bench);
    measureMayContact(bench);
}

} // namespace crm::bench
