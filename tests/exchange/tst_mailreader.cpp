// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gmimemailreader.h"
#include "testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

QString corpora()
{
    return QStringLiteral(CRM_SOURCE_DIR "/../shared/corpora/");
}

/// What the corpus calls a message, in our words; empty: it does not say.
QStringList expected(const QString &said)
{
    if (said.startsWith("complaint"_L1))
        return {u"complaint"_s};
    if (said.startsWith("delivery report"_L1))
        return {u"bounce"_s, u"automatic_reply"_s}; // "delayed" and "delivered" are reports, too
    if (said.startsWith("automatic"_L1))
        return {u"automatic_reply"_s};
    if (said == "opt_out"_L1)
        return {u"unsubscribe"_s, u"objection"_s};
    if (said == "none"_L1)
        return {u"unclear"_s, u"automatic_reply"_s};
    if (said.startsWith("none"_L1) || said.endsWith("_request"_L1) || said == "NOT a bounce"_L1)
        return {u"unclear"_s};
    return {};
}

} // namespace

class tst_MailReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    GMimeMailReader m_reader;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }
    MailMessage only(const QByteArray &bytes) const
    {
        const auto mails = m_reader.read(file(u"one.eml"_s, bytes), {});
        return mails && mails->size() == 1 ? mails->first() : MailMessage();
    }
    QString refusal(const QByteArray &bytes) const
    {
        const auto mails = m_reader.read(file(u"bad.eml"_s, bytes), {});
        return mails ? QString() : mails.error().reason;
    }

