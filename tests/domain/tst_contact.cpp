// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact.h"
#include "testmain.h"

using namespace crm;

class tst_Contact : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 11, 23};
    static ContactDraft anne()
    {
        ContactDraft draft;
        draft.name.given = QStringLiteral("Anne");
        draft.name.family = QStringLiteral("Le Goff");
        return draft;
    }
    QString reasonFor(const ContactDraft &draft) const
    {
        const auto answer = checked(draft, m_today);
        return answer ? QString() : answer.error().field + QLatin1Char(' ') + answer.error().reason;
    }

private Q_SLOTS:
    void namesAPersonForReadingAndForSorting()
    {
        QCOMPARE(displayName(anne()), QStringLiteral("Anne Le Goff"));
        QCOMPARE(listName(anne()), QStringLiteral("Le Goff, Anne"));
        ContactDraft draft = anne();
        draft.name.given.clear();
        draft.name.prefix = QStringLiteral("Mme");
        QCOMPARE(displayName(draft), QStringLiteral("Mme Le Goff"));
        QCOMPARE(listName(draft), QStringLiteral("Le Goff"));
    }

    void namesWhoHasNoNameByWhatIsThere()
    {
        ContactDraft draft;
        draft.addresses
            = {{QStringLiteral("1 rue Haute"), QStringLiteral("29000"), QStringLiteral("Quimper"), {}, {}, {}}};
        QCOMPARE(displayName(draft), QStringLiteral("1 rue Haute 29000 Quimper"));
        draft.phones = {{QStringLiteral("06 39 98 00 01"), {}, PhoneKind::Mobile, {}}};
        QCOMPARE(displayName(draft), QStringLiteral("06 39 98 00 01"));
        draft.emails = {{QStringLiteral("a@example.org"), {}}};
        QCOMPARE(listName(draft), QStringLiteral("a@example.org"));
        draft.organisation = QStringLiteral("Ar Vag SARL");
        QCOMPARE(listName(draft), QStringLiteral("Ar Vag SARL"));
        draft.name.family = QStringLiteral("Goff");
        QCOMPARE(displayName(draft), QStringLiteral("Goff"));
        draft.kind = ContactKind::Organisation;
        QCOMPARE(displayName(draft), QStringLiteral("Ar Vag SARL"));
    }

    void tidiesWhatIsKept()
    {
        ContactDraft draft = anne();
        draft.name.given = QStringLiteral("  Anne  \t ");
        draft.emails = {{QStringLiteral(" Anne.LeGoff@Example.ORG "), QStringLiteral("work")},
                        {{}, QStringLiteral("home")},
                        {QStringLiteral("anne.legoff@example.org"), {}}};
        draft.phones = {{QStringLiteral("06 39 98 00 01"), QStringLiteral("+33639980001"), PhoneKind::Mobile, {}},
                        {QStringLiteral("+33 6 39 98 00 01"), QStringLiteral("+33639980001"), PhoneKind::Mobile, {}}};
        draft.addresses = {
            {},
            {QStringLiteral("1 rue Haute\r\nBât. B "), QStringLiteral("29000"), QStringLiteral("Quimper"), {}, {}, {}}};
        draft.tags = {QStringLiteral("vip"), QStringLiteral("VIP"), {}};
        draft.country = QStringLiteral("fr");
        const auto tidy = checked(draft, m_today);
        CRM_VERIFY(tidy);
        QCOMPARE(tidy->name.given, QStringLiteral("Anne"));
        QCOMPARE(tidy->emails.size(), 1);
        QCOMPARE(tidy->emails.first().value, QStringLiteral("Anne.LeGoff@example.org"));
        QCOMPARE(tidy->phones.size(), 1);
        QCOMPARE(tidy->phones.first().asTyped, QStringLiteral("06 39 98 00 01"));
        QCOMPARE(tidy->addresses.size(), 1);
        QCOMPARE(tidy->addresses.first().street, QStringLiteral("1 rue Haute\nBât. B"));
        QCOMPARE(tidy->tags, QStringList{QStringLiteral("vip")});
        QCOMPARE(tidy->country, QStringLiteral("FR"));
    }

    void refusesWhatCannotBeKept()
    {
        QCOMPARE(reasonFor({}), QStringLiteral("name name_missing"));
        ContactDraft draft = anne();
        draft.emails = {{QStringLiteral("anne at example"), {}}};
        QCOMPARE(reasonFor(draft), QStringLiteral("emails email_invalid"));
        draft = anne();
        draft.birthday = m_today.addDays(1);
        QCOMPARE(reasonFor(draft), QStringLiteral("birthday birthday_in_future"));
        draft = anne();
        draft.note = QString(10'001, QLatin1Char('a'));
        QCOMPARE(reasonFor(draft), QStringLiteral("note too_long"));
        draft = anne();
        draft.name.family = QStringLiteral("Le\u0007Goff");
        QCOMPARE(reasonFor(draft), QStringLiteral("family_name control_character"));
        draft = anne();
        draft.note = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QCOMPARE(reasonFor(draft), QStringLiteral("note control_character"));
        draft.note = QStringLiteral("two\nlines");
        QCOMPARE(reasonFor(draft), QString());
    }

    void aPhoneNumberAloneIsEnough()
    {
        ContactDraft draft;
        draft.phones = {{QStringLiteral("not a number but kept"), {}, PhoneKind::Other, {}}};
        CRM_VERIFY(checked(draft, m_today));
    }

    void knowsAnEmailAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("plain") << "anne@example.org" << true;
        QTest::newRow("tag") << "anne+news@example.org" << true;
        QTest::newRow("quoted") << "\"anne le goff\"@example.org" << true;
        QTest::newRow("international domain") << QStringLiteral("anne@café.example") << true;
        QTest::newRow("international local part") << QStringLiteral("éva@example.org") << true;
        QTest::newRow("no domain dot") << "anne@localhost" << false;
        QTest::newRow("no at") << "anne.example.org" << false;
        QTest::newRow("two dots") << "anne..b@example.org" << false;
        QTest::newRow("leading dot") << ".anne@example.org" << false;
        QTest::newRow("blank") << "anne b@example.org" << false;
        QTest::newRow("two addresses") << "a@example.org, b@example.org" << false;
        QTest::newRow("hyphen at the edge") << "a@-example.org" << false;
        QTest::newRow("numeric top level") << "a@10.0.0.1" << false;
        QTest::newRow("empty label") << "a@example..org" << false;
        QTest::newRow("long local part") << QString(65, QLatin1Char('a')) + QStringLiteral("@example.org") << false;
    }
    void knowsAnEmailAddress()
    {
        QFETCH(QString, text);
        QTEST(isEmailAddress(text), "isOne");
    }

    void normalisesAnEmailForComparing() // C4b
    {
        QCOMPARE(normalisedEmail(QStringLiteral("  Anne.B+News@EXAMPLE.org ")),
                 QStringLiteral("anne.b+news@example.org"));
        QCOMPARE(normalisedEmail(QStringLiteral("a@Café.example")), QStringLiteral("a@xn--caf-dma.example"));
        QCOMPARE(normalisedEmail(QStringLiteral("e\u0301va@example.org")), QStringLiteral("éva@example.org"));
    }

    void tellsWhichFieldsChangedAndNotTheirValues()
    {
        ContactDraft changed = anne();
        QVERIFY(changedFields(anne(), changed).isEmpty());
        changed.note = QStringLiteral("secret");
        changed.name.family = QStringLiteral("Martin");
        QCOMPARE(changedFields(anne(), changed), (QStringList{QStringLiteral("family_name"), QStringLiteral("note")}));
    }

    void codesRoundTrip()
    {
        QCOMPARE(relationFromCode(codeOf(Relation::FormerCustomer)), Relation::FormerCustomer);
        QCOMPARE(phoneKindFromCode(QStringLiteral("fax")), PhoneKind::Fax);
        QVERIFY(!capacityFromCode(QStringLiteral("robot")));
    }
};

CRM_TEST(tst_Contact)
#include "tst_contact.moc"
