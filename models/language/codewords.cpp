// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the codes that are enums. A new value without a word does not compile.
#include "phrases.h"

namespace crm {

namespace {

const char *source(ConsentState state)
{
    switch (state) {
    case ConsentState::None:
        return QT_TRANSLATE_NOOP("Phrases", "No answer");
    case ConsentState::Unknown:
        return QT_TRANSLATE_NOOP("Phrases", "Unproven");
    case ConsentState::Requested:
        return QT_TRANSLATE_NOOP("Phrases", "Requested");
    case ConsentState::Given:
        return QT_TRANSLATE_NOOP("Phrases", "Given");
    case ConsentState::Refused:
        return QT_TRANSLATE_NOOP("Phrases", "Refused");
    case ConsentState::Withdrawn:
        return QT_TRANSLATE_NOOP("Phrases", "Withdrawn");
    case ConsentState::Expired:
        return QT_TRANSLATE_NOOP("Phrases", "Expired");
    case ConsentState::Invalidated:
        return QT_TRANSLATE_NOOP("Phrases", "Invalidated");
    case ConsentState::Superseded:
        return QT_TRANSLATE_NOOP("Phrases", "Superseded");
    case ConsentState::Revoked:
        return QT_TRANSLATE_NOOP("Phrases", "Ended by the controller");
    }
    Q_UNREACHABLE();
}

const char *source(ConsentEventKind kind)
{
    switch (kind) {
    case ConsentEventKind::Consent:
        return QT_TRANSLATE_NOOP("Phrases", "Consent");
    case ConsentEventKind::Objection:
        return QT_TRANSLATE_NOOP("Phrases", "Objection");
    }
    Q_UNREACHABLE();
}

const char *source(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QT_TRANSLATE_NOOP("Phrases", "E-mail");
    case Channel::Phone:
        return QT_TRANSLATE_NOOP("Phrases", "Phone");
    case Channel::Sms:
        return QT_TRANSLATE_NOOP("Phrases", "SMS");
    case Channel::Post:
        return QT_TRANSLATE_NOOP("Phrases", "Post");
    }
    Q_UNREACHABLE();
}

const char *withPreposition(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QT_TRANSLATE_NOOP("Phrases", "by e-mail");
    case Channel::Phone:
        return QT_TRANSLATE_NOOP("Phrases", "by phone");
    case Channel::Sms:
        return QT_TRANSLATE_NOOP("Phrases", "by SMS");
    case Channel::Post:
        return QT_TRANSLATE_NOOP("Phrases", "by post");
    }
    Q_UNREACHABLE();
}

const char *source(MessageClass messageClass)
{
    switch (messageClass) {
    case MessageClass::Commercial:
        return QT_TRANSLATE_NOOP("Phrases", "Commercial message");
    case MessageClass::NonCommercial:
        return QT_TRANSLATE_NOOP("Phrases", "Non-commercial message");
    case MessageClass::Service:
        return QT_TRANSLATE_NOOP("Phrases", "Service message");
    }
    Q_UNREACHABLE();
}

const char *source(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::Consent:
        return QT_TRANSLATE_NOOP("Phrases", "Consent");
    case LegalBasis::Contract:
        return QT_TRANSLATE_NOOP("Phrases", "Performance of a contract");
    case LegalBasis::LegalObligation:
        return QT_TRANSLATE_NOOP("Phrases", "Legal obligation");
    case LegalBasis::VitalInterests:
        return QT_TRANSLATE_NOOP("Phrases", "Vital interests");
    case LegalBasis::PublicTask:
        return QT_TRANSLATE_NOOP("Phrases", "Public-interest task");
    case LegalBasis::LegitimateInterest:
        return QT_TRANSLATE_NOOP("Phrases", "Legitimate interest");
    }
    Q_UNREACHABLE();
}

const char *source(Light light)
{
    switch (light) {
    case Light::Allowed:
        return QT_TRANSLATE_NOOP("Phrases", "Allowed");
    case Light::Blocked:
        return QT_TRANSLATE_NOOP("Phrases", "Blocked");
    case Light::Waiting:
        return QT_TRANSLATE_NOOP("Phrases", "Waiting");
    case Light::Unproven:
        return QT_TRANSLATE_NOOP("Phrases", "Unproven");
    case Light::NoChannel:
        return QT_TRANSLATE_NOOP("Phrases", "No such channel");
    }
    Q_UNREACHABLE();
}

const char *source(CollectionMethod method)
{
    switch (method) {
    case CollectionMethod::Counter:
        return QT_TRANSLATE_NOOP("Phrases", "At the counter");
    case CollectionMethod::PaperForm:
        return QT_TRANSLATE_NOOP("Phrases", "On a paper form");
    case CollectionMethod::Phone:
        return QT_TRANSLATE_NOOP("Phrases", "By phone");
    case CollectionMethod::Email:
        return QT_TRANSLATE_NOOP("Phrases", "By e-mail");
    case CollectionMethod::WebForm:
        return QT_TRANSLATE_NOOP("Phrases", "On a web form");
    case CollectionMethod::Letter:
        return QT_TRANSLATE_NOOP("Phrases", "By letter");
    case CollectionMethod::Import:
        return QT_TRANSLATE_NOOP("Phrases", "Imported");
    case CollectionMethod::InPerson:
        return QT_TRANSLATE_NOOP("Phrases", "In person");
    case CollectionMethod::SuppressionList:
        return QT_TRANSLATE_NOOP("Phrases", "From the suppression list");
    case CollectionMethod::Other:
        return QT_TRANSLATE_NOOP("Phrases", "In another way");
    }
    Q_UNREACHABLE();
}

