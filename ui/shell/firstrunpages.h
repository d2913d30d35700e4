// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultkeeper.h"

#include "widgets/wizard.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace crm {

class PassphraseField;
class Prompts;
class StrengthMeter;
struct Strength;

class WelcomePage final : public WizardPage {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void openExistingRequested();
    void demoRequested();
};

/// Name, country and language of the organisation, and where its vault lies.
class OrganisationPage final : public WizardPage {
    Q_OBJECT

public:
    OrganisationPage(Prompts &prompts, const QString &folder, QWidget *parent = nullptr);
    bool isComplete() const override;
    QString whatIsMissing() const override;
    Controller controller() const;
    QString folder() const;

private:
    void addRow(const QString &label, QWidget *field, const QString &hint = {});
    void choosePlace();
    void showFolder();

    Prompts &m_prompts;
    QString m_place;
    QLineEdit *m_name;
    QComboBox *m_country;
    QComboBox *m_language;
    QLineEdit *m_folder;
};

class OwnNamePage final : public WizardPage {
    Q_OBJECT

public:
    explicit OwnNamePage(QWidget *parent = nullptr);
    bool isComplete() const override;
    QString whatIsMissing() const override;
    QString userName() const;

private:
    QLineEdit *m_name;
};

/// The passphrase twice, how strong it is, and one drawn by lot for those who want it.
class NewPassphrasePage final : public WizardPage {
    Q_OBJECT

public:
    explicit NewPassphrasePage(QWidget *parent = nullptr);
    bool isComplete() const override;
    QString whatIsMissing() const override;
    bool validatePage() override;
    QByteArray passphrase() const;
    void setForbidden(const QStringList &names) { m_forbidden = names; }
    void markCreated() { m_isCreated = true; }
    void clearSecrets();

Q_SIGNALS:
    void chosen();

private:
    void judge();
    void propose();
    QWidget *makeAdvice();
    void showAdvice(const Strength &strength);

    PassphraseField *m_first;
    StrengthMeter *m_meter;
    PassphraseField *m_second;
    QList<std::pair<QLabel *, QLabel *>> m_advice;
    QStringList m_forbidden;
    bool m_isCreated = false;
};

/// The recovery key, once: to print or to save, and a tick that it is kept.
class RecoveryKeyPage final : public WizardPage {
    Q_OBJECT

public:
    explicit RecoveryKeyPage(Prompts &prompts, QWidget *parent = nullptr);
    bool isComplete() const override;
    QString whatIsMissing() const override;
    void setKey(const QString &key, const QString &organisation);
    /// How often the key was printed or saved as PDF. The vault is not open yet: who opens it writes that in its journal.
    int copies() const { return m_copies; }

private:
    void print();
    void savePdf();
    QString sheet() const;

    Prompts &m_prompts;
    QString m_organisation;
    QLineEdit *m_key;
    QCheckBox *m_kept;
    int m_copies = 0;
};

/// Six words of the language, drawn by the system's random source.
QString proposedPassphrase(const QString &language);

} // namespace crm
