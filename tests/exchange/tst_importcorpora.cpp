// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dryrunjson.h"
#include "importtesting.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

QString corpora()
{
    return QStringLiteral(CRM_SOURCE_DIR "/../shared/corpora/");
}

QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    return digits.remove(QRegularExpression(u"[^0-9]"_s));
}

/// The same subscriber, written with or without the country.
bool samePhone(const QString &a, const QString &b)
{
    const QString left = digitsOf(a);
    const QString right = digitsOf(b);
    return !left.isEmpty()
        && (left == right || (left.size() >= 9 && right.size() >= 9 && left.right(9) == right.right(9)));
}

bool holdsEmail(const QJsonObject &contact, const QString &email)
{
    for (const QJsonValue &value : contact.value("emails"_L1).toArray()) {
        if (value.toString().compare(email, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QStringList emailsOf(const QJsonObject &wanted)
{
    QStringList emails;
    for (const QJsonValue &value : wanted.value("emails"_L1).toArray())
        emails.append(value.isObject() ? value.toObject().value("value"_L1).toString() : value.toString());
    return emails;
}

/// The contact of the result that is meant by an expectation: by its first e-mail, else by its family name.
QJsonObject counterpart(const QJsonArray &contacts, const QJsonObject &wanted)
{
    const QStringList emails = emailsOf(wanted);
    for (const QJsonValue &value : contacts) {
        const QJsonObject contact = value.toObject();
        if (!emails.isEmpty() ? holdsEmail(contact, emails.first())
                              : contact.value("family"_L1) == wanted.value("family"_L1))
            return contact;
    }
    return {};
}

QString complaintOfClaims(const QString &wanted, const QString &got)
{
    if (wanted.startsWith("opted_out"_L1) && got != "opted_out"_L1)
        return u"an opt-out was lost"_s;
    const bool mayBeIn = wanted.startsWith("opted_in"_L1) || wanted.isEmpty();
    return !mayBeIn && got == "opted_in"_L1 ? u"a consent was invented"_s : QString();
}

/// What is wrong with the result for one expected person; empty: nothing.
QString complaint(const QJsonArray &contacts, const QJsonObject &wanted)
{
    const QJsonObject got = counterpart(contacts, wanted);
    const QString who = emailsOf(wanted).value(0, wanted.value("family"_L1).toString()) + u": "_s;
    if (got.isEmpty())
        return who + u"missing"_s;
    for (const QString &email : emailsOf(wanted)) {
        if (!holdsEmail(got, email))
            return who + u"e-mail lost: "_s + email;
    }
    for (const QString &part : {u"given"_s, u"family"_s, u"org"_s}) {
        const QString expected = plain(wanted.value(part).toString());
        if (!expected.isEmpty() && expected != plain(got.value(part).toString()))
            return who + part + u" is "_s + got.value(part).toString();
    }
    for (const QJsonValue &phone : wanted.value("phones"_L1).toArray()) {
        const QJsonArray phones = got.value("phones"_L1).toArray();
        const QString e164 = phone.toObject().value("e164"_L1).toString();
        const QString raw = phone.toObject().value("raw"_L1).toString();
        if (std::none_of(phones.begin(), phones.end(), [&](const QJsonValue &v) {
                return samePhone(v.toString(), e164) || samePhone(v.toString(), raw);
            }))
            return who + u"phone lost: "_s + e164;
    }
    const QString birthday = wanted.value("birthday"_L1).toString();
    if (!birthday.isEmpty() && birthday != got.value("birthday"_L1).toString())
        return who + u"birthday is "_s + got.value("birthday"_L1).toString();
    const QString claims
        = complaintOfClaims(wanted.value("email_marketing"_L1).toString(), got.value("email_marketing"_L1).toString());
    return claims.isEmpty() ? QString() : who + claims;
}

} // namespace

/// Files that other programs wrote. With CRM_IMPORT_RESULTS naming a folder, what was read is also written there as
/// JSON.
class tst_ImportCorpora final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(corpora() + u"expect.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the folder of test inputs is absent");
        m_expect = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_expect.isEmpty());
    }

    void exportsOfCrmsAndAddressBooksComeInWhole_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : m_expect.keys()) {
            if (key.startsWith("crm-csv/"_L1))
                QTest::newRow(qPrintable(key)) << key;
        }
    }

    void exportsOfCrmsAndAddressBooksComeInWhole()
    {
        QFETCH(QString, key);
        const QJsonArray got = read(key);
        const QJsonObject expected = m_expect.value(key).toObject();
        const int count = expected.value("contacts_expected"_L1).toInt(expected.value("rows"_L1).toInt());
        QCOMPARE(got.size(), count);
        for (const QJsonValue &wanted : expected.value("contacts"_L1).toArray()) {
            if (wanted.toObject().contains("emails"_L1) || wanted.toObject().contains("family"_L1))
                QCOMPARE(complaint(got, wanted.toObject()), QString());
        }
    }

    void everyFileEndsInContactsOrInAClearAnswer()
    {
        int contacts = 0;
        int refusals = 0;
        for (const char *const folder : {"vcard", "csv", "crm-csv", "nasty", "names", "phone"}) {
            QDirIterator files(corpora() + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const Result<QList<ImportedContact>> all = test::ImportBench::readAll(m_bench.reader, path);
                if (!all) {
                    QVERIFY2(!all.error().reason.isEmpty(), qPrintable(path));
                    ++refusals;
                    continue;
                }
                for (const ImportedContact &contact : *all) {
                    QVERIFY2(contact.isRejected || checked(contact.contact, test::importDay()), qPrintable(path));
                    QVERIFY2(!contact.isRejected || !contact.problems.isEmpty(), qPrintable(path));
                    ++contacts;
                }
                save(path.sliced(corpora().size()), dryRunContacts(*all));
            }
        }
        QVERIFY(contacts > 10000);
        QVERIFY(refusals > 0);
    }

    void anEmptyFileAndAPictureAreRefusedWithTheirReason()
    {
        QCOMPARE(refusalOf(u"nasty/only-bom.csv"_s), u"file_empty"_s);
        QCOMPARE(refusalOf(u"nasty/png-renamed.vcf"_s), u"not_contacts"_s);
        QCOMPARE(refusalOf(u"nasty/zip-slip.zip"_s), u"format_unknown"_s);
        QCOMPARE(refusalOf(u"nasty/deep-array-1000.json"_s), u"format_unknown"_s);
        QCOMPARE(refusalOf(u"nasty/no-such-file.csv"_s), u"file_unreadable"_s);
    }

    void twoPeopleWithOneIdStayTwoPeople()
    {
        const QJsonArray got = read(u"nasty/duplicate-uid.vcf"_s);
        QCOMPARE(got.size(), 2);
    }

    void everyHostileNameComesInOrIsRefusedByItsField()
    {
        QCOMPARE(read(u"nasty/blns-contacts.csv"_s).size(), 243);
        QCOMPARE(read(u"nasty/csv-formulas-contacts.csv"_s).size(), 19);
        QCOMPARE(read(u"nasty/markup.vcf"_s).size(), 10);
        QCOMPARE(read(u"nasty/unicode-contacts.vcf"_s).size(), 8);
    }

    void aMixtureOfUtf8AndLatin1IsRepairedCellByCell()
    {
        const QJsonArray got = read(u"nasty/invalid-utf8.csv"_s);
        QCOMPARE(got.size(), 2);
        QCOMPARE(got.at(1).toObject().value("given"_L1).toString(), u"René"_s);
        QVERIFY(holdsEmail(got.at(1).toObject(), u"rene@example.org"_s));
    }

private:
    QJsonArray read(const QString &key) const
    {
        const Result<QList<ImportedContact>> all = test::ImportBench::readAll(m_bench.reader, corpora() + key);
        return all ? dryRunContacts(*all) : QJsonArray();
    }

    QString refusalOf(const QString &key) const
    {
        const Result<QList<ImportedContact>> all = test::ImportBench::readAll(m_bench.reader, corpora() + key);
        return all ? QString() : all.error().reason;
    }

    static void save(const QString &key, const QJsonArray &contacts)
    {
        const QString folder = qEnvironmentVariable("CRM_IMPORT_RESULTS");
        if (folder.isEmpty())
            return;
        QFile file(folder + u'/' + key + u".json"_s);
        QDir().mkpath(QFileInfo(file).path());
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(contacts).toJson());
    }

    QJsonObject m_expect;
    test::ImportBench m_bench;
};

CRM_TEST(tst_ImportCorpora)

} // namespace crm

#include "tst_importcorpora.moc"
