// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactcollector.h"
#include "csvcolumns.h"
#include "csvparser.h"
#include "encoding.h"
#include "importclaims.h"

#include <QDate>

namespace crm {

/// Turns the records of a CSV file into contacts.
class CsvRows {
public:
    CsvRows(const ImportFormat &format, const QString &textEncoding, const QString &fileName,
            const PhoneNumbers &phones, QDate today);

    /// The contact of the record the parser stands on.
    ImportedContact contact(const CsvParser &parser, qint64 row);

private:
    QString text(const CsvParser &parser, qsizetype index, const QString &name);
    void take(const CsvColumn &column, const QString &value, const CsvParser &parser);
    void takeName(const CsvColumn &column, const QString &value);
    void takeContactPoint(const CsvColumn &column, const QString &value, const CsvParser &parser);
    void takeAddress(const CsvColumn &column, const QString &value, const CsvParser &parser);
    void takeDetail(const CsvColumn &column, const QString &value);
    void takeDate(const CsvColumn &column, const QString &value);
    void takeClaim(const CsvColumn &column, const QString &value);
    void takeKind(const QString &value);
    void takeTags(const QString &value);
    void finishName();
    void finishBirthday();
    void checkCells(const CsvParser &parser);
    void take(const CsvParser &parser);

    ImportFormat m_format;
    QList<CsvColumn> m_columns;
    TextDecoder m_decoder;
    QString m_fileName;
    DateOrder m_order = DateOrder::DayMonthYear;
    ContactCollector m_collector;
    ClaimGatherer m_claims;
    QString m_fullName;
    QString m_birthParts[3];
};

} // namespace crm
