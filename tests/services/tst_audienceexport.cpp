// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audienceexport.h"
#include "consentservice.h"
#include "fakeoffice.h"
#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes who is in it; tells how often it was opened.
class FakeWriter final : public AudienceWriter {
public:
    struct Page final : Sink {
        FakeWriter &writer;
        QString path;
        Page(FakeWriter &to, QString at) : writer(to), path(std::move(at)) { }
        Result<void> add(const QList<AudienceLine> &some) override
        {
            for (const AudienceLine &line : some)
                writer.lines += line;
            return {};
        }
        Result<QByteArray> finish() override
        {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return Error{Error::Code::Storage, u"file_not_writable"_s, {}, {}};
            return QByteArray("hash");
        }
    };
    Result<std::unique_ptr<Sink>> open(const QString &path, const AudienceSheetHead &sheet) const override
    {
        auto &self = const_cast<FakeWriter &>(*this);
        self.head = sheet;
        self.lines.clear();
        return Result<std::unique_ptr<Sink>>(std::make_unique<Page>(self, path));
    }
    AudienceSheetHead head;
    QList<AudienceLine> lines;
};

} // namespace

class tst_AudienceExport : public QObject {
    Q_OBJECT

    struct Case {
        FakeOffice office;
        FakeWriter writer;
        QTemporaryDir folder;
        Contact anne = office.person(u"Anne"_s, u"Le Goff"_s, u"anne@example.org"_s);
        Contact karim = office.person(u"Karim"_s, u"Bensaid"_s, u"karim@example.org"_s);
        AudienceExportService service{office.context(), writer};
        AudienceExportWish wish{{{}, u"offers.promo.consent"_s, Channel::Email},
                                AudienceSheet::MailingCsv,
                                folder.filePath(u"a.csv"_s),
                                u"Mailing Inc."_s,
                                u"Spring offer"_s,
                                u"en"_s};
        void say(const Contact &contact)
        {
            CRM_VERIFY(ConsentService(office.context()).record(office.yesFrom(contact.id)));
        }
    };

private Q_SLOTS:
    void onlyThoseWhoMayAreWrittenAndEachIsStamped() // C: stored with each send; E12
    {
        Case c;
        c.say(c.anne);
        const auto disclosure = c.service.write(c.wish, {});
        CRM_VERIFY(disclosure);
        QCOMPARE(disclosure->people, 1);
        QCOMPARE(c.writer.lines.size(), 1);
        QCOMPARE(c.writer.lines.first().contact.id, c.anne.id);
        QCOMPARE(c.writer.head.purpose.key, u"offers.promo.consent"_s);
        const FakeState &state = c.office.store.state;
        QCOMPARE(state.disclosures.size(), 1);
        QCOMPARE(state.disclosures.first().recipient, u"Mailing Inc."_s);
        QCOMPARE(state.disclosures.first().purpose, u"Spring offer"_s);
        QCOMPARE(state.disclosures.first().format, u"mailing_csv"_s);
        QVERIFY(state.disclosures.first().isNamed);
        const QList<DisclosureStamp> stamps = state.stamps.value(disclosure->id);
        QCOMPARE(stamps.size(), 1);
        QCOMPARE(stamps.first().person, c.office.contacts.keyOf(c.anne.id).value());
        QCOMPARE(stamps.first().code, u"A_CONSENT"_s);
        QCOMPARE(stamps.first().consent, state.events.first().id);
        QVERIFY(stamps.first().pack.startsWith(u"FR "_s));
        QCOMPARE(state.journal.last().action, JournalAction::Exported);
        QCOMPARE(state.journal.last().count, 1);
    }

    void everybodyIsJudgedAgainWhenTheFileIsWritten() // C: not at selection
    {
        Case c;
        c.say(c.anne);
        c.say(c.karim);
        const AudienceService audiences(c.office.contacts, c.office.passes, c.office.registry, c.office.packs,
                                        [&c] { return c.office.now; });
        QCOMPARE(audiences.evaluate(c.wish.audience, {})->included(), 2);
        c.office.later();
        CRM_VERIFY(ConsentService(c.office.context())
                       .object(c.anne.id, {}, {}, {}, CollectionMethod::Phone, {}));
        c.office.later();
        const auto disclosure = c.service.write(c.wish, {});
        CRM_VERIFY(disclosure);
        QCOMPARE(disclosure->people, 1);
        QCOMPARE(c.writer.lines.first().contact.id, c.karim.id);
    }

    void nothingLeavesUnsaidUnprovenOrUnlogged() // E12, G9
    {
        Case c;
        c.say(c.anne);
        AudienceExportWish unsaid = c.wish;
        unsaid.recipient = u" "_s;
        QCOMPARE(c.service.write(unsaid, {}).error().reason, u"recipient_missing"_s);
        unsaid = c.wish;
        unsaid.reason.clear();
        QCOMPARE(c.service.write(unsaid, {}).error().reason, u"purpose_missing"_s);
        AudienceExportWish labels = c.wish;
        labels.sheet = AudienceSheet::LabelsPdf;
        QCOMPARE(c.service.write(labels, {}).error().reason, u"sheet_not_for_channel"_s);
        AudienceExportWish nobody = c.wish;
        nobody.audience.channel = Channel::Sms;
        QCOMPARE(c.service.write(nobody, {}).error().reason, u"nobody_may_be_reached"_s);
        QVERIFY(!QFile::exists(c.wish.path));
        // What could not be logged has not left.
        c.office.store.failing = u"requests.stamp"_s;
        QCOMPARE(c.service.write(c.wish, {}).error().reason, u"disk_full"_s);
        QVERIFY(!QFile::exists(c.wish.path));
        QVERIFY(c.office.store.state.disclosures.isEmpty());
        c.office.store.failing.clear();
        c.service.setGate([] { return Result<void>(refused(u"proof_needed"_s)); });
        QCOMPARE(c.service.write(c.wish, {}).error().reason, u"proof_needed"_s);
        QVERIFY(!QFile::exists(c.wish.path));
    }

