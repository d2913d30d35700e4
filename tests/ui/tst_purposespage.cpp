// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposes/purposedialog.h"
#include "purposes/purposespage.h"
#include "purposes/wordingdialog.h"
#include "testmain.h"
#include "uivault.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

/// The page on a real vault, with one purpose selected.
struct Shown {
    explicit Shown(UiVault &vault, Role role = Role::Administrator)
        : page(vault.backend().purposes(), vault.changes(), vault.phrases(), vault.prompts, {vault.actor().id, vault.actor().name, role})
    {
        page.resize(1000, 640);
        page.show();
    }
    bool choose(const QString &name)
    {
        auto *view = page.findChild<QTableView *>(u"purposes"_s);
        if (!QTest::qWaitFor([view] { return view->model()->rowCount() > 10; }))
            return false;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == name) {
                view->scrollTo(view->model()->index(row, 0));
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
                return true;
            }
        }
        return false;
    }
    QPushButton *button(const char *name) { return page.findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString details()
    {
        QStringList texts;
        for (const QLabel *label : page.findChild<QWidget *>(u"purposeDetails"_s)->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    PurposesPage page;
};

PurposeRecord recordOf(UiVault &vault, const QString &key)
{
    const auto records = answerOf(vault.backend().purposes().call(&PurposeService::purposes));
    for (const PurposeRecord &record : *records) {
        if (record.purpose.key == key)
            return record;
    }
    return {};
}

Result<QList<ConsentEvent>> yesFrom(UiVault &vault, const Contact &contact)
{
    ConsentDraft draft;
    draft.contact = contact.id;
    draft.choices = {{u"news.howto"_s, Channel::Email, ConsentState::Given, {}}};
    draft.language = u"fr"_s;
    draft.timeZone = u"Europe/Paris"_s;
    draft.method = CollectionMethod::Counter;
    return answerOf(vault.backend().consents().call(&ConsentService::record, draft));
}

} // namespace

class tst_PurposesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPurposeShowsBasisDataAndTheWordsPeopleAreAskedIn();
    void staffReadsAndChangesNothing();
    void aPurposeIsAddedWithNothingChosenBeforehand();
    void wishesGetNoBirthDateAndAnAgeCheckDoes();
    void aWordingThatSaysMoreNeedsNewConsents();
    void aClosedPurposeEndsItsConsents();
};

void tst_PurposesPage::aPurposeShowsBasisDataAndTheWordsPeopleAreAskedIn()
{
    UiVault vault;
    QVERIFY2(vault.problem().isEmpty(), qPrintable(vault.problem()));
    Shown shown(vault);
    const PurposeRecord news = recordOf(vault, u"news.howto"_s);
    QVERIFY(shown.choose(news.purpose.label.en));
    QTRY_VERIFY(shown.details().contains(news.purpose.description.en));
    QVERIFY(shown.details().contains(news.wordings.first().text.en));
    QVERIFY(shown.details().contains(u"news.howto"_s));
    QVERIFY(shown.choose(recordOf(vault, u"info.greetings"_s).purpose.label.en));
    QTRY_VERIFY(shown.details().contains(u"opposition possible"_s)); // in the organisation’s language: the weighing of a legitimate interest
    QVERIFY(!shown.button("addWording")->isEnabled());
}

void tst_PurposesPage::staffReadsAndChangesNothing()
{
    UiVault vault;
    Shown shown(vault, Role::Staff);
    QVERIFY(shown.choose(recordOf(vault, u"news.howto"_s).purpose.label.en));
    for (const char *name : {"addPurpose", "editPurpose", "addWording", "closePurpose"}) {
        QVERIFY(!shown.button(name)->isEnabled());
        QVERIFY(!shown.button(name)->toolTip().isEmpty());
    }
}

void tst_PurposesPage::aPurposeIsAddedWithNothingChosenBeforehand()
{
    UiVault vault;
    Shown shown(vault);
    QTRY_VERIFY(shown.page.findChild<QTableView *>(u"purposes"_s)->model()->rowCount() > 10);
    QTest::mouseClick(shown.button("addPurpose"), Qt::LeftButton);
    QTRY_VERIFY(shown.page.findChild<PurposeDialog *>());
    auto *dialog = shown.page.findChild<PurposeDialog *>();
    auto *save = dialog->findChild<QPushButton *>(u"savePurpose"_s);
    auto *basis = dialog->findChild<QComboBox *>(u"basis"_s);
    QCOMPARE(basis->currentIndex(), -1);
    for (const QCheckBox *channel : dialog->findChildren<QCheckBox *>())
        QVERIFY(!channel->isChecked());
    QVERIFY(!save->isEnabled());
    dialog->findChild<QLineEdit *>(u"label_fr"_s)->setText(u"Soirées"_s); // no keyboard of the test has an é
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"label_en"_s), u"Evening events"_s);
    dialog->findChild<QPlainTextEdit *>(u"description_fr"_s)->setPlainText(u"Inviter aux soirées."_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"description_en"_s), u"To invite to evenings."_s);
    basis->setCurrentIndex(basis->findData(int(LegalBasis::Consent)));
    auto *kind = dialog->findChild<QComboBox *>(u"messageClass"_s);
    kind->setCurrentIndex(kind->findData(int(MessageClass::Commercial)));
    dialog->findChild<QCheckBox *>(u"channel_email"_s)->click();
    auto *policy = dialog->findChild<QComboBox *>(u"policy"_s);
    policy->setCurrentIndex(policy->findData(u"D01"_s));
    QVERIFY(!save->isEnabled()); // nobody has said how long a consent lasts
    dialog->findChild<QSpinBox *>(u"validity"_s)->setValue(2);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(recordOf(vault, u"own.evening_events"_s).purpose.isActive);
    QCOMPARE(recordOf(vault, u"own.evening_events"_s).purpose.dataCategories, QStringList{u"email"_s});
}

