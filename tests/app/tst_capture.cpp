// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "quietrecording.h"
#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Asking, recording, confirming and stopping from the command line, as a script does it.
class tst_Capture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMailboxIsReadReviewedAndRecorded();
    void aListOnStandardInputIsTakenToo();
    void aCodeConfirmsAConsentOnce();
    void theQueueListsWhatWaits();
    void aReceiptIsWrittenForOthersAndReadFromThem();
    void callsAreCountedAndChildrenNeedAParent();
    void aSignedFormIsScannedBackOnce();
    void aCallIsRecordedWithAReasonAndConfirmedInWriting();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    QString add(const QString &given, const QString &email) const
    {
        return m_program->json({u"contact"_s, u"add"_s, u"given="_s + given, u"family=Dupont"_s, u"email="_s + email}).object().value(u"id"_s).toString();
    }
    QJsonObject mayContact(const QString &id, const QString &channel) const
    {
        return m_program->json({u"may-contact"_s, id, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, channel}).object();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ProgramRun> m_program;
};

void tst_Capture::initTestCase()
{
    m_program = std::make_unique<ProgramRun>(path(u"Essai.entrenous"_s), u"Nadia"_s, "quatre mots sans rapport");
    m_program->setHome(m_folder.path());
    const Answer made = m_program->json({u"vault"_s, u"create"_s, u"--controller"_s, u"Librairie des Tilleuls"_s, u"--country"_s, u"FR"_s});
    QVERIFY2(made.status == 0, made.err.constData());
}

void tst_Capture::aMailboxIsReadReviewedAndRecorded() // B5, B6, C3, C5
{
    const QString anne = add(u"Anne"_s, u"anne@example.org"_s);
    const QString bo = add(u"Bo"_s, u"bo@example.org"_s);
    const QString box = write(u"retours.mbox"_s,
                              "From a Mon Jun  3 18:00:00 2024\nFrom: anne@example.org\nTo: l@example.net\nSubject: STOP\nDate: Mon, 03 Jun 2024 18:00:00 +0200\n\n\n"
                              "From a Mon Jun  3 18:00:00 2024\nFrom: bo@example.org\nTo: l@example.net\nSubject: Automatic reply: lettre\nDate: Mon, 03 Jun 2024 18:00:00 +0200\n\nunsubscribe\n\n"
                              "From a Mon Jun  3 18:00:00 2024\nFrom: nobody@example.org\nTo: l@example.net\nSubject: unsubscribe\nDate: Mon, 03 Jun 2024 18:00:00 +0200\n\nunsubscribe\n\n");
    const QJsonArray lines = m_program->json({u"consent"_s, u"withdraw-list"_s, box, u"--dry-run"_s}).array();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).toObject().value(u"kind"_s).toString(), u"unsubscribe"_s);
    QCOMPARE(lines.at(1).toObject().value(u"kind"_s).toString(), u"automatic_reply"_s);
    QCOMPARE(lines.at(0).toObject().value(u"people"_s).toArray().at(0).toObject().value(u"id"_s).toString(), anne);
    QCOMPARE(mayContact(anne, u"email"_s).value(u"code"_s).toString(), u"E_NEED_CONSENT"_s);

    const Answer done = m_program->json({u"consent"_s, u"withdraw-list"_s, box, u"--suppress-unknown"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.object().value(u"people"_s).toInt(), 1);
    QCOMPARE(done.object().value(u"suppressed"_s).toInt(), 1);
    QCOMPARE(mayContact(anne, u"email"_s).value(u"code"_s).toString(), u"E_OBJECTED"_s);
    QCOMPARE(mayContact(bo, u"email"_s).value(u"code"_s).toString(), u"E_NEED_CONSENT"_s);
    const QString nobody = add(u"Nobody"_s, u"nobody@example.org"_s);
    QCOMPARE(mayContact(nobody, u"email"_s).value(u"code"_s).toString(), u"E_OBJECTED"_s);

    QCOMPARE(m_program->json({u"consent"_s, u"withdraw-list"_s, box, u"--as"_s, u"2=perhaps"_s}).status, 2);
    QCOMPARE(m_program->json({u"consent"_s, u"withdraw-list"_s, path(u"absent.eml"_s)}).status, 4);
}

