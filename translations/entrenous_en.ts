<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AudienceWords</name>
    <message>
        <source>%1 people: %2 included, %3 excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People written: %1. Noted in the disclosure register, and with each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them were recorded on a later day: their answer stands on the first that is known of them.</source>
        <translation>
            <numerusform>%n of them was recorded on a later day: the answer stands on the first that is known of this person.</numerusform>
            <numerusform>%n of them were recorded on a later day: their answer stands on the first that is known of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>The call attempt is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed call is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>The disk is full: the vault can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmWords</name>
    <message>
        <source>Draft written. The code, shown once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Receipt written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is whole: %1 events, none altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People written: %1. Noted in the disclosure register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>Demo vault with %1 invented people: %2
Name: %3
Passphrase: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormCommandWords</name>
    <message>
        <source>Form written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded from the form.</source>
        <translation>
            <numerusform>%n answer recorded from the form.</numerusform>
            <numerusform>%n answers recorded from the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Read: %1. New: %2. Completed: %3. Left alone: %4. Unproven permissions: %5. Refused: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more; --report FILE keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take it back: import undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Access package written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole: %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unproven permissions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents that end within 60 days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests open: %1, overdue: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>signed off by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed off by a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>You can withdraw your consent at any time, free of charge and without giving a reason: just tell %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct marketing, whatever the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your mind at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also ask for access to your data, for their rectification, erasure, restriction or portability, and object to their use. If you think that your rights are not respected, you can lodge a complaint with the supervisory authority: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on this list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data: keep this list safe and destroy it after use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of access: to receive a copy of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to rectification: to have wrong data corrected and incomplete data completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to erasure: to have your data erased where the law does not oblige us to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to restriction: to have the use of your data suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to data portability: to receive the data you gave us in a form that another organisation can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to object: at any time and without giving a reason to direct marketing, and for reasons of your own to other uses based on legitimate interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of consent: at any time; what was done before remains lawful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision about you is taken by a machine alone, and no profile of you is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer of your data outside the European Economic Area is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the people who work for the controller are left out to protect their rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, tags and classifications made by the controller do not belong to data portability; ask for access to receive them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of consultations does not belong to data portability; ask for access to receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your consents and objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact texts that you were shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we may contact you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we hold your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long we keep your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period is running yet: it starts with the end of our relationship or with your last contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disclosure to anyone is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your data was looked at or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To exercise them, write to the controller named above. If you think that your rights are not respected, you can lodge a complaint with the supervisory authority: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for the data that you gave us, in a form that you can keep or hand to another organisation. Here it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked which data we hold about you. We confirm that we process data about you; here is a copy of all of it, and what the law wants you to know about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data you gave us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data we hold about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same data stands in the files beside this one in forms that other programs read: contact.vcf for an address book, contact.csv for a spreadsheet, the .json files for everything else. The folder “files” holds the documents kept about you, the folder “schema” describes the .json files, manifest.json lists it all and SHA256SUMS lets you check that nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address for this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is not complete in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by any channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a controller, then what the calls are for
