// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentservice.h"
#include "fakeoffice.h"
#include "stoplistservice.h"
#include "testmain.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {

using namespace test;

namespace {

class FakeMails final : public MailReader {
public:
    QList<MailMessage> mails;
    QString words;
    Result<QList<MailMessage>> read(const QString &, const Progress &) const override { return mails; }
    Result<QString> text(const QString &) const override { return words; }
    bool isMail(const QString &path) const override { return path.endsWith(".eml"_L1); }
};

/// Ten figures beginning with 0 are a French number; anything else is none.
class FakePhones final : public PhoneNumbers {
public:
    PhoneNumber parse(const QString &asTyped, const QString &) const override
    {
        QString figures = asTyped;
        figures.remove(QRegularExpression(u"[^0-9]"_s));
        const bool isNumber
            = figures.size() == 10 && figures.startsWith(u'0') && !asTyped.contains(QRegularExpression(u"[a-z]"_s));
        return {asTyped, isNumber ? u"+33"_s + figures.mid(1) : QString(), PhoneKind::Mobile, {}};
    }
    QString written(const PhoneNumber &number, const QString &) const override { return number.asTyped; }
};

} // namespace

class tst_StopListService : public QObject {
    Q_OBJECT

    struct Desk {
        FakeOffice office;
        FakeMails mails;
        FakePhones phones;
        Contact anne = office.person(u"Anne"_s, u"Le Goff"_s, u"Anne@Kerlann.example"_s);
        Contact karim = office.person(u"Karim"_s, u"Bensaïd"_s, u"karim@mail.example"_s);
        StopListService stops{office.context(), mails, phones};

        Result<StopOutcome> apply(QList<StopLine> lines, const QString &purpose = {}, bool suppress = false)
        {
            return stops.apply({std::move(lines), purpose, CollectionMethod::Email, suppress}, {});
        }
        QList<ConsentEvent> said(const Contact &person) const { return office.consents.history(person.id).value(); }
        void saysYes(const Contact &person)
        {
            QVERIFY(ConsentService(office.context()).record(office.yesFrom(person.id)));
        }
    };
    static MailMessage mail(const QString &from, const QString &subject)
    {
        MailMessage mail;
        mail.from = from;
        mail.to = {u"bonjour@tilleuls.example"_s};
        mail.subject = subject;
        mail.sentAtUtc = at("2026-11-22T10:00:00Z");
        mail.original = "From: " + from.toUtf8() + "\n\n";
        return mail;
    }

private Q_SLOTS:
    void aPastedListIsMatchedWhateverStandsBesideTheAddresses()
    {
        Desk desk;
        desk.office.store.state.contacts[desk.karim.id].phones
            = {{u"06 39 98 40 31"_s, u"+33639984031"_s, PhoneKind::Mobile, {}}};
        const auto lines = desk.stops.fromText(
            u"Nom;Adresse\nLe Goff; <ANNE@kerlann.example>, merci\n\nmailto:nobody@else.example\nBensaïd;06 39 98 40 31\nx@y.example y@z.example"_s);
        CRM_VERIFY(lines);
        QCOMPARE(lines->size(), 6);
        QCOMPARE(lines->at(0).kind, StopKind::Unclear); // a line of headings
        QCOMPARE(lines->at(0).reason, u"no_address"_s);
        QCOMPARE(lines->at(1).people.size(), 1);
        QCOMPARE(lines->at(1).people.first().id, desk.anne.id);
        QCOMPARE(lines->at(1).number, 2);
        QVERIFY(lines->at(2).people.isEmpty() && lines->at(2).mark);
        QCOMPARE(lines->at(3).people.first().id, desk.karim.id);
        QCOMPARE(lines->at(3).mark->kind, SuppressionKind::Phone);
        QCOMPARE(lines->at(5).address, u"y@z.example"_s);
        QCOMPARE(desk.stops.fromText(u"bonjour\n"_s).error().reason, u"nothing_listed"_s);
    }

    void whatIsReadWritesNothing()
    {
        Desk desk;
        desk.mails.mails = {mail(u"anne@kerlann.example"_s, u"STOP"_s)};
        CRM_VERIFY(desk.stops.fromFile(u"box.eml"_s, {}));
        QVERIFY(desk.office.store.state.events.isEmpty() && desk.office.store.state.evidence.isEmpty());
    }