void tst_Capture::aListOnStandardInputIsTakenToo()
{
    const QString lea = add(u"Léa"_s, u"lea@example.org"_s);
    const Answer done = m_program->run({u"--json"_s, u"consent"_s, u"withdraw-list"_s, u"-"_s, u"--method"_s, u"letter"_s}, "lea@example.org\n");
    QVERIFY2(done.status == 0, done.err.constData());
    const QJsonObject event = m_program->json({u"consent"_s, u"history"_s, lea}).array().last().toObject();
    QCOMPARE(event.value(u"state"_s).toString(), u"objected"_s);
    QCOMPARE(event.value(u"method"_s).toString(), u"letter"_s);
}

void tst_Capture::aCodeConfirmsAConsentOnce() // B9, B11
{
    const QString zoe = add(u"Zoé"_s, u"zoe@example.org"_s);
    const QStringList request{u"consent"_s, u"request"_s, zoe, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s, u"--output"_s, path(u"zoe.eml"_s)};
    const Answer alone = m_program->json(request);
    QCOMPARE(alone.status, 1); // of our own accord there is no way
    QCOMPARE(alone.object().value(u"error"_s).toObject().value(u"code"_s).toString(), u"E_NO_WAY"_s);
    const Answer asked = m_program->json(request + QStringList{u"--own-wish"_s});
    QVERIFY2(asked.status == 0, asked.err.constData());
    const QString code = asked.object().value(u"code"_s).toString();
    QFile draft(path(u"zoe.eml"_s));
    QVERIFY(draft.open(QIODevice::ReadOnly) && draft.readAll().contains("zoe@example.org"));

    const QString absence = write(u"absence.eml"_s, "From: zoe@example.org\nTo: l@example.net\nAuto-Submitted: auto-replied\nSubject: Re: [" + code.toUtf8() + "]\n\nAbsente\n");
    QCOMPARE(m_program->json({u"consent"_s, u"confirm"_s, u"--reply"_s, absence}).object().value(u"error"_s).toObject().value(u"code"_s).toString(), u"automatic_reply"_s);
    const QString reply = write(u"oui.eml"_s, "From: zoe@example.org\nTo: l@example.net\nSubject: Re: [" + code.toUtf8() + "]\n\nOui\n");
    const Answer confirmed = m_program->json({u"consent"_s, u"confirm"_s, u"--reply"_s, reply});
    QVERIFY2(confirmed.status == 0, confirmed.err.constData());
    QCOMPARE(mayContact(zoe, u"email"_s).value(u"code"_s).toString(), u"A_CONSENT"_s);
    QCOMPARE(m_program->json({u"consent"_s, u"confirm"_s, code}).object().value(u"error"_s).toObject().value(u"code"_s).toString(), u"token_used"_s);
    QCOMPARE(m_program->json({u"consent"_s, u"confirm"_s, u"EN-1"_s}).status, 4);
}

void tst_Capture::theQueueListsWhatWaits() // B10, B11
{
    const QString nora = add(u"Nora"_s, u"nora@example.org"_s);
    const Answer asked = m_program->json({u"consent"_s, u"request"_s, nora, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s, u"--output"_s, path(u"nora.eml"_s), u"--own-wish"_s, u"--wording-language"_s, u"fr"_s});
    QVERIFY2(asked.status == 0, asked.err.constData());
    const QJsonArray waiting = m_program->json({u"consent"_s, u"queue"_s, u"--reason"_s, u"waiting"_s}).array();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().toObject().value(u"contact"_s).toString(), nora);
    QVERIFY(m_program->json({u"consent"_s, u"queue"_s}).array().isEmpty());
    QCOMPARE(m_program->json({u"consent"_s, u"queue"_s, u"--reason"_s, u"boredom"_s}).status, 2);
}

