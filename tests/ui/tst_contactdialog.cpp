// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/conflictbox.h"
#include "people/contactdialog.h"
#include "people/contactform.h"
#include "people/valuelist.h"
#include "peoplevault.h"
#include "testmain.h"

#include "widgets/datefield.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_ContactDialog : public QObject {
    Q_OBJECT

    template <class T> static T *find(QWidget *parent, const QString &name)
    {
        T *found = parent->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static void type(QWidget *dialog, const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(dialog, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void save(QWidget *dialog) { QTest::mouseClick(find<QPushButton>(dialog, u"save"_s), Qt::LeftButton); }
    static bool isSaid(QWidget *dialog, const QString &text)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

private Q_SLOTS:
    void aFreshFormAsksForAtMostFiveThings() // G1
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QVERIFY2(dialog->form()->inputCount() <= 5, qPrintable(QString::number(dialog->form()->inputCount())));
        QTest::mouseClick(find<QToolButton>(dialog, u"moreFields"_s), Qt::LeftButton);
        QVERIFY(dialog->form()->inputCount() > 5);
        dialog->close();
    }

    void aNameAndOneWayToReachHerAreEnough()
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QSignalSpy added(dialog, &ContactDialog::added);
        type(dialog, u"given"_s, u"Anne"_s);
        type(dialog, u"family"_s, u"Le Goff"_s);
        type(dialog, u"reach"_s, u"06 39 98 12 04"_s);
        save(dialog);
        QTRY_COMPARE(added.size(), 1);
        const Contact anne = added.first().first().value<Contact>();
        QCOMPARE(anne.phones.first().e164, u"+33639981204"_s);
        QCOMPARE(anne.phones.first().asTyped, u"06 39 98 12 04"_s);
        QCOMPARE(people.people(), 1);
    }

    void whatWasTypedStaysWhenMoreFieldsAreShown()
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        type(dialog, u"given"_s, u"Anne"_s);
        type(dialog, u"reach"_s, u"anne@example.org"_s);
        QTest::mouseClick(find<QToolButton>(dialog, u"moreFields"_s), Qt::LeftButton);
        QCOMPARE(find<ValueList>(dialog, u"emails"_s)->lines().first().value, u"anne@example.org"_s);
        QCOMPARE(dialog->form()->draft().emails.first().value, u"anne@example.org"_s);
        dialog->deleteLater();
    }

    void theAgeIsAskedOnlyWhileAPurposeNeedsIt() // G2, S19
    {
        PeopleVault people;
        CRM_VERIFY(answerOf(people.vault.backend().purposes().call(&PurposeService::reopen, u"sales.age_check"_s)));
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QSignalSpy added(dialog, &ContactDialog::added);
        type(dialog, u"given"_s, u"Anne"_s);
        QTest::mouseClick(find<QToolButton>(dialog, u"moreFields"_s), Qt::LeftButton);
        auto *age = find<QWidget>(dialog, u"ageBox"_s);
        auto *relation = find<QComboBox>(dialog, u"relation"_s);
        relation->setCurrentIndex(relation->findData(int(Relation::Customer)));
        QTRY_VERIFY(age->isVisible());
        QVERIFY(isSaid(dialog, u"Needed for: Age check"_s));
        auto *day = find<DateField>(dialog, u"birthday"_s);
        QStringList order;
        for (QWidget *next = find<QComboBox>(dialog, u"language"_s); order.size() < 4;
             next = next->nextInFocusChain()) {
            if (const auto *edit = qobject_cast<QLineEdit *>(next); edit && edit->isVisible())
                order << edit->accessibleName();
            if (next->objectName() == u"tags"_s)
                break;
        }
        QCOMPARE(order.mid(0, 2), (QStringList{u"Of age, checked on"_s, u"Birthday"_s}));
        day->edit()->setFocus();
        QTest::keyClicks(day->edit(), u"04/05/1990"_s);
        relation->setCurrentIndex(relation->findData(int(Relation::Prospect)));
        QVERIFY(!age->isVisible());
        QVERIFY(!dialog->form()->draft().birthday);
        relation->setCurrentIndex(relation->findData(int(Relation::Customer)));
        QCOMPARE(dialog->form()->draft().birthday, QDate(1990, 5, 4));
        day->edit()->clear();
        auto *ofAge = find<DateField>(dialog, u"of_age_checked_on"_s);
        QTest::keyClicks(ofAge->edit(), u"20/11/2026"_s); // the milder form is enough
        save(dialog);
        QTRY_COMPARE(added.size(), 1);
        const Contact anne = added.first().first().value<Contact>();
        QVERIFY(!anne.birthday);
        QCOMPARE(anne.facts.ofAgeCheckedOn, QDate(2026, 11, 20));
        QCOMPARE(people.stored(anne.id).facts.ofAgeCheckedOn, QDate(2026, 11, 20));
    }

    void aTagOfASpecialCategoryIsWarnedOf() // B16, G16
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QTest::mouseClick(find<QToolButton>(dialog, u"moreFields"_s), Qt::LeftButton);
        type(dialog, u"tags"_s, u"jardin, muslim"_s);
        QVERIFY(find<QLabel>(dialog, u"noteHint"_s)->text().contains(u"“muslim”"_s));
        dialog->deleteLater();
    }

    void theCustomerRelationIsFoldedAndNothingIsTicked() // B1, C2
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QSignalSpy added(dialog, &ContactDialog::added);
        type(dialog, u"given"_s, u"Anne"_s);
        QTest::mouseClick(find<QToolButton>(dialog, u"moreFields"_s), Qt::LeftButton);
        auto *facts = find<QWidget>(dialog, u"customerFacts"_s);
        auto *sold = find<DateField>(facts, u"sold_on"_s);
        QVERIFY(!sold->isVisible());
        for (const QCheckBox *flag : facts->findChildren<QCheckBox *>())
            QVERIFY(!flag->isChecked());
        find<QToolButton>(facts, u"foldFacts"_s)->click();
        QTRY_VERIFY(sold->isVisible());
        find<QCheckBox>(facts, u"opt_out_offered"_s)->click();
        QTest::keyClicks(sold->edit(), u"33/33/2026"_s);
        save(dialog);
        QVERIFY(isSaid(dialog, u"not a date"_s)); // and nothing typed is lost
        QCOMPARE(added.size(), 0);
        sold->edit()->selectAll();
        QTest::keyClicks(sold->edit(), u"2026-02-03"_s);
        save(dialog);
        QTRY_COMPARE(added.size(), 1);
        CustomerFacts wanted;
        wanted.soldOn = QDate(2026, 2, 3);
        wanted.isOptOutOffered = true;
        const Contact anne = added.first().first().value<Contact>();
        QVERIFY(anne.facts == wanted);
    }

    void whatIsMissingOfABoughtListIsFilledInOnTheForm() // C10
    {
        PeopleVault people;
        UiVault &vault = people.vault;
        Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@example.org"_s);
        ContactDraft draft = anne;
        draft.source = {boughtListType(), u"Fichiers Martin"_s, QDate(2026, 11, 2)};
        anne = *answerOf(vault.backend().contacts().call(&ContactService::change, anne.id, anne.version, draft));
        auto *dialog = new ContactDialog(people.tools(), anne);
        dialog->open();
        QSignalSpy changed(dialog, &ContactDialog::changed);
        auto *proof = find<QLineEdit>(dialog, u"sourceProof"_s);
        QTRY_VERIFY(proof->isVisible());
        QCOMPARE(find<QLineEdit>(dialog, u"sourceSupplier"_s)->text(), u"Fichiers Martin"_s);
        type(dialog, u"sourceProof"_s, u"4711"_s);
        auto *notice = find<QComboBox>(dialog, u"sourceNotice"_s);
        notice->setFocus();
        QTest::keyClick(notice, Qt::Key_End);
        save(dialog);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(people.stored(anne.id).source, (DataSource{boughtListType(), u"Fichiers Martin"_s, QDate(2026, 11, 2),
                                                            NoticePlan::FirstMessage, u"4711"_s}));
    }

    void severalAddressesOfAKindAreKept()
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QSignalSpy added(dialog, &ContactDialog::added);
        type(dialog, u"given"_s, u"Anne"_s);
        QTest::mouseClick(find<QToolButton>(dialog, u"moreFields"_s), Qt::LeftButton);
        auto *emails = find<ValueList>(dialog, u"emails"_s);
        QTest::keyClicks(emails->edit(0), u"anne@example.org"_s);
        auto *add = find<QToolButton>(emails, u"addLine"_s);
        QTRY_VERIFY(add->height() > 0); // the fields behind "More fields" have been laid out
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::keyClicks(emails->edit(1), u"a.legoff@work.example"_s);
        save(dialog);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<Contact>().emails.size(), 2);
    }

    void anEmptyFormSaysWhatIsMissing()
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        save(dialog);
        QTRY_VERIFY(isSaid(dialog, u"Give at least a name"_s));
        QVERIFY(dialog->isVisible());
        dialog->close();
    }

    void aWrongAddressIsNamedAtItsFieldAndNothingIsLost()
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        type(dialog, u"given"_s, u"Anne"_s);
        type(dialog, u"reach"_s, u"anne@@example"_s);
        save(dialog);
        QTRY_VERIFY(isSaid(dialog, u"This is no e-mail address"_s));
        QVERIFY(find<QLineEdit>(dialog, u"reach"_s)->property("error").toBool());
        QCOMPARE(find<QLineEdit>(dialog, u"given"_s)->text(), u"Anne"_s);
        QCOMPARE(people.people(), 0);
        dialog->deleteLater();
    }

    void anInvalidNumberIsKeptWithAWarning()
    {
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QSignalSpy added(dialog, &ContactDialog::added);
        type(dialog, u"given"_s, u"Anne"_s);
        type(dialog, u"reach"_s, u"12 34 56 7"_s);
        QVERIFY(find<QLabel>(dialog, u"phoneHint"_s)->isVisible());
        save(dialog);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<Contact>().phones.first().asTyped, u"12 34 56 7"_s);
    }

    void aLookalikeIsToldWhileOneTypes()
    {
        PeopleVault people;
        const Contact anne = people.vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@example.org"_s);
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QSignalSpy wished(dialog, &ContactDialog::openWished);
        type(dialog, u"given"_s, u"Anna"_s);
        type(dialog, u"reach"_s, u"ANNE@example.org"_s);
        auto *notice = find<Notice>(dialog, u"lookalike"_s);
        QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"Anne Le Goff"_s));
        for (auto *link : notice->findChildren<QToolButton *>())
            if (link->text() == u"Open that card"_s)
                QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.first().first().value<ContactId>(), anne.id);
        dialog->deleteLater();
    }

    void aRaceLostToAColleagueShowsBothValues()
    {
        PeopleVault people;
        const Contact anne = people.vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@example.org"_s);
        auto *dialog = new ContactDialog(people.tools(), anne);
        dialog->open();
        QSignalSpy changed(dialog, &ContactDialog::changed);
        ContactDraft colleague = anne;
        colleague.name.family = u"Le Gall"_s;
        colleague.jobTitle = u"Manager"_s;
        CRM_VERIFY(answerOf(
            people.vault.backend().contacts().call(&ContactService::change, anne.id, anne.version, colleague)));
        type(dialog, u"family"_s, u"Le Guen"_s);
        type(dialog, u"organisation"_s, u"Atelier"_s);
        save(dialog);
        QTRY_VERIFY(dialog->findChild<ConflictBox *>());
        auto *box = dialog->findChild<ConflictBox *>();
        QCOMPARE(box->disputed(), QStringList{u"family_name"_s});
        QVERIFY(isSaid(box, u"Someone else changed"_s));
        auto *theirs = find<QRadioButton>(box, u"family_name_theirs"_s);
        QTest::mouseClick(theirs, Qt::LeftButton, {}, {12, theirs->height() / 2});
        QTest::mouseClick(find<QPushButton>(box, u"keepChosen"_s), Qt::LeftButton);
        QTRY_COMPARE(changed.size(), 1);
        const Contact stored = people.stored(anne.id);
        QCOMPARE(stored.name.family, u"Le Gall"_s);
        QCOMPARE(stored.jobTitle, u"Manager"_s);
        QCOMPARE(stored.organisation, u"Atelier"_s);
    }

    void aNoteIsGentlyGuarded_data() // G16
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isDoubtful");
        QTest::newRow("plain") << u"Prefers to be called in the morning."_s << false;
        QTest::newRow("health, French") << u"Malade depuis mars"_s << true;
        QTest::newRow("health, English") << u"She is pregnant"_s << true;
        QTest::newRow("belief") << u"Famille catholique"_s << true;
        QTest::newRow("insult") << u"Quel connard"_s << true;
        QTest::newRow("no part of a word") << u"Contrat en cours, content du devis"_s << false;
    }
    void aNoteIsGentlyGuarded()
    {
        QFETCH(QString, note);
        QFETCH(bool, isDoubtful);
        PeopleVault people;
        auto *dialog = new ContactDialog(people.tools());
        dialog->open();
        QTest::mouseClick(find<QToolButton>(dialog, u"moreFields"_s), Qt::LeftButton);
        QTest::keyClicks(find<QPlainTextEdit>(dialog, u"note"_s), note);
        QCOMPARE(find<QLabel>(dialog, u"noteHint"_s)->text().contains(u"do not belong"_s), isDoubtful);
        QVERIFY(find<QPushButton>(dialog, u"save"_s)->isEnabled());
        dialog->deleteLater();
    }

    void leavingWithTypedWordsAsksFirst()
    {
        PeopleVault people;
        QPointer dialog = new ContactDialog(people.tools());
        dialog->open();
        type(dialog, u"given"_s, u"Anne"_s);
        people.vault.prompts.answers = {false, true};
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(people.vault.prompts.asked.size(), 1);
        QTest::qWait(10);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
};

CRM_TEST(tst_ContactDialog)
#include "tst_contactdialog.moc"
