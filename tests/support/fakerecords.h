// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakestore.h"

namespace crm::test {

class FakeSuppressions final : public SuppressionRepository {
public:
    explicit FakeSuppressions(FakeStore &store) : m_store(store) { }
    Result<void> add(const QList<SuppressionEntry> &entries) override
    {
        CRM_CHECK(m_store.attempt("suppressions.add"));
        m_store.state.suppressions += entries;
        return {};
    }
    Result<QHash<SuppressionMark, QList<SuppressionEntry>>> matching(const QList<SuppressionMark> &marks) const override
    {
        QHash<SuppressionMark, QList<SuppressionEntry>> found;
        for (const SuppressionEntry &entry : m_store.state.suppressions) {
            if (marks.contains(entry.mark))
                found[entry.mark] += entry;
        }
        return found;
    }

    Result<QList<SealedEntry>> sealed() const override
    {
        QList<SealedEntry> all;
        for (const SuppressionEntry &entry : m_store.state.suppressions)
            all += {entry.mark.text.toUtf8(), entry.mark.kind, entry.purpose, entry.channel, entry.objectedAtUtc, entry.source};
        return all;
    }
    Result<qint64> addSealed(const QList<SealedEntry> &entries) override
    {
        CRM_CHECK(m_store.attempt("suppressions.addSealed"));
        for (const SealedEntry &entry : entries)
            m_store.state.suppressions += {{entry.kind, QString::fromUtf8(entry.hash)}, entry.purpose, entry.channel, entry.objectedAtUtc, entry.source};
        return entries.size();
    }

private:
    FakeStore &m_store;
};

class FakeImports final : public ImportRepository {
public:
    explicit FakeImports(FakeStore &store) : m_store(store) { }
    Result<void> addBatch(const ImportBatch &batch) override
    {
        m_store.state.batches.prepend(batch);
        return {};
    }
    Result<void> storeBatch(const ImportBatch &batch) override
    {
        CRM_CHECK(m_store.attempt("imports.storeBatch"));
        for (ImportBatch &one : m_store.state.batches) {
            if (one.id == batch.id)
                one = batch;
        }
        return {};
    }
    Result<ImportBatch> batch(ImportBatchId id) const override
    {
        for (const ImportBatch &one : m_store.state.batches) {
            if (one.id == id)
                return one;
        }
        return missing();
    }
    Result<QList<ImportBatch>> batches() const override { return m_store.state.batches; }
    Result<void> addTraces(ImportBatchId id, const QList<ImportTrace> &traces) override
    {
        m_store.state.traces[id] += traces;
        return {};
    }
    Result<QList<ImportTrace>> traces(ImportBatchId id, int atMost, int skip) const override
    {
        return m_store.state.traces.value(id).mid(skip, atMost);
    }
    Result<void> clearTraces(ImportBatchId id) override
    {
        m_store.state.traces.remove(id);
        return {};
    }

private:
    FakeStore &m_store;
};

class FakeRequests final : public RequestRepository {
public:
    explicit FakeRequests(FakeStore &store) : m_store(store) { }
    Result<void> add(const SubjectRequest &request) override
    {
        m_store.state.requests += request;
        return {};
    }
    Result<void> store(const SubjectRequest &request) override
    {
        CRM_CHECK(m_store.attempt("requests.store"));
        for (SubjectRequest &one : m_store.state.requests) {
            if (one.id == request.id) {
                if (one.version != request.version)
                    return Error{Error::Code::Conflict, {}, {}, {}};
                one = request;
                ++one.version;
            }
        }
        return {};
    }
    Result<SubjectRequest> find(RequestId id) const override
    {
        for (const SubjectRequest &one : m_store.state.requests) {
            if (one.id == id)
                return one;
        }
        return missing();
    }
    Result<QList<SubjectRequest>> requests() const override { return m_store.state.requests; }
    Result<void> addUnfinished(const UnfinishedOutput &output) override
    {
        CRM_CHECK(m_store.attempt("requests.addUnfinished"));
        m_store.state.unfinished += output;
        return {};
    }
    Result<void> removeUnfinished(const UnfinishedOutput &output) override
    {
        m_store.state.unfinished.removeIf([&](const UnfinishedOutput &one) { return one.path == output.path; });
        return {};
    }
    Result<QList<UnfinishedOutput>> unfinished() const override { return m_store.state.unfinished; }
    Result<void> addDisclosure(const Disclosure &disclosure) override
    {
        m_store.state.disclosures += disclosure;
        return {};
    }
    Result<void> stamp(DisclosureId disclosure, const QList<DisclosureStamp> &stamps) override
    {
        CRM_CHECK(m_store.attempt("requests.stamp"));
        m_store.state.stamps[disclosure] += stamps;
        return {};
    }
    Result<QList<Disclosure>> disclosures(ContactId contact) const override
    {
        QList<Disclosure> found;
        for (const Disclosure &one : m_store.state.disclosures) {
            if (one.contact == contact)
                found += one;
        }
        return found;
    }
    Result<QList<Disclosure>> allDisclosures() const override { return m_store.state.disclosures; }

private:
    FakeStore &m_store;
};

} // namespace crm::test
