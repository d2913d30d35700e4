// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"
#include "dossiercase.h"
#include "testmain.h"

using namespace crm;
using namespace Qt::StringLiterals;

class tst_Phrases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksEnglishForAnyOtherLanguage();
    void saysStatesInBothLanguages();
    void explainsAConsent();
    void explainsWhatBlocks_data();
    void explainsWhatBlocks();
    void explainsWhatABoughtListLacks();
    void readsTheAnswersAsASentence();
    void opensWithTheRefusalWhenNothingIsAccepted();
    void writesDaysNumbersAndSizesAsTheLanguageDoes();
    void saysWhatAPeriodRunsFrom();
    void namesFieldsAndLeavesOthersAlone();
    void tellsWhatIsWrongWithAValue();
    void everyWordExistsInFrench();
};

void tst_Phrases::speaksEnglishForAnyOtherLanguage()
{
    QCOMPARE(Phrases(u"de"_s).language(), u"en"_s);
    QCOMPARE(Phrases(u"fr_BE"_s).language(), u"fr"_s);
    QCOMPARE(Phrases(QString()).word(Channel::Post), u"Post"_s);
}

void tst_Phrases::saysStatesInBothLanguages()
{
    QCOMPARE(Phrases(u"en"_s).word(ConsentState::Withdrawn), u"Withdrawn"_s);
    QCOMPARE(Phrases(u"fr"_s).word(ConsentState::Withdrawn), u"Retiré"_s);
    QCOMPARE(Phrases(u"fr"_s).word(Light::Unproven), u"Non prouvé"_s);
    QCOMPARE(Phrases(u"fr"_s).word(Channel::Email), u"E\u2011mail"_s);
    QCOMPARE(Phrases(u"fr"_s).word(LegalBasis::LegitimateInterest), u"Intérêt légitime"_s);
}

void tst_Phrases::explainsAConsent()
{
    const Permission permission = test::testDossier().permissions.first();
    const Phrases english(u"en"_s);
    QCOMPARE(english.permissionSentence(permission),
             u"Allowed: consent of 15/03/2026 (at the counter, wording v1), valid until 14/03/2029"_s);
    QCOMPARE(english.permissionReason(permission), u"until 14/03/2029"_s);
    const Phrases french(u"fr"_s);
    QCOMPARE(french.permissionSentence(permission),
             u"Autorisé\u00A0: consentement du 15/03/2026 (au comptoir, libellé v1), valable jusqu’au 14/03/2029"_s);
    QCOMPARE(french.permissionReason(permission), u"jusqu’au 14/03/2029"_s);
}

void tst_Phrases::explainsWhatBlocks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("objection") << u"E_OBJECTED"_s << u"Blocked: objection of 12/06/2026"_s
                               << u"Bloqué\u00A0: opposition du 12/06/2026"_s;
    QTest::newRow("withdrawn") << u"E_WITHDRAWN"_s << u"Blocked: consent withdrawn on 12/06/2026"_s
                               << u"Bloqué\u00A0: consentement retiré le 12/06/2026"_s;
    QTest::newRow("refused") << u"E_REFUSED"_s << u"Blocked: consent refused on 12/06/2026"_s
                             << u"Bloqué\u00A0: consentement refusé le 12/06/2026"_s;
    QTest::newRow("expired") << u"E_EXPIRED"_s << u"Blocked: consent expired on 01/11/2026"_s
                             << u"Bloqué\u00A0: consentement expiré le 01/11/2026"_s;
    QTest::newRow("needs") << u"E_NEED_CONSENT"_s << u"Blocked: prior consent required for this channel"_s
                           << u"Bloqué\u00A0: consentement préalable requis pour ce canal"_s;
    QTest::newRow("stale") << u"E_STALE"_s << u"Blocked: no contact for 3 years"_s
                           << u"Bloqué\u00A0: aucun contact depuis 3\u00A0ans"_s;
    QTest::newRow("invalid") << u"E_INVALID"_s << u"Blocked: unproven or invalid consent (no proof of consent)"_s
                             << u"Bloqué\u00A0: consentement non prouvé ou invalide (aucune preuve)"_s;
    QTest::newRow("minor") << u"E_MINOR"_s << u"Blocked: minor under 15 without parental consent"_s
                           << u"Bloqué\u00A0: mineur de moins de 15 ans sans accord parental"_s;
    QTest::newRow("often") << u"E_FREQ"_s << u"Blocked: 4 attempts already made in 30 days"_s
                           << u"Bloqué\u00A0: 4 tentatives déjà faites en 30\u00A0jours"_s;
    QTest::newRow("list") << u"E_DNC_UNCHECKED"_s << u"Blocked: do-not-call list not checked"_s
                          << u"Bloqué\u00A0: liste «\u202FNe m’appelez plus\u202F!\u202F» non vérifiée"_s;
    QTest::newRow("listed") << u"E_DNC_LISTED"_s << u"Blocked: number listed"_s << u"Bloqué\u00A0: numéro inscrit"_s;
    QTest::newRow("window") << u"E_WINDOW"_s << u"Blocked: outside permitted days and hours"_s
                            << u"Bloqué\u00A0: hors jours et heures autorisés"_s;
    QTest::newRow("role") << u"A_ROLE"_s << u"Allowed: generic address of a legal person"_s
                          << u"Autorisé\u00A0: adresse générique d’une personne morale"_s;
    QTest::newRow("service") << u"A_SERVICE"_s << u"Allowed: needed for the contract or a legal duty"_s
                             << u"Autorisé\u00A0: message nécessaire au contrat ou à une obligation légale"_s;
}

