// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstrunpages.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/prompts.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 560;
constexpr int kProposedWords = 6;

/// A name that every file system takes.
QString folderNameOf(const QString &organisation)
{
    static const QRegularExpression awkward(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = organisation.simplified();
    name.remove(awkward);
    while (name.startsWith(u'.') || name.endsWith(u'.'))
        name.remove(name.startsWith(u'.') ? 0 : name.size() - 1, 1);
    return name.isEmpty() ? QString() : name + u".entrenous"_s;
}

/// The member states of the Union, France and Belgium first, by their name in the language of the window.
void fillCountries(QComboBox *box)
{
    static const QStringList others{u"AT"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s, u"FI"_s,
                                    u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s,
                                    u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    box->addItem(OrganisationPage::tr("France"), u"FR"_s);
    box->addItem(OrganisationPage::tr("Belgium"), u"BE"_s);
    box->insertSeparator(2);
    for (const QString &code : others)
        box->addItem(QLocale::territoryToString(QLocale::codeToTerritory(code)), code);
    if (QLocale().territory() == QLocale::Belgium)
        box->setCurrentIndex(1);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : WizardPage(tr("Welcome"), tr("Welcome to Entre Nous"),
                 tr("Your customers’ data stay on this computer, in an encrypted vault that only you can open. Nothing "
                    "is sent anywhere."),
                 parent)
{
    const auto line = [this](const QString &iconName, const QString &text) {
        auto *row = new QHBoxLayout;
        auto *mark = new QLabel(this);
        mark->setPixmap(icon(iconName).pixmap(QSize(24, 24), devicePixelRatioF()));
        row->setSpacing(16);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(wordsLabel(text, this), 1);
        body()->addLayout(row);
    };
    line(u"consent"_s, tr("Ask first, and be able to prove it: one purpose, one channel, one answer at a time."));
    line(u"why"_s, tr("Every name says whether you may write or call, and why."));
    line(u"retention"_s, tr("What is no longer needed leaves on time, after you have looked at it."));
    body()->addSpacing(16);
    body()->addWidget(wordsLabel(tr("Four short steps make your vault. You can also begin otherwise:"), this));
    auto *row = new QHBoxLayout;
    auto *open = plainButton(tr("&Open a vault that exists…"), u"file"_s, this);
    auto *demo = plainButton(tr("&Look around with invented people"), u"people"_s, this);
    open->setObjectName(u"openExisting"_s);
    demo->setObjectName(u"demo"_s);
    row->addWidget(open);
    row->addWidget(demo);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openExistingRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
}

OrganisationPage::OrganisationPage(Prompts &prompts, const QString &folder, QWidget *parent)
    : WizardPage(tr("Your organisation"), tr("Your organisation"),
                 tr("This name stands on receipts and letters. The country decides which rules apply; you can change "
                    "both later."),
                 parent),
      m_prompts(prompts), m_place(folder), m_name(new QLineEdit(this)), m_country(new QComboBox(this)),
      m_language(new QComboBox(this)), m_folder(new QLineEdit(this))
{
    m_name->setObjectName(u"organisation"_s);
    m_country->setObjectName(u"country"_s);
    m_language->setObjectName(u"language"_s);
    fillCountries(m_country);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::French ? 0 : 1);
    m_folder->setReadOnly(true);
    m_folder->setObjectName(u"folder"_s);
    addRow(tr("&Name of the organisation"), m_name);
    addRow(tr("&Country"), m_country);
    addRow(tr("&Language of your letters"), m_language, tr("Used where the language of a person is not known."));
    addRow(tr("The vault will be"), m_folder);
    auto *choose = plainButton(tr("Choose another &place…"), {}, this);
    choose->setObjectName(u"choosePlace"_s);
    body()->addWidget(choose, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &OrganisationPage::choosePlace);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        showFolder();
        Q_EMIT completeChanged();
    });
}

void OrganisationPage::addRow(const QString &label, QWidget *field, const QString &hint)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    field->setFixedWidth(kFieldWidth);
    rows->addWidget(fieldLabel(label, field));
    rows->addWidget(field);
    if (!hint.isEmpty()) {
        auto *words = wordsLabel(hint, this);
        setType(words, Type::Small, Ink::Secondary);
        rows->addWidget(words);
    }
    body()->addLayout(rows);
    body()->addSpacing(4);
}

void OrganisationPage::choosePlace()
{
    m_prompts.pickFolder(this, {tr("Choose where the vault will be"), {}, m_place, {}}, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_place = path;
        showFolder();
    });
}

void OrganisationPage::showFolder()
{
    m_folder->setText(QDir::toNativeSeparators(folder()));
    m_folder->setCursorPosition(0);
    m_folder->setToolTip(m_folder->text());
}

bool OrganisationPage::isComplete() const
{
    return !folderNameOf(m_name->text()).isEmpty();
}

QString OrganisationPage::whatIsMissing() const
{
    return tr("Give the name of your organisation first");
}

Controller OrganisationPage::controller() const
{
    Controller controller;
    controller.name = m_name->text().simplified();
    controller.country = m_country->currentData().toString();
    controller.language = m_language->currentData().toString();
    return controller;
}

QString OrganisationPage::folder() const
{
    const QString name = folderNameOf(m_name->text());
    return name.isEmpty() ? QString() : QDir(m_place).filePath(name);
}

OwnNamePage::OwnNamePage(QWidget *parent)
    : WizardPage(tr("Your name"), tr("Your name"),
                 tr("You will type it to open the vault, and the journal will say it beside what you do. Others can be "
                    "added later."),
                 parent),
      m_name(new QLineEdit(this))
{
    m_name->setObjectName(u"ownName"_s);
    m_name->setProperty("large", true);
    m_name->setFixedWidth(kFieldWidth);
    m_name->addAction(icon(u"person"_s), QLineEdit::LeadingPosition);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(fieldLabel(tr("Your &first and last name"), m_name));
    rows->addWidget(m_name);
    body()->addLayout(rows);
    body()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

bool OwnNamePage::isComplete() const
{
    return !userName().isEmpty();
}

QString OwnNamePage::whatIsMissing() const
{
    return tr("Give your name first");
}

QString OwnNamePage::userName() const
{
    return m_name->text().simplified();
}

QString proposedPassphrase(const QString &language)
{
    QFile file(u":/words/%1.txt"_s.arg(language == "fr"_L1 ? u"fr"_s : u"en"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QStringList drawn;
    while (drawn.size() < kProposedWords && words.size() >= kProposedWords) {
        const QString word = words.at(QRandomGenerator::system()->bounded(static_cast<int>(words.size())));
        if (!drawn.contains(word))
            drawn.append(word);
    }
    return drawn.join(u' ');
}

} // namespace crm
