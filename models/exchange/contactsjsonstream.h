// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesource.h"
#include "contactcollector.h"
#include "importreader.h"

#include <memory>

class QJsonObject;

namespace crm {

/// A list of people as this program exports it, or the contact.json of a package: objects of gdpr-rules I2, read one by
/// one. Anything else in the file is told of and left out.
class ContactsJsonStream final : public ImportStream {
public:
    ContactsJsonStream(std::unique_ptr<ByteSource> source, const ImportFormat &format, const QString &fileName,
                       const PhoneNumbers &phones, QDate today);
    Result<QList<ImportedContact>> next(int atMost) override;
    qint64 bytesRead() const override { return m_source->bytesRead(); }
    qint64 bytesTotal() const override { return m_source->bytesTotal(); }

private:
    bool nextObject();
    bool take(char c);
    void read();
    void readReach(const QJsonObject &json);
    void readRest(const QJsonObject &json);

    std::unique_ptr<ByteSource> m_source;
    ImportFormat m_format;
    QString m_fileName;
    ContactCollector m_collector;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    QByteArray m_object; ///< the one being read
    int m_depth = 0;
    bool m_isInText = false;
    bool m_isEscaped = false;
    bool m_isTooLong = false;
    qint64 m_row = 0;
};

/// True for the start of such a file.
bool isContactsJson(const QByteArray &start);

} // namespace crm
