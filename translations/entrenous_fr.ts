<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AudienceWords</name>
    <message>
        <source>%1 people: %2 included, %3 excluded.</source>
        <translation>Personnes&#xa0;: %1, dont %2 incluses et %3 exclues.</translation>
    </message>
    <message>
        <source>People written: %1. Noted in the disclosure register, and with each of them.</source>
        <translation>Personnes écrites&#xa0;: %1. Noté dans le registre des communications et auprès de chacune.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were recorded on a later day: their answer stands on the first that is known of them.</source>
        <translation>
            <numerusform>%n d’entre elles n’a été enregistrée qu’ensuite&#xa0;: sa réponse repose sur ce que l’on a d’abord su d’elle.</numerusform>
            <numerusform>%n d’entre elles n’ont été enregistrées qu’ensuite&#xa0;: leur réponse repose sur ce que l’on a d’abord su d’elles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>The call attempt is noted.</source>
        <translation>La tentative d’appel est notée.</translation>
    </message>
    <message>
        <source>The agreed call is noted.</source>
        <translation>L’appel convenu est noté.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>The disk is full: the vault can only be read.</source>
        <translation>Le disque est plein&#xa0;: le coffre ne peut être que lu.</translation>
    </message>
</context>
<context>
    <name>ConfirmWords</name>
    <message>
        <source>Draft written. The code, shown once: %1</source>
        <translation>Brouillon écrit. Le code, montré une seule fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>The consent is confirmed.</source>
        <translation>Le consentement est confirmé.</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>Le refus est enregistré.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Receipt written.</source>
        <translation>Reçu enregistré.</translation>
    </message>
    <message>
        <source>The history is whole: %1 events, none altered.</source>
        <translation>L’historique est intact&#xa0;: %1 événements, aucun modifié.</translation>
    </message>
    <message>
        <source>The objection has been recorded.</source>
        <translation>L’opposition a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>Mis à la corbeille.</translation>
    </message>
    <message>
        <source>Restored from the trash.</source>
        <translation>Sorti de la corbeille.</translation>
    </message>
    <message>
        <source>People written: %1. Noted in the disclosure register.</source>
        <translation>Personnes exportées&#xa0;: %1. Noté dans le registre des communications.</translation>
    </message>
</context>
<context>
    <name>ControllerWords</name>
    <message>
        <source>not filled in</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>not entered in a trade register</source>
        <translation>non inscrit à un registre du commerce</translation>
    </message>
    <message>
        <source>Organisation: %1 (%2)</source>
        <translation>Organisation&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>E-mail for privacy questions: %1</source>
        <translation>E-mail pour les questions de vie privée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Legal form: %1</source>
        <translation>Forme juridique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Privacy notice: %1</source>
        <translation>Politique de confidentialité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>Demo vault with %1 invented people: %2
Name: %3
Passphrase: %4</source>
        <translation>Coffre de démonstration avec %1 personnes inventées&#xa0;: %2
Nom&#xa0;: %3
Phrase secrète&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>FormCommandWords</name>
    <message>
        <source>Form written.</source>
        <translation>Formulaire écrit.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vierge</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded from the form.</source>
        <translation>
            <numerusform>%n réponse du formulaire enregistrée.</numerusform>
            <numerusform>%n réponses du formulaire enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Read: %1. New: %2. Completed: %3. Left alone: %4. Unproven permissions: %5. Refused: %6.</source>
        <translation>Lues&#xa0;: %1. Nouvelles&#xa0;: %2. Complétées&#xa0;: %3. Laissées telles quelles&#xa0;: %4. Autorisations non prouvées&#xa0;: %5. Refusées&#xa0;: %6.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Ligne %1, «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>… and %1 more; --report FILE keeps them all.</source>
        <translation>… et %1 de plus&#x202f;; --report FICHIER les garde toutes.</translation>
    </message>
    <message>
        <source>To take it back: import undo %1</source>
        <translation>Pour l’annuler&#xa0;: import undo %1</translation>
    </message>
    <message>
        <source>The import has been taken back.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <source>The month for telling these people ended on %1. They stay blocked until each is told.</source>
        <translation>Le mois prévu pour informer ces personnes s’est terminé le %1. Chacune reste bloquée tant qu’elle n’est pas informée.</translation>
    </message>
    <message>
        <source>These people must be told where their data come from by %1. They stay blocked until then.</source>
        <translation>Ces personnes doivent être informées de l’origine de leurs données au plus tard le %1. Elles restent bloquées jusque-là.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Access package written: %1</source>
        <translation>Dossier d’accès enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal is whole: %1 entries.</source>
        <translation>Le journal est intact&#xa0;: %1 écritures.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unproven permissions: %1</source>
        <translation>Autorisations non prouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consents that end within 60 days: %1</source>
        <translation>Consentements qui finissent dans les 60&#xa0;jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Requests open: %1, overdue: %2</source>
        <translation>Demandes ouvertes&#xa0;: %1, en retard&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>signed off by %1 on %2</source>
        <translation>signé par %1 le %2</translation>
    </message>
    <message>
        <source>not signed off by a lawyer</source>
        <translation>non signé par un juriste</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>You can withdraw your consent at any time, free of charge and without giving a reason: just tell %1.</source>
        <translation>Vous pouvez retirer votre consentement à tout moment, gratuitement et sans donner de motif&#xa0;: il suffit de le dire à %1.</translation>
    </message>
    <message>
        <source>Direct marketing, whatever the purpose</source>
        <translation>Prospection commerciale, quelle que soit la finalité</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>What you were shown</source>
        <translation>Ce qui vous a été présenté</translation>
    </message>
    <message>
        <source>Change your mind at any time</source>
        <translation>Changer d’avis à tout moment</translation>
    </message>
    <message>
        <source>You can also ask for access to your data, for their rectification, erasure, restriction or portability, and object to their use. If you think that your rights are not respected, you can lodge a complaint with the supervisory authority: %1.</source>
        <translation>Vous pouvez aussi demander l’accès à vos données, leur rectification, leur effacement, la limitation de leur traitement ou leur portabilité, et vous opposer à leur utilisation. Si vous estimez que vos droits ne sont pas respectés, vous pouvez introduire une réclamation auprès de l’autorité de contrôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>Reçu de consentement</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Responsable du traitement</translation>
    </message>
    <message>
        <source>How to reach the controller</source>
        <translation>Comment joindre le responsable du traitement</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Collection method</source>
        <translation>Mode de recueil</translation>
    </message>
    <message>
        <source>Wording version</source>
        <translation>Version du libellé</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste de personnes</translation>
    </message>
    <message>
        <source>People on this list: %1</source>
        <translation>Personnes sur cette liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Personal data: keep this list safe and destroy it after use.</source>
        <translation>Données à caractère personnel&#xa0;: gardez cette liste en lieu sûr et détruisez-la après usage.</translation>
    </message>
    <message>
        <source>Right of access: to receive a copy of your data.</source>
        <translation>Droit d’accès&#xa0;: recevoir une copie de vos données.</translation>
    </message>
    <message>
        <source>Right to rectification: to have wrong data corrected and incomplete data completed.</source>
        <translation>Droit de rectification&#xa0;: faire corriger des données inexactes et compléter des données incomplètes.</translation>
    </message>
    <message>
        <source>Right to erasure: to have your data erased where the law does not oblige us to keep it.</source>
        <translation>Droit à l’effacement&#xa0;: faire effacer vos données lorsque la loi ne nous oblige pas à les conserver.</translation>
    </message>
    <message>
        <source>Right to restriction: to have the use of your data suspended.</source>
        <translation>Droit à la limitation du traitement&#xa0;: faire suspendre l’utilisation de vos données.</translation>
    </message>
    <message>
        <source>Right to data portability: to receive the data you gave us in a form that another organisation can read.</source>
        <translation>Droit à la portabilité&#xa0;: recevoir les données que vous nous avez fournies sous une forme qu’un autre organisme peut lire.</translation>
    </message>
    <message>
        <source>Right to object: at any time and without giving a reason to direct marketing, and for reasons of your own to other uses based on legitimate interest.</source>
        <translation>Droit d’opposition&#xa0;: à tout moment et sans motif à la prospection commerciale, et pour des raisons qui vous sont propres aux autres utilisations fondées sur l’intérêt légitime.</translation>
    </message>
    <message>
        <source>Withdrawal of consent: at any time; what was done before remains lawful.</source>
        <translation>Retrait du consentement&#xa0;: à tout moment&#x202f;; ce qui a été fait auparavant reste licite.</translation>
    </message>
    <message>
        <source>No decision about you is taken by a machine alone, and no profile of you is made.</source>
        <translation>Aucune décision vous concernant n’est prise par une machine seule, et aucun profil de vous n’est établi.</translation>
    </message>
    <message>
        <source>No transfer of your data outside the European Economic Area is recorded.</source>
        <translation>Aucun transfert de vos données hors de l’Espace économique européen n’est enregistré.</translation>
    </message>
    <message>
        <source>The names of the people who work for the controller are left out to protect their rights.</source>
        <translation>Les noms des personnes qui travaillent pour le responsable du traitement sont laissés de côté pour protéger leurs droits.</translation>
    </message>
    <message>
        <source>Notes, tags and classifications made by the controller do not belong to data portability; ask for access to receive them.</source>
        <translation>Les notes, étiquettes et classements établis par le responsable du traitement ne relèvent pas du droit à la portabilité&#x202f;; demandez l’accès à vos données pour les recevoir.</translation>
    </message>
    <message>
        <source>The log of consultations does not belong to data portability; ask for access to receive it.</source>
        <translation>Le journal des consultations ne relève pas du droit à la portabilité&#x202f;; demandez l’accès à vos données pour le recevoir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Last changed on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Your consents and objections</source>
        <translation>Vos consentements et vos oppositions</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Aucun n’est enregistré.</translation>
    </message>
    <message>
        <source>The exact texts that you were shown:</source>
        <translation>Les textes exacts qui vous ont été présentés&#xa0;:</translation>
    </message>
    <message>
        <source>How we may contact you today</source>
        <translation>Comment nous pouvons vous contacter aujourd’hui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why we hold your data</source>
        <translation>Pourquoi nous détenons vos données</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi faire</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Données utilisées</translation>
    </message>
    <message>
        <source>How long we keep your data</source>
        <translation>Combien de temps nous conservons vos données</translation>
    </message>
    <message>
        <source>No period is running yet: it starts with the end of our relationship or with your last contact.</source>
        <translation>Aucun délai ne court encore&#xa0;: il commence à la fin de notre relation ou à votre dernier contact.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Who received your data</source>
        <translation>Qui a reçu vos données</translation>
    </message>
    <message>
        <source>No disclosure to anyone is recorded.</source>
        <translation>Aucune communication à quiconque n’est enregistrée.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>When your data was looked at or changed</source>
        <translation>Quand vos données ont été consultées ou modifiées</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>To exercise them, write to the controller named above. If you think that your rights are not respected, you can lodge a complaint with the supervisory authority: %1.</source>
        <translation>Pour les exercer, écrivez au responsable du traitement nommé ci-dessus. Si vous estimez que vos droits ne sont pas respectés, vous pouvez introduire une réclamation auprès de l’autorité de contrôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You asked for the data that you gave us, in a form that you can keep or hand to another organisation. Here it is.</source>
        <translation>Vous avez demandé les données que vous nous avez fournies, sous une forme que vous pouvez garder ou remettre à un autre organisme. Les voici.</translation>
    </message>
    <message>
        <source>You asked which data we hold about you. We confirm that we process data about you; here is a copy of all of it, and what the law wants you to know about it.</source>
        <translation>Vous avez demandé quelles données nous détenons sur vous. Nous confirmons que nous traitons des données vous concernant&#x202f;; en voici une copie complète, avec ce que la loi veut que vous en sachiez.</translation>
    </message>
    <message>
        <source>Request received on</source>
        <translation>Demande reçue le</translation>
    </message>
    <message>
        <source>The data you gave us</source>
        <translation>Les données que vous nous avez fournies</translation>
    </message>
    <message>
        <source>The data we hold about you</source>
        <translation>Les données que nous détenons sur vous</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Votre fiche</translation>
    </message>
    <message>
        <source>The other files</source>
        <translation>Les autres fichiers</translation>
    </message>
    <message>
        <source>The same data stands in the files beside this one in forms that other programs read: contact.vcf for an address book, contact.csv for a spreadsheet, the .json files for everything else. The folder “files” holds the documents kept about you, the folder “schema” describes the .json files, manifest.json lists it all and SHA256SUMS lets you check that nothing was changed.</source>
        <translation>Les mêmes données figurent dans les fichiers voisins, sous des formes que d’autres logiciels lisent&#xa0;: contact.vcf pour un carnet d’adresses, contact.csv pour un tableur, les fichiers .json pour tout le reste. Le dossier «&#x202f;files&#x202f;» contient les documents conservés à votre sujet, le dossier «&#x202f;schema&#x202f;» décrit les fichiers .json, manifest.json en donne la liste et SHA256SUMS permet de vérifier que rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Not asked for this purpose</source>
        <translation>Non demandé pour cette finalité</translation>
    </message>
    <message>
        <source>No address for this channel</source>
        <translation>Pas d’adresse pour ce canal</translation>
    </message>
    <message>
        <source>The wording is not complete in this language</source>
        <translation>Le libellé n’est pas complet dans cette langue</translation>
    </message>
    <message>
        <source>every purpose</source>
        <translation>toutes les finalités</translation>
    </message>
    <message>
        <source>by any channel</source>
        <translation>par tous les canaux</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a controller, then what the calls are for
