// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errortext.h"

#include "widgets/footererror.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(crm::ErrorText)
};

using Table = QHash<QString, ErrorWords>;

void addVaultReasons(Table &t)
{
    t[u"wrong_passphrase"_s]
        = {Words::tr("This passphrase does not open the vault."), Words::tr("Nothing was changed."),
           Words::tr("Check Caps Lock and the name, or use the recovery key.")};
    t[u"wrong_recovery_key"_s]
        = {Words::tr("This recovery key does not open the vault."), Words::tr("Nothing was changed."),
           Words::tr("Compare it letter by letter with the printed sheet.")};
    t[u"key_slot_missing"_s] = {Words::tr("The vault knows nobody of this name."), Words::tr("Nothing was changed."),
                                Words::tr("Check the name, or ask the person who made the vault to add you.")};
    t[u"proof_needed"_s]
        = {Words::tr("Your passphrase was last given more than five minutes ago."),
           Words::tr("Nothing was changed and nothing left the vault."), Words::tr("Give it again, then repeat.")};
    t[u"too_many_attempts"_s] = {Words::tr("The passphrase was wrong several times."),
                                 Words::tr("Nothing was changed."), Words::tr("Wait a moment, then try again.")};
    t[u"number_malformed"_s]
        = {Words::tr("The company number does not have the right number of digits."),
           Words::tr("What you typed is still there."),
           Words::tr("Copy it from the extract of the register; blanks and full stops do not matter. In France it is the "
                     "SIREN with nine digits, not the SIRET with fourteen.")};
    t[u"number_wrong"_s]
        = {Words::tr("The company number has a wrong digit: its check digits do not fit."),
           Words::tr("What you typed is still there."), Words::tr("Compare it with the extract of the register.")};
    t[u"url_invalid"_s] = {Words::tr("The address of the privacy notice is not that of a web page."),
                           Words::tr("What you typed is still there."),
                           Words::tr("It begins with https:// and can be copied from the browser.")};
    t[u"nobody_may_be_reached"_s]
        = {Words::tr("Nobody on this list may be reached this way now."), Words::tr("No file was made."),
           Words::tr("See beside each reason who is concerned, or choose another channel.")};
    t[u"no_connection"_s] = {Words::tr("The database server does not answer."), Words::tr("Nothing was changed."),
                             Words::tr("Check the network and the address of the server.")};
    t[u"server_not_trusted"_s]
        = {Words::tr("The database server does not encrypt the connection, or cannot prove who it is."),
           Words::tr("No password and nothing of the vault was sent."),
           Words::tr("Ask for the certificate of its authority and name it in the address: sslrootcert=FILE.")};
    t[u"login_missing"_s]
        = {Words::tr("The login on the database server is missing."), Words::tr("What you typed is still there."),
           Words::tr("Give the name with which this person signs in there.")};
    t[u"vault_in_use"_s] = {Words::tr("The vault is open in another place."), Words::tr("Nothing was changed."),
                            Words::tr("Close it there, or open it here to read only.")};
    t[u"vault_damaged"_s]
        = {Words::tr("A file of the vault is damaged or missing."), Words::tr("Nothing was written to it."),
           Words::tr("Restore the last backup, or put the missing file back.")};
    t[u"vault_newer"_s] = {Words::tr("The vault was written by a newer version of Entre Nous."),
                           Words::tr("Nothing was changed."), Words::tr("Install the newer version on this computer.")};
    t[u"not_a_vault"_s] = {Words::tr("This folder is not a vault."), Words::tr("Nothing was changed."),
                           Words::tr("Choose a folder whose name ends in .entrenous.")};
    t[u"folder_unreadable"_s]
        = {Words::tr("This folder cannot be opened."), Words::tr("Nothing was changed."),
           Words::tr("It belongs to another account of this computer: ask its owner to let you in.")};
    t[u"folder_not_empty"_s] = {Words::tr("There is already something in this folder."),
                                Words::tr("It was left as it is."), Words::tr("Choose another name for the vault.")};
    t[u"passphrase_too_short"_s]
        = {Words::tr("The passphrase is too short."), Words::tr("Nothing was changed."),
           Words::tr("Take at least twelve letters; five or six words are easy to keep in mind.")};
    t[u"backup_damaged"_s] = {Words::tr("This backup is damaged or not a backup."),
                              Words::tr("Your vault was not touched."), Words::tr("Try an older backup.")};
    t[u"network_folder"_s] = {Words::tr("The vault lies in a folder of the network."),
                              Words::tr("It was not opened for writing, so that nothing is lost."),
                              Words::tr("Open it to read only, move it to this computer, or use a PostgreSQL server.")};
    t[u"recovery_key_mistyped"_s] = t.value(u"wrong_recovery_key"_s); // a copy: the insertion may move the table
    t[u"folder_name"_s] = t.value(u"not_a_vault"_s);
    t[u"backup_missing"_s] = {Words::tr("This backup is no longer there."), Words::tr("Your vault was not touched."),
                              Words::tr("Look for the file, or take another backup.")};
    t[u"backup_newer"_s]
        = {Words::tr("This backup was written by a newer version of Entre Nous."),
           Words::tr("Your vault was not touched."), Words::tr("Install the newer version on this computer.")};
    t[u"last_slot"_s] = {Words::tr("This is the last person who can open the vault."),
                         Words::tr("The access was kept."), Words::tr("Add another person first.")};
}

