// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demogenerator.h"

#include "clock.h"
#include "textfold.h"

#include <QFile>
#include <QtEndian>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

static void initialiseSample() { Q_INIT_RESOURCE(sample); }

namespace crm {

/// SplitMix64: the same numbers on every machine, which std::distributions do not promise.
class DemoGenerator::Dice {
public:
    Dice(quint64 seed, quint64 index) : m_state(seed * 0x9E3779B97F4A7C15ULL + index * 0xD1B54A32D192ED03ULL) { next(); }
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    int below(int limit) { return int(next() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    /// Frequent entries first: low indices come up more often, as in life.
    const QString &from(const QStringList &list)
    {
        const double u = double(next() >> 11) / 9007199254740992.0;
        return list.at(qMin(int(u * u * double(list.size())), int(list.size()) - 1));
    }

private:
    quint64 m_state;
};

struct DemoGenerator::Lists {
    QStringList givenFr, familyFr, givenBe, familyBe, streetsFr, streetsBe, organisationKinds, organisationNames, jobs, notes;
    QStringList citiesFr, citiesBe; ///< "name|postcode"
    Lists();
};

DemoGenerator::Lists::Lists()
{
    initialiseSample();
    QFile file(u":/sample/people.json"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const auto words = [&all](QLatin1String key) {
        QStringList list;
        for (const QJsonValue &value : all.value(key).toArray())
            list.append(value.isArray() ? value.toArray().at(0).toString() + u'|' + value.toArray().at(1).toString() : value.toString());
        return list;
    };
    givenFr = words("given_fr"_L1);
    familyFr = words("family_fr"_L1);
    givenBe = words("given_be"_L1);
    familyBe = words("family_be"_L1);
    streetsFr = words("streets_fr"_L1);
    streetsBe = words("streets_be"_L1);
    organisationKinds = words("org_kind"_L1);
    organisationNames = words("org_name"_L1);
    jobs = words("jobs"_L1);
    notes = words("notes"_L1);
    citiesFr = words("cities_fr"_L1);
    citiesBe = words("cities_be"_L1);
}

namespace {
/// Ids carry the instant they were made: people come in one after the other, as in a register that grows.
QDateTime instantOf(QDate reference, qint64 index)
{
    return QDateTime(reference.addYears(-8), QTime(9, 0), Qt::UTC).addMSecs(index * 200'000);
}

QDateTime instantIn(ContactId id)
{
    const QByteArray bytes = id.value().toRfc4122();
    return QDateTime::fromMSecsSinceEpoch(qint64(qFromBigEndian<quint64>(bytes.constData()) >> 16), Qt::UTC);
}
} // namespace

DemoGenerator::DemoGenerator(quint64 seed, QDate reference, const QList<Purpose> &purposes, const QList<Wording> &wordings,
                             const QString &recordedBy) :
    m_seed(seed), m_reference(reference), m_wordings(wordings), m_recordedBy(recordedBy), m_lists(std::make_shared<Lists>())
{
    for (const Purpose &purpose : purposes) {
        if (purpose.basis == LegalBasis::Consent && purpose.isActive && wordingFor(purpose.key))
            m_purposes.append(purpose);
    }
}

DemoPerson DemoGenerator::person(qint64 index) const
{
    Dice dice(m_seed, quint64(index));
    DemoPerson person;
    Contact &contact = person.contact;
    const bool isBelgian = dice.chance(28);
    contact.name.given = dice.from(isBelgian ? m_lists->givenBe : m_lists->givenFr);
    contact.name.family = dice.from(isBelgian ? m_lists->familyBe : m_lists->familyFr);
    contact.country = isBelgian ? u"BE"_s : u"FR"_s;
    contact.language = u"fr"_s;
    if (isBelgian && dice.chance(35))
        contact.language = u"en"_s;
    if (dice.chance(35)) {
        contact.capacity = Capacity::Professional;
        contact.organisation = dice.from(m_lists->organisationKinds) + u' ' + dice.from(m_lists->organisationNames);
        if (dice.chance(70))
            contact.jobTitle = dice.from(m_lists->jobs);
    }
    if (dice.chance(22))
        contact.note = dice.from(m_lists->notes);
    addContactPoints(dice, isBelgian, index, contact);
    addDates(dice, contact);
    addFacts(index, contact);
    contact.id = ContactId(uuid7(instantOf(m_reference, index), dice.next(), dice.next()));
    person.events = history(dice, contact);
    return person;
}

void DemoGenerator::addContactPoints(Dice &dice, bool isBelgian, qint64 index, ContactDraft &draft) const
{
    static const QStringList domains {u"courriel.example"_s, u"poste.example"_s, u"mail.example"_s, u"messagerie.example"_s};
    if (dice.chance(86)) {
        QString local = folded(draft.name.given + u'.' + draft.name.family);
        local.replace(u' ', u'-');
        local.remove(u'\'');
        draft.emails.append({local + QString::number(index % 9973) + u'@' + dice.from(domains), draft.organisation.isEmpty() ? u"home"_s : u"work"_s});
    }
    if (dice.chance(78)) {
        // France keeps 06 39 98 xx xx for fiction; Belgium keeps no range, so an unassigned-looking one inside 0470 is used.
        const int tail = int(dice.next() % 10000);
        const QString text = QString::number(10000 + tail).mid(1);
        PhoneNumber mobile;
        mobile.kind = PhoneKind::Mobile;
        mobile.asTyped = isBelgian ? u"0470 00 %1 %2"_s.arg(text.left(2), text.mid(2)) : u"06 39 98 %1 %2"_s.arg(text.left(2), text.mid(2));
        mobile.e164 = isBelgian ? u"+3247000"_s + text : u"+3363998"_s + text;
        draft.phones.append(mobile);
    }
    if (dice.chance(62)) {
        const QStringList city = dice.from(isBelgian ? m_lists->citiesBe : m_lists->citiesFr).split(u'|');
        PostalAddress address;
        address.city = city.at(0);
        address.postcode = city.at(1);
        address.street = QString::number(1 + dice.below(180)) + u' ' + dice.from(isBelgian ? m_lists->streetsBe : m_lists->streetsFr);
        address.country = isBelgian ? u"Belgique"_s : u"France"_s;
        draft.addresses.append(address);
    }
}

void DemoGenerator::addDates(Dice &dice, Contact &contact) const
{
    const int age = 20 + int(double(dice.below(1000)) * double(dice.below(1000)) / 1000000.0 * 1900.0);
    const QDate created = m_reference.addDays(-age);
    contact.createdAtUtc = QDateTime(created, QTime(7 + dice.below(10), dice.below(60), dice.below(60)), Qt::UTC);
    contact.updatedAtUtc = contact.createdAtUtc;
    static const QStringList sources {u"counter"_s, u"phone"_s, u"web_form"_s, u"event"_s, u"person"_s};
    contact.source = {dice.from(sources), QString(), created};
    const int kind = dice.below(100);
    contact.relation = kind < 46 ? Relation::Prospect : kind < 84 ? Relation::Customer : kind < 95 ? Relation::FormerCustomer : Relation::Supplier;
    if (dice.chance(72))
        contact.lastContactOn = qMin(m_reference, created.addDays(dice.below(age + 1)));
    if (contact.relation == Relation::FormerCustomer)
        contact.relationEndedOn = created.addDays(dice.below(age + 1));
}

/// What a careful shop has documented of some people, with dice of its own: the rest of a person does not depend on it.
void DemoGenerator::addFacts(qint64 index, Contact &contact) const
{
    Dice dice(m_seed ^ 0xFAC75ULL, quint64(index));
    CustomerFacts &facts = contact.facts;
    const QDate created = contact.createdAtUtc.date();
    const bool isCustomer = contact.relation == Relation::Customer || contact.relation == Relation::FormerCustomer;
    if (dice.chance(60))
        facts.informedOn = created;
    if (isCustomer && dice.chance(55)) {
        facts.soldOn = created;
        facts.isAddressFromPerson = dice.chance(95);
        facts.isSimilarOffer = dice.chance(95);
        facts.isOptOutOffered = dice.chance(85);
        facts.isOptOutInMessages = dice.chance(95);
    }
    if (contact.relation == Relation::Customer && dice.chance(20))
        facts.contractUntil = m_reference.addDays(dice.below(400) - 40);
    if (contact.capacity == Capacity::Professional) {
        if (dice.chance(12))
            contact.capacity = Capacity::SoleTrader;
        facts.isFittingProfession = dice.chance(70);
    }
    if (contact.country == u"BE"_s && dice.chance(40)) {
        facts.doNotCallCheckedOn = m_reference.addDays(-dice.below(50));
        facts.isOnDoNotCallList = dice.chance(25);
    }
    if (dice.chance(1))
        facts.restrictedOn = qMax(created, m_reference.addDays(-dice.below(90)));
}

const Wording *DemoGenerator::wordingFor(const QString &purpose) const
{
    const Wording *newest = nullptr;
    for (const Wording &wording : m_wordings) {
        if (wording.purpose == purpose && (!newest || wording.version > newest->version))
            newest = &wording;
    }
    return newest;
}

QList<ConsentEvent> DemoGenerator::history(Dice &dice, const Contact &contact) const
{
    QList<ConsentEvent> events;
    if (contact.relation == Relation::Supplier || dice.chance(12))
        return events;
    for (const Purpose &purpose : m_purposes) {
        for (const Channel channel : purpose.channels) {
            const bool isReachable = channel == Channel::Email ? !contact.emails.isEmpty() : channel == Channel::Post ? !contact.addresses.isEmpty() : !contact.phones.isEmpty();
            if (isReachable && dice.chance(channel == Channel::Email ? 70 : 26))
                events.append(answers(dice, contact, purpose, channel));
        }
    }
    if (dice.chance(6)) {
        ConsentEvent objection = event(dice, contact, {}, Channel::Email, ConsentState::Withdrawn,
                                       QDateTime(m_reference.addDays(-dice.below(300) - 1), QTime(9, dice.below(60)), Qt::UTC));
        objection.kind = ConsentEventKind::Objection;
        objection.wording = {};
        objection.wordingVersion = 0;
        objection.wordingText.clear();
        if (dice.chance(60))
            objection.channel.reset();
        if (objection.occurredAtUtc > contact.createdAtUtc)
            events.append(objection);
    }
    std::stable_sort(events.begin(), events.end(), [](const ConsentEvent &a, const ConsentEvent &b) { return a.occurredAtUtc < b.occurredAtUtc; });
    return events;
}

QList<ConsentEvent> DemoGenerator::answers(Dice &dice, const Contact &contact, const Purpose &purpose, Channel channel) const
{
    const qint64 span = qMax<qint64>(1, contact.createdAtUtc.date().daysTo(m_reference));
    const auto someDay = [&](qint64 notBefore) {
        const qint64 day = notBefore + qint64(dice.next() % quint64(qMax<qint64>(1, span - notBefore)));
        return contact.createdAtUtc.addDays(day).addSecs(60);
    };
    const int fate = dice.below(100);
    if (fate < 12)
        return {event(dice, contact, purpose, channel, ConsentState::Unknown, contact.createdAtUtc.addSecs(30))};
    if (fate < 20)
        return {event(dice, contact, purpose, channel, ConsentState::Requested, someDay(qMax<qint64>(0, span - 25)))};
    if (fate < 38)
        return {event(dice, contact, purpose, channel, ConsentState::Refused, someDay(0))};
    QList<ConsentEvent> events {event(dice, contact, purpose, channel, ConsentState::Given, someDay(0))};
    if (fate > 88) {
        const qint64 after = contact.createdAtUtc.date().daysTo(events.first().occurredAtUtc.date());
        events.append(event(dice, contact, purpose, channel, ConsentState::Withdrawn, someDay(after).addSecs(3600)));
    }
    return events;
}

ConsentEvent DemoGenerator::event(Dice &dice, const Contact &contact, const Purpose &purpose, Channel channel, ConsentState state, const QDateTime &at) const
{
    static const CollectionMethod methods[] = {CollectionMethod::Counter, CollectionMethod::PaperForm, CollectionMethod::Phone, CollectionMethod::WebForm, CollectionMethod::Email};
    ConsentEvent event;
    event.contact = contact.id;
    event.purpose = purpose.key;
    event.channel = channel;
    event.state = state;
    event.occurredAtUtc = at;
    event.recordedAtUtc = at.addSecs(90);
    event.timeZone = contact.country == u"BE"_s ? u"Europe/Brussels"_s : u"Europe/Paris"_s;
    event.method = state == ConsentState::Unknown ? CollectionMethod::Import : methods[dice.below(5)];
    event.language = contact.language;
    event.recordedByName = m_recordedBy;
    if (const Wording *wording = wordingFor(purpose.key); wording && state != ConsentState::Unknown && state != ConsentState::Withdrawn) {
        event.wording = wording->id;
        event.wordingVersion = wording->version;
        event.wordingText = wording->text.in(contact.language);
    }
    if (state == ConsentState::Given)
        event.lastValidDay = lastValidDay(at.toTimeZone(QTimeZone("Europe/Paris")).date(), purpose.validity);
    event.id = ConsentEventId(uuid7(instantIn(contact.id), dice.next(), dice.next()));
    return event;
}

} // namespace crm
