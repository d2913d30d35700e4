// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactcollector.h"
#include "importreader.h"
#include "vcardlines.h"
#include "vcardproperty.h"

#include <QSet>

#include <memory>

namespace crm {

/// A file of vCards read card by card. Addresses of pictures, sounds and agents are never fetched.
class VCardStream final : public ImportStream {
public:
    VCardStream(std::unique_ptr<ByteSource> source, const ImportFormat &format, const QString &fileName,
                const PhoneNumbers &phones, QDate today);
    Result<QList<ImportedContact>> next(int atMost) override;
    qint64 bytesRead() const override { return m_source->bytesRead(); }
    qint64 bytesTotal() const override { return m_source->bytesTotal(); }

private:
    bool readCard();
    bool takeLine();
    bool isMarker(const char *marker) const;
    void begin();
    void finish();
    void take(const VCardProperty &property);
    bool takePoint(const VCardProperty &property, const QString &text);
    bool takeIdentity(const VCardProperty &property, const QString &text);
    bool takeDetail(const VCardProperty &property, const QString &text);
    bool takeStaffWords(const QByteArray &name, const QString &text);
    bool isAddress(const QString &text) const;
    void takeAddress(const VCardProperty &property, const QString &text);
    void takeBirthday(const QString &text);
    void takeUid(const QString &text);
    void leaveOut(const QByteArray &name);
    void finishName();
    QString textOf(const VCardProperty &property);

    std::unique_ptr<ByteSource> m_source;
    VCardLines m_lines;
    TextDecoder m_decoder;
    QString m_fileName;
    ContactCollector m_collector;
    bool m_isTranscoded = false;
    QSet<QByteArray> m_leftOut; ///< told of once per file
    QSet<size_t> m_uids; ///< hashes of the ids seen, up to a limit
    QString m_formattedName;
    QString m_nickname;
    QString m_kind;
    qint64 m_row = 0;
    int m_nested = 0; ///< cards inside a card (AGENT)
    bool m_isInCard = false;
    bool m_isAgentOpen = false;
};

} // namespace crm
