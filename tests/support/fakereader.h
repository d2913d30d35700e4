// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"

namespace crm::test {

/// Reads the records it was given, whatever the path.
class FakeReader final : public ImportReader {
public:
    QList<ImportedContact> records;
    int damagedFrom = -1; ///< the stream breaks at this record

    Result<ImportPreview> preview(const QString &, const QString &country, const QString &) const override
    {
        ImportPreview preview;
        preview.format.phoneRegion = country;
        return preview;
    }
    Result<ImportPreview> previewAs(const QString &, const ImportFormat &format) const override
    {
        ImportPreview preview;
        preview.format = format;
        return preview;
    }
    Result<std::unique_ptr<ImportStream>> open(const QString &path, const ImportFormat &) const override
    {
        if (path.isEmpty())
            return Error{Error::Code::NotFound, QStringLiteral("file_unreadable"), {}, {}};
        return std::unique_ptr<ImportStream>(std::make_unique<Stream>(*this));
    }

    void add(const QString &given, const QString &family, const QString &email = {}, const QString &e164 = {})
    {
        ImportedContact record;
        record.row = records.size() + 1;
        record.contact.name.given = given;
        record.contact.name.family = family;
        if (!email.isEmpty())
            record.contact.emails = {{email, {}}};
        if (!e164.isEmpty())
            record.contact.phones = {{e164, e164, PhoneKind::Mobile, {}}};
        records += record;
    }

private:
    class Stream final : public ImportStream {
    public:
        explicit Stream(const FakeReader &reader) : m_reader(reader) { }
        Result<QList<ImportedContact>> next(int atMost) override
        {
            if (m_reader.damagedFrom >= 0 && m_next + atMost > m_reader.damagedFrom)
                return Error{Error::Code::Storage, QStringLiteral("file_unreadable"), {}, {}};
            const auto some = m_reader.records.mid(m_next, atMost);
            m_next += some.size();
            return some;
        }
        qint64 bytesRead() const override { return m_next; }
        qint64 bytesTotal() const override { return m_reader.records.size(); }

    private:
        const FakeReader &m_reader;
        qsizetype m_next = 0;
    };
};

} // namespace crm::test