----------
a documented fact, then its day or kind</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>wording v%1</source>
        <translation>libellé v%1</translation>
    </message>
    <message>
        <source>1 proof kept</source>
        <translation>1 preuve conservée</translation>
    </message>
    <message>
        <source>%1 proofs kept</source>
        <translation>%1 preuves conservées</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>noté par %1</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Toutes les finalités</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Mode de recueil</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation>Gel de la suppression</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Dernier jour aujourd’hui</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1&#xa0;jour de retard</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1&#xa0;jours de retard</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1&#xa0;jour</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>encore %1&#xa0;jours</translation>
    </message>
    <message>
        <source>Nothing while it is held</source>
        <translation>Rien tant que la suppression est gelée</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Motif&#x202f;?</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>%1: %2 due, %3 overdue</source>
        <translation>%1&#xa0;: %2 à échéance, %3 en retard</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 (set by law)</source>
        <translation>%1 (fixé par la loi)</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>No such data yet</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Invalidé</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Ended by the controller</source>
        <translation>Clos par le responsable du traitement</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e‑mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>Commercial message</source>
        <translation>Message à visée commerciale</translation>
    </message>
    <message>
        <source>Non-commercial message</source>
        <translation>Message sans visée commerciale</translation>
    </message>
    <message>
        <source>Service message</source>
        <translation>Message de service</translation>
    </message>
    <message>
        <source>Performance of a contract</source>
        <translation>Exécution d’un contrat</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Sauvegarde des intérêts vitaux</translation>
    </message>
    <message>
        <source>Public-interest task</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Intérêt légitime</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No such channel</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>On a paper form</source>
        <translation>Sur un formulaire papier</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e‑mail</translation>
    </message>
    <message>
        <source>On a web form</source>
        <translation>Sur un formulaire en ligne</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par lettre</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ancien client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Référent vie privée</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>Coffre créé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Fiche consultée</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Fiche modifiée</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Taken back from trash</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Large search</source>
        <translation>Recherche étendue</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Consentement enregistré</translation>
    </message>
    <message>
        <source>Objection recorded</source>
        <translation>Opposition enregistrée</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import annulé</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Access package written</source>
        <translation>Dossier d’accès remis</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Utilisateur ajouté</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Utilisateur modifié</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Phrase secrète changée</translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation>Clé de secours renouvelée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Ask, else delete</source>
        <translation>Demander, sinon supprimer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Warn, then delete</source>
        <translation>Prévenir, puis supprimer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>I, %1, allow %2 to contact me for: %3.</source>
        <translation>Moi, %1, j’autorise %2 à me contacter pour&#xa0;: %3.</translation>
    </message>
    <message>
        <source>I allow: %1.</source>
        <translation>J’autorise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>I, %1, do not allow %2 to contact me for: %3.</source>
        <translation>Moi, %1, je n’autorise pas %2 à me contacter pour&#xa0;: %3.</translation>
    </message>
    <message>
        <source>I refuse: %1.</source>
        <translation>Je refuse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>I, %1, withdraw the consent given to %2 for: %3.</source>
        <translation>Moi, %1, je retire le consentement donné à %2 pour&#xa0;: %3.</translation>
    </message>
    <message>
        <source>I withdraw my consent for: %1.</source>
        <translation>Je retire mon consentement pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>I, %1, will answer %2 later about: %3.</source>
        <translation>Moi, %1, je répondrai plus tard à %2 pour&#xa0;: %3.</translation>
    </message>
    <message>
        <source>I will answer later about: %1.</source>
        <translation>Je répondrai plus tard pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <translation>%1, %2, jusqu’au %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>I can change my mind at any time, free of charge and without giving a reason.</source>
        <translation>Je peux changer d’avis à tout moment, gratuitement et sans donner de motif.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Other first names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation>E‑mail (travail)</translation>
    </message>
    <message>
        <source>E-mail (home)</source>
        <translation>E‑mail (domicile)</translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation>Téléphone (travail)</translation>
    </message>
    <message>
        <source>Phone (home)</source>
        <translation>Téléphone (domicile)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>End of the relationship</source>
        <translation>Fin de la relation</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Numéro dans l’autre logiciel</translation>
    </message>
    <message>
        <source>Agreement: e-mail</source>
        <translation>Accord&#xa0;: e‑mail</translation>
    </message>
    <message>
        <source>Agreement: phone</source>
        <translation>Accord&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Agreement: SMS</source>
        <translation>Accord&#xa0;: SMS</translation>
    </message>
    <message>
        <source>Agreement: post</source>
        <translation>Accord&#xa0;: courrier</translation>
    </message>
    <message>
        <source>Agreement: every channel</source>
        <translation>Accord&#xa0;: tous les canaux</translation>
    </message>
    <message>
        <source>Opt-out: e-mail</source>
        <translation>Opposition&#xa0;: e‑mail</translation>
    </message>
    <message>
        <source>Opt-out: phone</source>
        <translation>Opposition&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Opt-out: SMS</source>
        <translation>Opposition&#xa0;: SMS</translation>
    </message>
    <message>
        <source>Opt-out: post</source>
        <translation>Opposition&#xa0;: courrier</translation>
    </message>
    <message>
        <source>Opt-out: every channel</source>
        <translation>Opposition&#xa0;: tous les canaux</translation>
    </message>
    <message>
        <source>Agreement: date</source>
        <translation>Accord&#xa0;: date</translation>
    </message>
    <message>
        <source>Agreement: collection method</source>
        <translation>Accord&#xa0;: mode de recueil</translation>
    </message>
    <message>
        <source>Agreement: wording</source>
        <translation>Accord&#xa0;: libellé</translation>
    </message>
    <message>
        <source>Agreement: source</source>
        <translation>Accord&#xa0;: source</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e‑mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Scan of a paper</source>
        <translation>Numérisation d’un papier</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>Enregistrement d’appel</translation>
    </message>
    <message>
        <source>From the person</source>
        <translation>Auprès de la personne</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importé d’un fichier</translation>
    </message>
    <message>
        <source>At an event</source>
        <translation>Lors d’un événement</translation>
    </message>
    <message>
        <source>From a third party</source>
        <translation>Auprès d’un tiers</translation>
    </message>
    <message>
        <source>Same address as on file</source>
        <translation>Même adresse que celle du dossier</translation>
    </message>
    <message>
        <source>Person known to us</source>
        <translation>Personne connue de nous</translation>
    </message>
    <message>
        <source>Document seen, not copied</source>
        <translation>Document vu, non copié</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file holds no contacts.</source>
        <translation>Le fichier ne contient pas de contacts.</translation>
    </message>
    <message>
        <source>The encoding of the file is not known.</source>
        <translation>L’encodage du fichier n’est pas connu.</translation>
    </message>
    <message>
        <source>No column of the file can be used.</source>
        <translation>Aucune colonne du fichier n’est utilisable.</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>Le format du fichier n’est pas connu.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>La ligne a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>La ligne a moins de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais refermé.</translation>
    </message>
    <message>
        <source>Some bytes are no text in this encoding.</source>
        <translation>Certains octets ne sont pas du texte dans cet encodage.</translation>
    </message>
    <message>
        <source>The row holds a NUL byte.</source>
        <translation>La ligne contient un octet nul.</translation>
    </message>
    <message>
        <source>The value holds a control character.</source>
        <translation>La valeur contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>La valeur est trop longue.</translation>
    </message>
    <message>
        <source>There is no name, organisation, e-mail, phone or address.</source>
        <translation>Il n’y a ni nom, ni organisation, ni e‑mail, ni téléphone, ni adresse.</translation>
    </message>
    <message>
        <source>The card is never closed.</source>
        <translation>La fiche vCard n’est jamais refermée.</translation>
    </message>
    <message>
        <source>A line of the card cannot be understood.</source>
        <translation>Une ligne de la fiche vCard n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>The same person is in the trash and stays there.</source>
        <translation>La même personne est dans la corbeille et y reste.</translation>
    </message>
    <message>
        <source>The person is on the suppression list and stays objected.</source>
        <translation>La personne est sur la liste d’opposition et y reste.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e‑mail.</translation>
    </message>
    <message>
        <source>“%1” is not a valid phone number; it is kept as written.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone valide&#x202f;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation>«&#x202f;%1&#x202f;» est dans le futur.</translation>
    </message>
    <message>
        <source>“%1” alone does not prove a consent: it needs a date, a collection method, a wording and a source.</source>
        <translation>«&#x202f;%1&#x202f;» ne prouve pas à lui seul un consentement&#xa0;: il faut une date, un mode de recueil, un libellé et une source.</translation>
    </message>
    <message>
        <source>“%1” could not be taken as it stands (%2).</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être repris tel quel (%2).</translation>
    </message>
    <message>
        <source>Allowed: existing customer, similar products, opt-out offered</source>
        <translation>Autorisé&#xa0;: client existant, produits analogues, opposition proposée</translation>
    </message>
    <message>
        <source>existing customer</source>
        <translation>client existant</translation>
    </message>
    <message>
        <source>Allowed: running contract and related offer</source>
        <translation>Autorisé&#xa0;: contrat en cours et offre en rapport avec son objet</translation>
    </message>
    <message>
        <source>running contract</source>
        <translation>contrat en cours</translation>
    </message>
    <message>
        <source>Allowed: professional, related to the profession (legitimate interest)</source>
        <translation>Autorisé&#xa0;: professionnel, objet lié à sa profession (intérêt légitime)</translation>
    </message>
    <message>
        <source>related to the profession</source>
        <translation>objet lié à sa profession</translation>
    </message>
    <message>
        <source>Allowed: no objection recorded</source>
        <translation>Autorisé&#xa0;: aucune opposition enregistrée</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>aucune opposition</translation>
    </message>
    <message>
        <source>Allowed: generic address of a legal person</source>
        <translation>Autorisé&#xa0;: adresse générique d’une personne morale</translation>
    </message>
    <message>
        <source>generic address</source>
        <translation>adresse générique</translation>
    </message>
    <message>
        <source>Allowed: non-commercial information, person informed</source>
        <translation>Autorisé&#xa0;: information sans visée commerciale, personne informée</translation>
    </message>
    <message>
        <source>non-commercial</source>
        <translation>sans visée commerciale</translation>
    </message>
    <message>
        <source>Allowed: needed for the contract or a legal duty</source>
        <translation>Autorisé&#xa0;: message nécessaire au contrat ou à une obligation légale</translation>
    </message>
    <message>
        <source>contract or legal duty</source>
        <translation>contrat ou obligation légale</translation>
    </message>
    <message>
        <source>Blocked: prior consent required for this channel</source>
        <translation>Bloqué&#xa0;: consentement préalable requis pour ce canal</translation>
    </message>
    <message>
        <source>consent required</source>
        <translation>consentement requis</translation>
    </message>
    <message>
        <source>Blocked: objection recorded</source>
        <translation>Bloqué&#xa0;: opposition enregistrée</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>opposition</translation>
    </message>
    <message>
        <source>Blocked: consent withdrawn</source>
        <translation>Bloqué&#xa0;: consentement retiré</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>Blocked: consent refused</source>
        <translation>Bloqué&#xa0;: consentement refusé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>Blocked: consent expired</source>
        <translation>Bloqué&#xa0;: consentement expiré</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>no proof of consent</source>
        <translation>aucune preuve</translation>
    </message>
    <message>
        <source>Blocked: processing restricted (art. 18)</source>
        <translation>Bloqué&#xa0;: traitement limité (art. 18)</translation>
    </message>
    <message>
        <source>processing restricted</source>
        <translation>traitement limité</translation>
    </message>
    <message>
        <source>Blocked: person erased</source>
        <translation>Bloqué&#xa0;: personne effacée</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>personne effacée</translation>
    </message>
    <message>
        <source>Blocked: outside permitted days and hours</source>
        <translation>Bloqué&#xa0;: hors jours et heures autorisés</translation>
    </message>
    <message>
        <source>outside permitted hours</source>
        <translation>hors heures autorisées</translation>
    </message>
    <message>
        <source>Blocked: do-not-call list not checked</source>
        <translation>Bloqué&#xa0;: liste «&#x202f;%1&#x202f;» non vérifiée</translation>
    </message>
    <message>
        <source>do-not-call list not checked</source>
        <translation>liste d’opposition non vérifiée</translation>
    </message>
    <message>
        <source>on the do-not-call list</source>
        <translation>numéro inscrit sur la liste</translation>
    </message>
    <message>
        <source>Blocked: purpose closed</source>
        <translation>Bloqué&#xa0;: finalité clôturée</translation>
    </message>
    <message>
        <source>purpose closed</source>
        <translation>finalité clôturée</translation>
    </message>
    <message>
        <source>Blocked: no valid address</source>
        <translation>Bloqué&#xa0;: pas d’adresse valide</translation>
    </message>
    <message>
        <source>no valid address</source>
        <translation>pas d’adresse valide</translation>
    </message>
    <message>
        <source>Blocked: mandatory footer missing</source>
        <translation>Bloqué&#xa0;: mention obligatoire manquante</translation>
    </message>
    <message>
        <source>footer missing</source>
        <translation>mention manquante</translation>
    </message>
    <message>
        <source>Blocked: objection of %1</source>
        <translation>Bloqué&#xa0;: opposition du %1</translation>
    </message>
    <message>
        <source>objection of %1</source>
        <translation>opposition du %1</translation>
    </message>
    <message>
        <source>Blocked: consent withdrawn on %1</source>
        <translation>Bloqué&#xa0;: consentement retiré le %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retrait du %1</translation>
    </message>
    <message>
        <source>Blocked: consent refused on %1</source>
        <translation>Bloqué&#xa0;: consentement refusé le %1</translation>
    </message>
    <message>
        <source>refused on %1</source>
        <translation>refus du %1</translation>
    </message>
    <message>
        <source>Blocked: consent expired on %1</source>
        <translation>Bloqué&#xa0;: consentement expiré le %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>Waiting: consent requested on %1, no answer yet</source>
        <translation>En attente&#xa0;: consentement demandé le %1, pas encore de réponse</translation>
    </message>
    <message>
        <source>requested on %1</source>
        <translation>demandé le %1</translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>dernier contact le %1</translation>
    </message>
    <message>
        <source>collection on %1</source>
        <translation>collecte le %1</translation>
    </message>
    <message>
        <source>end of the relationship on %1</source>
        <translation>fin de la relation le %1</translation>
    </message>
    <message>
        <source>consent of %1</source>
        <translation>consentement du %1</translation>
    </message>
    <message>
        <source>end of the consent on %1</source>
        <translation>fin du consentement le %1</translation>
    </message>
    <message>
        <source>request closed on %1</source>
        <translation>demande close le %1</translation>
    </message>
    <message>
        <source>added on %1</source>
        <translation>ajout le %1</translation>
    </message>
    <message>
        <source>financial year closed on %1</source>
        <translation>exercice clos le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>last contact from the person</source>
        <translation>dernier contact de la personne</translation>
    </message>
    <message>
        <source>collection of the data</source>
        <translation>collecte des données</translation>
    </message>
    <message>
        <source>end of the relationship</source>
        <translation>fin de la relation</translation>
    </message>
    <message>
        <source>day of the consent</source>
        <translation>jour du consentement</translation>
    </message>
    <message>
        <source>end of the consent</source>
        <translation>fin du consentement</translation>
    </message>
    <message>
        <source>closure of the request</source>
        <translation>clôture de la demande</translation>
    </message>
    <message>
        <source>day of recording</source>
        <translation>jour de l’enregistrement</translation>
    </message>
    <message>
        <source>close of the financial year</source>
        <translation>clôture de l’exercice</translation>
    </message>
    <message>
        <source>start event of the rule</source>
        <translation>point de départ du délai</translation>
    </message>
    <message>
        <source>Allowed: consent given</source>
        <translation>Autorisé&#xa0;: consentement donné</translation>
    </message>
    <message>
        <source>Allowed: consent of %1 (%2, wording v%3)</source>
        <translation>Autorisé&#xa0;: consentement du %1 (%2, libellé v%3)</translation>
    </message>
    <message>
        <source>Allowed: consent of %1 (%2, wording v%3), valid until %4</source>
        <translation>Autorisé&#xa0;: consentement du %1 (%2, libellé v%3), valable jusqu’au %4</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>consentement donné</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1&#xa0;ans</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1&#xa0;mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1&#xa0;mois</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1&#xa0;jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1&#xa0;jours</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>From the suppression list</source>
        <translation>Par la liste d’opposition</translation>
    </message>
    <message>
        <source>The record is broken: it is no valid JSON.</source>
        <translation>La fiche est abîmée&#xa0;: ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Pictures, sounds and other extras of the cards stay out; this is said once.</source>
        <translation>Les photos, sons et autres ajouts des fiches vCard ne sont pas repris&#x202f;; ceci n’est dit qu’une fois.</translation>
    </message>
    <message>
        <source>Two cards bear the same number; the second one loses it.</source>
        <translation>Deux fiches vCard portent le même numéro&#x202f;; la seconde le perd.</translation>
    </message>
    <message>
        <source>This card is a group, not a person.</source>
        <translation>Cette fiche vCard est un groupe, pas une personne.</translation>
    </message>
    <message>
        <source>The date of the consent lies in the future.</source>
        <translation>La date du consentement est dans le futur.</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Demande reçue</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Demande close</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Entrepreneur individuel</translation>
    </message>
    <message>
        <source>Personal address</source>
        <translation>Adresse personnelle</translation>
    </message>
    <message>
        <source>Professional address of a person</source>
        <translation>Adresse professionnelle nominative</translation>
    </message>
    <message>
        <source>Role address</source>
        <translation>Adresse générique</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Nature de l’adresse e‑mail</translation>
    </message>
    <message>
        <source>Address obtained at the sale of</source>
        <translation>Adresse obtenue lors de la vente du</translation>
    </message>
    <message>
        <source>Running contract our offers relate to, until</source>
        <translation>Contrat en cours, en rapport avec nos offres, jusqu’au</translation>
    </message>
    <message>
        <source>Told about the processing on</source>
        <translation>Informée du traitement le</translation>
    </message>
    <message>
        <source>Do-not-call list checked on</source>
        <translation>Liste d’opposition téléphonique vérifiée le</translation>
    </message>
    <message>
        <source>Processing restricted since (art. 18)</source>
        <translation>Traitement limité depuis le (art. 18)</translation>
    </message>
    <message>
        <source>The person gave the address herself</source>
        <translation>La personne a donné l’adresse elle-même</translation>
    </message>
    <message>
        <source>We offer own products similar to what was sold</source>
        <translation>Nous proposons nos propres produits analogues à la vente</translation>
    </message>
    <message>
        <source>An opt-out was offered when the address was taken</source>
        <translation>Une opposition a été proposée au recueil de l’adresse</translation>
    </message>
    <message>
        <source>Every message offers an opt-out</source>
        <translation>Chaque message propose une opposition</translation>
    </message>
    <message>
        <source>Our messages relate to the person’s profession</source>
        <translation>Nos messages ont un lien avec la profession de la personne</translation>
    </message>
    <message>
        <source>The number is on the do-not-call list</source>
        <translation>Le numéro est inscrit sur la liste d’opposition téléphonique</translation>
    </message>
    <message>
        <source>Blocked: minor under %1 without parental consent</source>
        <translation>Bloqué&#xa0;: mineur de moins de %1 ans sans accord parental</translation>
    </message>
    <message>
        <source>Blocked: no contact for %1</source>
        <translation>Bloqué&#xa0;: aucun contact depuis %1</translation>
    </message>
    <message>
        <source>Blocked: unproven or invalid consent (%1)</source>
        <translation>Bloqué&#xa0;: consentement non prouvé ou invalide (%1)</translation>
    </message>
    <message>
        <source>Blocked: %1 attempts already made in %2</source>
        <translation>Bloqué&#xa0;: %1 tentatives déjà faites en %2</translation>
    </message>
    <message>
        <source>Blocked: number listed</source>
        <translation>Bloqué&#xa0;: numéro inscrit</translation>
    </message>
    <message>
        <source>minor under %1</source>
        <translation>mineur de moins de %1 ans</translation>
    </message>
    <message>
        <source>no contact for %1</source>
        <translation>aucun contact depuis %1</translation>
    </message>
    <message>
        <source>consent found invalid</source>
        <translation>consentement reconnu invalide</translation>
    </message>
    <message>
        <source>%1 attempts already made</source>
        <translation>%1 tentatives déjà faites</translation>
    </message>
    <message>
        <source>Rules: %1, version of %2, signed off by a lawyer</source>
        <translation>Règles&#xa0;: %1, version du %2, signée par un juriste</translation>
    </message>
    <message>
        <source>Rules: %1, version of %2, not signed off by a lawyer</source>
        <translation>Règles&#xa0;: %1, version du %2, non signée par un juriste</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Purpose added</source>
        <translation>Finalité ajoutée</translation>
    </message>
    <message>
        <source>Purpose changed</source>
        <translation>Finalité modifiée</translation>
    </message>
    <message>
        <source>Purpose closed</source>
        <translation>Finalité close</translation>
    </message>
    <message>
        <source>Purpose reopened</source>
        <translation>Finalité rouverte</translation>
    </message>
    <message>
        <source>Consents ended with their purpose</source>
        <translation>Consentements clos avec leur finalité</translation>
    </message>
    <message>
        <source>Wording added</source>
        <translation>Libellé ajouté</translation>
    </message>
    <message>
        <source>the purpose has become wider since</source>
        <translation>la finalité s’est élargie depuis</translation>
    </message>
    <message>
        <source>Hello %1. You are the one who chooses.</source>
        <translation>Bonjour %1. C’est vous qui choisissez.</translation>
    </message>
    <message>
        <source>May %1 contact you? Saying no changes neither the price nor the service.</source>
        <translation>%1 peut-il vous contacter&#x202f;? Dire non ne change ni le prix ni le service.</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Your signature, with a finger or the mouse</source>
        <translation>Votre signature, au doigt ou à la souris</translation>
    </message>
    <message>
        <source>Wipe the signature</source>
        <translation>Effacer la signature</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Answer at least one line</source>
        <translation>Répondez à une ligne au moins</translation>
    </message>
    <message>
        <source>A yes needs your signature</source>
        <translation>Un oui demande votre signature</translation>
    </message>
    <message>
        <source>Thank you. Your choices are recorded.</source>
        <translation>Merci. Vos choix sont enregistrés.</translation>
    </message>
    <message>
        <source>This screen locks afterwards: nobody else sees your answers.</source>
        <translation>Cet écran se verrouille ensuite&#x202f;: personne d’autre ne voit vos réponses.</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Désabonnement</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>complaint passed on by a mail provider</source>
        <translation>réclamation transmise par un fournisseur de messagerie</translation>
    </message>
    <message>
        <source>report of a mail server: the message did not arrive</source>
        <translation>rapport d’un serveur&#xa0;: le message n’est pas arrivé</translation>
    </message>
    <message>
        <source>reads like a message that did not arrive</source>
        <translation>a l’air d’un message qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>report of a mail server: the message arrived</source>
        <translation>rapport d’un serveur&#xa0;: le message est arrivé</translation>
    </message>
    <message>
        <source>says of itself that no human wrote it</source>
        <translation>se présente comme écrit par un automate</translation>
    </message>
    <message>
        <source>reads like an absence message</source>
        <translation>a l’air d’un message d’absence</translation>
    </message>
    <message>
        <source>newsletter of somebody else</source>
        <translation>lettre d’information de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>asks to be taken off the list</source>
        <translation>demande à être retirée de la liste</translation>
    </message>
    <message>
        <source>written to an address made for unsubscribing</source>
        <translation>écrit à une adresse faite pour se désabonner</translation>
    </message>
    <message>
        <source>objects to direct marketing</source>
        <translation>s’oppose à la prospection commerciale</translation>
    </message>
    <message>
        <source>has the words, but seems to mean the opposite</source>
        <translation>contient les mots, mais semble dire le contraire</translation>
    </message>
    <message>
        <source>asks what is held about the person: answer under Requests</source>
        <translation>demande ce que l’on sait de la personne&#xa0;: répondez sous Demandes</translation>
    </message>
    <message>
        <source>asks to be erased: answer under Requests</source>
        <translation>demande l’effacement&#xa0;: répondez sous Demandes</translation>
    </message>
    <message>
        <source>no request found in what the person wrote</source>
        <translation>aucune demande dans ce que la personne a écrit</translation>
    </message>
    <message>
        <source>stands in the list</source>
        <translation>figure dans la liste</translation>
    </message>
    <message>
        <source>holds neither an address nor a number</source>
        <translation>ne contient ni adresse ni numéro</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>corrigé à la main</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>You agreed to the following until %1. If you want it to go on, please confirm it.</source>
        <translation>Vous avez accepté ce qui suit jusqu’au %1. Si vous souhaitez que cela continue, merci de le confirmer.</translation>
    </message>
    <message>
        <source>Do you agree to the following?</source>
        <translation>Acceptez-vous ce qui suit&#x202f;?</translation>
    </message>
    <message>
        <source>You would be reached %1.</source>
        <translation>Vous seriez joint(e) %1.</translation>
    </message>
    <message>
        <source>Without an answer from you it simply ends on %1.</source>
        <translation>Sans réponse de votre part, cela prend fin de soi-même le %1.</translation>
    </message>
    <message>
        <source>Without an answer from you nothing is sent, and this question is forgotten after 30 days.</source>
        <translation>Sans réponse de votre part, rien ne vous est envoyé et cette question est oubliée au bout de 30 jours.</translation>
    </message>
    <message>
        <source>Your code: %1 (good once, until %2)</source>
        <translation>Votre code&#xa0;: %1 (valable une seule fois, jusqu’au %2)</translation>
    </message>
    <message>
        <source>%1: please confirm [%2]</source>
        <translation>%1&#xa0;: merci de confirmer [%2]</translation>
    </message>
    <message>
        <source>To say yes, reply to this message and leave the code in its subject. To say no, reply with the single word NO.</source>
        <translation>Pour dire oui, répondez à ce message en laissant le code dans l’objet. Pour dire non, répondez par le seul mot NON.</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Merci de confirmer</translation>
    </message>
    <message>
        <source>To answer, tick, sign and send this page back, or give us the code by phone, by e-mail or at the counter.</source>
        <translation>Pour répondre, cochez, signez et renvoyez cette page, ou donnez-nous le code par téléphone, par e‑mail ou au comptoir.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation>Je refuse</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Personne jointe</translation>
    </message>
    <message>
        <source>No reply to the call</source>
        <translation>Pas de réponse à l’appel</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
        <source>no hours prescribed</source>
        <translation>aucune heure prescrite</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Feuille d’appel</translation>
    </message>
    <message>
        <source>%1 · people to call: %2 · judged on %3</source>
        <translation>%1 · personnes à appeler&#xa0;: %2 · vérifiées le %3</translation>
    </message>
    <message>
        <source>What you say first, in %1</source>
        <translation>Ce que vous dites d’abord, en %1</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Permitted hours, where the person lives</source>
        <translation>Heures permises, là où vit la personne</translation>
    </message>
    <message>
        <source>Says stop</source>
        <translation>Dit stop</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>and still valid</source>
        <translation>et toujours valable</translation>
    </message>
    <message>
        <source>Existing customers</source>
        <translation>Clients existants</translation>
    </message>
    <message>
        <source>similar products, opt-out offered</source>
        <translation>produits analogues, opposition proposée</translation>
    </message>
    <message>
        <source>Running contract</source>
        <translation>Contrat en cours</translation>
    </message>
    <message>
        <source>and a related offer</source>
        <translation>et une offre en rapport</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>related to their profession</source>
        <translation>en rapport avec leur profession</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Aucune opposition</translation>
    </message>
    <message>
        <source>they may say stop at any time</source>
        <translation>elles peuvent dire stop à tout moment</translation>
    </message>
    <message>
        <source>Generic address</source>
        <translation>Adresse générique</translation>
    </message>
    <message>
        <source>of a legal person</source>
        <translation>d’une personne morale</translation>
    </message>
    <message>
        <source>Informed people</source>
        <translation>Personnes informées</translation>
    </message>
    <message>
        <source>the message is not commercial</source>
        <translation>le message est sans visée commerciale</translation>
    </message>
    <message>
        <source>Contract or legal duty</source>
        <translation>Contrat ou obligation légale</translation>
    </message>
    <message>
        <source>the message is needed</source>
        <translation>le message est nécessaire</translation>
    </message>
    <message>
        <source>Consent required</source>
        <translation>Consentement requis</translation>
    </message>
    <message>
        <source>never given</source>
        <translation>jamais donné</translation>
    </message>
    <message>
        <source>they said stop</source>
        <translation>elles ont dit stop</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>only they can give it again</source>
        <translation>elles seules peuvent le redonner</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>they were asked and said no</source>
        <translation>la question a été posée, réponse non</translation>
    </message>
    <message>
        <source>Consent expired</source>
        <translation>Consentement expiré</translation>
    </message>
    <message>
        <source>to be asked again by another permitted way</source>
        <translation>à redemander par un autre canal permis</translation>
    </message>
    <message>
        <source>Invalid consent</source>
        <translation>Consentement invalide</translation>
    </message>
    <message>
        <source>found not to stand</source>
        <translation>jugé sans valeur</translation>
    </message>
    <message>
        <source>No contact for too long</source>
        <translation>Sans contact depuis trop longtemps</translation>
    </message>
    <message>
        <source>the retention period is over</source>
        <translation>la durée de conservation est écoulée</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Traitement limité</translation>
    </message>
    <message>
        <source>at their request (art. 18)</source>
        <translation>à leur demande (art. 18)</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Personnes effacées</translation>
    </message>
    <message>
        <source>nothing may be sent</source>
        <translation>rien ne peut être envoyé</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>without parental consent</source>
        <translation>sans accord parental</translation>
    </message>
    <message>
        <source>Outside permitted hours</source>
        <translation>Hors des heures permises</translation>
    </message>
    <message>
        <source>not now, but later</source>
        <translation>pas maintenant, mais plus tard</translation>
    </message>
    <message>
        <source>Called often enough</source>
        <translation>Déjà assez appelées</translation>
    </message>
    <message>
        <source>as often as the rules allow</source>
        <translation>autant que les règles le permettent</translation>
    </message>
    <message>
        <source>Do-not-call list not checked</source>
        <translation>Liste de refus d’appels non vérifiée</translation>
    </message>
    <message>
        <source>to be looked at before calling</source>
        <translation>à consulter avant d’appeler</translation>
    </message>
    <message>
        <source>On the do-not-call list</source>
        <translation>Sur la liste de refus d’appels</translation>
    </message>
    <message>
        <source>the number is registered there</source>
        <translation>le numéro y est inscrit</translation>
    </message>
    <message>
        <source>nothing is sent for it any more</source>
        <translation>plus rien n’est envoyé à ce titre</translation>
    </message>
    <message>
        <source>No valid address</source>
        <translation>Pas d’adresse valide</translation>
    </message>
    <message>
        <source>missing or not usable</source>
        <translation>absente ou inutilisable</translation>
    </message>
    <message>
        <source>Mandatory footer missing</source>
        <translation>Mention obligatoire manquante</translation>
    </message>
    <message>
        <source>the message does not say enough</source>
        <translation>le message n’en dit pas assez</translation>
    </message>
    <message>
        <source>Request pending</source>
        <translation>Demande en attente</translation>
    </message>
    <message>
        <source>no answer received yet</source>
        <translation>réponse pas encore reçue</translation>
    </message>
    <message>
        <source>a “yes” without date or proof</source>
        <translation>«&#x202f;oui&#x202f;» sans date ni preuve</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2, not on public holidays (%3)</source>
        <translation>%1, %2, sauf les jours fériés (%3)</translation>
    </message>
    <message>
        <source>Good day, my name is …, and I am calling on behalf of %1.</source>
        <translation>Bonjour, je m’appelle … et j’appelle pour le compte de %1.</translation>
    </message>
    <message>
        <source>This is a sales call. It is about: %1.</source>
        <translation>C’est un appel commercial. Il porte sur ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>I am calling you about: %1.</source>
        <translation>Je vous appelle à ce sujet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Is this a good moment? You may say no, and you may ask me not to call you again: one word is enough, and I write it down at once.</source>
        <translation>Est-ce le bon moment&#x202f;? Vous pouvez refuser, et me demander de ne plus vous appeler&#xa0;: un mot suffit et je le note aussitôt.</translation>
    </message>
    <message>
        <source>You can also tell us at %1.</source>
        <translation>Vous pouvez aussi nous le dire ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Known in part only: nothing was recorded of this person before %1. The answer stands on what was recorded then.</source>
        <translation>Connu en partie seulement&#xa0;: rien n’était enregistré sur cette personne avant le %1. La réponse repose sur ce qui l’a été ce jour-là.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Joignable par</translation>
    </message>
    <message>
        <source>What was recorded before</source>
        <translation>Ce qui était enregistré auparavant</translation>
    </message>
    <message>
        <source>A record of this is kept so that what was decided on your data can be checked. It holds no address and no name.</source>
        <translation>Une trace en est gardée pour que ce qui a été décidé sur vos données puisse être vérifié. Elle ne contient ni adresse ni nom.</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Connu jusqu’au</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Who calls, for what</source>
        <translation>Qui appelle, pour quoi</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>It holds only for this company and for these calls.</source>
        <translation>Il ne vaut que pour cette entreprise et pour ces appels.</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>At any time, free of charge, even by word of mouth during a call.</source>
        <translation>À tout moment, gratuitement, même oralement pendant un appel.</translation>
    </message>
    <message>
        <source>On request you receive, free of charge, on paper or by e-mail, the proof of your consent: date, time and text.</source>
        <translation>Sur demande, vous recevez gratuitement, sur papier ou par e-mail, la preuve de votre consentement&#xa0;: date, heure et texte.</translation>
    </message>
    <message>
        <source>Data used: %1. Your consent lasts %2 at most. Wording version %3, privacy notice version %4.</source>
        <translation>Données utilisées&#xa0;: %1. Votre consentement dure %2 au plus. Libellé version %3, mentions d’information version %4.</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>Form %1, printed on %2</source>
        <translation>Formulaire %1, imprimé le %2</translation>
    </message>
    <message>
        <source>Put a cross only where you wish. A line left empty is not an agreement. Refusing changes neither the price nor the service.</source>
        <translation>Cochez seulement ce que vous souhaitez. Une ligne laissée vide n’est pas un accord. Refuser ne change ni le prix ni le service.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Or type your first and last name</source>
        <translation>Ou tapez vos prénom et nom</translation>
    </message>
    <message>
        <source>Leave out every address by which you do not wish to be reached.</source>
        <translation>Laissez vide chaque adresse par laquelle vous ne souhaitez pas être joint(e).</translation>
    </message>
    <message>
        <source>Of age, checked on</source>
        <translation>Majorité vérifiée le</translation>
    </message>
    <message>
        <source>Organisation and job title</source>
        <translation>Organisation et fonction</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Of age, instead of a birth date</source>
        <translation>Majorité, au lieu d’une date de naissance</translation>
    </message>
    <message>
        <source>What is documented of the relation</source>
        <translation>Ce qui est documenté de la relation</translation>
    </message>
    <message>
        <source>This is left out: no purpose needs it of this person.</source>
        <translation>Laissé de côté&#xa0;: aucune finalité ne le demande pour cette personne.</translation>
    </message>
    <message>
        <source>Read this note again: “%1”. Health, beliefs, origins, judgements and identity numbers do not belong in it.</source>
        <translation>Relisez cette note&#xa0;: «&#x202f;%1&#x202f;». La santé, les convictions, les origines, les jugements et les numéros d’identité n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>Request to confirm a consent: %1, %2</source>
        <translation>Demande de confirmer un consentement&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>not answered; the code is good until %1</source>
        <translation>sans réponse&#x202f;; le code est valable jusqu’au %1</translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation>confirmé le %1</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>annulée le %1</translation>
    </message>
    <message>
        <source>The calls and requests for confirmation that the controller recorded do not belong to data portability; ask for access to receive them.</source>
        <translation>Les appels et les demandes de confirmation notés par le responsable du traitement ne relèvent pas de la portabilité&#x202f;; demandez l’accès pour les recevoir.</translation>
    </message>
    <message>
        <source>%1 (%2, %3) agreed in your place; checked by: %4</source>
        <translation>%1 (%2, %3) a donné son accord à votre place&#x202f;; vérifié par&#xa0;: %4</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>When we called or asked you</source>
        <translation>Nos appels et nos demandes de confirmation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>You agreed to a call on %1</source>
        <translation>Vous avez accepté un appel le %1</translation>
    </message>
    <message>
        <source>%1 at most, without tacit renewal.</source>
        <translation>%1 au plus, sans renouvellement tacite.</translation>
    </message>
    <message>
        <source>You agreed to it on %1.</source>
        <translation>Vous y avez consenti le %1.</translation>
    </message>
    <message>
        <source>You agreed to it.</source>
        <translation>Vous y avez consenti.</translation>
    </message>
    <message>
        <source>You are our customer, and we write about products or services similar to those you bought.</source>
        <translation>Vous êtes notre client, et nous vous parlons de produits ou de services analogues à ceux que vous avez achetés.</translation>
    </message>
    <message>
        <source>You have a contract with us, and this relates to it.</source>
        <translation>Vous avez un contrat en cours avec nous, et ceci s’y rapporte.</translation>
    </message>
    <message>
        <source>We have a legitimate interest in making our offers known, and you have not objected.</source>
        <translation>Nous avons un intérêt légitime à faire connaître nos offres, et vous ne vous y êtes pas opposé.</translation>
    </message>
    <message>
        <source>We have a legitimate interest in keeping you informed.</source>
        <translation>Nous avons un intérêt légitime à vous tenir informé.</translation>
    </message>
    <message>
        <source>You gave us your details yourself.</source>
        <translation>Vous nous avez vous-même donné vos coordonnées.</translation>
    </message>
    <message>
        <source>You gave us your details at our counter.</source>
        <translation>Vous nous avez donné vos coordonnées au comptoir.</translation>
    </message>
    <message>
        <source>You gave us your details by phone.</source>
        <translation>Vous nous avez donné vos coordonnées par téléphone.</translation>
    </message>
    <message>
        <source>You gave us your details on a web form.</source>
        <translation>Vous nous avez donné vos coordonnées par un formulaire en ligne.</translation>
    </message>
    <message>
        <source>Your details come from a list we kept before.</source>
        <translation>Vos coordonnées proviennent d’un fichier que nous tenions auparavant.</translation>
    </message>
    <message>
        <source>You gave us your details at an event.</source>
        <translation>Vous nous avez donné vos coordonnées lors d’un événement.</translation>
    </message>
    <message>
        <source>Ask us where we have your details from.</source>
        <translation>Demandez-nous d’où nous tenons vos coordonnées.</translation>
    </message>
    <message>
        <source>Your details were passed on to us.</source>
        <translation>Vos coordonnées nous ont été transmises par un tiers.</translation>
    </message>
    <message>
        <source>To stop: reply STOP.</source>
        <translation>Pour refuser&#xa0;: répondez STOP.</translation>
    </message>
    <message>
        <source>Your rights: %1</source>
        <translation>Vos droits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent by %1.</source>
        <translation>Envoyé par %1.</translation>
    </message>
    <message>
        <source>You no longer want these messages? Answer with the word STOP, or write to %1: it is free, and you need not say why.</source>
        <translation>Vous ne voulez plus de ces messages&#x202f;? Répondez par le mot STOP ou écrivez à %1&#xa0;: c’est gratuit, et vous n’avez pas à dire pourquoi.</translation>
    </message>
    <message>
        <source>You no longer want these letters? Tell %1: it is free, and you need not say why.</source>
        <translation>Vous ne voulez plus de ces courriers&#x202f;? Dites-le à %1&#xa0;: c’est gratuit, et vous n’avez pas à dire pourquoi.</translation>
    </message>
    <message>
        <source>Why you receive this: %1.</source>
        <translation>Pourquoi vous recevez ce message&#xa0;: %1.</translation>
    </message>
    <message>
        <source>We send you our privacy notice if you ask for it.</source>
        <translation>Nous vous envoyons notre politique de confidentialité sur demande.</translation>
    </message>
    <message>
        <source>Privacy notice: %1</source>
        <translation>Politique de confidentialité&#xa0;: %1</translation>
    </message>
    <message>
        <source>You can ask %1 for access to your data, for their rectification, erasure, restriction or portability, and object to their use.</source>
        <translation>Vous pouvez demander à %1 l’accès à vos données, leur rectification, leur effacement, la limitation de leur traitement ou leur portabilité, et vous opposer à leur utilisation.</translation>
    </message>
    <message>
        <source>You can complain to: %1</source>
        <translation>Pour une réclamation&#xa0;: %1</translation>
    </message>
    <message>
        <source>From a bought, rented or received list</source>
        <translation>D’une liste achetée, louée ou reçue</translation>
    </message>
    <message>
        <source>The list is from another organisation and holds no proof for this person: she is left out.</source>
        <translation>La liste vient d’un autre organisme et ne porte aucune preuve pour cette personne&#xa0;: elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>Blocked: from a bought list, and supplier, day, notice or proof is not documented</source>
        <translation>Bloqué&#xa0;: liste achetée dont le fournisseur, la date, l’information ou la preuve n’est pas documentée</translation>
    </message>
    <message>
        <source>Within a month of that day</source>
        <translation>Dans le mois qui suit ce jour</translation>
    </message>
    <message>
        <source>With the first message</source>
        <translation>Avec le premier message</translation>
    </message>
    <message>
        <source>Supplier of the list: missing</source>
        <translation>Fournisseur de la liste&#xa0;: absent</translation>
    </message>
    <message>
        <source>Day on which the list was obtained: missing</source>
        <translation>Jour d’obtention de la liste&#xa0;: absent</translation>
    </message>
    <message>
        <source>Blocked: from a bought list, and not informed of it yet (due by %1)</source>
        <translation>Bloqué&#xa0;: liste achetée, personne pas encore informée (au plus tard le %1)</translation>
    </message>
    <message>
        <source>bought list, not documented</source>
        <translation>liste achetée, non documentée</translation>
    </message>
    <message>
        <source>bought list, not informed yet</source>
        <translation>liste achetée, pas encore informée</translation>
    </message>
    <message>
        <source>Proof given by the supplier: missing</source>
        <translation>Preuve donnée par le fournisseur&#xa0;: absente</translation>
    </message>
    <message>
        <source>Proof given by the supplier: %1</source>
        <translation>Preuve donnée par le fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Information on the source of the data (art. 14): given on %1</source>
        <translation>Information sur l’origine des données (art. 14)&#xa0;: donnée le %1</translation>
    </message>
    <message>
        <source>Information on the source of the data (art. 14): not planned</source>
        <translation>Information sur l’origine des données (art. 14)&#xa0;: non prévue</translation>
    </message>
    <message>
        <source>Information on the source of the data (art. 14): due by %1</source>
        <translation>Information sur l’origine des données (art. 14)&#xa0;: au plus tard le %1</translation>
    </message>
    <message>
        <source>Information on the source of the data (art. 14): with the first message</source>
        <translation>Information sur l’origine des données (art. 14)&#xa0;: avec le premier message</translation>
    </message>
    <message>
        <source>This is what you told us on %1 (%2):</source>
        <translation>Voici ce que vous nous avez dit le %1 (%2)&#xa0;:</translation>
    </message>
    <message>
        <source>If this is not what you said, or if you change your mind, tell us: at any time, free of charge and without a reason.</source>
        <translation>Si ce n’est pas ce que vous avez dit, ou si vous changez d’avis, dites-le-nous&#xa0;: à tout moment, gratuitement et sans motif.</translation>
    </message>
    <message>
        <source>What was read to you:</source>
        <translation>Ce qui vous a été lu&#xa0;:</translation>
    </message>
    <message>
        <source>Replying to this message with the single word STOP is enough.</source>
        <translation>Il suffit de répondre à ce message par le seul mot STOP.</translation>
    </message>
    <message>
        <source>%1: what you told us on %2</source>
        <translation>%1&#xa0;: ce que vous nous avez dit le %2</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>Ce que vous nous avez dit</translation>
    </message>
    <message>
        <source>What was read to you</source>
        <translation>Ce qui vous a été lu</translation>
    </message>
    <message>
        <source>Recordings deleted at the end of their time</source>
        <translation>Enregistrements supprimés à l’échéance</translation>
    </message>
    <message>
        <source>This message relates to your profession: that is our legitimate interest.</source>
        <translation>Ce message concerne votre profession&#xa0;: c’est notre intérêt légitime.</translation>
    </message>
    <message>
        <source>This message goes to the role address of your organisation.</source>
        <translation>Ce message est adressé à l’adresse générique de votre organisation.</translation>
    </message>
    <message>
        <source>This message is needed for our contract, or the law asks for it.</source>
        <translation>Ce message est nécessaire à notre contrat, ou la loi le demande.</translation>
    </message>
    <message>
        <source>Your details come from a list of %1.</source>
        <translation>Vos coordonnées viennent d’une liste de %1.</translation>
    </message>
    <message>
        <source>This person is here already, not from a bought list: nothing was taken from the list</source>
        <translation>Cette personne est déjà ici, sans venir d’une liste achetée&#xa0;: rien n’a été repris de la liste</translation>
    </message>
    <message>
        <source>Supplier of the list: %1</source>
        <translation>Fournisseur de la liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>The purpose is in use.</source>
        <translation>La finalité est en service.</translation>
    </message>
    <message>
        <source>The purpose is closed; consents ended with it: %1.</source>
        <translation>La finalité est close&#x202f;; consentements qui ont pris fin avec elle&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Kept as unproven, with the receipt as evidence.</source>
        <translation>Gardé comme non prouvé, avec le reçu comme preuve.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>Whoever said stop or was deleted since the backup may be reachable here again.</source>
        <translation>Les personnes qui ont dit stop ou ont été supprimées depuis la sauvegarde risquent d’être de nouveau joignables ici.</translation>
    </message>
    <message>
        <source>The vault the backup was made of was not found, so nothing could be taken over from it.</source>
        <translation>Le coffre d’où vient la sauvegarde n’a pas été trouvé&#x202f;; rien n’a donc pu en être repris.</translation>
    </message>
    <message>
        <source>The vault the backup was made of could not be read, so nothing could be taken over from it: %1</source>
        <translation>Le coffre d’où vient la sauvegarde n’a pas pu être lu&#x202f;; rien n’a donc pu en être repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before you write to anybody, go through the letters, e-mails and notes since %1 and record again who said stop.</source>
        <translation>Avant d’écrire à qui que ce soit, reprenez les courriers, e‑mails et notes depuis le %1 et notez de nouveau qui a dit stop.</translation>
    </message>
    <message>
        <source>Nobody has said stop or been deleted since the backup.</source>
        <translation>Depuis la sauvegarde, personne n’a dit stop et personne n’a été supprimé.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparaison faite avec %1.</translation>
    </message>
    <message>
        <source>What people have said since the backup has been taken over.</source>
        <translation>Ce que les personnes ont dit depuis la sauvegarde a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s), withdrawal(s) or objection(s)</source>
        <translation>
            <numerusform>%n refus, retrait ou opposition</numerusform>
            <numerusform>%n refus, retraits ou oppositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted for good again</source>
        <translation>
            <numerusform>%n personne supprimée définitivement à nouveau</numerusform>
            <numerusform>%n personnes supprimées définitivement à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the suppression list</source>
        <translation>
            <numerusform>%n entrée de la liste d’opposition</numerusform>
            <numerusform>%n entrées de la liste d’opposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) restricted or in the trash again</source>
        <translation>
            <numerusform>%n personne à nouveau limitée ou à la corbeille</numerusform>
            <numerusform>%n personnes à nouveau limitées ou à la corbeille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopMoves</name>
    <message>
        <source>%1 said stop %2 for this purpose. Nobody writes or calls for it any more.</source>
        <translation>%1 a dit stop %2 pour cette finalité. Personne ne lui écrit ni ne l’appelle plus à ce titre.</translation>
    </message>
    <message>
        <source>%1 said stop to everything %2.</source>
        <translation>%1 ne veut plus rien recevoir %2.</translation>
    </message>
    <message>
        <source>%1 said stop to this purpose, by every channel.</source>
        <translation>%1 a dit stop à cette finalité, par tous les canaux.</translation>
    </message>
    <message>
        <source>%1 said stop to everything. Only messages a contract or the law needs may still go out.</source>
        <translation>%1 a dit stop à tout. Seuls les messages nécessaires au contrat ou à la loi peuvent encore partir.</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>entrenous [--vault FOLDER|postgresql://…] [--user NAME] [--passphrase-file FILE|-] [--language fr|en] [--json] [--at INSTANT] COMMAND …
Without a command the window opens. The passphrase comes from --passphrase-file or ENTRENOUS_PASSPHRASE, never from an argument.</source>
        <translation>entrenous [--vault DOSSIER|postgresql://…] [--user NOM] [--passphrase-file FICHIER|-] [--language fr|en] [--json] [--at INSTANT] COMMANDE …
Sans commande, la fenêtre s’ouvre. La phrase secrète vient de --passphrase-file ou de ENTRENOUS_PASSPHRASE, jamais d’un argument.</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>The database is ready.</source>
        <translation>La base de données est prête.</translation>
    </message>
    <message>
        <source>The vault is ready. Its recovery key, shown this once: %1</source>
        <translation>Le coffre est prêt. Sa clé de secours, montrée cette seule fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organisation: %1 (%2)</source>
        <translation>Organisation&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Moteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encryption: %1</source>
        <translation>Chiffrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schema version: %1</source>
        <translation>Version du schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>People: %1, in the trash: %2</source>
        <translation>Personnes&#xa0;: %1, dans la corbeille&#xa0;: %2</translation>
    </message>
    <message>
        <source>Consent events: %1, journal entries: %2</source>
        <translation>Événements de consentement&#xa0;: %1, écritures du journal&#xa0;: %2</translation>
    </message>
    <message>
        <source>All is well: pages, links, both histories, states, counters and search index.</source>
        <translation>Tout va bien&#xa0;: pages, liens, les deux historiques, états, compteurs et index de recherche.</translation>
    </message>
    <message>
        <source>The passphrase has been changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>The new recovery key, shown this once: %1</source>
        <translation>La nouvelle clé de secours, montrée cette seule fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Sauvegarde écrite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup has been restored into a new vault. Its passphrases are those of the day of the backup.</source>
        <translation>La sauvegarde a été restaurée dans un nouveau coffre. Ses phrases secrètes sont celles du jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>It is still locked. What people have said since the backup is taken over when it is first opened, if the vault the backup was made of is still there.</source>
        <translation>Il est encore verrouillé. Ce que les personnes ont dit depuis la sauvegarde sera repris à la première ouverture, si le coffre d’où vient la sauvegarde est toujours là.</translation>
    </message>
</context>
<context>
    <name>WithdrawListWords</name>
    <message numerus="yes">
        <source>%n person(s) stopped.</source>
        <translation>
            <numerusform>%n personne n’est plus sollicitée.</numerusform>
            <numerusform>%n personnes ne sont plus sollicitées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AccessPackagePage</name>
    <message>
        <source>The package</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>How will the package travel?</source>
        <translation>Comment le dossier voyagera-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Readable as a web page and PDF, and as data for another program: JSON, vCard, CSV.</source>
        <translation>Lisible en page web et en PDF, et en données pour un autre logiciel&#xa0;: JSON, vCard, CSV.</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Phrase secrète du dossier</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>Dans quel dossier&#x202f;?</translation>
    </message>
    <message>
        <source>Where should the package go?</source>
        <translation>Où placer le dossier&#x202f;?</translation>
    </message>
    <message>
        <source>Locked package (*.zip)</source>
        <translation>Dossier protégé (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>La phrase secrète doit avoir au moins %n caractère</numerusform>
            <numerusform>La phrase secrète doit avoir au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases secrètes diffèrent</translation>
    </message>
    <message>
        <source>Choose where the package goes</source>
        <translation>Choisissez où placer le dossier</translation>
    </message>
    <message>
        <source>One file, locked with a passphrase (ZIP, AES‑256)</source>
        <translation>Un seul fichier, protégé par une phrase secrète (ZIP, AES‑256)</translation>
    </message>
    <message>
        <source>An open folder, for a person who is here with a key of her own</source>
        <translation>Un dossier ouvert, pour une personne présente avec sa propre clé USB</translation>
    </message>
    <message>
        <source>Give the passphrase by another way, such as the phone.</source>
        <translation>Donnez la phrase secrète par un autre moyen, le téléphone par exemple.</translation>
    </message>
</context>
<context>
    <name>crm::AccessPersonPage</name>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>Who asks, and since when?</source>
        <translation>Qui demande, et depuis quand&#x202f;?</translation>
    </message>
    <message>
        <source>Any wording by any channel counts. The clock runs from the day it reached you.</source>
        <translation>Toute formulation compte, par tout canal. Le délai court du jour où la demande vous est parvenue.</translation>
    </message>
    <message>
        <source>Name, e‑mail or phone…</source>
        <translation>Nom, e‑mail ou téléphone…</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>How we know it is this person</source>
        <translation>Ce qui établit son identité</translation>
    </message>
    <message>
        <source>Writing from the address on file is enough. Ask for more only when there is a real doubt, and never for a copy of an identity card by habit.</source>
        <translation>Écrire depuis l’adresse connue suffit. N’en demandez plus qu’en cas de doute réel, et jamais une copie de pièce d’identité par habitude.</translation>
    </message>
    <message>
        <source>Choose the person first</source>
        <translation>Choisissez d’abord la personne</translation>
    </message>
    <message>
        <source>Say when the request was received</source>
        <translation>Indiquez quand la demande a été reçue</translation>
    </message>
</context>
<context>
    <name>crm::AccessReviewPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Ce que nous détenons</translation>
    </message>
    <message>
        <source>This is everything held about the person</source>
        <translation>Voici tout ce qui est détenu sur la personne</translation>
    </message>
    <message>
        <source>It all goes into the package, notes included. Read the notes once more: other people’s names do not belong in it.</source>
        <translation>Tout va dans le dossier, notes comprises. Relisez les notes&#xa0;: les noms d’autres personnes n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>Everything held about the person</source>
        <translation>Tout ce qui est détenu sur la personne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Contact details and notes</source>
        <translation>Coordonnées et notes</translation>
    </message>
    <message>
        <source>every purpose</source>
        <translation>toutes les finalités</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>tous les canaux</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Consents and objections</source>
        <translation>Consentements et oppositions</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>Preuves conservées</translation>
    </message>
    <message>
        <source>Who looked or changed</source>
        <translation>Qui a consulté ou modifié</translation>
    </message>
    <message>
        <source>%1, for: %2</source>
        <translation>%1, pour&#xa0;: %2</translation>
    </message>
    <message>
        <source>To whom it was given</source>
        <translation>À qui les données ont été communiquées</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
</context>
<context>
    <name>crm::AccessWizard</name>
    <message>
        <source>Answer an access request</source>
        <translation>Répondre à une demande d’accès</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Constituer le dossier</translation>
    </message>
    <message>
        <source>Writing the package…</source>
        <translation>Constitution du dossier…</translation>
    </message>
</context>
<context>
    <name>crm::AgeBox</name>
    <message>
        <source>Needed for: %1.</source>
        <extracomment>under a field: the purposes that need it</extracomment>
        <translation>Finalité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Where this is enough, leave the birth date out.</source>
        <translation>%1 Si cela suffit, laissez la date de naissance de côté.</translation>
    </message>
</context>
<context>
    <name>crm::AgreedCallDialog</name>
    <message>
        <source>&amp;Note the agreement</source>
        <translation>&amp;Noter l’accord</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Jour de l’appel</translation>
    </message>
    <message>
        <source>Hour of the call</source>
        <translation>Heure de l’appel</translation>
    </message>
    <message>
        <source>For example: by e-mail of today, “call me after work on Thursday”</source>
        <translation>Par exemple&#xa0;: par e-mail de ce jour, «&#xa0;appelez-moi jeudi après le travail&#xa0;»</translation>
    </message>
    <message>
        <source>When may %1 be called?</source>
        <translation>Quand peut-on appeler %1&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Outside the permitted days and hours only a call that she agreed to for an exact day and hour is lawful. It may be made within that hour; her consent to the calls themselves is still needed.</source>
        <translation>Hors des jours et heures permis, seul un appel convenu avec elle pour un jour et une heure exacts est licite. Il peut être passé dans cette heure&#x202f;; son consentement aux appels eux-mêmes reste nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Day and hour, by the clock of this computer</source>
        <translation>&amp;Jour et heure, à l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;How she agreed, and what she said</source>
        <translation>&amp;Comment elle a accepté, et ce qu’elle a dit</translation>
    </message>
    <message>
        <source>Enter the day of the call</source>
        <translation>Saisissez le jour de l’appel</translation>
    </message>
    <message>
        <source>This moment is over</source>
        <translation>Ce moment est passé</translation>
    </message>
    <message>
        <source>Say how she agreed</source>
        <translation>Dites comment elle a accepté</translation>
    </message>
</context>
<context>
    <name>crm::AllAnswersDialog</name>
    <message>
        <source>Accepts this line</source>
        <translation>Accepte cette ligne</translation>
    </message>
    <message>
        <source>Refuses this line</source>
        <translation>Refuse cette ligne</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>Leave this line open</source>
        <translation>Laisser cette ligne ouverte</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>purpose, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>crm::AppearanceSection</name>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
</context>
<context>
    <name>crm::AskDesk</name>
    <message>
        <source>No consent ends within 60 days. Those that do are listed here, so that you can ask again in time.</source>
        <translation>Aucun consentement ne finit dans les 60 jours. Ceux qui finissent sont listés ici, pour redemander à temps.</translation>
    </message>
    <message>
        <source>No consent has ended within the last year.</source>
        <translation>Aucun consentement n’a pris fin depuis un an.</translation>
    </message>
    <message>
        <source>No answer is without proof.</source>
        <translation>Aucune réponse n’est sans preuve.</translation>
    </message>
    <message>
        <source>Nobody is being waited for. A request with a code is made from a card, or from the lists beside.</source>
        <translation>Aucune réponse n’est attendue. Une demande avec code se fait depuis une fiche ou depuis les listes voisines.</translation>
    </message>
    <message>
        <source>As&amp;k again…</source>
        <translation>&amp;Redemander…</translation>
    </message>
    <message>
        <source>Record the &amp;proof…</source>
        <translation>Enregistrer la &amp;preuve…</translation>
    </message>
    <message>
        <source>&amp;Confirm an answer…</source>
        <translation>&amp;Confirmer une réponse…</translation>
    </message>
    <message>
        <source>Consents to ask about</source>
        <translation>Consentements à redemander</translation>
    </message>
    <message>
        <source>As&amp;k…</source>
        <translation>&amp;Demander…</translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>Choisissez d’abord une ligne</translation>
    </message>
</context>
<context>
    <name>crm::AskDialog</name>
    <message>
        <source>Ask for a consent</source>
        <translation>Demander un consentement</translation>
    </message>
    <message>
        <source>&amp;We ask of our own accord</source>
        <translation>&amp;Nous demandons de notre propre chef</translation>
    </message>
    <message>
        <source>&amp;She has asked for it herself: form, visit, call</source>
        <translation>&amp;Elle l’a demandé elle-même&#xa0;: formulaire, visite, appel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make the draft…</source>
        <translation>&amp;Faire le brouillon…</translation>
    </message>
    <message>
        <source>The draft holds the wording in the person’s language and a code that is good once, for seven days. You send it with your own mail program.</source>
        <translation>Le brouillon contient le libellé dans la langue de la personne et un code valable une fois, pendant sept jours. Vous l’envoyez avec votre messagerie.</translation>
    </message>
    <message>
        <source>By a mail, as a draft (.eml)</source>
        <translation>Par un courriel, en brouillon (.eml)</translation>
    </message>
    <message>
        <source>By a letter to print (PDF)</source>
        <translation>Par une lettre à imprimer (PDF)</translation>
    </message>
    <message>
        <source>For example: filled in the form on the counter</source>
        <translation>Par exemple&#xa0;: a rempli le formulaire au comptoir</translation>
    </message>
    <message>
        <source>For &amp;what</source>
        <translation>Pour &amp;quoi</translation>
    </message>
    <message>
        <source>By which &amp;channel</source>
        <translation>Par quel &amp;canal</translation>
    </message>
    <message>
        <source>&amp;How we ask</source>
        <translation>&amp;Comment nous demandons</translation>
    </message>
    <message>
        <source>Ask %1 for a consent</source>
        <translation>Demander un consentement à %1</translation>
    </message>
    <message>
        <source>Not allowed: the person has said no. Only she can open the question again.</source>
        <translation>Interdit&#xa0;: la personne a dit non. Elle seule peut rouvrir la question.</translation>
    </message>
    <message>
        <source>Not allowed: a message that asks for consent is direct marketing itself, and no other basis permits it this way.</source>
        <translation>Interdit&#xa0;: un message qui demande un consentement est lui-même de la prospection commerciale, et aucune autre base ne le permet de cette façon.</translation>
    </message>
    <message>
        <source>Only if the person has asked for it herself</source>
        <translation>Seulement si la personne l’a demandé elle-même</translation>
    </message>
    <message>
        <source>Where should the draft go?</source>
        <translation>Où mettre le brouillon&#x202f;?</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Brouillon de courriel (*.eml)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The draft is saved. Open it, look at it and send it.</source>
        <translation>Le brouillon est enregistré. Ouvrez-le, relisez-le et envoyez-le.</translation>
    </message>
    <message>
        <source>The code is good until %1. It is shown here once and kept nowhere.</source>
        <translation>Le code est valable jusqu’au %1. Il est montré ici une fois et n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>The draft could not be written there.</source>
        <translation>Le brouillon n’a pas pu être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>The request counts all the same: give the person this code, good until %1.</source>
        <translation>La demande compte quand même&#xa0;: donnez ce code à la personne, valable jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>crm::AskQueueModel</name>
    <message>
        <source>ends on %1; asked on %2, reminder due</source>
        <translation>finit le %1&#x202f;; demandé le %2, rappel à faire</translation>
    </message>
    <message>
        <source>ends on %1; asked on %2</source>
        <translation>finit le %1&#x202f;; demandé le %2</translation>
    </message>
    <message>
        <source>asked on %1, code expired on %2</source>
        <translation>demandé le %1, code expiré le %2</translation>
    </message>
    <message>
        <source>asked on %1, code good until %2</source>
        <translation>demandé le %1, code valable jusqu’au %2</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>finit le %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>fini le %1</translation>
    </message>
    <message>
        <source>noted on %1, without proof</source>
        <translation>noté le %1, sans preuve</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>demandé le %1</translation>
    </message>
    <message>
        <source>not by us: the person has objected</source>
        <translation>pas de notre chef&#xa0;: la personne s’est opposée</translation>
    </message>
    <message>
        <source>not by us: the person has refused</source>
        <translation>pas de notre chef&#xa0;: la personne a refusé</translation>
    </message>
    <message>
        <source>not by us: the person has withdrawn it</source>
        <translation>pas de notre chef&#xa0;: la personne l’a retiré</translation>
    </message>
    <message>
        <source>not by us: no address to write to</source>
        <translation>pas de notre chef&#xa0;: aucune adresse où écrire</translation>
    </message>
    <message>
        <source>only when the person comes herself: no other basis lets us write</source>
        <translation>seulement si la personne vient d’elle-même&#xa0;: aucune autre base ne permet d’écrire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>by e-mail: why that is allowed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>May we ask?</source>
        <translation>Pouvons-nous demander&#x202f;?</translation>
    </message>
</context>
<context>
    <name>crm::AudienceBar</name>
    <message numerus="yes">
        <source>may receive the message</source>
        <translation>
            <numerusform>peut recevoir le message</numerusform>
            <numerusform>peuvent recevoir le message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>excluded, each with a reason</source>
        <translation>
            <numerusform>exclue, avec son motif</numerusform>
            <numerusform>exclues, chacune avec son motif</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Personne n’est sur cette liste.</translation>
    </message>
</context>
<context>
    <name>crm::AudienceChooser</name>
    <message>
        <source>What &amp;for</source>
        <translation>Pour quelle &amp;finalité</translation>
    </message>
    <message>
        <source>By which &amp;channel</source>
        <translation>Par quel &amp;canal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No contact for 6 months</source>
        <translation>Sans contact depuis 6 mois</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Name, town…</source>
        <translation>Nom, ville…</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>With these wo&amp;rds</source>
        <translation>Avec ces &amp;mots</translation>
    </message>
</context>
<context>
    <name>crm::AudienceExportDialog</name>
    <message numerus="yes">
        <source>Export of %n person(s)</source>
        <translation>
            <numerusform>Export de %n personne</numerusform>
            <numerusform>Export de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is checked again at this moment. The file leaves the vault unencrypted. To whom and what for is kept with each person, so that she can be told.</source>
        <translation>Tout le monde est vérifié de nouveau à cet instant. Le fichier quitte le coffre non chiffré. Le destinataire et la finalité sont gardés auprès de chaque personne, pour qu’elle puisse l’apprendre.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous forme de</translation>
    </message>
    <message>
        <source>CSV list for a mailing tool</source>
        <translation>Liste CSV pour un outil d’envoi d’e‑mails</translation>
    </message>
    <message>
        <source>CSV list for a text message tool</source>
        <translation>Liste CSV pour un outil d’envoi de SMS</translation>
    </message>
    <message>
        <source>CSV list of addresses</source>
        <translation>Liste CSV d’adresses</translation>
    </message>
    <message>
        <source>Call sheet as CSV</source>
        <translation>Feuille d’appel en CSV</translation>
    </message>
    <message>
        <source>Call sheet to print (PDF)</source>
        <translation>Feuille d’appel à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Address labels, 24 to a sheet (PDF)</source>
        <translation>Étiquettes d’adresse, 24 par feuille (PDF)</translation>
    </message>
</context>
<context>
    <name>crm::AudiencePage</name>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Everybody is checked again when it leaves.</source>
        <translation>Tout sera vérifié de nouveau au moment de l’envoi.</translation>
    </message>
    <message>
        <source>Stopped before everybody was looked at.</source>
        <translation>Arrêté avant d’avoir vu tout le monde.</translation>
    </message>
    <message>
        <source>The figures are those of the last choice that was finished.</source>
        <translation>Les chiffres sont ceux du dernier choix mené à bien.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>People by the answer they got</source>
        <translation>Personnes selon la réponse obtenue</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Some of the people with the chosen reason</source>
        <translation>Quelques personnes concernées par le motif choisi</translation>
    </message>
    <message>
        <source>Asking the rules about everybody…</source>
        <translation>Les règles sont interrogées pour chaque personne…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list: %1</source>
        <translation>
            <numerusform>%n personne dans la liste&#xa0;: %1</numerusform>
            <numerusform>%n personnes dans la liste&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n are excluded</source>
        <translation>
            <numerusform>Pourquoi %n est exclue</numerusform>
            <numerusform>Pourquoi %n sont exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n are included</source>
        <translation>
            <numerusform>Pourquoi %n est incluse</numerusform>
            <numerusform>Pourquoi %n sont incluses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n address(es)…</source>
        <translation>
            <numerusform>&amp;Exporter %n adresse…</numerusform>
            <numerusform>&amp;Exporter %n adresses…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n number(s)…</source>
        <translation>
            <numerusform>&amp;Exporter %n numéro…</numerusform>
            <numerusform>&amp;Exporter %n numéros…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n label(s)…</source>
        <translation>
            <numerusform>Im&amp;primer %n étiquette…</numerusform>
            <numerusform>Im&amp;primer %n étiquettes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list may be reached this way</source>
        <translation>Personne de cette liste ne peut être joint ainsi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) exported. Noted in the disclosure register, and with each of them.</source>
        <translation>
            <numerusform>%n personne exportée. Noté dans le registre des communications et auprès d’elle.</numerusform>
            <numerusform>%n personnes exportées. Noté dans le registre des communications et auprès de chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What would change…</source>
        <translation>Ce qui chan&amp;gerait…</translation>
    </message>
    <message>
        <source>Nobody has been looked at yet</source>
        <translation>Personne n’a encore été examiné</translation>
    </message>
    <message>
        <source>Who may be reached, and who not</source>
        <translation>Qui peut être joint, et qui non</translation>
    </message>
</context>
<context>
    <name>crm::AudienceShiftDialog</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>The same list is asked again as of another day, or as if you were established in another country. Nothing is changed by looking.</source>
        <translation>La même liste est réexaminée à une autre date, ou comme si vous étiez établi dans un autre pays. Regarder ne change rien.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>À cette date</translation>
    </message>
    <message>
        <source>Under the rules of</source>
        <translation>Selon les règles de</translation>
    </message>
    <message>
        <source>People whose answer would be another one</source>
        <translation>Personnes dont la réponse serait différente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>our own country</source>
        <translation>notre propre pays</translation>
    </message>
    <message>
        <source>Asking both questions about everybody…</source>
        <translation>Les deux questions sont posées pour chaque personne…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could no longer be reached</source>
        <translation>
            <numerusform>%n personne ne pourrait plus être jointe</numerusform>
            <numerusform>%n personnes ne pourraient plus être jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could be reached in addition</source>
        <translation>
            <numerusform>%n personne pourrait être jointe en plus</numerusform>
            <numerusform>%n personnes pourraient être jointes en plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change for anybody on this list.</source>
        <translation>Rien ne changerait pour personne de cette liste.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>No longer reached, because</source>
        <translation>Ne seraient plus jointes, motif</translation>
    </message>
    <message>
        <source>Reached, because</source>
        <translation>Seraient jointes, motif</translation>
    </message>
    <message>
        <source>As before, for another reason</source>
        <translation>Comme avant, pour un autre motif</translation>
    </message>
</context>
<context>
    <name>crm::CallsSection</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Reprendre le dernier</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) in 30 days</source>
        <translation>
            <numerusform>%n tentative en 30 jours</numerusform>
            <numerusform>%n tentatives en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>moment, outcome, who called</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>She no longer wishes it</source>
        <translation>Elle ne le souhaite plus</translation>
    </message>
    <message>
        <source>%1: call agreed outside the hours. %2 (%3)</source>
        <comment>moment, what she said, who noted it</comment>
        <translation>%1&#xa0;: appel convenu hors des heures permises. %2 (%3)</translation>
    </message>
</context>
<context>
    <name>crm::CardHeader</name>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>Modifier (Ctrl+E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation>Fermer la fiche (Échap)</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Noter un consentement</translation>
    </message>
    <message>
        <source>Say stop</source>
        <translation>Dire stop</translation>
    </message>
    <message>
        <source>Their rights</source>
        <translation>Ses droits</translation>
    </message>
    <message>
        <source>Why do we hold this person?</source>
        <translation>Pourquoi détenons-nous cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Répondre à une demande…</translation>
    </message>
    <message>
        <source>Give them their data…</source>
        <translation>Lui remettre ses données…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a job title, then the organisation</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>client depuis %1</translation>
    </message>
    <message>
        <source>prospect since %1</source>
        <translation>prospect depuis %1</translation>
    </message>
    <message>
        <source>former customer</source>
        <translation>ancien client</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a consent, on a narrow card</comment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>of the person, on a narrow card</comment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Their rights: requests and copies of their data</source>
        <translation>Ses droits&#xa0;: demandes et copies de ses données</translation>
    </message>
    <message>
        <source>Ask for a consent by mail or letter…</source>
        <translation>Demander un consentement par courriel ou lettre…</translation>
    </message>
    <message>
        <source>Keep a receipt they bring…</source>
        <translation>Garder un reçu apporté…</translation>
    </message>
    <message>
        <source>Note a call attempt</source>
        <translation>Noter une tentative d’appel</translation>
    </message>
    <message>
        <source>Print a consent form…</source>
        <translation>Imprimer un formulaire de consentement…</translation>
    </message>
    <message>
        <source>Agree on a call outside the hours…</source>
        <translation>Convenir d’un appel hors des heures…</translation>
    </message>
</context>
<context>
    <name>crm::ChancesBox</name>
    <message numerus="yes">
        <source>%n customer(s): find the offer to object that was made with the order</source>
        <translation>
            <numerusform>%n client&#xa0;: retrouver l’offre d’opposition donnée à la commande</numerusform>
            <numerusform>%n clients&#xa0;: retrouver l’offre d’opposition donnée à la commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s): document the sale, and the offer to object made then</source>
        <translation>
            <numerusform>%n client&#xa0;: documenter la vente et l’offre d’opposition faite alors</numerusform>
            <numerusform>%n clients&#xa0;: documenter la vente et l’offre d’opposition faite alors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): tell them who uses their data and why</source>
        <translation>
            <numerusform>%n personne&#xa0;: lui dire qui utilise ses données et pourquoi</numerusform>
            <numerusform>%n personnes&#xa0;: leur dire qui utilise leurs données et pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s): document that the messages relate to their work</source>
        <translation>
            <numerusform>%n professionnel&#xa0;: documenter que les messages concernent son métier</numerusform>
            <numerusform>%n professionnels&#xa0;: documenter que les messages concernent leur métier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): check the do-not-call list</source>
        <translation>
            <numerusform>%n personne&#xa0;: consulter la liste de refus d’appels</numerusform>
            <numerusform>%n personnes&#xa0;: consulter la liste de refus d’appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): ask for the address that is missing</source>
        <translation>
            <numerusform>%n personne&#xa0;: demander l’adresse qui manque</numerusform>
            <numerusform>%n personnes&#xa0;: demander l’adresse qui manque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): ask for the number that is missing</source>
        <translation>
            <numerusform>%n personne&#xa0;: demander le numéro qui manque</numerusform>
            <numerusform>%n personnes&#xa0;: demander le numéro qui manque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be sent an e-mail instead</source>
        <translation>
            <numerusform>%n personne peut recevoir un e‑mail à la place</numerusform>
            <numerusform>%n personnes peuvent recevoir un e‑mail à la place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be called instead, in the permitted hours</source>
        <translation>
            <numerusform>%n personne peut être appelée, aux heures permises</numerusform>
            <numerusform>%n personnes peuvent être appelées, aux heures permises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be sent a text message instead</source>
        <translation>
            <numerusform>%n personne peut recevoir un SMS à la place</numerusform>
            <numerusform>%n personnes peuvent recevoir un SMS à la place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be sent a letter instead</source>
        <translation>
            <numerusform>%n personne peut recevoir un courrier à la place</numerusform>
            <numerusform>%n personnes peuvent recevoir un courrier à la place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): ask when they come, call or write themselves</source>
        <translation>
            <numerusform>%n personne&#xa0;: lui demander quand elle vient, appelle ou écrit d’elle-même</numerusform>
            <numerusform>%n personnes&#xa0;: leur demander quand elles viennent, appellent ou écrivent d’elles-mêmes</numerusform>
        </translation>
    </message>
    <message>
        <source>How to reach more, without forcing anything</source>
        <translation>Comment en joindre plus, sans rien forcer</translation>
    </message>
</context>
<context>
    <name>crm::ChannelHeader</name>
    <message>
        <source>E-mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>as short as possible: the head of a narrow column</comment>
        <translation>Tél.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>letters; the head of a narrow column</comment>
        <translation>Courrier</translation>
    </message>
</context>
<context>
    <name>crm::ChoicePair</name>
    <message>
        <source>Accepts</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>%1: accepts</source>
        <extracomment>%1 is what is asked: &quot;Offers, e-mail&quot;</extracomment>
        <translation>%1&#xa0;: accepte</translation>
    </message>
    <message>
        <source>%1: refuses</source>
        <translation>%1&#xa0;: refuse</translation>
    </message>
    <message>
        <source>Delete takes the answer back.</source>
        <translation>La touche Suppr retire la réponse.</translation>
    </message>
</context>
<context>
    <name>crm::ChoicesGrid</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wording version %1, privacy notice version %2</source>
        <translation>Libellé version %1, mentions d’information version %2</translation>
    </message>
</context>
<context>
    <name>crm::ColumnMappingModel</name>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to check</source>
        <translation>
            <numerusform>%n valeur à vérifier</numerusform>
            <numerusform>%n valeurs à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes in as unproven</source>
        <translation>Importé comme non prouvé</translation>
    </message>
</context>
<context>
    <name>crm::Composition</name>
    <message>
        <source>Connected to the database</source>
        <translation>Connecté à la base de données</translation>
    </message>
    <message>
        <source>One connection, to your own database server: %1. Nothing else has been contacted.</source>
        <translation>Une connexion, à votre propre serveur de base de données&#xa0;: %1. Rien d’autre n’a été contacté.</translation>
    </message>
    <message>
        <source>None. This program has contacted nobody: no updates, no statistics, no images from outside.</source>
        <translation>Aucune. Ce programme n’a contacté personne&#xa0;: ni mises à jour, ni statistiques, ni images venues d’ailleurs.</translation>
    </message>
    <message>
        <source>Connections made</source>
        <translation>Connexions établies</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Choose the folder of the vault (its name ends in .entrenous)</source>
        <translation>Choisissez le dossier du coffre (son nom finit par .entrenous)</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Backup of Entre Nous (*.entrenous-backup)</source>
        <translation>Sauvegarde d’Entre Nous (*.entrenous-backup)</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>The disk is full: the vault can only be read, and what you look at is not recorded. Make room, then lock and unlock it.</source>
        <translation>Disque plein&#xa0;: lecture seule, et vos consultations ne sont pas notées. Libérez de la place, puis verrouillez et déverrouillez le coffre.</translation>
    </message>
    <message>
        <source>The folder of this vault cannot be written: it can only be read, and what you look at is not recorded.</source>
        <translation>Le dossier de ce coffre ne peut pas être modifié&#xa0;: lecture seule, et vos consultations ne sont pas notées.</translation>
    </message>
    <message>
        <source>%1 has this vault open: here it can only be read, and what you look at is not recorded.</source>
        <translation>%1 a ouvert ce coffre&#xa0;: ici, lecture seule, et vos consultations ne sont pas notées.</translation>
    </message>
</context>
<context>
    <name>crm::ConfirmDialog</name>
    <message>
        <source>Says &amp;yes</source>
        <translation>Dit &amp;oui</translation>
    </message>
    <message>
        <source>Says &amp;no</source>
        <translation>Dit &amp;non</translation>
    </message>
    <message>
        <source>What did the person answer?</source>
        <translation>Qu’a répondu la personne&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the &amp;reply…</source>
        <translation>Choisir la &amp;réponse…</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drop the saved reply here, or type the code she gave you. The reply is kept as evidence.</source>
        <translation>Déposez ici la réponse enregistrée, ou tapez le code qu’elle vous a donné. La réponse est gardée comme preuve.</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation>Le &amp;code</translation>
    </message>
    <message>
        <source>Choose the saved reply</source>
        <translation>Choisissez la réponse enregistrée</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox);;All files (*)</source>
        <translation>Courriels (*.eml *.mbox);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The reply came from %1, which is no address of this person. Ask her before you answer for her.</source>
        <translation>La réponse vient de %1, qui n’est pas une adresse de cette personne. Demandez-lui avant de répondre pour elle.</translation>
    </message>
    <message>
        <source>A machine wrote this reply. It is no answer of hers.</source>
        <translation>Un automate a écrit cette réponse. Ce n’est pas la sienne.</translation>
    </message>
    <message>
        <source>Read it: this looks like a no.</source>
        <translation>Lisez-la&#xa0;: cela ressemble à un non.</translation>
    </message>
    <message>
        <source>First the code or the reply</source>
        <translation>D’abord le code ou la réponse</translation>
    </message>
    <message>
        <source>A machine cannot answer for her</source>
        <translation>Un automate ne peut pas répondre pour elle</translation>
    </message>
    <message>
        <source>%1 was asked on %2: “%3” %4.</source>
        <comment>person, day, purpose, by which channel</comment>
        <translation>%1 a reçu la question le %2&#xa0;: «&#x202f;%3&#x202f;» %4.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a person wrote</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>crm::ConflictBox</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Someone else changed this card while you were typing.</source>
        <translation>Quelqu’un d’autre a modifié cette fiche pendant votre saisie.</translation>
    </message>
    <message>
        <source>You changed different fields. Both changes can be kept.</source>
        <translation>Vous avez modifié des champs différents. Les deux modifications peuvent être gardées.</translation>
    </message>
    <message>
        <source>Choose which value to keep. Everything else is kept from both.</source>
        <translation>Choisissez la valeur à garder. Tout le reste est gardé des deux côtés.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>street, postcode town</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Already saved</source>
        <translation>Déjà enregistré</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Saisi ici</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>crm::ConsentChoicesPage</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Nothing is ticked beforehand. Read each line aloud and note the answer; a line without an answer is not an agreement.</source>
        <translation>Rien n’est coché d’avance. Lisez chaque ligne à voix haute et notez la réponse&#x202f;; une ligne sans réponse n’est pas un accord.</translation>
    </message>
    <message>
        <source>Refusing changes neither the price nor the service.</source>
        <translation>Refuser ne change ni le prix ni le service.</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>Que souhaite %1&#x202f;?</translation>
    </message>
    <message>
        <source>There is nothing this person can be asked.</source>
        <translation>Il n’y a rien à demander à cette personne.</translation>
    </message>
    <message>
        <source>She has no address for any channel, or no wording is complete in this language. Add an address to her card first.</source>
        <translation>Elle n’a d’adresse pour aucun canal, ou aucun libellé n’est complet dans cette langue. Ajoutez d’abord une adresse à sa fiche.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>Accept all…</source>
        <translation>Tout accepter…</translation>
    </message>
    <message>
        <source>Refuse all…</source>
        <translation>Tout refuser…</translation>
    </message>
    <message>
        <source>Shows each line with its wording; the answer is confirmed one by one.</source>
        <translation>Montre chaque ligne avec son libellé&#x202f;; la réponse est confirmée une par une.</translation>
    </message>
    <message>
        <source>Which boxes did %1 cross?</source>
        <translation>Quelles cases %1 a-t-elle cochées&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is ticked beforehand: copy the crosses of the form, line by line. A line she left empty is not an agreement.</source>
        <translation>Rien n’est coché d’avance&#xa0;: reportez les croix du formulaire, ligne par ligne. Une ligne laissée vide n’est pas un accord.</translation>
    </message>