    void everyMessageCarriesWhatItHasToSay() // C: FT1-FT4
    {
        Case c;
        c.office.store.state.contacts[c.anne.id].language = u"en"_s;
        c.office.store.state.contacts[c.anne.id].country = u"BE"_s;
        c.say(c.anne);
        CRM_VERIFY(c.service.write(c.wish, {}));
        const MessageFooter footer = c.writer.lines.first().footer;
        QCOMPARE(footer.needed, Footers(Footer::Sender | Footer::OptOut | Footer::Reason | Footer::Rights));
        QCOMPARE(footer.language, u"en"_s);
        QCOMPARE(footer.purpose.en, u"Offers"_s);
        QCOMPARE(footer.code, u"A_CONSENT"_s);
        QVERIFY(footer.since);
        QVERIFY(footer.source == c.office.store.state.contacts.value(c.anne.id).source);
        QCOMPARE(footer.law.numberName.fr, u"SIREN"_s); // the sender's country
        QVERIFY(footer.authority.name.fr.contains(u"APD"_s)); // the person's
    }

    void nothingLeavesThatCannotSayWhoSendsIt() // C8, E_FOOTER
    {
        Case c;
        c.say(c.anne);
        Controller &controller = c.office.store.state.controller;
        controller.company.number.clear();
        controller.address.clear();
        const auto refused = c.service.write(c.wish, {});
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QCOMPARE(refused.error().reason, u"E_FOOTER"_s);
        QCOMPARE(refused.error().field, u"controller_address, company_number"_s);
        QVERIFY(!QFile::exists(c.wish.path));
        QVERIFY(c.writer.lines.isEmpty());
        QVERIFY(c.office.store.state.disclosures.isEmpty());
        controller.address = u"3 rue Haute"_s;
        controller.company.isRegistered = false; // an association is in no register
        CRM_VERIFY(c.service.write(c.wish, {}));
    }

    void theTextIsSeenBeforeTheFileIsMade() // C8
    {
        Case c;
        c.say(c.anne);
        const QList<RowKey> keys{c.office.contacts.keyOf(c.karim.id).value(),
                                 c.office.contacts.keyOf(c.anne.id).value()};
        const auto preview = c.service.preview(c.wish.audience, keys);
        CRM_VERIFY(preview);
        QCOMPARE(preview->person, u"Anne Le Goff"_s); // Karim may not be written to
        QVERIFY(preview->missing.isEmpty());
        QCOMPARE(preview->example->code, u"A_CONSENT"_s);
        c.office.store.state.controller.email.clear();
        QCOMPARE(c.service.preview(c.wish.audience, keys)->missing, QList{SenderDetail::PrivacyEmail});
        const auto nobody = c.service.preview(c.wish.audience, {keys.first()});
        CRM_VERIFY(nobody);
        QVERIFY(!nobody->example);
    }

    void aCallSheetKnowsTheHoursOfEachPerson() // D223-9: in the person's own zone
    {
        Case c;
        FakeState &state = c.office.store.state;
        state.purposes.first().channels = {Channel::Email, Channel::Phone};
        for (Contact *contact : {&c.anne, &c.karim}) {
            Contact &stored = state.contacts[contact->id];
            stored.phones = {{u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
            ConsentDraft yes = c.office.yesFrom(contact->id);
            yes.choices.first().channel = Channel::Phone;
            CRM_VERIFY(ConsentService(c.office.context()).record(yes));
        }
        state.contacts[c.karim.id].capacity = Capacity::Professional;
        c.office.now = at("2026-11-23T22:00:00Z"); // nobody is called at eleven at night, but the sheet is for tomorrow
        c.wish.audience.channel = Channel::Phone;
        c.wish.sheet = AudienceSheet::CallSheetCsv;
        CRM_VERIFY(c.service.write(c.wish, {}));
        QCOMPARE(c.writer.lines.size(), 2);
        for (const AudienceLine &line : std::as_const(c.writer.lines)) {
            const bool isConsumer = line.contact.id == c.anne.id;
            QCOMPARE(line.callWindow.has_value(), isConsumer);
            QCOMPARE(line.timeZone, u"Europe/Paris"_s);
            if (isConsumer)
                QCOMPARE(line.callWindow->hours.first(), std::make_pair(QTime(10, 0), QTime(13, 0)));
        }
    }

    void aListByPermissionIsExportedAsFiltered()
    {
        Case c;
        c.say(c.anne);
        ContactQuery query;
        query.permission = PermissionFilter{u"offers.promo.consent"_s, Channel::Email, true, {}, {}};
        const AudienceService audiences(c.office.contacts, c.office.passes, c.office.registry, c.office.packs,
                                        [&c] { return c.office.now; });
        const auto keys = audiences.order(query, {});
        CRM_VERIFY(keys);
        QCOMPARE(keys->size(), 1);
        QCOMPARE(keys->first(), c.office.contacts.keyOf(c.anne.id).value());
    }
};

CRM_TEST(tst_AudienceExport)
#include "tst_audienceexport.moc"
