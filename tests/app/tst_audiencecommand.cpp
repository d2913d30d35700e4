// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demovault.h"
#include "postgrescluster.h"
#include "programrun.h"
#include "testmain.h"
#include "uivault.h"

#include <QFile>
#include <QTemporaryDir>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// "entrenous audience", run as a script runs it, on invented people and on both engines.
class tst_AudienceCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    ProgramRun demo()
    {
        const QString folder = path(u"Demo.entrenous"_s);
        if (!QFile::exists(folder)) {
            const Answer made
                = ProgramRun({}, {}, {}).json({u"demo"_s, folder, u"--contacts"_s, u"120"_s, u"--seed"_s, u"3"_s});
            if (made.status != 0)
                qWarning("%s", made.err.constData());
        }
        return {folder, demoUser(), demoPassphrase()};
    }
    static QStringList offers(const QStringList &more = {})
    {
        return QStringList{u"audience"_s, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s} + more;
    }

private Q_SLOTS:
    void theSumsAddUpAndAgreeWithEveryPerson()
    {
        const ProgramRun program = demo();
        const Answer answer = program.json(offers());
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QJsonObject audience = answer.object();
        const int people = audience.value(u"people"_s).toInt();
        QCOMPARE(audience.value(u"included"_s).toInt() + audience.value(u"excluded"_s).toInt(), people);
        const int listed = program.json({u"contact"_s, u"list"_s, u"--limit"_s, u"1"_s}).object().value(u"total"_s).toInt();
        QCOMPARE(people, listed);
        int sum = 0;
        for (const QString &part : {u"included_by"_s, u"excluded_by"_s}) {
            for (const QJsonValue &group : audience.value(part).toArray()) {
                QVERIFY(!group.toObject().value(u"reason"_s).toString().isEmpty());
                sum += group.toObject().value(u"people"_s).toInt();
            }
        }
        QCOMPARE(sum, people);
        const QJsonArray contacts = audience.value(u"contacts"_s).toArray();
        QCOMPARE(contacts.size(), people);
        for (int i = 0; i < contacts.size(); i += 15) {
            const QJsonObject one = contacts.at(i).toObject();
            const Answer light = program.json({u"may-contact"_s, one.value(u"contact"_s).toString(), u"--purpose"_s,
                                               u"offers.promo.consent"_s, u"--channel"_s, u"email"_s});
            QCOMPARE(light.object().value(u"code"_s), one.value(u"code"_s));
            QCOMPARE(light.object().value(u"allowed"_s), one.value(u"allowed"_s));
        }
    }

    void aSavedFilterIsASegment()
    {
        const ProgramRun program = demo();
        const Answer customers = program.json(offers({u"--relation"_s, u"customer"_s, u"--counts"_s}));
        {
            Changes changes;
            Backend backend(changes, [] { return QDateTime::currentDateTimeUtc(); }, KdfParameters::least());
            CRM_VERIFY(answerOf(backend.open({path(u"Demo.entrenous"_s)}, {demoUser(), demoPassphrase(), {}})));
            ContactQuery query;
            query.relations = {Relation::Customer};
            CRM_VERIFY(answerOf(backend.segments().call(&SegmentService::save, u"Les clients"_s, query)));
            CRM_VERIFY(answerOf(backend.close()));
        }
        const Answer segment = program.json(offers({u"--segment"_s, u"les CLIENTS"_s, u"--counts"_s}));
        QVERIFY2(segment.status == 0, segment.err.constData());
        QCOMPARE(segment.object().value(u"people"_s), customers.object().value(u"people"_s));
        QCOMPARE(segment.object().value(u"included"_s), customers.object().value(u"included"_s));
        QVERIFY(program.json(offers({u"--segment"_s, u"nobody kept this"_s})).status != 0);
    }

    void aSegmentAnInstantAndAFormatCanBeChosen()
    {
        const ProgramRun program = demo();
        const Answer customers = program.json(offers({u"--relation"_s, u"customer"_s, u"--counts"_s}));
        QVERIFY2(customers.status == 0, customers.err.constData());
        QVERIFY(!customers.object().contains(u"contacts"_s));
        QVERIFY(customers.object().value(u"people"_s).toInt() > 0);
        // Long ago nobody had said anything.
        const Answer past = program.json(offers({u"--at"_s, u"2001-01-01T00:00:00Z"_s}));
        QVERIFY2(past.status == 0, past.err.constData());
        for (const QJsonValue &group : past.object().value(u"included_by"_s).toArray())
            QVERIFY(group.toObject().value(u"code"_s).toString() != u"A_CONSENT"_s);
        const Answer csv = program.run(offers({u"--format"_s, u"csv"_s}));
        QCOMPARE(csv.status, 0);
        QVERIFY(csv.out.startsWith("contact,allowed,code\r\n"));
        QCOMPARE(csv.out.trimmed().count("\r\n"), program.json(offers()).object().value(u"people"_s).toInt());
        const Answer text = program.run(offers());
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("E_"));
        QCOMPARE(program.run(offers({u"--format"_s, u"xml"_s})).status, 2);
        QCOMPARE(program.run({u"audience"_s, u"--purpose"_s, u"offers.promo.consent"_s}).status, 2);
        QCOMPARE(program.run({u"audience"_s, u"--purpose"_s, u"no.such"_s, u"--channel"_s, u"email"_s}).status, 4);
    }

    void whatIsWrittenIsLoggedWithEachPerson() // E12; the access package tells it
    {
        const ProgramRun program = demo();
        const QString file = path(u"out.csv"_s);
        const QJsonObject before = program.json(offers()).object();
        const Answer written = program.json(
            offers({u"--output"_s, file, u"--recipient"_s, u"Mailing Inc."_s, u"--reason"_s, u"Spring"_s}));
        QVERIFY2(written.status == 0, written.err.constData());
        QCOMPARE(written.object().value(u"people"_s).toInt(), before.value(u"included"_s).toInt());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray lines = csv.readAll();
        QCOMPARE(lines.count("\r\n") - 1, before.value(u"included"_s).toInt());
        QCOMPARE(lines.count("SIREN 123 456 782, RCS Lorient"), before.value(u"included"_s).toInt()); // C8
        QCOMPARE(lines.count("mailto:bonjour@atelier-marceau.example?subject=STOP"),
                 before.value(u"included"_s).toInt()); // C6
        QCOMPARE(program.run(offers({u"--output"_s, path(u"none.csv"_s)})).status, 4); // to whom?
        QVERIFY(!QFile::exists(path(u"none.csv"_s)));
        // Somebody who was in it is told, somebody who was not is not.
        QString in, out;
        for (const QJsonValue &one : before.value(u"contacts"_s).toArray())
            (one.toObject().value(u"allowed"_s).toBool() ? in : out) = one.toObject().value(u"contact"_s).toString();
        const auto recipients = [&](const QString &id, const QString &name) {
            const Answer package = program.json({u"request"_s, u"package"_s, id, path(name)});
            if (package.status != 0)
                qWarning("%s", package.err.constData());
            QFile told(package.object().value(u"path"_s).toString() + u"/recipients.json"_s);
            return told.open(QIODevice::ReadOnly) ? told.readAll() : QByteArray("no file");
        };
        QVERIFY(recipients(in, u"in"_s).contains("Mailing Inc."));
        const QByteArray other = recipients(out, u"out"_s);
        QVERIFY(!other.contains("Mailing Inc."));
        QVERIFY(!other.contains("no file"));
    }

    void aServerAnswersTheSame()
    {
        if (!PostgresCluster::whyNot().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const ProgramRun program(PostgresCluster::url(u"postgres"_s).toString(), u"camille"_s,
                                 "quatre mots sans rapport");
        QCOMPARE(program.json({u"vault"_s, u"create"_s, u"--controller"_s, u"Atelier"_s, u"--country"_s, u"FR"_s}).status,
                 0);
        const auto add = [&](const QString &given) {
            return program
                .json({u"contact"_s, u"add"_s, u"given="_s + given, u"email=%1@mail.example"_s.arg(given.toLower())})
                .object()
                .value(u"id"_s)
                .toString();
        };
        const QString ada = add(u"Ada"_s);
        add(u"Bob"_s);
        QCOMPARE(program
                     .run({u"consent"_s, u"record"_s, ada, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s,
                           u"email"_s, u"--state"_s, u"given"_s, u"--method"_s, u"counter"_s})
                     .status,
                 0);
        const QJsonObject audience = program.json(offers()).object();
        QCOMPARE(audience.value(u"included"_s).toInt(), 1);
        QCOMPARE(audience.value(u"excluded"_s).toInt(), 1);
        QCOMPARE(audience.value(u"contacts"_s).toArray().first().toObject().value(u"contact"_s).toString(), ada);
        const QStringList out = offers({u"--output"_s, path(u"server.csv"_s), u"--recipient"_s, u"Mailing Inc."_s});
        // C8, E_FOOTER: a message that cannot say who sends it is not prepared.
        const Answer refused = program.json(out);
        QCOMPARE(refused.status, 1);
        const QJsonObject error = refused.object().value(u"error"_s).toObject();
        QCOMPARE(error.value(u"code"_s).toString(), u"E_FOOTER"_s);
        QCOMPARE(error.value(u"field"_s).toString(),
                 u"controller_address, controller_email, company_number, register_city"_s);
        QVERIFY(!QFile::exists(path(u"server.csv"_s)));
        const auto controller = [&program](const QStringList &options) {
            return program.json(QStringList{u"vault"_s, u"controller"_s} + options);
        };
        const Answer mistyped = controller({u"--company-number"_s, u"123456783"_s});
        QCOMPARE(mistyped.status, 4);
        QCOMPARE(mistyped.object().value(u"error"_s).toObject().value(u"field"_s).toString(), u"company_number"_s);
        QCOMPARE(controller({u"--registered"_s, u"maybe"_s}).status, 2);
        QCOMPARE(controller({u"--address"_s, u"3 rue Haute"_s, u"--email"_s, u"a@atelier.example"_s,
                             u"--company-number"_s, u"123 456 782"_s, u"--register-city"_s, u"Lorient"_s})
                     .status,
                 0);
        const QJsonObject told = controller({}).object();
        QCOMPARE(told.value(u"company_number"_s).toString(), u"123456782"_s);
        QCOMPARE(told.value(u"name"_s).toString(), u"Atelier"_s);
        const Answer written = program.json(out);
        QVERIFY2(written.status == 0, written.err.constData());
        QCOMPARE(written.object().value(u"people"_s).toInt(), 1);
    }
};

CRM_TEST(tst_AudienceCommand)
#include "tst_audiencecommand.moc"
