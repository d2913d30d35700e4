// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include "demovault.h"
#include "demowriter.h"
#include "postgrescluster.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUrl>

namespace crm::bench {

using namespace Qt::StringLiterals;
using crm::test::PostgresCluster;

namespace {

/// A database of the cluster with people in it, and the time it took to put them there.
class Served {
public:
    explicit Served(const QString &name) : m_address {PostgresCluster::url(name).toString(QUrl::FullyEncoded)}
    {
        const auto server = must(Database::openPostgres(PostgresCluster::url(u"postgres"_s), Database::Access::ReadWrite));
        must(server->execute(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name)));
        VaultDraft draft;
        draft.controller = {u"Atelier Marceau"_s, u"FR"_s, u"Lorient"_s, u"bonjour@atelier.example"_s, {}, u"fr"_s};
        draft.userName = u"crm"_s;
        must(m_opener.create(m_address, draft));
        m_vault = must(m_opener.open(m_address, {u"crm"_s, {}, {}}));
        m_read = must(m_opener.openReadSide(*m_vault));
    }
    WriteSide &write() { return *m_vault->write; }
    ReadSide &read() { return *m_read; }

private:
    VaultAddress m_address;
    Changes m_changes;
    Clock m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    Writers m_writers {m_clock};
    VaultOpener m_opener {m_writers, m_changes, m_clock, KdfParameters::least()};
    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<ReadSide> m_read;
};

void importInto(WriteSide &side, const QString &csv)
{
    ImportRequest request;
    request.path = csv;
    request.format = must(side.imports.preview(csv, u"csv"_s)).format;
    auto progress = must(side.imports.start(request));
    while (!progress.isFinished)
        progress = must(side.imports.advance());
}

/// The time of COPY through psql, then the indexes of the same columns and the words for the search.
double copyRaw(const QString &csv, const QString &name)
{
    const auto server = must(Database::openPostgres(PostgresCluster::url(u"postgres"_s), Database::Access::ReadWrite));
    must(server->execute(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name)));
    const double start = wallMs();
    const QString script
        = u"CREATE TABLE contact (row_key bigserial, given text, family text, organisation text, job_title text, email text, phone text, street text, postcode text, city text,"
          " country text);\n\\copy contact (given, family, organisation, job_title, email, phone, street, postcode, city, country) FROM '%1' WITH (FORMAT csv, HEADER)\n"
          "ALTER TABLE contact ADD PRIMARY KEY (row_key); CREATE INDEX ON contact (family COLLATE \"C\", given); CREATE INDEX ON contact (organisation);"
          "CREATE INDEX ON contact (city); CREATE INDEX ON contact (job_title); CREATE INDEX ON contact (postcode); CREATE INDEX ON contact (country, family);"
          "CREATE INDEX ON contact (email); CREATE INDEX ON contact (phone);"
          "CREATE TABLE contact_word AS SELECT DISTINCT row_key AS contact_key, w AS word FROM contact,"
          " regexp_split_to_table(lower(concat_ws(' ', given, family, organisation, job_title, email, city, phone)), '[ @.-]+') AS w;"
          "CREATE TABLE contact_text AS SELECT row_key AS contact_key, lower(concat_ws(' ', given, family, organisation, job_title, email, city)) AS words, phone AS phones FROM contact;"
          "CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX ON contact_text USING gin (words gin_trgm_ops, phones gin_trgm_ops);"
          "CREATE UNIQUE INDEX ON contact_word (word COLLATE \"C\", contact_key); CREATE INDEX ON contact_word (contact_key);\n"_s.arg(csv);
    QProcess psql;
    psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    psql.start(u"psql"_s, {u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, PostgresCluster::url(name).toString(QUrl::FullyEncoded)});
    psql.write(script.toUtf8());
    psql.closeWriteChannel();
    if (!psql.waitForFinished(-1) || psql.exitCode() != 0)
        must(Result<void>(Error {Error::Code::Internal, u"psql_cannot_load"_s, csv, {}}));
    return wallMs() - start;
}

void measurePage(Bench &bench, Served &served)
{
    const auto names = must(served.read().repositories().contacts->firstRows({}, 50));
    const ContactRow last = names.last();
    const auto value = must(served.read().database().value(u"SELECT sort_name FROM contact WHERE id = ?"_s, {last.id.toString()}));
    QSqlQuery raw(served.read().database().handle());
    raw.setForwardOnly(true);
    raw.prepare(u"SELECT c.row_key, c.id, c.kind, c.list_name, c.organisation, c.job_title, c.email, c.phone, c.phone_e164, c.city, c.relation,"
                " c.last_contact_on, c.created_at, c.updated_at FROM contact c WHERE c.is_trashed = 0 AND (c.sort_name, c.row_key) > (?, ?)"
                " ORDER BY c.sort_name, c.row_key LIMIT 50"_s);
    const auto median = [](const std::function<void()> &ask) {
        QList<double> times;
        for (int i = 0; i < 200; ++i)
            times.append(wallOf(ask));
        return quantile(times, .5);
    };
    const auto program = [&] { return median([&] { must(served.read().repositories().contacts->firstRows({}, 50, last.id)); }); };
    const auto yardstick = [&] {
        return median([&] {
            raw.bindValue(0, value);
            raw.bindValue(1, last.key);
            raw.exec();
            while (raw.next()) {
                for (int column = 0; column < 14; ++column)
                    raw.value(column).toString();
            }
        });
    };
    bench.report.add(u"T1"_s, u"PostgreSQL: a page of 50 behind a row, p50 (yardstick: one raw query)"_s, bench.size(), u"ms"_s, paired(bench.rounds(), program, yardstick),
                     Goal::ratio(1.2));
}

} // namespace

void measureServer(Bench &bench)
{
    const bool hasPsql = !QStandardPaths::findExecutable(u"psql"_s).isEmpty();
    if (const QString whyNot = hasPsql ? PostgresCluster::whyNot() : u"psql is not installed"_s; !whyNot.isEmpty()) {
        bench.report.skip(u"T1"_s, whyNot, bench.size());
        bench.report.skip(u"T3"_s, whyNot, bench.size());
        return;
    }
    const qint64 rows = qMin<qint64>(bench.size(), 100'000);
    const QString csv = bench.file(u"served.csv"_s);
    writeCsv(csv, 0, rows);
    std::unique_ptr<Served> served;
    int databases = 0;
    const auto nextName = [&] { return u"bench%1_%2"_s.arg(bench.size()).arg(++databases); };
    const auto program = [&] {
        served.reset();
        served = std::make_unique<Served>(nextName());
        return wallOf([&] { importInto(served->write(), csv); });
    };
    const auto yardstick = [&] { return copyRaw(csv, nextName()); };
    bench.report.add(u"T3"_s, u"PostgreSQL: import of %1 into an empty base ÷ COPY + indexes"_s.arg(rows), bench.size(), u"ms"_s,
                     paired(rows >= 100'000 ? 2 : 3, program, yardstick, false), Goal::ratio(1.3));
    measurePage(bench, *served);
}

} // namespace crm::bench
