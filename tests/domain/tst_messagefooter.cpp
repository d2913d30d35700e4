// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagefooter.h"
#include "testmain.h"

using namespace crm;
using namespace Qt::StringLiterals;

class tst_MessageFooter : public QObject {
    Q_OBJECT

    static MessageFooter complete(Channel channel, const QStringList &codes)
    {
        MessageFooter footer;
        footer.needed = footersFrom(codes);
        footer.channel = channel;
        footer.controller.name = u"Atelier Marceau"_s;
        footer.controller.address = u"12 quai des Indes"_s;
        footer.controller.email = u"bonjour@atelier.example"_s;
        footer.controller.company = {u"123456782"_s, true, u"Lorient"_s, {}};
        footer.law.numberNeed = DetailNeed::Registered;
        footer.law.cityNeed = DetailNeed::Registered;
        return footer;
    }
    static QStringList everything() { return {u"FT1"_s, u"FT2"_s, u"FT3"_s, u"FT4"_s}; }

private Q_SLOTS:
    void nothingIsMissingOfACompleteSender() // FT1, FT2, FT3, FT4
    {
        for (const Channel channel : {Channel::Email, Channel::Sms, Channel::Post})
            QVERIFY(missingDetails(complete(channel, everything())).isEmpty());
    }

    void aFrenchCompanySaysItsNumberAndItsRegister() // C8
    {
        MessageFooter footer = complete(Channel::Email, everything());
        footer.controller.company = {};
        QCOMPARE(missingDetails(footer), (QList{SenderDetail::CompanyNumber, SenderDetail::RegisterCity}));
        footer.controller.company.isRegistered = false;
        QVERIFY(missingDetails(footer).isEmpty());
        footer.law.numberNeed = DetailNeed::Always; // Belgium: associations have one too
        QCOMPARE(missingDetails(footer), QList{SenderDetail::CompanyNumber});
        footer.law = {};
        footer.controller.company.isRegistered = true;
        QVERIFY(missingDetails(footer).isEmpty());
    }

    void whoeverSendsCanBeFoundAndToldToStop() // FT1, FT2
    {
        MessageFooter footer = complete(Channel::Email, everything());
        footer.controller.address.clear();
        footer.controller.email.clear();
        footer.controller.phone = u"02 61 91 00 12"_s;
        QCOMPARE(missingDetails(footer), (QList{SenderDetail::Seat, SenderDetail::PrivacyEmail}));
        footer.channel = Channel::Sms; // answered with STOP; no room for the seat
        QVERIFY(missingDetails(footer).isEmpty());
        footer.controller.phone.clear();
        QCOMPARE(missingDetails(footer), QList{SenderDetail::Reach});
        footer.channel = Channel::Post;
        QCOMPARE(missingDetails(footer), (QList{SenderDetail::Seat, SenderDetail::Reach}));
    }

    void aServiceMessageOnlySaysWhoSendsIt() // FT1
    {
        MessageFooter footer = complete(Channel::Email, {u"FT1"_s});
        footer.controller.email.clear();
        footer.controller.phone = u"02 61 91 00 12"_s;
        QVERIFY(missingDetails(footer).isEmpty());
        QCOMPARE(missingDetails(complete(Channel::Email, {})), QList<SenderDetail>());
    }

    void theOptOutIsAMailThatSaysStop() // C6, FT2
    {
        MessageFooter footer = complete(Channel::Email, everything());
        QCOMPARE(optOutLink(footer), u"<mailto:bonjour@atelier.example?subject=STOP>"_s);
        footer.controller.email = u"o?'b&c=d@atelier.example"_s;
        QVERIFY2(optOutLink(footer).startsWith(u"<mailto:o%3F"_s), qPrintable(optOutLink(footer)));
        QCOMPARE(optOutLink(footer).count(u'?'), 1);
        footer.needed = footersFrom({u"FT1"_s, u"FT3"_s, u"FT4"_s});
        QCOMPARE(optOutLink(footer), QString());
    }

    void everyDetailIsAFieldOfTheForm()
    {
        for (const SenderDetail detail : {SenderDetail::Seat, SenderDetail::Reach, SenderDetail::PrivacyEmail,
                                          SenderDetail::CompanyNumber, SenderDetail::RegisterCity})
            QCOMPARE(senderDetailFromCode(codeOf(detail)), detail);
    }
};

CRM_TEST(tst_MessageFooter)
#include "tst_messagefooter.moc"