const char *source(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Person:
        return QT_TRANSLATE_NOOP("Phrases", "Person");
    case ContactKind::Organisation:
        return QT_TRANSLATE_NOOP("Phrases", "Organisation");
    }
    Q_UNREACHABLE();
}

const char *source(Relation relation)
{
    switch (relation) {
    case Relation::Prospect:
        return QT_TRANSLATE_NOOP("Phrases", "Prospect");
    case Relation::Customer:
        return QT_TRANSLATE_NOOP("Phrases", "Customer");
    case Relation::FormerCustomer:
        return QT_TRANSLATE_NOOP("Phrases", "Former customer");
    case Relation::Supplier:
        return QT_TRANSLATE_NOOP("Phrases", "Supplier");
    case Relation::Partner:
        return QT_TRANSLATE_NOOP("Phrases", "Partner");
    case Relation::Other:
        return QT_TRANSLATE_NOOP("Phrases", "Other");
    }
    Q_UNREACHABLE();
}

const char *source(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Consumer:
        return QT_TRANSLATE_NOOP("Phrases", "Consumer");
    case Capacity::Professional:
        return QT_TRANSLATE_NOOP("Phrases", "Professional");
    case Capacity::SoleTrader:
        return QT_TRANSLATE_NOOP("Phrases", "Sole trader");
    }
    Q_UNREACHABLE();
}

const char *source(EmailKind kind)
{
    switch (kind) {
    case EmailKind::Personal:
        return QT_TRANSLATE_NOOP("Phrases", "Personal address");
    case EmailKind::Professional:
        return QT_TRANSLATE_NOOP("Phrases", "Professional address of a person");
    case EmailKind::Role:
        return QT_TRANSLATE_NOOP("Phrases", "Role address");
    }
    Q_UNREACHABLE();
}

const char *source(PhoneKind kind)
{
    switch (kind) {
    case PhoneKind::Mobile:
        return QT_TRANSLATE_NOOP("Phrases", "Mobile");
    case PhoneKind::Landline:
        return QT_TRANSLATE_NOOP("Phrases", "Landline");
    case PhoneKind::Fax:
        return QT_TRANSLATE_NOOP("Phrases", "Fax");
    case PhoneKind::Other:
        return QT_TRANSLATE_NOOP("Phrases", "Other");
    }
    Q_UNREACHABLE();
}

const char *source(Role role)
{
    switch (role) {
    case Role::Staff:
        return QT_TRANSLATE_NOOP("Phrases", "Staff");
    case Role::PrivacyOfficer:
        return QT_TRANSLATE_NOOP("Phrases", "Privacy officer");
    case Role::Administrator:
        return QT_TRANSLATE_NOOP("Phrases", "Administrator");
    }
    Q_UNREACHABLE();
}