void addServerReasons(Table &t)
{
    t[u"no_connection"_s]
        = {Words::tr("The database server does not answer."), Words::tr("What was saved before is intact."),
           Words::tr("Check the network, then try again.")};
    t[u"server_too_old"_s] = {Words::tr("The database server is too old."), Words::tr("Nothing was changed."),
                              Words::tr("Ask for PostgreSQL 15 or newer.")};
    t[u"postgresql_driver_missing"_s]
        = {Words::tr("This installation cannot speak with PostgreSQL."), Words::tr("Nothing was changed."),
           Words::tr("Install the PostgreSQL driver of Qt 6, then start Entre Nous again.")};
}

void addDiskReasons(Table &t)
{
    t[u"disk_full"_s] = {Words::tr("The disk is full."), Words::tr("What was there before is intact."),
                         Words::tr("Free some space or choose another folder, then try again.")};
    t[u"read_only"_s]
        = {Words::tr("The vault is open to read only."), Words::tr("Nothing was changed."),
           Words::tr("Close it where it is open for writing, or make room on a full disk, then open it again here.")};
    t[u"file_unreadable"_s] = {Words::tr("The file cannot be read."), Words::tr("Nothing was changed."),
                               Words::tr("Check that it still exists and that you may open it.")};
    t[u"file_unwritable"_s] = {Words::tr("The file could not be written."), Words::tr("Your data are intact."),
                               Words::tr("Choose another folder.")};
    t[u"file_not_writable"_s] = t.value(u"file_unwritable"_s);
    t[u"pdf_not_written"_s] = t.value(u"file_unwritable"_s);
    t[u"format_unknown"_s]
        = {Words::tr("This kind of file cannot be read."), Words::tr("Nothing was imported."),
           Words::tr("Open it in the program it comes from and save it as CSV (UTF-8), or export vCards.")};
    t[u"no_usable_column"_s] = {Words::tr("No column of this file was recognised."), Words::tr("Nothing was imported."),
                                Words::tr("Say on the page of the columns where at least one of them goes.")};
    t[u"column_unknown"_s] = {Words::tr("The file has no column of this name."), Words::tr("Nothing was imported."),
                              Words::tr("Write the name as it stands in the first line of the file.")};
    t[u"file_empty"_s]
        = {Words::tr("The file is empty."), Words::tr("Nothing was imported."), Words::tr("Choose another file.")};
    t[u"file_exists"_s] = {Words::tr("There is already a file of this name."), Words::tr("It was left as it is."),
                           Words::tr("Choose another name.")};
    t[u"file_too_large"_s] = {Words::tr("The file is too large."), Words::tr("Nothing was changed."),
                              Words::tr("Split it, or choose a smaller one.")};
    t[u"not_contacts"_s] = {Words::tr("There are no contacts in this file."), Words::tr("Nothing was imported."),
                            Words::tr("Choose a table (CSV), a vCard file or a JSON list of Entre Nous.")};
    t[u"encoding_unknown"_s]
        = {Words::tr("The letters of this file cannot be read with certainty."), Words::tr("Nothing was imported."),
           Words::tr("Choose the encoding in the list, or save the file again as UTF-8.")};
    t[u"archive_unsafe"_s] = {Words::tr("The archive holds something that does not belong there."),
                              Words::tr("Nothing was unpacked."), Words::tr("Ask the sender for the plain file.")};
}

