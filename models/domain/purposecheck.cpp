// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"
#include "datacategory.h"
#include "purpose.h"

#include <QRegularExpression>

namespace crm {
namespace {
constexpr Coded<WordingChange> kChangeCodes[] = {{WordingChange::SameMeaning, "same_meaning"},
                                                 {WordingChange::SameScope, "same_scope"},
                                                 {WordingChange::WiderScope, "wider_scope"}};

Result<void> tidy(BilingualText &text, const char *fieldFr, const char *fieldEn)
{
    text = {text.fr.trimmed(), text.en.trimmed()};
    for (const auto &[words, field] : {std::pair{text.fr, fieldFr}, std::pair{text.en, fieldEn}}) {
        if (words.isEmpty())
            return invalid(QString::fromLatin1(field), QStringLiteral("text_missing"));
    }
    return {};
}

QString categoryOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QStringLiteral("email");
    case Channel::Phone:
    case Channel::Sms:
        return QStringLiteral("phone");
    case Channel::Post:
        return QStringLiteral("postal_address");
    }
    return {};
}

/// What the purpose says it needs has to be something it may have, and something it can be for (B16, G2, G21).
Result<void> checkData(const Purpose &purpose)
{
    const QString field = QStringLiteral("data_categories");
    for (const QString &category : purpose.dataCategories) {
        if (blockedCategories().contains(category))
            return invalid(field, QStringLiteral("special_category_blocked"));
        if (!dataCategories().contains(category))
            return invalid(field, QStringLiteral("category_unknown"));
    }
    const bool isForWishes = purpose.messageClass == MessageClass::NonCommercial;
    const bool isForUnaskedOffers
        = purpose.messageClass == MessageClass::Commercial && purpose.basis != LegalBasis::Consent;
    if (purpose.dataCategories.contains(QStringLiteral("birth_date")) && (isForWishes || isForUnaskedOffers))
        return invalid(field, QStringLiteral("birth_date_for_greetings"));
    return {};
}
} // namespace

QString codeOf(WordingChange change)
{
    return codeIn(kChangeCodes, change);
}

std::optional<WordingChange> wordingChangeFromCode(const QString &code)
{
    return valueIn(kChangeCodes, code);
}

bool covers(const Purpose &purpose, int wordingVersion, const QDateTime &atUtc)
{
    const bool isInForce = !purpose.coveringSinceUtc.isValid() || atUtc >= purpose.coveringSinceUtc;
    return wordingVersion == 0 || !isInForce || wordingVersion >= purpose.coveringVersion;
}

Result<Purpose> checked(Purpose purpose)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"));
    if (purpose.key.size() > 60 || !shape.match(purpose.key).hasMatch())
        return invalid(QStringLiteral("key"), QStringLiteral("key_malformed"));
    CRM_CHECK(tidy(purpose.label, "label_fr", "label_en"));
    CRM_CHECK(tidy(purpose.description, "description_fr", "description_en"));
    purpose.assessment = purpose.assessment.trimmed();
    const bool isAsked = purpose.basis == LegalBasis::Consent;
    if (isAsked && purpose.channels.isEmpty())
        return invalid(QStringLiteral("channels"), QStringLiteral("channel_missing"));
    if (isAsked && !purpose.messageClass)
        return invalid(QStringLiteral("message_class"), QStringLiteral("message_class_missing"));
    if (isAsked && purpose.validity.isZero())
        return invalid(QStringLiteral("validity"), QStringLiteral("validity_missing"));
    if (!isAsked)
        purpose.validity = {};
    if (purpose.basis == LegalBasis::LegitimateInterest && purpose.assessment.isEmpty())
        return invalid(QStringLiteral("assessment"), QStringLiteral("assessment_missing"));
    CRM_CHECK(checkData(purpose));
    for (const Channel channel : purpose.channels) {
        if (const QString category = categoryOf(channel); !purpose.dataCategories.contains(category))
            purpose.dataCategories += category;
    }
    return purpose;
}

Result<Wording> checked(Wording wording)
{
    CRM_CHECK(tidy(wording.text, "text_fr", "text_en"));
    CRM_CHECK(tidy(wording.withdrawal, "withdrawal_fr", "withdrawal_en"));
    CRM_CHECK(tidy(wording.retention, "retention_fr", "retention_en"));
    return wording;
}

} // namespace crm
