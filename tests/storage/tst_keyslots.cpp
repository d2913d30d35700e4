// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyslots.h"
#include "recoverykey.h"
#include "testmain.h"
#include "vaultfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_KeySlots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theRightPassphraseGivesTheKeys();
    void aWrongPassphraseAndAnUnknownUserAnswerTheSame();
    void theNameIsFoundHoweverItIsTyped();
    void theFileNamesNobodyAndHoldsNoKey();
    void changingASlotLeavesTheKeysAndShutsTheOldPassphraseOut();
    void everySlotOpensTheSameKeys();
    void aRemovedSlotOpensNothing();
    void theRecoveryKeyOpensAndForgivesItsTyping();
    void aMistypedRecoveryKeyIsToldBeforeItIsTried();
    void aRenewedRecoveryKeyReplacesTheFirst();
    void aSpoiltFileIsAnsweredByTheOneBefore();
    void aSlotWhoseParametersWereWeakenedDoesNotOpen();
    void aMissingFileAndASpoiltFileHaveTheirReasons();
    void onlyTheOwnerMayReadTheFile();
    void secretsInMemoryAreMovedNotCopied();

private:
    static SecureBytes secret(const char *text)
    {
        QByteArray bytes(text);
        return SecureBytes::taken(bytes);
    }
    QString file() const { return m_folder->filePath(u"keys.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    VaultKeys m_keys;
    KeySlots m_slots;
};

void tst_KeySlots::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = VaultKeys::random();
    m_slots = KeySlots();
    CRM_VERIFY(m_slots.put(u"Zoé Martin"_s, secret("correct horse"), m_keys, KdfParameters::least()));
}

void tst_KeySlots::theRightPassphraseGivesTheKeys()
{
    CRM_VERIFY(m_slots.write(file()));
    const auto read = KeySlots::read(file());
    CRM_VERIFY(read);
    const auto keys = read->unlock(u"Zoé Martin"_s, secret("correct horse"));
    CRM_VERIFY(keys);
    QVERIFY(keys->database == m_keys.database);
    QVERIFY(keys->suppression == m_keys.suppression);
}

void tst_KeySlots::aWrongPassphraseAndAnUnknownUserAnswerTheSame()
{
    const auto wrong = m_slots.unlock(u"Zoé Martin"_s, secret("wrong horse"));
    const auto unknown = m_slots.unlock(u"Nobody"_s, secret("correct horse"));
    QVERIFY(!wrong);
    QVERIFY(!unknown);
    QCOMPARE(wrong.error(), unknown.error());
    QCOMPARE(wrong.error().code, Error::Code::Locked);
    QCOMPARE(wrong.error().reason, u"wrong_passphrase"_s);
    QVERIFY(!m_slots.unlock(u"Zoé Martin"_s, SecureBytes()));
}

void tst_KeySlots::theNameIsFoundHoweverItIsTyped()
{
    CRM_VERIFY(m_slots.unlock(u"  zoe\u0301   MARTIN "_s, secret("correct horse")));
}

void tst_KeySlots::theFileNamesNobodyAndHoldsNoKey()
{
    CRM_VERIFY(m_slots.write(file()));
    const QByteArray text = bytesOf(file());
    QVERIFY(!text.contains("Martin"));
    const QByteArray key(reinterpret_cast<const char *>(m_keys.database.data()), 32);
    QVERIFY(!text.contains(key.toHex()) && !text.contains(key.toBase64()));
}

void tst_KeySlots::changingASlotLeavesTheKeysAndShutsTheOldPassphraseOut()
{
    CRM_VERIFY(m_slots.put(u"Zoé Martin"_s, secret("battery staple"), m_keys, KdfParameters::least()));
    QCOMPARE(m_slots.count(), 1);
    QVERIFY(!m_slots.unlock(u"Zoé Martin"_s, secret("correct horse")));
    const auto keys = m_slots.unlock(u"Zoé Martin"_s, secret("battery staple"));
    CRM_VERIFY(keys);
    QVERIFY(keys->database == m_keys.database);
}

void tst_KeySlots::everySlotOpensTheSameKeys()
{
    CRM_VERIFY(m_slots.put(u"Bob"_s, secret("bob's own words"), m_keys, KdfParameters::least()));
    const auto keys = m_slots.unlock(u"Bob"_s, secret("bob's own words"));
    CRM_VERIFY(keys);
    QVERIFY(keys->database == m_keys.database);
    QVERIFY(!m_slots.unlock(u"Bob"_s, secret("correct horse")));
}

