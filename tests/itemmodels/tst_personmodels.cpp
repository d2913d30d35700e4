// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consenthistorymodel.h"
#include "holding.h"
#include "permissiontablemodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = instantFromText(u"2026-11-23T13:32:00.000Z"_s);

Purpose offers()
{
    Purpose purpose;
    purpose.key = u"offers"_s;
    purpose.label = {u"Offres"_s, u"Offers"_s};
    purpose.messageClass = MessageClass::Commercial;
    purpose.channels = {Channel::Email, Channel::Sms};
    purpose.dataCategories = {u"name"_s, u"email"_s};
    return purpose;
}

ConsentEvent said(ConsentState state, int daysAgo, Channel channel = Channel::Email)
{
    ConsentEvent event;
    event.id = ConsentEventId(QUuid::createUuid());
    event.purpose = u"offers"_s;
    event.channel = channel;
    event.state = state;
    event.occurredAtUtc = kNow.addDays(-daysAgo);
    event.recordedAtUtc = event.occurredAtUtc;
    event.timeZone = u"Europe/Paris"_s;
    event.wordingVersion = 2;
    event.recordedByName = u"Camille"_s;
    if (state == ConsentState::Given)
        event.lastValidDay = event.occurredAtUtc.date().addYears(3).addDays(-1);
    return event;
}

PermissionRow rowOf(const Purpose &purpose, Light first)
{
    PermissionRow row{purpose, {}};
    for (const Channel channel : kChannels) {
        Permission cell;
        cell.channel = channel;
        cell.light = channel == Channel::Email ? first : Light::NoChannel;
        cell.code = u"E_NEED_CONSENT"_s;
        row.channels << cell;
    }
    return row;
}

} // namespace