</context>
<context>
    <name>crm::ConsentEventDialog</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>The exact words that were shown</source>
        <translation>Les mots exacts qui ont été présentés</translation>
    </message>
    <message>
        <source>No proof was kept with this line.</source>
        <translation>Aucune preuve n’a été gardée avec cette ligne.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Reçu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode de recueil</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <translation>version %1, en %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a file: name, kind, size</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>%1 (%2), %3; checked: %4</source>
        <comment>name, relation, contact, how it was checked</comment>
        <translation>%1 (%2), %3&#x202f;; vérifié&#xa0;: %4</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Écouter</translation>
    </message>
    <message>
        <source>Recorded because</source>
        <translation>Motif de l’enregistrement</translation>
    </message>
    <message>
        <source>Recording kept</source>
        <translation>Enregistrement conservé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>as long as the consent must be proved</source>
        <translation>tant que le consentement doit être prouvé</translation>
    </message>
    <message>
        <source>deleted; it was kept until %1</source>
        <translation>supprimé&#x202f;; conservé jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 (the person was told before it began)</source>
        <translation>%1 (la personne en a été prévenue avant)</translation>
    </message>
</context>
<context>
    <name>crm::ConsentPersonPage</name>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Qui répond&#x202f;?</translation>
    </message>
    <message>
        <source>The wording is read in her language. The moment she spoke is what counts, not the moment it is written down.</source>
        <translation>Le libellé est lu dans sa langue. C’est le moment où elle a parlé qui compte, pas celui où on l’écrit.</translation>
    </message>
    <message>
        <source>Name, e-mail or phone number</source>
        <translation>Nom, e‑mail ou numéro de téléphone</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Language in which she is asked</source>
        <translation>&amp;Langue de la demande</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Auparavant</translation>
    </message>
    <message>
        <source>Day she answered</source>
        <translation>Jour de la réponse</translation>
    </message>
    <message>
        <source>Time she answered</source>
        <translation>Heure de la réponse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>When did she answer?</source>
        <translation>Quand a-t-elle répondu&#x202f;?</translation>
    </message>
    <message>
        <source>This person is under %1.</source>
        <translation>Cette personne a moins de %1&#xa0;ans.</translation>
    </message>
    <message>
        <source>A parent must agree for her. Note the parent’s name, relation and address, and how you checked it.</source>
        <translation>Le titulaire de la responsabilité parentale doit consentir pour elle. Notez son nom, son lien avec elle, son adresse, et la façon dont vous l’avez vérifié.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, town</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Lecture de la fiche…</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Choisissez la personne</translation>
    </message>
    <message>
        <source>Enter the day she answered</source>
        <translation>Indiquez le jour de la réponse</translation>
    </message>
    <message>
        <source>This moment is in the future.</source>
        <translation>Ce moment est dans le futur.</translation>
    </message>
    <message>
        <source>Enter the day and time at which she answered.</source>
        <translation>Indiquez le jour et l’heure de la réponse.</translation>
    </message>
    <message>
        <source>When was the form signed?</source>
        <translation>Quand le formulaire a-t-il été signé&#x202f;?</translation>
    </message>
    <message>
        <source>Who filled in the form?</source>
        <translation>Qui a rempli le formulaire&#x202f;?</translation>
    </message>
    <message>
        <source>The form was printed on %1. The answers are read in its language and with its wording.</source>
        <translation>Le formulaire a été imprimé le %1. Les réponses sont lues dans sa langue et avec son libellé.</translation>
    </message>
    <message>
        <source>The form had not been printed yet on this day.</source>
        <translation>Ce jour-là, le formulaire n’était pas encore imprimé.</translation>
    </message>
    <message>
        <source>Enter the day that stands beside the signature.</source>
        <translation>Saisissez le jour inscrit à côté de la signature.</translation>
    </message>
