// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/accesswizard.h"

#include "sourcephrases.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/passphrasefield.h"
#include "widgets/progressstrip.h"
#include "widgets/rows.h"

#include <QButtonGroup>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kZip = 0;
constexpr int kFolder = 1;
constexpr qsizetype kShortestSecret = 8;

/// A group of the review: its name with a count, and what it holds.
void addGroup(QTreeWidget *tree, const QString &name, const QList<QPair<QString, QString>> &lines)
{
    auto *group = new QTreeWidgetItem(tree, {AccessReviewPage::tr("%1 (%2)").arg(name).arg(lines.size()), QString()});
    for (const auto &[label, value] : lines) {
        auto *item = new QTreeWidgetItem(group, {label, value.simplified()});
        item->setToolTip(1, value);
    }
    group->setFirstColumnSpanned(true);
    group->setExpanded(!lines.isEmpty() && lines.size() <= 12);
}

QList<QPair<QString, QString>> contactLines(const Contact &contact, const Phrases &phrases)
{
    QList<QPair<QString, QString>> lines{{phrases.fieldName(u"full_name"_s), displayName(contact)},
                                         {phrases.fieldName(u"relation"_s), phrases.word(contact.relation)}};
    const QList<QPair<QString, QString>> texts{{u"organisation"_s, contact.organisation},
                                               {u"job_title"_s, contact.jobTitle},
                                               {u"note"_s, contact.note},
                                               {u"language"_s, phrases.languageName(contact.language)},
                                               {u"tags"_s, phrases.list(contact.tags)}};
    for (const auto &[field, value] : texts) {
        if (!value.isEmpty())
            lines.append({phrases.fieldName(field), value});
    }
    for (const EmailAddress &email : contact.emails)
        lines.append({phrases.fieldName(u"email"_s), email.value});
    for (const PhoneNumber &phone : contact.phones)
        lines.append({phrases.fieldName(u"phone"_s), phone.asTyped});
    for (const PostalAddress &address : contact.addresses)
        lines.append({phrases.fieldName(u"street"_s),
                      QStringList{address.street, address.postcode, address.city, address.country}.join(u' ')});
    if (contact.birthday)
        lines.append({phrases.fieldName(u"birthday"_s), phrases.date(*contact.birthday)});
    lines.append({phrases.fieldName(u"source"_s), phrases.sourceType(contact.source.type)});
    for (const QString &line : listLines(phrases, contact.source, contact.facts.informedOn))
        lines.append({phrases.fieldName(u"source"_s), line});
    return lines;
}

QString purposeName(const Dossier &dossier, const QString &key, const QString &language)
{
    const Purpose *purpose = purposeNamed(dossier.purposes, key);
    return purpose ? purpose->label.in(language) : key;
}

} // namespace

AccessReviewPage::AccessReviewPage(const Phrases &phrases, QWidget *parent)
    : WizardPage(tr("What is held"), tr("This is everything held about the person"),
                 tr("It all goes into the package, notes included. Read the notes once more: other people’s names do "
                    "not belong in it."),
                 parent),
      m_phrases(phrases), m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(u"dossier"_s);
    m_tree->setAccessibleName(tr("Everything held about the person"));
    m_tree->setHeaderLabels({tr("What"), tr("Value")});
    m_tree->setColumnCount(2);
    prepareView(m_tree);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_tree->header()->resizeSection(0, 280);
    body()->addWidget(m_tree, 1);
}

void AccessReviewPage::show(const Dossier &dossier)
{
    m_tree->clear();
    addGroup(m_tree, tr("Contact details and notes"), contactLines(dossier.contact, m_phrases));
    QList<QPair<QString, QString>> events;
    QList<QPair<QString, QString>> files;
    for (const ConsentEvent &event : dossier.history) {
        const QString what
            = event.kind == ConsentEventKind::Objection ? m_phrases.word(event.kind) : m_phrases.word(event.state);
        const QString purpose
            = event.purpose.isEmpty() ? tr("every purpose") : purposeName(dossier, event.purpose, m_phrases.language());
        const QString channel = event.channel ? m_phrases.word(*event.channel) : tr("every channel");
        events.append({m_phrases.instant(event.occurredAtUtc), tr("%1: %2, %3").arg(what, purpose, channel)});
        for (const Evidence &file : event.evidence)
            files.append({file.fileName, m_phrases.bytes(file.bytes)});
    }
    addGroup(m_tree, tr("Consents and objections"), events);
    addGroup(m_tree, tr("Evidence kept"), files);
    QList<QPair<QString, QString>> accesses;
    for (const JournalEntry &entry : dossier.accesses)
        accesses.append({m_phrases.instant(entry.atUtc), m_phrases.word(entry.action)});
    addGroup(m_tree, tr("Who looked or changed"), accesses);
    QList<QPair<QString, QString>> disclosures;
    for (const Disclosure &disclosure : dossier.disclosures)
        disclosures.append(
            {m_phrases.instant(disclosure.atUtc), tr("%1, for: %2").arg(disclosure.recipient, disclosure.purpose)});
    addGroup(m_tree, tr("To whom it was given"), disclosures);
    QList<QPair<QString, QString>> dues;
    for (const RetentionDue &due : dossier.dues)
        dues.append({m_phrases.date(due.endsOn), m_phrases.anchorPhrase(due.anchor, due.anchorOn)});
    addGroup(m_tree, tr("Kept until"), dues);
    m_isShown = true;
    Q_EMIT completeChanged();
}

