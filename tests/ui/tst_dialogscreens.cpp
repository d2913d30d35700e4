// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentparts.h"
#include "peoplevault.h"
#include "photographer.h"
#include "testmain.h"

#include "audience/audienceexportdialog.h"
#include "audience/audienceshiftdialog.h"
#include "consents/askdialog.h"
#include "consents/confirmdialog.h"
#include "consents/counterscreen.h"
#include "exchange/exportdialog.h"
#include "people/agreedcalldialog.h"
#include "people/consenteventdialog.h"
#include "people/contactcard.h"
#include "people/contactdialog.h"
#include "people/permissionfilterdialog.h"
#include "people/receiptdialog.h"
#include "people/segmentnamedialog.h"
#include "purposes/purposedialog.h"
#include "purposes/wordingdialog.h"
#include "retention/retentionrulesdialog.h"
#include "retention/whydialog.h"
#include "settings/userssection.h"
#include "widgets/datefield.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Every dialog, in both languages and both themes, with the widest font: nothing is cut.
class tst_DialogScreens : public QObject {
    Q_OBJECT

    std::unique_ptr<ScreenLook> m_look;

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<ScreenLook>(); }
    void cleanupTestCase() { m_look.reset(); }

    /// G2, G22: every value with why, and what has lost its purpose; the fields of the age with theirs.
    void whatACardHolds_data() { ScreenLook::rows(); }
    void whatACardHolds()
    {
        CRM_WEAR(*m_look);
        Photographer photographer(*m_look);
        PeopleVault people;
        UiVault &vault = people.vault;
        auto tools = people.tools();
        tools.phrases = Phrases(m_look->language());
        const auto purposes = vault.backend().purposes();
        CRM_VERIFY(answerOf(purposes.call(&PurposeService::reopen, u"sales.age_check"_s)));
        Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        anne.relation = Relation::Customer;
        anne.organisation = u"Les Jardins de Kerlann"_s;
        anne.jobTitle = u"Responsable de la boutique et des expositions"_s;
        anne.websites = {u"https://kerlann.example/la-boutique-et-les-jardins"_s};
        anne.birthday = QDate(1990, 5, 4);
        anne.facts.ofAgeCheckedOn = QDate(2026, 3, 2);
        anne.facts.soldOn = QDate(2026, 3, 2);
        anne.facts.isAddressFromPerson = true;
        anne.language = u"fr"_s;
        anne.tags = {u"jardin"_s, u"cave"_s, u"fidèle"_s};
        anne.note = u"Préfère être appelée le matin, jamais le mercredi ; sa commande part avec celle de l’atelier."_s;
        CRM_VERIFY(answerOf(
            vault.backend().contacts().call(&ContactService::change, anne.id, anne.version, ContactDraft(anne))));
        ContactDialog editing(tools, people.stored(anne.id));
        editing.open();
        QTRY_VERIFY(editing.findChild<QWidget *>(u"ageBox"_s)->isVisible());
        QTest::qWait(60);
        editing.findChild<QScrollArea *>()->ensureWidgetVisible(editing.findChild<QPlainTextEdit *>(u"note"_s));
        photographer.shoot(editing, u"dialog-contact-age"_s);
        editing.hide();
        CRM_VERIFY(answerOf(purposes.call(&PurposeService::close, u"sales.age_check"_s)));
        ContactCard card(tools);
        card.resize(440, 652); // beside the list in the smallest window
        card.show();
        card.open(anne.id);
        QTRY_VERIFY(card.findChild<QToolButton *>(u"remove_birth_date"_s));
        auto *scroll = card.findChild<QScrollArea *>();
        QTest::qWait(60);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        photographer.shoot(card, u"card-held"_s);
        CRM_NO_FAULTS(photographer);
    }

    void aPerson_data() { ScreenLook::rows(); }
    void aPerson()
    {
        CRM_WEAR(*m_look);
        Photographer photographer(*m_look);
        PeopleVault people;
        UiVault &vault = people.vault;
        const Phrases phrases(m_look->language());
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        auto tools = people.tools();
        tools.phrases = phrases;
        ContactDialog adding(tools);
        photographer.open(adding, u"dialog-contact-new"_s);
        ContactDialog editing(tools, anne);
        photographer.open(editing, u"dialog-contact-edit"_s);
        if (auto *more = editing.findChild<QToolButton *>(u"moreFields"_s); more && more->isVisible())
            QTest::mouseClick(more, Qt::LeftButton);
        photographer.shoot(editing, u"dialog-contact-all"_s);
        QTest::mouseClick(editing.findChild<QToolButton *>(u"foldFacts"_s), Qt::LeftButton);
        QTest::qWait(20);
        auto *scroll = editing.findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        photographer.shoot(editing, u"dialog-contact-facts"_s);
        QTest::mouseClick(editing.findChild<QToolButton *>(u"foldFacts"_s), Qt::LeftButton);
        QTest::mouseClick(editing.findChild<QToolButton *>(u"foldSource"_s), Qt::LeftButton);
        auto *from = editing.findChild<QComboBox *>(u"sourceType"_s);
        from->setCurrentIndex(from->findData(boughtListType()));
        QTest::qWait(20);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        photographer.shoot(editing, u"dialog-contact-source"_s);
        const auto purposes = answerOf(vault.backend().reading().call(&PermissionService::purposes));
        CRM_VERIFY(purposes);
        PermissionFilterDialog filter(*purposes, phrases);
        photographer.open(filter, u"dialog-permission-filter"_s);
        SegmentNameDialog naming{QString()};
        naming.setAttribute(Qt::WA_DeleteOnClose, false);
        photographer.open(naming, u"dialog-segment-name"_s);
        AgreedCallDialog agreed(u"Anne-Sophie de La Rochefoucauld-Vandenbroucke"_s, PeopleVault::now());
        photographer.open(agreed, u"dialog-agreed-call"_s);
        CRM_NO_FAULTS(photographer);
    }

    void aConsent_data() { ScreenLook::rows(); }
    void aConsent()
    {
        CRM_WEAR(*m_look);
        Photographer photographer(*m_look);
        PeopleVault people;
        UiVault &vault = people.vault;
        const Phrases phrases(m_look->language());
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        people.says(anne.id, ConsentState::Given);
        ConsentEventDialog event(people.history(anne.id).constFirst(), u"Offres et promotions par e\u2011mail"_s,
                                 phrases);
        photographer.open(event, u"dialog-consent-event"_s);
        const ConfirmationParts asking{vault.backend().confirmations(), vault.backend().reading(), vault.prompts,
                                       phrases};
        AskDialog ask(asking, anne.id, {}, Channel::Email);
        ask.open();
        QTest::qWait(200);
        photographer.shoot(ask, u"dialog-ask"_s);
        ConfirmDialog confirm(asking);
        photographer.open(confirm, u"dialog-confirm"_s);
        ReceiptDialog receipt({vault.backend().receipts(), vault.backend().reading(), vault.prompts, phrases}, anne.id);
        photographer.open(receipt, u"dialog-receipt"_s);
        ConsentSession session;
        session.contact = anne;
        session.controller = *answerOf(vault.backend().office().call(&OfficeService::controller));
        session.purposes = *answerOf(vault.backend().office().call(&OfficeService::purposes));
        session.wordings = *answerOf(vault.backend().office().call(&OfficeService::wordings));
        session.language = m_look->language();
        ConsentParts parts = consentPartsOf(vault, phrases);
        parts.lock = [] { };
        CounterScreen counter(parts, session, nullptr);
        counter.resize(1024, 700);
        counter.show();
        photographer.shoot(counter, u"counter"_s);
        counter.hide();
        CRM_NO_FAULTS(photographer);
    }

    void thePrivacyOfficer_data() { ScreenLook::rows(); }
    void thePrivacyOfficer()
    {
        CRM_WEAR(*m_look);
        Photographer photographer(*m_look);
        PeopleVault people;
        UiVault &vault = people.vault;
        const Phrases phrases(m_look->language());
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        const auto policies = answerOf(vault.backend().retention().call(&RetentionService::policies));
        CRM_VERIFY(policies);
        RetentionRulesDialog rules(phrases, *policies);
        photographer.open(rules, u"dialog-rules"_s);
        RetentionLine line;
        line.contact = anne.id;
        line.name = u"Le Goff, Anne"_s;
        line.due = {anne.id,
                    u"D01"_s,
                    RetentionAnchor::LastContact,
                    QDate(2023, 2, 20),
                    QDate(2026, 2, 20),
                    RetentionAction::AskElseDelete,
                    false};
        WhyDialog why(phrases, line, &policies->constFirst());
        photographer.open(why, u"dialog-why"_s);
        const auto registry = answerOf(vault.backend().purposes().call(&PurposeService::purposes));
        CRM_VERIFY(registry);
        const auto howTo = std::find_if(registry->begin(), registry->end(), [](const PurposeRecord &record) {
            return record.purpose.key == u"news.howto"_s;
        });
        QVERIFY(howTo != registry->end());
        PurposeDialog purpose(vault.backend().purposes(), phrases, *policies, *registry, howTo->purpose);
        photographer.open(purpose, u"dialog-purpose"_s);
        WordingDialog wording(vault.backend().purposes(), phrases, *howTo);
        wording.findChild<QPlainTextEdit *>(u"text_fr"_s)->appendPlainText(u"Votre accord est nécessaire pour passer commande."_s);
        photographer.open(wording, u"dialog-wording"_s);
        wording.findChild<QPlainTextEdit *>(u"text_fr"_s)->appendPlainText(u"Et les conseils de nos partenaires."_s);
        photographer.shoot(wording, u"dialog-wording-changed"_s);
        UserDialog user(vault.backend().office(), phrases, false);
        photographer.open(user, u"dialog-user"_s);
        CRM_NO_FAULTS(photographer);
    }

    void dataThatLeave_data() { ScreenLook::rows(); }
    void dataThatLeave()
    {
        CRM_WEAR(*m_look);
        Photographer photographer(*m_look);
        PeopleVault people;
        UiVault &vault = people.vault;
        const Phrases phrases(m_look->language());
        vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        ExportDialog exporting(vault.backend().requests(), vault.prompts, {}, u"Prospects · Vannes"_s);
        photographer.open(exporting, u"dialog-export"_s);
        AudienceWish audience;
        audience.purpose = u"offers.promo.consent"_s;
        AudienceShiftDialog shift(vault.backend().judging(), phrases, audience, PeopleVault::now().date());
        shift.findChild<DateField *>(u"day"_s)->setDate(QDate(2031, 1, 1));
        shift.open();
        QTRY_VERIFY(shift.findChild<QListView *>(u"moves"_s)->model()->rowCount() > 0);
        photographer.shoot(shift, u"dialog-audience-shift"_s);
        CRM_NO_FAULTS(photographer);
    }

    /// C8: what stands under a mail, what a letter has to say, what is missing.
    void whatAMailingSays_data() { ScreenLook::rows(); }
    void whatAMailingSays()
    {
        CRM_WEAR(*m_look);
        Photographer photographer(*m_look);
        PeopleVault people;
        UiVault &vault = people.vault;
        Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        anne.addresses = {{u"1 rue Haute"_s, u"29000"_s, u"Quimper"_s, {}, {}, {}}};
        anne.language = m_look->language();
        CRM_VERIFY(answerOf(
            vault.backend().contacts().call(&ContactService::change, anne.id, anne.version, ContactDraft(anne))));
        people.says(anne.id, ConsentState::Given);
        people.says(anne.id, ConsentState::Given, Channel::Post);
        const auto subject = [&](Channel channel) {
            AudienceWish wish;
            wish.purpose = u"offers.promo.consent"_s;
            wish.channel = channel;
            const auto asked = answerOf(vault.backend().reading().call(&PermissionService::audience, wish, Progress()));
            return AudienceExportDialog::Subject{wish, 909, u"Offres et promotions"_s, m_look->language(),
                                                 asked->keys(true)};
        };
        AudienceExportDialog mail(vault.backend().audiences(), vault.prompts, subject(Channel::Email));
        mail.open();
        QTRY_VERIFY(mail.findChild<QPlainTextEdit *>(u"footerText"_s)->isVisible());
        photographer.shoot(mail, u"dialog-audience-export"_s);
        AudienceExportDialog letter(vault.backend().audiences(), vault.prompts, subject(Channel::Post));
        letter.open();
        QTRY_VERIFY(letter.findChild<QPushButton *>(u"copyFooter"_s)->isVisible());
        photographer.shoot(letter, u"dialog-audience-letter"_s);
        Controller controller = answerOf(vault.backend().office().call(&OfficeService::controller)).value();
        controller.company = {};
        CRM_VERIFY(answerOf(vault.backend().office().call(&OfficeService::changeController, controller)));
        AudienceExportDialog unsaid(vault.backend().audiences(), vault.prompts, subject(Channel::Email));
        unsaid.open();
        QTRY_VERIFY(unsaid.findChild<Notice *>(u"footerNotice"_s)->isVisible());
        photographer.shoot(unsaid, u"dialog-audience-footer"_s);
        CRM_NO_FAULTS(photographer);
    }
};

CRM_TEST(tst_DialogScreens)
#include "tst_dialogscreens.moc"
