// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askqueueservice.h"
#include "confirmationservice.h"
#include "consentservice.h"
#include "fakeconfirmations.h"
#include "fakeoffice.h"
#include "testmain.h"

using namespace Qt::StringLiterals;

namespace crm {

using namespace test;

namespace {

class FakeWriter final : public ConfirmationWriter {
public:
    mutable ConfirmationLetter last;
    Result<QByteArray> mail(const ConfirmationLetter &letter) const override
    {
        last = letter;
        return "mail " + letter.token.toUtf8();
    }
    Result<QByteArray> page(const ConfirmationLetter &letter) const override
    {
        last = letter;
        return "page " + letter.token.toUtf8();
    }
    mutable SpokenAnswers said;
    Result<QByteArray> mail(const SpokenAnswers &answers) const override
    {
        said = answers;
        return QByteArray("said, by mail");
    }
    Result<QByteArray> page(const SpokenAnswers &answers) const override
    {
        said = answers;
        return QByteArray("said, on paper");
    }
};

class FakeMails final : public MailReader {
public:
    MailMessage mail;
    Result<QList<MailMessage>> read(const QString &, const Progress &) const override { return QList{mail}; }
    Result<QString> text(const QString &) const override { return QString(); }
    bool isMail(const QString &) const override { return true; }
};

} // namespace

class tst_ConfirmationService : public QObject {
    Q_OBJECT

    struct Desk {
        FakeOffice office;
        FakeConfirmations confirmations;
        FakeWriter writer;
        FakeMails mails;
        Contact anne = office.person(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConfirmationService service{office.context(), confirmations, writer, mails};
        AskQueueService queue{office.contacts, office.consents, office.registry,
                              confirmations,   office.packs,    [this] { return office.now; }};

        ConfirmationWish wish(bool isHers = true) const
        {
            ConfirmationWish wish;
            wish.contact = anne.id;
            wish.purpose = u"offers.promo.consent"_s;
            wish.isHerOwnWish = isHers;
            return wish;
        }
        MailMessage replyWith(const QString &token, const QString &text) const
        {
            MailMessage mail;
            mail.from = u"Anne@Kerlann.example"_s;
            mail.subject = u"Re: [%1]"_s.arg(token);
            mail.text = text;
            mail.sentAtUtc = office.now;
            mail.original = "From: Anne\n\n";
            return mail;
        }
        ConsentState state() const
        {
            return standing(office.consents.history(anne.id).value(), u"offers.promo.consent"_s, Channel::Email,
                            office.now)
                .state;
        }
        void consentedOn(const QDateTime &when)
        {
            ConsentDraft draft = office.yesFrom(anne.id);
            draft.occurredAtUtc = when;
            QVERIFY(ConsentService(office.context()).record(draft));
        }
    };

private Q_SLOTS:
    void askingNotesTheRequestAndKeepsTheCodeNowhere() // B9
    {
        Desk desk;
        const auto draft = desk.service.request(desk.wish());
        CRM_VERIFY(draft);
        QCOMPARE(desk.state(), ConsentState::Requested);
        QCOMPARE(desk.writer.last.language, u"fr"_s); // the controller's, since hers is not known
        const Confirmation &kept = desk.confirmations.all.first();
        QCOMPARE(kept.tokenHash.size(), 32);
        QVERIFY(!kept.tokenHash.contains(draft->token.toUtf8()));
        QCOMPARE(kept.expiresAtUtc, desk.office.now.addDays(7));
        QCOMPARE(kept.wording, desk.office.store.state.wordings.first().id);
        QCOMPARE(kept.request, desk.office.store.state.events.first().id);
    }

    void whatWasSaidOnThePhoneGoesBackInWritingAndIsItsProof() // B8
    {
        Desk desk;
        ConsentDraft draft = desk.office.yesFrom(desk.anne.id);
        draft.method = CollectionMethod::Phone;
        draft.note = u"She called about the opening hours."_s;
        const auto letter = desk.service.spoken(draft, Channel::Email);
        CRM_VERIFY(letter);
        QCOMPARE(letter->kind, u"email"_s);
        QCOMPARE(desk.writer.said.events.size(), draft.choices.size());
        QCOMPARE(desk.writer.said.language, draft.language);
        QVERIFY(desk.office.store.state.events.isEmpty()); // nothing is recorded by writing it down
        draft.evidence += *letter;
        const auto events = ConsentService(desk.office.context()).record(draft);
        CRM_VERIFY(events);
        QCOMPARE(desk.office.store.state.evidence.value(events->first().evidence.first().id),
                 QByteArray("said, by mail"));
    }