</context>
<context>
    <name>crm::ConsentProofPage</name>
    <message>
        <source>How and proof</source>
        <translation>Recueil et preuve</translation>
    </message>
    <message>
        <source>How was it given, and what proves it?</source>
        <translation>Comment l’accord a-t-il été donné, et qu’est-ce qui le prouve&#x202f;?</translation>
    </message>
    <message>
        <source>You must be able to show later that she agreed: keep the form, the message or a note of what was said.</source>
        <translation>Vous devrez pouvoir montrer plus tard qu’elle a consenti&#xa0;: gardez le formulaire, le message ou une note de ce qui a été dit.</translation>
    </message>
    <message>
        <source>Write nothing about health, beliefs, opinions, origin or private life.</source>
        <translation>N’écrivez rien sur la santé, les croyances, les opinions, l’origine ou la vie intime.</translation>
    </message>
    <message>
        <source>&amp;Note: what was said, or where the recording is kept</source>
        <translation>&amp;Note&#xa0;: ce qui a été dit, ou l’endroit où se trouve l’enregistrement</translation>
    </message>
    <message>
        <source>How was it given?</source>
        <translation>Comment a-t-il été donné&#x202f;?</translation>
    </message>
    <message>
        <source>Choose how it was given</source>
        <translation>Choisissez le mode de recueil</translation>
    </message>
    <message>
        <source>A spoken agreement needs a note or a recording</source>
        <translation>Un accord oral demande une note ou un enregistrement</translation>
    </message>
    <message>
        <source>A child under %1 needs a parent: fill in all four fields</source>
        <translation>Sous %1 ans, il faut un parent&#xa0;: remplissez les quatre champs</translation>
    </message>
    <message>
        <source>Confirm it to her in &amp;writing: a mail to send, kept with the proof</source>
        <translation>Le lui confirmer par é&amp;crit&#xa0;: un courriel à envoyer, gardé avec la preuve</translation>
    </message>
    <message>
        <source>Confirm it to her in &amp;writing: a letter to print, kept with the proof</source>
        <translation>Le lui confirmer par é&amp;crit&#xa0;: une lettre à imprimer, gardée avec la preuve</translation>
    </message>
    <message>
        <source>A recording kept for six months needs a note</source>
        <translation>Gardé six mois, l’enregistrement demande une note</translation>
    </message>
</context>
<context>
    <name>crm::ConsentReceiptPage</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>The answers are recorded</source>
        <translation>Les réponses sont enregistrées</translation>
    </message>
    <message>
        <source>Hand the person her receipt: she is entitled to the proof of what she said.</source>
        <translation>Remettez à la personne son reçu&#xa0;: elle a droit à la preuve de ce qu’elle a dit.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>The PDF is for reading, the JSON for machines (ISO/IEC TS 27560). Files outside the vault are not encrypted.</source>
        <translation>Le PDF se lit, le JSON sert aux machines (ISO/IEC TS 27560). Hors du coffre, les fichiers ne sont pas chiffrés.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n réponse enregistrée.</numerusform>
            <numerusform>%n réponses enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission lights and the lists know them already.</source>
        <translation>Les voyants d’autorisation et les listes en tiennent déjà compte.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>consent-receipt.pdf</source>
        <translation>recu-de-consentement.pdf</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Le reçu a été enregistré.</translation>
    </message>
    <message>
        <source>Choose the folder for the receipts</source>
        <translation>Choisissez le dossier des reçus</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved.</source>
        <translation>
            <numerusform>%n reçu enregistré.</numerusform>
            <numerusform>%n reçus enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt could not be written.</source>
        <translation>Le reçu n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The answers are safe in the vault. Choose another folder, or free some space.</source>
        <translation>Les réponses sont à l’abri dans le coffre. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Save the &amp;confirmation…</source>
        <translation>Enregistrer la &amp;confirmation…</translation>
    </message>
    <message>
        <source>Where should the confirmation go?</source>
        <translation>Où enregistrer la confirmation&#x202f;?</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Brouillon de courriel (*.eml)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The draft is saved. Open it with your mail program and send it.</source>
        <translation>Le brouillon est enregistré. Ouvrez-le dans votre messagerie et envoyez-le.</translation>
    </message>
    <message>
        <source>The letter is saved. Print it and send it.</source>
        <translation>La lettre est enregistrée. Imprimez-la et envoyez-la.</translation>
    </message>
</context>
<context>
    <name>crm::ConsentSummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Summary, as the person hears it</source>
        <translation>Le résumé, tel que la personne l’entend</translation>
    </message>
    <message>
        <source>Read this sentence aloud. It is written on the receipt.</source>
        <translation>Lisez cette phrase à voix haute. Elle figure sur le reçu.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n answer(s)</source>
        <translation>
            <numerusform>&amp;Enregistrer %n réponse</numerusform>
            <numerusform>&amp;Enregistrer %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose, channel</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, nothing is written</source>
        <translation>%1, rien n’est écrit</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>How we prove it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>A receipt will be ready to print or to save.</source>
        <translation>Un reçu sera prêt à imprimer ou à enregistrer.</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>a mail to the person, to send afterwards</source>
        <translation>un courriel à la personne, à envoyer ensuite</translation>
    </message>
    <message>
        <source>a letter to the person, to print afterwards</source>
        <translation>une lettre à la personne, à imprimer ensuite</translation>
    </message>
</context>
<context>
    <name>crm::ConsentWizard</name>
    <message>
        <source>Record a consent</source>
        <translation>Noter un consentement</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, organisation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Leave without recording the answers?</source>
        <translation>Quitter sans enregistrer les réponses&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have been noted and nothing has been written yet.</source>
        <translation>
            <numerusform>%n réponse a été notée et rien n’est encore écrit.</numerusform>
            <numerusform>%n réponses ont été notées et rien n’est encore écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>&amp;Hand over the screen</source>
        <translation>&amp;Tendre l’écran</translation>
    </message>
    <message>
        <source>The customer answers and signs herself, on the whole screen; the vault locks afterwards.</source>
        <translation>La personne répond et signe elle-même, sur tout l’écran&#x202f;; le coffre se verrouille ensuite.</translation>
    </message>
    <message>
        <source>Close without saving the confirmation?</source>
        <translation>Fermer sans enregistrer la confirmation&#x202f;?</translation>
    </message>
    <message>
        <source>The person then gets nothing in writing. A copy can still be saved later, from the history on her card.</source>
        <translation>La personne ne recevra alors rien par écrit. Une copie peut encore s’enregistrer plus tard, depuis l’historique de sa fiche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>crm::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>&amp;Record a consent…</source>
        <translation>&amp;Noter un consentement…</translation>
    </message>
    <message>
        <source>Who said what, and how we prove it</source>
        <translation>Qui a dit quoi, et la preuve</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Personne n’a encore été sollicité.</translation>
    </message>
    <message>
        <source>Here you see who agreed to what, by which channel, until when, and what proves it.</source>
        <translation>Vous voyez ici qui a accepté quoi, par quel canal, jusqu’à quand, et ce qui le prouve.</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Noter un consentement…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>People by purpose, channel and answer; a number opens the list behind it</source>
        <translation>Personnes par finalité, canal et réponse&#x202f;; un nombre ouvre la liste correspondante</translation>
    </message>
    <message>
        <source>Coverage by purpose and channel</source>
        <translation>Couverture par finalité et canal</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Unproven answers</source>
        <translation>Réponses non prouvées</translation>
    </message>
    <message>
        <source>Latest answers</source>
        <translation>Dernières réponses</translation>
    </message>
    <message>
        <source>Ending within 60 days</source>
        <translation>Finissent dans les 60&#xa0;jours</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be proved and allow nothing.</source>
        <translation>
            <numerusform>%n réponse ne peut pas être prouvée et ne permet rien.</numerusform>
            <numerusform>%n réponses ne peuvent pas être prouvées et ne permettent rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending within 60 days</source>
        <translation>
            <numerusform>%n finit dans les 60&#xa0;jours</numerusform>
            <numerusform>%n finissent dans les 60&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>N’est plus dans le fichier</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>purpose, channel, answer</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>L’historique est intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) verified one by one, from the first to the last.</source>
        <translation>
            <numerusform>%n événement vérifié, du premier au dernier.</numerusform>
            <numerusform>%n événements vérifiés un à un, du premier au dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was changed from outside at event %1.</source>
        <translation>L’historique a été modifié de l’extérieur à l’événement %1.</translation>
    </message>
    <message>
        <source>What comes before it is whole. Keep this vault as it is and restore a backup made earlier beside it to compare.</source>
        <translation>Ce qui précède est intact. Gardez ce coffre tel quel et restaurez à côté une sauvegarde antérieure pour comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n réponse enregistrée.</numerusform>
            <numerusform>%n réponses enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Withdrawals by list or mailbox…</source>
        <translation>Retraits par liste ou boîte aux lettres…</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>Vérifier l’historique</translation>
    </message>
    <message>
        <source>Confirm an answer with its code…</source>
        <translation>Confirmer une réponse par son code…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finis</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Print a blank consent form…</source>
        <translation>Imprimer un formulaire de consentement vierge…</translation>
    </message>
    <message>
        <source>Record a scanned consent form…</source>
        <translation>Enregistrer un formulaire numérisé…</translation>
    </message>