void tst_Capture::aReceiptIsWrittenForOthersAndReadFromThem() // I1, B12
{
    const QString ida = add(u"Ida"_s, u"ida@example.org"_s);
    const QString max = add(u"Max"_s, u"max@example.org"_s);
    const Answer given = m_program->json({u"consent"_s, u"record"_s, ida, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s, u"--state"_s, u"given"_s, u"--method"_s, u"paper_form"_s});
    QVERIFY2(given.status == 0, given.err.constData());
    const Answer receipt = m_program->json({u"consent"_s, u"receipt"_s, given.object().value(u"id"_s).toString(), u"--format"_s, u"kantara"_s});
    QVERIFY2(receipt.status == 0, receipt.err.constData());
    QCOMPARE(receipt.object().value(u"version"_s).toString(), u"KI-CR-v1.1.0"_s);
    const QString file = write(u"recu.json"_s, receipt.out);
    const QJsonObject read = m_program->json({u"consent"_s, u"claim"_s, max, file, u"--dry-run"_s}).object();
    QCOMPARE(read.value(u"format"_s).toString(), u"kantara"_s);
    QCOMPARE(read.value(u"claims"_s).toArray().at(0).toObject().value(u"state"_s).toString(), u"given"_s);
    const Answer kept = m_program->json({u"consent"_s, u"claim"_s, max, file, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s});
    QVERIFY2(kept.status == 0, kept.err.constData());
    QCOMPARE(kept.object().value(u"state"_s).toString(), u"unknown"_s);
    QCOMPARE(mayContact(max, u"email"_s).value(u"code"_s).toString(), u"E_INVALID"_s); // claimed, not proven
    QCOMPARE(m_program->json({u"consent"_s, u"queue"_s, u"--reason"_s, u"unproven"_s}).array().size(), 1);
    QCOMPARE(m_program->json({u"consent"_s, u"verify"_s}).status, 0);
}

void tst_Capture::callsAreCountedAndChildrenNeedAParent() // D223-9, B15
{
    const QString eva = add(u"Eva"_s, u"eva@example.org"_s);
    QCOMPARE(m_program->json({u"contact"_s, u"call"_s, eva}).status, 2);
    QCOMPARE(m_program->json({u"contact"_s, u"call"_s, eva, u"--outcome"_s, u"voicemail"_s}).status, 0);
    QCOMPARE(m_program->json({u"contact"_s, u"calls"_s, eva}).array().size(), 1);
    QCOMPARE(m_program->json({u"contact"_s, u"edit"_s, eva, u"relation=customer"_s, u"birthday=2018-02-03"_s}).status, 4);
    QCOMPARE(m_program->json({u"purpose"_s, u"open"_s, u"sales.age_check"_s}).status, 0);
    QCOMPARE(m_program->json({u"contact"_s, u"edit"_s, eva, u"relation=customer"_s, u"birthday=2018-02-03"_s}).status, 0);
    const QStringList yes{u"consent"_s, u"record"_s, eva, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s, u"--state"_s, u"given"_s, u"--method"_s, u"paper_form"_s};
    QCOMPARE(m_program->json(yes).object().value(u"error"_s).toObject().value(u"code"_s).toString(), u"E_MINOR"_s);
    const Answer given = m_program->json(yes + QStringList{u"--guardian"_s, u"Paul Dupont"_s, u"--guardian-relation"_s, u"père"_s, u"--guardian-contact"_s, u"paul@example.org"_s, u"--guardian-check"_s, u"livret de famille vu"_s});
    QVERIFY2(given.status == 0, given.err.constData());
    QCOMPARE(given.object().value(u"guardian"_s).toString(), u"Paul Dupont"_s);
    QCOMPARE(mayContact(eva, u"email"_s).value(u"code"_s).toString(), u"A_CONSENT"_s);
    QCOMPARE(m_program->json({u"consent"_s, u"verify"_s}).status, 0);
}

