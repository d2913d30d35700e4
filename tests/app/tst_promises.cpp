// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appdrive.h"
#include "programrun.h"
#include "consentparts.h"
#include "testmain.h"

#include "consentchoicesmodel.h"
#include "decision.h"
#include "consents/choicepair.h"
#include "consents/consentwizard.h"
#include "people/contactdialog.h"
#include "people/contactform.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// What the product promises, one test for each promise this version makes.
class tst_Promises : public QObject {
    Q_OBJECT

    static QList<Channel> channels() { return {Channel::Email, Channel::Phone, Channel::Sms, Channel::Post}; }
    static QString firstId(const Answer &list) { return list.object().value(u"contacts"_s).toArray().at(0).toObject().value(u"id"_s).toString(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    ProgramRun demo(int people);

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void askFirstAndNothingIsTicked();
    void aConsentCanBeProved();
    void thereIsOneAnswer();
    void everyFieldHasAPurpose();
    void dataLeavesOnTimeAndThePreviewSaysWhy();
    void anAccessRequestIsAnsweredInOneCommand();
    void silence();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

ProgramRun tst_Promises::demo(int people)
{
    const Answer made = ProgramRun({}, {}, {}).json({u"demo"_s, path(u"Demo.entrenous"_s), u"--contacts"_s, QString::number(people)});
    if (made.status != 0)
        qWarning("%s", made.err.constData());
    return {path(u"Demo.entrenous"_s), demoUser(), demoPassphrase()};
}

void tst_Promises::askFirstAndNothingIsTicked()
{
    UiVault vault;
    const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    Backend &backend = vault.backend();
    ConsentWizard wizard(consentPartsOf(vault), anne.id);
    wizard.open();
    QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
    QTRY_VERIFY(!wizard.findChildren<ChoicePair *>().isEmpty());
    for (const ChoicePair *pair : wizard.findChildren<ChoicePair *>())
        QCOMPARE(pair->answer(), ConsentChoicesModel::Answer::None);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    const auto lights = answerOf(backend.reading().call(&PermissionService::lights, anne.id, std::optional<QDateTime>()));
    QVERIFY(lights);
    for (const PermissionRow &row : *lights) {
        for (const Permission &permission : row.channels)
            QVERIFY2(!permission.isAllowed || permission.basis != LegalBasis::Consent, qPrintable(permission.code));
    }
}

void tst_Promises::aConsentCanBeProved()
{
    UiVault vault;
    const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
    const QByteArray form = "%PDF-1.4 the signed form";
    ConsentDraft draft;
    draft.contact = anne.id;
    draft.choices = {{u"offers.promo.consent"_s, Channel::Email, ConsentState::Given, {}}};
    draft.language = u"fr"_s;
    draft.timeZone = u"Europe/Paris"_s;
    draft.method = CollectionMethod::PaperForm;
    draft.evidence = {{u"form.pdf"_s, u"paper_scan"_s, form}};
    const auto recorded = answerOf(vault.backend().consents().call(&ConsentService::record, draft));
    CRM_VERIFY(recorded);
    const auto history = answerOf(vault.backend().reading().call(&PermissionService::history, anne.id));
    CRM_VERIFY(history);
    QCOMPARE(history->size(), 1);
    const ConsentEvent &event = history->first();
    QVERIFY(!event.wordingText.isEmpty() && event.wordingVersion > 0 && event.occurredAtUtc.isValid());
    QCOMPARE(event.method, CollectionMethod::PaperForm);
    QCOMPARE(event.evidence.size(), 1);
    QCOMPARE(event.evidence.first().sha256, QCryptographicHash::hash(form, QCryptographicHash::Sha256));
    const auto kept = answerOf(vault.backend().consents().call(&ConsentService::evidenceContent, event.evidence.first().id));
    CRM_VERIFY(kept);
    QCOMPARE(*kept, form);
    CRM_VERIFY(answerOf(vault.backend().consents().call(&ConsentService::verify)));
}

void tst_Promises::thereIsOneAnswer()
{
    Changes changes;
    const Clock now = [] { return instantFromText(u"2026-11-23T13:32:00.000Z"_s); };
    Backend backend(changes, now, KdfParameters::least());
    DemoWish wish;
    wish.address = {path(u"One.entrenous"_s)};
    wish.contacts = 600;
    wish.language = u"fr"_s;
    CRM_VERIFY(answerOf(backend.createDemo(wish, {})));
    CRM_VERIFY(answerOf(backend.open(wish.address, {demoUser(), demoPassphrase(), {}})));
    const auto keys = answerOf(backend.reading().call(&PermissionService::order, ContactQuery()));
    QCOMPARE(keys->size(), 600);
    const auto purposes = answerOf(backend.reading().call(&PermissionService::purposes));
    QHash<ContactId, QList<PermissionRow>> cards;
    qint64 compared = 0;
    QSet<QString> codes;
    for (const Purpose &purpose : *purposes) {
        for (const Channel channel : channels()) {
            const auto list = answerOf(backend.reading().call(&PermissionService::rows, *keys, purpose.key, channel));
            CRM_VERIFY(list);
            for (const LitRow &row : *list) {
                const auto asked = answerOf(backend.reading().call(&PermissionService::mayContact, row.row.id, purpose.key, channel, std::optional<MessageClass>(), std::optional<QDateTime>()));
                CRM_VERIFY(asked);
                const QByteArray where = (purpose.key + u' ' + codeOf(channel) + u' ' + row.row.name + u": "_s + row.permission.code + u" / "_s + asked->code).toUtf8();
                QVERIFY2(asked->code == row.permission.code && asked->isAllowed == row.permission.isAllowed, where.constData());
                if (!cards.contains(row.row.id))
                    cards.insert(row.row.id, *answerOf(backend.reading().call(&PermissionService::lights, row.row.id, std::optional<QDateTime>())));
                codes.insert(asked->code);
                for (const PermissionRow &line : cards.value(row.row.id)) {
                    for (const Permission &light : line.channels) {
                        // The two halves of a (2) purpose are one row and one answer.
                        const auto twin = twinOf(line.purpose, *purposes);
                        const bool isOfRow = line.purpose.key == purpose.key || (twin && twin->key == purpose.key);
                        if (!isOfRow || light.channel != channel || light.light == Light::NoChannel)
                            continue;
                        QVERIFY2(light.code == asked->code && light.isAllowed == asked->isAllowed, (where + " card: " + light.code.toUtf8()).constData());
                        ++compared;
                    }
                }
            }
        }
    }
    QVERIFY(compared > 1000);
    // The vault is varied enough to mean something.
    for (const QString &code : {u"A_CONSENT"_s, u"A_SOFT"_s, u"A_CONTRACT"_s, u"A_LI_B2B"_s, u"A_OPTOUT"_s, u"A_LI_INFO"_s, u"A_SERVICE"_s, u"E_NEED_CONSENT"_s,
                                u"E_OBJECTED"_s, u"E_WITHDRAWN"_s, u"E_REFUSED"_s, u"E_EXPIRED"_s, u"E_INVALID"_s, u"E_STALE"_s, u"E_RESTRICTED"_s, u"E_NO_ADDRESS"_s})
        QVERIFY2(codes.contains(code), qPrintable(code));
    CRM_VERIFY(answerOf(backend.close()));
}

void tst_Promises::everyFieldHasAPurpose()
{
    // G1: at most five inputs before one asks for more.
    UiVault vault;
    Backend &backend = vault.backend();
    Preferences preferences(vault.path(u"preferences.ini"_s));
    const PeopleTools tools {backend.reading(), backend.contacts(), backend.consents(), backend.retention(), vault.changes(), vault.prompts, preferences, backend.phones(),
                             vault.phrases(), vault.clock(), u"FR"_s, backend.calls()};
    auto *dialog = new ContactDialog(tools);
    dialog->show();
    QVERIFY(dialog->form()->inputCount() <= 5);
    int inSight = 0;
    for (const QWidget *widget : dialog->findChildren<QWidget *>())
        inSight += widget->isVisible() && (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget));
    QVERIFY2(inSight <= 5, qPrintable(QString::number(inSight)));
    QVERIFY2(!dialog->findChild<QWidget *>(u"birthday"_s), "no default purpose needs a birth date");
    delete dialog;
}

void tst_Promises::dataLeavesOnTimeAndThePreviewSaysWhy()
{
    const ProgramRun program = demo(120);
    const QJsonArray lines = program.json({u"retention"_s, u"preview"_s, u"--until"_s, u"2032-01-01"_s}).array();
    QVERIFY(!lines.isEmpty());
    for (const QJsonValue &line : lines) {
        for (const QString &key : {u"contact"_s, u"rule"_s, u"date"_s, u"anchor"_s})
            QVERIFY2(!line.toObject().value(key).toString().isEmpty(), qPrintable(key + u' ' + QString::fromUtf8(QJsonDocument(line.toObject()).toJson())));
    }
}

void tst_Promises::anAccessRequestIsAnsweredInOneCommand()
{
    const ProgramRun program = demo(40);
    const QString id = firstId(program.json({u"contact"_s, u"list"_s}));
    const Answer package = program.json({u"request"_s, u"package"_s, id, path(u"package"_s)});
    QVERIFY2(package.status == 0, package.err.constData());
    QStringList kinds;
    QDirIterator files(path(u"package"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        kinds << QFileInfo(files.next()).suffix().toLower();
    const QString written = package.object().value(u"path"_s).toString();
    QVERIFY(QFile::exists(written));
    if (written.endsWith(u".zip"_s)) {
        QFile zip(written);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        const QByteArray bytes = zip.readAll();
        for (const char *name : {".pdf", ".html", ".json", ".csv", ".vcf"})
            QVERIFY2(bytes.contains(name), name);
    } else {
        for (const QString &kind : {u"pdf"_s, u"html"_s, u"json"_s, u"csv"_s, u"vcf"_s})
            QVERIFY2(kinds.contains(kind), qPrintable(kind + u" not in "_s + kinds.join(u' ')));
    }
}

void tst_Promises::silence()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed");
    const ProgramRun program = demo(20);
    const QString id = firstId(program.json({u"contact"_s, u"list"_s}));
    const QList<QStringList> jobs {{u"overview"_s}, {u"may-contact"_s, id, u"--purpose"_s, u"offers.promo.consent"_s, u"--channel"_s, u"email"_s},
                                   {u"request"_s, u"package"_s, id, path(u"silent"_s)}, {u"vault"_s, u"backup"_s, path(u"b.entrenous-backup"_s)}};
    for (const QStringList &job : jobs) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ENTRENOUS_PASSPHRASE"_s, QString::fromUtf8(demoPassphrase()));
        process.setProcessEnvironment(environment);
        process.start(u"strace"_s, QStringList {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=network"_s, u"-o"_s, path(u"trace"_s), QStringLiteral(CRM_PROGRAM), u"--vault"_s,
                                                path(u"Demo.entrenous"_s), u"--user"_s, demoUser()} + job);
        QVERIFY(process.waitForFinished(60'000));
        QFile trace(path(u"trace"_s));
        if (!trace.open(QIODevice::ReadOnly) || process.readAllStandardError().contains("ptrace"))
            QSKIP("processes may not be traced here");
        const QByteArray calls = trace.readAll();
        // A local socket of the machine (the name cache) is no network.
        QVERIFY2(!calls.contains("AF_INET"), (job.join(u' ').toUtf8() + '\n' + calls).constData());
    }
}

CRM_TEST(tst_Promises)
#include "tst_promises.moc"