const char *source(JournalAction action)
{
    switch (action) {
    case JournalAction::VaultCreated:
        return QT_TRANSLATE_NOOP("Phrases", "Vault created");
    case JournalAction::SignedIn:
        return QT_TRANSLATE_NOOP("Phrases", "Signed in");
    case JournalAction::SignInFailed:
        return QT_TRANSLATE_NOOP("Phrases", "Sign-in failed");
    case JournalAction::SignedOut:
        return QT_TRANSLATE_NOOP("Phrases", "Signed out");
    case JournalAction::ContactRead:
        return QT_TRANSLATE_NOOP("Phrases", "Card read");
    case JournalAction::ContactCreated:
        return QT_TRANSLATE_NOOP("Phrases", "Person added");
    case JournalAction::ContactChanged:
        return QT_TRANSLATE_NOOP("Phrases", "Card changed");
    case JournalAction::ContactTrashed:
        return QT_TRANSLATE_NOOP("Phrases", "Moved to trash");
    case JournalAction::ContactRestored:
        return QT_TRANSLATE_NOOP("Phrases", "Taken back from trash");
    case JournalAction::ContactDeleted:
        return QT_TRANSLATE_NOOP("Phrases", "Deleted");
    case JournalAction::SearchedMany:
        return QT_TRANSLATE_NOOP("Phrases", "Large search");
    case JournalAction::ConsentRecorded:
        return QT_TRANSLATE_NOOP("Phrases", "Consent recorded");
    case JournalAction::ObjectionRecorded:
        return QT_TRANSLATE_NOOP("Phrases", "Objection recorded");
    case JournalAction::Imported:
        return QT_TRANSLATE_NOOP("Phrases", "Imported");
    case JournalAction::ImportUndone:
        return QT_TRANSLATE_NOOP("Phrases", "Import undone");
    case JournalAction::Exported:
        return QT_TRANSLATE_NOOP("Phrases", "Exported");
    case JournalAction::Printed:
        return QT_TRANSLATE_NOOP("Phrases", "Printed");
    case JournalAction::PackageWritten:
        return QT_TRANSLATE_NOOP("Phrases", "Access package written");
    case JournalAction::BackedUp:
        return QT_TRANSLATE_NOOP("Phrases", "Backed up");
    case JournalAction::RestoredFromBackup:
        return QT_TRANSLATE_NOOP("Phrases", "Restored from a backup");
    case JournalAction::UserAdded:
        return QT_TRANSLATE_NOOP("Phrases", "User added");
    case JournalAction::UserChanged:
        return QT_TRANSLATE_NOOP("Phrases", "User changed");
    case JournalAction::PassphraseChanged:
        return QT_TRANSLATE_NOOP("Phrases", "Passphrase changed");
    case JournalAction::RecoveryKeyRenewed:
        return QT_TRANSLATE_NOOP("Phrases", "Recovery key renewed");
    case JournalAction::SettingsChanged:
        return QT_TRANSLATE_NOOP("Phrases", "Settings changed");
    case JournalAction::RequestReceived:
        return QT_TRANSLATE_NOOP("Phrases", "Request received");
    case JournalAction::RequestClosed:
        return QT_TRANSLATE_NOOP("Phrases", "Request closed");
    case JournalAction::PurposeAdded:
        return QT_TRANSLATE_NOOP("Phrases", "Purpose added");
    case JournalAction::PurposeChanged:
        return QT_TRANSLATE_NOOP("Phrases", "Purpose changed");
    case JournalAction::PurposeClosed:
        return QT_TRANSLATE_NOOP("Phrases", "Purpose closed");
    case JournalAction::PurposeReopened:
        return QT_TRANSLATE_NOOP("Phrases", "Purpose reopened");
    case JournalAction::ConsentsRevoked:
        return QT_TRANSLATE_NOOP("Phrases", "Consents ended with their purpose");
    case JournalAction::WordingAdded:
        return QT_TRANSLATE_NOOP("Phrases", "Wording added");
    case JournalAction::RecordingsForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "Recordings deleted at the end of their time");
    }
    Q_UNREACHABLE();
}

const char *source(RetentionAction action)
{
    switch (action) {
    case RetentionAction::AskElseDelete:
        return QT_TRANSLATE_NOOP("Phrases", "Ask, else delete");
    case RetentionAction::Archive:
        return QT_TRANSLATE_NOOP("Phrases", "Archive");
    case RetentionAction::Delete:
        return QT_TRANSLATE_NOOP("Phrases", "Delete");
    case RetentionAction::Anonymise:
        return QT_TRANSLATE_NOOP("Phrases", "Anonymise");
    case RetentionAction::Review:
        return QT_TRANSLATE_NOOP("Phrases", "Review");
    case RetentionAction::Warn:
        return QT_TRANSLATE_NOOP("Phrases", "Warn, then delete");
    }
    Q_UNREACHABLE();
}

const char *source(RequestState state)
{
    switch (state) {
    case RequestState::Received:
        return QT_TRANSLATE_NOOP("Phrases", "Received");
    case RequestState::InProgress:
        return QT_TRANSLATE_NOOP("Phrases", "In progress");
    case RequestState::Answered:
        return QT_TRANSLATE_NOOP("Phrases", "Answered");
    case RequestState::Closed:
        return QT_TRANSLATE_NOOP("Phrases", "Closed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString Phrases::word(ConsentState state) const
{
    return say(source(state));
}
QString Phrases::word(ConsentEventKind kind) const
{
    return say(source(kind));
}
QString Phrases::word(Channel channel) const
{
    return say(source(channel));
}
QString Phrases::word(MessageClass messageClass) const
{
    return say(source(messageClass));
}
QString Phrases::word(LegalBasis basis) const
{
    return say(source(basis));
}
QString Phrases::word(Light light) const
{
    return say(source(light));
}
QString Phrases::word(CollectionMethod method) const
{
    return say(source(method));
}
QString Phrases::word(ContactKind kind) const
{
    return say(source(kind));
}
QString Phrases::word(Relation relation) const
{
    return say(source(relation));
}
QString Phrases::word(EmailKind kind) const
{
    return say(source(kind));
}
QString Phrases::word(Capacity capacity) const
{
    return say(source(capacity));
}
QString Phrases::word(PhoneKind kind) const
{
    return say(source(kind));
}
QString Phrases::word(Role role) const
{
    return say(source(role));
}
QString Phrases::word(JournalAction action) const
{
    return say(source(action));
}
QString Phrases::word(RetentionAction action) const
{
    return say(source(action));
}
QString Phrases::word(RequestState state) const
{
    return say(source(state));
}
QString Phrases::byChannel(Channel channel) const
{
    return say(withPreposition(channel));
}

} // namespace crm
