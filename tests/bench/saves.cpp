// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaves = 100;

double savesOf(const std::function<void(int)> &save)
{
    QList<double> times;
    for (int i = 0; i < kSaves; ++i)
        times.append(wallOf([&] { save(i); }));
    return quantile(times, .95);
}

/// One person into the raw file: her row, both search indexes, flushed.
class RawSaver {
public:
    explicit RawSaver(RawDatabase &database) :
        m_database(database),
        m_row(database, "INSERT INTO contact (given, family, organisation, email, phone, city) VALUES (?,?,?,?,?,?)"),
        m_text(database, "INSERT INTO contact_text (contact_key, words, phones) VALUES (?, ?, ?)"),
        m_prefix(database, "INSERT INTO contact_prefix (rowid, words, phones) VALUES (?, ?, ?)"),
        m_part(database, "INSERT INTO contact_part (rowid, words, phones) VALUES (?, ?, ?)")
    {
        database.run("PRAGMA synchronous = FULL");
    }
    void save(int number)
    {
        const QByteArray name = "Saved" + QByteArray::number(number);
        const QByteArray mail = name.toLower() + "@raw.example";
        m_database.run("BEGIN IMMEDIATE");
        m_row.bind("Anne").bind(name).bind("Atelier").bind(mail).bind("+33639980001").bind("Lorient").next();
        const qint64 key = sqlite3_last_insert_rowid(m_database.connection());
        const QByteArray words = "anne " + name.toLower() + " atelier raw example lorient";
        m_text.bind(key).bind(words).bind("33639980001 0639980001").next();
        m_prefix.bind(key).bind(words).bind("33639980001 0639980001").next();
        m_part.bind(key).bind(words).bind("33639980001 0639980001").next();
        m_database.run("COMMIT");
    }

private:
    RawDatabase &m_database;
    RawStatement m_row, m_text, m_prefix, m_part;
};

ContactDraft draftOf(int number)
{
    ContactDraft draft;
    draft.name.given = u"Anne"_s;
    draft.name.family = u"Saved%1"_s.arg(number);
    draft.organisation = u"Atelier"_s;
    draft.emails.append({u"saved%1@bench.example"_s.arg(number), {}});
    draft.phones.append({u"06 39 98 00 01"_s, u"+33639980001"_s, PhoneKind::Mobile, {}});
    PostalAddress address;
    address.city = u"Lorient"_s;
    draft.addresses.append(address);
    return draft;
}

ConsentDraft answerOf(const Contact &contact, const QString &purpose)
{
    ConsentDraft draft;
    draft.contact = contact.id;
    draft.choices.append({purpose, Channel::Email, ConsentState::Given, {}});
    draft.language = u"fr"_s;
    draft.method = CollectionMethod::Counter;
    draft.timeZone = u"Europe/Paris"_s;
    return draft;
}

/// A purpose that rests on consent and is sent by e-mail.
QString purposeToAsk(People &people)
{
    for (const Purpose &purpose : must(people.read().reading.purposes())) {
        if (purpose.key == u"newsletter"_s || (purpose.isActive && purpose.basis == LegalBasis::Consent && purpose.channels.contains(Channel::Email)))
            return purpose.key;
    }
    return {};
}

} // namespace

void measureSaves(Bench &bench)
{
    WriteSide &side = bench.people.write();
    RawDatabase raw(bench.file(u"sealed.db"_s), QByteArray(32, 'k'));
    RawSaver saver(raw);
    int number = 0;
    QList<Contact> saved;
    const auto program = [&] { return savesOf([&](int) { saved.append(must(side.contacts.add(draftOf(++number)))); }); };
    const auto yardstick = [&] { return savesOf([&](int i) { saver.save(i); }); };
    bench.report.add(u"W1"_s, u"one person saved, durable, p95 (with journal, due dates, counters)"_s, bench.size(), u"ms"_s, paired(bench.rounds(), program, yardstick),
                     Goal::ratio(1.5));
    const QString purpose = purposeToAsk(bench.people);
    // A person each: her history stays as short as histories are.
    qsizetype next = 0;
    const auto consent = [&] { return savesOf([&](int) { must(side.consents.record(answerOf(saved.at(next++ % saved.size()), purpose))); }); };
    bench.report.add(u"W2"_s, u"one consent recorded, durable, p95 (yardstick: the raw save of a person)"_s, bench.size(), u"ms"_s, paired(bench.rounds(), consent, yardstick),
                     Goal::none());
}

} // namespace crm::bench