void tst_KeySlots::aRemovedSlotOpensNothing()
{
    CRM_VERIFY(m_slots.remove(u"Zoé Martin"_s));
    QVERIFY(!m_slots.unlock(u"Zoé Martin"_s, secret("correct horse")));
    QCOMPARE(m_slots.remove(u"Zoé Martin"_s).error().code, Error::Code::NotFound);
}

void tst_KeySlots::theRecoveryKeyOpensAndForgivesItsTyping()
{
    const auto key = m_slots.putRecovery(m_keys, KdfParameters::least());
    CRM_VERIFY(key);
    QCOMPARE(key->size(), 7 * 5 + 6);
    CRM_VERIFY(m_slots.write(file()));
    const auto read = KeySlots::read(file());
    CRM_VERIFY(read);
    QString typed = key->toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    const auto keys = read->unlockWithRecoveryKey(typed);
    CRM_VERIFY(keys);
    QVERIFY(keys->database == m_keys.database);
}

void tst_KeySlots::aMistypedRecoveryKeyIsToldBeforeItIsTried()
{
    const QString key = recoveryKeyText(newRecoverySecret());
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (key.at(i) == u'-')
            continue;
        QString wrong = key;
        wrong[i] = key.at(i) == u'7' ? u'8' : u'7';
        QCOMPARE(m_slots.unlockWithRecoveryKey(wrong).error().reason, u"recovery_key_mistyped"_s);
    }
    QCOMPARE(m_slots.unlockWithRecoveryKey(key.chopped(1)).error().reason, u"recovery_key_mistyped"_s);
    QCOMPARE(m_slots.unlockWithRecoveryKey(key + u'7').error().reason, u"recovery_key_mistyped"_s);
    QCOMPARE(m_slots.unlockWithRecoveryKey({}).error().reason, u"recovery_key_mistyped"_s);
}

void tst_KeySlots::aRenewedRecoveryKeyReplacesTheFirst()
{
    const auto first = m_slots.putRecovery(m_keys, KdfParameters::least());
    const auto second = m_slots.putRecovery(m_keys, KdfParameters::least());
    CRM_VERIFY(first);
    CRM_VERIFY(second);
    QCOMPARE(m_slots.unlockWithRecoveryKey(*first).error().code, Error::Code::Locked);
    CRM_VERIFY(m_slots.unlockWithRecoveryKey(*second));
}

void tst_KeySlots::aSpoiltFileIsAnsweredByTheOneBefore()
{
    CRM_VERIFY(m_slots.write(file()));
    QVERIFY(QFile::copy(file(), file() + u".old"_s)); // as a crash in the middle of an exchange leaves it
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("{\"format\":\"entrenous");
    broken.close();
    const auto read = KeySlots::read(file());
    CRM_VERIFY(read);
    CRM_VERIFY(read->unlock(u"Zoé Martin"_s, secret("correct horse")));
    CRM_VERIFY(read->write(file()));
    QVERIFY(!QFile::exists(file() + u".old"_s)); // an old passphrase must not stay behind
}

void tst_KeySlots::aSlotWhoseParametersWereWeakenedDoesNotOpen()
{
    CRM_VERIFY(m_slots.put(u"Zoé Martin"_s, secret("correct horse"), m_keys, {2, 8ULL * 1024 * 1024}));
    CRM_VERIFY(m_slots.write(file()));
    QByteArray text = bytesOf(file());
    QVERIFY(text.contains("\"passes\": 2"));
    text.replace("\"passes\": 2", "\"passes\": 1");
    QFile changed(file());
    QVERIFY(changed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    changed.write(text);
    changed.close();
    const auto read = KeySlots::read(file());
    CRM_VERIFY(read);
    QCOMPARE(read->unlock(u"Zoé Martin"_s, secret("correct horse")).error().code, Error::Code::Locked);
}

void tst_KeySlots::aMissingFileAndASpoiltFileHaveTheirReasons()
{
    QCOMPARE(KeySlots::read(file()).error().reason, u"key_slot_missing"_s);
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("nothing of the kind");
    broken.close();
    QCOMPARE(KeySlots::read(file()).error().reason, u"vault_damaged"_s);
}

void tst_KeySlots::onlyTheOwnerMayReadTheFile()
{
    CRM_VERIFY(m_slots.write(file()));
    constexpr auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

void tst_KeySlots::secretsInMemoryAreMovedNotCopied()
{
    QByteArray passphrase("own words, nobody else's");
    SecureBytes first = SecureBytes::taken(passphrase);
    QVERIFY(passphrase.isEmpty());
    const SecureBytes second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second.size(), std::size_t(24));
}

CRM_TEST(tst_KeySlots)
#include "tst_keyslots.moc"
