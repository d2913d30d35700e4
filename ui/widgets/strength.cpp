// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strength.h"

#include "widgets/icons.h"
#include "widgets/stylepaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <cmath>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortest = 12;
constexpr int kLong = 16;
constexpr int kLongWords = 5;
constexpr double kWordBits = 11.0; // a word out of some two thousand in daily use
constexpr double kKnownBits = 5.0;
constexpr int kLevels = 5;

/// Words and phrases every guesser tries first, in both languages, folded to small letters.
const QSet<QString> &knownWords()
{
    static const QSet<QString> words = [] {
        const QString all
            = u"password motdepasse passe admin administrateur root login welcome bienvenue bonjour hello soleil amour "
              u"love "
              "iloveyou jetaime doudou loulou chouchou marseille paris france belgique bruxelles azerty qwerty "
              "azertyuiop "
              "qwertyuiop qsdfgh asdfgh wxcvbn zxcvbn abcdef secret letmein dragon monkey football baseball master "
              "shadow "
              "sunshine princess princesse liberte vacances chocolat nicolas camille thomas julien marie pierre client "
              "clients entreprise societe atelier coffre vault phrase entrenous consent rgpd gdpr printemps automne "
              "hiver "
              "winter summer spring autumn january janvier secrete passphrase changeme changezmoi"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

const QStringList &knownPhrases()
{
    static const QStringList phrases{u"correct horse battery staple"_s,
                                     u"il etait une fois"_s,
                                     u"liberte egalite fraternite"_s,
                                     u"to be or not to be"_s,
                                     u"longtemps je me suis couche de bonne heure"_s,
                                     u"the quick brown fox"_s,
                                     u"portez ce vieux whisky"_s,
                                     u"maitre corbeau sur un arbre perche"_s,
                                     u"may the force be with you"_s,
                                     u"que la force soit avec toi"_s,
                                     u"allons enfants de la patrie"_s};
    return phrases;
}

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            plain += c;
    return plain;
}

double lettersBits(const QString &word)
{
    int alphabet = 0;
    bool hasLower = false, hasUpper = false, hasDigit = false, hasOther = false;
    for (const QChar c : word) {
        hasLower |= c.isLower();
        hasUpper |= c.isUpper();
        hasDigit |= c.isDigit();
        hasOther |= !c.isLetterOrNumber();
    }
    alphabet = (hasLower ? 26 : 0) + (hasUpper ? 26 : 0) + (hasDigit ? 10 : 0) + (hasOther ? 20 : 0);
    int counted = 0;
    for (int i = 0; i < word.size(); ++i) {
        const bool repeats = i > 0 && word.at(i) == word.at(i - 1);
        const bool steps = i > 0 && std::abs(word.at(i).unicode() - word.at(i - 1).unicode()) == 1;
        counted += repeats || steps ? 0 : 1;
    }
    return counted * std::log2(qMax(2, alphabet));
}

double wordBits(const QString &word)
{
    const QString plain = folded(word);
    QString letters = plain;
    letters.remove(QRegularExpression(u"[^a-z]"_s));
    if (knownWords().contains(plain) || knownWords().contains(letters))
        return kKnownBits + (plain == letters ? 0 : 3);
    const double bits = lettersBits(word);
    return word.size() >= 3 && letters.size() == plain.size() ? qMin(bits, kWordBits) : bits;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(u"[\\s.,;:!?'’_-]+"_s);
    return text.split(gaps, Qt::SkipEmptyParts);
}

Strength::Level levelOf(const QString &passphrase, const Strength &strength)
{
    if (passphrase.isEmpty())
        return Strength::Level::Empty;
    if (passphrase.size() < kShortest)
        return Strength::Level::TooShort;
    if (!strength.namesNobody || !strength.isUncommon || strength.bits < 40)
        return Strength::Level::Weak;
    if (strength.bits < 52)
        return Strength::Level::Fair;
    return strength.bits < 64 ? Strength::Level::Good : Strength::Level::Solid;
}

/// Five flat bars; how many are filled is said in words beside.
class Bars final : public QWidget {
public:
    using QWidget::QWidget;
    void show(int filled, Token token)
    {
        m_filled = filled;
        m_token = token;
        update();
    }
    QSize sizeHint() const override { return {240, 8}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const int width = (this->width() - 4 * (kLevels - 1)) / kLevels;
        for (int i = 0; i < kLevels; ++i)
            paint::box(&painter, QRect(i * (width + 4), 0, width, height()),
                       {theme.colour(i < m_filled ? m_token : Token::Line), Qt::transparent, 2});
    }

private:
    int m_filled = 0;
    Token m_token = Token::Line;
};

} // namespace