    void whatIsWrittenOrCannotBeSentIsNotConfirmed() // B8
    {
        Desk desk;
        ConsentDraft draft = desk.office.yesFrom(desk.anne.id);
        draft.method = CollectionMethod::PaperForm;
        QCOMPARE(desk.service.spoken(draft, Channel::Email).error().reason, u"method_not_spoken"_s);
        draft.method = CollectionMethod::Phone;
        QCOMPARE(desk.service.spoken(draft, Channel::Post).error().reason, u"E_NO_ADDRESS"_s);
        draft.guardian = Guardian{u"Anne"_s, u"mother"_s, u"anne@kerlann.example"_s, u"seen"_s};
        QCOMPARE(desk.service.spoken(draft, Channel::Email).error().reason, u"parent_spoke"_s); // B15
        draft.guardian.reset();
        draft.choices.clear();
        QCOMPARE(desk.service.spoken(draft, Channel::Email).error().reason, u"nothing_chosen"_s);
    }

    void theReplyWithItsCodeGivesTheConsentAndIsItsProof() // B9, B5
    {
        Desk desk;
        const QString token = desk.service.request(desk.wish())->token;
        desk.office.later();
        desk.mails.mail = desk.replyWith(token, u"Oui"_s);
        const auto reply = desk.service.fromFile(u"reply.eml"_s);
        CRM_VERIFY(reply);
        QCOMPARE(reply->doubt, QString());
        QCOMPARE(reply->words, u"Oui"_s);
        const auto event = desk.service.answer(*reply, ConsentState::Given, CollectionMethod::Email);
        CRM_VERIFY(event);
        QCOMPARE(desk.state(), ConsentState::Given);
        QCOMPARE(event->wording, desk.office.store.state.wordings.first().id);
        QVERIFY(event->lastValidDay);
        QCOMPARE(desk.office.store.state.evidence.value(event->evidence.first().id), QByteArray("From: Anne\n\n"));
    }

    void aTypedCodeCountsOnceHoweverItIsWritten() // B9: single use
    {
        Desk desk;
        QString token = desk.service.request(desk.wish())->token;
        token.replace(u'-', u' ').replace(u'0', u'o');
        const auto reply = desk.service.withToken(token.toLower());
        CRM_VERIFY(reply);
        const auto event = desk.service.answer(*reply, ConsentState::Given, CollectionMethod::Phone);
        CRM_VERIFY(event);
        QCOMPARE(event->evidence.first().kind, u"doi_token"_s);
        QCOMPARE(desk.service.withToken(token).error().reason, u"token_used"_s);
        QCOMPARE(desk.service.answer(*reply, ConsentState::Given, CollectionMethod::Phone).error().reason,
                 u"token_used"_s);
        QCOMPARE(desk.service.withToken(u"EN-0000-0000-0000-0000-0000-0000-0000"_s).error().reason, u"token_unknown"_s);
    }

    void aCodeIsGoodForSevenDays() // B9
    {
        Desk desk;
        const QString token = desk.service.request(desk.wish())->token;
        desk.office.now = desk.office.now.addDays(7);
        CRM_VERIFY(desk.service.withToken(token));
        desk.office.later(1);
        QCOMPARE(desk.service.withToken(token).error().reason, u"token_expired"_s);
    }

    void anUnansweredRequestIsForgottenAfterThirtyDays() // B9, D22
    {
        Desk desk;
        CRM_VERIFY(desk.service.request(desk.wish()));
        desk.office.now = desk.office.now.addDays(29);
        QCOMPARE(desk.service.forgetOld().value(), 0);
        QCOMPARE(desk.state(), ConsentState::Requested);
        desk.office.now = desk.office.now.addDays(2);
        QCOMPARE(desk.service.forgetOld().value(), 1);
        QCOMPARE(desk.state(), ConsentState::None);
    }

    void aNoIsRecordedAsEasily() // B6, state machine: requested -> refused
    {
        Desk desk;
        const auto reply = desk.service.withToken(desk.service.request(desk.wish())->token);
        desk.office.later();
        CRM_VERIFY(desk.service.answer(*reply, ConsentState::Refused, CollectionMethod::Email));
        QCOMPARE(desk.state(), ConsentState::Refused);
    }

    void whatAPersonMustJudgeIsSaid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("automatic");
        QTest::addColumn<QString>("doubt");
        QTest::newRow("another sender") << u"eve@else.example"_s << u"Oui"_s << false << u"sender_differs"_s;
        QTest::newRow("absence") << u"anne@kerlann.example"_s << u"Je suis absente"_s << true << u"automatic_reply"_s;
        QTest::newRow("no") << u"anne@kerlann.example"_s << u"Non merci.\n> Pour dire oui"_s << false << u"says_no"_s;
        QTest::newRow("stop") << u"anne@kerlann.example"_s << u"Désabonnez-moi"_s << false << u"says_no"_s;
    }
    void whatAPersonMustJudgeIsSaid()
    {
        QFETCH(QString, from);
        QFETCH(QString, text);
        QFETCH(bool, automatic);
        QFETCH(QString, doubt);
        Desk desk;
        desk.mails.mail = desk.replyWith(desk.service.request(desk.wish())->token, text);
        desk.mails.mail.from = from;
        desk.mails.mail.isAutomatic = automatic;
        QCOMPARE(desk.service.fromFile(u"reply.eml"_s)->doubt, doubt);
    }

