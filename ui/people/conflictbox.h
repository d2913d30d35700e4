// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "phrases.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QGridLayout;

namespace crm {

/// Two people changed the same card: shows, field by field, what the other wrote and what was typed here, and lets
/// choose. Fields only one of them touched are taken from that one.
class ConflictBox final : public QDialog {
    Q_OBJECT

public:
    ConflictBox(const ContactDraft &before, const ContactDraft &mine, const ContactDraft &theirs,
                const Phrases &phrases, QWidget *parent = nullptr);

    /// The fields both changed, and differently.
    QStringList disputed() const { return m_disputed; }

Q_SIGNALS:
    void chosen(const crm::ContactDraft &draft);

private:
    void addField(QGridLayout *grid, const QString &field);
    ContactDraft merged() const;
    QString valueOf(const ContactDraft &draft, const QString &field) const;
    static void copyField(ContactDraft &to, const ContactDraft &from, const QString &field);

    ContactDraft m_before;
    ContactDraft m_mine;
    ContactDraft m_theirs;
    Phrases m_phrases;
    QStringList m_disputed;
    QHash<QString, QButtonGroup *> m_choices;
};

} // namespace crm
