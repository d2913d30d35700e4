// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"
#include "testmain.h"
#include "uivault.h"

#include "widgets/proofdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <atomic>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Who has walked up to an open window shows that she is the one who signed in (gdpr-rules G9).
class tst_Proof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecentProofIsNotAskedAgain();
    void afterFiveMinutesThePassphraseIsAsked();
    void withoutAProofNothingLeavesTheVault();
    void cancellingDoesNothing();
};

namespace {

/// A vault whose clock can be moved while it is open.
struct SlowVault {
    std::shared_ptr<std::atomic<qint64>> minutes = std::make_shared<std::atomic<qint64>>(0);
    UiVault vault {[minutes = minutes] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC).addSecs(60 * minutes->load()); }};
    Preferences preferences {vault.path(u"settings.ini"_s)};
    SettingsPage page {vault.backend().office(), vault.changes(), preferences, vault.phrases(), vault.prompts, vault.actor(), false};

    template <class T> T *find(const QString &name) { return page.findChild<T *>(name); }
    void clickNewUser()
    {
        page.show();
        QTest::mouseClick(find<QPushButton>(u"newUser"_s), Qt::LeftButton);
    }
};

} // namespace

void tst_Proof::aRecentProofIsNotAskedAgain()
{
    SlowVault slow;
    slow.minutes->store(4);
    slow.clickNewUser();
    QTRY_VERIFY(slow.find<QDialog>(u"userDialog"_s));
    QVERIFY(!slow.find<QDialog>(u"proofDialog"_s));
}

void tst_Proof::afterFiveMinutesThePassphraseIsAsked()
{
    SlowVault slow;
    slow.minutes->store(6);
    slow.clickNewUser();
    QTRY_VERIFY(slow.find<QDialog>(u"proofDialog"_s));
    auto *field = slow.find<QLineEdit>(u"proofPassphrase"_s);
    auto *go = slow.find<QPushButton>(u"proofContinue"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(field, u"ce n est pas elle"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(field->text().isEmpty());
    QVERIFY(slow.find<QDialog>(u"proofDialog"_s)->isVisible());
    QVERIFY(!slow.find<QDialog>(u"userDialog"_s));
    const auto journal = answerOf(slow.vault.backend().office().call(&OfficeService::journal, 1, std::optional<qint64>()));
    QCOMPARE(journal->first().action, JournalAction::SignInFailed); // G5
    QTest::keyClicks(field, QString::fromUtf8(UiVault::passphrase()));
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(slow.find<QDialog>(u"userDialog"_s));
    QCOMPARE(answerOf(slow.vault.backend().office().call(&OfficeService::proofNeed)).value(), OfficeService::ProofNeed::None);
}

void tst_Proof::withoutAProofNothingLeavesTheVault()
{
    SlowVault slow;
    const Contact anne = slow.vault.add(u"Anne"_s, u"Le Goff"_s);
    SubjectRequest draft;
    draft.contact = anne.id;
    const auto request = answerOf(slow.vault.backend().requests().call(&RequestService::receive, draft));
    CRM_VERIFY(request);
    slow.minutes->store(6);
    const auto exportNow = [&] {
        return answerOf(slow.vault.backend().requests().call(&RequestService::exportList, ContactQuery(), slow.vault.path(u"out.csv"_s), u"csv"_s, u"R"_s, u"P"_s, Progress()));
    };
    QCOMPARE(exportNow().error().reason, u"proof_needed"_s);
    PackageOptions options;
    options.path = slow.vault.path(u"package"_s);
    options.language = u"fr"_s;
    QCOMPARE(answerOf(slow.vault.backend().requests().call(&RequestService::writePackage, request->id, options, Progress())).error().reason, u"proof_needed"_s);
    QCOMPARE(answerOf(slow.vault.backend().office().call(&OfficeService::renewRecoveryKey)).error().reason, u"proof_needed"_s);
    QVERIFY(!QFile::exists(slow.vault.path(u"out.csv"_s)));
    QVERIFY(!QFile::exists(options.path));
    CRM_VERIFY(answerOf(slow.vault.backend().office().call(&OfficeService::prove, UiVault::passphrase())));
    CRM_VERIFY(exportNow());
}

void tst_Proof::cancellingDoesNothing()
{
    SlowVault slow;
    slow.minutes->store(6);
    slow.clickNewUser();
    QTRY_VERIFY(slow.find<QDialog>(u"proofDialog"_s));
    QTest::keyClick(slow.find<QDialog>(u"proofDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!slow.find<QDialog>(u"proofDialog"_s));
    QVERIFY(!slow.find<QDialog>(u"userDialog"_s));
    QCOMPARE(answerOf(slow.vault.backend().office().call(&OfficeService::proofNeed)).value(), OfficeService::ProofNeed::Passphrase);
}

CRM_TEST(tst_Proof)
#include "tst_proof.moc"