void addPurposeReasons(Table &t)
{
    t[u"key_malformed"_s]
        = {Words::tr("The code of the purpose is not usable."), Words::tr("What you typed is still there."),
           Words::tr("Use small letters, figures and full stops.")};
    t[u"text_missing"_s]
        = {Words::tr("A text is missing in one of the two languages."), Words::tr("What you typed is still there."),
           Words::tr("Write it in French and in English.")};
    t[u"segment_exists"_s] = {Words::tr("There is already a saved filter of this name."),
                              Words::tr("What you typed is still there."), Words::tr("Choose another name.")};
    t[u"segment_unknown"_s] = {Words::tr("There is no saved filter of this name."), Words::tr("Nothing was changed."),
                               Words::tr("It may have been renamed or deleted meanwhile.")};
    t[u"purpose_exists"_s] = {Words::tr("There is already a purpose of this code."),
                              Words::tr("What you typed is still there."), Words::tr("Give it another name.")};
    t[u"basis_fixed"_s] = {Words::tr("People have answered under the legal basis of this purpose."),
                           Words::tr("The purpose was left as it is."),
                           Words::tr("Close it and add another purpose for the other basis.")};
    t[u"policy_unknown"_s] = {Words::tr("There is no such retention rule."),
                              Words::tr("What you typed is still there."), Words::tr("Choose a rule of the list.")};
    t[u"wording_unchanged"_s] = {Words::tr("The wording reads as it did before."), Words::tr("No version was added."),
                                 Words::tr("Change the text, or leave it.")};
    t[u"special_category_blocked"_s]
        = {Words::tr("This kind of data is blocked: health, beliefs, origins, sexual life or an identity number."),
           Words::tr("Nothing was changed."), Words::tr("Find a way to do without it.")};
    t[u"category_unknown"_s] = {Words::tr("This kind of data is not known."), Words::tr("Nothing was changed."),
                                Words::tr("Choose among those of the list.")};
    t[u"birth_date_for_greetings"_s]
        = {Words::tr("Wishes and offers do not need a birth date."), Words::tr("Nothing was changed."),
           Words::tr("Take the birth date out of what the purpose needs.")};
    t[u"purpose_closed"_s]
        = {Words::tr("This purpose is closed."), Words::tr("Nothing was changed."), Words::tr("Open it again first.")};
}

void addPersonReasons(Table &t)
{
    t[u"name_missing"_s] = {Words::tr("A name is missing."), Words::tr("What you typed is still there."),
                            Words::tr("Give a first name, a family name or an organisation.")};
    t[u"email_invalid"_s]
        = {Words::tr("This is not a complete e-mail address."), Words::tr("What you typed is still there."),
           Words::tr("It should look like name@example.org.")};
    t[u"phone_invalid"_s]
        = {Words::tr("This is not a complete telephone number."), Words::tr("What you typed is still there."),
           Words::tr("Check the figures, or begin with + and the number of the country.")};
    t[u"birthday_in_future"_s] = {Words::tr("The birthday lies in the future."),
                                  Words::tr("What you typed is still there."), Words::tr("Correct the year.")};
    t[u"not_needed"_s] = {Words::tr("No purpose needs this of this person."), Words::tr("It was not recorded."),
                          Words::tr("Leave it empty, or open the purpose that needs it under Purposes first.")};
    t[u"day_in_future"_s] = {Words::tr("This day lies in the future."), Words::tr("What you typed is still there."),
                             Words::tr("Give the day on which it really happened.")};
    t[u"date_invalid"_s] = {Words::tr("This is not a date."), Words::tr("What you typed is still there."),
                            Words::tr("Write day, month and year.")};
    t[u"supplier_missing"_s]
        = {Words::tr("It is not said from whom the list was obtained."), Words::tr("Nothing was imported."),
           Words::tr("Name the organisation that sold, rented or gave it.")};
    t[u"obtained_missing"_s]
        = {Words::tr("It is not said on which day the list was obtained."), Words::tr("Nothing was imported."),
           Words::tr("Give the day that stands on the contract or the delivery.")};
    t[u"notice_missing"_s]
        = {Words::tr("It is not said when the people on the list are told."), Words::tr("Nothing was imported."),
           Words::tr("Choose: within a month, or with the first message.")};
    t[u"proof_column_missing"_s]
        = {Words::tr("The column with the proof for each person is missing."), Words::tr("Nothing was imported."),
           Words::tr("Ask the supplier for a list (CSV) that says for each person what proves that the data may be "
                     "passed on.")};
    t[u"occurred_in_future"_s]
        = {Words::tr("The moment lies in the future."), Words::tr("What you typed is still there."),
           Words::tr("Give the day on which it really happened.")};
    t[u"country_invalid"_s] = {Words::tr("This country is not known."), Words::tr("What you typed is still there."),
                               Words::tr("Choose a country of the list.")};
    t[u"organisation_missing"_s]
        = {Words::tr("The name of the organisation is missing."), Words::tr("What you typed is still there."),
           Words::tr("Give the name that stands on your letters.")};
    t[u"conflict"_s]
        = {Words::tr("Somebody has changed this record meanwhile."),
           Words::tr("Both versions are kept until you choose."), Words::tr("Look at the newer one, then save again.")};
    t[u"changed_meanwhile"_s] = t.value(u"conflict"_s);
}