</context>
<context>
    <name>crm::ContactCard</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in one minute.</source>
        <translation>Copié. Le presse-papiers sera vidé dans une minute.</translation>
    </message>
    <message>
        <source>Save a copy of the proof</source>
        <translation>Enregistrer une copie de la preuve</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The copy was not written.</source>
        <translation>La copie n’a pas été écrite.</translation>
    </message>
    <message>
        <source>The proof is intact in the vault. Choose another folder.</source>
        <translation>La preuve est intacte dans le coffre. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A copy of the proof was saved. It is no longer protected by the vault.</source>
        <translation>Une copie de la preuve a été enregistrée. Elle n’est plus protégée par le coffre.</translation>
    </message>
    <message>
        <source>Source of this card: %1, %2.</source>
        <translation>Origine de cette fiche&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Source of this card: %1, %2. Last contact from the person: %3.</source>
        <translation>Origine de cette fiche&#xa0;: %1, %2. Dernier contact de la personne&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The call attempt is noted.</source>
        <translation>La tentative d’appel est notée.</translation>
    </message>
    <message>
        <source>The call attempt is taken back.</source>
        <translation>La tentative d’appel est reprise.</translation>
    </message>
    <message>
        <source>The agreed call is noted: it may be made within that hour.</source>
        <translation>L’appel convenu est noté&#xa0;: il peut être passé dans cette heure.</translation>
    </message>
    <message>
        <source>The agreed call is withdrawn.</source>
        <translation>L’appel convenu est retiré.</translation>
    </message>
    <message>
        <source>Removed from the card: %1. The journal notes it.</source>
        <translation>Effacé de la fiche&#xa0;: %1. Le journal en garde la trace.</translation>
    </message>
</context>
<context>
    <name>crm::ContactDialog</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Modifier une personne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This may already be %1.</source>
        <translation>Il s’agit peut-être déjà de %1.</translation>
    </message>
    <message>
        <source>The same e-mail address or phone number is on that card.</source>
        <translation>La même adresse e‑mail ou le même téléphone figure sur cette fiche.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>What you have typed will be lost.</source>
        <translation>Votre saisie sera perdue.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>crm::ContactForm</name>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e‑mail</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Ajouter une adresse e‑mail</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E‑mail ou téléphone</translation>
    </message>
    <message>
        <source>This person is</source>
        <translation>Cette personne est</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Buys or decides as</source>
        <translation>Agit en tant que</translation>
    </message>
    <message>
        <source>Language spoken with this person</source>
        <translation>Langue parlée avec cette personne</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The person may read this note one day. Facts, not judgements.</source>
        <translation>La personne lira peut-être cette note un jour. Des faits, pas des jugements.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is no valid phone number. It is kept as typed, but nobody can be called or texted on it.</source>
        <translation>%1 n’est pas un numéro valide. Il est conservé tel quel, mais ne permet ni appel ni SMS.</translation>
    </message>
    <message>
        <source>Give at least a name, an e-mail address or a phone number.</source>
        <translation>Indiquez au moins un nom, une adresse e‑mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@example.org.</source>
        <translation>Ce n’est pas une adresse e‑mail. Elle ressemble à nom@exemple.org.</translation>
    </message>
    <message>
        <source>This is too long: at most 10,000 characters.</source>
        <translation>Trop long&#xa0;: 10&#x202f;000&#xa0;caractères au plus.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be printed. Type it again.</source>
        <translation>La saisie contient des caractères non imprimables. Recommencez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field, then what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>This is not a date that can be used here.</source>
        <translation>Cette date n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>Health, beliefs, origins, judgements and identity numbers do not belong here, and the person may read it: %1. Keep only what the work needs.</source>
        <translation>La santé, les convictions, les origines, les jugements et les numéros d’identité n’ont pas leur place ici, et la personne peut lire ce texte&#xa0;: %1. Ne gardez que ce que le travail demande.</translation>
    </message>
    <message>
        <source>No purpose needs this of this person. Leave it empty, or open the purpose under Purposes first.</source>
        <translation>Aucune finalité ne demande cela pour cette personne. Laissez le champ vide, ou ouvrez d’abord la finalité sur la page Finalités.</translation>
    </message>
</context>
<context>
    <name>crm::CustomerFactsForm</name>
    <message>
        <source>Customer relation</source>
        <translation>Relation client</translation>
    </message>
    <message>
        <source>What is documented here decides who may be contacted without consent.</source>
        <translation>Ce qui est documenté ici décide qui peut être contacté sans consentement.</translation>
    </message>
    <message>
        <source>Without these facts the strictest rule applies. Note only what you can show.</source>
        <translation>Sans ces faits, la règle la plus stricte s’applique. Ne notez que ce que vous pouvez montrer.</translation>
    </message>
    <message>
        <source>as the address says: of a role</source>
        <translation>d’après l’adresse&#xa0;: générique</translation>
    </message>
    <message>
        <source>as the address says: of a person</source>
        <translation>d’après l’adresse&#xa0;: d’une personne</translation>
    </message>
</context>
<context>
    <name>crm::DataChoices</name>
    <message>
        <source>Only what the purpose cannot do without; e-mail, phone and post come with the channels. Instead of a birth date it is nearly always enough to note that somebody is of age. Health, beliefs, origins, sexual life and identity numbers are not on offer.</source>
        <translation>Seulement ce dont la finalité ne peut pas se passer&#x202f;; l’e-mail, le téléphone et l’adresse viennent avec les canaux. Au lieu d’une date de naissance, noter que la personne est majeure suffit presque toujours. La santé, les convictions, les origines, la vie sexuelle et les numéros d’identité ne sont pas proposés.</translation>
    </message>
</context>
<context>
    <name>crm::DateField</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
        <source>This is not a date that can be used here.</source>
        <translation>Cette date n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>in an empty field: how a date is typed there</extracomment>
        <translation>p.&#xa0;ex. %1</translation>
    </message>
</context>
<context>
    <name>crm::DisclosureDialog</name>
    <message>
        <source>Choose where and export…</source>
        <translation>Choisir où et exporter…</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say who receives it and what for</source>
        <translation>Dites qui le reçoit et pour quoi</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Où enregistrer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>crm::ErrorText</name>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the name, or use the recovery key.</source>
        <translation>Vérifiez Verr. Maj et le nom, ou utilisez la clé de secours.</translation>
    </message>
    <message>
        <source>This recovery key does not open the vault.</source>
        <translation>Cette clé de secours n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the printed sheet.</source>
        <translation>Comparez-la lettre par lettre avec la feuille imprimée.</translation>
    </message>
    <message>
        <source>The vault knows nobody of this name.</source>
        <translation>Le coffre ne connaît personne de ce nom.</translation>
    </message>
    <message>
        <source>Check the name, or ask the person who made the vault to add you.</source>
        <translation>Vérifiez le nom, ou demandez à la personne qui a créé le coffre de vous ajouter.</translation>
    </message>
    <message>
        <source>The vault is open in another place.</source>
        <translation>Le coffre est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>Close it there, or open it here to read only.</source>
        <translation>Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>A file of the vault is damaged or missing.</source>
        <translation>Un fichier du coffre est abîmé ou manquant.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>Restore the last backup, or put the missing file back.</source>
        <translation>Restaurez la dernière sauvegarde, ou remettez le fichier manquant.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Entre Nous.</source>
        <translation>Le coffre a été écrit par une version plus récente d’Entre Nous.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installez la version plus récente sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This folder is not a vault.</source>
        <translation>Ce dossier n’est pas un coffre.</translation>
    </message>
    <message>
        <source>Choose a folder whose name ends in .entrenous.</source>
        <translation>Choisissez un dossier dont le nom finit par .entrenous.</translation>
    </message>
    <message>
        <source>There is already something in this folder.</source>
        <translation>Ce dossier contient déjà quelque chose.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose another name for the vault.</source>
        <translation>Choisissez un autre nom pour le coffre.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>Take at least twelve letters; five or six words are easy to keep in mind.</source>
        <translation>Prenez au moins douze lettres&#x202f;; cinq ou six mots se retiennent bien.</translation>
    </message>
    <message>
        <source>This backup is damaged or not a backup.</source>
        <translation>Cette sauvegarde est abîmée ou n’en est pas une.</translation>
    </message>
    <message>
        <source>Your vault was not touched.</source>
        <translation>Votre coffre n’a pas été touché.</translation>
    </message>
    <message>
        <source>Try an older backup.</source>
        <translation>Essayez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>The vault lies in a folder of the network.</source>
        <translation>Le coffre se trouve dans un dossier du réseau.</translation>
    </message>
    <message>
        <source>It was not opened for writing, so that nothing is lost.</source>
        <translation>Il n’a pas été ouvert en écriture, pour que rien ne se perde.</translation>
    </message>
    <message>
        <source>Open it to read only, move it to this computer, or use a PostgreSQL server.</source>
        <translation>Ouvrez-le en lecture seule, déplacez-le sur cet ordinateur, ou utilisez un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>This is the last person who can open the vault.</source>
        <translation>C’est la dernière personne qui peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>The access was kept.</source>
        <translation>L’accès a été conservé.</translation>
    </message>
    <message>
        <source>Add another person first.</source>
        <translation>Ajoutez d’abord une autre personne.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What was there before is intact.</source>
        <translation>Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libérez de la place ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The vault is open to read only.</source>
        <translation>Le coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may open it.</source>
        <translation>Vérifiez qu’il existe encore et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Your data are intact.</source>
        <translation>Vos données sont intactes.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop gros.</translation>
    </message>
    <message>
        <source>Split it, or choose a smaller one.</source>
        <translation>Scindez-le, ou choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>There are no contacts in this file.</source>
        <translation>Ce fichier ne contient pas de contacts.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read with certainty.</source>
        <translation>Les lettres de ce fichier ne peuvent pas être lues avec certitude.</translation>
    </message>
    <message>
        <source>Choose the encoding in the list, or save the file again as UTF-8.</source>
        <translation>Choisissez l’encodage dans la liste, ou réenregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The archive holds something that does not belong there.</source>
        <translation>L’archive contient quelque chose qui n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Nothing was unpacked.</source>
        <translation>Rien n’a été décompressé.</translation>
    </message>
    <message>
        <source>Ask the sender for the plain file.</source>
        <translation>Demandez le fichier simple à l’expéditeur.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Give a first name, a family name or an organisation.</source>
        <translation>Indiquez un prénom, un nom de famille ou une organisation.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>Cette adresse e‑mail n’est pas complète.</translation>
    </message>
    <message>
        <source>It should look like name@example.org.</source>
        <translation>Elle doit ressembler à nom@exemple.org.</translation>
    </message>
    <message>
        <source>This is not a complete telephone number.</source>
        <translation>Ce numéro de téléphone n’est pas complet.</translation>
    </message>
    <message>
        <source>Check the figures, or begin with + and the number of the country.</source>
        <translation>Vérifiez les chiffres, ou commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>The birthday lies in the future.</source>
        <translation>La date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>Corrigez l’année.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation>Écrivez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>The moment lies in the future.</source>
        <translation>Ce moment se situe dans le futur.</translation>
    </message>
    <message>
        <source>Give the day on which it really happened.</source>
        <translation>Indiquez le jour où c’est réellement arrivé.</translation>
    </message>
    <message>
        <source>This country is not known.</source>
        <translation>Ce pays n’est pas connu.</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Choisissez un pays de la liste.</translation>
    </message>
    <message>
        <source>The name of the organisation is missing.</source>
        <translation>Il manque le nom de l’organisation.</translation>
    </message>
    <message>
        <source>Give the name that stands on your letters.</source>
        <translation>Indiquez le nom qui figure sur vos lettres.</translation>
    </message>
    <message>
        <source>Somebody has changed this record meanwhile.</source>
        <translation>Quelqu’un a modifié cette fiche entre-temps.</translation>
    </message>
    <message>
        <source>Both versions are kept until you choose.</source>
        <translation>Les deux versions sont gardées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Look at the newer one, then save again.</source>
        <translation>Regardez la plus récente, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>No answer has been noted yet.</source>
        <translation>Aucune réponse n’a encore été notée.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Choose accept or refuse on at least one line.</source>
        <translation>Choisissez accepter ou refuser sur une ligne au moins.</translation>
    </message>
    <message>
        <source>This consent cannot be proven yet.</source>
        <translation>Ce consentement ne peut pas encore être prouvé.</translation>
    </message>
    <message>
        <source>Say when and how it was given and with which wording, or record it as unproven.</source>
        <translation>Dites quand, comment et avec quel libellé il a été donné, ou enregistrez-le comme non prouvé.</translation>
    </message>
    <message>
        <source>This purpose is no longer in use.</source>
        <translation>Cette finalité n’est plus utilisée.</translation>
    </message>
    <message>
        <source>Choose a purpose that is in use.</source>
        <translation>Choisissez une finalité en usage.</translation>
    </message>
    <message>
        <source>A bare yes is no proof of consent.</source>
        <translation>Un simple oui ne prouve pas un consentement.</translation>
    </message>
    <message>
        <source>Nothing was recorded as consent.</source>
        <translation>Rien n’a été enregistré comme consentement.</translation>
    </message>
    <message>
        <source>Say for which purpose and channel, when and how it was given, or import it as unproven.</source>
        <translation>Dites pour quelle finalité et quel canal, quand et comment il a été donné, ou importez-le comme non prouvé.</translation>
    </message>
    <message>
        <source>The wording that was read to the person is missing.</source>
        <translation>Il manque le libellé qui a été lu à la personne.</translation>
    </message>
    <message>
        <source>Choose the wording and its version.</source>
        <translation>Choisissez le libellé et sa version.</translation>
    </message>
    <message>
        <source>This record is kept because of a dispute or a legal duty.</source>
        <translation>Cette fiche est gardée à cause d’un litige ou d’une obligation légale.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>End the hold first, with its reason.</source>
        <translation>Levez d’abord le gel de la suppression, en indiquant le motif.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask an administrator of the vault.</source>
        <translation>Demandez à un administrateur du coffre.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing half-done was kept.</source>
        <translation>Rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>Another long task is still at work.</source>
        <translation>Une autre tâche longue est en cours.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or stop it.</source>
        <translation>Attendez qu’elle finisse, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>It may have been erased or merged; search for it again.</source>
        <translation>Elle a pu être effacée ou fusionnée&#x202f;; cherchez-la de nouveau.</translation>
    </message>
    <message>
        <source>Something in this form cannot be used.</source>
        <translation>Une saisie de ce formulaire n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation>Vérifiez le champ signalé.</translation>
    </message>
    <message>
        <source>Somebody has changed this meanwhile.</source>
        <translation>Quelqu’un a modifié ceci entre-temps.</translation>
    </message>
    <message>
        <source>A rule does not allow this.</source>
        <translation>Une règle ne le permet pas.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Open it with your passphrase, then try again.</source>
        <translation>Ouvrez-le avec votre phrase secrète, puis réessayez.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>L’écriture a échoué.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This version of Entre Nous cannot do that.</source>
        <translation>Cette version d’Entre Nous ne sait pas le faire.</translation>
    </message>
    <message>
        <source>Something went wrong inside Entre Nous.</source>
        <translation>Une erreur s’est produite dans Entre Nous.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, close and open the vault.</source>
        <translation>Réessayez&#x202f;; si l’erreur revient, fermez puis rouvrez le coffre.</translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation>Ce dossier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It belongs to another account of this computer: ask its owner to let you in.</source>
        <translation>Il appartient à un autre compte de cet ordinateur&#xa0;: demandez l’accès à son propriétaire.</translation>
    </message>
    <message>
        <source>This backup is no longer there.</source>
        <translation>Cette sauvegarde n’est plus là.</translation>
    </message>
    <message>
        <source>Look for the file, or take another backup.</source>
        <translation>Retrouvez le fichier, ou prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of Entre Nous.</source>
        <translation>Cette sauvegarde vient d’une version plus récente d’Entre Nous.</translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation>Le serveur de base de données ne répond pas.</translation>
    </message>
    <message>
        <source>What was saved before is intact.</source>
        <translation>Ce qui était déjà enregistré est intact.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The database server is too old.</source>
        <translation>Le serveur de base de données est trop ancien.</translation>
    </message>
    <message>
        <source>Ask for PostgreSQL 15 or newer.</source>
        <translation>Demandez PostgreSQL 15 ou plus récent.</translation>
    </message>
    <message>
        <source>This installation cannot speak with PostgreSQL.</source>
        <translation>Cette installation ne sait pas dialoguer avec PostgreSQL.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL driver of Qt 6, then start Entre Nous again.</source>
        <translation>Installez le pilote PostgreSQL de Qt 6, puis relancez Entre Nous.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <translation>Ce type de fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as CSV (UTF-8), or export vCards.</source>
        <translation>Ouvrez-le dans le logiciel d’où il vient et enregistrez-le en CSV (UTF-8), ou exportez des vCards.</translation>
    </message>
    <message>
        <source>No column of this file was recognised.</source>
        <translation>Aucune colonne de ce fichier n’a été reconnue.</translation>
    </message>
    <message>
        <source>Say on the page of the columns where at least one of them goes.</source>
        <translation>Indiquez, à l’étape des colonnes, où va au moins l’une d’elles.</translation>
    </message>
    <message>
        <source>Choose a table (CSV), a vCard file or a JSON list of Entre Nous.</source>
        <translation>Choisissez un tableau (CSV), un fichier vCard ou une liste JSON d’Entre Nous.</translation>
    </message>
    <message>
        <source>The history is no longer whole: an entry was altered or is missing.</source>
        <translation>L’historique n’est plus intact&#xa0;: une écriture a été modifiée ou manque.</translation>
    </message>
    <message>
        <source>Keep the vault as it is, restore the last backup beside it and compare.</source>
        <translation>Gardez le coffre tel quel, restaurez la dernière sauvegarde à côté et comparez.</translation>
    </message>
    <message>
        <source>Somebody of this name uses the vault already.</source>
        <translation>Quelqu’un de ce nom utilise déjà le coffre.</translation>
    </message>
    <message>
        <source>Add a family name or an initial.</source>
        <translation>Ajoutez un nom de famille ou une initiale.</translation>
    </message>
    <message>
        <source>The login on the database server is missing.</source>
        <translation>L’identifiant sur le serveur de base de données manque.</translation>
    </message>
    <message>
        <source>Give the name with which this person signs in there.</source>
        <translation>Donnez le nom avec lequel cette personne s’y connecte.</translation>
    </message>
    <message>
        <source>Check the network and the address of the server.</source>
        <translation>Vérifiez le réseau et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The database server does not encrypt the connection, or cannot prove who it is.</source>
        <translation>Le serveur de base de données ne chiffre pas la connexion, ou ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>No password and nothing of the vault was sent.</source>
        <translation>Aucun mot de passe ni rien du coffre n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask for the certificate of its authority and name it in the address: sslrootcert=FILE.</source>
        <translation>Demandez le certificat de son autorité et indiquez-le dans l’adresse&#xa0;: sslrootcert=FICHIER.</translation>
    </message>
    <message>
        <source>Your passphrase was last given more than five minutes ago.</source>
        <translation>Votre phrase secrète a été donnée il y a plus de cinq minutes.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing left the vault.</source>
        <translation>Rien n’a été modifié et rien n’est sorti du coffre.</translation>
    </message>
    <message>
        <source>Give it again, then repeat.</source>
        <translation>Donnez-la de nouveau, puis recommencez.</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times.</source>
        <translation>La phrase secrète était fausse plusieurs fois.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The rules of a country cannot be read (%1).</source>
        <translation>Les règles d’un pays sont illisibles (%1).</translation>
    </message>
    <message>
        <source>No vault was opened, so that nobody is contacted by mistake.</source>
        <translation>Aucun coffre n’a été ouvert, pour que personne ne soit contacté par erreur.</translation>
    </message>
    <message>
        <source>Install Entre Nous again, or ask whoever changed this file.</source>
        <translation>Réinstallez Entre Nous, ou demandez à la personne qui a modifié ce fichier.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>The code of the purpose is not usable.</source>
        <translation>Le code de la finalité n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Use small letters, figures and full stops.</source>
        <translation>Employez des minuscules, des chiffres et des points.</translation>
    </message>
    <message>
        <source>A text is missing in one of the two languages.</source>
        <translation>Un texte manque dans l’une des deux langues.</translation>
    </message>
    <message>
        <source>Write it in French and in English.</source>
        <translation>Rédigez-le en français et en anglais.</translation>
    </message>
    <message>
        <source>There is already a purpose of this code.</source>
        <translation>Une finalité porte déjà ce code.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>People have answered under the legal basis of this purpose.</source>
        <translation>Des personnes ont répondu sur la base légale de cette finalité.</translation>
    </message>
    <message>
        <source>The purpose was left as it is.</source>
        <translation>La finalité est restée telle quelle.</translation>
    </message>
    <message>
        <source>Close it and add another purpose for the other basis.</source>
        <translation>Fermez-la et ajoutez une autre finalité pour l’autre base.</translation>
    </message>
    <message>
        <source>There is no such retention rule.</source>
        <translation>Cette règle de conservation n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a rule of the list.</source>
        <translation>Choisissez une règle de la liste.</translation>
    </message>
    <message>
        <source>The wording reads as it did before.</source>
        <translation>Le libellé est identique au précédent.</translation>
    </message>
    <message>
        <source>No version was added.</source>
        <translation>Aucune version n’a été ajoutée.</translation>
    </message>
    <message>
        <source>Change the text, or leave it.</source>
        <translation>Modifiez le texte, ou laissez-le tel quel.</translation>
    </message>
    <message>
        <source>This purpose is closed.</source>
        <translation>Cette finalité est close.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Close it where it is open for writing, or make room on a full disk, then open it again here.</source>
        <translation>Fermez-le là où il est ouvert en écriture, ou libérez de la place si le disque est plein, puis rouvrez-le ici.</translation>
    </message>
    <message>
        <source>This file holds no mail.</source>
        <translation>Ce fichier ne contient aucun courriel.</translation>
    </message>
    <message>
        <source>Save the message as .eml or the mailbox as .mbox in the mail program, or paste a list.</source>
        <translation>Dans votre messagerie, enregistrez le message en .eml ou la boîte en .mbox, ou collez une liste.</translation>
    </message>
    <message>
        <source>This file is neither a mail nor a list.</source>
        <translation>Ce fichier n’est ni un courriel ni une liste.</translation>
    </message>
    <message>
        <source>Choose a mail, a mailbox, or a text with one address per line.</source>
        <translation>Choisissez un courriel, une boîte aux lettres, ou un texte avec une adresse par ligne.</translation>
    </message>
    <message>
        <source>The mailbox holds more than 20,000 messages.</source>
        <translation>La boîte contient plus de 20&#x202f;000 messages.</translation>
    </message>
    <message>
        <source>Move the answers you want to read into a folder of their own and export that one.</source>
        <translation>Rangez les réponses à lire dans un dossier à part et exportez celui-là.</translation>
    </message>
    <message>
        <source>There is no e-mail address and no phone number in this list.</source>
        <translation>Cette liste ne contient ni adresse e‑mail ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>Write one address or number per line.</source>
        <translation>Écrivez une adresse ou un numéro par ligne.</translation>
    </message>
    <message>
        <source>This code is not known here.</source>
        <translation>Ce code n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Compare it letter by letter. A code that nobody used is forgotten after 30 days.</source>
        <translation>Comparez-le lettre par lettre. Un code que personne n’a utilisé est oublié au bout de 30 jours.</translation>
    </message>
    <message>
        <source>There is no code in this mail.</source>
        <translation>Ce courriel ne contient aucun code.</translation>
    </message>
    <message>
        <source>Type the code by hand, or ask the person again.</source>
        <translation>Tapez le code à la main, ou redemandez à la personne.</translation>
    </message>
    <message>
        <source>This code has been used or taken back.</source>
        <translation>Ce code a déjà servi ou a été repris.</translation>
    </message>
    <message>
        <source>Nothing was recorded again.</source>
        <translation>Rien n’a été enregistré de nouveau.</translation>
    </message>
    <message>
        <source>A code counts once. Ask again if the person wishes it.</source>
        <translation>Un code ne compte qu’une fois. Redemandez si la personne le souhaite.</translation>
    </message>
    <message>
        <source>This code is older than seven days.</source>
        <translation>Ce code a plus de sept jours.</translation>
    </message>
    <message>
        <source>Ask the person again: she gets a new code.</source>
        <translation>Redemandez à la personne&#xa0;: elle reçoit un nouveau code.</translation>
    </message>
    <message>
        <source>The reply came from another address than this person’s.</source>
        <translation>La réponse vient d’une autre adresse que celles de cette personne.</translation>
    </message>
    <message>
        <source>Ask the person, then say which answer counts.</source>
        <translation>Demandez à la personne, puis dites quelle réponse compte.</translation>
    </message>
    <message>
        <source>A machine wrote this reply.</source>
        <translation>Un automate a écrit cette réponse.</translation>
    </message>
    <message>
        <source>Wait for an answer of the person herself.</source>
        <translation>Attendez une réponse de la personne elle-même.</translation>
    </message>
    <message>
        <source>This reply looks like a no.</source>
        <translation>Cette réponse ressemble à un non.</translation>
    </message>
    <message>
        <source>Read it, then say which answer counts.</source>
        <translation>Lisez-la, puis dites quelle réponse compte.</translation>
    </message>
    <message>
        <source>We may not ask this person of our own accord.</source>
        <translation>Nous ne pouvons pas demander à cette personne de notre propre chef.</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Personne n’a reçu de demande.</translation>
    </message>
    <message>
        <source>Asking for consent is direct marketing itself. Wait until the person comes herself.</source>
        <translation>Demander un consentement est déjà de la prospection commerciale. Attendez que la personne vienne d’elle-même.</translation>
    </message>
    <message>
        <source>There is no address to send this to.</source>
        <translation>Il n’y a pas d’adresse où envoyer ceci.</translation>
    </message>
    <message>
        <source>Add one to the card, or choose the other way.</source>
        <translation>Ajoutez-en une à la fiche, ou choisissez l’autre façon.</translation>
    </message>
    <message>
        <source>This person has been asked and reminded.</source>
        <translation>Cette personne a reçu une demande et un rappel.</translation>
    </message>
    <message>
        <source>Nobody was asked again.</source>
        <translation>Personne n’a reçu de nouvelle demande.</translation>
    </message>
    <message>
        <source>No answer means no: let the consent end.</source>
        <translation>Sans réponse, c’est non&#xa0;: laissez le consentement finir.</translation>
    </message>
    <message>
        <source>This purpose does not rest on consent.</source>
        <translation>Cette finalité ne repose pas sur le consentement.</translation>
    </message>
    <message>
        <source>Choose a purpose that rests on consent.</source>
        <translation>Choisissez une finalité qui repose sur le consentement.</translation>
    </message>
    <message>
        <source>This file is no valid JSON.</source>
        <translation>Ce fichier n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Choose the receipt as it was handed out, unchanged.</source>
        <translation>Choisissez le reçu tel qu’il a été remis, sans changement.</translation>
    </message>
    <message>
        <source>This file is not a consent receipt we can read.</source>
        <translation>Ce fichier n’est pas un reçu de consentement que nous savons lire.</translation>
    </message>
    <message>
        <source>We read our own receipts, Kantara 1.1, and ISO/IEC TS 27560 in JSON-LD.</source>
        <translation>Nous lisons nos propres reçus, Kantara 1.1 et ISO/IEC TS 27560 en JSON-LD.</translation>
    </message>
    <message>
        <source>This receipt is ours, and the history already holds what it says.</source>
        <translation>Ce reçu est de nous, et l’historique contient déjà ce qu’il dit.</translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation>Rien n’a été enregistré deux fois.</translation>
    </message>
    <message>
        <source>Look at the history on the card.</source>
        <translation>Regardez l’historique sur la fiche.</translation>
    </message>
    <message>
        <source>A Kantara receipt can only say that a consent was given.</source>
        <translation>Un reçu Kantara peut seulement dire qu’un consentement a été donné.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Take the PDF or our own JSON for any other answer.</source>
        <translation>Pour toute autre réponse, prenez le PDF ou notre JSON.</translation>
    </message>
    <message>
        <source>The person is a child, and no parent has said yes.</source>
        <translation>La personne est un enfant, et aucun parent n’a dit oui.</translation>
    </message>
    <message>
        <source>Give the parent’s name, relation and contact, and say how that was checked.</source>
        <translation>Donnez le nom du parent, son lien et comment le joindre, et dites comment cela a été vérifié.</translation>
    </message>
    <message>
        <source>Nobody on this list may be reached this way now.</source>
        <translation>Personne de cette liste ne peut être joint ainsi en ce moment.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>See beside each reason who is concerned, or choose another channel.</source>
        <translation>Voyez pour chaque motif qui est concerné, ou choisissez un autre canal.</translation>
    </message>
    <message>
        <source>There is already a saved filter of this name.</source>
        <translation>Un filtre enregistré porte déjà ce nom.</translation>
    </message>
    <message>
        <source>There is no saved filter of this name.</source>
        <translation>Aucun filtre enregistré ne porte ce nom.</translation>
    </message>
    <message>
        <source>It may have been renamed or deleted meanwhile.</source>
        <translation>Il a peut-être été renommé ou supprimé entre-temps.</translation>
    </message>
    <message>
        <source>There is no code of a consent form on this scan.</source>
        <translation>Cette numérisation ne porte aucun code de formulaire de consentement.</translation>
    </message>
    <message>
        <source>Scan the page flat and whole, at 200 dots per inch or more, or attach the file in the consent wizard.</source>
        <translation>Numérisez la page à plat et en entier, à 200 points par pouce ou plus, ou joignez le fichier dans l’assistant de consentement.</translation>
    </message>
    <message>
        <source>This form was not printed from this vault, or its person was deleted for good.</source>
        <translation>Ce formulaire n’a pas été imprimé depuis ce coffre, ou sa personne a été supprimée définitivement.</translation>
    </message>
    <message>
        <source>Open the vault it was printed from, or attach the file in the consent wizard.</source>
        <translation>Ouvrez le coffre depuis lequel il a été imprimé, ou joignez le fichier dans l’assistant de consentement.</translation>
    </message>
    <message>
        <source>The answers of this form have been recorded before.</source>
        <translation>Les réponses de ce formulaire ont déjà été enregistrées.</translation>
    </message>
    <message>
        <source>A form counts once. Look at the history on the card.</source>
        <translation>Un formulaire ne compte qu’une fois. Consultez l’historique sur la fiche.</translation>
    </message>
    <message>
        <source>This form does not ask that, or does not ask this person.</source>
        <translation>Ce formulaire ne pose pas cette question, ou pas à cette personne.</translation>
    </message>
    <message>
        <source>Record the answer without the form.</source>
        <translation>Enregistrez la réponse sans le formulaire.</translation>
    </message>
    <message>
        <source>The form had not been printed yet on this day.</source>
        <translation>Ce jour-là, le formulaire n’était pas encore imprimé.</translation>
    </message>
    <message>
        <source>Enter the day that stands beside the signature.</source>
        <translation>Saisissez le jour inscrit à côté de la signature.</translation>
    </message>
    <message>
        <source>There is nothing to ask on this form.</source>
        <translation>Ce formulaire n’a rien à demander.</translation>
    </message>
    <message>
        <source>No form was printed.</source>
        <translation>Aucun formulaire n’a été imprimé.</translation>
    </message>
    <message>
        <source>Choose a purpose, and add an address to the card for the channel to ask about.</source>
        <translation>Choisissez une finalité, et ajoutez à la fiche une adresse pour le canal demandé.</translation>
    </message>
    <message>
        <source>This file is neither a picture nor a PDF that can be read.</source>
        <translation>Ce fichier n’est ni une image ni un PDF lisible.</translation>
    </message>
    <message>
        <source>Save the scan as PNG, JPEG or PDF.</source>
        <translation>Enregistrez la numérisation en PNG, JPEG ou PDF.</translation>
    </message>
    <message>
        <source>This computer has no program to look into a scanned PDF.</source>
        <translation>Cet ordinateur n’a pas de programme pour lire un PDF numérisé.</translation>
    </message>
    <message>
        <source>Save the scan as PNG or JPEG, or install pdftoppm of Poppler.</source>
        <translation>Enregistrez la numérisation en PNG ou JPEG, ou installez pdftoppm de Poppler.</translation>
    </message>
    <message>
        <source>A recorded call needs a reason, and that the person was told.</source>
        <translation>Un appel enregistré demande un motif, et que la personne ait été prévenue.</translation>
    </message>
    <message>
        <source>Say why the call had to be recorded and that the person was told before.</source>
        <translation>Dites pourquoi l’appel devait être enregistré et que la personne a été prévenue avant.</translation>
    </message>
    <message>
        <source>This moment is over.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <source>An agreement speaks of a call to come: give its day and hour.</source>
        <translation>Un accord porte sur un appel à venir&#xa0;: donnez-en le jour et l’heure.</translation>
    </message>
    <message>
        <source>It is not said how the person agreed.</source>
        <translation>Il n’est pas dit comment la personne a accepté.</translation>
    </message>
    <message>
        <source>Note when and how she agreed, and what she said.</source>
        <translation>Notez quand et comment elle a accepté, et ce qu’elle a dit.</translation>
    </message>
    <message>
        <source>This kind of data is blocked: health, beliefs, origins, sexual life or an identity number.</source>
        <translation>Ce genre de données est bloqué&#xa0;: santé, convictions, origines, vie sexuelle ou numéro d’identité.</translation>
    </message>
    <message>
        <source>Find a way to do without it.</source>
        <translation>Trouvez comment vous en passer.</translation>
    </message>
    <message>
        <source>This kind of data is not known.</source>
        <translation>Ce genre de données n’est pas connu.</translation>
    </message>
    <message>
        <source>Choose among those of the list.</source>
        <translation>Choisissez parmi ceux de la liste.</translation>
    </message>
    <message>
        <source>Wishes and offers do not need a birth date.</source>
        <translation>Des vœux ou des offres ne demandent pas de date de naissance.</translation>
    </message>
    <message>
        <source>Take the birth date out of what the purpose needs.</source>
        <translation>Retirez la date de naissance des données nécessaires à la finalité.</translation>
    </message>
    <message>
        <source>No purpose needs this of this person.</source>
        <translation>Aucune finalité ne demande cela pour cette personne.</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>Cela n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Leave it empty, or open the purpose that needs it under Purposes first.</source>
        <translation>Laissez le champ vide, ou ouvrez d’abord, sur la page Finalités, la finalité qui le demande.</translation>
    </message>
    <message>
        <source>The company number does not have the right number of digits.</source>
        <translation>Le numéro d’entreprise n’a pas le bon nombre de chiffres.</translation>
    </message>
    <message>
        <source>The company number has a wrong digit: its check digits do not fit.</source>
        <translation>Un chiffre du numéro d’entreprise est faux&#xa0;: sa clé de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>Compare it with the extract of the register.</source>
        <translation>Comparez-le avec l’extrait du registre.</translation>
    </message>
    <message>
        <source>The address of the privacy notice is not that of a web page.</source>
        <translation>L’adresse de la politique de confidentialité n’est pas celle d’une page web.</translation>
    </message>
    <message>
        <source>It begins with https:// and can be copied from the browser.</source>
        <translation>Elle commence par https:// et se copie depuis le navigateur.</translation>
    </message>
    <message>
        <source>The file has no column of this name.</source>
        <translation>Le fichier n’a pas de colonne de ce nom.</translation>
    </message>
    <message>
        <source>Write the name as it stands in the first line of the file.</source>
        <translation>Écrivez le nom tel qu’il figure sur la première ligne du fichier.</translation>
    </message>
    <message>
        <source>It is not said from whom the list was obtained.</source>
        <translation>Il n’est pas dit de qui vient la liste.</translation>
    </message>
    <message>
        <source>Name the organisation that sold, rented or gave it.</source>
        <translation>Nommez l’organisme qui l’a vendue, louée ou transmise.</translation>
    </message>
    <message>
        <source>It is not said on which day the list was obtained.</source>
        <translation>Il n’est pas dit quel jour la liste a été obtenue.</translation>
    </message>
    <message>
        <source>Give the day that stands on the contract or the delivery.</source>
        <translation>Indiquez le jour qui figure sur le contrat ou la livraison.</translation>
    </message>
    <message>
        <source>It is not said when the people on the list are told.</source>
        <translation>Il n’est pas dit quand les personnes de la liste sont informées.</translation>
    </message>
    <message>
        <source>Choose: within a month, or with the first message.</source>
        <translation>Choisissez&#xa0;: dans le mois, ou avec le premier message.</translation>
    </message>
    <message>
        <source>The column with the proof for each person is missing.</source>
        <translation>Il manque la colonne de la preuve pour chaque personne.</translation>
    </message>
    <message>
        <source>Ask the supplier for a list (CSV) that says for each person what proves that the data may be passed on.</source>
        <translation>Demandez au fournisseur une liste (CSV) qui dit pour chaque personne ce qui prouve que ses données peuvent être transmises.</translation>
    </message>
    <message>
        <source>None of these files is a sound recording.</source>
        <translation>Aucun de ces fichiers n’est un enregistrement sonore.</translation>
    </message>
    <message>
        <source>A reason belongs to a recording: add it, or leave the reason out.</source>
        <translation>Un motif va avec un enregistrement&#xa0;: ajoutez-le, ou retirez le motif.</translation>
    </message>
    <message>
        <source>It is not written down what was said.</source>
        <translation>Ce qui a été dit n’est pas noté.</translation>
    </message>
    <message>
        <source>A recording kept for six months leaves the note as proof: write it.</source>
        <translation>Un enregistrement gardé six mois laisse la note comme preuve&#xa0;: rédigez-la.</translation>
    </message>
    <message>
        <source>No retention rule says how long this is kept.</source>
        <translation>Aucune règle de conservation ne dit combien de temps ceci est gardé.</translation>
    </message>
    <message>
        <source>Put the rule back under Retention, or keep the file as proof.</source>
        <translation>Rétablissez la règle dans Conservation, ou gardez le fichier comme preuve.</translation>
    </message>
    <message>
        <source>This was not said aloud.</source>
        <translation>Ceci n’a pas été dit de vive voix.</translation>
    </message>
    <message>
        <source>What is written proves itself: give the person a copy or her receipt.</source>
        <translation>Un écrit se prouve lui-même&#xa0;: remettez à la personne une copie ou son reçu.</translation>
    </message>
    <message>
        <source>A parent spoke for the child.</source>
        <translation>Un parent a parlé pour l’enfant.</translation>
    </message>
    <message>
        <source>Give the parent the receipt instead.</source>
        <translation>Remettez plutôt le reçu au parent.</translation>
    </message>
    <message>
        <source>Copy it from the extract of the register; blanks and full stops do not matter. In France it is the SIREN with nine digits, not the SIRET with fourteen.</source>
        <translation>Recopiez-le de l’extrait du registre&#x202f;; les espaces et les points ne comptent pas. En France, c’est le SIREN à neuf chiffres, et non le SIRET à quatorze.</translation>
    </message>
