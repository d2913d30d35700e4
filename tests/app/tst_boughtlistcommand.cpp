// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// C10 from the command line: what is asked of a bought list, who comes in, and when she may be written to.
class tst_BoughtListCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile list(path(u"prospects.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Nom;Prénom;Rue;Code postal;Ville;Accord\n"
                   "Le Goff;Anne;1 rue Haute;29000;Quimper;4711\n"
                   "Peeters;Lotte;2 rue Basse;29000;Quimper;\n");
        list.close();
        const Answer made
            = m_program.json({u"vault"_s, u"create"_s, u"--controller"_s, u"Atelier"_s, u"--country"_s, u"FR"_s});
        QVERIFY2(made.status == 0, made.err.constData());
    }

    void anOptionThatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char *option : {"--bought-from", "--obtained", "--notice", "--proof-column"})
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void anOptionThatIsMissingIsNamed() // C10
    {
        QFETCH(QString, missing);
        QStringList words = import();
        const qsizetype at = words.indexOf(missing);
        words.remove(at, 2);
        const Answer answer = m_program.json(words);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.object().value(u"error"_s).toObject().value(u"field"_s).toString(), missing);
    }

    void aValueThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("no date") << u"--obtained"_s << u"yesterday"_s << u"date_invalid"_s << 4;
        QTest::newRow("future") << u"--obtained"_s << u"2999-01-01"_s << u"day_in_future"_s << 4;
        QTest::newRow("notice") << u"--notice"_s << u"never"_s << u"usage"_s << 2;
        QTest::newRow("column") << u"--proof-column"_s << u"Preuve"_s << u"column_unknown"_s << 4;
    }
    void aValueThatCannotBeUsedIsNamed()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(QString, code);
        QFETCH(int, status);
        QStringList words = import();
        words[words.indexOf(option) + 1] = value;
        const Answer answer = m_program.json(words);
        QCOMPARE(answer.status, status);
        const QJsonObject error = answer.object().value(u"error"_s).toObject();
        QCOMPARE(error.value(u"field"_s).toString(), option);
        QCOMPARE(error.value(u"code"_s).toString(), code);
        QCOMPARE(m_program.json({u"contact"_s, u"list"_s}).object().value(u"total"_s).toInt(), 0);
    }

    void whoIsProvedComesInAndIsWrittenToOnceTold() // C10
    {
        QStringList dry = import();
        dry += u"--dry-run"_s;
        QCOMPARE(m_program.json(dry).object().value(u"rejected"_s).toArray().size(), 1);
        const Answer done = m_program.json(import());
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(done.object().value(u"created"_s).toInt(), 1);
        QCOMPARE(done.object().value(u"notice_due"_s).toString(), obtained().addMonths(1).toString(Qt::ISODate));
        const QJsonObject refused = done.object().value(u"rejected"_s).toArray().at(0).toObject();
        QCOMPARE(refused.value(u"row"_s).toInt(), 2);
        QCOMPARE(refused.value(u"column"_s).toString(), u"Accord"_s);
        QCOMPARE(refused.value(u"reason"_s).toString(), u"bought_without_proof"_s);
        const QString anne = m_program.json({u"contact"_s, u"list"_s})
                                 .object()
                                 .value(u"contacts"_s)
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value(u"id"_s)
                                 .toString();
        const QJsonObject source = shown(anne);
        QCOMPARE(source.value(u"type"_s).toString(), u"bought_list"_s);
        QCOMPARE(source.value(u"detail"_s).toString(), u"Fichiers Martin"_s);
        QCOMPARE(source.value(u"date"_s).toString(), obtained().toString(Qt::ISODate));
        QCOMPARE(source.value(u"notice"_s).toString(), u"month"_s);
        QCOMPARE(source.value(u"proof"_s).toString(), u"4711"_s);
        QCOMPARE(codeFor(anne), u"E_NEED_CONSENT"_s);
        QCOMPARE(codeFor(anne, u"info.privacy"_s), u"A_SERVICE"_s); // the way to tell her stays open
        edit(anne, u"informed_on="_s + QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(codeFor(anne), u"A_OPTOUT"_s);
        edit(anne, u"source_proof="_s);
        QCOMPARE(codeFor(anne), u"E_INVALID"_s);
        edit(anne, u"informed_on="_s);
        edit(anne, u"source_proof=4711"_s);
        edit(anne, u"source_notice=first_message"_s);
        QCOMPARE(codeFor(anne), u"A_OPTOUT"_s);
        QCOMPARE(m_program.run({u"contact"_s, u"edit"_s, anne, u"source_notice=perhaps"_s}).status, 4);
        QCOMPARE(m_program.run({u"contact"_s, u"edit"_s, anne, u"source_date=2999-01-01"_s}).status, 4);
        // Taken back as any import; what was changed by hand since is kept.
        QCOMPARE(m_program.run({u"import"_s, u"undo"_s, done.object().value(u"batch"_s).toString()}).status, 0);
    }

    void whoIsTypedInAsBoughtIsBlockedUntilAllIsSaid() // C10
    {
        const Answer added = m_program.json({u"contact"_s, u"add"_s, u"family=Durand"_s, u"street=3 rue Haute"_s,
                                             u"postcode=29000"_s, u"city=Quimper"_s, u"source=bought_list"_s,
                                             u"informed_on="_s + QDate::currentDate().toString(Qt::ISODate)});
        QVERIFY2(added.status == 0, added.err.constData());
        const QString id = added.object().value(u"id"_s).toString();
        QVERIFY(shown(id).value(u"date"_s).isNull()); // a day nobody gave is not made up
        QCOMPARE(codeFor(id), u"E_INVALID"_s);
        edit(id, u"source_detail=Fichiers Martin"_s);
        edit(id, u"source_date="_s + obtained().toString(Qt::ISODate));
        edit(id, u"source_notice=month"_s);
        QCOMPARE(codeFor(id), u"E_INVALID"_s);
        edit(id, u"source_proof=4712"_s);
        QCOMPARE(codeFor(id), u"A_OPTOUT"_s);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QDate obtained() { return QDate::currentDate().addDays(-5); }
    QStringList import() const
    {
        return {u"import"_s,         path(u"prospects.csv"_s),
                u"--bought-from"_s,  u"Fichiers Martin"_s,
                u"--obtained"_s,     obtained().toString(Qt::ISODate),
                u"--notice"_s,       u"month"_s,
                u"--proof-column"_s, u"Accord"_s};
    }
    QJsonObject shown(const QString &id) const
    {
        return m_program.json({u"contact"_s, u"show"_s, id}).object().value(u"source"_s).toObject();
    }
    QString codeFor(const QString &id, const QString &purpose = u"offers.promo.customers"_s) const
    {
        return m_program.json({u"may-contact"_s, id, u"--purpose"_s, purpose, u"--channel"_s, u"post"_s})
            .object()
            .value(u"code"_s)
            .toString();
    }
    void edit(const QString &id, const QString &field) const
    {
        const Answer answer = m_program.run({u"contact"_s, u"edit"_s, id, field});
        QVERIFY2(answer.status == 0, answer.err.constData());
    }

    QTemporaryDir m_folder;
    ProgramRun m_program{m_folder.filePath(u"V.entrenous"_s), u"camille"_s, "quatre mots sans rapport"};
};

CRM_TEST(tst_BoughtListCommand)
#include "tst_boughtlistcommand.moc"
