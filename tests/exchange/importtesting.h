// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileimportreader.h"
#include "phonenumbers.h"
#include "testmain.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

namespace crm::test {

/// The day on which these tests happen.
inline QDate importDay()
{
    return QDate(2026, 11, 24);
}

/// Writes files into a folder of its own and reads them as an import would.
class ImportBench {
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    Result<ImportPreview> preview(const QString &name, const QByteArray &bytes,
                                  const QString &country = QStringLiteral("FR")) const
    {
        return reader.preview(write(name, bytes), country, QStringLiteral("auto"));
    }
    /// Everything in the file, read as the preview proposes.
    static Result<QList<ImportedContact>> readAll(const ImportReader &reader, const QString &path,
                                                  const QString &country = QStringLiteral("FR"))
    {
        const Result<ImportPreview> preview = reader.preview(path, country, QStringLiteral("auto"));
        CRM_CHECK(preview);
        Result<std::unique_ptr<ImportStream>> stream = reader.open(path, preview->format);
        CRM_CHECK(stream);
        QList<ImportedContact> all;
        for (;;) {
            const Result<QList<ImportedContact>> some = stream.value()->next(500);
            CRM_CHECK(some);
            if (some->isEmpty())
                return all;
            all += *some;
        }
    }
    QList<ImportedContact> all(const QString &name, const QByteArray &bytes) const
    {
        const Result<QList<ImportedContact>> contacts = readAll(reader, write(name, bytes));
        return contacts ? *contacts : QList<ImportedContact>();
    }

    LibPhoneNumbers phones;
    FileImportReader reader{phones, &importDay};

private:
    QTemporaryDir m_folder;
};

inline QStringList reasonsOf(const ImportedContact &contact)
{
    QStringList reasons;
    for (const ImportProblem &problem : contact.problems)
        reasons.append(problem.reason);
    return reasons;
}

} // namespace crm::test