</context>
<context>
    <name>crm::EvidenceBox</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Drop the scanned form, the e-mail or the recording here. It is kept encrypted inside the vault, up to %1 each.</source>
        <translation>Déposez ici le formulaire numérisé, l’e‑mail ou l’enregistrement. Il est gardé chiffré dans le coffre, jusqu’à %1 chacun.</translation>
    </message>
    <message>
        <source>Files kept as proof</source>
        <translation>Fichiers gardés comme preuve</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>Choisissez la preuve</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It was not added. Check that it still exists and that you may open it.</source>
        <translation>Il n’a pas été ajouté. Vérifiez qu’il existe encore et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop gros.</translation>
    </message>
    <message>
        <source>It has %1; a file kept as proof may have %2 at most. It was not added.</source>
        <translation>Il fait %1&#x202f;; un fichier gardé comme preuve ne peut dépasser %2. Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Documents, pictures, recordings (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml *.msg *.mp3 *.wav *.m4a *.ogg *.opus *.flac *.txt);;All files (*)</source>
        <translation>Documents, images, enregistrements (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml *.msg *.mp3 *.wav *.m4a *.ogg *.opus *.flac *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>crm::ExchangePage</name>
    <message>
        <source>Import &amp; export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Bring people in from a CSV list or from vCards. You see what will happen before anything is written, and every import can be taken back.</source>
        <translation>Faites entrer des personnes depuis une liste CSV ou des vCards. Vous voyez ce qui va se passer avant toute écriture, et chaque import peut être annulé.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Exporter des personnes…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importer des personnes…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Imports réalisés</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>No backup has been found beside the vault. A backup is one encrypted file; it opens with the passphrases of its day.</source>
        <translation>Aucune sauvegarde n’a été trouvée à côté du coffre. Une sauvegarde est un seul fichier chiffré&#x202f;; elle s’ouvre avec les phrases secrètes de son jour.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose a finished import first</source>
        <translation>Choisissez d’abord un import terminé</translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation>Annuler l’import de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n added person(s) leave the vault</source>
        <translation>
            <numerusform>%n personne ajoutée quitte le coffre</numerusform>
            <numerusform>%n personnes ajoutées quittent le coffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed person(s) get their former values back</source>
        <translation>
            <numerusform>%n personne complétée retrouve ses valeurs d’avant</numerusform>
            <numerusform>%n personnes complétées retrouvent leurs valeurs d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>People changed by hand since then are kept</source>
        <translation>Les personnes modifiées à la main depuis sont conservées</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>The import has been taken back.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n personne importée.</numerusform>
            <numerusform>%n personnes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) exported. Noted in the disclosure register.</source>
        <translation>
            <numerusform>%n personne exportée. Noté dans le registre des communications.</numerusform>
            <numerusform>%n personnes exportées. Noté dans le registre des communications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Où placer la sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Backup of Entre Nous (*.entrenous-backup)</source>
        <translation>Sauvegarde d’Entre Nous (*.entrenous-backup)</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Écriture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Backup written and verified: %1.</source>
        <translation>Sauvegarde écrite et vérifiée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>crm::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Export&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file leaves the vault unencrypted. To whom and what for is kept in the disclosure register, so that each person can be told.</source>
        <translation>Le fichier quitte le coffre non chiffré. Le destinataire et la finalité sont notés dans le registre des communications, pour que chaque personne puisse en être informée.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With our notes, tags and relations: for our own use only</source>
        <translation>Avec nos notes, étiquettes et relations&#xa0;: pour notre seul usage</translation>
    </message>
</context>
<context>
    <name>crm::FirstRunWizard</name>
    <message>
        <source>Make your vault</source>
        <translation>Créez votre coffre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Open the &amp;vault</source>
        <translation>&amp;Ouvrir le coffre</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sans connexion</translation>
    </message>
</context>
<context>
    <name>crm::FooterBox</name>
    <message>
        <source>Copy the notice</source>
        <translation>Copier les mentions</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>The organisation has to be filled in first</source>
        <translation>Il faut d’abord compléter l’organisation</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Labels have no room for it: the letter itself has to say this.</source>
        <translation>Les étiquettes n’en ont pas la place&#xa0;: c’est la lettre qui doit le dire.</translation>
    </message>
    <message>
        <source>Under each message, column “notice”. %1 will read:</source>
        <translation>Sous chaque message, colonne «&#x202f;notice&#x202f;». %1 lira&#xa0;:</translation>
    </message>
    <message>
        <source>Put “notice” under the text of the mailing, and “list_unsubscribe” into the header of that name. Switch off the tool’s counting of openings and clicks, unless people have consented to it.</source>
        <translation>Placez «&#x202f;notice&#x202f;» sous le texte de l’envoi, et «&#x202f;list_unsubscribe&#x202f;» dans l’en-tête du même nom. Désactivez dans l’outil le suivi des ouvertures et des clics, sauf si les personnes y ont consenti.</translation>
    </message>
</context>
<context>
    <name>crm::FooterError</name>
    <message>
        <source>its address</source>
        <translation>son adresse</translation>
    </message>
    <message>
        <source>its e-mail or its phone</source>
        <translation>son e-mail ou son téléphone</translation>
    </message>
    <message>
        <source>its e-mail for privacy questions</source>
        <translation>son e-mail pour les questions de vie privée</translation>
    </message>
    <message>
        <source>its company number</source>
        <translation>son numéro d’entreprise</translation>
    </message>
    <message>
        <source>the city of its trade register</source>
        <translation>la ville de son registre du commerce</translation>
    </message>
    <message>
        <source>A message lacks something that it has to say.</source>
        <translation>Il manque à un message une mention obligatoire.</translation>
    </message>
    <message>
        <source>A message has to say who sends it. Of the organisation these are missing: %1.</source>
        <translation>Un message doit dire qui l’envoie. Il manque à l’organisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>Fill them in under Settings, Organisation.</source>
        <translation>Complétez-les dans Réglages, Organisation.</translation>
    </message>
</context>
<context>
    <name>crm::FormDialog</name>
    <message>
        <source>A blank consent form</source>
        <translation>Un formulaire de consentement vierge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make the PDF…</source>
        <translation>&amp;Créer le PDF…</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Each question stands there with its exact wording and two empty boxes. The code at the foot says nothing about anybody: drop the signed scan on the window, and it finds its way back.</source>
        <translation>Chaque question y figure avec son libellé exact et deux cases vides. Le code en bas de page ne dit rien de personne&#xa0;: déposez la numérisation signée sur la fenêtre, et elle retrouve son chemin.</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Langue du formulaire</translation>
    </message>
    <message>
        <source>A consent form for %1</source>
        <translation>Un formulaire de consentement pour %1</translation>
    </message>
    <message>
        <source>Choose at least one purpose</source>
        <translation>Choisissez au moins une finalité</translation>
    </message>
    <message>
        <source>Where should the form go?</source>
        <translation>Où enregistrer le formulaire&#x202f;?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>consent-form.pdf</source>
        <translation>formulaire-de-consentement.pdf</translation>
    </message>
    <message>
        <source>The form is ready to print.</source>
        <translation>Le formulaire est prêt à imprimer.</translation>
    </message>
    <message>
        <source>It is good for one answer of this person.</source>
        <translation>Il vaut pour une réponse de cette personne.</translation>
    </message>
    <message>
        <source>It is good for one person: make another one for each, since the code counts once.</source>
        <translation>Il vaut pour une personne&#xa0;: créez-en un autre pour chacune, car le code ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>crm::Formats</name>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>time</comment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>time</comment>
        <translation>hier, %1</translation>
    </message>
</context>
<context>
    <name>crm::GuardianBox</name>
    <message>
        <source>Name of the parent</source>
        <translation>Nom du parent</translation>
    </message>
    <message>
        <source>Under %1, a parent says yes for the child</source>
        <translation>Sous %1 ans, un parent dit oui pour l’enfant</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment le joindre</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Comment c’est vérifié</translation>
    </message>
</context>
<context>
    <name>crm::HeldSection</name>
    <message>
        <source>What else we hold</source>
        <translation>Ce que nous détenons d’autre</translation>
    </message>
    <message>
        <source>Why do we hold this?</source>
        <translation>Pourquoi détenons-nous ceci&#x202f;?</translation>
    </message>
    <message>
        <source>Why do we hold this? %1</source>
        <translation>Pourquoi détenons-nous ceci&#x202f;? %1</translation>
    </message>
    <message>
        <source>No purpose needs this any more.</source>
        <translation>Plus aucune finalité ne le demande.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>crm::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>crm::HistorySection</name>
    <message>
        <source>What they have said</source>
        <translation>Ce que la personne a dit</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Nobody may write or call to advertise without a reason shown above.</source>
        <translation>Rien n’est encore enregistré. Personne ne peut lui écrire ni l’appeler pour de la prospection sans une raison indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Consent history</source>
        <translation>Historique des consentements</translation>
    </message>
