// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audienceservice.h"
#include "audiencewriter.h"
#include "footerdesk.h"
#include "servicecontext.h"

#include <functional>

namespace crm {

/// What is to leave the vault.
struct AudienceExportWish {
    AudienceWish audience; ///< of this moment: an instant in it is refused
    AudienceSheet sheet = AudienceSheet::MailingCsv;
    QString path;
    QString recipient; ///< who receives it (E12)
    QString reason; ///< what for, in words; kept with the disclosure
    QString language; ///< of the headings
};

/// What a mailing will say under its messages, before it is made.
struct FooterPreview {
    std::optional<MessageFooter> example; ///< of one person; none: nobody may be written to any more
    QString person; ///< displayName() of her
    QList<SenderDetail> missing; ///< what the organisation has to fill in first
};

/// Writes an audience for the channel it goes out by. Everybody is judged again at that moment, and those who are in
/// the file are stamped, so that each of them can be told (gdpr-rules C, E12).
class AudienceExportService final {
public:
    AudienceExportService(ServiceContext context, AudienceWriter &writer);

    /// Asked before anything leaves the vault (gdpr-rules G9); its error is the answer. None: always allowed.
    void setGate(std::function<Result<void>()> gate) { m_gate = std::move(gate); }
    /// @returns the disclosure with the number of people written. Invalid "recipient_missing", "purpose_missing",
    /// "sheet_not_for_channel"; Refused "nobody_may_be_reached", or "E_FOOTER" with the empty fields of the
    /// organisation, where a message could not say what it must (C8): no file is then made.
    Result<Disclosure> write(const AudienceExportWish &wish, const Progress &progress);
    /// @param people one of each group that is included will do: those of a group need the same
    Result<FooterPreview> preview(const AudienceWish &wish, const QList<RowKey> &people) const;

private:
    Result<AudienceSheetHead> headOf(const AudienceExportWish &wish) const;
    Result<QByteArray> writeSheet(const AudienceExportWish &wish, const QList<PermittedPerson> &people,
                                  const FooterDesk &desk, const Progress &progress) const;
    Result<FooterDesk> desk(Channel channel) const;
    Result<void> note(const Disclosure &disclosure, const QList<PermittedPerson> &people);

    ServiceContext m;
    AudienceService m_audiences;
    AudienceWriter &m_writer;
    std::function<Result<void>()> m_gate;
};

} // namespace crm