----------
a documented fact, then its day or kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 proof kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proofs kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 due, %3 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (set by law)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-commercial message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance of a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public-interest task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a paper form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access package written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, else delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn, then delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, %1, allow %2 to contact me for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I allow: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, %1, do not allow %2 to contact me for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I refuse: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, %1, withdraw the consent given to %2 for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I withdraw my consent for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, %1, will answer %2 later about: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will answer later about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can change my mind at any time, free of charge and without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other first names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone (home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out: phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out: SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out: post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out: every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: collection method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same address as on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person known to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document seen, not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the file is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes are no text in this encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name, organisation, e-mail, phone or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the card cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person is in the trash and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is on the suppression list and stays objected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid phone number; it is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” alone does not prove a consent: it needs a date, a collection method, a wording and a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be taken as it stands (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: existing customer, similar products, opt-out offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existing customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: running contract and related offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: professional, related to the profession (legitimate interest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related to the profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: no objection recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: generic address of a legal person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generic address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: non-commercial information, person informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: needed for the contract or a legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract or legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: prior consent required for this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: objection recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: consent refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: consent expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: processing restricted (art. 18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: person erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: outside permitted days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside permitted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: do-not-call list not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do-not-call list not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the do-not-call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: purpose closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: no valid address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: mandatory footer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: objection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: consent withdrawn on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: consent refused on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: consent expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: consent requested on %1, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the relationship on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the consent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financial year closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact from the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closure of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close of the financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start event of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: consent of %1 (%2, wording v%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: consent of %1 (%2, wording v%3), valid until %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the suppression list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is broken: it is no valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, sounds and other extras of the cards stay out; this is said once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cards bear the same number; the second one loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is a group, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the consent lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional address of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address obtained at the sale of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running contract our offers relate to, until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told about the processing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do-not-call list checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing restricted since (art. 18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person gave the address herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We offer own products similar to what was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opt-out was offered when the address was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message offers an opt-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our messages relate to the person’s profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is on the do-not-call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: minor under %1 without parental consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: no contact for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: unproven or invalid consent (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1 attempts already made in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: number listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent found invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attempts already made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1, version of %2, signed off by a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1, version of %2, not signed off by a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents ended with their purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purpose has become wider since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1. You are the one who chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1 contact you? Saying no changes neither the price nor the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature, with a finger or the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at least one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes needs your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your choices are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen locks afterwards: nobody else sees your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint passed on by a mail provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report of a mail server: the message did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads like a message that did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report of a mail server: the message arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says of itself that no human wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads like an absence message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newsletter of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to be taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to an address made for unsubscribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects to direct marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the words, but seems to mean the opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks what is held about the person: answer under Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks to be erased: answer under Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request found in what the person wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds neither an address nor a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed to the following until %1. If you want it to go on, please confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you agree to the following?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would be reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer from you it simply ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer from you nothing is sent, and this question is forgotten after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code: %1 (good once, until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: please confirm [%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say yes, reply to this message and leave the code in its subject. To say no, reply with the single word NO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer, tick, sign and send this page back, or give us the code by phone, by e-mail or at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply to the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours prescribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · people to call: %2 · judged on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say first, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted hours, where the person lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and still valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar products, opt-out offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and a related offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related to their profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they may say stop at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a legal person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is not commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract or legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only they can give it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they were asked and said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be asked again by another permitted way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found not to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the retention period is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at their request (art. 18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without parental consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside permitted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now, but later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called often enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as often as the rules allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do-not-call list not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at before calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the do-not-call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is registered there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is sent for it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing or not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory footer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message does not say enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “yes” without date or proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, not on public holidays (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good day, my name is …, and I am calling on behalf of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sales call. It is about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am calling you about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a good moment? You may say no, and you may ask me not to call you again: one word is enough, and I write it down at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also tell us at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known in part only: nothing was recorded of this person before %1. The answer stands on what was recorded then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this is kept so that what was decided on your data can be checked. It holds no address and no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls, for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds only for this company and for these calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year at most, without tacit renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time, free of charge, even by word of mouth during a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request you receive, free of charge, on paper or by e-mail, the proof of your consent: date, time and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data used: %1. Your consent lasts %2 at most. Wording version %3, privacy notice version %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form %1, printed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a cross only where you wish. A line left empty is not an agreement. Refusing changes neither the price nor the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type your first and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out every address by which you do not wish to be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of age, checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation and job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of age, instead of a birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is documented of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is left out: no purpose needs it of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this note again: “%1”. Health, beliefs, origins, judgements and identity numbers do not belong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to confirm a consent: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered; the code is good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls and requests for confirmation that the controller recorded do not belong to data portability; ask for access to receive them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3) agreed in your place; checked by: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we called or asked you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed to a call on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is closed; consents ended with it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Kept as unproven, with the receipt as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Whoever said stop or was deleted since the backup may be reachable here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault the backup was made of was not found, so nothing could be taken over from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault the backup was made of could not be read, so nothing could be taken over from it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you write to anybody, go through the letters, e-mails and notes since %1 and record again who said stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said stop or been deleted since the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people have said since the backup has been taken over.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>UsageWords</name>
    <message>
        <source>entrenous [--vault FOLDER|postgresql://…] [--user NAME] [--passphrase-file FILE|-] [--language fr|en] [--json] [--at INSTANT] COMMAND …
Without a command the window opens. The passphrase comes from --passphrase-file or ENTRENOUS_PASSPHRASE, never from an argument.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>The database is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is ready. Its recovery key, shown this once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1, in the trash: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent events: %1, journal entries: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: pages, links, both histories, states, counters and search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key, shown this once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup has been restored into a new vault. Its passphrases are those of the day of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still locked. What people have said since the backup is taken over when it is first opened, if the vault the backup was made of is still there.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>The package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will the package travel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable as a web page and PDF, and as data for another program: JSON, vCard, CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the package go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked package (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>The passphrase needs at least %n character</numerusform>
            <numerusform>The passphrase needs at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the package goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, locked with a passphrase (ZIP, AES‑256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open folder, for a person who is here with a key of her own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase by another way, such as the phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AccessPersonPage</name>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks, and since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any wording by any channel counts. The clock runs from the day it reached you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e‑mail or phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know it is this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing from the address on file is enough. Ask for more only when there is a real doubt, and never for a copy of an identity card by habit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the request was received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AccessReviewPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is everything held about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It all goes into the package, notes included. Read the notes once more: other people’s names do not belong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything held about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents and objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AccessWizard</name>
    <message>
        <source>Answer an access request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the package…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AgeBox</name>
    <message>
        <source>Needed for: %1.</source>
        <extracomment>under a field: the purposes that need it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Where this is enough, leave the birth date out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AgreedCallDialog</name>
    <message>
        <source>&amp;Note the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: by e-mail of today, “call me after work on Thursday”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When may %1 be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the permitted days and hours only a call that she agreed to for an exact day and hour is lawful. It may be made within that hour; her consent to the calls themselves is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day and hour, by the clock of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How she agreed, and what she said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how she agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AllAnswersDialog</name>
    <message>
        <source>Accepts this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this line open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>purpose, channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AppearanceSection</name>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AskDesk</name>
    <message>
        <source>No consent ends within 60 days. Those that do are listed here, so that you can ask again in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent has ended within the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is without proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is being waited for. A request with a code is made from a card, or from the lists beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the &amp;proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AskDialog</name>
    <message>
        <source>Ask for a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;We ask of our own accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;She has asked for it herself: form, visit, call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft holds the wording in the person’s language and a code that is good once, for seven days. You send it with your own mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a mail, as a draft (.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a letter to print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: filled in the form on the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which &amp;channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 for a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: the person has said no. Only she can open the question again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed: a message that asks for consent is direct marketing itself, and no other basis permits it this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the person has asked for it herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the draft go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is saved. Open it, look at it and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is good until %1. It is shown here once and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request counts all the same: give the person this code, good until %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AskQueueModel</name>
    <message>
        <source>ends on %1; asked on %2, reminder due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on %1; asked on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on %1, code expired on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on %1, code good until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted on %1, without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by us: the person has objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by us: the person has refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by us: the person has withdrawn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by us: no address to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when the person comes herself: no other basis lets us write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>by e-mail: why that is allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we ask?</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1 %2, %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AudienceChooser</name>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which &amp;channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, town…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these wo&amp;rds</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Everybody is checked again at this moment. The file leaves the vault unencrypted. To whom and what for is kept with each person, so that she can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV list for a mailing tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV list for a text message tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV list of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet to print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels, 24 to a sheet (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AudiencePage</name>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is checked again when it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before everybody was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are those of the last choice that was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by the answer they got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the people with the chosen reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the rules about everybody…</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Nobody on this list may be reached this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) exported. Noted in the disclosure register, and with each of them.</source>
        <translation>
            <numerusform>%n person exported. Noted in the disclosure register, and with that person.</numerusform>
            <numerusform>%n people exported. Noted in the disclosure register, and with each of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be reached, and who not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::AudienceShiftDialog</name>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same list is asked again as of another day, or as if you were established in another country. Nothing is changed by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the rules of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose answer would be another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking both questions about everybody…</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Nothing would change for anybody on this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer reached, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before, for another reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::CallsSection</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) in 30 days</source>
        <translation>
            <numerusform>%n attempt in 30 days</numerusform>
            <numerusform>%n attempts in 30 days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>moment, outcome, who called</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She no longer wishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: call agreed outside the hours. %2 (%3)</source>
        <comment>moment, what she said, who noted it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::CardHeader</name>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do we hold this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them their data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a job title, then the organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospect since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a consent, on a narrow card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>of the person, on a narrow card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their rights: requests and copies of their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a consent by mail or letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a receipt they bring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a call attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a consent form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a call outside the hours…</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>How to reach more, without forcing anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ChannelHeader</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>as short as possible: the head of a narrow column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <comment>letters; the head of a narrow column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ChoicePair</name>
    <message>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: accepts</source>
        <extracomment>%1 is what is asked: &quot;Offers, e-mail&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes the answer back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ChoicesGrid</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording version %1, privacy notice version %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ColumnMappingModel</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to check</source>
        <translation>
            <numerusform>%n value to check</numerusform>
            <numerusform>%n values to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes in as unproven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::Composition</name>
    <message>
        <source>Connected to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connection, to your own database server: %1. Nothing else has been contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. This program has contacted nobody: no updates, no statistics, no images from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the vault (its name ends in .entrenous)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of Entre Nous (*.entrenous-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the vault can only be read, and what you look at is not recorded. Make room, then lock and unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this vault cannot be written: it can only be read, and what you look at is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this vault open: here it can only be read, and what you look at is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConfirmDialog</name>
    <message>
        <source>Says &amp;yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says &amp;no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the person answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the saved reply here, or type the code she gave you. The reply is kept as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the saved reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply came from %1, which is no address of this person. Ask her before you answer for her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine wrote this reply. It is no answer of hers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it: this looks like a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the code or the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine cannot answer for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked on %2: “%3” %4.</source>
        <comment>person, day, purpose, by which channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a person wrote</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConflictBox</name>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this card while you were typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed different fields. Both changes can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which value to keep. Everything else is kept from both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>street, postcode town</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConsentChoicesPage</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked beforehand. Read each line aloud and note the answer; a line without an answer is not an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing changes neither the price nor the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing this person can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has no address for any channel, or no wording is complete in this language. Add an address to her card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows each line with its wording; the answer is confirmed one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which boxes did %1 cross?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked beforehand: copy the crosses of the form, line by line. A line she left empty is not an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConsentEventDialog</name>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words that were shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof was kept with this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a file: name, kind, size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3; checked: %4</source>
        <comment>name, relation, contact, how it was checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConsentPersonPage</name>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is read in her language. The moment she spoke is what counts, not the moment it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language in which she is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day she answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time she answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did she answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent must agree for her. Note the parent’s name, relation and address, and how you checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, town</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day she answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day and time at which she answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the form signed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who filled in the form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was printed on %1. The answers are read in its language and with its wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form had not been printed yet on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day that stands beside the signature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConsentProofPage</name>
    <message>
        <source>How and proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it given, and what proves it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You must be able to show later that she agreed: keep the form, the message or a note of what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing about health, beliefs, opinions, origin or private life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note: what was said, or where the recording is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spoken agreement needs a note or a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child under %1 needs a parent: fill in all four fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: orders are taken by phone, and no other proof can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was &amp;told before the recording began, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why the call had to be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call recorded because: %1. The person was told before the recording began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the call had to be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording needs that the person was told before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConsentReceiptPage</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the person her receipt: she is entitled to the proof of what she said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is for reading, the JSON for machines (ISO/IEC TS 27560). Files outside the vault are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission lights and the lists know them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent-receipt.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved.</source>
        <translation>
            <numerusform>%n receipt saved.</numerusform>
            <numerusform>%n receipts saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are safe in the vault. Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConsentSummaryPage</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, as the person hears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this sentence aloud. It is written on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n answer(s)</source>
        <translation>
            <numerusform>&amp;Save %n answer</numerusform>
            <numerusform>&amp;Save %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose, channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt will be ready to print or to save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConsentWizard</name>
    <message>
        <source>Record a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without recording the answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have been noted and nothing has been written yet.</source>
        <translation>
            <numerusform>%n answer has been noted and nothing has been written yet.</numerusform>
            <numerusform>%n answers have been noted and nothing has been written yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer answers and signs herself, on the whole screen; the vault locks afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record a consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, and how we prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see who agreed to what, by which channel, until when, and what proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by purpose, channel and answer; a number opens the list behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage by purpose and channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unproven answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending within 60 days</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>No longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>purpose, channel, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) verified one by one, from the first to the last.</source>
        <translation>
            <numerusform>%n event verified.</numerusform>
            <numerusform>%n events verified one by one, from the first to the last.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was changed from outside at event %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes before it is whole. Keep this vault as it is and restore a backup made earlier beside it to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals by list or mailbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm an answer with its code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank consent form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a scanned consent form…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ContactCard</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said stop %2 for this purpose. Nobody writes or calls for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said stop to everything %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said stop to this purpose, by every channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said stop to everything. Only messages a contract or the law needs may still go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is intact in the vault. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the proof was saved. It is no longer protected by the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of this card: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of this card: %1, %2. Last contact from the person: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call attempt is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call attempt is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed call is noted: it may be made within that hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed call is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the card: %1. The journal notes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ContactDialog</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may already be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same e-mail address or phone number is on that card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have typed will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ContactForm</name>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys or decides as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language spoken with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may read this note one day. Facts, not judgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no valid phone number. It is kept as typed, but nobody can be called or texted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least a name, an e-mail address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most 10,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that cannot be printed. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field, then what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, beliefs, origins, judgements and identity numbers do not belong here, and the person may read it: %1. Keep only what the work needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose needs this of this person. Leave it empty, or open the purpose under Purposes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::CustomerFactsForm</name>
    <message>
        <source>Customer relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is documented here decides who may be contacted without consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without these facts the strictest rule applies. Note only what you can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address says: of a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address says: of a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::DataChoices</name>
    <message>
        <source>Only what the purpose cannot do without; e-mail, phone and post come with the channels. Instead of a birth date it is nearly always enough to note that somebody is of age. Health, beliefs, origins, sexual life and identity numbers are not on offer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::DateField</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>in an empty field: how a date is typed there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::DisclosureDialog</name>
    <message>
        <source>Choose where and export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who receives it and what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ErrorText</name>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the name, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it letter by letter with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault knows nobody of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or ask the person who made the vault to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or open it here to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the vault is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup, or put the missing file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Entre Nous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder whose name ends in .entrenous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least twelve letters; five or six words are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged or not a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault lies in a folder of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened for writing, so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to read only, move it to this computer, or use a PostgreSQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last person who can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it still exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contacts in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this file cannot be read with certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the encoding in the list, or save the file again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds something that does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a first name, a family name or an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should look like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the figures, or begin with + and the number of the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birthday lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which it really happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the organisation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name that stands on your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed this record meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions are kept until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the newer one, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has been noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose accept or refuse on at least one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent cannot be proven yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when and how it was given and with which wording, or record it as unproven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purpose is no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a purpose that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare yes is no proof of consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded as consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for which purpose and channel, when and how it was given, or import it as unproven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording that was read to the person is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the wording and its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is kept because of a dispute or a legal duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the hold first, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-done was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another long task is still at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is finished, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been erased or merged; search for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this form cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with your passphrase, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Entre Nous cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Entre Nous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens twice, close and open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another account of this computer: ask its owner to let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the file, or take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was written by a newer version of Entre Nous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for PostgreSQL 15 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot speak with PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the PostgreSQL driver of Qt 6, then start Entre Nous again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as CSV (UTF-8), or export vCards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this file was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on the page of the columns where at least one of them goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table (CSV), a vCard file or a JSON list of Entre Nous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is no longer whole: an entry was altered or is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the vault as it is, restore the last backup beside it and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name uses the vault already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a family name or an initial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login on the database server is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name with which this person signs in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server does not encrypt the connection, or cannot prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password and nothing of the vault was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the certificate of its authority and name it in the address: sslrootcert=FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase was last given more than five minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and nothing left the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was wrong several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of a country cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was opened, so that nobody is contacted by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Entre Nous again, or ask whoever changed this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the purpose is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, figures and full stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is missing in one of the two languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in French and in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a purpose of this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have answered under the legal basis of this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and add another purpose for the other basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such retention rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording reads as it did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purpose is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it where it is open for writing, or make room on a full disk, then open it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the message as .eml or the mailbox as .mbox in the mail program, or paste a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is neither a mail nor a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mail, a mailbox, or a text with one address per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox holds more than 20,000 messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the answers you want to read into a folder of their own and export that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail address and no phone number in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one address or number per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it letter by letter. A code that nobody used is forgotten after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code in this mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code by hand, or ask the person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has been used or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code counts once. Ask again if the person wishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is older than seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person again: she gets a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply came from another address than this person’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person, then say which answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine wrote this reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for an answer of the person herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply looks like a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it, then say which answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may not ask this person of our own accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for consent is direct marketing itself. Wait until the person comes herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to send this to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one to the card, or choose the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has been asked and reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer means no: let the consent end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purpose does not rest on consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a purpose that rests on consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the receipt as it was handed out, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a consent receipt we can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read our own receipts, Kantara 1.1, and ISO/IEC TS 27560 in JSON-LD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is ours, and the history already holds what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kantara receipt can only say that a consent was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the PDF or our own JSON for any other answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is a child, and no parent has said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the parent’s name, relation and contact, and say how that was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this list may be reached this way now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See beside each reason who is concerned, or choose another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a saved filter of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved filter of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been renamed or deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code of a consent form on this scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the page flat and whole, at 200 dots per inch or more, or attach the file in the consent wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was not printed from this vault, or its person was deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault it was printed from, or attach the file in the consent wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of this form have been recorded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form counts once. Look at the history on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form does not ask that, or does not ask this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer without the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form had not been printed yet on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day that stands beside the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask on this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a purpose, and add an address to the card for the channel to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is neither a picture nor a PDF that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scan as PNG, JPEG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program to look into a scanned PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scan as PNG or JPEG, or install pdftoppm of Poppler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded call needs a reason, and that the person was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the call had to be recorded and that the person was told before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement speaks of a call to come: give its day and hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how the person agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note when and how she agreed, and what she said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of data is blocked: health, beliefs, origins, sexual life or an identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way to do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of data is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among those of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes and offers do not need a birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the birth date out of what the purpose needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose needs this of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty, or open the purpose that needs it under Purposes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::EvidenceBox</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the scanned form, the e-mail or the recording here. It is kept encrypted inside the vault, up to %1 each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept as proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added. Check that it still exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1; a file kept as proof may have %2 at most. It was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, pictures, recordings (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml *.msg *.mp3 *.wav *.m4a *.ogg *.opus *.flac *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ExchangePage</name>
    <message>
        <source>Import &amp; export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring people in from a CSV list or from vCards. You see what will happen before anything is written, and every import can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been found beside the vault. A backup is one encrypted file; it opens with the passphrases of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finished import first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>People changed by hand since then are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has been taken back.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Where should the backup go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of Entre Nous (*.entrenous-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written and verified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file leaves the vault unencrypted. To whom and what for is kept in the disclosure register, so that each person can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With our notes, tags and relations: for our own use only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::FirstRunWizard</name>
    <message>
        <source>Make your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::FormDialog</name>
    <message>
        <source>A blank consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question stands there with its exact wording and two empty boxes. The code at the foot says nothing about anybody: drop the signed scan on the window, and it finds its way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent form for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the form go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent-form.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is good for one answer of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is good for one person: make another one for each, since the code counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::Formats</name>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::GuardianBox</name>
    <message>
        <source>Name of the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %1, a parent says yes for the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::HeldSection</name>
    <message>
        <source>What else we hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do we hold this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do we hold this? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose needs this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::HistorySection</name>
    <message>
        <source>What they have said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet. Nobody may write or call to advertise without a reason shown above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ImportBatchModel</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ImportColumnsPage</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does each column go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it will be in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where at least one column goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cards hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the first rows</source>
        <translation>
            <numerusform>%n in the first rows</numerusform>
            <numerusform>%n in the first rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportFilePage</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: CSV, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: vCards, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV list or vCards, as other programs export them, or a JSON list of Entre Nous. Only this file is read, whatever it refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.tsv *.vcf *.vcard *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: JSON list of Entre Nous, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth dates come in only for people of whom a purpose needs them, such as an age check. The others are left out and listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ImportPlanPage</name>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on the whole file. Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person is already here (same e‑mail, or same phone and name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete what is missing; nothing is overwritten, no permission gets looser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the person as she is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting comes first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ImportPreviewModel</name>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ImportProblemModel</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ImportRunPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work can go on meanwhile. Stop takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything it had written has been taken back. The vault is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had written has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has been taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added people are gone, completed ones have their former values. People changed since then by hand were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back as a whole, now or later under “Import &amp; export”.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written before step 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::LightsSection</name>
    <message>
        <source>May I contact them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions by purpose and channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a purpose, then &quot;by e-mail&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such channel: the purpose does not use it, or the person gave no address for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a light to read its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this allowed on an earlier day? The answer is the one that was given then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at noon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::LockPage</name>
    <message>
        <source>What is said here stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. The vault is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault locked since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::MonthChart</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the chart as a table (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due and overdue by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::NewPassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can find it again for you, nor can we: the recovery key, in the next step, is the only other door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, &amp;once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a p&amp;hrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words drawn by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good phrase is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five words or more, or sixteen letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without your name or that of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the list of well-known phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::Notice</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::OpenFailedPage</name>
    <message>
        <source>The vault could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to &amp;read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;vault…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::OrganisationPage</name>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name stands on receipts and letters. The country decides which rules apply; you can change both later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of your letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used where the language of a person is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of your organisation first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::OrganisationSection</name>
    <message>
        <source>Save the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mail for privacy questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator changes this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::OwnNamePage</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will type it to open the vault, and the journal will say it beside what you do. Others can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;first and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your name first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::PageSet</name>
    <message>
        <source>the list as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the receipt go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card any more: this person was deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stopped.</source>
        <translation>
            <numerusform>%n person stopped.</numerusform>
            <numerusform>%n people stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is kept as evidence; the answer stays unproven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to read (*.pdf);;JSON for machines (*.json);;Kantara 1.1 (*.kantara.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scanned form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the code of the form…</source>
        <translation type="unfinished"></translation>
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
    <name>crm::PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::PeopleFilters</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only: %1. Click to see everybody again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By permission…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this saved filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this saved filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::PeoplePage</name>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and permission shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the list of the people you work with, and whether you may contact them. Add the first one, or bring in a file from Import and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search goes through names, organisations, towns, e-mail addresses and phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a person, on a narrow page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s) for good?</source>
        <translation>
            <numerusform>Delete %n person for good?</numerusform>
            <numerusform>Delete %n people for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their cards, addresses and notes go, and the search no longer finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of consents keeps dates and wordings, no longer whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever had said stop stays on the suppression list, as a fingerprint only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made until now still hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted for good.</source>
        <translation>
            <numerusform>%n person deleted for good.</numerusform>
            <numerusform>%n people deleted for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved filter “%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::PeopleTable</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the title of a column: a purpose, then &quot;by e-mail&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::PermissionFilterDialog</name>
    <message>
        <source>Show people by permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules that draw the light are asked about everybody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be contacted, for any reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a filter: the purpose, &quot;by e-mail&quot;, the answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ProgressStrip</name>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done: count of total</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::Prompts</name>
    <message>
        <source>To confirm, type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ProofDialog</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave your passphrase more than five minutes ago. It is asked again before data leave the vault or somebody gets the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server lets this login in without a password, so there is nothing to ask you for. Anybody at this computer can go on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::PurposeDetails</name>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are sent under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with Entre Nous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wider than before: older consents do not cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wording yet: nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::PurposeDialog</name>
    <message>
        <source>Save the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which basis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does your interest outweigh the person’s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages are sent under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years does a consent last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have answered under this basis: it no longer changes. Add another purpose instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one. Where you are free not to do it and people may say no, it is consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are asked first, say yes or no to each channel, and may withdraw at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you want, why there is no gentler way, and what protects the person. She may object at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the contract with this person cannot do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A law obliges you; name it in what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the retention rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interest has to be weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long a consent lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text is needed in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes and offers need no birth date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::PurposesPage</name>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the privacy officer or an administrator changes purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s)</source>
        <translation>
            <numerusform>%n purpose</numerusform>
            <numerusform>%n purposes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a purpose first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purpose is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked: this purpose does not rest on consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents are being ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose “%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is what people are asked from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nobody is contacted under this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end with it. Opening the purpose again does not bring them back.</source>
        <translation>
            <numerusform>%n consent ends with it. Opening the purpose again does not bring it back.</numerusform>
            <numerusform>%n consents end with it. Opening the purpose again does not bring them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history and its proof are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1” again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is offered again wherever a purpose is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents that ended with it stay ended: people have to be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the consents of this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some consents of this purpose have not been ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The purpose is closed; %n consent(s) ended with it.</source>
        <translation>
            <numerusform>The purpose is closed; %n consent ended with it.</numerusform>
            <numerusform>The purpose is closed; %n consents ended with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is contacted under it meanwhile. “Reopen…” goes on with them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, settings and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <comment>page, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ReachSection</name>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a valid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>postcode town</comment>
        <extracomment>the town line of an address: postcode, town</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail, phone or address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies it for one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do we hold this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ReceiptDialog</name>
    <message>
        <source>&amp;Keep as unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt the person brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt claims a consent and does not prove it: it is kept as evidence and allows nothing until somebody has checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our &amp;purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a receipt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts (*.json *.jsonld);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>purpose, answer, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, given to %2</source>
        <comment>file, controllers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody it does not name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RecordingPlayer</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be played: this computer does not know its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect some and open this window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>where we are in a recording, and how long it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. It is shown once, now. Print it and keep it where you keep contracts, not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;kept the recovery key in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first that the key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it locked away, apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or print it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RequestModel</name>
    <message>
        <source>answered on %1</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person asks what you hold about her, by any channel and in any words, note it here. The answer is due within one month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an answered request can be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access package written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves, when, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule, next twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every month again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every rule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with something due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear in this list when the period of a rule comes to its end for them.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>%1 ×</source>
        <comment>a chip that can be taken away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next twelve months</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Retention rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::SegmentNameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, filter and order are kept in the vault, for everybody who opens it; the people are looked for anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::StopLinesModel</name>
    <message>
        <source>nobody in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than the consent of %1, which it does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had already said stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::StopListWizard</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this moment on no list and no light lets them through.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Withdrawals by list or mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::StopMenu</name>
    <message>
        <source>Only “%1” %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more for one purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::StopReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each of them ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember those who are not in the file, as a fingerprint on the suppression list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who &amp;unsubscribe no longer want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything by that channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here stops anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a person wrote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation type="unfinished"></translation>
    </message>
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
    <name>crm::StopSourcePage</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list, or take a mail or a whole mailbox. Only this file is read, and nothing is written before you have looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person per line: an e-mail address or a phone number, with or without other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mail or a &amp;mailbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop one here (.eml, .mbox, or a text file with a list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How they said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list or choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mail, a mailbox or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails and lists (*.eml *.mbox *.mbx *.txt *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::StrengthMeter</name>
    <message>
        <source>Too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve letters at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few months of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years of guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centuries of guessing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::TopBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a person, a page, a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::UserDialog</name>
    <message>
        <source>Add the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First passphrase, at least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>The passphrase needs at least %n character</numerusform>
            <numerusform>The passphrase needs at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login on the database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server looks after passwords: this login alone signs in as this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user needs a login on the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::UsersSection</name>
    <message>
        <source>Close the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator adds users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator changes users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a user first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the access again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the access of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person can no longer open the vault with her own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she recorded stays, under her name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ValueList</name>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::VaultSection</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator renews the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one, at least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on disk, %2 people, %3 in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 consent events, %2 journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, links between records, both histories, states, counters and the search index were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Restore the last backup into a new vault and compare.</source>
        <translation>
            <numerusform>%n finding. Restore the last backup into a new vault and compare.</numerusform>
            <numerusform>%n findings. Restore the last backup into a new vault and compare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase of today first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>The passphrase needs at least %n character</numerusform>
            <numerusform>The passphrase needs at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before keep the former one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed key of before stops working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one is shown once: print it or write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Write it down or print it, and keep it away from this computer. It will not be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Entre Nous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers’ data stay on this computer, in an encrypted vault that only you can open. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first, and be able to prove it: one purpose, one channel, one answer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name says whether you may write or call, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is no longer needed leaves on time, after you have looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four short steps make your vault. You can also begin otherwise:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a vault that exists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around with invented people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this end for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, name of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <comment>period, start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing while it is on legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The law sets this period; it may not be shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sign of life that comes from the person starts the period again: an order, a message, a call, a form. What we send does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::WhyPopover</name>
    <message>
        <source>Why do we hold this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose needs this value today. Remove it, or record why it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until: %1, unless something new is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until: the relation ends, then the period of its retention rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is needed for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <extracomment>a line of a list: purpose (legal basis)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::Wizard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fini&amp;sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::WordingDialog</name>
    <message>
        <source>Ask in these words from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wording for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked so far is kept as it was: whoever agreed can always be shown what to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this change for the consents given so far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: a slip of the pen is put right, the meaning is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it is said better, and nobody receives more or other things than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They no longer cover it: it says more than people agreed to, so they have to be asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text is needed in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it changes for the consents given so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