void tst_Phrases::explainsWhatBlocks()
{
    QFETCH(QString, code);
    Permission permission;
    permission.code = code;
    permission.since = QDate(2026, 6, 12);
    permission.until = QDate(2026, 11, 1);
    permission.minorUnder = 15;
    permission.silentFor = {3, 0, 0};
    permission.callLimit = {4, {0, 0, 30}};
    permission.doNotCallList = {u"Ne m’appelez plus\u202F!"_s, u"Ne m’appelez plus!"_s};
    if (code == "E_INVALID"_L1)
        permission.light = Light::Unproven;
    QTEST(Phrases(u"en"_s).permissionSentence(permission), "english");
    QTEST(Phrases(u"fr"_s).permissionSentence(permission), "french");
    QVERIFY(!Phrases(u"en"_s).permissionReason(permission).isEmpty());
}

void tst_Phrases::explainsWhatABoughtListLacks() // C10
{
    Permission permission;
    permission.code = u"E_NEED_CONSENT"_s;
    permission.listGap = ListGap::Notice;
    permission.noticeDue = QDate(2026, 12, 2);
    QCOMPARE(Phrases(u"en"_s).permissionSentence(permission),
             u"Blocked: from a bought list, and not informed of it yet (due by 02/12/2026)"_s);
    QCOMPARE(Phrases(u"fr"_s).permissionSentence(permission),
             u"Bloqué\u00A0: liste achetée, personne pas encore informée (au plus tard le 02/12/2026)"_s);
    QCOMPARE(Phrases(u"fr"_s).permissionReason(permission), u"liste achetée, pas encore informée"_s);
    permission.code = u"E_INVALID"_s;
    permission.listGap = ListGap::Record;
    QCOMPARE(Phrases(u"en"_s).permissionReason(permission), u"bought list, not documented"_s);
    QVERIFY(Phrases(u"en"_s).permissionSentence(permission).contains(u"proof"_s));
}

static ConsentSpeech speech(const QList<ConsentChoice> &choices)
{
    return {u"Anne Le Goff"_s, u"Atelier Marceau"_s, choices, test::testRegistry().purposes, QDate(2026, 11, 23)};
}

static ConsentChoice choice(const QString &purpose, Channel channel, ConsentState state)
{
    ConsentChoice answer;
    answer.purpose = purpose;
    answer.channel = channel;
    answer.state = state;
    return answer;
}

void tst_Phrases::readsTheAnswersAsASentence()
{
    const ConsentSpeech said = speech({choice(u"offers.promo.consent"_s, Channel::Email, ConsentState::Given),
                                       choice(u"offers.promo.consent"_s, Channel::Post, ConsentState::Given),
                                       choice(u"news.howto"_s, Channel::Email, ConsentState::Given),
                                       choice(u"phone.offers"_s, Channel::Phone, ConsentState::Refused)});
    QCOMPARE(Phrases(u"en"_s).consentSentence(said),
             u"I, Anne Le Goff, allow Atelier Marceau to contact me for: offers and promotions, by e-mail and by post, "
             u"until 22/11/2029; "
             "how-to content, by e-mail, until 22/11/2029. I refuse: sales calls, by phone. "
             "I can change my mind at any time, free of charge and without giving a reason."_s);
    QCOMPARE(Phrases(u"fr"_s).consentSentence(said),
             u"Moi, Anne Le Goff, j’autorise Atelier Marceau à me contacter pour\u00A0: offres et promotions, par "
             u"e\u2011mail et par courrier, jusqu’au 22/11/2029\u202F; "
             "conseils et modes d’emploi, par e\u2011mail, jusqu’au 22/11/2029. Je refuse\u00A0: appels commerciaux, "
             "par téléphone. "
             "Je peux changer d’avis à tout moment, gratuitement et sans donner de motif."_s);
}

