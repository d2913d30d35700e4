// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askqueuemodel.h"
#include "consentlogmodel.h"
#include "consentparts.h"
#include "consents/consentspage.h"
#include "coveragemodel.h"
#include "testmain.h"
#include "uivault.h"
#include "widgets/emptypage.h"
#include "widgets/notice.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = instantFromText(u"2026-11-23T13:32:00.000Z"_s);

void say(UiVault &vault, const Contact &contact, ConsentState state, const QDateTime &when = {})
{
    ConsentDraft draft;
    draft.contact = contact.id;
    draft.choices = {{u"offers.promo.consent"_s, Channel::Email, state, {}}};
    draft.language = u"fr"_s;
    draft.timeZone = u"Europe/Paris"_s;
    if (when.isValid())
        draft.occurredAtUtc = when;
    CRM_VERIFY(answerOf(vault.backend().consents().call(&ConsentService::record, draft)));
}

} // namespace

class tst_ConsentsPage : public QObject {
    Q_OBJECT

    static QModelIndex cellOf(const QTableView *coverage, int column)
    {
        const auto *model = coverage->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, column);
            if (cell.data(CoverageModel::PurposeRole) == u"offers.promo.consent"_s
                && cell.data(CoverageModel::ChannelRole) == static_cast<int>(Channel::Email))
                return cell;
        }
        return {};
    }
    static void clickOn(QTableView *view, const QModelIndex &cell)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
    }

private Q_SLOTS:
    void anEmptyVaultOffersTheFirstStep()
    {
        UiVault vault([] { return kNow; });
        ConsentsPage page(consentPartsOf(vault), vault.backend().asking(), vault.changes());
        page.show();
        QTRY_VERIFY(page.findChild<EmptyPage *>());
        QTRY_VERIFY(!page.findChild<QTableView *>(u"latest"_s)->isVisible());
    }

    void aNumberOpensThePeopleBehindIt()
    {
        UiVault vault([] { return kNow; });
        say(vault, vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s), ConsentState::Given);
        say(vault, vault.add(u"Nadia"_s, u"Dubreuil"_s, u"nadia@dubreuil.example"_s), ConsentState::Given);
        ConsentsPage page(consentPartsOf(vault), vault.backend().asking(), vault.changes());
        page.resize(1000, 700);
        page.show();
        auto *coverage = page.findChild<QTableView *>(u"coverage"_s);
        QTRY_COMPARE(cellOf(coverage, CoverageModel::GivenColumn).data(CoverageModel::PeopleRole).toInt(), 2);
        QSignalSpy drilled(&page, &ConsentsPage::drillDown);
        clickOn(coverage, cellOf(coverage, CoverageModel::RefusedColumn));
        QCOMPARE(drilled.count(), 0); // nobody is behind a zero
        clickOn(coverage, cellOf(coverage, CoverageModel::GivenColumn));
        QCOMPARE(drilled.count(), 1);
        const auto query = drilled.first().first().value<ContactQuery>();
        QCOMPARE(query.consentPurpose, u"offers.promo.consent"_s);
        QCOMPARE(query.consentState, ConsentState::Given);
        QCOMPARE(answerOf(vault.backend().reading().call(&PermissionService::count, query)).value(), 2);
    }

    void aNewAnswerAppearsByItselfWithItsName()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentsPage page(consentPartsOf(vault), vault.backend().asking(), vault.changes());
        page.resize(1000, 700);
        page.show();
        auto *latest = page.findChild<QTableView *>(u"latest"_s);
        QTRY_VERIFY(!latest->isVisible());
        say(vault, anne, ConsentState::Refused);
        QTRY_COMPARE(latest->model()->rowCount(), 1);
        QTRY_COMPARE(latest->model()->index(0, ConsentLogModel::PersonColumn).data().toString(), u"Le Goff, Anne"_s);
        QSignalSpy opened(&page, &ConsentsPage::openPerson);
        clickOn(latest, latest->model()->index(0, ConsentLogModel::PersonColumn));
        QTest::keyClick(latest, Qt::Key_Return);
        QVERIFY(opened.count() >= 1);
        QCOMPARE(opened.first().first().value<ContactId>(), anne.id);
    }

    void whatEndsSoonHasItsOwnList()
    {
        UiVault vault([] { return kNow; });
        say(vault, vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s), ConsentState::Given,
            instantFromText(u"2023-12-20T09:00:00.000Z"_s));
        say(vault, vault.add(u"Nadia"_s, u"Dubreuil"_s, u"nadia@dubreuil.example"_s), ConsentState::Given);
        ConsentsPage page(consentPartsOf(vault), vault.backend().asking(), vault.changes());
        page.show();
        auto *desk = page.findChild<QTableView *>(u"askQueue"_s);
        QTRY_COMPARE(page.findChild<QToolButton *>(u"expiringChip"_s)->text(), u"1 ending within 60 days"_s);
        QTest::mouseClick(page.findChild<QToolButton *>(u"expiringChip"_s), Qt::LeftButton);
        QTRY_COMPARE(desk->model()->rowCount(), 1);
        QVERIFY(desk->isVisible());
        QCOMPARE(desk->model()->index(0, AskQueueModel::WhenColumn).data().toString(), u"ends on 19/12/2026"_s);
        QVERIFY(desk->model()->index(0, AskQueueModel::HowColumn).data().toString().startsWith(u"by e"_s));
    }

    void theHistoryIsVerifiedOnDemand()
    {
        UiVault vault([] { return kNow; });
        say(vault, vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s), ConsentState::Given);
        ConsentsPage page(consentPartsOf(vault), vault.backend().asking(), vault.changes());
        page.show();
        page.findChild<QAction *>(u"verifyHistory"_s)->trigger();
        QTRY_VERIFY(page.findChild<Notice *>()->text().contains(u"whole"_s));
    }
};

CRM_TEST(tst_ConsentsPage)
#include "tst_consentspage.moc"
