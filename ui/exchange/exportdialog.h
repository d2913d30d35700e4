// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote.h"
#include "requestservice.h"

#include "widgets/disclosuredialog.h"

class QCheckBox;

namespace crm {

/// People leave as a table, as cards or as our own file.
class ExportDialog final : public DisclosureDialog {
    Q_OBJECT

public:
    ExportDialog(Remote<RequestService> requests, Prompts &prompts, const ContactQuery &query, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(qint64 people);

protected:
    QString suffix() const override;
    void write(const QString &path) override;

private:
    Remote<RequestService> m_requests;
    ContactQuery m_query;
    QCheckBox *m_notes;
};

} // namespace crm
