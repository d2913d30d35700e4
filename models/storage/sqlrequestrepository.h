// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "requestrepository.h"

namespace crm {

class SqlRequestRepository final : public RequestRepository {
public:
    explicit SqlRequestRepository(const Dialect &dialect) : m_dialect(dialect), m_database(dialect.database()) { }

    Result<void> add(const SubjectRequest &request) override;
    Result<void> store(const SubjectRequest &request) override;
    Result<SubjectRequest> find(RequestId id) const override;
    Result<QList<SubjectRequest>> requests() const override;
    Result<void> addDisclosure(const Disclosure &disclosure) override;
    Result<void> stamp(DisclosureId disclosure, const QList<DisclosureStamp> &stamps) override;
    Result<QList<Disclosure>> disclosures(ContactId contact) const override;
    Result<QList<Disclosure>> allDisclosures() const override;
    Result<void> addUnfinished(const UnfinishedOutput &output) override;
    Result<void> removeUnfinished(const UnfinishedOutput &output) override;
    Result<QList<UnfinishedOutput>> unfinished() const override;

private:
    Result<QList<SubjectRequest>> read(const QString &condition, const QVariantList &binds) const;
    Result<QList<Disclosure>> readDisclosures(const QString &condition, const QVariantList &binds) const;

    const Dialect m_dialect;
    Database &m_database;
};

} // namespace crm
