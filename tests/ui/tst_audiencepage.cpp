// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audiencebar.h"
#include "audience/audienceexportdialog.h"
#include "audience/audiencepage.h"
#include "audience/audienceshiftdialog.h"
#include "audience/chancesbox.h"
#include "audience/footerbox.h"
#include "audiencegroupsmodel.h"
#include "audiencepeoplemodel.h"
#include "testmain.h"
#include "uivault.h"
#include "widgets/datefield.h"
#include "widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

/// A Tuesday, 11:00 in Paris.
const QDateTime kNow = instantFromText(u"2026-11-24T10:00:00.000Z"_s);
const QString kOffers = u"offers.promo.consent"_s;

AudienceParts partsOf(UiVault &vault)
{
    return {vault.backend().reading(), vault.backend().judging(), vault.backend().audiences(),
            vault.backend().office(),  vault.prompts,             vault.phrases(),
            vault.clock(),            vault.backend().segments()};
}

void say(UiVault &vault, const Contact &contact, ConsentState state)
{
    ConsentDraft draft;
    draft.contact = contact.id;
    draft.choices = {{kOffers, Channel::Email, state, {}}};
    draft.language = u"fr"_s;
    draft.timeZone = u"Europe/Paris"_s;
    CRM_VERIFY(answerOf(vault.backend().consents().call(&ConsentService::record, draft)));
}

QToolButton *visibleLink(const Notice &notice)
{
    for (QToolButton *button : notice.findChildren<QToolButton *>()) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

/// Four people: one said yes, one said no, one was never asked, one has no address.
struct Office {
    UiVault vault{[] { return kNow; }};
    Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    Contact nadia = vault.add(u"Nadia"_s, u"Dubreuil"_s, u"nadia@dubreuil.example"_s);
    Contact karim = vault.add(u"Karim"_s, u"Bensaïd"_s, u"karim@mail.example"_s);
    Contact luc = vault.add(u"Luc"_s, u"Morvan"_s);
    Office()
    {
        say(vault, anne, ConsentState::Given);
        say(vault, nadia, ConsentState::Refused);
    }
};
} // namespace

class tst_AudiencePage : public QObject {
    Q_OBJECT

