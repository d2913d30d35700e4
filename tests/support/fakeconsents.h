// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakestore.h"

namespace crm::test {

class FakeConsents final : public ConsentRepository {
public:
    explicit FakeConsents(FakeStore &store) : m_store(store) { }
    Result<QList<ConsentEvent>> append(const QList<ConsentEvent> &events) override
    {
        CRM_CHECK(m_store.attempt("consents.append"));
        QList<ConsentEvent> appended = events;
        for (ConsentEvent &event : appended) {
            event.sequence = m_store.state.events.size() + 1;
            m_store.state.events += event;
        }
        return appended;
    }
    Result<QList<ConsentEvent>> history(ContactId contact) const override
    {
        QList<ConsentEvent> found;
        for (const ConsentEvent &event : m_store.state.events) {
            if (event.contact == contact)
                found += event;
        }
        return found;
    }
    Result<QHash<RowKey, QList<ConsentEvent>>> histories(const QList<RowKey> &contacts) const override
    {
        QHash<RowKey, QList<ConsentEvent>> found;
        for (const RowKey key : contacts)
            found.insert(key, *history(m_store.state.keys.value(key - 1)));
        return found;
    }
    Result<ConsentEvent> event(ConsentEventId id) const override
    {
        for (const ConsentEvent &event : m_store.state.events) {
            if (event.id == id)
                return event;
        }
        return missing();
    }
    Result<QList<ConsentEvent>> latest(int atMost, std::optional<qint64>) const override
    {
        return m_store.state.events.mid(0, atMost);
    }
    Result<QList<ConsentTally>> tallies(QDate) const override
    {
        return QList<ConsentTally>{{QStringLiteral("offers.promo.consent"), Channel::Email, ConsentState::Unknown, 4},
                                   {QStringLiteral("offers.promo.consent"), Channel::Sms, ConsentState::Given, 9}};
    }
    Result<QList<ConsentEvent>> expiring(QDate from, QDate until, int) const override
    {
        QList<ConsentEvent> found;
        for (const ConsentEvent &event : m_store.state.events) {
            if (event.lastValidDay && *event.lastValidDay >= from && *event.lastValidDay <= until)
                found += event;
        }
        return found;
    }
    Result<qint64> countExpiring(QDate from, QDate until) const override
    {
        return expiring(from, until, 0).value().size();
    }
    Result<QList<OpenConsent>> open(const QString &purpose, QDate today, int atMost) const override
    {
        const QDateTime noon(today, QTime(12, 0), Qt::UTC);
        QList<OpenConsent> found;
        for (RowKey key = 1; key <= m_store.state.keys.size(); ++key) {
            const auto events = *history(m_store.state.keys.value(key - 1));
            for (const Channel channel : kChannels) {
                const ConsentState state = standing(events, purpose, channel, noon).state;
                if ((state == ConsentState::Given || state == ConsentState::Requested) && found.size() < atMost)
                    found.append({key, channel});
            }
        }
        return found;
    }
    Result<Evidence> addEvidence(const EvidenceFile &file, EvidenceId id) override
    {
        CRM_CHECK(m_store.attempt("consents.addEvidence"));
        m_store.state.evidence.insert(id, file.content);
        return Evidence{id,
                        file.fileName,
                        {},
                        file.kind,
                        file.content.size(),
                        {},
                        file.recording ? file.recording->need : QString(),
                        file.keptUntil};
    }
    Result<void> keepEvidence(const Evidence &evidence, const QByteArray &content) override
    {
        m_store.state.evidence.insert(evidence.id, content);
        return {};
    }
    Result<qint64> forgetEvidence(QDate today) override
    {
        qint64 gone = 0;
        for (ConsentEvent &event : m_store.state.events) {
            for (Evidence &evidence : event.evidence) {
                if (evidence.isGone || !evidence.keptUntil || *evidence.keptUntil >= today)
                    continue;
                evidence.isGone = true;
                m_store.state.evidence.insert(evidence.id, {});
                ++gone;
            }
        }
        return gone;
    }
    Result<QByteArray> evidenceContent(EvidenceId id) const override { return m_store.state.evidence.value(id); }
    Result<qint64> verify() const override { return m_store.state.events.size(); }

private:
    FakeStore &m_store;
};

} // namespace crm::test