void addConsentReasons(Table &t)
{
    t[u"nothing_chosen"_s] = {Words::tr("No answer has been noted yet."), Words::tr("Nothing was recorded."),
                              Words::tr("Choose accept or refuse on at least one line.")};
    t[u"E_CONSENT_INCOMPLETE"_s]
        = {Words::tr("This consent cannot be proven yet."), Words::tr("Nothing was recorded."),
           Words::tr("Say when and how it was given and with which wording, or record it as unproven.")};
    t[u"E_PURPOSE_RETIRED"_s] = {Words::tr("This purpose is no longer in use."), Words::tr("Nothing was recorded."),
                                 Words::tr("Choose a purpose that is in use.")};
    t[u"bare_yes"_s]
        = {Words::tr("A bare yes is no proof of consent."), Words::tr("Nothing was recorded as consent."),
           Words::tr("Say for which purpose and channel, when and how it was given, or import it as unproven.")};
    t[u"token_unknown"_s]
        = {Words::tr("This code is not known here."), Words::tr("Nothing was recorded."),
           Words::tr("Compare it letter by letter. A code that nobody used is forgotten after 30 days.")};
    t[u"token_missing"_s] = {Words::tr("There is no code in this mail."), Words::tr("Nothing was recorded."),
                             Words::tr("Type the code by hand, or ask the person again.")};
    t[u"token_used"_s] = {Words::tr("This code has been used or taken back."), Words::tr("Nothing was recorded again."),
                          Words::tr("A code counts once. Ask again if the person wishes it.")};
    t[u"token_expired"_s] = {Words::tr("This code is older than seven days."), Words::tr("Nothing was recorded."),
                             Words::tr("Ask the person again: she gets a new code.")};
    t[u"agreed_in_past"_s] = {Words::tr("This moment is over."), Words::tr("Nothing was recorded."),
                              Words::tr("An agreement speaks of a call to come: give its day and hour.")};
    t[u"evidence_missing"_s] = {Words::tr("It is not said how the person agreed."), Words::tr("Nothing was recorded."),
                                Words::tr("Note when and how she agreed, and what she said.")};
    t[u"recording_unjustified"_s] = {
        Words::tr("A recorded call needs a reason, and that the person was told."), Words::tr("Nothing was recorded."),
        Words::tr("Say why the call had to be recorded and that the person was told before.")};
    t[u"recording_missing"_s]
        = {Words::tr("None of these files is a sound recording."), Words::tr("Nothing was recorded."),
           Words::tr("A reason belongs to a recording: add it, or leave the reason out.")};
    t[u"note_missing"_s] = {Words::tr("It is not written down what was said."), Words::tr("Nothing was recorded."),
                            Words::tr("A recording kept for six months leaves the note as proof: write it.")};
    t[u"policy_missing"_s]
        = {Words::tr("No retention rule says how long this is kept."), Words::tr("Nothing was recorded."),
           Words::tr("Put the rule back under Retention, or keep the file as proof.")};
    t[u"method_not_spoken"_s] = {Words::tr("This was not said aloud."), Words::tr("Nothing was written."),
                                 Words::tr("What is written proves itself: give the person a copy or her receipt.")};
    t[u"parent_spoke"_s] = {Words::tr("A parent spoke for the child."), Words::tr("Nothing was written."),
                            Words::tr("Give the parent the receipt instead.")};
    t[u"form_code_missing"_s]
        = {Words::tr("There is no code of a consent form on this scan."), Words::tr("Nothing was recorded."),
           Words::tr("Scan the page flat and whole, at 200 dots per inch or more, or attach the file in the consent "
                     "wizard.")};
    t[u"form_unknown"_s] = {Words::tr("This form was not printed from this vault, or its person was deleted for good."),
                            Words::tr("Nothing was recorded."),
                            Words::tr("Open the vault it was printed from, or attach the file in the consent wizard.")};
    t[u"form_used"_s]
        = {Words::tr("The answers of this form have been recorded before."), Words::tr("Nothing was recorded again."),
           Words::tr("A form counts once. Look at the history on the card.")};
    t[u"not_on_form"_s] = {Words::tr("This form does not ask that, or does not ask this person."),
                           Words::tr("Nothing was recorded."), Words::tr("Record the answer without the form.")};
    t[u"signed_before_printed"_s]
        = {Words::tr("The form had not been printed yet on this day."), Words::tr("Nothing was recorded."),
           Words::tr("Enter the day that stands beside the signature.")};
    t[u"nothing_to_ask"_s]
        = {Words::tr("There is nothing to ask on this form."), Words::tr("No form was printed."),
           Words::tr("Choose a purpose, and add an address to the card for the channel to ask about.")};
    t[u"scan_not_readable"_s] = {Words::tr("This file is neither a picture nor a PDF that can be read."),
                                 Words::tr("Nothing was recorded."), Words::tr("Save the scan as PNG, JPEG or PDF.")};
    t[u"scan_pdf_not_readable"_s]
        = {Words::tr("This computer has no program to look into a scanned PDF."), Words::tr("Nothing was recorded."),
           Words::tr("Save the scan as PNG or JPEG, or install pdftoppm of Poppler.")};
    t[u"sender_differs"_s]
        = {Words::tr("The reply came from another address than this person’s."), Words::tr("Nothing was recorded."),
           Words::tr("Ask the person, then say which answer counts.")};
    t[u"automatic_reply"_s] = {Words::tr("A machine wrote this reply."), Words::tr("Nothing was recorded."),
                               Words::tr("Wait for an answer of the person herself.")};
    t[u"says_no"_s] = {Words::tr("This reply looks like a no."), Words::tr("Nothing was recorded."),
                       Words::tr("Read it, then say which answer counts.")};
    t[u"not_json"_s] = {Words::tr("This file is no valid JSON."), Words::tr("Nothing was recorded."),
                        Words::tr("Choose the receipt as it was handed out, unchanged.")};
    t[u"not_a_receipt"_s]
        = {Words::tr("This file is not a consent receipt we can read."), Words::tr("Nothing was recorded."),
           Words::tr("We read our own receipts, Kantara 1.1, and ISO/IEC TS 27560 in JSON-LD.")};
    t[u"receipt_is_ours"_s] = {Words::tr("This receipt is ours, and the history already holds what it says."),
                               Words::tr("Nothing was recorded twice."), Words::tr("Look at the history on the card.")};
    t[u"receipt_not_given"_s]
        = {Words::tr("A Kantara receipt can only say that a consent was given."), Words::tr("No file was written."),
           Words::tr("Take the PDF or our own JSON for any other answer.")};
    t[u"E_MINOR"_s]
        = {Words::tr("The person is a child, and no parent has said yes."), Words::tr("Nothing was recorded."),
           Words::tr("Give the parent’s name, relation and contact, and say how that was checked.")};
    t[u"E_NO_WAY"_s]
        = {Words::tr("We may not ask this person of our own accord."), Words::tr("Nobody was asked."),
           Words::tr("Asking for consent is direct marketing itself. Wait until the person comes herself.")};
    t[u"E_NO_ADDRESS"_s] = {Words::tr("There is no address to send this to."), Words::tr("Nobody was asked."),
                            Words::tr("Add one to the card, or choose the other way.")};
    t[u"asked_enough"_s] = {Words::tr("This person has been asked and reminded."), Words::tr("Nobody was asked again."),
                            Words::tr("No answer means no: let the consent end.")};
    t[u"purpose_needs_no_consent"_s]
        = {Words::tr("This purpose does not rest on consent."), Words::tr("Nobody was asked."),
           Words::tr("Choose a purpose that rests on consent.")};
    t[u"not_a_mail"_s]
        = {Words::tr("This file holds no mail."), Words::tr("Nothing was recorded."),
           Words::tr("Save the message as .eml or the mailbox as .mbox in the mail program, or paste a list.")};
    t[u"not_text"_s] = {Words::tr("This file is neither a mail nor a list."), Words::tr("Nothing was recorded."),
                        Words::tr("Choose a mail, a mailbox, or a text with one address per line.")};
    t[u"file_too_long"_s] = {Words::tr("The file is too large."), Words::tr("Nothing was changed."),
                             Words::tr("Split it, or choose a smaller one.")};
    t[u"too_many_messages"_s]
        = {Words::tr("The mailbox holds more than 20,000 messages."), Words::tr("Nothing was recorded."),
           Words::tr("Move the answers you want to read into a folder of their own and export that one.")};
    t[u"nothing_listed"_s] = {Words::tr("There is no e-mail address and no phone number in this list."),
                              Words::tr("Nothing was recorded."), Words::tr("Write one address or number per line.")};
    t[u"wording_missing"_s] = {Words::tr("The wording that was read to the person is missing."),
                               Words::tr("Nothing was recorded."), Words::tr("Choose the wording and its version.")};
    t[u"E_LEGAL_HOLD"_s] = {Words::tr("This record is kept because of a dispute or a legal duty."),
                            Words::tr("Nothing was erased."), Words::tr("End the hold first, with its reason.")};
    t[u"not_allowed"_s] = {Words::tr("Your role does not allow this."), Words::tr("Nothing was changed."),
                           Words::tr("Ask an administrator of the vault.")};
    t[u"cancelled"_s] = {Words::tr("Stopped."), Words::tr("Nothing half-done was kept."), {}};
    t[u"not_permitted"_s] = t.value(u"not_allowed"_s);
    t[u"chain_broken"_s] = {Words::tr("The history is no longer whole: an entry was altered or is missing."),
                            Words::tr("Nothing was changed."),
                            Words::tr("Keep the vault as it is, restore the last backup beside it and compare.")};
    t[u"user_exists"_s] = {Words::tr("Somebody of this name uses the vault already."),
                           Words::tr("Nothing was changed."), Words::tr("Add a family name or an initial.")};
    t[u"busy"_s] = {Words::tr("Another long task is still at work."), Words::tr("Nothing was changed."),
                    Words::tr("Wait until it is finished, or stop it.")};
}

