// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace crm::test {

/// True if Python with jsonschema is there to judge our files independently of our own code.
inline bool hasJsonSchema()
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import jsonschema")});
    return python.waitForFinished() && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

/// Runs a script with these arguments. @returns what it complained about; empty: nothing
inline QString complaints(const QString &script, const QStringList &arguments)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), script} + arguments);
    if (!python.waitForFinished(60000))
        return QStringLiteral("python3 did not finish");
    const QString said = QString::fromUtf8(python.readAll());
    return python.exitCode() == 0 ? said : said + QStringLiteral(" (failed)");
}

/// Validates every file of a package folder against the schema its manifest names, formats asserted.
inline QString schemaComplaints(const QString &folder)
{
    return complaints(QStringLiteral(R"PY(
import json, os, sys
from jsonschema import Draft202012Validator as Validator
root = sys.argv[1]
read = lambda path: json.load(open(os.path.join(root, path), encoding="utf-8"))
files = [(f["path"], f["schema"]) for f in read("manifest.json")["files"] if f["schema"]]
files.append(("manifest.json", "schema/manifest.schema.json"))
for path, schema in files:
    rules = read(schema)
    Validator.check_schema(rules)
    assert "additionalProperties" in json.dumps(rules), schema
    for error in Validator(rules, format_checker=Validator.FORMAT_CHECKER).iter_errors(read(path)):
        print(path, list(error.absolute_path), error.message[:200])
assert len(files) >= 6, files
)PY"),
                      {folder});
}

} // namespace crm::test
