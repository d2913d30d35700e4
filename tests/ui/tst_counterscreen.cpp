// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentparts.h"
#include "consents/consentwizard.h"
#include "consents/counterscreen.h"
#include "peoplevault.h"
#include "testmain.h"
#include "widgets/signaturepad.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

/// The screen in front of Anne, and how often it has been left to the locked screen.
struct AtTheCounter {
    AtTheCounter()
    {
        anne = people.vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        ConsentSession session;
        session.contact = anne;
        session.controller = *answerOf(people.vault.backend().office().call(&OfficeService::controller));
        session.purposes = *answerOf(people.vault.backend().office().call(&OfficeService::purposes));
        session.wordings = *answerOf(people.vault.backend().office().call(&OfficeService::wordings));
        session.language = u"fr"_s;
        session.timeZone = u"Europe/Paris"_s;
        screen = std::make_unique<CounterScreen>(parts(), session, nullptr);
        screen->resize(1280, 800);
        screen->show();
    }
    ConsentParts parts()
    {
        ConsentParts parts = consentPartsOf(people.vault);
        parts.lock = [this] { ++locks; };
        return parts;
    }
    QList<QPushButton *> choices(const QString &end) const
    {
        QList<QPushButton *> found;
        for (QPushButton *button : screen->findChildren<QPushButton *>()) {
            if (button->objectName().endsWith(end))
                found << button;
        }
        return found;
    }
    QPushButton *button(const char *name) const { return screen->findChild<QPushButton *>(QString::fromLatin1(name)); }
    void sign() const
    {
        auto *pad = screen->findChild<SignaturePad *>(u"signature"_s);
        QTest::mousePress(pad, Qt::LeftButton, {}, {40, 60});
        QTest::mouseMove(pad, {120, 40});
        QTest::mouseMove(pad, {160, 80});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {160, 80});
    }
    QList<ConsentEvent> history() { return people.history(anne.id); }

    PeopleVault people;
    Contact anne;
    int locks = 0;
    std::unique_ptr<CounterScreen> screen;
};

} // namespace

/// Counter mode: the customer answers and signs herself.
class tst_CounterScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenAndEveryWordingIsThereInFull(); // B1, B2, B4
    void aYesIsSignedAndRecordedWithTheSignature();
    void aTypedNameSignsToo();
    void aNoNeedsNoSignature(); // B6
    void anAnswerIsTakenBackByTheSameButton();
    void anotherLanguageAsksAnew();
    void laterWritesNothingAndLocks();
    void thereIsNoWayBackIntoTheProgram();
    void theWizardHandsTheScreenOver();
};

void tst_CounterScreen::nothingIsChosenAndEveryWordingIsThereInFull()
{
    AtTheCounter counter;
    QVERIFY(counter.choices(u"_yes"_s).size() >= 4);
    QCOMPARE(counter.choices(u"_yes"_s).size(), counter.choices(u"_no"_s).size());
    for (const QPushButton *choice : counter.choices(u"_yes"_s) + counter.choices(u"_no"_s))
        QVERIFY(!choice->isChecked());
    QVERIFY(!counter.button("counterDone")->isEnabled());
    const auto wordings = answerOf(counter.people.vault.backend().office().call(&OfficeService::wordings));
    QStringList shown;
    for (const QLabel *label : counter.screen->findChildren<QLabel *>())
        shown << label->text();
    for (const Wording &wording : *wordings) {
        if (wording.purpose == u"news.howto"_s)
            QVERIFY(shown.contains(wording.text.fr) && shown.contains(wording.withdrawal.fr) && shown.contains(wording.retention.fr));
    }
    QVERIFY(counter.screen->findChild<QLabel *>(u"greeting"_s)->text().contains(u"Anne Le Goff"_s));
}

void tst_CounterScreen::aYesIsSignedAndRecordedWithTheSignature()
{
    AtTheCounter counter;
    counter.choices(u"_yes"_s).first()->click();
    QVERIFY(!counter.button("counterDone")->isEnabled());
    counter.sign();
    QTRY_VERIFY(counter.button("counterDone")->isEnabled());
    QTest::mouseClick(counter.button("counterDone"), Qt::LeftButton);
    QTRY_COMPARE(counter.history().size(), 1);
    const ConsentEvent event = counter.history().first();
    QCOMPARE(event.state, ConsentState::Given);
    QCOMPARE(event.method, CollectionMethod::Counter);
    QCOMPARE(event.language, u"fr"_s);
    QCOMPARE(event.evidence.size(), 1);
    const auto picture = answerOf(counter.people.vault.backend().consents().call(&ConsentService::evidenceContent, event.evidence.first().id));
    CRM_VERIFY(picture);
    QVERIFY(!QImage::fromData(*picture, "PNG").isNull());
    QTRY_VERIFY(counter.screen->findChild<QLabel *>(u"counterThanks"_s));
    QTRY_COMPARE_WITH_TIMEOUT(counter.locks, 1, 6000);
}

