// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "postgrescluster.h"
#include "programrun.h"
#include "testmain.h"
#include "vaultopener.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPassphrase = "quatre mots sans rapport";

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QString firstId(const Answer &list) { return list.object().value(u"contacts"_s).toArray().at(0).toObject().value(u"id"_s).toString(); }

} // namespace

/// The contract of the command line, run as a script runs it, on both engines.
class tst_CommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void theMainJobWorksFromEndToEnd_data();
    void theMainJobWorksFromEndToEnd();
    void aWrongPassphraseIsRefusedWithThree();
    void onAServerNobodySignsInUnderAnotherName();
    void wrongUsageIsTwo();
    void writingRefusesToMoveTheClock();
    void badInputIsFourAndWritesNothing();
    void anObjectionBlocksAtOnceAndSaysWhy();
    void factsOpenTheWaysTheLawLeaves();
    void aTamperedOptionNeverHoldsThePassphrase();
    void theDemoIsTheSameForTheSameSeed();
    void nothingOfAPersonStandsOutsideTheVault();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    ProgramRun freshVault();
    std::unique_ptr<QTemporaryDir> m_folder;
};

ProgramRun tst_CommandLine::freshVault()
{
    ProgramRun program(path(u"V.entrenous"_s), u"camille"_s, kPassphrase);
    const Answer made = program.json({u"vault"_s, u"create"_s, u"--controller"_s, u"Atelier"_s, u"--country"_s, u"FR"_s});
    if (made.status != 0)
        qWarning("%s", made.err.constData());
    return program;
}

void tst_CommandLine::theMainJobWorksFromEndToEnd_data()
{
    QTest::addColumn<bool>("server");
    QTest::newRow("vault") << false;
    QTest::newRow("postgresql") << true;
}

