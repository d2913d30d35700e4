<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AudienceWords</name>
    <message numerus="yes">
        <source>%n of them were recorded on a later day: their answer stands on the first that is known of them.</source>
        <translation>
            <numerusform>%n of them was recorded on a later day: the answer stands on the first that is known of this person.</numerusform>
            <numerusform>%n of them were recorded on a later day: their answer stands on the first that is known of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCommandWords</name>
    <message numerus="yes">
        <source>%n answer(s) recorded from the form.</source>
        <translation>
            <numerusform>%n answer recorded from the form.</numerusform>
            <numerusform>%n answers recorded from the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%n refusal(s), withdrawal(s) or objection(s)</source>
        <translation>
            <numerusform>%n refusal, withdrawal or objection</numerusform>
            <numerusform>%n refusals, withdrawals or objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted for good again</source>
        <translation>
            <numerusform>%n person deleted for good again</numerusform>
            <numerusform>%n people deleted for good again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the suppression list</source>
        <translation>
            <numerusform>%n entry of the suppression list</numerusform>
            <numerusform>%n entries of the suppression list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) restricted or in the trash again</source>
        <translation>
            <numerusform>%n person restricted or in the trash again</numerusform>
            <numerusform>%n people restricted or in the trash again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawListWords</name>
    <message numerus="yes">
        <source>%n person(s) stopped.</source>
        <translation>
            <numerusform>%n person stopped.</numerusform>
            <numerusform>%n people stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AccessPackagePage</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>The passphrase needs at least %n character</numerusform>
            <numerusform>The passphrase needs at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AudienceBar</name>
    <message numerus="yes">
        <source>may receive the message</source>
        <translation>
            <numerusform>may receive the message</numerusform>
            <numerusform>may receive the message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>excluded, each with a reason</source>
        <translation>
            <numerusform>excluded, with a reason</numerusform>
            <numerusform>excluded, each with a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AudienceExportDialog</name>
    <message numerus="yes">
        <source>Export of %n person(s)</source>
        <translation>
            <numerusform>Export of %n person</numerusform>
            <numerusform>Export of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AudiencePage</name>
    <message numerus="yes">
        <source>%n person(s) on the list: %1</source>
        <translation>
            <numerusform>%n person on the list: %1</numerusform>
            <numerusform>%n people on the list: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n are excluded</source>
        <translation>
            <numerusform>Why %n is excluded</numerusform>
            <numerusform>Why %n are excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n are included</source>
        <translation>
            <numerusform>Why %n is included</numerusform>
            <numerusform>Why %n are included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n address(es)…</source>
        <translation>
            <numerusform>&amp;Export %n address…</numerusform>
            <numerusform>&amp;Export %n addresses…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n number(s)…</source>
        <translation>
            <numerusform>&amp;Export %n number…</numerusform>
            <numerusform>&amp;Export %n numbers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n label(s)…</source>
        <translation>
            <numerusform>&amp;Print %n label…</numerusform>
            <numerusform>&amp;Print %n labels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) exported. Noted in the disclosure register, and with each of them.</source>
        <translation>
            <numerusform>%n person exported. Noted in the disclosure register, and with that person.</numerusform>
            <numerusform>%n people exported. Noted in the disclosure register, and with each of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AudienceShiftDialog</name>
    <message numerus="yes">
        <source>%n person(s) could no longer be reached</source>
        <translation>
            <numerusform>%n person could no longer be reached</numerusform>
            <numerusform>%n people could no longer be reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could be reached in addition</source>
        <translation>
            <numerusform>%n person could be reached in addition</numerusform>
            <numerusform>%n people could be reached in addition</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CallsSection</name>
    <message numerus="yes">
        <source>%n attempt(s) in 30 days</source>
        <translation>
            <numerusform>%n attempt in 30 days</numerusform>
            <numerusform>%n attempts in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ChancesBox</name>
    <message numerus="yes">
        <source>%n customer(s): find the offer to object that was made with the order</source>
        <translation>
            <numerusform>%n customer: find the offer to object that was made with the order</numerusform>
            <numerusform>%n customers: find the offer to object that was made with the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s): document the sale, and the offer to object made then</source>
        <translation>
            <numerusform>%n customer: document the sale, and the offer to object made then</numerusform>
            <numerusform>%n customers: document the sale, and the offer to object made then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): tell them who uses their data and why</source>
        <translation>
            <numerusform>%n person: tell them who uses their data and why</numerusform>
            <numerusform>%n people: tell them who uses their data and why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s): document that the messages relate to their work</source>
        <translation>
            <numerusform>%n professional: document that the messages relate to their work</numerusform>
            <numerusform>%n professionals: document that the messages relate to their work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): check the do-not-call list</source>
        <translation>
            <numerusform>%n person: check the do-not-call list</numerusform>
            <numerusform>%n people: check the do-not-call list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): ask for the address that is missing</source>
        <translation>
            <numerusform>%n person: ask for the address that is missing</numerusform>
            <numerusform>%n people: ask for the address that is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): ask for the number that is missing</source>
        <translation>
            <numerusform>%n person: ask for the number that is missing</numerusform>
            <numerusform>%n people: ask for the number that is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be sent an e-mail instead</source>
        <translation>
            <numerusform>%n person may be sent an e-mail instead</numerusform>
            <numerusform>%n people may be sent an e-mail instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be called instead, in the permitted hours</source>
        <translation>
            <numerusform>%n person may be called instead, in the permitted hours</numerusform>
            <numerusform>%n people may be called instead, in the permitted hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be sent a text message instead</source>
        <translation>
            <numerusform>%n person may be sent a text message instead</numerusform>
            <numerusform>%n people may be sent a text message instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be sent a letter instead</source>
        <translation>
            <numerusform>%n person may be sent a letter instead</numerusform>
            <numerusform>%n people may be sent a letter instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): ask when they come, call or write themselves</source>
        <translation>
            <numerusform>%n person: ask when they come, call or write themselves</numerusform>
            <numerusform>%n people: ask when they come, call or write themselves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ColumnMappingModel</name>
    <message numerus="yes">
        <source>%n value(s) to check</source>
        <translation>
            <numerusform>%n value to check</numerusform>
            <numerusform>%n values to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ConsentReceiptPage</name>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved.</source>
        <translation>
            <numerusform>%n receipt saved.</numerusform>
            <numerusform>%n receipts saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ConsentSummaryPage</name>
    <message numerus="yes">
        <source>&amp;Save %n answer(s)</source>
        <translation>
            <numerusform>&amp;Save %n answer</numerusform>
            <numerusform>&amp;Save %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ConsentWizard</name>
    <message numerus="yes">
        <source>%n answer(s) have been noted and nothing has been written yet.</source>
        <translation>
            <numerusform>%n answer has been noted and nothing has been written yet.</numerusform>
            <numerusform>%n answers have been noted and nothing has been written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ConsentsPage</name>
    <message numerus="yes">
        <source>%n answer(s) cannot be proved and allow nothing.</source>
        <translation>
            <numerusform>%n answer cannot be proved and allows nothing.</numerusform>
            <numerusform>%n answers cannot be proved and allow nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending within 60 days</source>
        <translation>
            <numerusform>%n ending within 60 days</numerusform>
            <numerusform>%n ending within 60 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) verified one by one, from the first to the last.</source>
        <translation>
            <numerusform>%n event verified.</numerusform>
            <numerusform>%n events verified one by one, from the first to the last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ExchangePage</name>
    <message numerus="yes">
        <source>%n added person(s) leave the vault</source>
        <translation>
            <numerusform>%n added person leaves the vault</numerusform>
            <numerusform>%n added people leave the vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed person(s) get their former values back</source>
        <translation>
            <numerusform>%n completed person gets the former values back</numerusform>
            <numerusform>%n completed people get their former values back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person imported.</numerusform>
            <numerusform>%n people imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) exported. Noted in the disclosure register.</source>
        <translation>
            <numerusform>%n person exported. Noted in the disclosure register.</numerusform>
            <numerusform>%n people exported. Noted in the disclosure register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportColumnsPage</name>
    <message numerus="yes">
        <source>%n in the first rows</source>
        <translation>
            <numerusform>%n in the first rows</numerusform>
            <numerusform>%n in the first rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportWizard</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s) added</source>
        <translation>
            <numerusform>%n new person added</numerusform>
            <numerusform>%n new people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s) will be added</source>
        <translation>
            <numerusform>%n new person will be added</numerusform>
            <numerusform>%n new people will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known person(s) completed</source>
        <translation>
            <numerusform>%n known person completed</numerusform>
            <numerusform>%n known people completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known person(s) will be completed</source>
        <translation>
            <numerusform>%n known person will be completed</numerusform>
            <numerusform>%n known people will be completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left alone</source>
        <translation>
            <numerusform>%n record left alone</numerusform>
            <numerusform>%n records left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who had said stop: the objection stays</source>
        <translation>
            <numerusform>%n person who had said stop: the objection stays</numerusform>
            <numerusform>%n people who had said stop: the objection stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose permission is unproven: not contactable until somebody decides</source>
        <translation>
            <numerusform>%n person whose permission is unproven: not contactable until somebody decides</numerusform>
            <numerusform>%n people whose permission is unproven: not contactable until somebody decides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused, each with its reason below</source>
        <translation>
            <numerusform>%n record refused, with its reason below</numerusform>
            <numerusform>%n records refused, each with its reason below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PageSet</name>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stopped.</source>
        <translation>
            <numerusform>%n person stopped.</numerusform>
            <numerusform>%n people stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop also holds on %n other card(s) with the same address or number.</source>
        <translation>
            <numerusform>The stop also holds on %n other card with the same address or number.</numerusform>
            <numerusform>The stop also holds on %n other cards with the same address or number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s) moved to the trash.</source>
        <translation>
            <numerusform>%n person moved to the trash.</numerusform>
            <numerusform>%n people moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out of the trash.</source>
        <translation>
            <numerusform>%n person taken out of the trash.</numerusform>
            <numerusform>%n people taken out of the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s) for good?</source>
        <translation>
            <numerusform>Delete %n person for good?</numerusform>
            <numerusform>Delete %n people for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted for good.</source>
        <translation>
            <numerusform>%n person deleted for good.</numerusform>
            <numerusform>%n people deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PurposesPage</name>
    <message numerus="yes">
        <source>%n purpose(s)</source>
        <translation>
            <numerusform>%n purpose</numerusform>
            <numerusform>%n purposes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end with it. Opening the purpose again does not bring them back.</source>
        <translation>
            <numerusform>%n consent ends with it. Opening the purpose again does not bring it back.</numerusform>
            <numerusform>%n consents end with it. Opening the purpose again does not bring them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The purpose is closed; %n consent(s) ended with it.</source>
        <translation>
            <numerusform>The purpose is closed; %n consent ended with it.</numerusform>
            <numerusform>The purpose is closed; %n consents ended with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RequestModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RequestsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RetentionPage</name>
    <message numerus="yes">
        <source>%n due this month</source>
        <extracomment>%1 is a number: how many of them are overdue</extracomment>
        <translation>
            <numerusform>%n due this month</numerusform>
            <numerusform>%n due this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this month, overdue: %1</source>
        <translation>
            <numerusform>%n due this month, overdue: %1</numerusform>
            <numerusform>%n due this month, overdue: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n due date</numerusform>
            <numerusform>%n due dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RetentionRulesDialog</name>
    <message numerus="yes">
        <source>%n rule(s) in the schedule.</source>
        <translation>
            <numerusform>%n rule in the schedule.</numerusform>
            <numerusform>%n rules in the schedule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them concern(s) data this vault holds and are watched every day.</source>
        <translation>
            <numerusform>%n of them concerns data this vault holds and is watched every day.</numerusform>
            <numerusform>%n of them concern data this vault holds and are watched every day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::StopListWizard</name>
    <message numerus="yes">
        <source>%n person(s) stopped.</source>
        <translation>
            <numerusform>%n person stopped.</numerusform>
            <numerusform>%n people stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added to the history, with the mail as evidence where there is one.</source>
        <translation>
            <numerusform>%n line added to the history, with the mail as evidence where there is one.</numerusform>
            <numerusform>%n lines added to the history, with the mail as evidence where there is one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of nobody in the file remembered as a fingerprint.</source>
        <translation>
            <numerusform>%n address of nobody in the file remembered as a fingerprint.</numerusform>
            <numerusform>%n addresses of nobody in the file remembered as fingerprints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of nobody in the file left aside.</source>
        <translation>
            <numerusform>%n request of nobody in the file left aside.</numerusform>
            <numerusform>%n requests of nobody in the file left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stopped nothing.</source>
        <translation>
            <numerusform>%n line stopped nothing.</numerusform>
            <numerusform>%n lines stopped nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::StopReviewPage</name>
    <message numerus="yes">
        <source>%n request(s) of people in the file.</source>
        <translation>
            <numerusform>%n request of somebody in the file.</numerusform>
            <numerusform>%n requests of people in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nobody in the file.</source>
        <translation>
            <numerusform>%n of nobody in the file.</numerusform>
            <numerusform>%n of nobody in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stop nothing.</source>
        <translation>
            <numerusform>%n line stops nothing.</numerusform>
            <numerusform>%n lines stop nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::UserDialog</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>The passphrase needs at least %n character</numerusform>
            <numerusform>The passphrase needs at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::VaultSection</name>
    <message numerus="yes">
        <source>%n finding(s). Restore the last backup into a new vault and compare.</source>
        <translation>
            <numerusform>%n finding. Restore the last backup into a new vault and compare.</numerusform>
            <numerusform>%n findings. Restore the last backup into a new vault and compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>The passphrase needs at least %n character</numerusform>
            <numerusform>The passphrase needs at least %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