void tst_CounterScreen::aTypedNameSignsToo()
{
    AtTheCounter counter;
    counter.choices(u"_yes"_s).first()->click();
    auto *typed = counter.screen->findChild<QLineEdit *>(u"typedName"_s);
    QTest::keyClicks(typed, u"A"_s);
    QVERIFY(!counter.button("counterDone")->isEnabled());
    QTest::keyClicks(typed, u"nne Le Goff"_s);
    QVERIFY(counter.button("counterDone")->isEnabled());
    typed->clear();
    QVERIFY(!counter.button("counterDone")->isEnabled());
    QTest::keyClicks(typed, u"Anne Le Goff"_s);
    QTest::mouseClick(counter.button("counterDone"), Qt::LeftButton);
    QTRY_COMPARE(counter.history().size(), 1);
    const auto evidence = counter.history().first().evidence;
    QCOMPARE(evidence.size(), 1);
    const auto content = answerOf(counter.people.vault.backend().consents().call(&ConsentService::evidenceContent, evidence.first().id));
    CRM_VERIFY(content);
    const QImage picture = QImage::fromData(*content, "PNG").convertToFormat(QImage::Format_Grayscale8);
    int inked = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            inked += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY2(inked > 200, qPrintable(QString::number(inked))); // her name stands there
}

void tst_CounterScreen::aNoNeedsNoSignature()
{
    AtTheCounter counter;
    counter.choices(u"_no"_s).first()->click();
    QVERIFY(counter.button("counterDone")->isEnabled());
    QTest::mouseClick(counter.button("counterDone"), Qt::LeftButton);
    QTRY_COMPARE(counter.history().size(), 1);
    QCOMPARE(counter.history().first().state, ConsentState::Refused);
}

void tst_CounterScreen::anAnswerIsTakenBackByTheSameButton()
{
    AtTheCounter counter;
    QPushButton *no = counter.choices(u"_no"_s).first();
    no->click();
    QVERIFY(no->isChecked());
    no->click();
    QVERIFY(!no->isChecked());
    QVERIFY(!counter.button("counterDone")->isEnabled());
    counter.choices(u"_yes"_s).first()->click();
    QVERIFY(!no->isChecked());
}

void tst_CounterScreen::anotherLanguageAsksAnew()
{
    AtTheCounter counter;
    counter.choices(u"_no"_s).first()->click();
    QTest::mouseClick(counter.button("counterLanguage"), Qt::LeftButton);
    QTRY_COMPARE(counter.button("counterLanguage")->text(), u"Français"_s);
    for (const QPushButton *choice : counter.choices(u"_no"_s))
        QVERIFY(!choice->isChecked());
    QVERIFY(!counter.button("counterDone")->isEnabled());
    const double before = counter.screen->font().pointSizeF();
    QTest::mouseClick(counter.button("counterSize"), Qt::LeftButton);
    QTRY_VERIFY(counter.screen->font().pointSizeF() > before);
}

void tst_CounterScreen::laterWritesNothingAndLocks()
{
    AtTheCounter counter;
    counter.choices(u"_no"_s).first()->click();
    QTest::mouseClick(counter.button("counterLater"), Qt::LeftButton);
    QCOMPARE(counter.locks, 1);
    QVERIFY(counter.history().isEmpty());
}

void tst_CounterScreen::thereIsNoWayBackIntoTheProgram()
{
    AtTheCounter counter;
    QTest::keyClick(counter.screen.get(), Qt::Key_Escape);
    QVERIFY(counter.screen->isVisible());
    QCOMPARE(counter.locks, 0);
    counter.screen->close(); // as Alt+F4 does
    QVERIFY(counter.screen->isVisible());
    QCOMPARE(counter.locks, 1);
    QVERIFY(counter.screen->windowModality() == Qt::ApplicationModal);
}

void tst_CounterScreen::theWizardHandsTheScreenOver()
{
    AtTheCounter counter;
    QWidget page;
    auto *wizard = new ConsentWizard(counter.parts(), counter.anne.id, &page);
    wizard->open();
    auto *handOver = wizard->findChild<QPushButton *>(u"counterMode"_s);
    QVERIFY(handOver);
    QVERIFY(!handOver->isVisible()); // not before it is known who is asked, and in which language
    QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QTRY_VERIFY(handOver->isVisible());
    QTest::mouseClick(handOver, Qt::LeftButton);
    auto *screen = page.findChild<CounterScreen *>();
    QVERIFY(screen && screen->isVisible() && screen->isWindow());
    QVERIFY(!wizard->isVisible());
}

CRM_TEST(tst_CounterScreen)
#include "tst_counterscreen.moc"
