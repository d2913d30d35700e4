// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "demovault.h"
#include "defaultregistry.h"
#include "demogenerator.h"
#include "textfold.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

DemoGenerator generator()
{
    return DemoGenerator(7, QDate(2026, 11, 23), {}, {}, u"Jeanne"_s);
}

QByteArray cell(const QString &text)
{
    QString inner = text;
    return '"' + inner.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

/// The demo's numbers come from the few ranges kept for fiction, so that a dozen people share each: no register is like that.
QString ownNumber(qint64 index)
{
    return u"07%1"_s.arg(10'000'000 + index, 8, 10, QLatin1Char('0'));
}

QByteArray csvLine(const Contact &person, qint64 index)
{
    const PostalAddress address = person.addresses.value(0);
    const QStringList cells {person.name.given,
                             person.name.family,
                             person.organisation,
                             person.jobTitle,
                             person.emails.value(0).value,
                             ownNumber(index),
                             address.street,
                             address.postcode,
                             address.city,
                             person.country};
    QByteArrayList written;
    for (const QString &text : cells)
        written.append(cell(text));
    return written.join(',') + "\r\n";
}

QByteArray cardOf(const Contact &person, qint64 index)
{
    const PostalAddress address = person.addresses.value(0);
    const QStringList lines {u"BEGIN:VCARD"_s,
                             u"VERSION:4.0"_s,
                             u"FN:"_s + displayName(person),
                             u"N:%1;%2;;;"_s.arg(person.name.family, person.name.given),
                             u"ORG:"_s + person.organisation,
                             u"EMAIL;TYPE=work:"_s + person.emails.value(0).value,
                             u"TEL;TYPE=cell:"_s + ownNumber(index),
                             u"ADR;TYPE=home:;;%1;%2;;%3;%4"_s.arg(address.street, address.city, address.postcode, person.country),
                             u"NOTE:%1"_s.arg(person.note),
                             u"END:VCARD"_s};
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

void writeFile(const QString &path, qint64 from, qint64 until, const QByteArray &head, QByteArray (*line)(const Contact &, qint64))
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        must(Result<void>(Error {Error::Code::Storage, u"file_not_writable"_s, path, {}}));
    file.write(head);
    const DemoGenerator people = generator();
    for (qint64 i = from; i < until; ++i)
        file.write(line(people.person(i).contact, i));
}

/// One quoted line at a time; the cells hold no line ends.
QByteArrayList cellsOf(const QByteArray &line)
{
    QByteArrayList cells;
    QByteArray current;
    bool isInside = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        if (c == '"' && isInside && i + 1 < line.size() && line.at(i + 1) == '"')
            current += line.at(++i);
        else if (c == '"')
            isInside = !isInside;
        else if (c == ',' && !isInside)
            cells.append(std::exchange(current, {}));
        else if (c != '\r' && c != '\n')
            current += c;
    }
    cells.append(current);
    return cells;
}

constexpr const char *kRawTables
    = "CREATE TABLE contact (row_key INTEGER PRIMARY KEY, given, family, organisation, job_title, email, phone, street, postcode, city, country);"
      "CREATE TABLE contact_text (contact_key INTEGER PRIMARY KEY, words, phones);";
constexpr const char *kRawSearch
    = "CREATE VIRTUAL TABLE contact_prefix USING fts5(words, phones, content='contact_text', content_rowid='contact_key',"
      " tokenize='ascii', prefix='1 2 3 4 5', detail='none', columnsize=0);"
      "CREATE VIRTUAL TABLE contact_part USING fts5(words, phones, content='contact_text', content_rowid='contact_key',"
      " tokenize='trigram', detail='none', columnsize=0);";
constexpr const char *kRawIndexes
    = "CREATE INDEX by_name ON contact (family, given); CREATE INDEX by_organisation ON contact (organisation);"
      "CREATE INDEX by_city ON contact (city); CREATE INDEX by_title ON contact (job_title); CREATE INDEX by_postcode ON contact (postcode);"
      "CREATE INDEX by_country ON contact (country, family); CREATE INDEX by_mail ON contact (email); CREATE INDEX by_phone ON contact (phone);"
      "INSERT INTO contact_prefix (contact_prefix) VALUES ('rebuild'); INSERT INTO contact_part (contact_part) VALUES ('rebuild');";

} // namespace

