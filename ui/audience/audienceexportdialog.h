// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audienceexport.h"
#include "remote.h"

#include "widgets/disclosuredialog.h"

namespace crm {

class FooterBox;

/// An audience leaves for a tool, the telephone or the post. Everybody is judged again when it is written.
class AudienceExportDialog final : public DisclosureDialog {
    Q_OBJECT

public:
    struct Subject {
        AudienceWish wish;
        qint64 people = 0; ///< included when it was last looked at
        QString purpose; ///< in words: the reason until another one is typed
        QString language; ///< of the headings
        QList<RowKey> examples; ///< one person for each reason that includes somebody
    };
    AudienceExportDialog(Remote<AudienceExportService> exports, Prompts &prompts, const Subject &subject,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const crm::Disclosure &disclosure);
    void settingsWished();

protected:
    QString suffix() const override { return suffixOf(sheet()); }
    void write(const QString &path) override;

private:
    AudienceSheet sheet() const;
    void preview();
    void updateFooter();
    static QString titleOf(AudienceSheet sheet, Channel channel);
    static QString headingFor(qint64 people);

    Remote<AudienceExportService> m_exports;
    const Subject m_subject;
    FooterBox *m_footer;
};

} // namespace crm
