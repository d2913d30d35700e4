// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace crm::test;
using namespace Qt::StringLiterals;

/// The pictures of the software catalogue. CRM_RENEW_SCREENSHOTS=1 takes them anew on a demo vault.
class tst_Screenshots : public QObject {
    Q_OBJECT

    static QString folder() { return QStringLiteral(CRM_SOURCE_DIR "/resources/screenshots"); }

private Q_SLOTS:
    void theyAreTakenAnewWhenAsked()
    {
        if (qEnvironmentVariable("CRM_RENEW_SCREENSHOTS") != u"1"_s)
            QSKIP("not asked: CRM_RENEW_SCREENSHOTS=1 renews them");
        QTemporaryDir scratch;
        const QString vault = scratch.filePath(u"Atelier Marceau.entrenous"_s);
        const Answer demo = ProgramRun({}, {}, {}).json({u"demo"_s, vault, u"--contacts"_s, u"400"_s});
        QVERIFY2(demo.status == 0, demo.err.constData());
        ProgramRun program(vault, u"Jeanne"_s, "entre nous, un essai");
        program.setHome(scratch.path());
        const Answer taken = program.run({u"--photographs"_s, scratch.filePath(u"pictures"_s)});
        QVERIFY2(taken.status == 0, taken.err.constData());
        QDir().mkpath(folder());
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QString to = folder() + u"/people-"_s + language + u".png"_s;
            QFile::remove(to);
            QVERIFY(QFile::copy(scratch.filePath(u"pictures/people-%1-light.png"_s.arg(language)), to));
        }
    }
    void bothAreThereAndHaveTheRightSize()
    {
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QImage picture(folder() + u"/people-"_s + language + u".png"_s);
            QVERIFY2(!picture.isNull(), qPrintable(language));
            QCOMPARE(picture.size(), QSize(1280, 800));
        }
    }
};

CRM_TEST(tst_Screenshots)
#include "tst_screenshots.moc"