/// Made anew for every question: errors are rare, and the language may change while the program runs.
std::optional<ErrorWords> wordsForReason(const QString &reason)
{
    Table table;
    addVaultReasons(table);
    addServerReasons(table);
    addDiskReasons(table);
    addPurposeReasons(table);
    addPersonReasons(table);
    addConsentReasons(table);
    const auto found = table.constFind(reason);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

ErrorWords wordsForCode(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return {Words::tr("This record is no longer there."), Words::tr("Nothing was changed."),
                Words::tr("It may have been erased or merged; search for it again.")};
    case Error::Code::Invalid:
        return {Words::tr("Something in this form cannot be used."), Words::tr("What you typed is still there."),
                Words::tr("Check the marked field.")};
    case Error::Code::Conflict:
        return {Words::tr("Somebody has changed this meanwhile."),
                Words::tr("Both versions are kept until you choose."),
                Words::tr("Look at the newer one, then save again.")};
    case Error::Code::Refused:
        return {Words::tr("A rule does not allow this."), Words::tr("Nothing was changed."), {}};
    case Error::Code::Locked:
        return {Words::tr("The vault is locked."), Words::tr("Nothing was changed."),
                Words::tr("Open it with your passphrase, then try again.")};
    case Error::Code::Storage:
        return {Words::tr("It could not be written."), Words::tr("What was there before is intact."),
                Words::tr("Check the disk, then try again.")};
    case Error::Code::Cancelled:
        return {Words::tr("Stopped."), Words::tr("Nothing half-done was kept."), {}};
    case Error::Code::Unsupported:
        return {Words::tr("This version of Entre Nous cannot do that."), Words::tr("Nothing was changed."), {}};
    case Error::Code::Internal:
        break;
    }
    return {Words::tr("Something went wrong inside Entre Nous."), Words::tr("Nothing was written."),
            Words::tr("Try again; if it happens twice, close and open the vault.")};
}

} // namespace

ErrorWords wordsFor(const Error &error)
{
    if (error.reason == "E_FOOTER"_L1)
        return wordsForFooter(error.field);
    if (error.reason == "pack_damaged"_L1) {
        return {Words::tr("The rules of a country cannot be read (%1).").arg(error.field),
                Words::tr("No vault was opened, so that nobody is contacted by mistake."),
                Words::tr("Install Entre Nous again, or ask whoever changed this file.")};
    }
    return wordsForReason(error.reason).value_or(wordsForCode(error.code));
}

QString sentenceFor(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    QStringList sentences{words.what, words.kept, words.next};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace crm
