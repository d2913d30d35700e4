// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subjectrequest.h"

#include <QList>

namespace crm {

/// One disclosure: data left the vault (E12, G12).
struct Disclosure {
    DisclosureId id;
    QDateTime atUtc;
    QString recipient;
    QString purpose; ///< why, in words or a purpose key
    QString format; ///< csv, vcard, json, package
    qint64 people = 0;
    ContactId contact; ///< set when it concerned one person
    QString disclosedBy;
    QString fileSha256;
    bool isNamed = false; ///< the people of the list are stamped one by one
};

/// That somebody was in a list that left the vault, and by which rule (gdpr-rules C: stored with each send).
struct DisclosureStamp {
    RowKey person = 0;
    QString code; ///< A_CONSENT, ...
    QString pack; ///< "FR 2026-09-01"
    ConsentEventId consent; ///< null where no consent allowed it
};

/// A file or folder that is being written outside the vault; a crash would leave it there in clear (G11).
struct UnfinishedOutput {
    QString path;
    QString machine;
    UserId writtenBy;
};

class RequestRepository {
public:
    virtual ~RequestRepository() = default;
    virtual Result<void> add(const SubjectRequest &request) = 0;
    virtual Result<void> store(const SubjectRequest &request) = 0; ///< Conflict on a lost race
    virtual Result<SubjectRequest> find(RequestId id) const = 0;
    virtual Result<QList<SubjectRequest>> requests() const = 0; ///< open ones first, soonest due first
    virtual Result<void> addDisclosure(const Disclosure &disclosure) = 0;
    virtual Result<void> stamp(DisclosureId disclosure, const QList<DisclosureStamp> &stamps) = 0;
    /// Those naming this contact, those that stamped it, and mass exports without names since it was created.
    virtual Result<QList<Disclosure>> disclosures(ContactId contact) const = 0;
    virtual Result<QList<Disclosure>> allDisclosures() const = 0;
    virtual Result<void> addUnfinished(const UnfinishedOutput &output) = 0;
    virtual Result<void> removeUnfinished(const UnfinishedOutput &output) = 0;
    virtual Result<QList<UnfinishedOutput>> unfinished() const = 0;
};

} // namespace crm