People::People(const QString &folder, qint64 size) : m_folder(folder), m_size(size)
{
    if (!QFileInfo(folder).isDir()) {
        Progress progress;
        must(makeDemo(m_opener, m_clock, {.address = {folder}, .contacts = size, .seed = 1, .reference = QDate(2026, 11, 23), .language = u"fr"_s}, progress));
    }
    m_vault = must(m_opener.open({folder}, {demoUser(), demoPassphrase(), {}}));
    m_read = must(m_opener.openReadSide(*m_vault));
    m_raw = std::make_unique<RawDatabase>(m_vault->unlocked->databaseFile(), key());
}

QByteArray People::key() const
{
    const SecureBytes &bytes = m_vault->unlocked->keys.database;
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QStringList People::words(int count)
{
    RawStatement names(*m_raw, "SELECT family_name FROM contact WHERE row_key % ? = 3 AND family_name <> '' LIMIT ?");
    names.bind(qMax<qint64>(m_size / count / 2, 1)).bind(count);
    QStringList words;
    while (names.next())
        words.append(folded(names.text(0)).section(u' ', -1).section(u'-', -1).section(u'\'', -1));
    return words;
}

void writeCsv(const QString &file, qint64 from, qint64 until)
{
    writeFile(file, from, until, "given,family,organisation,job_title,email,phone,street,postcode,city,country\r\n", csvLine);
}

void writeCards(const QString &file, qint64 from, qint64 until)
{
    writeFile(file, from, until, {}, cardOf);
}

RawLoader::RawLoader(const QString &file, const QByteArray &key) : m_database(file, key)
{
    m_database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
}

void RawLoader::load(const QString &csv)
{
    m_database.run("BEGIN");
    m_database.run(kRawTables);
    insertRows(csv, false);
    m_database.run(kRawSearch);
    m_database.run(kRawIndexes);
    m_database.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);");
}

void RawLoader::append(const QString &csv)
{
    m_database.run("BEGIN");
    insertRows(csv, true);
    m_database.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);");
}

void RawLoader::insertRows(const QString &csv, bool isIndexed)
{
    RawStatement row(m_database, "INSERT INTO contact (given, family, organisation, job_title, email, phone, street, postcode, city, country) VALUES (?,?,?,?,?,?,?,?,?,?)");
    RawStatement text(m_database, "INSERT INTO contact_text (contact_key, words, phones) VALUES (?, ?, ?)");
    std::unique_ptr<RawStatement> prefix, part;
    if (isIndexed) {
        prefix = std::make_unique<RawStatement>(m_database, "INSERT INTO contact_prefix (rowid, words, phones) VALUES (?, ?, ?)");
        part = std::make_unique<RawStatement>(m_database, "INSERT INTO contact_part (rowid, words, phones) VALUES (?, ?, ?)");
    }
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        must(Result<void>(Error {Error::Code::Storage, u"file_unreadable"_s, csv, {}}));
    file.readLine();
    while (!file.atEnd()) {
        const QByteArrayList cells = cellsOf(file.readLine());
        for (int i = 0; i < 10; ++i)
            row.bind(cells.value(i));
        row.next();
        const qint64 key = sqlite3_last_insert_rowid(m_database.connection());
        const QByteArray words = QByteArrayList {cells.value(0), cells.value(1), cells.value(2), cells.value(3), cells.value(4), cells.value(8)}.join(' ').toLower();
        text.bind(key).bind(words).bind(cells.value(5)).next();
        if (isIndexed) {
            prefix->bind(key).bind(words).bind(cells.value(5)).next();
            part->bind(key).bind(words).bind(cells.value(5)).next();
        }
    }
}

} // namespace crm::bench
