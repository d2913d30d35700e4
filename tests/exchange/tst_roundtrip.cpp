// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"
#include "filelistwriter.h"
#include "importtesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm {

/// What the program writes for its own use it reads back without a loss: nobody is locked in, and nothing gets worse on
/// the way from one vault to another.
class tst_RoundTrip final : public QObject {
    Q_OBJECT

    static Contact nastyPerson();
    static Contact organisation();
    static Contact addressOnly();
    QList<ImportedContact> through(const QString &format, const QString &name, const QList<Contact> &people,
                                   const QString &country = u"FR"_s) const;
    static ContactDraft asImported(const Contact &contact, const QString &fileName);

private Q_SLOTS:
    void aContactComesBackEqual_data();
    void aContactComesBackEqual();
    void withoutNotesNothingOfTheStaffLeaves_data();
    void withoutNotesNothingOfTheStaffLeaves();
    void cellsThatLookLikeFormulasComeBackAsTyped_data();
    void cellsThatLookLikeFormulasComeBackAsTyped();
    void whoeverComesFromABoughtListStaysSo();
    void aJsonFileOfAnotherKindIsRefused();
    void aBrokenJsonListNamesTheRecord();

private:
    test::ImportBench m_bench;
};

Contact tst_RoundTrip::nastyPerson()
{
    Contact contact;
    contact.id = ContactId::fromString(u"0193587a-7c00-7000-8000-000000000001"_s);
    contact.name = {u"Mme"_s, u"Anne-Éloïse 🌿"_s, u"Marie; Jeanne"_s, u"Le Goff, née d’Œuf"_s, u"dite \"Nono\""_s};
    contact.organisation
        = u"Les Jardins de Kerlann, pépinière; serres & conseils à Vannes et dans tout le golfe du Morbihan, depuis 1987 \\o/"_s;
    contact.jobTitle = u"Gérante, co-fondatrice"_s;
    contact.emails = {{u"anne@jardins-kerlann.example"_s, u"work"_s},
                      {u"anne.lg@poste.example"_s, u"home"_s},
                      {u"a+b@mail.example"_s, {}},
                      {u"quatre@mail.example"_s, u"chez sa sœur; \"l’été\""_s}};
    contact.phones = {{u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, u"work"_s},
                      {u"+32 (0)470 12 34 56"_s, u"+32470123456"_s, PhoneKind::Mobile, u"home"_s},
                      {u"01.99.00.12.34"_s, u"+33199001234"_s, PhoneKind::Landline, u"atelier"_s},
                      {u"poste 12, demander Anne"_s, {}, PhoneKind::Other, {}}};
    contact.addresses
        = {{u"12, chemin du Lavoir;\nBâtiment B"_s, u"56000"_s, u"Vannes"_s, u"Bretagne"_s, u"France"_s, u"work"_s},
           {u"Rue Haute 3"_s, u"1000"_s, u"Bruxelles"_s, {}, u"Belgique"_s, u"home"_s}};
    contact.websites = {u"https://jardins-kerlann.example/à-propos?a=1;b=2"_s, u"https://autre.example"_s};
    contact.birthday = QDate(1967, 2, 28);
    contact.language = u"fr"_s;
    contact.country = u"FR"_s;
    contact.relation = Relation::FormerCustomer;
    contact.capacity = Capacity::Professional;
    contact.tags = {u"serre"_s, u"VIP, fidèle"_s, u"a;b"_s};
    contact.note = u"Préfère le matin.\n=1+1; +33, @ici, -2\n\nTrès longue ligne sans fin "_s + QString(400, u'é')
        + u" 🌿 \"guillemets\" \\n fin"_s;
    contact.lastContactOn = QDate(2026, 9, 2);
    contact.relationEndedOn = QDate(2026, 1, 31);
    contact.source = {u"counter"_s, u"salon du jardin"_s, QDate(2021, 3, 14)};
    contact.createdAtUtc = contact.updatedAtUtc = QDateTime(QDate(2021, 3, 14), QTime(9, 0), Qt::UTC);
    return contact;
}

Contact tst_RoundTrip::organisation()
{
    Contact contact;
    contact.id = ContactId::fromString(u"0193587a-7c00-7000-8000-000000000002"_s);
    contact.kind = ContactKind::Organisation;
    contact.capacity = Capacity::Professional;
    contact.organisation = u"=Mairie de l’Île-d’Arz"_s;
    contact.relation = Relation::Other;
    contact.tags = {u"seul, mais double"_s};
    contact.createdAtUtc = contact.updatedAtUtc = QDateTime(QDate(2022, 1, 1), QTime(9, 0), Qt::UTC);
    return contact;
}

Contact tst_RoundTrip::addressOnly()
{
    Contact contact;
    contact.id = ContactId::fromString(u"0193587a-7c00-7000-8000-000000000003"_s);
    contact.emails = {{u"sans.nom@mail.example"_s, {}}};
    contact.relation = Relation::Customer;
    contact.createdAtUtc = contact.updatedAtUtc = QDateTime(QDate(2022, 1, 1), QTime(9, 0), Qt::UTC);
    return contact;
}

QList<ImportedContact> tst_RoundTrip::through(const QString &format, const QString &name, const QList<Contact> &people,
                                              const QString &country) const
{
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    auto sink = FileListWriter().open(path, format);
    if (!sink || !(*sink)->add(people) || !(*sink)->finish())
        return {};
    const auto read = test::ImportBench::readAll(m_bench.reader, path, country);
    return read ? *read : QList<ImportedContact>();
}

