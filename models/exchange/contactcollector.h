// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"

#include <QDate>
#include <QString>
#include <QStringView>

namespace crm {

/// Takes values as a file gives them into one contact and notes what is wrong with them. Shared by CSV and vCard.
class ContactCollector {
public:
    ContactCollector(const PhoneNumbers &phones, const QString &region, QDate today);

    ImportedContact record;

    /// Begins the next record.
    void begin(qint64 row);
    void warn(const QString &column, const char *reason, const QString &value = {});
    void reject(const char *reason);

    /// isPreferred: comes before those already there.
    void addEmail(const QString &text, const QString &label, const QString &column, bool isPreferred = false);
    /// kind is used where the number itself does not tell; asTyped where the file says both number and writing.
    void addPhone(const QString &text, PhoneKind kind, const QString &label, const QString &column,
                  bool isPreferred = false, const QString &asTyped = {});
    void addNote(const QString &text);
    void addTag(const QString &text);
    void setCountryOfPerson(const QString &countryName);
    /// A date that is empty, unreadable or in the future leaves nothing; the last two are said.
    std::optional<QDate> pastDate(const std::optional<QDate> &date, const QString &text, const QString &column);
    /// Numbers are read last, when the country of the record is known; an organisation without a person is one. Rejects
    /// an empty record.
    void finish();

    QDate today() const { return m_today; }

private:
    struct PendingPhone {
        QString text;
        PhoneKind kind = PhoneKind::Other;
        QString label;
        QString column;
        QString asTyped;
    };
    void readPhone(const PendingPhone &pending);
    PhoneNumber parsed(const QString &text) const;

    const PhoneNumbers &m_phones;
    QString m_region;
    QDate m_today;
    QList<PendingPhone> m_pendingPhones;
};

} // namespace crm
