// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#include <QCoreApplication>
#include <QStringList>

namespace crm {
namespace {
struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};
} // namespace

QString versionText()
{
    return QStringLiteral("Entre Nous " CRM_VERSION);
}

QString usageText()
{
    const QStringList commands{
        QStringLiteral("vault create|info|check|passphrase|recovery-key|backup DEST|restore BACKUP NEW|backups"),
        QStringLiteral(
            "vault create|controller [--controller NAME] [--country CC] [--address A] [--email E] [--phone P] "
            "[--company-number N] [--registered yes|no] [--register-city C] [--legal-form TEXT] [--notice-url URL]"),
        QStringLiteral("import FILE [--format auto|csv|vcard|json] [--mapping FILE] [--dry-run] [--report FILE] "
                       "[--on-match update|skip|add]"),
        QStringLiteral(
            "import FILE --bought-from NAME --obtained DATE --notice month|first-message --proof-column COLUMN …"),
        QStringLiteral("import undo BATCH"),
        QStringLiteral("export FILE --format csv|vcard|json [--with-notes] [--query Q] --recipient R --purpose P"),
        QStringLiteral("contact list|show ID|add FIELD=VALUE…|edit ID FIELD=VALUE…|trash ID…|restore ID…"),
        QStringLiteral("consent record CONTACT --purpose P --channel C --state S --method M [--occurred T] [--evidence "
                       "FILE]… [--recording-reason WHY --recording-told [--recording-kept proof|six-months]] "
                       "[--confirm FILE] [--guardian NAME --guardian-relation R --guardian-contact C --guardian-check HOW]"),
        QStringLiteral("consent history|state CONTACT, consent receipt EVENT [--format json|pdf|kantara --output "
                       "FILE], consent verify"),
        QStringLiteral("consent withdraw-list FILE|- [--dry-run] [--as LINE=KIND]… [--purpose P] [--method M] "
                       "[--suppress-unknown]"),
        QStringLiteral("consent request CONTACT --purpose P --channel C --output FILE [--letter] [--own-wish] "
                       "[--wording-language fr|en]"),
        QStringLiteral("consent confirm CODE|--reply FILE [--state given|refused] [--method M]"),
        QStringLiteral("consent form [CONTACT] --output FILE [--purpose P]… [--wording-language fr|en]"),
        QStringLiteral(
            "consent scan FILE [--contact CONTACT] [--given P/CHANNEL]… [--refused P/CHANNEL]… [--occurred T]"),
        QStringLiteral("consent queue [--reason ends_soon|ended|unproven|waiting]"),
        QStringLiteral("consent claim CONTACT RECEIPT --purpose P --channel C [--claim N] [--dry-run]"),
        QStringLiteral(
            "contact call ID --outcome reached|no_answer|voicemail|wrong_number [--occurred T], contact calls ID"),
        QStringLiteral("contact agree-call ID --for INSTANT --evidence TEXT"),
        QStringLiteral("object CONTACT [--channel C] [--purpose P] [--occurred T]"),
        QStringLiteral("may-contact CONTACT --purpose P --channel C [--class commercial|non_commercial|service]"),
        QStringLiteral("audience --purpose P --channel C [--segment NAME] [--query Q] [--relation R]… [--class K] "
                       "[--at T] [--format text|json|csv] [--counts]"),
        QStringLiteral("audience --purpose P --channel C [--query Q] --output FILE --recipient R [--reason TEXT] "
                       "[--sheet mailing_csv|call_sheet_csv|call_sheet_pdf|labels_pdf]"),
        QStringLiteral("packs"),
        QStringLiteral("purpose list|open KEY|close KEY"),
        QStringLiteral("retention policies|preview [--until DATE]"),
        QStringLiteral("request add CONTACT|list|package ID DIR [--encrypt]"),
        QStringLiteral("journal verify, overview, demo FOLDER [--contacts N] [--seed S]")};
    return UsageWords::tr("entrenous [--vault FOLDER|postgresql://…] [--user NAME] [--passphrase-file FILE|-] "
                          "[--language fr|en] [--json] [--at INSTANT] COMMAND …\n"
                          "Without a command the window opens. The passphrase comes from --passphrase-file or "
                          "ENTRENOUS_PASSPHRASE, never from an argument.")
        + QStringLiteral("\n\n  ") + commands.join(QStringLiteral("\n  "));
}

} // namespace crm
