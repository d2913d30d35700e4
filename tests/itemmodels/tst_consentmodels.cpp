// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentchoicesmodel.h"
#include "consentlogmodel.h"
#include "coveragemodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

Purpose purposeOf(const QString &key, const QList<Channel> &channels)
{
    Purpose purpose;
    purpose.key = key;
    purpose.label = {key + u" fr"_s, key + u" en"_s};
    purpose.channels = channels;
    purpose.validity = {3, 0, 0};
    purpose.dataCategories = {u"email"_s};
    return purpose;
}

Wording wordingOf(const QString &purpose, int version)
{
    Wording wording;
    wording.id = WordingId(QUuid::createUuidV5(QUuid(), purpose + QString::number(version)));
    wording.purpose = purpose;
    wording.version = version;
    wording.text = {u"J’accepte."_s, u"I agree."_s};
    wording.withdrawal = {u"Dites-le."_s, u"Say so."_s};
    wording.retention = {u"Trois ans."_s, u"Three years."_s};
    wording.controller = u"Atelier"_s;
    wording.noticeVersion = u"1"_s;
    return wording;
}

Contact anne()
{
    Contact contact;
    contact.id = ContactId(QUuid::createUuidV5(QUuid(), u"anne"_s));
    contact.emails = {{u"anne@kerlann.example"_s, {}}};
    return contact;
}

ConsentEvent eventOf(qint64 sequence, ConsentState state)
{
    ConsentEvent event;
    event.sequence = sequence;
    event.contact = anne().id;
    event.purpose = u"offers"_s;
    event.channel = Channel::Email;
    event.state = state;
    event.occurredAtUtc = QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC);
    return event;
}

using Tester = QAbstractItemModelTester;

} // namespace