private Q_SLOTS:
    void aMailIsReadInItsOwnLettersAndKeptAsItCame()
    {
        const QByteArray bytes
            = "From: =?utf-8?b?w4lsb2RpZQ==?= <Elodie@Example.com>\nTo: lettre@example.org\n"
              "Subject: =?iso-8859-1?q?D=E9sabonnement?=\nDate: Mon, 03 Jun 2024 18:01:00 +0200\n"
              "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
              "Retirez-moi, =E0 bient=F4t\n";
        const MailMessage mail = only(bytes);
        QCOMPARE(mail.from, u"Elodie@Example.com"_s);
        QCOMPARE(mail.subject, u"Désabonnement"_s);
        QCOMPARE(mail.text.trimmed(), u"Retirez-moi, à bientôt"_s);
        QCOMPARE(mail.sentAtUtc, QDateTime(QDate(2024, 6, 3), QTime(16, 1), Qt::UTC));
        QCOMPARE(mail.original, bytes);
    }

    void everyMessageOfAMailboxIsKeptByItself()
    {
        const QByteArray first = "From: a@example.org\nSubject: STOP\n\n\n";
        const QByteArray second = "From: b@example.org\nSubject: unsubscribe\n\nplease\n\n";
        const auto mails = m_reader.read(
            file(u"two.mbox"_s,
                 "From x@y Mon Jun  3 18:01:00 2024\n" + first + "From x@y Mon Jun  3 18:02:00 2024\n" + second),
            {});
        CRM_VERIFY(mails);
        QCOMPARE(mails->size(), 2);
        QCOMPARE(mails->first().original, first);
        QCOMPARE(mails->last().original, second);
        QCOMPARE(mails->last().from, u"b@example.org"_s);
    }

    void aPageIsReadWithoutWhatItQuotesAndWithoutWhatItPointsTo()
    {
        const MailMessage mail
            = only("From: a@example.org\nSubject: Re: news\nContent-Type: text/html; charset=utf-8\n\n"
                   "<html><head><style>@import url('file:///etc/passwd');</style></head><body>"
                   "<img src=\"file:///etc/hostname\"><p>Merci !</p><blockquote>se "
                   "d&eacute;sabonner</blockquote></body></html>");
        QVERIFY(mail.text.contains(u"Merci"_s));
        QVERIFY(!mail.text.contains(u"abonner"_s));
        QVERIFY(!mail.text.contains(u"root:"_s));
    }

    void aFileThatIsNoMailIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray("\n \n") << u"file_empty"_s;
        QTest::newRow("list") << QByteArray("a@example.org\nb@example.org\n") << u"not_a_mail"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << u"not_a_mail"_s;
        QTest::newRow("headers of nothing") << QByteArray("X-A: b\n\nhello\n") << u"not_a_mail"_s;
    }
    void aFileThatIsNoMailIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QCOMPARE(refusal(bytes), reason);
    }

    void aFolderAndAMissingFileAreRefused()
    {
        QCOMPARE(m_reader.read(m_folder.path(), {}).error().reason, u"file_unreadable"_s);
        QCOMPARE(m_reader.read(m_folder.filePath(u"none.eml"_s), {}).error().reason, u"file_unreadable"_s);
    }

    void aMailNestedTwoThousandDeepAndALongOneComeToAnEnd()
    {
        QByteArray nested = "From: a@example.org\nSubject: deep\n";
        for (int i = 0; i < 2000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
                + QByteArray::number(i) + "\n";
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const MailMessage deep = only(nested);
        const MailMessage longOne = only("From: a@example.org\nSubject: long\n\n" + QByteArray(60'000'000, 'x'));
        QCOMPARE(longOne.subject, u"long"_s);
        QVERIFY(longOne.original.isEmpty());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void theReadingCanBeStopped()
    {
        QByteArray box;
        for (int i = 0; i < 100; ++i)
            box += "From x@y Mon Jun  3 18:01:00 2024\nFrom: a@example.org\nSubject: s\n\nhello\n\n";
        Progress progress;
        progress.report = [cancelled = progress.cancelled](qint64, qint64) { cancelled->store(true); };
        const auto mails = m_reader.read(file(u"many.mbox"_s, box), progress);
        QVERIFY(!mails && mails.error().code == Error::Code::Cancelled);
    }

    /// C3, C6: requests in four languages, bounces, complaints, vacation replies; those of other people.
    void theCorpusIsUnderstoodAsItsMakersDid()
    {
        QFile file(corpora() + u"expect.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the corpus is not here");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QStringList wrong;
        int asked = 0;
        int withAddress = 0;
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QString said = it->toObject().value("class"_L1).toString();
            const QStringList kinds = expected(said);
            if (!it.key().startsWith("email/"_L1) || kinds.isEmpty())
                continue;
            ++asked;
            const auto mails = m_reader.read(corpora() + it.key(), {});
            const StopReading reading = mails ? readStop(mails->first()) : StopReading();
            // In doubt a person reads it: a mailing list that warns its own keeper of a loop.
            if (reading.kind == StopKind::Unclear && it.key().endsWith("lhost-fml-03.eml"_L1))
                continue;
            if (!mails || !kinds.contains(codeOf(reading.kind)))
                wrong += it.key() + u": "_s
                    + (mails ? codeOf(reading.kind) + u' ' + reading.reason : mails.error().reason) + u" wanted "_s
                    + kinds.join(u'/')
                    + (mails ? u" from "_s + mails->first().from + u" subject "_s + mails->first().subject : QString());
            if (reading.kind == StopKind::Bounce && !reading.addresses.isEmpty())
                ++withAddress;
            const QString about = it->toObject().value("about_address"_L1).toString();
            if (!about.isEmpty() && mails && !reading.addresses.contains(about))
                wrong += it.key() + u": about "_s + reading.addresses.join(u',');
        }
        qInfo("%d messages of the corpus, %d bounces with an address", asked, withAddress);
        QVERIFY(asked > 200);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void theMailboxOfTheCorpusHoldsTheSameRequests()
    {
        QFile file(corpora() + u"expect.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the corpus is not here");
        const auto said
            = QJsonDocument::fromJson(file.readAll()).object().value("email/mbox/requests-all.mbox"_L1).toObject();
        const auto mails = m_reader.read(corpora() + u"email/mbox/requests-all.mbox"_s, {});
        CRM_VERIFY(mails);
        const QJsonArray classes = said.value("classes"_L1).toArray();
        QCOMPARE(mails->size(), classes.size());
        for (qsizetype i = 0; i < mails->size(); ++i) {
            const QStringList kinds = expected(classes.at(i).toArray().at(1).toString());
            QVERIFY2(kinds.contains(codeOf(readStop(mails->at(i)).kind)), qPrintable(mails->at(i).subject));
        }
    }

    /// No file of the corpus, however broken, is more than a clear result; none writes anything.
    void everyMailOfTheCorpusComesToAClearResult()
    {
        if (!QDir(corpora() + u"email"_s).exists())
            QSKIP("the corpus is not here");
        const QString before = QDir::currentPath();
        int read = 0;
        for (QDirIterator it(corpora() + u"email"_s, {u"*.eml"_s, u"*.mbox"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            QElapsedTimer timer;
            timer.start();
            const auto mails = m_reader.read(path, {});
            QVERIFY2(timer.elapsed() < 10'000, qPrintable(path));
            if (mails) {
                ++read;
                for (const MailMessage &mail : *mails)
                    [[maybe_unused]] const StopReading reading = readStop(mail);
            } else {
                QVERIFY2(mails.error().reason == "not_a_mail"_L1 || mails.error().reason == "file_empty"_L1,
                         qPrintable(path));
            }
        }
        QVERIFY(read > 300);
        QVERIFY(!QFile::exists(u"/tmp/evil.txt"_s) && QDir::currentPath() == before);
    }
};

CRM_TEST(tst_MailReader)

} // namespace crm

#include "tst_mailreader.moc"
