// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopletools.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace crm {

class ContactForm;
class Notice;

/// Adds or edits a person. Warns of a lookalike while one types; a race lost to a colleague shows both values, and
/// nothing typed is lost.
class ContactDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ContactDialog(const PeopleTools &tools, QWidget *parent = nullptr); ///< a new person
    ContactDialog(const PeopleTools &tools, const Contact &contact, QWidget *parent = nullptr);

    ContactForm *form() const { return m_form; }
    void reject() override;

Q_SIGNALS:
    void added(const crm::Contact &contact);
    void changed(const crm::Contact &before, const crm::Contact &after);
    void openWished(crm::ContactId lookalike);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QString &title);
    void save();
    void saveChange();
    void take(const Result<Contact> &answer);
    void lookForLookalikes();
    void warnOf(const QList<Contact> &lookalikes);
    void showConflict();
    void offerBoth(const Contact &theirs);
    void setBusy(bool isBusy);

    PeopleTools m_tools;
    std::optional<Contact> m_before; ///< none: a new person
    Notice *m_notice = nullptr;
    Notice *m_lookalike = nullptr;
    ContactForm *m_form = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_lookTimer;
    quint64 m_look = 0;
    ContactDraft m_started;
};

} // namespace crm