    void unsubscribingStopsTheChannelAndWithdrawsWhatWasGivenThere() // B6, B7, C3
    {
        Desk desk;
        desk.saysYes(desk.anne);
        desk.office.later();
        desk.mails.mails = {mail(u"anne@kerlann.example"_s, u"STOP"_s)};
        desk.mails.mails.first().sentAtUtc = desk.office.now;
        const auto outcome = desk.apply(desk.stops.fromFile(u"box.eml"_s, {}).value());
        CRM_VERIFY(outcome);
        QCOMPARE(outcome->people, 1);
        const auto said = desk.said(desk.anne);
        QCOMPARE(said.size(), 3);
        QCOMPARE(said.at(1).state, ConsentState::Withdrawn);
        QCOMPARE(said.at(2).kind, ConsentEventKind::Objection);
        QCOMPARE(said.at(2).channel, std::optional(Channel::Email));
        QVERIFY(said.at(2).purpose.isEmpty());
        QCOMPARE(said.at(2).evidence.size(), 1); // B5: the mail itself
        QCOMPARE(desk.office.store.state.evidence.value(said.at(2).evidence.first().id),
                 desk.mails.mails.first().original);
        QCOMPARE(desk.office.store.state.suppressions.size(), 1); // C4
    }

    void unsubscribingFromOnePurposeLeavesTheOthersAlone() // B7
    {
        Desk desk;
        desk.saysYes(desk.anne);
        desk.office.later();
        CRM_VERIFY(desk.apply(desk.stops.fromText(u"anne@kerlann.example"_s).value(), u"offers.promo.consent"_s));
        const auto said = desk.said(desk.anne);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.last().kind, ConsentEventKind::Consent);
        QCOMPARE(said.last().state, ConsentState::Withdrawn);
        QVERIFY(desk.office.store.state.suppressions.isEmpty());
        QCOMPARE(desk.apply({}, u"no.such.purpose"_s).error().reason, u"purpose_unknown"_s);
    }

    void anObjectionStopsEverythingByEveryChannel() // C3
    {
        Desk desk;
        desk.office.store.state.purposes.first().channels += Channel::Post;
        ConsentDraft draft = desk.office.yesFrom(desk.anne.id);
        draft.choices += {u"offers.promo.consent"_s, Channel::Sms, ConsentState::Given, {}};
        CRM_VERIFY(ConsentService(desk.office.context()).record(draft));
        desk.office.later();
        auto lines = desk.stops.fromText(u"anne@kerlann.example: je m’oppose à toute prospection"_s).value();
        QCOMPARE(lines.first().kind, StopKind::Objection);
        CRM_VERIFY(desk.apply(lines));
        const auto said = desk.said(desk.anne);
        QCOMPARE(said.size(), 5); // two Given, two Withdrawn, one objection
        QVERIFY(!said.last().channel && said.last().purpose.isEmpty());
    }

    void bouncesAutomaticRepliesAndUnclearMailsStopNothing()
    {
        Desk desk;
        desk.mails.mails
            = {mail(u"anne@kerlann.example"_s, u"Absence du bureau"_s), mail(u"karim@mail.example"_s, u"Merci !"_s),
               mail(u"mailer-daemon@mail.example"_s, u"Undelivered"_s)};
        desk.mails.mails.last().failedRecipients = {u"karim@mail.example"_s};
        const auto lines = desk.stops.fromFile(u"box.eml"_s, {}).value();
        QCOMPARE(lines.at(2).kind, StopKind::Bounce);
        QCOMPARE(lines.at(2).people.first().id, desk.karim.id);
        const auto outcome = desk.apply(lines);
        CRM_VERIFY(outcome);
        QCOMPARE(outcome->left, 3);
        QVERIFY(desk.office.store.state.events.isEmpty());
    }

    void aCorrectedLineCountsAsItWasCorrected()
    {
        Desk desk;
        desk.mails.mails = {mail(u"karim@mail.example"_s, u"Merci !"_s)};
        auto lines = desk.stops.fromFile(u"box.eml"_s, {}).value();
        lines.first().kind = StopKind::Unsubscribe;
        CRM_VERIFY(desk.apply(lines));
        QCOMPARE(desk.said(desk.karim).size(), 1);
        QCOMPARE(desk.said(desk.karim).first().evidence.size(), 1);
    }

    void whoIsNotInTheFileIsRememberedOnlyIfAsked() // C4, C5
    {
        Desk desk;
        const auto lines = desk.stops.fromText(u"nobody@else.example\nx@y.example, effacer mes données"_s).value();
        auto outcome = desk.apply(lines);
        CRM_VERIFY(outcome);
        QCOMPARE(outcome->unknown, 1);
        QVERIFY(desk.office.store.state.suppressions.isEmpty());
        outcome = desk.apply(lines, {}, true);
        CRM_VERIFY(outcome);
        QCOMPARE(outcome->suppressed, 1);
        QCOMPARE(desk.office.store.state.suppressions.first().mark.text, u"nobody@else.example"_s);
        QCOMPARE(desk.office.store.state.journal.last().count, 1);
    }

    void aRequestOlderThanAConsentIsSaidToBeAndDoesNotEndIt() // B17
    {
        Desk desk;
        desk.saysYes(desk.anne);
        desk.mails.mails = {mail(u"anne@kerlann.example"_s, u"STOP"_s)};
        const auto lines = desk.stops.fromFile(u"box.eml"_s, {}).value();
        QCOMPARE(lines.first().people.first().consentedLater, std::optional(QDate(2026, 11, 23)));
        CRM_VERIFY(desk.apply(lines));
        const auto now = standing(desk.said(desk.anne), u"offers.promo.consent"_s, Channel::Email, desk.office.now);
        QCOMPARE(now.state, ConsentState::Given);
    }

    void aDateInTheFutureIsNotBelieved()
    {
        Desk desk;
        desk.mails.mails = {mail(u"anne@kerlann.example"_s, u"STOP"_s)};
        desk.mails.mails.first().sentAtUtc = desk.office.now.addYears(10);
        CRM_VERIFY(desk.apply(desk.stops.fromFile(u"box.eml"_s, {}).value()));
        QCOMPARE(desk.said(desk.anne).last().occurredAtUtc, desk.office.now);
    }

    void theSamePersonTwiceIsOneRequest()
    {
        Desk desk;
        const auto outcome = desk.apply(desk.stops.fromText(u"anne@kerlann.example\nANNE@KERLANN.EXAMPLE"_s).value());
        CRM_VERIFY(outcome);
        QCOMPARE(outcome->people, 1);
        QCOMPARE(outcome->events, 1);
    }

    void aFailureOrAStopOnTheWayWritesNothing_data()
    {
        QTest::addColumn<QString>("failing");
        for (const char *operation : {"consents.addEvidence", "consents.append", "journal.append", "commit"})
            QTest::newRow(operation) << QString::fromLatin1(operation);
        QTest::newRow("stopped") << QString();
    }
    void aFailureOrAStopOnTheWayWritesNothing()
    {
        QFETCH(QString, failing);
        Desk desk;
        desk.mails.mails = {mail(u"anne@kerlann.example"_s, u"STOP"_s), mail(u"karim@mail.example"_s, u"STOP"_s)};
        const auto lines = desk.stops.fromFile(u"box.eml"_s, {}).value();
        desk.office.store.failing = failing;
        Progress progress;
        if (failing.isEmpty())
            progress.report = [cancelled = progress.cancelled](qint64 done, qint64) { cancelled->store(done == 1); };
        Announcements announcements(desk.office.changes);
        QVERIFY(!desk.stops.apply({lines, {}, CollectionMethod::Email, true}, progress));
        QVERIFY(desk.office.store.state.events.isEmpty() && desk.office.store.state.evidence.isEmpty());
        QVERIFY(desk.office.store.state.journal.isEmpty() && desk.office.store.state.suppressions.isEmpty());
        QCOMPARE(announcements.count(), 0);
    }
};

CRM_TEST(tst_StopListService)

} // namespace crm

#include "tst_stoplistservice.moc"
