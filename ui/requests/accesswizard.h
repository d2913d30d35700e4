// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactquery.h"
#include "permissionservice.h"
#include "phrases.h"
#include "remote.h"
#include "requestservice.h"

#include "widgets/prompts.h"
#include "widgets/proofdialog.h"
#include "widgets/wizard.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QTreeWidget;

namespace crm {

class DateField;
class PassphraseField;
class ProgressStrip;

/// Who asks, since when, and how we know it is her.
class AccessPersonPage final : public WizardPage {
    Q_OBJECT

public:
    AccessPersonPage(Remote<PermissionService> reading, const Phrases &phrases, QWidget *parent = nullptr);
    void choose(ContactId contact, const QString &name);
    void setRequest(const SubjectRequest &request); ///< one that is already registered: nothing can be changed
    SubjectRequest draft() const;
    bool isComplete() const override;
    QString whatIsMissing() const override;
    bool validatePage() override;

Q_SIGNALS:
    void registerRequested();

private:
    void search(const QString &text);

    Remote<PermissionService> m_reading;
    QLineEdit *m_search;
    QListWidget *m_found;
    QLabel *m_chosen;
    DateField *m_received;
    QComboBox *m_channel;
    QComboBox *m_identity;
    ContactId m_contact;
    bool m_isRegistered = false;
    int m_asked = 0;
};

/// Everything held about the person, before it leaves.
class AccessReviewPage final : public WizardPage {
    Q_OBJECT

public:
    AccessReviewPage(const Phrases &phrases, QWidget *parent = nullptr);
    void show(const Dossier &dossier);
    bool isComplete() const override { return m_isShown; }

private:
    const Phrases m_phrases;
    QTreeWidget *m_tree;
    bool m_isShown = false;
};

/// As a locked ZIP or as a folder, and where.
class AccessPackagePage final : public WizardPage {
    Q_OBJECT

public:
    AccessPackagePage(Prompts &prompts, QWidget *parent = nullptr);
    void setSuggestion(const QString &name) { m_name = name; }
    /// Empty path: not all is said yet.
    PackageOptions options() const;
    bool isComplete() const override;
    QString whatIsMissing() const override;
    ProgressStrip *progress() const { return m_progress; }

private:
    void choosePlace();
    void compare();

    Prompts &m_prompts;
    QButtonGroup *m_kind;
    QWidget *m_secret;
    PassphraseField *m_passphrase;
    PassphraseField *m_repeat;
    QLabel *m_place;
    ProgressStrip *m_progress;
    QString m_name;
    QString m_path;
};

/// Answers an access request: person, review, package. The request is registered when the first page is left.
class AccessWizard final : public Wizard {
    Q_OBJECT

public:
    AccessWizard(Remote<RequestService> requests, Remote<PermissionService> reading, const Phrases &phrases, Prompts &prompts, QWidget *parent = nullptr);
    /// Asked before the package is written; none: the service alone decides.
    void setProof(Proof proof) { m_proof = std::move(proof); }
    void choosePerson(ContactId contact, const QString &name);
    void chooseRequest(const SubjectRequest &request);
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void packageWritten(const QString &path);

private:
    void writePackage();
    void registerRequest();
    void assemble(RequestId id);

    Remote<RequestService> m_requests;
    Proof m_proof = noProof();
    AccessPersonPage *m_person;
    AccessReviewPage *m_review;
    AccessPackagePage *m_package;
    RequestId m_request;
    QString m_language;
    Progress m_progress;
    bool m_isWriting = false;
};

} // namespace crm
