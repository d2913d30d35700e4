// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "csvwriter.h"
#include "dryrunjson.h"
#include "localday.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr int kChunk = 500;

QJsonArray rejectedJson(const QList<ImportProblem> &problems, ImportProblem::Severity severity)
{
    QJsonArray list;
    for (const ImportProblem &problem : problems) {
        if (problem.severity == severity)
            list.append(
                QJsonObject{{u"row"_s, problem.row}, {u"column"_s, problem.column}, {u"reason"_s, problem.reason}});
    }
    return list;
}

/// {"columns": {"Nom": "family"}, "date_order": "dmy", "phone_region": "FR"}: every key is optional.
Result<void> applyMapping(const QString &path, ImportFormat &format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(u"--mapping"_s, u"file_unreadable"_s);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return invalid(u"--mapping"_s, u"not_json"_s);
    const QJsonObject json = document.object();
    const QJsonObject columns = json.value(u"columns"_s).toObject();
    for (ColumnMapping &column : format.columns) {
        if (columns.contains(column.column))
            column.field = columns.value(column.column).toString();
        if (!column.field.isEmpty() && !importFields().contains(column.field))
            return invalid(column.field, u"field_unknown"_s);
    }
    format.dateOrder = json.value(u"date_order"_s).toString(format.dateOrder);
    format.phoneRegion = json.value(u"phone_region"_s).toString(format.phoneRegion);
    format.encoding = json.value(u"encoding"_s).toString(format.encoding);
    format.delimiter = json.value(u"delimiter"_s).toString(format.delimiter);
    return {};
}

QJsonObject countsJson(const ImportBatch &batch, const QList<ImportProblem> &problems)
{
    return {{u"read"_s, batch.read},
            {u"created"_s, batch.created},
            {u"updated"_s, batch.updated},
            {u"skipped"_s, batch.skipped},
            {u"suppressed"_s, batch.suppressed},
            {u"quarantined"_s, batch.quarantined},
            {u"rejected"_s, rejectedJson(problems, ImportProblem::Severity::Rejected)},
            {u"warnings"_s, rejectedJson(problems, ImportProblem::Severity::Warning)},
            {u"batch"_s, batch.id.isValid() ? QJsonValue(batch.id.toString()) : QJsonValue()}};
}

QString countsText(const Phrases &phrases, const ImportBatch &batch)
{
    return ImportWords::tr("Read: %1. New: %2. Completed: %3. Left alone: %4. Unproven permissions: %5. Refused: %6.")
        .arg(phrases.number(batch.read), phrases.number(batch.created), phrases.number(batch.updated),
             phrases.number(batch.skipped), phrases.number(batch.quarantined), phrases.number(batch.rejected));
}

/// Row, column, reason in the file's own words; the value stays in the terminal of the person who imports.
Result<void> writeReport(const QString &path, const QList<ImportProblem> &problems, const Phrases &phrases)
{
    // Column names and values come from a stranger's file: csvRecord lets none of them become a formula.
    QByteArray text = csvRecord({u"row"_s, u"column"_s, u"reason"_s, u"explanation"_s});
    for (const ImportProblem &problem : problems)
        text += csvRecord({QString::number(problem.row), problem.column, problem.reason,
                           phrases.importReason(problem.reason, problem.value)});
    return writeNew(path, text, u"--report"_s);
}

Result<QJsonArray> contactsOf(CommandSession &session, const QString &path, const ImportFormat &format)
{
    auto stream = session.writers().reader->open(path, format);
    CRM_CHECK(stream);
    QJsonArray all;
    for (;;) {
        auto records = (*stream)->next(kChunk);
        CRM_CHECK(records);
        if (records->isEmpty())
            return all;
        for (const QJsonValue &value : dryRunContacts(*records))
            all.append(value);
    }
}

/// What the options say of a bought list (C10); the source of our own records without them.
Result<DataSource> sourceFrom(const Arguments &arguments, const QString &path, QDate today)
{
    static const QStringList options{u"bought-from"_s, u"obtained"_s, u"notice"_s, u"proof-column"_s};
    const auto isGiven = [&arguments](const QString &name) { return arguments.has(name); };
    if (std::none_of(options.begin(), options.end(), isGiven))
        return DataSource{u"import"_s, QFileInfo(path).fileName(), {}};
    for (const QString &name : options) {
        if (arguments.value(name).trimmed().isEmpty())
            return invalid(u"--"_s + name, u"usage"_s);
    }
    const auto notice = noticePlanFromCode(arguments.value(u"notice"_s).replace(u'-', u'_'));
    if (!notice)
        return invalid(u"--notice"_s, u"usage"_s);
    const QDate obtained = QDate::fromString(arguments.value(u"obtained"_s), Qt::ISODate);
    if (!obtained.isValid())
        return invalid(u"--obtained"_s, u"date_invalid"_s);
    if (obtained > today)
        return invalid(u"--obtained"_s, u"day_in_future"_s);
    return DataSource{boughtListType(), arguments.value(u"bought-from"_s).trimmed(), obtained, notice};
}