class tst_ConsentModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshQuestionHasNoAnswer() // B1
    {
        ConsentChoicesModel model(Phrases(u"en"_s));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.ask(anne(), {purposeOf(u"offers"_s, {Channel::Email, Channel::Sms})},
                  {wordingOf(u"offers"_s, 1), wordingOf(u"offers"_s, 2)}, u"en"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.answered(), 0);
        QCOMPARE(model.offered(), 1);
        QVERIFY(model.choices().isEmpty());
        QCOMPARE(model.wording(0).version, 2);
        QCOMPARE(model.offer(0, Channel::Sms), ConsentChoicesModel::Offer::NoAddress);
        QCOMPARE(model.offer(0, Channel::Post), ConsentChoicesModel::Offer::OtherPurpose);
    }

    void answersBecomeChoicesAndCanBeTakenBack()
    {
        ConsentChoicesModel model(Phrases(u"en"_s));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.ask(anne(), {purposeOf(u"offers"_s, {Channel::Email})}, {wordingOf(u"offers"_s, 1)}, u"en"_s);
        QSignalSpy heard(&model, &ConsentChoicesModel::answeredChanged);
        model.setAnswer(0, Channel::Email, ConsentChoicesModel::Answer::Refuse);
        QCOMPARE(model.choices().size(), 1);
        QCOMPARE(model.choices().first().state, ConsentState::Refused);
        QCOMPARE(model.choices().first().wording, wordingOf(u"offers"_s, 1).id);
        model.setAnswer(0, Channel::Email, ConsentChoicesModel::Answer::None);
        QVERIFY(model.choices().isEmpty());
        QCOMPARE(heard.count(), 2);
    }

    void aCellThatIsNotOfferedTakesNoAnswer()
    {
        ConsentChoicesModel model(Phrases(u"en"_s));
        model.ask(anne(), {purposeOf(u"offers"_s, {Channel::Email, Channel::Sms})}, {wordingOf(u"offers"_s, 1)},
                  u"en"_s);
        model.setAnswer(0, Channel::Sms, ConsentChoicesModel::Answer::Accept);
        QVERIFY(!model.setData(model.index(0, ConsentChoicesModel::SmsColumn), 1, ConsentChoicesModel::AnswerRole));
        QCOMPARE(model.answered(), 0);
    }

    void anIncompleteWordingIsNotAsked() // B4
    {
        Wording wording = wordingOf(u"offers"_s, 1);
        wording.withdrawal.en.clear();
        ConsentChoicesModel model(Phrases(u"en"_s));
        model.ask(anne(), {purposeOf(u"offers"_s, {Channel::Email})}, {wording}, u"en"_s);
        QCOMPARE(model.offer(0, Channel::Email), ConsentChoicesModel::Offer::WordingMissing);
        QCOMPARE(model.offered(), 0);
    }

    void theLogGrowsPageByPage()
    {
        ConsentLogModel model(Phrases(u"en"_s));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &ConsentLogModel::moreWanted);
        model.setPurposes({purposeOf(u"offers"_s, {Channel::Email})});
        model.show({eventOf(9, ConsentState::Given), eventOf(8, ConsentState::Refused)}, true);
        model.fetchMore({});
        model.fetchMore({});
        QVERIFY(wanted.count() >= 1);
        QVERIFY(!model.canFetchMore({})); // one question at a time
        QCOMPARE(model.lastSequence(), 8);
        model.append({eventOf(7, ConsentState::Withdrawn)}, false);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.index(0, ConsentLogModel::PurposeColumn).data().toString(), u"offers en"_s);
    }

    void theLogAsksForEachNameOnce()
    {
        ConsentLogModel model(Phrases(u"en"_s));
        model.show({eventOf(9, ConsentState::Given), eventOf(8, ConsentState::Refused)}, false);
        QCOMPARE(model.nameless(), QList<ContactId>{anne().id});
        model.setName(anne().id, u"Le Goff, Anne"_s);
        QVERIFY(model.nameless().isEmpty());
        QCOMPARE(model.index(1, ConsentLogModel::PersonColumn).data().toString(), u"Le Goff, Anne"_s);
    }

    void anObjectionIsNamedForWhatItIs()
    {
        ConsentEvent event = eventOf(1, ConsentState::Withdrawn);
        event.kind = ConsentEventKind::Objection;
        event.purpose.clear();
        event.channel.reset();
        ConsentLogModel model(Phrases(u"en"_s));
        model.show({event}, false);
        QCOMPARE(model.index(0, ConsentLogModel::AnswerColumn).data().toString(), u"Objection"_s);
        QCOMPARE(model.index(0, ConsentLogModel::PurposeColumn).data().toString(), u"Every purpose"_s);
        QCOMPARE(model.index(0, ConsentLogModel::ChannelColumn).data().toString(), u"Every channel"_s);
    }

    void coverageHasARowForEachChannelOfAPurpose()
    {
        CoverageModel model(Phrases(u"en"_s));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        Purpose contract = purposeOf(u"contract"_s, {Channel::Email});
        contract.basis = LegalBasis::Contract;
        model.show({contract, purposeOf(u"offers"_s, {Channel::Email, Channel::Sms})},
                   {{u"offers"_s, Channel::Email, ConsentState::Given, 41},
                    {u"offers"_s, Channel::Email, ConsentState::Expired, 7},
                    {u"offers"_s, Channel::Sms, ConsentState::Unknown, 3}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, CoverageModel::GivenColumn).data(CoverageModel::PeopleRole).toInt(), 41);
        QCOMPARE(model.index(0, CoverageModel::ExpiredColumn).data(CoverageModel::PeopleRole).toInt(), 7);
        QVERIFY(model.index(0, 0).data(CoverageModel::IsFirstOfPurposeRole).toBool());
        QVERIFY(!model.index(1, 0).data(CoverageModel::IsFirstOfPurposeRole).toBool());
        QCOMPARE(model.people(ConsentState::Unknown), 3);
        QCOMPARE(model.largest(), 41);
    }
};

CRM_TEST(tst_ConsentModels)
#include "tst_consentmodels.moc"
