// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"
#include "testmain.h"

using namespace crm;

class tst_Roles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRoleMayDoItsOwnWorkOnly_data() // G4
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<bool>("staff");
        QTest::addColumn<bool>("privacyOfficer");
        const auto row = [](const char *name, Task task, bool staff, bool officer) {
            QTest::newRow(name) << int(task) << staff << officer;
        };
        row("read", Task::ReadContacts, true, true);
        row("edit", Task::EditContacts, true, true);
        row("consent", Task::RecordConsent, true, true);
        row("import", Task::ImportContacts, true, true);
        row("retention", Task::SeeRetention, true, true);
        row("export", Task::ExportContacts, false, true);
        row("requests", Task::AnswerRequests, false, true);
        row("journal", Task::ReadJournal, false, true);
        row("backup", Task::BackUp, false, true);
        row("users", Task::ManageUsers, false, false);
        row("vault", Task::ManageVault, false, false);
    }
    void everyRoleMayDoItsOwnWorkOnly()
    {
        QFETCH(int, task);
        QTEST(may(Role::Staff, static_cast<Task>(task)), "staff");
        QTEST(may(Role::PrivacyOfficer, static_cast<Task>(task)), "privacyOfficer");
        QVERIFY(may(Role::Administrator, static_cast<Task>(task)));
    }

    void everyActionHasAStableCode()
    {
        for (int i = 0; i <= int(JournalAction::SettingsChanged); ++i) {
            const auto action = static_cast<JournalAction>(i);
            QCOMPARE(journalActionFromCode(codeOf(action)), std::optional(action));
        }
        QCOMPARE(codeOf(JournalAction::RestoredFromBackup), QStringLiteral("restored_from_backup"));
        QCOMPARE(roleFromCode(QStringLiteral("privacy_officer")), std::optional(Role::PrivacyOfficer));
        QVERIFY(!roleFromCode(QStringLiteral("root")));
    }
};

CRM_TEST(tst_Roles)
#include "tst_roles.moc"
