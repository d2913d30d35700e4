// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentservice.h"
#include "fakeoffice.h"
#include "permissionservice.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

class tst_PermissionService : public QObject {
    Q_OBJECT

    static PermissionService serviceOf(FakeOffice &office)
    {
        return {office.contacts, office.consents, office.registry,
                office.passes,   office.packs,    [&office] { return office.now; }};
    }
    static QString offers() { return QStringLiteral("offers.promo.consent"); }

private Q_SLOTS:
    void everyScreenGetsTheSameAnswer()
    {
        FakeOffice office;
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        CRM_VERIFY(ConsentService(office.context()).record(office.yesFrom(anne.id)));
        const PermissionService service = serviceOf(office);
        const auto one = service.mayContact(anne.id, offers(), Channel::Email, {}, {});
        CRM_VERIFY(one);
        QCOMPARE(one->code, QStringLiteral("A_CONSENT"));
        const auto rows = service.firstRows({}, 10, offers(), Channel::Email);
        CRM_VERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().permission.code, one->code);
        const auto lights = service.lights(anne.id, {});
        CRM_VERIFY(lights);
        QCOMPARE(lights->first().channels.size(), 4);
        QCOMPARE(lights->first().channels.first().code, one->code);
        QCOMPARE(lights->first().channels.at(3).light, Light::NoChannel); // post is not offered
    }

    void theAnswerCanBeAskedOfAnotherDay()
    {
        FakeOffice office;
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        CRM_VERIFY(ConsentService(office.context()).record(office.yesFrom(anne.id)));
        const PermissionService service = serviceOf(office);
        QCOMPARE(service.mayContact(anne.id, offers(), Channel::Email, {}, at("2030-01-01T00:00:00Z"))->code,
                 QStringLiteral("E_EXPIRED"));
        QCOMPARE(service.mayContact(anne.id, offers(), Channel::Email, {}, at("2020-01-01T00:00:00Z"))->code,
                 QStringLiteral("E_NEED_CONSENT"));
    }

    void theTwinsOfAPurposeAreOneRow() // default registry, purposes marked (2)
    {
        FakeOffice office;
        Purpose twin = office.store.state.purposes.first();
        twin.key = QStringLiteral("offers.promo.customers");
        twin.basis = LegalBasis::LegitimateInterest;
        twin.softOptIn = true;
        office.store.state.purposes.append(twin);
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        const auto lights = serviceOf(office).lights(anne.id, {});
        CRM_VERIFY(lights);
        QCOMPARE(lights->size(), 2);
        QCOMPARE(lights->first().purpose.key, offers());
    }

    void anUnknownPurposeIsAnErrorAndNoneMeansNoLight()
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        const PermissionService service = serviceOf(office);
        QCOMPARE(service.mayContact(anne.id, QStringLiteral("no.such"), Channel::Email, {}, {}).error().reason,
                 QStringLiteral("purpose_unknown"));
        QCOMPARE(service.firstRows({}, 10, {}, Channel::Email)->first().permission.code, QString());
    }
};

CRM_TEST(tst_PermissionService)
#include "tst_permissionservice.moc"
