// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "consentparts.h"
#include "testmain.h"

#include "consents/consentproofpage.h"
#include "consents/evidencebox.h"
#include "consentchoicesmodel.h"
#include "people/consenteventdialog.h"
#include "quietrecording.h"
#include "widgets/recordingplayer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// A spoken consent with its recording: only with a reason, only if it was announced, heard without a file.
class tst_Recording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordingNeedsAReasonAndThatThePersonWasTold() // B8
    {
        AllPages all(u"en"_s);
        ConsentSession session;
        ConsentChoicesModel answers(all.vault.phrases());
        const ConsentParts parts = consentPartsOf(all.vault);
        ConsentProofPage page(parts, session, answers);
        page.show();
        page.findChild<QRadioButton *>(u"method_phone"_s)->click();
        auto *box = page.findChild<QWidget *>(u"recordingBox"_s);
        QVERIFY(!box->isVisible()); // nobody is invited to record
        // A recording is one by what it holds, whatever it is called.
        QFile file(all.vault.path(u"appel.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(quietRecording()) > 0);
        file.close();
        all.vault.prompts.paths = {file.fileName()};
        QTest::mouseClick(page.findChild<QPushButton *>(u"chooseEvidence"_s), Qt::LeftButton);
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(page.findChild<EvidenceBox *>()->files().first().kind, u"call_recording"_s);
        QCOMPARE(page.whatIsMissing(), u"Say why the call had to be recorded"_s);
        QTest::keyClicks(page.findChild<QLineEdit *>(u"recordingNeed"_s), u"orders are taken by phone"_s);
        QCOMPARE(page.whatIsMissing(), u"A recording needs that the person was told before"_s);
        QTest::mouseClick(page.findChild<QCheckBox *>(u"recordingTold"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(page.isComplete());
        QVERIFY(page.validatePage());
        QCOMPARE(session.evidence.first().kind, u"call_recording"_s);
        const auto ground = session.evidence.first().recording;
        QVERIFY(ground && ground->wasTold && ground->isProof);
        QCOMPARE(ground->need, u"orders are taken by phone"_s);
        // Kept for six months only, it leaves the note as proof.
        auto *kept = page.findChild<QComboBox *>(u"recordingKept"_s);
        QTest::keyClick(kept, Qt::Key_Down);
        QCOMPARE(page.whatIsMissing(), u"A recording kept for six months needs a note"_s);
        QTest::keyClicks(page.findChild<QPlainTextEdit *>(u"note"_s), u"She asked for the offers."_s);
        QVERIFY(page.validatePage());
        QVERIFY(!session.evidence.first().recording->isProof);
    }

    void aRecordingThatIsNoProofGoesAfterSixMonths() // B8, D12
    {
        QDateTime now = instantFromText(u"2026-11-23T13:32:00.000Z"_s);
        UiVault vault([&now] { return now; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        auto &backend = vault.backend();
        ConsentDraft draft;
        draft.contact = anne.id;
        draft.choices = {{u"offers.promo.consent"_s, Channel::Email, ConsentState::Given, {}}};
        draft.language = u"fr"_s;
        draft.method = CollectionMethod::Phone;
        draft.evidence = {{u"appel.wav"_s, u"call_recording"_s, quietRecording(),
                           RecordingGround{u"orders by phone"_s, true, false}}};
        QCOMPARE(answerOf(backend.consents().call(&ConsentService::record, draft)).error().reason, u"note_missing"_s);
        draft.note = u"She asked for the offers herself."_s;
        const auto events = answerOf(backend.consents().call(&ConsentService::record, draft));
        CRM_VERIFY(events);
        const Evidence kept = events->first().evidence.first();
        QCOMPARE(kept.keptUntil, QDate(2027, 5, 23));
        QCOMPARE(kept.recordedBecause, u"orders by phone"_s);
        ConsentDraft older = draft;
        older.occurredAtUtc = instantFromText(u"2026-09-01T10:00:00.000Z"_s); // written down later
        const auto late = answerOf(backend.consents().call(&ConsentService::record, older));
        CRM_VERIFY(late);
        QCOMPARE(late->first().evidence.first().keptUntil, QDate(2027, 3, 1));
        now = instantFromText(u"2027-05-23T12:00:00.000Z"_s);
        QCOMPARE(answerOf(backend.consents().call(&ConsentService::forgetRecordings)).value(), 1); // the older one
        now = now.addDays(1);
        QCOMPARE(answerOf(backend.consents().call(&ConsentService::forgetRecordings)).value(), 1);
        QCOMPARE(answerOf(backend.consents().call(&ConsentService::forgetRecordings)).value(), 0);
        QCOMPARE(answerOf(backend.consents().call(&ConsentService::evidenceContent, kept.id)).value(), QByteArray());
        // What was said, the note and the hash of the sound stay; the chain holds.
        const auto history = answerOf(backend.consents().call(&ConsentService::history, anne.id));
        for (const ConsentEvent &event : *history) {
            QVERIFY(event.evidence.first().isGone);
            QCOMPARE(event.note, draft.note);
        }
        CRM_VERIFY(answerOf(backend.consents().call(&ConsentService::verify)));
        const auto findings = answerOf(backend.office().call(&OfficeService::check, Progress()));
        CRM_VERIFY(findings);
        QVERIFY(findings->isEmpty());
        ConsentEventDialog dialog(history->first(), u"Offers, by e-mail"_s, Phrases(u"en"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"playEvidence"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"saveEvidence"_s));
    }

    void theVaultTakesNoRecordingWithoutAWord() // B8, whoever asks
    {
        AllPages all(u"en"_s);
        ConsentDraft draft;
        draft.contact = all.anne.id;
        draft.choices = {{u"offers.promo.consent"_s, Channel::Email, ConsentState::Given, {}}};
        draft.language = u"fr"_s;
        draft.method = CollectionMethod::Phone;
        draft.evidence = {{u"appel"_s, u"other"_s, quietRecording()}};
        auto &backend = all.vault.backend();
        QCOMPARE(answerOf(backend.consents().call(&ConsentService::record, draft)).error().reason,
                 u"recording_unjustified"_s);
        draft.evidence.first().recording = RecordingGround{u"orders are taken by phone"_s, false};
        QCOMPARE(answerOf(backend.consents().call(&ConsentService::record, draft)).error().reason,
                 u"recording_unjustified"_s);
        draft.evidence.first().recording->wasTold = true;
        CRM_VERIFY(answerOf(backend.consents().call(&ConsentService::record, draft)));
    }

    void itIsPlayedOutOfMemory() // B8
    {
        ConsentEvent event;
        event.method = CollectionMethod::Phone;
        event.evidence = {{EvidenceId(QUuid::createUuid()),
                           u"appel.wav"_s,
                           u"audio/x-wav"_s,
                           u"call_recording"_s,
                           quietRecording().size(),
                           {}},
                          {EvidenceId(QUuid::createUuid()), u"note.txt"_s, u"text/plain"_s, u"other"_s, 3, {}}};
        auto *dialog = new ConsentEventDialog(event, u"Offers, by phone"_s, Phrases(u"en"_s));
        dialog->open();
        const auto hear = dialog->findChildren<QPushButton *>(u"playEvidence"_s);
        QCOMPARE(hear.size(), 1); // only sound can be heard
        auto *player = dialog->findChild<RecordingPlayer *>();
        QVERIFY(!player->isVisible());
        connect(dialog, &ConsentEventDialog::playWished, dialog, [dialog] { dialog->play(quietRecording()); });
        QTest::mouseClick(hear.first(), Qt::LeftButton);
        QVERIFY(player->isVisible());
        QTRY_VERIFY2(dialog->findChild<QLabel *>(u"playTime"_s)->text().endsWith(u"of 00:02"_s),
                     qPrintable(dialog->findChild<QLabel *>(u"playTime"_s)->text() + player->problem()));
        // Where nothing can be heard it says so; nothing that would write a file is offered in its place.
        QVERIFY2(player->problem().isEmpty() || player->problem().contains(u"no loudspeaker"_s),
                 qPrintable(player->problem()));
        QCOMPARE(dialog->findChild<QPushButton *>(u"playPause"_s)->isEnabled(), player->problem().isEmpty());
        delete dialog;
    }
};

CRM_TEST(tst_Recording)
#include "tst_recording.moc"
