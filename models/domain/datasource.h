// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace crm {

/// When the people on a list from another organisation are told who has their data and where from (GDPR art. 14(3)).
enum class NoticePlan { WithinMonth, FirstMessage };

/// Where the data came from (GDPR art. 14(2)(f)); never empty on a stored contact.
struct DataSource {
    QString type; ///< person, counter, phone, web_form, import, event, third_party, bought_list
    QString detail; ///< e.g. the import's file name; of a bought list the supplier alone
    QDate date; ///< of a bought list: the day on which it was obtained
    std::optional<NoticePlan> notice = {}; ///< of a bought list
    QString proof = {}; ///< of a bought list: what the supplier can show for this person
    friend bool operator==(const DataSource &, const DataSource &) = default;
};

/// What is documented of a bought, rented or received list (gdpr-rules C10), without the words.
struct ListRecord {
    bool hasSupplier = false;
    bool hasProof = false;
    QDate obtainedOn; ///< invalid: not known
    std::optional<NoticePlan> notice;
    bool isComplete() const { return hasSupplier && hasProof && obtainedOn.isValid() && notice; }
    friend bool operator==(const ListRecord &, const ListRecord &) = default;
};

/// What a record from a bought list still lacks before the person may be contacted.
enum class ListGap { Record, Notice };

/// A list bought, rented or received from another organisation, as a type of source.
QString boughtListType();
bool isBoughtList(const DataSource &source);
/// None: the data do not come from a bought list.
std::optional<ListRecord> listRecordOf(const DataSource &source);

/// The last day of the month that art. 14(3)(a) leaves for telling the people of a list.
/// @param obtainedOn invalid: the answer is too
QDate lastNoticeDay(QDate obtainedOn);
/// Until when the person must have been told; none unless her list's plan is a month.
std::optional<QDate> noticeDue(const DataSource &source);

QString codeOf(NoticePlan plan); ///< month, first_message
std::optional<NoticePlan> noticePlanFromCode(const QString &code);

} // namespace crm