Result<int> proofColumnOf(const Arguments &arguments, const ImportFormat &format)
{
    const QString wanted = arguments.value(u"proof-column"_s).trimmed();
    for (int i = 0; i < format.columns.size(); ++i) {
        if (format.columns.at(i).column.trimmed() == wanted)
            return i;
    }
    return invalid(u"--proof-column"_s, u"column_unknown"_s);
}

ExitStatus run(CommandSession &session, const Arguments &arguments)
{
    const QString path = arguments.positional().at(0);
    const bool isDry = arguments.has(u"dry-run"_s);
    if (const QString report = arguments.value(u"report"_s); !report.isEmpty() && QFile::exists(report))
        return session.console().fail(invalid(u"--report"_s, u"file_exists"_s));
    CRM_COMMAND(source, sourceFrom(arguments, path, today(session.clock())));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(preview, write->imports.preview(path, arguments.value(u"format"_s, u"auto"_s)));
    ImportRequest request;
    request.path = path;
    request.format = preview.format;
    request.source = source;
    if (arguments.has(u"preset"_s))
        request.format.preset = arguments.value(u"preset"_s);
    if (arguments.has(u"mapping"_s))
        CRM_COMMAND_CHECK(applyMapping(arguments.value(u"mapping"_s), request.format));
    if (isBoughtList(source)) {
        CRM_COMMAND(column, proofColumnOf(arguments, request.format));
        request.format.proofColumn = column;
    }
    if (const QString onMatch = arguments.value(u"on-match"_s, u"update"_s); onMatch == u"skip"_s)
        request.onMatch = OnMatch::Skip;
    else if (onMatch == u"add"_s)
        request.onMatch = OnMatch::AddAnyway;
    else if (onMatch != u"update"_s)
        return session.console().fail(invalid(u"--on-match"_s, u"usage"_s));

    QList<ImportProblem> problems;
    CRM_COMMAND(state, isDry ? write->imports.plan(request) : write->imports.start(request));
    problems += state.newProblems;
    while (!state.isFinished) {
        if (CommandSession::isInterrupted()) {
            CRM_COMMAND(taken, write->imports.cancel());
            return session.console().fail({Error::Code::Cancelled, u"cancelled"_s, {}, {}});
        }
        auto next = write->imports.advance();
        if (!next) {
            const auto taken = write->imports.cancel();
            return session.console().fail(taken ? next.error() : taken.error());
        }
        state = *next;
        problems += state.newProblems;
        session.console().progress(state.bytesRead, state.bytesTotal);
    }
    if (arguments.has(u"report"_s))
        CRM_COMMAND_CHECK(writeReport(arguments.value(u"report"_s), problems, session.phrases()));
    QJsonObject json = countsJson(state.batch, problems);
    const auto due = noticeDue(source);
    if (due)
        json.insert(u"notice_due"_s, due->toString(Qt::ISODate));
    if (isDry) {
        CRM_COMMAND(contacts, contactsOf(session, path, request.format));
        json.insert(u"contacts"_s, contacts);
    }
    QStringList lines{countsText(session.phrases(), state.batch)};
    for (const ImportProblem &problem : problems.mid(0, 20))
        lines.append(ImportWords::tr("Row %1, “%2”: %3")
                         .arg(session.phrases().number(problem.row), problem.column,
                              session.phrases().importReason(problem.reason, problem.value)));
    if (problems.size() > 20)
        lines.append(ImportWords::tr("… and %1 more; --report FILE keeps them all.")
                         .arg(session.phrases().number(problems.size() - 20)));
    if (due && *due < today(session.clock()))
        lines.append(
            ImportWords::tr("The month for telling these people ended on %1. They stay blocked until each is told.")
                .arg(session.phrases().date(*due)));
    else if (due)
        lines.append(
            ImportWords::tr("These people must be told where their data come from by %1. They stay blocked until then.")
                .arg(session.phrases().date(*due)));
    if (!isDry)
        lines.append(ImportWords::tr("To take it back: import undo %1").arg(state.batch.id.toString()));
    return session.console().answer(json, lines.join(u'\n'));
}

ExitStatus undo(CommandSession &session, const QString &word)
{
    const ImportBatchId id = ImportBatchId::fromString(word);
    if (!id.isValid())
        return session.console().fail(invalid(word, u"usage"_s));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(batch, write->imports.undo(id));
    return session.console().answer(
        QJsonObject{{u"batch"_s, batch.id.toString()}, {u"state"_s, batch.state}, {u"kept"_s, batch.skipped}},
        ImportWords::tr("The import has been taken back."));
}

} // namespace

ExitStatus runImport(CommandSession &session, const QStringList &words)
{
    CRM_COMMAND(arguments,
                Arguments::parsed(words,
                                  {u"format"_s, u"preset"_s, u"mapping"_s, u"report"_s, u"on-match"_s, u"bought-from"_s,
                                   u"obtained"_s, u"notice"_s, u"proof-column"_s},
                                  {u"dry-run"_s}));
    if (arguments.positional().value(0) == u"undo"_s && arguments.positional().size() == 2)
        return undo(session, arguments.positional().at(1));
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    return run(session, arguments);
}

} // namespace crm