Strength strengthOf(const QString &passphrase, const QStringList &forbidden)
{
    Strength strength;
    const QString plain = folded(passphrase);
    const QStringList words = wordsOf(passphrase);
    QSet<QString> seen;
    for (const QString &word : words) {
        const QString key = folded(word);
        strength.bits += seen.contains(key) ? 1 : wordBits(word);
        seen.insert(key);
    }
    strength.isLong = words.size() >= kLongWords || passphrase.size() >= kLong;
    for (const QString &name : forbidden)
        for (const QString &part : wordsOf(name))
            if (part.size() >= 4 && plain.contains(folded(part)))
                strength.namesNobody = false;
    const QString single = words.size() == 1 ? folded(passphrase) : QString();
    QString letters = single;
    letters.remove(QRegularExpression(u"[^a-z]"_s));
    strength.isUncommon = single.isEmpty() || (!knownWords().contains(single) && !knownWords().contains(letters));
    const QString joined = folded(words.join(u' '));
    for (const QString &phrase : knownPhrases())
        if (joined.contains(phrase))
            strength.isUncommon = false;
    strength.level = levelOf(passphrase, strength);
    return strength;
}

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent), m_bars(new Bars(this)), m_icon(new QLabel(this)), m_word(new QLabel(this)),
      m_time(new QLabel(this))
{
    m_bars->setFixedSize(m_bars->sizeHint());
    setType(m_word, Type::Strong);
    setType(m_time, Type::Small, Ink::Secondary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         {m_bars, static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_time)})
        row->addWidget(part);
    row->addStretch(1);
    setMinimumHeight(fontMetrics().height() + 4);
    updateLooks();
}

void StrengthMeter::show(const Strength &strength)
{
    m_strength = strength;
    updateLooks();
}

QString StrengthMeter::word() const
{
    return m_word->text();
}

void StrengthMeter::updateLooks()
{
    struct Words {
        QString word;
        QString time;
        Token token;
        QString icon;
    };
    const std::array<Words, 6> all{{
        {{}, {}, Token::Line, {}},
        {tr("Too short"), tr("twelve letters at least"), Token::Blocked, u"error"_s},
        {tr("Weak"), tr("found in less than a day"), Token::Blocked, u"error"_s},
        {tr("Fair"), tr("a few months of guessing"), Token::Waiting, u"warning"_s},
        {tr("Good"), tr("years of guessing"), Token::Allowed, u"check"_s},
        {tr("Solid"), tr("centuries of guessing"), Token::Allowed, u"check"_s},
    }};
    const int level = static_cast<int>(m_strength.level);
    const Words &words = all[static_cast<std::size_t>(level)];
    static_cast<Bars *>(m_bars)->show(level, words.token);
    const QColor ink = themeOf(this).colour(words.token);
    m_icon->setPixmap(words.icon.isEmpty() ? QPixmap() : iconPixmap(words.icon, {16, 16}, devicePixelRatioF(), ink));
    m_word->setText(words.word);
    QPalette palette = m_word->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_word->setPalette(palette);
    m_time->setText(words.time);
    setAccessibleName(words.word);
    setAccessibleDescription(words.time);
}

void StrengthMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_bars)
        updateLooks();
}

} // namespace crm
