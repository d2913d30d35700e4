// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcase.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

class tst_ConsentDraft : public QObject {
    Q_OBJECT

    const QDateTime m_now = instant("2026-11-23T14:32:00Z");
    const QList<Purpose> m_purposes{offers()};
    const QList<Wording> m_wordings{offersWording(1), offersWording(2)};

    static ConsentDraft draft(ConsentState state = ConsentState::Given)
    {
        ConsentDraft result;
        result.contact = ContactId(QUuid::createUuid());
        result.choices = {{offers().key, Channel::Email, state, {}}};
        result.language = QStringLiteral("fr");
        result.timeZone = QStringLiteral("Europe/Paris");
        return result;
    }
    QString reasonFor(const ConsentDraft &asked, QList<Purpose> purposes = {}, QList<Wording> wordings = {}) const
    {
        const auto answer = makeConsentEvents(asked, purposes.isEmpty() ? m_purposes : purposes,
                                              wordings.isEmpty() ? m_wordings : wordings, m_now);
        return answer ? QString() : answer.error().reason;
    }

private Q_SLOTS:
    void keepsWhoWhenHowAndTheExactWording() // B5
    {
        const auto events = makeConsentEvents(draft(), m_purposes, m_wordings, m_now);
        CRM_VERIFY(events);
        QCOMPARE(events->size(), 1);
        const ConsentEvent &event = events->first();
        QCOMPARE(event.occurredAtUtc, m_now);
        QCOMPARE(event.recordedAtUtc, m_now);
        QCOMPARE(event.wordingVersion, 2);
        QCOMPARE(event.wordingText, offersWording(2).shown(QStringLiteral("fr")));
        QVERIFY(event.wordingText.contains(QStringLiteral("Un mot suffit pour arrêter.")));
        QCOMPARE(event.lastValidDay, std::optional(QDate(2029, 11, 22))); // B10
        QCOMPARE(event.channel, std::optional(Channel::Email));
    }

    void oneEventPerChoice() // B2
    {
        ConsentDraft asked = draft();
        asked.choices += {offers().key, Channel::Sms, ConsentState::Refused, offersWording(1).id};
        const auto events = makeConsentEvents(asked, m_purposes, m_wordings, m_now);
        CRM_VERIFY(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->at(1).state, ConsentState::Refused);
        QCOMPARE(events->at(1).wordingVersion, 1);
        QVERIFY(!events->at(1).lastValidDay);
    }

    void countsValidityFromTheLocalDay()
    {
        ConsentDraft asked = draft();
        asked.occurredAtUtc = instant("2026-08-31T22:30:00Z"); // already 1 September in Paris
        const auto events = makeConsentEvents(asked, m_purposes, m_wordings, m_now);
        CRM_VERIFY(events);
        QCOMPARE(events->first().lastValidDay, std::optional(QDate(2029, 8, 31)));
    }

    void refusesAnIncompleteConsent() // B4
    {
        const QString incomplete = QStringLiteral("E_CONSENT_INCOMPLETE");
        for (auto clear : {+[](Wording &w) { w.controller.clear(); }, +[](Wording &w) { w.withdrawal.fr.clear(); },
                           +[](Wording &w) { w.retention.fr = QStringLiteral("  "); },
                           +[](Wording &w) { w.noticeVersion.clear(); }}) {
            Wording wording = offersWording();
            clear(wording);
            QCOMPARE(reasonFor(draft(), m_purposes, {wording}), incomplete);
            QCOMPARE(reasonFor(draft(ConsentState::Refused), m_purposes, {wording}), QString());
        }
        Purpose withoutData = offers();
        withoutData.dataCategories.clear();
        QCOMPARE(reasonFor(draft(), {withoutData}), incomplete);
        Wording ofAnother = offersWording();
        ofAnother.purpose = QStringLiteral("news.howto");
        QCOMPARE(reasonFor(draft(), m_purposes, {ofAnother}), incomplete);
    }

    void refusesAWordingInALanguageItLacks()
    {
        Wording englishOnly = offersWording();
        englishOnly.text.fr.clear();
        QCOMPARE(reasonFor(draft(), m_purposes, {englishOnly}), QStringLiteral("wording_language_missing"));
        ConsentDraft asked = draft();
        asked.language = QStringLiteral("nl");
        QCOMPARE(reasonFor(asked), QStringLiteral("wording_language_missing"));
    }

    void refusesWhatCannotHaveHappened() // B12
    {
        ConsentDraft asked = draft();
        asked.occurredAtUtc = m_now.addMSecs(1);
        QCOMPARE(reasonFor(asked), QStringLiteral("occurred_in_future"));
        asked = draft();
        asked.choices.clear();
        QCOMPARE(reasonFor(asked), QStringLiteral("nothing_chosen"));
        asked = draft();
        asked.choices.first().channel = Channel::Phone;
        QCOMPARE(reasonFor(asked), QStringLiteral("channel_not_offered"));
        asked = draft();
        asked.choices.first().purpose = QStringLiteral("no.such");
        QCOMPARE(reasonFor(asked), QStringLiteral("purpose_unknown"));
        for (ConsentState state :
             {ConsentState::None, ConsentState::Expired, ConsentState::Superseded, ConsentState::Unknown})
            QCOMPARE(reasonFor(draft(state)), QStringLiteral("state_not_allowed"));
    }

    void anImportWithoutADateProvesNothing() // B12
    {
        ConsentDraft asked = draft();
        asked.method = CollectionMethod::Import;
        QCOMPARE(reasonFor(asked), QStringLiteral("E_CONSENT_INCOMPLETE"));
        asked.occurredAtUtc = instant("2024-05-01T10:00:00Z");
        QCOMPARE(reasonFor(asked), QString());
        asked.choices.first().state = ConsentState::Unknown;
        asked.occurredAtUtc.reset();
        QCOMPARE(reasonFor(asked), QString());
    }

    void aRetiredPurposeIsNotOfferedButCanBeLeft() // B14, B6
    {
        Purpose retired = offers();
        retired.isActive = false;
        retired.channels.clear();
        QCOMPARE(reasonFor(draft(), {retired}), QStringLiteral("E_PURPOSE_RETIRED"));
        QCOMPARE(reasonFor(draft(ConsentState::Withdrawn), {retired}), QString());
    }

    void aWordingIsHashedAsShown()
    {
        const Wording wording = offersWording();
        QVERIFY(wording.sha256(QStringLiteral("fr")) != wording.sha256(QStringLiteral("en")));
        QVERIFY(wording.isComplete(QStringLiteral("en")));
        QVERIFY(!wording.isComplete(QStringLiteral("nl")));
    }
};

CRM_TEST(tst_ConsentDraft)
#include "tst_consentdraft.moc"
