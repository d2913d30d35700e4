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
    virtual Result<QList<Disclosure>> disclosures(ContactId contact) const = 0; ///< those naming this contact, and mass exports since it was created
    virtual Result<QList<Disclosure>> allDisclosures() const = 0;
    virtual Result<void> addUnfinished(const UnfinishedOutput &output) = 0;
    virtual Result<void> removeUnfinished(const UnfinishedOutput &output) = 0;
    virtual Result<QList<UnfinishedOutput>> unfinished() const = 0;
};

} // namespace crm