AccessPackagePage::AccessPackagePage(Prompts &prompts, QWidget *parent)
    : WizardPage(tr("The package"), tr("How will the package travel?"),
                 tr("Readable as a web page and PDF, and as data for another program: JSON, vCard, CSV."), parent),
      m_prompts(prompts), m_kind(new QButtonGroup(this)), m_secret(new QWidget(this)),
      m_passphrase(new PassphraseField(this)), m_repeat(new PassphraseField(this)), m_place(wordsLabel({}, this)),
      m_progress(new ProgressStrip(this))
{
    auto *zip = new QRadioButton(tr("One file, locked with a passphrase (ZIP, AES‑256)"), this);
    auto *folder = new QRadioButton(tr("An open folder, for a person who is here with a key of her own"), this);
    zip->setObjectName(u"zip"_s);
    folder->setObjectName(u"folder"_s);
    m_kind->addButton(zip, kZip);
    m_kind->addButton(folder, kFolder);
    zip->setChecked(true);
    m_passphrase->edit()->setObjectName(u"packagePassphrase"_s);
    m_repeat->edit()->setObjectName(u"packageRepeat"_s);
    auto *secret = new QVBoxLayout(m_secret);
    secret->setContentsMargins(24, 0, 0, 0);
    secret->addWidget(fieldLabel(tr("Passphrase of the package"), m_passphrase->edit()));
    secret->addWidget(m_passphrase);
    secret->addWidget(fieldLabel(tr("The same once more"), m_repeat->edit()));
    secret->addWidget(m_repeat);
    secret->addWidget(wordsLabel(tr("Give the passphrase by another way, such as the phone."), m_secret));
    auto *place = plainButton(tr("Choose where…"), u"file"_s, this);
    place->setObjectName(u"choosePlace"_s);
    body()->addWidget(zip);
    body()->addWidget(m_secret);
    body()->addWidget(folder);
    body()->addSpacing(16);
    body()->addWidget(place, 0, Qt::AlignLeft);
    body()->addWidget(m_place);
    body()->addWidget(m_progress);
    body()->addStretch();
    connect(place, &QPushButton::clicked, this, &AccessPackagePage::choosePlace);
    connect(m_kind, &QButtonGroup::idClicked, this, [this](int id) {
        m_secret->setEnabled(id == kZip);
        m_path.clear();
        m_place->clear();
        Q_EMIT completeChanged();
    });
    connect(m_passphrase, &PassphraseField::textChanged, this, &AccessPackagePage::compare);
    connect(m_repeat, &PassphraseField::textChanged, this, &AccessPackagePage::compare);
}

void AccessPackagePage::compare()
{
    const bool isSame = m_passphrase->text() == m_repeat->text();
    m_repeat->setMark(m_repeat->text().isEmpty() ? QString() : isSame ? tr("Identical") : tr("Different"), isSame);
    Q_EMIT completeChanged();
}

void AccessPackagePage::choosePlace()
{
    const auto chosen = [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_path = m_kind->checkedId() == kZip ? path : QDir(path).filePath(m_name);
        m_place->setText(QDir::toNativeSeparators(m_path));
        Q_EMIT completeChanged();
    };
    if (m_kind->checkedId() == kFolder) {
        m_prompts.pickFolder(this, {tr("In which folder?"), {}, {}, {}}, chosen);
        return;
    }
    m_prompts.saveFile(
        this, {tr("Where should the package go?"), tr("Locked package (*.zip)"), m_name + u".zip"_s, u"zip"_s}, chosen);
}

PackageOptions AccessPackagePage::options() const
{
    PackageOptions options;
    options.path = m_path;
    if (m_kind->checkedId() == kZip)
        options.passphrase = m_passphrase->passphrase();
    return options;
}

bool AccessPackagePage::isComplete() const
{
    return whatIsMissing().isEmpty();
}

QString AccessPackagePage::whatIsMissing() const
{
    if (m_kind->checkedId() == kZip) {
        if (m_passphrase->text().size() < kShortestSecret)
            return tr("The passphrase needs at least %n character(s)", nullptr, int(kShortestSecret));
        if (m_passphrase->text() != m_repeat->text())
            return tr("The two passphrases differ");
    }
    return m_path.isEmpty() ? tr("Choose where the package goes") : QString();
}

} // namespace crm
