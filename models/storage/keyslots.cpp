// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyslots.h"

#include "durablefile.h"
#include "keywrap.h"
#include "recoverykey.h"
#include "storagelog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kIdBytes = 32;
constexpr qint64 kLargestFile = 1024 * 1024;
const QByteArray kRecoveryId = QByteArrayLiteral("recovery");

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const KeySlot &slot)
{
    const QJsonObject kdf{{u"name"_s, u"argon2id13"_s},
                          {u"passes"_s, qint64(slot.kdf.passes)},
                          {u"bytes"_s, qint64(slot.kdf.memoryBytes)}};
    return {{u"id"_s, encoded(slot.id)},
            {u"kdf"_s, kdf},
            {u"salt"_s, encoded(slot.salt)},
            {u"nonce"_s, encoded(slot.nonce)},
            {u"keys"_s, encoded(slot.wrapped)}};
}

std::optional<KeySlot> slotOf(const QJsonObject &json)
{
    const QJsonObject kdf = json.value("kdf"_L1).toObject();
    const KdfParameters parameters{quint64(qMax(qint64(0), kdf.value("passes"_L1).toInteger())),
                                   quint64(qMax(qint64(0), kdf.value("bytes"_L1).toInteger()))};
    KeySlot slot{decoded(json.value("id"_L1)), parameters, decoded(json.value("salt"_L1)),
                 decoded(json.value("nonce"_L1)), decoded(json.value("keys"_L1))};
    const bool isWhole = !slot.id.isEmpty() && isAcceptable(parameters)
        && kdf.value("name"_L1).toString() == "argon2id13"_L1 && slot.salt.size() == qsizetype(crypto_pwhash_SALTBYTES)
        && slot.nonce.size() == qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
        && slot.wrapped.size() == qsizetype(64 + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    return isWhole ? std::optional(slot) : std::nullopt;
}

} // namespace

KeySlots::KeySlots()
{
    const SecureBytes salt = SecureBytes::random(crypto_generichash_KEYBYTES);
    m_salt = QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()));
}

QByteArray KeySlots::idOf(const QString &userName) const
{
    const QByteArray name = userName.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded().toUtf8();
    QByteArray id(kIdBytes, '\0');
    crypto_generichash(
        reinterpret_cast<unsigned char *>(id.data()), static_cast<std::size_t>(id.size()),
        reinterpret_cast<const unsigned char *>(name.constData()), static_cast<unsigned long long>(name.size()),
        reinterpret_cast<const unsigned char *>(m_salt.constData()), static_cast<std::size_t>(m_salt.size()));
    return id;
}

qsizetype KeySlots::find(const QString &userName) const
{
    const QByteArray id = idOf(userName);
    for (qsizetype i = 0; i < m_slots.size(); ++i)
        if (m_slots.at(i).id == id)
            return i;
    return -1;
}

std::optional<KeySlots> KeySlots::parsed(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    KeySlots slots;
    slots.m_salt = decoded(json.value("salt"_L1));
    if (json.value("format"_L1).toString() != "entrenous-keys"_L1 || json.value("version"_L1).toInt() != 1
        || slots.m_salt.size() != qsizetype(crypto_generichash_KEYBYTES))
        return {};
    const QJsonArray users = json.value("slots"_L1).toArray();
    for (const QJsonValue &user : users) {
        // One spoilt slot must not lock out the others.
        if (const auto slot = slotOf(user.toObject()))
            slots.m_slots.append(*slot);
        else
            qCWarning(lcStorage) << "a key slot does not read and is passed over";
    }
    slots.m_recovery = slotOf(json.value("recovery"_L1).toObject());
    if (slots.m_slots.isEmpty() && !slots.m_recovery)
        return {};
    return slots;
}

Result<KeySlots> KeySlots::read(const QString &file)
{
    bool isThere = false;
    for (const QString &path : {file, QString(file + ".old"_L1)}) {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            continue;
        isThere = true;
        if (const auto slots = parsed(source.read(kLargestFile)))
            return *slots;
        qCWarning(lcStorage) << "key slots do not read:" << QFile::exists(path);
    }
    const QString reason = isThere ? u"vault_damaged"_s : u"key_slot_missing"_s;
    return Error{Error::Code::Storage, reason, u"keys.json"_s, {}};
}

Result<void> KeySlots::write(const QString &file) const
{
    QJsonArray users;
    for (const KeySlot &slot : m_slots)
        users.append(toJson(slot));
    QJsonObject json{
        {u"format"_s, u"entrenous-keys"_s}, {u"version"_s, 1}, {u"salt"_s, encoded(m_salt)}, {u"slots"_s, users}};
    if (m_recovery)
        json.insert(u"recovery"_s, toJson(*m_recovery));
    return replaceFile(file, QJsonDocument(json).toJson());
}

Result<void> KeySlots::put(const QString &userName, const SecureBytes &passphrase, const VaultKeys &keys,
                           const KdfParameters &kdf)
{
    auto slot = wrappedKeys(idOf(userName), passphrase, keys, kdf);
    if (!slot)
        return slot.error();
    if (const qsizetype at = find(userName); at >= 0)
        m_slots[at] = *slot;
    else
        m_slots.append(*slot);
    return {};
}

Result<void> KeySlots::remove(const QString &userName)
{
    const qsizetype at = find(userName);
    if (at < 0)
        return Error{Error::Code::NotFound, u"key_slot_missing"_s, {}, {}};
    m_slots.removeAt(at);
    return {};
}

Result<VaultKeys> KeySlots::unlock(const QString &userName, const SecureBytes &passphrase) const
{
    if (const qsizetype at = find(userName); at >= 0)
        return unwrappedKeys(m_slots.at(at), passphrase);
    // The same work as for a known name, so that the clock does not tell which names exist.
    if (!m_slots.isEmpty()) {
        KeySlot nobody = m_slots.first();
        nobody.id = idOf(userName);
        if (const auto opened = unwrappedKeys(nobody, passphrase);
            !opened && opened.error().code != Error::Code::Locked)
            return opened.error();
    }
    return Error{Error::Code::Locked, u"wrong_passphrase"_s, {}, {}};
}

Result<QString> KeySlots::putRecovery(const VaultKeys &keys, const KdfParameters &kdf)
{
    const SecureBytes secret = newRecoverySecret();
    const auto slot = wrappedKeys(kRecoveryId, secret, keys, kdf);
    if (!slot)
        return slot.error();
    m_recovery = *slot;
    return recoveryKeyText(secret);
}

Result<VaultKeys> KeySlots::unlockWithRecoveryKey(const QString &key) const
{
    const auto secret = recoverySecret(key);
    if (!secret)
        return secret.error();
    if (!m_recovery)
        return Error{Error::Code::Locked, u"key_slot_missing"_s, u"recovery"_s, {}};
    return unwrappedKeys(*m_recovery, *secret);
}

} // namespace crm
