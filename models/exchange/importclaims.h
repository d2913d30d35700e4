// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importdates.h"
#include "importreader.h"

#include <QList>
#include <QString>

#include <optional>

namespace crm {

/// Gathers what the cells of one record say about marketing, and makes claims of it (B12). An opt-out wins over all
/// else.
class ClaimGatherer {
public:
    /// A cell of a column that asks for permission. isDouble: the column tells of a confirmed opt-in.
    void addAnswer(std::optional<Channel> channel, const QString &text, bool isDouble, DateOrder order, QDate today);
    /// A cell of a column that asks for an objection. isBounce: it tells that mail comes back.
    void addOptOut(std::optional<Channel> channel, const QString &text, bool isBounce, DateOrder order, QDate today);
    void setDate(const QDateTime &givenAtUtc) { m_givenAtUtc = givenAtUtc; }
    void setMethod(const QString &method) { m_method = method; }
    void setWording(const QString &wording) { m_wording = wording; }
    void setSource(const QString &source) { m_source = source; }
    /// The column and cell an answer stands in, for what is said about it.
    void setPlace(const QString &column, const QString &text)
    {
        m_column = column;
        m_text = text;
    }

    bool isEmpty() const { return m_claims.isEmpty(); }
    /// The claims, completed by what the record says of date, method, wording and source. Says of every opt-in that is
    /// no proof: bare_yes.
    QList<MarketingClaim> take(QList<ImportProblem> &problems, qint64 row, QDate today);

private:
    MarketingClaim &claimFor(std::optional<Channel> channel, MarketingClaim::Answer answer);

    QList<MarketingClaim> m_claims;
    std::optional<QDateTime> m_givenAtUtc;
    QString m_method;
    QString m_wording;
    QString m_source;
    QString m_column;
    QString m_text;
};

/// What all claims together say of marketing by e-mail: opted_in, opted_out, bounced or unknown.
QString emailMarketingOf(const QList<MarketingClaim> &claims);

} // namespace crm