void tst_PurposesPage::wishesGetNoBirthDateAndAnAgeCheckDoes() // G2, S19, S20
{
    UiVault vault;
    Shown shown(vault);
    const auto editorOf = [&](const QString &key) -> PurposeDialog * {
        if (!shown.choose(recordOf(vault, key).purpose.label.en))
            return nullptr;
        QTest::mouseClick(shown.button("editPurpose"), Qt::LeftButton);
        const bool isOpen = QTest::qWaitFor([&] { return shown.page.findChild<PurposeDialog *>() != nullptr; });
        return !isOpen ? nullptr : shown.page.findChild<PurposeDialog *>();
    };
    auto *wishes = editorOf(u"info.greetings"_s);
    QVERIFY(wishes);
    auto *save = wishes->findChild<QPushButton *>(u"savePurpose"_s);
    auto *birthDate = wishes->findChild<QCheckBox *>(u"data_birth_date"_s);
    QVERIFY(save->isEnabled() && !birthDate->isChecked());
    birthDate->click();
    QVERIFY(!save->isEnabled());
    QVERIFY(save->toolTip().contains(u"no birth date"_s));
    birthDate->click();
    QVERIFY(save->isEnabled());
    wishes->reject();
    QTRY_VERIFY(!shown.page.findChild<PurposeDialog *>());
    auto *contract = editorOf(u"crm.contract"_s);
    QVERIFY(contract);
    contract->findChild<QCheckBox *>(u"data_birth_date"_s)->click(); // wine by subscription
    contract->findChild<QCheckBox *>(u"data_website"_s)->click();
    QTest::mouseClick(contract->findChild<QPushButton *>(u"savePurpose"_s), Qt::LeftButton);
    QTRY_VERIFY(recordOf(vault, u"crm.contract"_s).purpose.dataCategories.contains(u"birth_date"_s));
    QVERIFY(!recordOf(vault, u"crm.contract"_s).purpose.dataCategories.contains(u"website"_s));
    QVERIFY(recordOf(vault, u"crm.contract"_s).purpose.dataCategories.contains(u"email"_s));
}

void tst_PurposesPage::aWordingThatSaysMoreNeedsNewConsents()
{
    UiVault vault;
    const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
    CRM_VERIFY(yesFrom(vault, anne));
    const auto may = [&] {
        return answerOf(vault.backend().reading().call(&PermissionService::mayContact, anne.id, u"news.howto"_s, Channel::Email,
                                                       std::optional<MessageClass>(), std::optional<QDateTime>()))->code;
    };
    QCOMPARE(may(), u"A_CONSENT"_s);
    Shown shown(vault);
    QVERIFY(shown.choose(recordOf(vault, u"news.howto"_s).purpose.label.en));
    QTRY_VERIFY(shown.button("addWording")->isEnabled());
    QTest::mouseClick(shown.button("addWording"), Qt::LeftButton);
    QTRY_VERIFY(shown.page.findChild<WordingDialog *>());
    auto *dialog = shown.page.findChild<WordingDialog *>();
    auto *save = dialog->findChild<QPushButton *>(u"saveWording"_s);
    QVERIFY(!save->isEnabled());
    for (const char *field : {"text_fr", "text_en"})
        dialog->findChild<QPlainTextEdit *>(QString::fromLatin1(field))->appendPlainText(u"Et ceux de nos partenaires."_s);
    QVERIFY(!save->isEnabled()); // what it means for those who agreed is not chosen beforehand
    for (const QRadioButton *answer : dialog->findChildren<QRadioButton *>())
        QVERIFY(!answer->isChecked());
    // A turn that leaves no free choice is said at once, and may be kept by whoever knows better (B3).
    auto *french = dialog->findChild<QPlainTextEdit *>(u"text_fr"_s);
    const auto doubted = [dialog] {
        return std::ranges::any_of(dialog->findChildren<Notice *>(), [](const Notice *notice) {
            return notice->isVisible() && notice->text().contains(u"not free"_s);
        });
    };
    QVERIFY(!doubted());
    french->appendPlainText(u"Votre accord est nécessaire pour passer commande."_s);
    QTRY_VERIFY(doubted());
    dialog->findChild<QRadioButton *>(u"wider_scope"_s)->click();
    QVERIFY(save->isEnabled());
    QTest::keyClick(french, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!doubted());
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(recordOf(vault, u"news.howto"_s).wordings.size(), 2);
    QCOMPARE(may(), u"E_INVALID"_s); // B13
}

void tst_PurposesPage::aClosedPurposeEndsItsConsents()
{
    UiVault vault;
    const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
    CRM_VERIFY(yesFrom(vault, anne));
    Shown shown(vault);
    QVERIFY(shown.choose(recordOf(vault, u"news.howto"_s).purpose.label.en));
    QTRY_VERIFY(shown.button("closePurpose")->isEnabled());
    vault.prompts.answers = {true};
    QTest::mouseClick(shown.button("closePurpose"), Qt::LeftButton);
    QTRY_COMPARE(recordOf(vault, u"news.howto"_s).openConsents, 0);
    QVERIFY(!recordOf(vault, u"news.howto"_s).purpose.isActive);
    const auto history = answerOf(vault.backend().consents().call(&ConsentService::history, anne.id)); // B14
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->last().state, ConsentState::Revoked);
    QTRY_VERIFY(shown.button("closePurpose")->isEnabled());
}

CRM_TEST(tst_PurposesPage)
#include "tst_purposespage.moc"
