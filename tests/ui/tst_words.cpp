// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "brackettranslator.h"
#include "localization.h"
#include "testmain.h"

#include "people/peoplepage.h"
#include "widgets/style.h"

#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTextEdit>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Every word on the screen can be translated, every control has a name for a screen reader, every mnemonic is its own.
class tst_Words : public QObject {
    Q_OBJECT

    static bool isData(const QString &text);
    static bool isWaitingForWords(const QString &text) { return !text.contains(u'\u27e6') && !isData(text); }
    static QStringList wordsOf(const QWidget &widget);
    static void letters(const QWidget &top, const QString &where);
    template <class Visit>
    static void onEveryPage(AllPages &all, Visit visit);

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void everyWordCanBeTranslated();
    void everyControlHasAName();
    void mnemonicsAreUniqueOnEveryPage_data();
    void mnemonicsAreUniqueOnEveryPage();
};

/// Names, addresses, numbers, keys, and words that are the same in every language.
bool tst_Words::isData(const QString &text)
{
    static const QRegularExpression noWord(u"^[^\\p{L}]*$"_s);
    static const QStringList same {u"Test"_s, u"Entre Nous"_s, u"Français"_s, u"English"_s, u"Anne Le Goff"_s, u"Le Goff, Anne"_s, u"Bensaïd, Karim"_s, u"anne@kerlann.example"_s,
                                   u"karim@mail.example"_s, u"06 39 98 12 04"_s, u"0639981204"_s, u"Camille"_s, u"Atelier Marceau"_s, u"12 quai des Indes, Lorient"_s,
                                   u"bonjour@atelier.example"_s, u"FR"_s};
    static const QRegularExpression keys(u"^(Ctrl|Shift|Alt|F\\d|Esc|Del|\\+|.)+$"_s);
    // The catalogue of Phrases is loaded, not installed: its words are checked by tst_phrases.
    static const QStringList phrases {u"Purpose"_s, u"Legal basis"_s, u"Consents"_s, u"State"_s, u"E-mail"_s, u"Phone"_s, u"SMS"_s, u"Post"_s, u"Mobile"_s, u"Staff"_s, u"Privacy officer"_s, u"Administrator"_s};
    static const QRegularExpression month(u"^\\p{Lu}\\p{Ll}+ \\d{4}$"_s);
    static const QSet<QString> answers = [] {
        const Phrases words(u"en"_s);
        QSet<QString> all;
        for (const Relation relation : {Relation::Prospect, Relation::Customer, Relation::FormerCustomer, Relation::Supplier, Relation::Partner, Relation::Other})
            all += words.word(relation);
        for (const QString &code : {u"A_CONSENT"_s, u"E_NEED_CONSENT"_s, u"E_NO_ADDRESS"_s})
            all += words.audienceReason(code, Light::Blocked);
        return all;
    }();
    if (phrases.contains(text) || answers.contains(text) || month.match(text).hasMatch())
        return true;
    return text.isEmpty() || noWord.match(text).hasMatch() || same.contains(text) || (text.contains(u'+') && text.size() < 16 && keys.match(text).hasMatch());
}

QStringList tst_Words::wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return {box->title()};
    QStringList words;
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->orientation() == Qt::Horizontal && header->model()) {
        for (int section = 0; section < header->count(); ++section)
            words << header->model()->headerData(section, Qt::Horizontal).toString();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < box->count(); ++item)
            words << box->itemText(item);
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        words << edit->placeholderText();
    return words;
}

template <class Visit>
void tst_Words::onEveryPage(AllPages &all, Visit visit)
{
    all.window->resize(1280, 800);
    all.window->show();
    for (const QString &key : all.window->pageKeys()) {
        all.window->openPage(key);
        const Page *page = all.window->currentPage();
        if (page == all.pages->people())
            all.pages->people()->openCard(all.anne.id);
        QTest::qWait(200);
        visit(*page);
    }
}

void tst_Words::everyWordCanBeTranslated()
{
    BracketTranslator brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QStringList bare;
    {
        AllPages all(u"en"_s);
        QVERIFY2(all.vault.problem().isEmpty() && all.window, qPrintable(all.vault.problem()));
        onEveryPage(all, [&](const Page &page) {
            for (const QWidget *widget : all.window->findChildren<QWidget *>()) {
                // Countries by their own names, purposes as the organisation has named them.
                const bool isNamed = widget->objectName() == u"country"_s || widget->property("holdsData").toBool()
                    || (qobject_cast<const QComboBox *>(widget) && widget->objectName() == u"purpose"_s);
                if (!widget->isVisible() || isNamed)
                    continue;
                for (const QString &text : wordsOf(*widget)) {
                    if (isWaitingForWords(text))
                        bare << u"%1: %2 “%3”"_s.arg(page.key(), QLatin1String(widget->metaObject()->className()), text);
                }
            }
        });
    }
    QCoreApplication::removeTranslator(&brackets);
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void tst_Words::everyControlHasAName()
{
    QStringList nameless;
    AllPages all(u"en"_s);
    onEveryPage(all, [&](const Page &page) {
        for (QWidget *widget : all.window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QTextEdit *>(widget) || qobject_cast<QSpinBox *>(widget) || (qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QHeaderView *>(widget));
            const bool isInner = qobject_cast<QSpinBox *>(widget->parentWidget()) || QLatin1String(widget->metaObject()->className()).startsWith("QTableCorner"_L1)
                || QLatin1String(widget->metaObject()->className()) == "QLineEditIconButton"_L1
                || widget->objectName().startsWith(u"qt_"_s);
            if (!widget->isVisible() || !isControl || isInner)
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
                nameless << u"%1: %2 %3 in %4"_s.arg(page.key(), QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                                    QLatin1String(widget->parentWidget()->metaObject()->className()));
        }
    });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void tst_Words::mnemonicsAreUniqueOnEveryPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void tst_Words::letters(const QWidget &top, const QString &where)
{
    QHash<QString, QString> seen;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || (qobject_cast<const QLabel *>(widget) && !static_cast<const QLabel *>(widget)->buddy()))
            continue;
        for (const QString &text : wordsOf(*widget)) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty() || qobject_cast<const QComboBox *>(widget))
                continue;
            QVERIFY2(!seen.contains(key), qPrintable(u"%1: %2 for “%3” and “%4”"_s.arg(where, key, seen.value(key), text)));
            seen.insert(key, text);
        }
    }
}

void tst_Words::mnemonicsAreUniqueOnEveryPage()
{
    QFETCH(QString, language);
    Localization localization;
    localization.use(language);
    AllPages all(language);
    onEveryPage(all, [&](const Page &page) { letters(*all.window, page.key()); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

CRM_TEST(tst_Words)
#include "tst_words.moc"