    static AudienceBar *bar(const AudiencePage &page) { return page.findChild<AudienceBar *>(); }
    static QListView *reasons(const AudiencePage &page) { return page.findChild<QListView *>(u"reasons"_s); }
    static QModelIndex reason(const AudiencePage &page, const QString &words)
    {
        const auto *model = reasons(page)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data().toString() == words && !index.data(AudienceGroupsModel::HeadingRole).toBool())
                return index;
        }
        return {};
    }
    static void click(QAbstractItemView *view, const QModelIndex &index)
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    static void choose(QComboBox *combo, const QVariant &value)
    {
        combo->setFocus();
        const int wanted = combo->findData(value);
        QVERIFY(wanted >= 0);
        while (combo->currentIndex() != wanted)
            QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

private Q_SLOTS:
    void theBarAndTheReasonsAddUp()
    {
        Office office;
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        page.resize(1000, 700);
        page.show();
        QTRY_COMPARE(bar(page)->included(), 1);
        QCOMPARE(bar(page)->excluded(), 3);
        QVERIFY(bar(page)->accessibleName().contains(u"3"_s));
        for (const QString &words :
             {u"Consent given"_s, u"Consent refused"_s, u"Consent required"_s, u"No valid address"_s})
            QVERIFY2(reason(page, words).isValid(), qPrintable(words));
        QAbstractItemModelTester tester(reasons(page)->model());
        // Whoever is asked elsewhere meanwhile moves by herself.
        say(office.vault, office.karim, ConsentState::Given);
        QTRY_COMPARE(bar(page)->included(), 2);
        QVERIFY(!reason(page, u"Consent required"_s).isValid());
    }

    void anAudienceStartsFromASavedFilter() // a segment, a purpose and a channel
    {
        Office office;
        ContactQuery query;
        query.text = u"dubreuil"_s;
        CRM_VERIFY(answerOf(office.vault.backend().segments().call(&SegmentService::save, u"One of them"_s, query)));
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        page.resize(1000, 700);
        page.show();
        page.opened();
        QTRY_COMPARE(bar(page)->excluded(), 3);
        auto *who = page.findChild<QComboBox *>(u"segment"_s);
        QTRY_VERIFY(who->findText(u"One of them"_s) >= 0);
        choose(who, who->itemData(who->findText(u"One of them"_s)));
        QTRY_COMPARE(bar(page)->excluded(), 1);
        QCOMPARE(bar(page)->included(), 0);
        QCOMPARE(page.findChild<QLineEdit *>(u"words"_s)->text(), u"dubreuil"_s);
        // Renamed or deleted elsewhere meanwhile: the page keeps to it, or goes back to everybody.
        const Segment saved = answerOf(office.vault.backend().segments().call(&SegmentService::segments)).value().first();
        CRM_VERIFY(answerOf(office.vault.backend().segments().call(&SegmentService::rename, saved.id, u"Nadia"_s)));
        page.opened();
        QTRY_COMPARE(who->currentText(), u"Nadia"_s);
    }

    void aReasonShowsItsPeopleAndOpensThem()
    {
        Office office;
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        page.resize(1000, 700);
        page.show();
        QTRY_VERIFY(reason(page, u"Consent refused"_s).isValid());
        click(reasons(page), reason(page, u"Consent refused"_s));
        auto *table = page.findChild<QTableView *>(u"groupPeople"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->model()->index(0, AudiencePeopleModel::NameColumn).data().toString(), u"Dubreuil, Nadia"_s);
        QSignalSpy drilled(&page, &AudiencePage::drillDown);
        QTest::mouseClick(page.findChild<QToolButton *>(u"seeAll"_s), Qt::LeftButton);
        QCOMPARE(drilled.count(), 1);
        const auto query = drilled.first().first().value<ContactQuery>();
        QVERIFY(query.permission);
        QCOMPARE(query.permission->code, u"E_REFUSED"_s);
        const auto keys = answerOf(office.vault.backend().reading().call(&PermissionService::order, query));
        CRM_VERIFY(keys);
        QCOMPARE(keys->size(), 1);
        QSignalSpy opened(&page, &AudiencePage::openPerson);
        click(table, table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(opened.count() >= 1);
        QCOMPARE(opened.first().first().value<ContactId>(), office.nadia.id);
    }

    void anotherChannelAndOtherWordsAreAnotherQuestion()
    {
        Office office;
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        page.resize(1000, 700);
        page.show();
        QTRY_COMPARE(bar(page)->included(), 1);
        auto *words = page.findChild<QLineEdit *>(u"words"_s);
        QTest::keyClicks(words, u"dubreuil"_s);
        QTRY_COMPARE(bar(page)->excluded(), 1);
        QCOMPARE(bar(page)->included(), 0);
        QVERIFY(!page.findChild<QPushButton *>(u"exportAudience"_s)->isEnabled());
        words->clear();
        QTRY_COMPARE(bar(page)->included(), 1);
        choose(page.findChild<QComboBox *>(u"channel"_s), static_cast<int>(Channel::Post));
        QTRY_COMPARE(bar(page)->included(), 0);
        QTRY_VERIFY(reason(page, u"No valid address"_s).isValid());
        choose(page.findChild<QComboBox *>(u"segment"_s), 3 + static_cast<int>(Relation::Supplier));
        QTRY_COMPARE(bar(page)->excluded(), 0);
    }

    void lawfulStepsAreNamed() // C2
    {
        Office office;
        Contact karim = office.karim;
        karim.relation = Relation::Customer;
        karim.facts.soldOn = QDate(2026, 3, 2);
        karim.facts.isAddressFromPerson = true;
        karim.facts.isSimilarOffer = true;
        karim.facts.isOptOutInMessages = true;
        CRM_VERIFY(answerOf(office.vault.backend().contacts().call(&ContactService::change, karim.id, karim.version,
                                                                   ContactDraft(karim))));
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        page.resize(1000, 700);
        page.show();
        auto *chances = page.findChild<ChancesBox *>();
        QTRY_VERIFY(chances->isVisible());
        QStringList said;
        for (const QLabel *label : chances->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(
                     ChancesBox::sentenceFor({AudienceChance::Kind::DocumentOptOut, {}, 1}, Channel::Email)),
                 qPrintable(said.join(u'\n')));
    }

    void anotherDayShowsWhoWouldBeLost() // B10: a consent ends
    {
        Office office;
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        page.resize(1000, 700);
        page.show();
        QTRY_COMPARE(bar(page)->included(), 1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"whatWouldChange"_s), Qt::LeftButton);
        auto *dialog = page.findChild<AudienceShiftDialog *>();
        QVERIFY(dialog);
        auto *sum = dialog->findChild<QLabel *>(u"shiftSum"_s);
        QTRY_VERIFY2(sum->text().contains(u"Nothing"_s), qPrintable(sum->text())); // six months on
        auto *day = dialog->findChild<DateField *>(u"day"_s)->edit();
        day->selectAll();
        QTest::keyClicks(day, u"24/11/2031"_s);
        QTRY_VERIFY2(sum->text().contains(u"1"_s), qPrintable(sum->text()));
        const auto *moves = dialog->findChild<QListView *>(u"moves"_s)->model();
        QVERIFY(moves->rowCount() >= 2);
        QVERIFY(moves->index(0, 0).data(AudienceGroupsModel::HeadingRole).toBool());
        QCOMPARE(moves->index(1, 0).data().toString(), u"Consent expired"_s);
        QCOMPARE(moves->index(1, 0).data(AudienceGroupsModel::DetailRole).toString(), u"before: consent given"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"close"_s), Qt::LeftButton);
        QTRY_VERIFY(!page.findChild<AudienceShiftDialog *>());
    }

    void anExportAsksToWhomAndWhyThenWritesAndStamps() // E12
    {
        Office office;
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        page.resize(1000, 700);
        page.show();
        QTRY_COMPARE(bar(page)->included(), 1);
        auto *button = page.findChild<QPushButton *>(u"exportAudience"_s);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = page.findChild<AudienceExportDialog *>();
        QVERIFY(dialog);
        auto *go = dialog->findChild<QPushButton *>(u"export"_s);
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"recipient"_s), u"Mailing Inc."_s);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"reason"_s)->text().isEmpty());
        QVERIFY(go->isEnabled());
        const QString path = office.vault.path(u"audience.csv"_s);
        office.vault.prompts.paths.append(path);
        QSignalSpy said(&page, &Page::statusMessage);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(said.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.contains("anne@kerlann.example"));
        QVERIFY(csv.contains("SIREN")); // C8
        QVERIFY(!csv.contains("nadia"));
        const auto disclosures
            = answerOf(office.vault.backend().requests().call(&RequestService::disclosures));
        CRM_VERIFY(disclosures);
        QCOMPARE(disclosures->size(), 1);
        QVERIFY(disclosures->first().isNamed);
        QCOMPARE(disclosures->first().recipient, u"Mailing Inc."_s);
    }

    void theNoticeIsSeenInBothLanguagesBeforeTheFileIsMade() // C8, C9
    {
        Office office;
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        page.show();
        QTRY_COMPARE(bar(page)->included(), 1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"exportAudience"_s), Qt::LeftButton);
        auto *dialog = page.findChild<AudienceExportDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"footerText"_s);
        QTRY_VERIFY(text->isVisible());
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"footerEnglish"_s), Qt::LeftButton);
        QVERIFY(text->toPlainText().contains(u"Sent by Atelier Marceau"_s));
        QVERIFY(text->toPlainText().contains(u"You agreed to it on"_s));
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"footerFrench"_s), Qt::LeftButton);
        QVERIFY(text->toPlainText().contains(u"Envoyé par Atelier Marceau"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"footerAdvice"_s)->text().contains(u"openings and clicks"_s));
    }

    void aSenderWhoSaysTooLittleIsSentToTheSettings() // C8, E_FOOTER
    {
        Office office;
        const auto vault = office.vault.backend().office();
        Controller controller = answerOf(vault.call(&OfficeService::controller)).value();
        controller.company = {};
        CRM_VERIFY(answerOf(vault.call(&OfficeService::changeController, controller)));
        AudiencePage page(partsOf(office.vault), office.vault.changes());
        const QSignalSpy wished(&page, &AudiencePage::settingsWished);
        page.show();
        QTRY_COMPARE(bar(page)->included(), 1);
        QTest::mouseClick(page.findChild<QPushButton *>(u"exportAudience"_s), Qt::LeftButton);
        QPointer<AudienceExportDialog> dialog = page.findChild<AudienceExportDialog *>();
        QVERIFY(dialog);
        auto *notice = dialog->findChild<Notice *>(u"footerNotice"_s);
        QTRY_VERIFY(notice->text().contains(u"its company number, the city of its trade register"_s));
        QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"footerText"_s)->isVisible());
        auto *go = dialog->findChild<QPushButton *>(u"export"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"recipient"_s), u"Mailing Inc."_s);
        QVERIFY(!go->isEnabled());
        QTest::mouseClick(visibleLink(*notice), Qt::LeftButton);
        QCOMPARE(wished.count(), 1);
        QTRY_VERIFY(!dialog);
    }

    void aLetterSaysItInWordsThatFitEverybody() // C8: labels carry no text
    {
        FooterPreview preview;
        preview.person = u"Anne Le Goff"_s;
        preview.example = MessageFooter();
        preview.example->needed = Footer::Sender | Footer::Reason;
        preview.example->channel = Channel::Post;
        preview.example->language = u"en"_s;
        preview.example->code = u"A_CONSENT"_s;
        preview.example->since = QDate(2026, 3, 12);
        preview.example->source = {u"event"_s, {}, {}};
        preview.example->controller.name = u"Atelier Marceau"_s;
        FooterBox box;
        box.take(preview, true);
        box.showFor(AudienceSheet::MailingCsv);
        auto *copy = box.findChild<QPushButton *>(u"copyFooter"_s);
        QVERIFY(!copy->isVisible());
        QVERIFY(box.findChild<QPlainTextEdit *>(u"footerText"_s)->toPlainText().contains(u"12/03/2026"_s));
        box.showFor(AudienceSheet::LabelsPdf);
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"Sent by Atelier Marceau."_s), qPrintable(copied));
        QVERIFY(copied.contains(u"You agreed to it."_s)); // her day and where she was met are hers
        QVERIFY(!copied.contains(u"12/03/2026"_s) && !copied.contains(u"event"_s));
        box.take(preview, false);
        QVERIFY(!box.findChild<QPlainTextEdit *>(u"footerText"_s)->toPlainText().contains(u"You agreed"_s));
    }
};

CRM_TEST(tst_AudiencePage)
#include "tst_audiencepage.moc"