void tst_Phrases::opensWithTheRefusalWhenNothingIsAccepted()
{
    const QString sentence
        = Phrases(u"en"_s).consentSentence(speech({choice(u"news.howto"_s, Channel::Sms, ConsentState::Refused)}));
    QVERIFY(sentence.startsWith(
        u"I, Anne Le Goff, do not allow Atelier Marceau to contact me for: how-to content, by SMS."_s));
    QVERIFY(Phrases(u"en"_s).consentSentence(speech({})).isEmpty());
}

void tst_Phrases::writesDaysNumbersAndSizesAsTheLanguageDoes()
{
    const Phrases french(u"fr"_s);
    const Phrases english(u"en"_s);
    QCOMPARE(french.date(QDate(2026, 11, 23)), u"23/11/2026"_s);
    QCOMPARE(english.date(QDate(2026, 11, 3)), u"03/11/2026"_s);
    QCOMPARE(french.longDate(QDate(2026, 11, 26)), u"jeudi 26 novembre 2026"_s);
    QCOMPARE(french.longDate(QDate(2027, 1, 1)), u"vendredi 1er janvier 2027"_s);
    QCOMPARE(english.longDate(QDate(2026, 11, 26)), u"Thursday 26 November 2026"_s);
    QCOMPARE(french.number(41200), u"41\u202F200"_s);
    QCOMPARE(english.number(41200), u"41,200"_s);
    QCOMPARE(french.bytes(2100000), u"2,1\u00A0Mo"_s);
    QCOMPARE(english.bytes(2100000), u"2.1\u00A0MB"_s);
    QCOMPARE(english.period({3, 0, 0}), u"3 years"_s);
    QCOMPARE(french.period({1, 0, 0}), u"1\u00A0an"_s);
    QCOMPARE(english.list({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
}

void tst_Phrases::saysWhatAPeriodRunsFrom()
{
    QCOMPARE(Phrases(u"en"_s).anchorPhrase(RetentionAnchor::LastContact, QDate(2023, 11, 16)),
             u"last contact on 16/11/2023"_s);
    QCOMPARE(Phrases(u"fr"_s).anchorPhrase(RetentionAnchor::LastContact, QDate(2023, 11, 16)),
             u"dernier contact le 16/11/2023"_s);
}

void tst_Phrases::namesFieldsAndLeavesOthersAlone()
{
    QCOMPARE(Phrases(u"fr"_s).fieldName(u"given"_s), u"Prénom"_s);
    QCOMPARE(Phrases(u"en"_s).fieldName(u"Klantnummer"_s), u"Klantnummer"_s);
    QCOMPARE(Phrases(u"fr"_s).addressLabel(u"work"_s), u"travail"_s);
}

void tst_Phrases::tellsWhatIsWrongWithAValue()
{
    QCOMPARE(Phrases(u"en"_s).importReason(u"email_invalid"_s, u"anne(at)%1"_s),
             u"“anne(at)%1” is not an e-mail address."_s);
    QVERIFY(Phrases(u"fr"_s).importReason(u"never_heard_of"_s, u"x"_s).contains(u"never_heard_of"_s));
}

void tst_Phrases::everyWordExistsInFrench()
{
    const Phrases english(u"en"_s);
    const Phrases french(u"fr"_s);
    const auto isSpoken
        = [&](auto code) { return !french.word(code).isEmpty() && french.word(code) != english.word(code); };
    for (int i = 0; i <= static_cast<int>(JournalAction::SettingsChanged); ++i)
        QVERIFY2(isSpoken(static_cast<JournalAction>(i)), qPrintable(english.word(static_cast<JournalAction>(i))));
    for (int i = 0; i <= static_cast<int>(ConsentState::Revoked); ++i)
        QVERIFY2(isSpoken(static_cast<ConsentState>(i)), qPrintable(english.word(static_cast<ConsentState>(i))));
    for (int i = 0; i <= static_cast<int>(CollectionMethod::Other); ++i)
        QVERIFY2(isSpoken(static_cast<CollectionMethod>(i)),
                 qPrintable(english.word(static_cast<CollectionMethod>(i))));
    for (int i = 0; i <= static_cast<int>(RetentionAction::Warn); ++i)
        QVERIFY2(isSpoken(static_cast<RetentionAction>(i)), qPrintable(english.word(static_cast<RetentionAction>(i))));
}

CRM_TEST(tst_Phrases)
#include "tst_phrases.moc"