    void weAskOnlyWhereTheLawLeavesAWay() // B11
    {
        Desk desk;
        QCOMPARE(desk.service.request(desk.wish(false)).error().reason, u"E_NO_WAY"_s);
        QVERIFY(desk.office.store.state.events.isEmpty());
        desk.consentedOn(desk.office.now.addYears(-3).addDays(20));
        const auto ways = desk.service.ways(desk.anne.id, u"offers.promo.consent"_s, Channel::Email);
        QCOMPARE(ways->ways.first().code, u"A_CONSENT"_s);
        CRM_VERIFY(desk.service.request(desk.wish(false)));
        QCOMPARE(desk.state(), ConsentState::Given); // a request never ends what is given
        CRM_VERIFY(desk.service.request(desk.wish(false))); // the one reminder
        QCOMPARE(desk.service.request(desk.wish(false)).error().reason, u"asked_enough"_s);
        QCOMPARE(desk.confirmations.waiting()->size(), 1); // only the newest code counts
    }

    void whoHasSaidNoIsAskedOnlyAtHerOwnWish() // B, state machine
    {
        Desk desk;
        CRM_VERIFY(ConsentService(desk.office.context())
                       .withdraw(desk.anne.id, u"offers.promo.consent"_s, Channel::Email, CollectionMethod::Phone, {}));
        desk.office.later();
        QCOMPARE(desk.service.ways(desk.anne.id, u"offers.promo.consent"_s, Channel::Email)->whyNone, u"E_WITHDRAWN"_s);
        QCOMPARE(desk.service.request(desk.wish(false)).error().reason, u"E_NO_WAY"_s);
        const auto draft = desk.service.request(desk.wish(true));
        CRM_VERIFY(draft);
        QCOMPARE(desk.state(), ConsentState::Withdrawn); // requested never lifts a block
        desk.office.later();
        CRM_VERIFY(
            desk.service.answer(*desk.service.withToken(draft->token), ConsentState::Given, CollectionMethod::Email));
        QCOMPARE(desk.state(), ConsentState::Given);
    }

    void aConsentThatIsConfirmedAgainSupersedesTheOldOne() // B11, B13
    {
        Desk desk;
        desk.consentedOn(desk.office.now.addYears(-3).addDays(20));
        const QString token = desk.service.request(desk.wish(false))->token;
        desk.office.later();
        CRM_VERIFY(desk.service.answer(*desk.service.withToken(token), ConsentState::Given, CollectionMethod::Email));
        const auto history = desk.office.consents.history(desk.anne.id).value();
        QCOMPARE(history.at(2).state, ConsentState::Superseded);
        QCOMPARE(history.at(3).state, ConsentState::Given);
        QCOMPARE(desk.state(), ConsentState::Given);
    }

    void theQueueSaysWhatEndsAndHowItMayBeAsked() // B11
    {
        Desk desk;
        desk.consentedOn(desk.office.now.addYears(-3).addDays(25));
        auto lines = desk.queue.lines(AskReason::EndsSoon, 10);
        CRM_VERIFY(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().way->channel, Channel::Email);
        QVERIFY(!lines->first().isReminderDue);
        CRM_VERIFY(desk.service.request(desk.wish(false)));
        lines = desk.queue.lines(AskReason::EndsSoon, 10);
        QCOMPARE(lines->first().asked, 1);
        QVERIFY(lines->first().isReminderDue);
        QCOMPARE(desk.queue.lines(AskReason::Waiting, 10)->size(), 1);
        desk.office.now = desk.office.now.addDays(26);
        lines = desk.queue.lines(AskReason::Ended, 10);
        QCOMPARE(lines->size(), 1);
        QVERIFY(!lines->first().way); // no answer: it has ended, and no other basis lets us write
        QCOMPARE(lines->first().whyNone, u"E_NEED_CONSENT"_s);
    }

    void aPurposeThatNeedsNoConsentIsNotAskedFor()
    {
        Desk desk;
        ConfirmationWish wish = desk.wish();
        wish.purpose = u"info.greetings"_s;
        QCOMPARE(desk.service.request(wish).error().reason, u"purpose_needs_no_consent"_s);
        wish = desk.wish();
        wish.sentBy = Channel::Post;
        QCOMPARE(desk.service.request(wish).error().reason, u"E_NO_ADDRESS"_s);
    }
};

CRM_TEST(tst_ConfirmationService)

} // namespace crm

#include "tst_confirmationservice.moc"