void tst_CommandLine::theMainJobWorksFromEndToEnd()
{
    QFETCH(bool, server);
    QString vault = path(u"Main.entrenous"_s);
    if (server) {
        if (!PostgresCluster::whyNot().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        vault = PostgresCluster::url(u"postgres"_s).toString();
    }
    const ProgramRun program(vault, u"camille"_s, kPassphrase);
    const Answer made = program.json({u"vault"_s, u"create"_s, u"--controller"_s, u"Atelier Marceau"_s, u"--country"_s, u"FR"_s});
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(made.object().value(u"recovery_key"_s).toString().isEmpty(), server);

    writeFile(path(u"people.csv"_s), "Nom;Prénom;Courriel;Tél portable;Newsletter\r\nLe Goff;Anne;anne@kerlann.example;06 39 98 12 04;oui\r\nBensaïd;Karim;pas une adresse;0639 9;\r\n");
    const Answer dry = program.json({u"import"_s, path(u"people.csv"_s), u"--dry-run"_s});
    QVERIFY2(dry.status == 0, dry.err.constData());
    QCOMPARE(dry.object().value(u"contacts"_s).toArray().size() + dry.object().value(u"rejected"_s).toArray().size(), 2);
    QCOMPARE(program.json({u"contact"_s, u"list"_s}).object().value(u"total"_s).toInt(), 0);

    const Answer imported = program.json({u"import"_s, path(u"people.csv"_s)});
    QVERIFY2(imported.status == 0, imported.err.constData());
    QCOMPARE(imported.object().value(u"read"_s).toInt(), 2);
    const QString anne = firstId(program.json({u"contact"_s, u"list"_s, u"--query"_s, u"ann le g"_s}));
    QVERIFY(!anne.isEmpty());
    QCOMPARE(firstId(program.json({u"contact"_s, u"list"_s, u"--query"_s, u"+33639981204"_s})), anne);

    // B12: a bare "oui" is not a consent.
    const Answer before = program.json({u"may-contact"_s, anne, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s});
    QCOMPARE(before.status, 1);
    QCOMPARE(before.object().value(u"allowed"_s).toBool(), false);

    const Answer recorded = program.json({u"consent"_s, u"record"_s, anne, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s, u"--state"_s, u"given"_s,
                                          u"--method"_s, u"counter"_s, u"--evidence"_s, path(u"people.csv"_s)});
    QVERIFY2(recorded.status == 0, recorded.err.constData());
    const Answer after = program.json({u"may-contact"_s, anne, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s});
    QCOMPARE(after.object().value(u"code"_s).toString(), u"A_CONSENT"_s);
    const Answer later = program.json({u"--at"_s, u"2031-01-01T00:00:00Z"_s, u"may-contact"_s, anne, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s});
    QCOMPARE(later.object().value(u"code"_s).toString(), u"E_EXPIRED"_s);

    QVERIFY(!program.json({u"consent"_s, u"history"_s, anne}).array().isEmpty());
    QVERIFY(program.json({u"consent"_s, u"state"_s, anne}).array().size() > 1);
    QCOMPARE(program.json({u"consent"_s, u"verify"_s}).object().value(u"ok"_s).toBool(), true);
    QCOMPARE(program.json({u"consent"_s, u"receipt"_s, recorded.object().value(u"id"_s).toString()}).object().value(u"schema_version"_s).toString(), u"entrenous-consent/1.0"_s);
    QCOMPARE(program.json({u"retention"_s, u"policies"_s}).array().size(), 28);
    QVERIFY(program.json({u"retention"_s, u"preview"_s, u"--until"_s, u"2040-01-01"_s}).array().size() >= 1);

    const Answer package = program.json({u"request"_s, u"package"_s, anne, path(server ? u"ps"_s : u"pv"_s), u"--encrypt"_s});
    QVERIFY2(package.status == 0, package.err.constData());
    QVERIFY(QFile::exists(package.object().value(u"path"_s).toString()));

    const Answer exported = program.json({u"export"_s, path(server ? u"s.csv"_s : u"v.csv"_s), u"--format"_s, u"csv"_s, u"--recipient"_s, u"Imprimeur"_s, u"--purpose"_s, u"vœux"_s});
    QVERIFY2(exported.status == 0, exported.err.constData());
    QVERIFY(exported.object().value(u"contacts"_s).toInt() >= 1);

    const Answer overview = program.json({u"overview"_s});
    QVERIFY2(overview.status == 0, overview.err.constData());
    QVERIFY(overview.object().value(u"contacts"_s).toInt() >= 1);
    const Answer check = program.json({u"vault"_s, u"check"_s});
    QVERIFY2(check.status == 0, (check.out + check.err).constData());
    QCOMPARE(program.json({u"journal"_s, u"verify"_s}).status, 0);

    const Answer undone = program.json({u"import"_s, u"undo"_s, imported.object().value(u"batch"_s).toString()});
    QVERIFY2(undone.status == 0, undone.err.constData());

    if (!server) {
        const Answer backup = program.json({u"vault"_s, u"backup"_s, path(u"b.entrenous-backup"_s)});
        QVERIFY2(backup.status == 0, backup.err.constData());
        const Answer restored = program.json({u"vault"_s, u"restore"_s, path(u"b.entrenous-backup"_s), path(u"R.entrenous"_s)});
        QVERIFY2(restored.status == 0, restored.err.constData());
        QVERIFY2(restored.object().value(u"replay"_s).toObject().value(u"done"_s).toBool(), restored.out.constData()); // G13
        const ProgramRun other(path(u"R.entrenous"_s), u"camille"_s, kPassphrase);
        QVERIFY2(other.json({u"vault"_s, u"check"_s}).status == 0, "the restored vault is whole");
    }
}

void tst_CommandLine::aWrongPassphraseIsRefusedWithThree()
{
    freshVault();
    const Answer wrong = ProgramRun(path(u"V.entrenous"_s), u"camille"_s, "ce n’est pas la bonne").json({u"contact"_s, u"list"_s});
    QCOMPARE(wrong.status, 3);
    QCOMPARE(wrong.object().value(u"error"_s).toObject().value(u"code"_s).toString(), u"wrong_passphrase"_s);
    const Answer stranger = ProgramRun(path(u"V.entrenous"_s), u"nobody"_s, kPassphrase).json({u"contact"_s, u"list"_s});
    QCOMPARE(stranger.status, 3);
}

void tst_CommandLine::onAServerNobodySignsInUnderAnotherName() // G4, G5
{
    if (!PostgresCluster::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresCluster::whyNot()));
    const auto server = Database::openPostgres(PostgresCluster::url(u"postgres"_s), Database::Access::ReadWrite);
    CRM_VERIFY(server);
    CRM_VERIFY((*server)->execute(u"CREATE DATABASE logins TEMPLATE template0"_s));
    CRM_VERIFY((*server)->execute(u"CREATE ROLE mallory LOGIN SUPERUSER"_s));
    const QUrl own = PostgresCluster::url(u"logins"_s);
    QUrl hers = own;
    hers.setUserName(u"mallory"_s);
    const QStringList list {u"contact"_s, u"list"_s};
    const ProgramRun camille(own.toString(), u"camille"_s, {});
    QCOMPARE(camille.json({u"vault"_s, u"create"_s, u"--controller"_s, u"Atelier"_s, u"--country"_s, u"FR"_s}).status, 0);
    QCOMPARE(camille.json(list).status, 0);
    QCOMPARE(ProgramRun(own.toString(), {}, {}).json(list).status, 0);

    for (const QString &name : {u"camille"_s, u"mallory"_s, QString()}) {
        const Answer refusal = ProgramRun(hers.toString(), name, {}).json(list);
        QCOMPARE(refusal.status, 3);
        QCOMPARE(refusal.object().value(u"error"_s).toObject().value(u"code"_s).toString(), u"not_allowed"_s);
    }
    QCOMPARE(ProgramRun(own.toString(), u"somebody else"_s, {}).json(list).status, 3);

    {
        Changes changes;
        const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
        Writers writers(clock);
        auto vault = VaultOpener(writers, changes, clock).open({own.toString()}, {u"camille"_s, {}, {}});
        CRM_VERIFY(vault);
        CRM_VERIFY((*vault)->write->office.addUser(u"Mallory M."_s, Role::Staff, {}, u"mallory"_s));
    }
    QCOMPARE(ProgramRun(hers.toString(), u"mallory m."_s, {}).json(list).status, 0);
    QCOMPARE(ProgramRun(hers.toString(), u"camille"_s, {}).json(list).status, 3);
    const Answer refused = ProgramRun(hers.toString(), {}, {}).json({u"export"_s, path(u"x.csv"_s), u"--format"_s, u"csv"_s, u"--recipient"_s, u"R"_s, u"--purpose"_s, u"P"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY(!QFile::exists(path(u"x.csv"_s)));
}

void tst_CommandLine::wrongUsageIsTwo()
{
    const ProgramRun program = freshVault();
    QCOMPARE(program.run({u"no-such-command"_s}).status, 2);
    QCOMPARE(program.run({u"contact"_s, u"list"_s, u"--nonsense"_s}).status, 2);
    QCOMPARE(program.run({u"contact"_s, u"show"_s, u"not-an-id"_s}).status, 2);
}

void tst_CommandLine::writingRefusesToMoveTheClock()
{
    const ProgramRun program = freshVault();
    QCOMPARE(program.run({u"--at"_s, u"2026-01-01T00:00:00Z"_s, u"contact"_s, u"add"_s, u"given=Ada"_s, u"family=Martin"_s}).status, 2);
    QCOMPARE(program.json({u"contact"_s, u"list"_s}).object().value(u"total"_s).toInt(), 0);
}

void tst_CommandLine::badInputIsFourAndWritesNothing()
{
    const ProgramRun program = freshVault();
    const Answer bad = program.json({u"contact"_s, u"add"_s, u"given=Ada"_s, u"email=ada-at-example"_s});
    QCOMPARE(bad.status, 4);
    QCOMPARE(bad.object().value(u"error"_s).toObject().value(u"code"_s).toString(), u"email_invalid"_s);
    QCOMPARE(program.json({u"contact"_s, u"list"_s}).object().value(u"total"_s).toInt(), 0);
    QCOMPARE(program.run({u"import"_s, path(u"absent.csv"_s)}).status, 4);
}

void tst_CommandLine::anObjectionBlocksAtOnceAndSaysWhy()
{
    const ProgramRun program = freshVault();
    const QString id = program.json({u"contact"_s, u"add"_s, u"given=Ada"_s, u"family=Martin"_s, u"email=ada@mail.example"_s}).object().value(u"id"_s).toString();
    QVERIFY(!id.isEmpty());
    const QStringList ask {u"may-contact"_s, id, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s};
    QCOMPARE(program.run({u"consent"_s, u"record"_s, id, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s, u"--state"_s, u"given"_s, u"--method"_s, u"phone"_s}).status, 0);
    QCOMPARE(program.json(ask).object().value(u"code"_s).toString(), u"A_CONSENT"_s);
    QCOMPARE(program.run({u"object"_s, id}).status, 0);
    const Answer blocked = program.json(ask);
    QCOMPARE(blocked.status, 1);
    QCOMPARE(blocked.object().value(u"code"_s).toString(), u"E_OBJECTED"_s);
    // C, step 5: a service message passes.
    QCOMPARE(program.json({u"may-contact"_s, id, u"--purpose"_s, u"crm.contract"_s, u"--channel"_s, u"email"_s, u"--class"_s, u"service"_s}).object().value(u"code"_s).toString(), u"A_SERVICE"_s);
}

void tst_CommandLine::factsOpenTheWaysTheLawLeaves()
{
    const ProgramRun program = freshVault();
    const auto idOf = [&](const QStringList &fields) { return program.json(QStringList {u"contact"_s, u"add"_s} + fields).object().value(u"id"_s).toString(); };
    const auto code = [&](const QString &id, const QString &purpose, const QString &channel, const QStringList &before = {}) {
        const Answer answer = program.json(before + QStringList {u"may-contact"_s, id, u"--purpose"_s, purpose, u"--channel"_s, channel});
        return answer.object().value(u"code"_s).toString();
    };
    // C2: every flag, or a prospect.
    const QString ada = idOf({u"given=Ada"_s, u"family=Martin"_s, u"email=ada@mail.example"_s, u"relation=customer"_s, u"sold_on=2026-02-03"_s,
                              u"address_from_person=yes"_s, u"similar_offer=yes"_s, u"opt_out_offered=yes"_s});
    QCOMPARE(code(ada, u"offers.promo.consent"_s, u"email"_s), u"E_NEED_CONSENT"_s);
    QCOMPARE(program.run({u"contact"_s, u"edit"_s, ada, u"opt_out_in_messages=yes"_s}).status, 0);
    QCOMPARE(code(ada, u"offers.promo.consent"_s, u"email"_s), u"A_SOFT"_s);
    QCOMPARE(code(ada, u"offers.promo.customers"_s, u"email"_s), u"A_SOFT"_s);
    QCOMPARE(code(ada, u"news.howto"_s, u"email"_s), u"E_NEED_CONSENT"_s); // rests on consent alone
    const QJsonObject facts = program.json({u"contact"_s, u"show"_s, ada}).object().value(u"customer_facts"_s).toObject();
    QCOMPARE(facts.value(u"sold_on"_s).toString(), u"2026-02-03"_s);
    QCOMPARE(facts.value(u"opt_out_in_messages"_s).toBool(), true);
    QCOMPARE(program.run({u"contact"_s, u"edit"_s, ada, u"opt_out_in_messages=perhaps"_s}).status, 4);
    QCOMPARE(program.run({u"contact"_s, u"edit"_s, ada, u"sold_on=2999-01-01"_s}).status, 4);
    QCOMPARE(program.run({u"contact"_s, u"edit"_s, ada, u"restricted_on=2026-06-01"_s}).status, 0);
    QCOMPARE(code(ada, u"crm.contract"_s, u"email"_s), u"E_RESTRICTED"_s);
    QCOMPARE(code(ada, u"crm.contract"_s, u"email"_s, {u"--at"_s, u"2026-05-01T10:00:00Z"_s}), u"A_SERVICE"_s);
    // Role address; the law of the day a call is made.
    const QString shop = idOf({u"organisation=Kerlann"_s, u"email=info@kerlann.example"_s, u"capacity=professional"_s});
    QCOMPARE(code(shop, u"offers.promo.consent"_s, u"email"_s), u"A_ROLE"_s);
    QCOMPARE(program.run({u"contact"_s, u"edit"_s, shop, u"email_kind=personal"_s}).status, 0);
    QCOMPARE(code(shop, u"offers.promo.consent"_s, u"email"_s), u"E_NEED_CONSENT"_s);
    const QString bob = idOf({u"given=Bob"_s, u"family=Durand"_s, u"phone=06 39 98 12 05"_s, u"do_not_call_checked_on=2026-08-01"_s});
    QCOMPARE(code(bob, u"phone.offers"_s, u"phone"_s, {u"--at"_s, u"2026-08-10T09:00:00Z"_s}), u"A_OPTOUT"_s);
    QCOMPARE(code(bob, u"phone.offers"_s, u"phone"_s, {u"--at"_s, u"2026-08-11T09:00:00Z"_s}), u"E_NEED_CONSENT"_s);
    const QJsonArray packs = program.json({u"packs"_s}).array();
    QCOMPARE(packs.size(), 3);
    QVERIFY(packs.at(0).toObject().value(u"signed_off"_s).isNull());
}

void tst_CommandLine::aTamperedOptionNeverHoldsThePassphrase()
{
    const ProgramRun program = freshVault();
    QCOMPARE(program.run({u"--passphrase"_s, u"quatre mots sans rapport"_s, u"contact"_s, u"list"_s}).status, 2);
    const auto line = CommandLine::parsed({u"entrenous"_s, u"--passphrase=x"_s, u"contact"_s});
    QVERIFY(!line);
}

void tst_CommandLine::theDemoIsTheSameForTheSameSeed()
{
    const ProgramRun maker({}, {}, {});
    for (const QString &name : {u"A.entrenous"_s, u"B.entrenous"_s})
        QCOMPARE(maker.json({u"demo"_s, path(name), u"--contacts"_s, u"60"_s, u"--seed"_s, u"7"_s}).status, 0);
    const QByteArray passphrase = "entre nous, un essai";
    const ProgramRun first(path(u"A.entrenous"_s), u"Jeanne"_s, passphrase);
    const ProgramRun second(path(u"B.entrenous"_s), u"Jeanne"_s, passphrase);
    const QStringList list {u"contact"_s, u"list"_s, u"--limit"_s, u"50"_s};
    QCOMPARE(first.json(list).out, second.json(list).out);
    QCOMPARE(first.json(list).object().value(u"total"_s).toInt(), 60);
    QCOMPARE(first.json({u"vault"_s, u"check"_s}).status, 0);
}

void tst_CommandLine::nothingOfAPersonStandsOutsideTheVault()
{
    // Promise 7 and G6, G7: a marker goes through the whole job; no file holds it in clear, the vault's neither.
    ProgramRun program = freshVault();
    program.setHome(path(u"home"_s));
    QDir().mkpath(path(u"home"_s));
    const QByteArray marker = "Zorglubine";
    QCOMPARE(program.run({u"contact"_s, u"add"_s, u"given="_s + QString::fromLatin1(marker), u"family=Martin"_s, u"note=parle de "_s + QString::fromLatin1(marker)}).status, 0);
    QCOMPARE(program.run({u"contact"_s, u"list"_s, u"--query"_s, QString::fromLatin1(marker)}).status, 0);
    QCOMPARE(program.run({u"vault"_s, u"backup"_s, path(u"m.entrenous-backup"_s)}).status, 0);
    int files = 0;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(marker), qPrintable(file.fileName()));
        QVERIFY2(!content.contains("SQLite format 3"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 4);
}

CRM_TEST(tst_CommandLine)
#include "tst_commandline.moc"