/// Where the data came from is now the import: that alone may differ.
ContactDraft tst_RoundTrip::asImported(const Contact &contact, const QString &fileName)
{
    ContactDraft draft = contact;
    draft.source = {u"import"_s, fileName, test::importDay()};
    return draft;
}

void tst_RoundTrip::aContactComesBackEqual_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("country");
    QTest::newRow("vCard") << u"vcard+notes"_s << u"own.vcf"_s << u"FR"_s;
    QTest::newRow("CSV") << u"csv+notes"_s << u"own.csv"_s << u"FR"_s;
    QTest::newRow("JSON") << u"json+notes"_s << u"own.json"_s << u"FR"_s;
    // The country of the vault that reads plays no part where the file tells the number.
    QTest::newRow("vCard, read in Belgium") << u"vcard+notes"_s << u"own.vcf"_s << u"BE"_s;
    QTest::newRow("JSON, read in Belgium") << u"json+notes"_s << u"own.json"_s << u"BE"_s;
}

void tst_RoundTrip::aContactComesBackEqual()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(QString, country);
    const QList<Contact> people{nastyPerson(), organisation(), addressOnly()};
    const QList<ImportedContact> read = through(format, file, people, country);
    QCOMPARE(read.size(), people.size());
    for (qsizetype i = 0; i < people.size(); ++i) {
        const ContactDraft &got = read.at(i).contact;
        const ContactDraft wanted = asImported(people.at(i), file);
        QVERIFY(!read.at(i).isRejected);
        QCOMPARE(changedFields(wanted, got), QStringList());
        QCOMPARE(got.name.family, wanted.name.family);
        QCOMPARE(got.note, wanted.note);
        QVERIFY(got == wanted);
        QVERIFY(read.at(i).externalId.endsWith(people.at(i).id.toString()));
    }
}

void tst_RoundTrip::withoutNotesNothingOfTheStaffLeaves_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::newRow("vCard") << u"vcard"_s << u"list.vcf"_s;
    QTest::newRow("CSV") << u"csv"_s << u"list.csv"_s;
    QTest::newRow("JSON") << u"json"_s << u"list.json"_s;
}

void tst_RoundTrip::withoutNotesNothingOfTheStaffLeaves()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    const QList<ImportedContact> read = through(format, file, {nastyPerson()});
    QCOMPARE(read.size(), 1);
    ContactDraft wanted = asImported(nastyPerson(), file);
    wanted.note.clear();
    wanted.tags.clear();
    wanted.relation = Relation::Prospect;
    wanted.capacity = Capacity::Consumer;
    wanted.lastContactOn.reset();
    wanted.relationEndedOn.reset();
    QCOMPARE(changedFields(wanted, read.constFirst().contact), QStringList());
    QVERIFY(read.constFirst().contact == wanted);
}

void tst_RoundTrip::whoeverComesFromABoughtListStaysSo() // C10: no way round through a file of our own
{
    Contact person = nastyPerson();
    person.source
        = {boughtListType(), u"Fichiers Martin"_s, QDate(2026, 11, 2), NoticePlan::WithinMonth, u"accord 4711"_s};
    const auto json = through(u"json"_s, u"own.json"_s, {person});
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first().contact.source, person.source);
    // A table and a card hold less: what is missing stays missing.
    for (const auto &[format, name] :
         std::initializer_list<std::pair<QString, QString>>{{u"csv"_s, u"own.csv"_s}, {u"vcard"_s, u"own.vcf"_s}}) {
        const auto read = through(format, name, {person});
        QCOMPARE(read.size(), 1);
        const auto record = listRecordOf(read.first().contact.source);
        QVERIFY2(record, qPrintable(format));
        QVERIFY(!record->isComplete());
    }
}

void tst_RoundTrip::cellsThatLookLikeFormulasComeBackAsTyped_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell :
         {u"=1+1"_s, u"+33639981204"_s, u"-2"_s, u"@SUM(A1)"_s, u"'=1"_s, u"''=1"_s, u"\uFF1D1"_s, u"Le Goff;=1+1"_s,
          u"Le Goff; '=1"_s, u"Le Goff; \"=1"_s, u"Le Goff\n@1"_s, u"l’été d'Anne"_s, u"'Tis"_s, u"a=b"_s, u"\tx"_s,
          u"\t=1"_s, u"  =1"_s, u"' =1"_s, u"rock 'n' roll"_s})
        QTest::addRow("%s", qPrintable(cell)) << cell;
}

void tst_RoundTrip::cellsThatLookLikeFormulasComeBackAsTyped()
{
    QFETCH(QString, cell);
    QCOMPARE(asTyped(neutralised(cell)), cell);
}

void tst_RoundTrip::aJsonFileOfAnotherKindIsRefused()
{
    const auto preview = m_bench.preview(u"other.json"_s, "{\"type\": \"FeatureCollection\", \"features\": []}");
    QVERIFY(!preview);
    QCOMPARE(preview.error().reason, u"format_unknown"_s);
}

void tst_RoundTrip::aBrokenJsonListNamesTheRecord()
{
    const auto all = m_bench.all(u"list.json"_s,
                                 "[\n{\"kind\":\"person\",\"names\":{\"family\":\"Le Goff } "
                                 "{\"}},\n{\"kind\":\"person\",,},\n{\"kind\":\"person\",\"names\":{\"fam");
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).contact.name.family, u"Le Goff } {"_s);
    QVERIFY(all.at(1).isRejected);
    QCOMPARE(all.at(1).row, 2);
    QVERIFY(all.at(2).isRejected);
}

CRM_TEST(tst_RoundTrip)

} // namespace crm

#include "tst_roundtrip.moc"
