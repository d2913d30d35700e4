// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong with a file or with one of its values, in words.
#include "phrases.h"

#include <QHash>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char *> &fileReasons()
{
    static const QHash<QString, const char *> words{
        {u"file_unreadable"_s, QT_TRANSLATE_NOOP("Phrases", "The file cannot be read.")},
        {u"file_empty"_s, QT_TRANSLATE_NOOP("Phrases", "The file is empty.")},
        {u"not_contacts"_s, QT_TRANSLATE_NOOP("Phrases", "The file holds no contacts.")},
        {u"encoding_unknown"_s, QT_TRANSLATE_NOOP("Phrases", "The encoding of the file is not known.")},
        {u"no_usable_column"_s, QT_TRANSLATE_NOOP("Phrases", "No column of the file can be used.")},
        {u"format_unknown"_s, QT_TRANSLATE_NOOP("Phrases", "The format of the file is not known.")},
    };
    return words;
}

const QHash<QString, const char *> &recordReasons()
{
    static const QHash<QString, const char *> words{
        {u"too_many_cells"_s, QT_TRANSLATE_NOOP("Phrases", "The row has more cells than the header.")},
        {u"too_few_cells"_s, QT_TRANSLATE_NOOP("Phrases", "The row has fewer cells than the header.")},
        {u"quote_unclosed"_s, QT_TRANSLATE_NOOP("Phrases", "A quotation mark is opened and never closed.")},
        {u"bytes_not_text"_s, QT_TRANSLATE_NOOP("Phrases", "Some bytes are no text in this encoding.")},
        {u"nul_byte"_s, QT_TRANSLATE_NOOP("Phrases", "The row holds a NUL byte.")},
        {u"control_character"_s, QT_TRANSLATE_NOOP("Phrases", "The value holds a control character.")},
        {u"too_long"_s, QT_TRANSLATE_NOOP("Phrases", "The value is too long.")},
        {u"name_missing"_s, QT_TRANSLATE_NOOP("Phrases", "There is no name, organisation, e-mail, phone or address.")},
        {u"card_not_closed"_s, QT_TRANSLATE_NOOP("Phrases", "The card is never closed.")},
        {u"object_unreadable"_s, QT_TRANSLATE_NOOP("Phrases", "The record is broken: it is no valid JSON.")},
        {u"line_unreadable"_s, QT_TRANSLATE_NOOP("Phrases", "A line of the card cannot be understood.")},
        {u"property_left_out"_s,
         QT_TRANSLATE_NOOP("Phrases", "Pictures, sounds and other extras of the cards stay out; this is said once.")},
        {u"id_repeated"_s, QT_TRANSLATE_NOOP("Phrases", "Two cards bear the same number; the second one loses it.")},
        {u"is_group"_s, QT_TRANSLATE_NOOP("Phrases", "This card is a group, not a person.")},
        {u"occurred_in_future"_s, QT_TRANSLATE_NOOP("Phrases", "The date of the consent lies in the future.")},
        {u"not_needed"_s, QT_TRANSLATE_NOOP("Phrases", "This is left out: no purpose needs it of this person.")},
        {u"known_otherwise"_s,
         QT_TRANSLATE_NOOP("Phrases",
                           "This person is here already, not from a bought list: nothing was taken from the list")},
        {u"bought_without_proof"_s,
         QT_TRANSLATE_NOOP(
             "Phrases", "The list is from another organisation and holds no proof for this person: she is left out.")},
        {u"in_trash"_s, QT_TRANSLATE_NOOP("Phrases", "The same person is in the trash and stays there.")},
        {u"suppressed"_s, QT_TRANSLATE_NOOP("Phrases", "The person is on the suppression list and stays objected.")},
    };
    return words;
}

const QHash<QString, const char *> &valueReasons()
{
    static const QHash<QString, const char *> words{
        {u"email_invalid"_s, QT_TRANSLATE_NOOP("Phrases", "“%1” is not an e-mail address.")},
        {u"phone_invalid"_s, QT_TRANSLATE_NOOP("Phrases", "“%1” is not a valid phone number; it is kept as written.")},
        {u"date_invalid"_s, QT_TRANSLATE_NOOP("Phrases", "“%1” is not a date.")},
        {u"date_in_future"_s, QT_TRANSLATE_NOOP("Phrases", "“%1” lies in the future.")},
        {u"birthday_in_future"_s, QT_TRANSLATE_NOOP("Phrases", "“%1” lies in the future.")},
        {u"note_doubtful"_s,
         QT_TRANSLATE_NOOP("Phrases",
                           "Read this note again: “%1”. Health, beliefs, origins, judgements and identity numbers do "
                           "not belong in it.")},
        {u"bare_yes"_s,
         QT_TRANSLATE_NOOP(
             "Phrases",
             "“%1” alone does not prove a consent: it needs a date, a collection method, a wording and a source.")},
    };
    return words;
}

} // namespace

QString Phrases::importReason(const QString &reason, const QString &value) const
{
    for (const auto *words : {&fileReasons(), &recordReasons()}) {
        if (const char *english = words->value(reason, nullptr))
            return say(english);
    }
    const QString shown = value.size() > 60 ? value.left(59) + QChar(0x2026) : value;
    if (const char *english = valueReasons().value(reason, nullptr))
        return say(english).arg(shown);
    return say(QT_TRANSLATE_NOOP("Phrases", "“%1” could not be taken as it stands (%2).")).arg(shown, reason);
}

} // namespace crm