class tst_PersonModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLightSaysItsWordAndItsReason()
    {
        PermissionTableModel model(Phrases(u"en"_s));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({rowOf(offers(), Light::Blocked)});
        const QModelIndex cell = model.index(0, PermissionTableModel::EmailColumn);
        QCOMPARE(model.index(0, 0).data().toString(), u"Offers"_s);
        QCOMPARE(cell.data().toString(), u"Blocked"_s);
        QCOMPARE(cell.data(PermissionTableModel::SentenceRole).toString(),
                 u"Blocked: prior consent required for this channel"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"E-mail, Offers: Blocked: prior consent required for this channel"_s);
        QCOMPARE(model.index(0, PermissionTableModel::PostColumn).data().toString(), QString());
    }

    void theSamePurposesAgainChangeCellsOnly()
    {
        PermissionTableModel model(Phrases(u"en"_s));
        model.show({rowOf(offers(), Light::Blocked)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({rowOf(offers(), Light::Allowed)});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        model.show({});
        QCOMPARE(reset.size(), 1);
    }

    void theHistoryShowsTheLatestFirst()
    {
        ConsentHistoryModel model(Phrases(u"en"_s));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({said(ConsentState::Requested, 30), said(ConsentState::Given, 20)}, {offers()}, kNow.date());
        QCOMPARE(model.index(0, 0).data().toString(), u"Given: Offers by e-mail"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Requested: Offers by e-mail"_s);
        QVERIFY(model.index(0, 0).data(ConsentHistoryModel::DetailRole).toString().contains(u"wording v2"_s));
        QVERIFY(
            model.index(0, 0).data(ConsentHistoryModel::DetailRole).toString().contains(u"valid until 02/11/2029"_s));
    }

    void oneMoreEventInsertsOneRow()
    {
        ConsentHistoryModel model(Phrases(u"en"_s));
        QList<ConsentEvent> history{said(ConsentState::Given, 20)};
        model.show(history, {offers()}, kNow.date());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        history << said(ConsentState::Withdrawn, 0);
        model.show(history, {offers()}, kNow.date());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowOf(history.last().id), std::optional(0));
    }

    void anObjectionToEverythingSaysSo()
    {
        ConsentHistoryModel model(Phrases(u"en"_s));
        ConsentEvent event = said(ConsentState::Withdrawn, 1);
        event.kind = ConsentEventKind::Objection;
        event.purpose.clear();
        event.channel.reset();
        model.show({event}, {offers()}, kNow.date());
        QCOMPARE(model.index(0, 0).data().toString(), u"Objection: every purpose by any channel"_s);
        QCOMPARE(model.index(0, 0).data(ConsentHistoryModel::LightRole).toInt(), static_cast<int>(Light::Blocked));
    }

    void aGivenConsentThatHasEndedIsNoGreenLight()
    {
        ConsentHistoryModel model(Phrases(u"en"_s));
        model.show({said(ConsentState::Given, 4 * 366)}, {offers()}, kNow.date());
        QCOMPARE(model.index(0, 0).data(ConsentHistoryModel::LightRole).toInt(), static_cast<int>(Light::Blocked));
    }

    void aPurposeOnConsentCountsOnlyWhileTheConsentIsInForce()
    {
        PersonFile file;
        file.purposes = {offers()};
        file.contact.source = {u"counter"_s, {}, QDate(2026, 1, 5)};
        QVERIFY(whyHeld(file, u"email"_s, kNow).purposes.isEmpty());
        file.history = {said(ConsentState::Given, 20)};
        QCOMPARE(whyHeld(file, u"email"_s, kNow).purposes.size(), 1);
        QVERIFY(whyHeld(file, u"postal_address"_s, kNow).purposes.isEmpty());
        file.history << said(ConsentState::Withdrawn, 1);
        QVERIFY(whyHeld(file, u"email"_s, kNow).purposes.isEmpty());
        QCOMPARE(whyHeld(file, u"email"_s, kNow).since, QDate(2026, 1, 5));
    }

    void everyValueOfTheCardSaysWhetherAPurposeNeedsIt() // G2, G22
    {
        Purpose contract = offers();
        contract.basis = LegalBasis::Contract;
        contract.dataCategories = {u"name"_s, u"profession"_s, u"note"_s};
        PersonFile file;
        file.purposes = {contract};
        file.contact.name.family = u"Le Goff"_s;
        file.contact.relation = Relation::Customer;
        file.contact.jobTitle = u"Gérante"_s;
        file.contact.organisation = u"Kerlann"_s;
        file.contact.birthday = QDate(1990, 5, 4);
        file.contact.websites = {u"kerlann.example"_s};
        file.contact.language = u"fr"_s;
        file.contact.tags = {u"jardin"_s, u"cave"_s};
        file.contact.note = u"Appeler le matin."_s;
        file.contact.facts.ofAgeCheckedOn = QDate(2026, 3, 2);
        file.contact.facts.soldOn = QDate(2026, 3, 2);
        const QList<HeldValue> values = heldValues(file, Phrases(u"en"_s), kNow);
        QStringList categories;
        for (const HeldValue &value : values) {
            categories << value.category;
            const bool isNeeded = value.category == u"profession"_s || value.category == u"note"_s;
            QCOMPARE(value.isNeeded, isNeeded);
            QCOMPARE(value.fields.isEmpty(), value.category == u"customer_facts"_s);
        }
        QCOMPARE(categories,
                 (QStringList{u"profession"_s, u"website"_s, u"birth_date"_s, u"of_age"_s, u"language"_s, u"tags"_s,
                              u"note"_s, u"customer_facts"_s}));
        QCOMPARE(values.first().value, u"Gérante, Kerlann"_s);
        QVERIFY(!values.last().value.contains(u'\n')); // that she is of age is said once
    }

    void sinceIsTheDayTheValueWasLastRecorded() // G22
    {
        PersonFile file;
        file.contact.source = {u"counter"_s, {}, QDate(2026, 1, 5)};
        file.recordedOn.insert(u"note"_s, QDate(2026, 4, 2));
        QCOMPARE(whyHeld(file, u"note"_s, kNow).since, QDate(2026, 4, 2));
        QCOMPARE(whyHeld(file, u"email"_s, kNow).since, QDate(2026, 1, 5));
    }

    void aContractIsAReasonOnlyForThoseWhoHaveOne()
    {
        Purpose contract = offers();
        contract.basis = LegalBasis::Contract;
        PersonFile file;
        file.purposes = {contract};
        file.contact.relation = Relation::Prospect;
        QVERIFY(whyHeld(file, u"email"_s, kNow).purposes.isEmpty());
        file.contact.relation = Relation::Customer;
        QCOMPARE(whyHeld(file, u"email"_s, kNow).purposes.size(), 1);
    }
};

CRM_TEST(tst_PersonModels)
#include "tst_personmodels.moc"