</context>
<context>
    <name>crm::ImportBatchModel</name>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>crm::ImportColumnsPage</name>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>“%1” goes to</source>
        <translation>«&#x202f;%1&#x202f;» va dans</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Where does each column go?</source>
        <translation>Où va chaque colonne&#x202f;?</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>as it will be in the vault</source>
        <translation>tel que ce sera dans le coffre</translation>
    </message>
    <message>
        <source>Say where at least one column goes</source>
        <translation>Dites où va une colonne au moins</translation>
    </message>
    <message>
        <source>What the cards hold</source>
        <translation>Ce que contiennent les fiches</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none in the first rows</source>
        <translation>aucune dans les premières lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n in the first rows</source>
        <translation>
            <numerusform>%n dans les premières lignes</numerusform>
            <numerusform>%n dans les premières lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportFilePage</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Déposez un fichier ici, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Choisissez d’abord un fichier</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Encodage des lettres</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Écriture des dates</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisissez le fichier à importer</translation>
    </message>
    <message>
        <source>%1: CSV, %2</source>
        <translation>%1&#xa0;: CSV, %2</translation>
    </message>
    <message>
        <source>%1: vCards, %2</source>
        <translation>%1&#xa0;: vCards, %2</translation>
    </message>
    <message>
        <source>A CSV list or vCards, as other programs export them, or a JSON list of Entre Nous. Only this file is read, whatever it refers to.</source>
        <translation>Une liste CSV ou des vCards, telles que d’autres logiciels les exportent, ou une liste JSON d’Entre Nous. Seul ce fichier est lu, quoi qu’il désigne.</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt *.tsv *.vcf *.vcard *.json);;All files (*)</source>
        <translation>Listes de personnes (*.csv *.txt *.tsv *.vcf *.vcard *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: JSON list of Entre Nous, %2</source>
        <translation>%1&#xa0;: liste JSON d’Entre Nous, %2</translation>
    </message>
    <message>
        <source>Birth dates come in only for people of whom a purpose needs them, such as an age check. The others are left out and listed.</source>
        <translation>Les dates de naissance n’entrent que pour les personnes dont une finalité les demande, comme un contrôle de l’âge. Les autres sont laissées de côté et signalées.</translation>
    </message>
</context>
<context>
    <name>crm::ImportOriginPage</name>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Where does this list come from?</source>
        <translation>D’où vient cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>It is kept with every person, and told to whoever asks. It gives no permission to contact anybody.</source>
        <translation>L’origine est gardée avec chaque personne, et dite à qui la demande. Elle n’autorise à contacter personne.</translation>
    </message>
    <message>
        <source>From our own records: customers, members, people who wrote or came to us</source>
        <translation>De nos propres fichiers&#xa0;: clients, adhérents, personnes qui nous ont écrit ou sont venues</translation>
    </message>
    <message>
        <source>Bought, rented or received from another organisation</source>
        <translation>Achetée, louée ou reçue d’un autre organisme</translation>
    </message>
    <message>
        <source>&amp;From which organisation</source>
        <translation>De quel &amp;organisme</translation>
    </message>
    <message>
        <source>Obtained &amp;on</source>
        <translation>Obtenue &amp;le</translation>
    </message>
    <message>
        <source>When these people are told</source>
        <translation>Quand ces personnes sont informées</translation>
    </message>
    <message>
        <source>&amp;Column with the proof for each person</source>
        <translation>Colonne de la &amp;preuve pour chaque personne</translation>
    </message>
    <message>
        <source>Told: who has their data and from whom (GDPR art. 14). Proof: what the supplier can show for each person, such as the number of her agreement. Rows without it are refused.</source>
        <translation>Informées&#xa0;: de qui a leurs données et d’où elles viennent (RGPD, art. 14). Preuve&#xa0;: ce que le fournisseur peut montrer pour chaque personne, comme le numéro de son accord. Les lignes sans preuve sont refusées.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>Such a list must be a table (CSV)</source>
        <translation>Une telle liste doit être un tableau (CSV)</translation>
    </message>
    <message>
        <source>Say from which organisation it comes</source>
        <translation>Dites de quel organisme elle vient</translation>
    </message>
    <message>
        <source>Give the day it was obtained</source>
        <translation>Indiquez le jour où elle a été obtenue</translation>
    </message>
    <message>
        <source>The day it was obtained lies in the future</source>
        <translation>Le jour d’obtention est dans l’avenir</translation>
    </message>
    <message>
        <source>Say when these people are told</source>
        <translation>Dites quand ces personnes sont informées</translation>
    </message>
    <message>
        <source>Choose the column with the proof</source>
        <translation>Choisissez la colonne de la preuve</translation>
    </message>
    <message>
        <source>Cards have no column for the proof of each person.</source>
        <translation>Des fiches n’ont pas de colonne pour la preuve de chaque personne.</translation>
    </message>
    <message>
        <source>Ask the supplier for a table (CSV).</source>
        <translation>Demandez un tableau (CSV) au fournisseur.</translation>
    </message>
    <message>
        <source>The day it was obtained lies in the future.</source>
        <translation>Le jour d’obtention est dans l’avenir.</translation>
    </message>
    <message>
        <source>The month for telling these people ended on %1.</source>
        <translation>Le mois prévu pour informer ces personnes s’est terminé le %1.</translation>
    </message>
    <message>
        <source>They can come in, and stay blocked until each has been told.</source>
        <translation>Elles peuvent être reprises&#x202f;; chacune reste bloquée tant qu’elle n’est pas informée.</translation>
    </message>
    <message>
        <source>These people must be told by %1.</source>
        <translation>Ces personnes doivent être informées au plus tard le %1.</translation>
    </message>
    <message>
        <source>Until then they may not be contacted for anything else.</source>
        <translation>Jusque-là, elles ne peuvent être contactées pour rien d’autre.</translation>
    </message>
    <message>
        <source>The first message must say who has their data and from whom.</source>
        <translation>Le premier message doit dire qui a leurs données et d’où elles viennent.</translation>
    </message>
    <message>
        <source>Where the law asks for a consent, it is still needed.</source>
        <translation>Là où la loi demande un consentement, il reste nécessaire.</translation>
    </message>
</context>
<context>
    <name>crm::ImportPlanPage</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>This is what will happen</source>
        <translation>Voici ce qui va se passer</translation>
    </message>
    <message>
        <source>Counted on the whole file. Nothing has been written yet.</source>
        <translation>Compté sur le fichier entier. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>When a person is already here (same e‑mail, or same phone and name)</source>
        <translation>Si une personne est déjà là (même e‑mail, ou mêmes téléphone et nom)</translation>
    </message>
    <message>
        <source>Complete what is missing; nothing is overwritten, no permission gets looser</source>
        <translation>Compléter ce qui manque&#x202f;; rien n’est écrasé, aucune autorisation n’est élargie</translation>
    </message>
    <message>
        <source>Leave the person as she is</source>
        <translation>Laisser la personne telle quelle</translation>
    </message>
    <message>
        <source>Add a second record</source>
        <translation>Ajouter une seconde fiche</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>Counting comes first</source>
        <translation>Le décompte vient d’abord</translation>
    </message>
</context>
<context>
    <name>crm::ImportPreviewModel</name>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>crm::ImportProblemModel</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>All rows, “%1”</source>
        <translation>Toutes les lignes, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1, “%2”</source>
        <translation>Ligne %1, «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>crm::ImportRunPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The import is running</source>
        <translation>L’import est en cours</translation>
    </message>
    <message>
        <source>Other work can go on meanwhile. Stop takes everything back.</source>
        <translation>Vous pouvez continuer à travailler. Arrêter annule tout.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>%1 records read</source>
        <translation>%1 fiches lues</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>L’import a été arrêté</translation>
    </message>
    <message>
        <source>Everything it had written has been taken back. The vault is as it was before.</source>
        <translation>Tout ce qu’il avait écrit a été annulé. Le coffre est comme avant.</translation>
    </message>
    <message>
        <source>The import has failed</source>
        <translation>L’import a échoué</translation>
    </message>
    <message>
        <source>What it had written has been taken back.</source>
        <translation>Ce qu’il avait écrit a été annulé.</translation>
    </message>
    <message>
        <source>The import has been taken back</source>
        <translation>L’import est annulé</translation>
    </message>
    <message>
        <source>Added people are gone, completed ones have their former values. People changed since then by hand were kept.</source>
        <translation>Les personnes ajoutées sont retirées, les personnes complétées ont leurs valeurs d’avant. Celles modifiées depuis à la main ont été conservées.</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>L’import est terminé</translation>
    </message>
    <message>
        <source>It can be taken back as a whole, now or later under “Import &amp; export”.</source>
        <translation>Il peut être annulé en entier, maintenant ou plus tard, dans «&#x202f;Import et export&#x202f;».</translation>
    </message>
</context>
<context>
    <name>crm::ImportWizard</name>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n fiche lue</numerusform>
            <numerusform>%n fiches lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s) added</source>
        <translation>
            <numerusform>%n nouvelle personne ajoutée</numerusform>
            <numerusform>%n nouvelles personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s) will be added</source>
        <translation>
            <numerusform>%n nouvelle personne sera ajoutée</numerusform>
            <numerusform>%n nouvelles personnes seront ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known person(s) completed</source>
        <translation>
            <numerusform>%n personne connue complétée</numerusform>
            <numerusform>%n personnes connues complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known person(s) will be completed</source>
        <translation>
            <numerusform>%n personne connue sera complétée</numerusform>
            <numerusform>%n personnes connues seront complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left alone</source>
        <translation>
            <numerusform>%n fiche laissée telle quelle</numerusform>
            <numerusform>%n fiches laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who had said stop: the objection stays</source>
        <translation>
            <numerusform>%n personne avait dit stop&#xa0;: l’opposition demeure</numerusform>
            <numerusform>%n personnes avaient dit stop&#xa0;: l’opposition demeure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose permission is unproven: not contactable until somebody decides</source>
        <translation>
            <numerusform>%n personne dont l’autorisation n’est pas prouvée&#xa0;: pas de contact avant décision</numerusform>
            <numerusform>%n personnes dont l’autorisation n’est pas prouvée&#xa0;: pas de contact avant décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused, each with its reason below</source>
        <translation>
            <numerusform>%n fiche refusée, avec sa raison ci-dessous</numerusform>
            <numerusform>%n fiches refusées, chacune avec sa raison ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Can be undone as a whole</source>
        <translation>Annulable en entier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>nothing is written before step 5</source>
        <translation>rien n’est écrit avant l’étape 5</translation>
    </message>
</context>
<context>
    <name>crm::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>crm::LightsSection</name>
    <message>
        <source>May I contact them?</source>
        <translation>Puis-je la contacter&#x202f;?</translation>
    </message>
    <message>
        <source>See the proof</source>
        <translation>Voir la preuve</translation>
    </message>
    <message>
        <source>Permissions by purpose and channel</source>
        <translation>Autorisations par finalité et par canal</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a purpose, then &quot;by e-mail&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is no such channel: the purpose does not use it, or the person gave no address for it.</source>
        <translation>Ce canal est sans objet&#xa0;: la finalité ne l’utilise pas, ou la personne n’a pas donné d’adresse.</translation>
    </message>
    <message>
        <source>Choose a light to read its reason.</source>
        <translation>Choisissez un voyant pour en lire la raison.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Autre jour…</translation>
    </message>
    <message>
        <source>Was this allowed on an earlier day? The answer is the one that was given then.</source>
        <translation>Était-ce permis un jour passé&#x202f;? La réponse est celle qui était donnée alors.</translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation>Ce que l’on savait le</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>on %1 at noon</source>
        <translation>le %1 à midi</translation>
    </message>
</context>
<context>
    <name>crm::LockPage</name>
    <message>
        <source>What is said here stays here.</source>
        <translation>Ce qui se dit ici reste ici.</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>&amp;Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation>&amp;Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Other &amp;vault…</source>
        <translation>&amp;Autre coffre…</translation>
    </message>
    <message>
        <source>No connection. The vault is on this computer.</source>
        <translation>Sans connexion. Le coffre est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>&amp;Clé de secours</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Found it again?</source>
        <translation>Vous l’avez retrouvée&#x202f;?</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Phrase secrète oubliée&#x202f;?</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Votre coffre</translation>
    </message>
    <message>
        <source>Vault locked since %1</source>
        <translation>Coffre verrouillé depuis %1</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>crm::MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Open the page %1</source>
        <translation>Ouvrir la page %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
</context>
<context>
    <name>crm::MonthChart</name>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Shows the chart as a table (T)</source>
        <translation>Montre le graphique en tableau (T)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Due and overdue by month</source>
        <translation>À échéance et en retard, par mois</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>crm::NewPassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can find it again for you, nor can we: the recovery key, in the next step, is the only other door.</source>
        <translation>Elle ouvre le coffre. Personne ne peut la retrouver pour vous, nous non plus&#xa0;: la clé de secours, à l’étape suivante, est la seule autre porte.</translation>
    </message>
    <message>
        <source>C&amp;reate the vault</source>
        <translation>Cr&amp;éer le coffre</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same, &amp;once more</source>
        <translation>La même, une &amp;seconde fois</translation>
    </message>
    <message>
        <source>Propose a p&amp;hrase</source>
        <translation>Proposer une p&amp;hrase</translation>
    </message>
    <message>
        <source>Six words drawn by lot</source>
        <translation>Six mots tirés au sort</translation>
    </message>
    <message>
        <source>A good phrase is</source>
        <translation>Une bonne phrase a</translation>
    </message>
    <message>
        <source>five words or more, or sixteen letters</source>
        <translation>cinq mots ou plus, ou seize lettres</translation>
    </message>
    <message>
        <source>without your name or that of the organisation</source>
        <translation>ni votre nom ni celui de l’organisation</translation>
    </message>
    <message>
        <source>not on the list of well-known phrases</source>
        <translation>rien des phrases trop connues</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>La phrase secrète est encore trop facile à deviner</translation>
    </message>
    <message>
        <source>Type the same passphrase once more</source>
        <translation>Tapez une seconde fois la même phrase secrète</translation>
    </message>
</context>
<context>
    <name>crm::Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>crm::OpenFailedPage</name>
    <message>
        <source>The vault could not be opened</source>
        <translation>Le coffre n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Ce qui est intact</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open to &amp;read only</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurer une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>Other &amp;vault…</source>
        <translation>&amp;Autre coffre…</translation>
    </message>
</context>
<context>
    <name>crm::OrganisationPage</name>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>This name stands on receipts and letters. The country decides which rules apply; you can change both later.</source>
        <translation>Ce nom figure sur les reçus et les lettres. Le pays détermine les règles applicables&#x202f;; vous pourrez changer les deux.</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>&amp;Nom de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Language of your letters</source>
        <translation>&amp;Langue de vos lettres</translation>
    </message>
    <message>
        <source>Used where the language of a person is not known.</source>
        <translation>Utilisée quand la langue d’une personne n’est pas connue.</translation>
    </message>
    <message>
        <source>The vault will be</source>
        <translation>Le coffre sera</translation>
    </message>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>Choisir un autre &amp;emplacement…</translation>
    </message>
    <message>
        <source>Choose where the vault will be</source>
        <translation>Choisissez où sera le coffre</translation>
    </message>
    <message>
        <source>Give the name of your organisation first</source>
        <translation>Indiquez d’abord le nom de votre organisation</translation>
    </message>
</context>
<context>
    <name>crm::OrganisationSection</name>
    <message>
        <source>Save the organisation</source>
        <translation>Enregistrer l’organisation</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>le responsable du traitement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E‑mail for privacy questions</source>
        <translation>E‑mail pour les questions de vie privée</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Only an administrator changes this</source>
        <translation>Seul un administrateur modifie ceci</translation>
    </message>
    <message>
        <source>The organisation needs a name</source>
        <translation>L’organisation doit avoir un nom</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>The organisation has been saved.</source>
        <translation>L’organisation a été enregistrée.</translation>
    </message>
    <message>
        <source>Not entered in a trade register</source>
        <translation>Non inscrite à un registre du commerce</translation>
    </message>
    <message>
        <source>Legal form and capital, if there is one</source>
        <translation>Forme juridique et capital, s’il y en a un</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>City of the register</source>
        <translation>Ville du registre</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Privacy notice on the web</source>
        <translation>Politique de confidentialité (web)</translation>
    </message>
    <message>
        <source>City of the register (%1)</source>
        <translation>Ville du registre (%1)</translation>
    </message>
</context>
<context>
    <name>crm::OwnNamePage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>You will type it to open the vault, and the journal will say it beside what you do. Others can be added later.</source>
        <translation>Vous le taperez pour ouvrir le coffre, et le journal le notera à côté de ce que vous faites. D’autres personnes pourront être ajoutées plus tard.</translation>
    </message>
    <message>
        <source>Your &amp;first and last name</source>
        <translation>Vos &amp;nom et prénom</translation>
    </message>
    <message>
        <source>Give your name first</source>
        <translation>Indiquez d’abord votre nom</translation>
    </message>
</context>
<context>
    <name>crm::PageSet</name>
    <message>
        <source>the list as it is shown</source>
        <translation>la liste telle qu’elle est affichée</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n réponse enregistrée.</numerusform>
            <numerusform>%n réponses enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the receipt go?</source>
        <translation>Où placer le reçu&#x202f;?</translation>
    </message>
    <message>
        <source>Receipt saved.</source>
        <translation>Reçu enregistré.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>There is no card any more: this person was deleted for good.</source>
        <translation>Il n’y a plus de fiche&#xa0;: cette personne a été supprimée définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stopped.</source>
        <translation>
            <numerusform>%n personne n’est plus sollicitée.</numerusform>
            <numerusform>%n personnes ne sont plus sollicitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent is confirmed.</source>
        <translation>Le consentement est confirmé.</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>Le refus est enregistré.</translation>
    </message>
    <message>
        <source>The receipt is kept as evidence; the answer stays unproven.</source>
        <translation>Le reçu est gardé comme preuve&#x202f;; la réponse reste non prouvée.</translation>
    </message>
    <message>
        <source>PDF to read (*.pdf);;JSON for machines (*.json);;Kantara 1.1 (*.kantara.json)</source>
        <translation>PDF à lire (*.pdf);;JSON pour les machines (*.json);;Kantara 1.1 (*.kantara.json)</translation>
    </message>
    <message>
        <source>Which scanned form?</source>
        <translation>Quel formulaire numérisé&#x202f;?</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Numérisations (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Looking for the code of the form…</source>
        <translation>Recherche du code du formulaire…</translation>
    </message>
    <message numerus="yes">
        <source>The stop also holds on %n other card(s) with the same address or number.</source>
        <translation>
            <numerusform>L’arrêt vaut aussi pour %n autre fiche portant la même adresse ou le même numéro.</numerusform>
            <numerusform>L’arrêt vaut aussi pour %n autres fiches portant la même adresse ou le même numéro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
</context>
<context>
    <name>crm::PeopleFilters</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>No contact for 6 months</source>
        <translation>Sans contact depuis 6&#xa0;mois</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Shows only: %1. Click to see everybody again.</source>
        <translation>Ne montre que&#xa0;: %1. Cliquez pour revoir tout le monde.</translation>
    </message>
    <message>
        <source>By permission…</source>
        <translation>Selon l’autorisation…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename this saved filter…</source>
        <translation>Renommer ce filtre enregistré…</translation>
    </message>
    <message>
        <source>Delete this saved filter</source>
        <translation>Supprimer ce filtre enregistré</translation>
    </message>
</context>
<context>
    <name>crm::PeoplePage</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1&#xa0;: fiche ajoutée.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1&#xa0;: fiche modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved to the trash.</source>
        <translation>
            <numerusform>%n personne mise à la corbeille.</numerusform>
            <numerusform>%n personnes mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out of the trash.</source>
        <translation>
            <numerusform>%n personne sortie de la corbeille.</numerusform>
            <numerusform>%n personnes sorties de la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Noter un consentement</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Columns and permission shown</source>
        <translation>Colonnes et autorisation affichées</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Nouvelle personne (Ctrl+N)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Il n’y a encore personne ici.</translation>
    </message>
    <message>
        <source>This is the list of the people you work with, and whether you may contact them. Add the first one, or bring in a file from Import and export.</source>
        <translation>Voici les personnes avec qui vous travaillez, et si vous avez le droit de les contacter. Ajoutez la première, ou importez un fichier depuis «&#x202f;Import et export&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Search goes through names, organisations, towns, e-mail addresses and phone numbers.</source>
        <translation>La recherche porte sur les noms, les organisations, les villes, les adresses e‑mail et les numéros de téléphone.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a person, on a narrow page</comment>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n personne&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %n personnes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est sans retour.</translation>
    </message>
    <message>
        <source>Their cards, addresses and notes go, and the search no longer finds them.</source>
        <translation>Leurs fiches, coordonnées et notes disparaissent, et la recherche ne les trouve plus.</translation>
    </message>
    <message>
        <source>The history of consents keeps dates and wordings, no longer whose they are.</source>
        <translation>L’historique des consentements garde les dates et les libellés, sans dire de qui ils viennent.</translation>
    </message>
    <message>
        <source>Whoever had said stop stays on the suppression list, as a fingerprint only.</source>
        <translation>Qui avait dit stop reste sur la liste d’opposition, sous forme d’empreinte seulement.</translation>
    </message>
    <message>
        <source>Backups made until now still hold them.</source>
        <translation>Les sauvegardes déjà faites les contiennent encore.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted for good.</source>
        <translation>
            <numerusform>%n personne supprimée définitivement.</numerusform>
            <numerusform>%n personnes supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>The filter “%1” is saved.</source>
        <translation>Le filtre «&#x202f;%1&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>The saved filter “%1” was deleted.</source>
        <translation>Le filtre enregistré «&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>Say stop</source>
        <translation>Dire stop</translation>
    </message>
</context>
<context>
    <name>crm::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>May I contact?</source>
        <translation>Puis-je contacter&#x202f;?</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée le</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the title of a column: a purpose, then &quot;by e-mail&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Permission shown</source>
        <translation>Autorisation affichée</translation>
    </message>
</context>
<context>
    <name>crm::PermissionFilterDialog</name>
    <message>
        <source>Show people by permission</source>
        <translation>Afficher les personnes selon l’autorisation</translation>
    </message>
    <message>
        <source>The rules that draw the light are asked about everybody in the list.</source>
        <translation>Les règles qui décident du feu sont interrogées pour toute la liste.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Par quel canal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Peut être contactée</translation>
    </message>
    <message>
        <source>May not be contacted, for any reason</source>
        <translation>Ne peut pas être contactée, quel que soit le motif</translation>
    </message>
    <message>
        <source>May not, because: %1</source>
        <translation>Ne peut pas, motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Afficher ces personnes</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a filter: the purpose, &quot;by e-mail&quot;, the answer</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>crm::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Anomalies</translation>
    </message>
</context>
<context>
    <name>crm::ProgressStrip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done: count of total</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>crm::Prompts</name>
    <message>
        <source>To confirm, type %1</source>
        <translation>Pour confirmer, tapez %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>crm::ProofDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation>Est-ce toujours vous&#x202f;?</translation>
    </message>
    <message>
        <source>You gave your passphrase more than five minutes ago. It is asked again before data leave the vault or somebody gets the keys.</source>
        <translation>Vous avez donné votre phrase secrète il y a plus de cinq minutes. Elle est redemandée avant que des données sortent du coffre ou que quelqu’un reçoive les clés.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase secrète</translation>
    </message>
    <message>
        <source>The database server lets this login in without a password, so there is nothing to ask you for. Anybody at this computer can go on from here.</source>
        <translation>Le serveur de base de données laisse entrer cet identifiant sans mot de passe&#x202f;: il n’y a rien à vous demander. Toute personne devant cet ordinateur peut continuer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type your passphrase first</source>
        <translation>Saisissez d’abord votre phrase secrète</translation>
    </message>
</context>
<context>
    <name>crm::PurposeDetails</name>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Mise en balance</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>none are sent under it</source>
        <translation>aucun n’est envoyé à ce titre</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>A consent lasts</source>
        <translation>Durée d’un consentement</translation>
    </message>
    <message>
        <source>Data needed</source>
        <translation>Données nécessaires</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Règle de conservation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>came with Entre Nous</source>
        <translation>fourni avec Entre Nous</translation>
    </message>
    <message>
        <source>wider than before: older consents do not cover it</source>
        <translation>plus large qu’avant&#x202f;: les anciens consentements ne le couvrent pas</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>même sens</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>What people are asked</source>
        <translation>La question posée aux personnes</translation>
    </message>
    <message>
        <source>No wording yet: nobody can be asked.</source>
        <translation>Pas encore de libellé&#x202f;: personne ne peut être sollicité.</translation>
    </message>
</context>
<context>
    <name>crm::PurposeDialog</name>
    <message>
        <source>Save the purpose</source>
        <translation>Enregistrer la finalité</translation>
    </message>
    <message>
        <source>Edit the purpose</source>
        <translation>Modifier la finalité</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Ajouter une finalité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>On which basis?</source>
        <translation>Sur quelle base&#x202f;?</translation>
    </message>
    <message>
        <source>Why does your interest outweigh the person’s?</source>
        <translation>Pourquoi votre intérêt l’emporte-t-il sur celui de la personne&#x202f;?</translation>
    </message>
    <message>
        <source>No messages are sent under it</source>
        <translation>Aucun message n’est envoyé à ce titre</translation>
    </message>
    <message>
        <source>Kind of messages</source>
        <translation>Nature des messages</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>How many years does a consent last?</source>
        <translation>Combien d’années dure un consentement&#x202f;?</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Règle de conservation</translation>
    </message>
    <message>
        <source>People have answered under this basis: it no longer changes. Add another purpose instead.</source>
        <translation>Des personnes ont répondu sur cette base&#x202f;: elle ne change plus. Ajoutez plutôt une autre finalité.</translation>
    </message>
    <message>
        <source>Exactly one. Where you are free not to do it and people may say no, it is consent.</source>
        <translation>Une seule. Si rien ne vous y oblige et que la personne peut dire non, c’est le consentement.</translation>
    </message>
    <message>
        <source>People are asked first, say yes or no to each channel, and may withdraw at any time.</source>
        <translation>La question est posée d’abord, canal par canal, et chacun peut retirer son consentement à tout moment.</translation>
    </message>
    <message>
        <source>Say what you want, why there is no gentler way, and what protects the person. She may object at any time.</source>
        <translation>Dites ce que vous cherchez, pourquoi aucun moyen plus doux n’existe et ce qui protège la personne. Elle peut s’opposer à tout moment.</translation>
    </message>
    <message>
        <source>Only what the contract with this person cannot do without.</source>
        <translation>Seulement ce dont le contrat avec cette personne ne peut se passer.</translation>
    </message>
    <message>
        <source>A law obliges you; name it in what it is for.</source>
        <translation>Une loi vous y oblige&#x202f;; citez-la dans la description.</translation>
    </message>
    <message>
        <source>Choose the legal basis</source>
        <translation>Choisissez la base légale</translation>
    </message>
    <message>
        <source>Choose the retention rule</source>
        <translation>Choisissez la règle de conservation</translation>
    </message>
    <message>
        <source>The interest has to be weighed</source>
        <translation>L’intérêt doit être mis en balance</translation>
    </message>
    <message>
        <source>Say how long a consent lasts</source>
        <translation>Indiquez combien de temps dure un consentement</translation>
    </message>
    <message>
        <source>Choose at least one channel</source>
        <translation>Choisissez au moins un canal</translation>
    </message>
    <message>
        <source>Choose the kind of messages</source>
        <translation>Choisissez la nature des messages</translation>
    </message>
    <message>
        <source>Each text is needed in both languages</source>
        <translation>Chaque texte est nécessaire dans les deux langues</translation>
    </message>
    <message>
        <source>Data it needs</source>
        <translation>Données nécessaires</translation>
    </message>
    <message>
        <source>Wishes and offers need no birth date</source>
        <translation>Des vœux ou des offres ne demandent pas de date de naissance</translation>
    </message>
</context>
<context>
    <name>crm::PurposesPage</name>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>New &amp;wording…</source>
        <translation>Nouveau &amp;libellé…</translation>
    </message>
    <message>
        <source>Only the privacy officer or an administrator changes purposes</source>
        <translation>Seul le référent vie privée ou un administrateur modifie les finalités</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s)</source>
        <translation>
            <numerusform>%n finalité</numerusform>
            <numerusform>%n finalités</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a purpose first</source>
        <translation>Choisissez d’abord une finalité</translation>
    </message>
    <message>
        <source>This purpose is closed</source>
        <translation>Cette finalité est close</translation>
    </message>
    <message>
        <source>Nobody is asked: this purpose does not rest on consent</source>
        <translation>Personne n’est sollicité&#x202f;: cette finalité ne repose pas sur le consentement</translation>
    </message>
    <message>
        <source>Consents are being ended</source>
        <translation>Des consentements sont en cours de clôture</translation>
    </message>
    <message>
        <source>The purpose “%1” is saved.</source>
        <translation>La finalité «&#x202f;%1&#x202f;» est enregistrée.</translation>
    </message>
    <message>
        <source>Version %1 is what people are asked from now on.</source>
        <translation>La version %1 est désormais celle qui est présentée.</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>Clore «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>From now on nobody is contacted under this purpose.</source>
        <translation>Désormais, personne n’est contacté pour cette finalité.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end with it. Opening the purpose again does not bring them back.</source>
        <translation>
            <numerusform>%n consentement prend fin avec elle. Rouvrir la finalité ne le rétablit pas.</numerusform>
            <numerusform>%n consentements prennent fin avec elle. Rouvrir la finalité ne les rétablit pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history and its proof are kept.</source>
        <translation>L’historique et ses preuves sont conservés.</translation>
    </message>
    <message>
        <source>Close the purpose</source>
        <translation>Clore la finalité</translation>
    </message>
    <message>
        <source>Open “%1” again?</source>
        <translation>Rouvrir «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is offered again wherever a purpose is chosen.</source>
        <translation>Elle est de nouveau proposée partout où l’on choisit une finalité.</translation>
    </message>
    <message>
        <source>Consents that ended with it stay ended: people have to be asked again.</source>
        <translation>Les consentements qu’elle a emportés restent clos&#x202f;: il faut redemander aux personnes.</translation>
    </message>
    <message>
        <source>Open the purpose</source>
        <translation>Rouvrir la finalité</translation>
    </message>
    <message>
        <source>Ending the consents of this purpose</source>
        <translation>Clôture des consentements de cette finalité</translation>
    </message>
    <message>
        <source>Some consents of this purpose have not been ended yet.</source>
        <translation>Des consentements de cette finalité ne sont pas encore clos.</translation>
    </message>
    <message numerus="yes">
        <source>The purpose is closed; %n consent(s) ended with it.</source>
        <translation>
            <numerusform>La finalité est close&#x202f;; %n consentement a pris fin avec elle.</numerusform>
            <numerusform>La finalité est close&#x202f;; %n consentements ont pris fin avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Clore…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Rouvrir…</translation>
    </message>
    <message>
        <source>Nobody is contacted under it meanwhile. “Reopen…” goes on with them first.</source>
        <translation>D’ici là, personne n’est contacté pour cette finalité. «&#x202f;Rouvrir…&#x202f;» les termine d’abord.</translation>
    </message>