void tst_Capture::aSignedFormIsScannedBackOnce() // B4, B5
{
    const QString mia = add(u"Mia"_s, u"mia@example.org"_s);
    const QString form = path(u"form.pdf"_s);
    const Answer printed = m_program->json({u"consent"_s, u"form"_s, mia, u"--output"_s, form, u"--purpose"_s, u"offers.promo.consent"_s});
    QVERIFY2(printed.status == 0, printed.err.constData());
    QCOMPARE(printed.object().value(u"questions"_s).toArray().size(), 1);
    QCOMPARE(m_program->json({u"consent"_s, u"form"_s, mia, u"--output"_s, form}).status, 4); // never over a file
    const Answer seen = m_program->json({u"consent"_s, u"scan"_s, form});
    QVERIFY2(seen.status == 0, seen.err.constData());
    QCOMPARE(seen.object().value(u"contact"_s).toString(), mia);
    QCOMPARE(mayContact(mia, u"email"_s).value(u"code"_s).toString(), u"E_NEED_CONSENT"_s); // nothing is answered by looking
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const QStringList answer{u"consent"_s, u"scan"_s, form, u"--given"_s, u"offers.promo.consent/email"_s};
    QCOMPARE(m_program->json(answer).status, 2); // without the day beside the signature
    const Answer done = m_program->json(answer + QStringList{u"--occurred"_s, now});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(mayContact(mia, u"email"_s).value(u"code"_s).toString(), u"A_CONSENT"_s);
    QCOMPARE(m_program->json(answer + QStringList{u"--occurred"_s, now}).object().value(u"error"_s).toObject().value(u"code"_s).toString(), u"form_used"_s);
    QCOMPARE(m_program->json({u"consent"_s, u"scan"_s, write(u"mail.txt"_s, "no picture")}).status, 4);
}

void tst_Capture::aCallIsRecordedWithAReasonAndConfirmedInWriting() // B8, D12
{
    const QString ines = add(u"Inès"_s, u"ines@example.org"_s);
    const QString sound = path(u"appel.wav"_s);
    QVERIFY(!write(u"appel.wav"_s, quietRecording()).isEmpty());
    const QStringList yes{u"consent"_s, u"record"_s, ines, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s, u"--state"_s, u"given"_s,
                          u"--method"_s, u"phone"_s, u"--evidence"_s, sound, u"--note"_s, u"Rappel de sa part"_s, u"--confirm"_s, path(u"ines.eml"_s)};
    const auto refused = [this](const QStringList &words) { return m_program->json(words).object().value(u"error"_s).toObject().value(u"code"_s).toString(); };
    QCOMPARE(refused(yes), u"recording_unjustified"_s);
    QVERIFY(!QFile::exists(path(u"ines.eml"_s))); // nothing is confirmed that was not recorded
    const QStringList why{u"--recording-reason"_s, u"Commandes par téléphone"_s};
    QCOMPARE(refused(yes + why), u"recording_unjustified"_s); // she was not told
    const Answer done = m_program->json(yes + why + QStringList{u"--recording-told"_s, u"--recording-kept"_s, u"six-months"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.object().value(u"evidence"_s).toArray().size(), 2); // the recording, and what she gets
    QFile sent(path(u"ines.eml"_s));
    QVERIFY(sent.open(QIODevice::ReadOnly) && sent.readAll().contains("ines@example.org"));
    QCOMPARE(m_program->json(yes + why + QStringList{u"--recording-kept"_s, u"for-ever"_s}).status, 2);
}

CRM_TEST(tst_Capture)
#include "tst_capture.moc"
