// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcase.h"
#include "suppression.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_Suppression : public QObject {
    Q_OBJECT

    static ContactDraft anne()
    {
        ContactDraft draft;
        draft.name.family = u"Le Goff"_s;
        draft.emails = {{u"Anne@Example.org"_s, {}}};
        draft.phones = {{u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
        draft.addresses = {{u"12 bis rue du 8 mai 1945"_s, u"56000"_s, u"Vannes"_s, {}, {}, {}}};
        return draft;
    }
    static ConsentEvent objection(std::optional<Channel> channel, const char *occurredAt)
    {
        ConsentEvent event = answer(ConsentState::Withdrawn, occurredAt);
        event.kind = ConsentEventKind::Objection;
        event.purpose.clear();
        event.channel = channel;
        return event;
    }
    static QStringList textsOf(const ContactDraft &contact)
    {
        QStringList texts;
        for (const SuppressionMark &mark : suppressionMarks(contact))
            texts += codeOf(mark.kind) + u':' + mark.text;
        return texts;
    }

private Q_SLOTS:
    void twoSpellingsOfOneAddressMakeOneMark_data() // C4b
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("mark");
        QTest::newRow("case and blanks") << u" ANNE@Example.ORG "_s << u"email:anne@example.org"_s;
        QTest::newRow("domain in its own letters") << u"anne@café.example"_s << u"email:anne@xn--caf-dma.example"_s;
        QTest::newRow("accent in two characters") << u"rene\u0301@example.org"_s << u"email:ren\u00e9@example.org"_s;
        QTest::newRow("dots and tags stay") << u"an.ne+x@example.org"_s << u"email:an.ne+x@example.org"_s;
    }
    void twoSpellingsOfOneAddressMakeOneMark()
    {
        QFETCH(QString, typed);
        QFETCH(QString, mark);
        ContactDraft draft;
        draft.emails = {{typed, {}}};
        QCOMPARE(textsOf(draft), QStringList{mark});
    }

    void aHouseIsKnownByItsNumberAndPostcode_data() // C4b
    {
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("mark");
        QTest::newRow("number first, a date behind")
            << u"12 bis rue du 8 mai 1945"_s << u"56000"_s << u"post:LEGOFF|12BIS|56000"_s;
        QTest::newRow("number last, Belgian") << u"Rue Haute 12"_s << u"B-1000"_s << u"post:LEGOFF|12|B1000"_s;
        QTest::newRow("spaced postcode") << u"3, quai Nord"_s << u"56 000"_s << u"post:LEGOFF|3|56000"_s;
        QTest::newRow("no number, no mark") << u"Le Bourg"_s << u"56000"_s << QString();
    }
    void aHouseIsKnownByItsNumberAndPostcode()
    {
        QFETCH(QString, street);
        QFETCH(QString, postcode);
        QFETCH(QString, mark);
        ContactDraft draft;
        draft.name.family = u"Lé Goff"_s;
        draft.addresses = {{street, postcode, {}, {}, {}, {}}};
        QCOMPARE(textsOf(draft), mark.isEmpty() ? QStringList() : QStringList{mark});
    }

    void aNumberThatIsNotValidMakesNoMark()
    {
        ContactDraft draft;
        draft.phones = {{u"12"_s, {}, PhoneKind::Other, {}}};
        QCOMPARE(textsOf(draft), QStringList());
    }

    void onlyObjectionsGoOnTheList() // C4
    {
        QVERIFY(suppressionEntries(anne(),
                                   {answer(ConsentState::Withdrawn, "2026-01-05T10:00:00Z"),
                                    answer(ConsentState::Refused, "2026-01-06T10:00:00Z")})
                    .isEmpty());
        QCOMPARE(suppressionEntries(anne(), {objection({}, "2026-01-07T10:00:00Z")}).size(), 3);
    }

    void aNumberStandsForCallsAndTextsOnly()
    {
        QCOMPARE(suppressionEntries(anne(), {objection(Channel::Email, "2026-01-07T10:00:00Z")}).size(), 2);
        const SuppressionEntry number{{SuppressionKind::Phone, u"+33639981204"_s},
                                      {},
                                      {},
                                      instant("2026-01-07T10:00:00Z"),
                                      CollectionMethod::Phone};
        const auto events = suppressedObjections(ContactId(), {number}, {}, instant("2026-11-23T10:00:00Z"));
        QCOMPARE(events.size(), 2);
        QVERIFY(events[0].channel == Channel::Phone);
        QVERIFY(events[1].channel == Channel::Sms);
    }

    void theObjectionComesBackWithItsOwnDateAndBlocks() // C5, C step 7
    {
        const auto entries = suppressionEntries(anne(), {objection({}, "2025-03-07T10:00:00Z")});
        const auto events = suppressedObjections(ContactId(), entries, {}, instant("2026-11-23T10:00:00Z"));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].occurredAtUtc, instant("2025-03-07T10:00:00Z"));
        QVERIFY(objectionInForce(events, offers().key, Channel::Email, instant("2026-11-23T10:00:00Z")));
    }

    void aLaterExpressYesLiftsItButAnImportedOneDoesNot() // C step 7
    {
        auto history
            = suppressedObjections(ContactId(), suppressionEntries(anne(), {objection({}, "2025-03-07T10:00:00Z")}), {},
                                   instant("2026-11-23T10:00:00Z"));
        ConsentEvent yes = answer(ConsentState::Given, "2026-11-24T10:00:00Z");
        yes.method = CollectionMethod::Import;
        QVERIFY(objectionInForce(history + QList{yes}, offers().key, Channel::Email, instant("2026-11-25T10:00:00Z")));
        yes.method = CollectionMethod::Counter;
        QVERIFY(!objectionInForce(history + QList{yes}, offers().key, Channel::Email, instant("2026-11-25T10:00:00Z")));
    }

    void whatTheHistoryHoldsIsNotSaidTwice()
    {
        const ConsentEvent said = objection({}, "2025-03-07T10:00:00Z");
        const auto entries = suppressionEntries(anne(), {said});
        QVERIFY(suppressedObjections(ContactId(), entries, {said}, instant("2026-11-23T10:00:00Z")).isEmpty());
        QVERIFY(
            suppressedObjections(ContactId(), {entries.first()}, {said}, instant("2026-11-23T10:00:00Z")).isEmpty());
    }
};

CRM_TEST(tst_Suppression)
#include "tst_suppression.moc"