</context>
<context>
    <name>crm::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Import, settings and lock</source>
        <translation>Import, réglages et verrou</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Au quotidien</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <comment>page, number</comment>
        <translation>%1, %2 en attente</translation>
    </message>
</context>
<context>
    <name>crm::ReachSection</name>
    <message>
        <source>How to reach them</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>not a valid number</source>
        <translation>numéro non valide</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>postcode town</comment>
        <extracomment>the town line of an address: postcode, town</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No e-mail, phone or address yet.</source>
        <translation>Pas encore d’e‑mail, de téléphone ni d’adresse.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copies it for one minute</source>
        <translation>Copie pour une minute</translation>
    </message>
    <message>
        <source>Why do we hold this?</source>
        <translation>Pourquoi détenons-nous ceci&#x202f;?</translation>
    </message>
</context>
<context>
    <name>crm::ReceiptDialog</name>
    <message>
        <source>&amp;Keep as unproven</source>
        <translation>&amp;Garder comme non prouvé</translation>
    </message>
    <message>
        <source>A receipt the person brings</source>
        <translation>Un reçu que la personne apporte</translation>
    </message>
    <message>
        <source>Choose the &amp;receipt…</source>
        <translation>Choisir le &amp;reçu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A receipt claims a consent and does not prove it: it is kept as evidence and allows nothing until somebody has checked it.</source>
        <translation>Un reçu affirme un consentement et ne le prouve pas&#xa0;: il est gardé comme preuve et ne permet rien tant que personne ne l’a vérifié.</translation>
    </message>
    <message>
        <source>What it &amp;claims</source>
        <translation>Ce qu’il &amp;affirme</translation>
    </message>
    <message>
        <source>Our &amp;purpose</source>
        <translation>Notre &amp;finalité</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Choose a receipt first</source>
        <translation>Choisissez d’abord un reçu</translation>
    </message>
    <message>
        <source>Choose the receipt</source>
        <translation>Choisissez le reçu</translation>
    </message>
    <message>
        <source>Receipts (*.json *.jsonld);;All files (*)</source>
        <translation>Reçus (*.json *.jsonld);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>purpose not said</source>
        <translation>finalité non dite</translation>
    </message>
    <message>
        <source>answer not said</source>
        <translation>réponse non dite</translation>
    </message>
    <message>
        <source>day not said</source>
        <translation>jour non dit</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>purpose, answer, day</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, given to %2</source>
        <comment>file, controllers</comment>
        <translation>%1, remis à %2</translation>
    </message>
    <message>
        <source>somebody it does not name</source>
        <translation>quelqu’un qu’il ne nomme pas</translation>
    </message>
</context>
<context>
    <name>crm::RecordingBox</name>
    <message>
        <source>The person was &amp;told before the recording began, and why</source>
        <translation>La personne a été &amp;prévenue avant le début de l’enregistrement, et pourquoi</translation>
    </message>
    <message>
        <source>For example: orders are taken by phone, and no other proof can be had</source>
        <translation>Par exemple&#xa0;: les commandes se prennent par téléphone, et aucune autre preuve n’est possible</translation>
    </message>
    <message>
        <source>As long as the consent must be proved</source>
        <translation>Tant que le consentement doit être prouvé</translation>
    </message>
    <message>
        <source>Six months; the note is the proof</source>
        <translation>Six mois&#x202f;; la note fait preuve</translation>
    </message>
    <message>
        <source>&amp;Why the call had to be recorded</source>
        <translation>&amp;Pourquoi l’appel devait être enregistré</translation>
    </message>
    <message>
        <source>&amp;How long it is kept</source>
        <translation>&amp;Durée de conservation</translation>
    </message>
    <message>
        <source>Say why the call had to be recorded</source>
        <translation>Dites pourquoi l’appel devait être enregistré</translation>
    </message>
    <message>
        <source>A recording needs that the person was told before</source>
        <translation>Pour un enregistrement, la personne doit avoir été prévenue</translation>
    </message>
</context>
<context>
    <name>crm::RecordingPlayer</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>This recording cannot be played: this computer does not know its format.</source>
        <translation>Cet enregistrement ne peut pas être lu&#xa0;: cet ordinateur ne connaît pas son format.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect some and open this window again.</source>
        <translation>Cet ordinateur n’a ni haut-parleur ni casque. Branchez-en un et rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Écouter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>where we are in a recording, and how long it is</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>crm::RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Gardez la clé de secours</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. It is shown once, now. Print it and keep it where you keep contracts, not on this computer.</source>
        <translation>Elle ouvre le coffre quand la phrase secrète est perdue. Elle n’est montrée qu’une fois, maintenant. Imprimez-la et rangez-la avec vos contrats, pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>I have &amp;kept the recovery key in a safe place</source>
        <translation>J’ai &amp;mis la clé de secours en lieu sûr</translation>
    </message>
    <message>
        <source>Your &amp;recovery key</source>
        <translation>Votre clé de &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Say first that the key is kept</source>
        <translation>Dites d’abord que la clé est en lieu sûr</translation>
    </message>
    <message>
        <source>Recovery key of the vault</source>
        <translation>Clé de secours du coffre</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it locked away, apart from the computer.</source>
        <translation>Quiconque a cette feuille peut ouvrir le coffre. Gardez-la sous clé, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de secours</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation>cle-de-secours.pdf</translation>
    </message>
    <message>
        <source>The recovery key was not saved.</source>
        <translation>La clé de secours n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Choose another folder, or print it.</source>
        <translation>Choisissez un autre dossier, ou imprimez-la.</translation>
    </message>
</context>
<context>
    <name>crm::RequestModel</name>
    <message>
        <source>answered on %1</source>
        <translation>répondue le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;jour de retard</numerusform>
            <numerusform>%n&#xa0;jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n&#xa0;jour</numerusform>
            <numerusform>encore %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>crm::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>Personne n’a encore fait de demande</translation>
    </message>
    <message>
        <source>When a person asks what you hold about her, by any channel and in any words, note it here. The answer is due within one month.</source>
        <translation>Quand une personne demande ce que vous détenez sur elle, par tout canal et dans ses mots, notez-le ici. La réponse est due dans un délai d’un mois.</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>Constituer le dossier…</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Clore la demande</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request first</source>
        <translation>Choisissez d’abord une demande</translation>
    </message>
    <message>
        <source>This request is closed</source>
        <translation>Cette demande est close</translation>
    </message>
    <message>
        <source>Only an answered request can be closed</source>
        <translation>Répondez d’abord à la demande pour pouvoir la clore</translation>
    </message>
    <message>
        <source>Access package written: %1</source>
        <translation>Dossier d’accès enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation>La demande est close.</translation>
    </message>
</context>
<context>
    <name>crm::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>What leaves, when, and why</source>
        <translation>Ce qui part, quand et pourquoi</translation>
    </message>
    <message>
        <source>By rule, next twelve months</source>
        <translation>Par règle, douze prochains mois</translation>
    </message>
    <message>
        <source>Due by rule</source>
        <translation>Échéances par règle</translation>
    </message>
    <message>
        <source>Shows every month again</source>
        <translation>Montre de nouveau tous les mois</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>En retard seulement</translation>
    </message>
    <message>
        <source>Shows every rule again</source>
        <translation>Montre de nouveau toutes les règles</translation>
    </message>
    <message>
        <source>People with something due</source>
        <translation>Personnes concernées par une échéance</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Rien n’est à échéance ici.</translation>
    </message>
    <message>
        <source>People appear in this list when the period of a rule comes to its end for them.</source>
        <translation>Les personnes apparaissent dans cette liste quand la durée de conservation d’une règle arrive à sa fin pour elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n due this month</source>
        <extracomment>%1 is a number: how many of them are overdue</extracomment>
        <translation>
            <numerusform>%n à échéance ce mois-ci</numerusform>
            <numerusform>%n à échéance ce mois-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this month, overdue: %1</source>
        <translation>
            <numerusform>%n ce mois-ci, en retard&#xa0;: %1</numerusform>
            <numerusform>%n ce mois-ci, en retard&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a chip that can be taken away</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>Il n’y a personne à exporter.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Next twelve months</source>
        <translation>Douze prochains mois</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RetentionRulesDialog</name>
    <message>
        <source>Retention rules</source>
        <translation>Règles de conservation</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Durées de conservation des données</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in the schedule.</source>
        <translation>
            <numerusform>%n règle au calendrier.</numerusform>
            <numerusform>%n règles au calendrier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them concern(s) data this vault holds and are watched every day.</source>
        <translation>
            <numerusform>%n d’entre elles concerne des données de ce coffre et est suivie chaque jour.</numerusform>
            <numerusform>%n d’entre elles concernent des données de ce coffre et sont suivies chaque jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>crm::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Shift+Enter or right click: stop, record a consent…</source>
        <translation>Maj+Entrée ou clic droit&#xa0;: stop, noter un consentement…</translation>
    </message>
</context>
<context>
    <name>crm::SegmentNameDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Rename the saved filter</source>
        <translation>Renommer le filtre enregistré</translation>
    </message>
    <message>
        <source>Words, filter and order are kept in the vault, for everybody who opens it; the people are looked for anew each time.</source>
        <translation>Les mots, le filtre et l’ordre sont conservés dans le coffre, pour tous ceux qui l’ouvrent&#x202f;; les personnes sont cherchées à nouveau à chaque fois.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>crm::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>crm::SourceForm</name>
    <message>
        <source>Source of the data</source>
        <translation>Origine des données</translation>
    </message>
    <message>
        <source>How the data reached us</source>
        <translation>Comment les données nous sont parvenues</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Obtenue le</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>non prévue</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>De quel organisme</translation>
    </message>
    <message>
        <source>When she is told</source>
        <translation>Information de la personne</translation>
    </message>
    <message>
        <source>Proof given by the supplier</source>
        <translation>Preuve donnée par le fournisseur</translation>
    </message>
    <message>
        <source>Nobody from such a list may be contacted before all of this is filled and she was told.</source>
        <translation>Aucune personne d’une telle liste ne peut être contactée avant que tout soit rempli et qu’elle soit informée.</translation>
    </message>
</context>
<context>
    <name>crm::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>crm::StopLinesModel</name>
    <message>
        <source>nobody in the file</source>
        <translation>absente du fichier</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>older than the consent of %1, which it does not end</source>
        <translation>plus ancien que le consentement du %1, auquel il ne met pas fin</translation>
    </message>
    <message>
        <source>had already said stop</source>
        <translation>avait déjà dit stop</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse ou numéro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>crm::StopListWizard</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>They are stopped</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>From this moment on no list and no light lets them through.</source>
        <translation>Dès cet instant, aucune liste ni aucun voyant ne les laisse passer.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stopped.</source>
        <translation>
            <numerusform>%n personne n’est plus sollicitée.</numerusform>
            <numerusform>%n personnes ne sont plus sollicitées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added to the history, with the mail as evidence where there is one.</source>
        <translation>
            <numerusform>%n ligne ajoutée à l’historique, avec le courriel comme preuve quand il y en a un.</numerusform>
            <numerusform>%n lignes ajoutées à l’historique, avec le courriel comme preuve quand il y en a un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of nobody in the file remembered as a fingerprint.</source>
        <translation>
            <numerusform>%n adresse hors fichier gardée sous forme d’empreinte.</numerusform>
            <numerusform>%n adresses hors fichier gardées sous forme d’empreintes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of nobody in the file left aside.</source>
        <translation>
            <numerusform>%n demande hors fichier laissée de côté.</numerusform>
            <numerusform>%n demandes hors fichier laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stopped nothing.</source>
        <translation>
            <numerusform>%n ligne n’a rien arrêté.</numerusform>
            <numerusform>%n lignes n’ont rien arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawals by list or mailbox</source>
        <translation>Retraits par liste ou boîte aux lettres</translation>
    </message>
    <message>
        <source>All of it or none</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>crm::StopMenu</name>
    <message>
        <source>Only “%1” %2</source>
        <translation>Seulement «&#x202f;%1&#x202f;» %2</translation>
    </message>
    <message>
        <source>Nothing more %1</source>
        <translation>Plus rien %1</translation>
    </message>
    <message>
        <source>Nothing more for one purpose</source>
        <translation>Plus rien pour une finalité</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>How it was said: %1</source>
        <translation>Comment cela a été dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>crm::StopReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>What does each of them ask?</source>
        <translation>Que demande chacun&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Remember those who are not in the file, as a fingerprint on the suppression list</source>
        <translation>&amp;Retenir les personnes hors fichier, par une empreinte sur la liste d’opposition</translation>
    </message>
    <message>
        <source>Requests found</source>
        <translation>Demandes trouvées</translation>
    </message>
    <message>
        <source>Those who &amp;unsubscribe no longer want</source>
        <translation>Qui se &amp;désabonne ne veut plus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The chosen line:</source>
        <translation>La ligne choisie&#xa0;:</translation>
    </message>
    <message>
        <source>anything by that channel</source>
        <translation>rien par ce canal</translation>
    </message>
    <message>
        <source>Nothing here stops anything yet</source>
        <translation>Rien ici n’arrête quoi que ce soit</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a person wrote</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of people in the file.</source>
        <translation>
            <numerusform>%n demande d’une personne du fichier.</numerusform>
            <numerusform>%n demandes de personnes du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of nobody in the file.</source>
        <translation>
            <numerusform>%n hors fichier.</numerusform>
            <numerusform>%n hors fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stop nothing.</source>
        <translation>
            <numerusform>%n ligne n’arrête rien.</numerusform>
            <numerusform>%n lignes n’arrêtent rien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::StopSourcePage</name>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Who said stop?</source>
        <translation>Qui a dit stop&#x202f;?</translation>
    </message>
    <message>
        <source>Paste a list, or take a mail or a whole mailbox. Only this file is read, and nothing is written before you have looked.</source>
        <translation>Collez une liste, ou prenez un courriel ou toute une boîte aux lettres. Seul ce fichier est lu, et rien n’est écrit avant que vous ayez regardé.</translation>
    </message>
    <message>
        <source>One person per line: an e-mail address or a phone number, with or without other words</source>
        <translation>Une personne par ligne&#xa0;: une adresse e‑mail ou un numéro de téléphone, avec ou sans autres mots</translation>
    </message>
    <message>
        <source>Choose a mail or a &amp;mailbox…</source>
        <translation>Choisir un courriel ou une &amp;boîte…</translation>
    </message>
    <message>
        <source>or drop one here (.eml, .mbox, or a text file with a list)</source>
        <translation>ou déposez-le ici (.eml, .mbox, ou un fichier texte avec une liste)</translation>
    </message>
    <message>
        <source>The &amp;list</source>
        <translation>La &amp;liste</translation>
    </message>
    <message>
        <source>&amp;How they said it</source>
        <translation>&amp;Comment elles l’ont dit</translation>
    </message>
    <message>
        <source>Paste a list or choose a file</source>
        <translation>Collez une liste ou choisissez un fichier</translation>
    </message>
    <message>
        <source>Choose a mail, a mailbox or a list</source>
        <translation>Choisissez un courriel, une boîte aux lettres ou une liste</translation>
    </message>
    <message>
        <source>Mails and lists (*.eml *.mbox *.mbx *.txt *.csv);;All files (*)</source>
        <translation>Courriels et listes (*.eml *.mbox *.mbx *.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>crm::StrengthMeter</name>
    <message>
        <source>Too short</source>
        <translation>Trop courte</translation>
    </message>
    <message>
        <source>twelve letters at least</source>
        <translation>douze lettres au moins</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>found in less than a day</source>
        <translation>trouvée en moins d’un jour</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Passable</translation>
    </message>
    <message>
        <source>a few months of guessing</source>
        <translation>quelques mois d’essais</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>years of guessing</source>
        <translation>des années d’essais</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Solide</translation>
    </message>
    <message>
        <source>centuries of guessing</source>
        <translation>des siècles d’essais</translation>
    </message>
</context>
<context>
    <name>crm::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Search a person, a page, a command…</source>
        <translation>Chercher une personne, une page, une commande…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sans connexion</translation>
    </message>
</context>
<context>
    <name>crm::UserDialog</name>
    <message>
        <source>Add the user</source>
        <translation>Ajouter l’utilisateur</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>First passphrase, at least 12 characters</source>
        <translation>Première phrase secrète, au moins 12&#xa0;caractères</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The user needs a name</source>
        <translation>L’utilisateur doit avoir un nom</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>La phrase secrète doit avoir au moins %n caractère</numerusform>
            <numerusform>La phrase secrète doit avoir au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases secrètes diffèrent</translation>
    </message>
    <message>
        <source>Login on the database server</source>
        <translation>Identifiant sur le serveur de base de données</translation>
    </message>
    <message>
        <source>The database server looks after passwords: this login alone signs in as this user.</source>
        <translation>Le serveur de base de données gère les mots de passe&#xa0;: seul cet identifiant se connecte comme cet utilisateur.</translation>
    </message>
    <message>
        <source>The user needs a login on the server</source>
        <translation>L’utilisateur a besoin d’un identifiant sur le serveur</translation>
    </message>
</context>
<context>
    <name>crm::UsersSection</name>
    <message>
        <source>Close the access</source>
        <translation>Fermer l’accès</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Only an administrator adds users</source>
        <translation>Seul un administrateur ajoute des utilisateurs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Only an administrator changes users</source>
        <translation>Seul un administrateur modifie les utilisateurs</translation>
    </message>
    <message>
        <source>Choose a user first</source>
        <translation>Choisissez d’abord un utilisateur</translation>
    </message>
    <message>
        <source>Open the access again</source>
        <translation>Rouvrir l’accès</translation>
    </message>
    <message>
        <source>Close the access of %1?</source>
        <translation>Fermer l’accès de %1&#x202f;?</translation>
    </message>
    <message>
        <source>This person can no longer open the vault with her own passphrase</source>
        <translation>Cette personne ne pourra plus ouvrir le coffre avec sa phrase secrète</translation>
    </message>
    <message>
        <source>What she recorded stays, under her name</source>
        <translation>Ce qu’elle a enregistré reste, sous son nom</translation>
    </message>
</context>
<context>
    <name>crm::ValueList</name>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>crm::VaultSection</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Renew the recovery key…</source>
        <translation>Renouveler la clé de secours…</translation>
    </message>
    <message>
        <source>Only an administrator renews the recovery key</source>
        <translation>Seul un administrateur renouvelle la clé de secours</translation>
    </message>
    <message>
        <source>My passphrase now</source>
        <translation>Ma phrase secrète actuelle</translation>
    </message>
    <message>
        <source>The new one, at least 12 characters</source>
        <translation>La nouvelle, au moins 12&#xa0;caractères</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nouvelle, une seconde fois</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 on disk, %2 people, %3 in the trash</source>
        <translation>%1 sur le disque, %2 personnes, %3 dans la corbeille</translation>
    </message>
    <message>
        <source>%1 consent events, %2 journal entries</source>
        <translation>%1 événements de consentement, %2 écritures du journal</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Pages, links between records, both histories, states, counters and the search index were checked.</source>
        <translation>Les pages, les liens entre fiches, les deux historiques, les états, les compteurs et l’index de recherche ont été vérifiés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Restore the last backup into a new vault and compare.</source>
        <translation>
            <numerusform>%n anomalie. Restaurez la dernière sauvegarde dans un nouveau coffre et comparez.</numerusform>
            <numerusform>%n anomalies. Restaurez la dernière sauvegarde dans un nouveau coffre et comparez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase of today first</source>
        <translation>Tapez d’abord la phrase secrète actuelle</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s)</source>
        <translation>
            <numerusform>La phrase secrète doit avoir au moins %n caractère</numerusform>
            <numerusform>La phrase secrète doit avoir au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases secrètes diffèrent</translation>
    </message>
    <message>
        <source>Your passphrase has been changed.</source>
        <translation>Votre phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>Backups made before keep the former one.</source>
        <translation>Les sauvegardes faites avant gardent l’ancienne.</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Créer une nouvelle clé de secours&#x202f;?</translation>
    </message>
    <message>
        <source>The printed key of before stops working</source>
        <translation>La clé imprimée auparavant ne fonctionnera plus</translation>
    </message>
    <message>
        <source>The new one is shown once: print it or write it down</source>
        <translation>La nouvelle est montrée une seule fois&#xa0;: imprimez-la ou notez-la</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>La nouvelle clé de secours</translation>
    </message>
    <message>
        <source>%1

Write it down or print it, and keep it away from this computer. It will not be shown again.</source>
        <translation>%1

Notez-la ou imprimez-la, et gardez-la loin de cet ordinateur. Elle ne sera plus montrée.</translation>
    </message>
</context>
<context>
    <name>crm::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Entre Nous</source>
        <translation>Bienvenue dans Entre Nous</translation>
    </message>
    <message>
        <source>Your customers’ data stay on this computer, in an encrypted vault that only you can open. Nothing is sent anywhere.</source>
        <translation>Les données de vos clients restent sur cet ordinateur, dans un coffre chiffré que vous seul pouvez ouvrir. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Ask first, and be able to prove it: one purpose, one channel, one answer at a time.</source>
        <translation>Demander d’abord, et pouvoir le prouver&#xa0;: une finalité, un canal, une réponse à la fois.</translation>
    </message>
    <message>
        <source>Every name says whether you may write or call, and why.</source>
        <translation>Chaque nom dit si vous pouvez écrire ou appeler, et pourquoi.</translation>
    </message>
    <message>
        <source>What is no longer needed leaves on time, after you have looked at it.</source>
        <translation>Ce qui n’est plus nécessaire part à temps, après votre relecture.</translation>
    </message>
    <message>
        <source>Four short steps make your vault. You can also begin otherwise:</source>
        <translation>Quatre courtes étapes créent votre coffre. Vous pouvez aussi commencer autrement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open a vault that exists…</source>
        <translation>&amp;Ouvrir un coffre existant…</translation>
    </message>
    <message>
        <source>&amp;Look around with invented people</source>
        <translation>&amp;Visiter avec des personnes inventées</translation>
    </message>
</context>
<context>
    <name>crm::WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why does this end for %1?</source>
        <translation>Pourquoi cela se termine-t-il pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, name of a rule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservé pendant</translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <comment>period, start</comment>
        <translation>%1 à partir de&#xa0;: %2</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>À échéance dès le</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Nothing while it is on legal hold</source>
        <translation>Rien pendant le gel de la suppression</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1. The law sets this period; it may not be shortened.</source>
        <translation>%1. La loi fixe cette durée&#x202f;; elle ne peut pas être raccourcie.</translation>
    </message>
    <message>
        <source>Only a sign of life that comes from the person starts the period again: an order, a message, a call, a form. What we send does not.</source>
        <translation>Seul un signe venu de la personne relance le délai&#xa0;: une commande, un message, un appel, un formulaire. Ce que nous envoyons ne compte pas.</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>Ouvrir la &amp;fiche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>crm::WhyPopover</name>
    <message>
        <source>Why do we hold this?</source>
        <translation>Pourquoi détenons-nous ceci&#x202f;?</translation>
    </message>
    <message>
        <source>No purpose needs this value today. Remove it, or record why it is needed.</source>
        <translation>Aucune finalité ne demande cette valeur aujourd’hui. Retirez-la, ou notez pourquoi elle est nécessaire.</translation>
    </message>
    <message>
        <source>Since: %1.</source>
        <translation>Depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Until: %1, unless something new is agreed.</source>
        <translation>Jusqu’au&#xa0;: %1, sauf nouvel accord.</translation>
    </message>
    <message>
        <source>Until: the relation ends, then the period of its retention rule.</source>
        <translation>Jusqu’à la fin de la relation, puis pendant la durée de sa règle de conservation.</translation>
    </message>
    <message>
        <source>It is needed for:</source>
        <translation>Nécessaire pour&#xa0;:</translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <extracomment>a line of a list: purpose (legal basis)</extracomment>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Origine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <translation>Origine&#xa0;: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>crm::Wizard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Fini&amp;sh</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>crm::WordingDialog</name>
    <message>
        <source>Ask in these words from now on</source>
        <translation>Poser la question ainsi désormais</translation>
    </message>
    <message>
        <source>New wording for “%1”</source>
        <translation>Nouveau libellé pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What was asked so far is kept as it was: whoever agreed can always be shown what to.</source>
        <translation>Ce qui a été demandé jusqu’ici est gardé tel quel&#x202f;: on peut toujours montrer à quoi chacun a dit oui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Comment retirer son consentement</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>What does this change for the consents given so far?</source>
        <translation>Que change-t-il aux consentements déjà donnés&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing: a slip of the pen is put right, the meaning is the same</source>
        <translation>Rien&#x202f;: une coquille est corrigée, le sens est le même</translation>
    </message>
    <message>
        <source>Nothing: it is said better, and nobody receives more or other things than before</source>
        <translation>Rien&#x202f;: c’est mieux dit, et personne ne reçoit plus ni autre chose qu’avant</translation>
    </message>
    <message>
        <source>They no longer cover it: it says more than people agreed to, so they have to be asked again</source>
        <translation>Ils ne suffisent plus&#x202f;: le texte va au-delà de ce qui a été accepté, il faut redemander</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Each text is needed in both languages</source>
        <translation>Chaque texte est nécessaire dans les deux langues</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Say what it changes for the consents given so far</source>
        <translation>Indiquez ce que cela change aux consentements déjà donnés</translation>
    </message>
    <message>
        <source>“%1”: a consent is not free where an order or a service depends on it. Ask only for what can be refused without losing anything.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: un consentement n’est pas libre quand une commande ou un service en dépend. Ne demandez que ce qui peut être refusé sans rien perdre.</translation>
    </message>
    <message>
        <source>“%1”: saying nothing or going on is not an agreement. The person has to say yes.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: ne rien dire ou continuer n’est pas un accord. La personne doit dire oui.</translation>
    </message>
    <message>
        <source>“%1”: accepting the terms of a contract is no consent to be contacted. Ask for it apart.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: accepter les conditions d’un contrat n’est pas accepter d’être contacté. Demandez-le à part.</translation>
    </message>
    <message>
        <source>Would this consent be free?</source>
        <translation>Ce consentement serait-il libre&#x202f;?</translation>
    </message>
</context>
</TS>
