// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiercase.h"
#include "testmain.h"

#include <QSet>

#include <algorithm>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_DefaultRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsThePurposesOfTheProduct();
    void birthDatesAreOffUntilTheAgeCheckIsOpened();
    void everyPurposeHasAPolicyThatExists();
    void everyConsentPurposeHasACompleteWording();
    void phoneCallsFollowTheCountry();
    void frenchPhoneWordingShowsItsFiveItems();
    void onlyFourPoliciesAreEvaluated();

private:
    static DefaultRegistry in(const QString &country)
    {
        Controller controller = test::testController();
        controller.country = country;
        return test::testRegistry(controller);
    }
    static Purpose purpose(const DefaultRegistry &registry, const QString &key)
    {
        return *std::find_if(registry.purposes.begin(), registry.purposes.end(),
                             [&](const Purpose &one) { return one.key == key; });
    }
};

void tst_DefaultRegistry::holdsThePurposesOfTheProduct()
{
    QStringList keys;
    for (const Purpose &purpose : in(u"FR"_s).purposes)
        keys << purpose.key;
    const QStringList expected{u"crm.contract"_s,
                               u"crm.billing"_s,
                               u"crm.support"_s,
                               u"sales.age_check"_s,
                               u"crm.prospect"_s,
                               u"news.howto"_s,
                               u"news.service.consent"_s,
                               u"news.service.customers"_s,
                               u"offers.promo.consent"_s,
                               u"offers.promo.customers"_s,
                               u"phone.offers"_s,
                               u"info.greetings"_s,
                               u"info.privacy"_s,
                               u"survey.satisfaction"_s,
                               u"priv.requests"_s,
                               u"priv.suppression"_s,
                               u"sec.logs"_s};
    QCOMPARE(keys, expected);
}

void tst_DefaultRegistry::birthDatesAreOffUntilTheAgeCheckIsOpened() // G2, B16, S19, S20
{
    for (const QString &country : {u"FR"_s, u"BE"_s, u"DE"_s}) {
        for (const Purpose &purpose : in(country).purposes) {
            QVERIFY2(checked(purpose), qPrintable(purpose.key));
            const bool isAsked = purpose.dataCategories.contains(u"birth_date"_s);
            QCOMPARE(isAsked, purpose.key == u"sales.age_check"_s);
            QCOMPARE(purpose.isActive, !isAsked);
        }
    }
}

void tst_DefaultRegistry::everyPurposeHasAPolicyThatExists()
{
    for (const QString &country : {u"FR"_s, u"BE"_s, u"DE"_s}) {
        const DefaultRegistry registry = in(country);
        QSet<QString> policies;
        for (const RetentionPolicy &policy : registry.policies)
            policies << policy.id;
        for (const Purpose &purpose : registry.purposes)
            QVERIFY2(policies.contains(purpose.retentionPolicy), qPrintable(purpose.key));
    }
}

void tst_DefaultRegistry::everyConsentPurposeHasACompleteWording()
{
    for (const QString &country : {u"FR"_s, u"BE"_s, u"DE"_s}) {
        const DefaultRegistry registry = in(country);
        for (const Purpose &purpose : registry.purposes) {
            const auto found = std::find_if(registry.wordings.begin(), registry.wordings.end(),
                                            [&](const Wording &one) { return one.purpose == purpose.key; });
            QCOMPARE(found != registry.wordings.end(), purpose.basis == LegalBasis::Consent);
            if (found == registry.wordings.end())
                continue;
            QVERIFY(found->isComplete(u"fr"_s) && found->isComplete(u"en"_s));
            QVERIFY(found->text.fr.contains(u"Atelier Marceau"_s));
            for (const QString &text :
                 {found->text.fr, found->text.en, found->withdrawal.fr, found->withdrawal.en, found->retention.fr})
                QVERIFY2(!text.contains(u'{'), qPrintable(text));
        }
    }
}

void tst_DefaultRegistry::phoneCallsFollowTheCountry()
{
    QCOMPARE(purpose(in(u"FR"_s), u"phone.offers"_s).basis, LegalBasis::Consent);
    QCOMPARE(purpose(in(u"FR"_s), u"phone.offers"_s).validity.toIso(), u"P1Y"_s);
    QCOMPARE(purpose(in(u"BE"_s), u"phone.offers"_s).basis, LegalBasis::LegitimateInterest);
    QCOMPARE(purpose(in(u"DE"_s), u"phone.offers"_s).basis, LegalBasis::Consent);
    QCOMPARE(purpose(in(u"DE"_s), u"phone.offers"_s).validity.toIso(), u"P3Y"_s);
}

void tst_DefaultRegistry::frenchPhoneWordingShowsItsFiveItems() // B20
{
    const QList<Wording> wordings = in(u"FR"_s).wordings;
    const auto phone = std::find_if(wordings.begin(), wordings.end(),
                                    [](const Wording &one) { return one.purpose == u"phone.offers"_s; });
    QVERIFY(phone->text.fr.contains(u"aucune autre entreprise"_s)
            && phone->text.fr.contains(u"produits et services"_s));
    QVERIFY(phone->text.fr.contains(u"ne vaut que pour moi"_s));
    QVERIFY(phone->text.fr.contains(u"un an au plus"_s));
    QVERIFY(phone->withdrawal.fr.contains(u"retirer votre consentement"_s));
    QVERIFY(phone->withdrawal.fr.contains(u"la preuve de votre consentement"_s));
}

void tst_DefaultRegistry::onlyFourPoliciesAreEvaluated()
{
    QStringList evaluated;
    for (const RetentionPolicy &policy : in(u"FR"_s).policies) {
        if (policy.isEvaluated)
            evaluated << policy.id;
        QVERIFY(!policy.label.fr.isEmpty() && !policy.label.en.isEmpty() && !policy.source.fr.isEmpty());
    }
    QCOMPARE(evaluated, (QStringList{u"D01"_s, u"D02"_s, u"D11"_s, u"D18"_s}));
}

CRM_TEST(tst_DefaultRegistry)
#include "tst_defaultregistry.moc"
