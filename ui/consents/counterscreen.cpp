// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/counterscreen.h"

#include "consentchoicesmodel.h"
#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice.h"
#include "widgets/signaturepad.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace crm {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ConsentChoicesModel::Answer;

namespace {

constexpr auto kThanksLast = 2500ms;
constexpr int kInset = 64;
constexpr int kEdge = 8;
constexpr int kShortestName = 3; ///< an initial is no signature
constexpr int kLongestName = 80;
constexpr int kLargerStill = 4; ///< thirds: "Aa +" takes a third more
const QSize kChoice(152, 56);

/// The look of a choice that is made is a shape too: a check mark.
QPushButton *choiceButton(const QString &text, const QString &name, const QString &subject, QWidget *parent)
{
    auto *button = plainButton(text, {}, parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setMinimumSize(kChoice);
    button->setAccessibleName(subject);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CounterScreen::CounterScreen(const ConsentParts &parts, const ConsentSession &session, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint), m_parts(parts), m_session(session),
      m_words(session.language), m_answers(new ConsentChoicesModel(m_words, this))
{
    setObjectName(u"counterScreen"_s);
    setProperty("surface", u"page"_s);
    setWindowTitle(u"Entre Nous"_s);
    setWindowModality(Qt::ApplicationModal);
    connect(m_answers, &ConsentChoicesModel::answeredChanged, this, &CounterScreen::update);
    ask(session.language);
}

/// In another language everything is asked anew: what was answered, was answered to other words.
void CounterScreen::ask(const QString &language)
{
    m_session.language = language;
    m_words = Phrases(language);
    {
        const QSignalBlocker later(m_answers);
        m_answers->ask(m_session.contact, m_session.purposes, m_session.wordings, language);
    }
    rebuild();
}

void CounterScreen::rebuild()
{
    QFont font = QApplication::font();
    const double factor = themeOf(this).counterFactor() * (m_isLarge ? kLargerStill / 3.0 : 1.0);
    font.setPointSizeF(font.pointSizeF() * factor);
    setFont(font);
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(kInset, kEdge + 16, kInset, 16);
    column->setSpacing(12);
    makeHead(column);
    makeQuestions(column);
    m_notice = new Notice(m_content);
    column->addWidget(m_notice);
    makeSignature(column);
    if (!layout()) {
        auto *whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
    }
    layout()->addWidget(m_content);
    update();
}

void CounterScreen::makeHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *greeting = wordsLabel(
        say(QT_TRANSLATE_NOOP("Phrases", "Hello %1. You are the one who chooses.")).arg(displayName(m_session.contact)), m_content);
    greeting->setObjectName(u"greeting"_s);
    setType(greeting, Type::Title);
    auto *lead = wordsLabel(say(QT_TRANSLATE_NOOP("Phrases", "May %1 contact you? Saying no changes neither the price nor the service."))
                                .arg(m_session.controller.name),
                            m_content);
    setType(lead, Type::Body, Ink::Secondary);
    words->addWidget(greeting);
    words->addWidget(lead);
    row->addLayout(words, 1);
    const bool isFrench = m_session.language == "fr"_L1;
    auto *language = plainButton(isFrench ? u"English"_s : u"Français"_s, {}, m_content);
    language->setObjectName(u"counterLanguage"_s);
    auto *larger = plainButton(m_isLarge ? u"Aa −"_s : u"Aa +"_s, {}, m_content);
    larger->setObjectName(u"counterSize"_s);
    larger->setAccessibleName(say(QT_TRANSLATE_NOOP("Phrases", "Size of the letters")));
    for (QPushButton *button : {language, larger}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(48);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    column->addLayout(row);
    column->addWidget(hairline(Qt::Horizontal, m_content));
    // Queued: the button that was clicked goes with what it replaces.
    connect(language, &QPushButton::clicked, this, [this, isFrench] { ask(isFrench ? u"en"_s : u"fr"_s); }, Qt::QueuedConnection);
    connect(larger, &QPushButton::clicked, this, [this] {
        m_isLarge = !m_isLarge;
        rebuild();
    }, Qt::QueuedConnection);
}

void CounterScreen::makeQuestions(QVBoxLayout *column)
{
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(u"counterQuestions"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(4, 4, 12, 4);
    rows->setSpacing(8);
    QStringList rest; // of the wordings: how to withdraw and for how long, each said once
    for (int row = 0; row < m_answers->rowCount(); ++row) {
        if (!addPurpose(rows, row))
            continue;
        const Wording &wording = m_answers->wording(row);
        rest << wording.withdrawal.in(m_session.language) << wording.retention.in(m_session.language);
    }
    rest.removeDuplicates();
    for (const QString &text : std::as_const(rest)) {
        auto *words = wordsLabel(text, inside);
        setType(words, Type::Small, Ink::Secondary);
        rows->addWidget(words);
    }
    rows->addStretch();
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
}

/// Purpose, what is asked, then one question for each way she can be reached (B2, B4).
bool CounterScreen::addPurpose(QVBoxLayout *column, int row)
{
    QList<int> offered;
    for (int modelColumn = 1; modelColumn < ConsentChoicesModel::ColumnCount; ++modelColumn) {
        if (m_answers->offer(row, *ConsentChoicesModel::channelOf(modelColumn)) == ConsentChoicesModel::Offer::Offered)
            offered << modelColumn;
    }
    if (offered.isEmpty())
        return false;
    QWidget *inside = column->parentWidget();
    auto *title = wordsLabel(m_answers->purpose(row).label.in(m_session.language), inside);
    setType(title, Type::Strong);
    auto *wording = wordsLabel(m_answers->wording(row).text.in(m_session.language), inside);
    wording->setObjectName(u"counterWording_%1"_s.arg(row));
    setType(wording, Type::Small, Ink::Secondary);
    column->addWidget(title);
    column->addWidget(wording);
    for (const int modelColumn : std::as_const(offered))
        column->addWidget(makeRow(row, modelColumn));
    column->addWidget(hairline(Qt::Horizontal, inside));
    return true;
}

QWidget *CounterScreen::makeRow(int row, int modelColumn)
{
    const Channel channel = *ConsentChoicesModel::channelOf(modelColumn);
    auto *box = new QWidget(m_content);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    const QString way = m_words.byChannel(channel);
    auto *words = wordsLabel(way.left(1).toUpper() + way.mid(1), box);
    line->addWidget(words, 1);
    const QString subject = u"%1, %2: %3"_s.arg(m_answers->purpose(row).label.in(m_session.language), way);
    const QString yes = say(QT_TRANSLATE_NOOP("Phrases", "Yes"));
    const QString no = say(QT_TRANSLATE_NOOP("Phrases", "No"));
    const QList<std::pair<Answer, QString>> choices{{Answer::Accept, yes}, {Answer::Refuse, no}};
    QList<QPushButton *> buttons;
    for (const auto &[answer, text] : choices) {
        const QString name = u"counter_%1_%2_%3"_s.arg(row).arg(modelColumn).arg(answer == Answer::Accept ? u"yes"_s : u"no"_s);
        auto *button = choiceButton(text, name, subject.arg(text), box);
        line->addWidget(button);
        buttons << button;
    }
    const auto show = [this, buttons, row, channel] {
        const Answer given = m_answers->answer(row, channel);
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            const bool isGiven = given == (i == 0 ? Answer::Accept : Answer::Refuse);
            buttons.at(i)->setChecked(isGiven);
            buttons.at(i)->setIcon(isGiven ? icon(u"check"_s) : QIcon());
        }
    };
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const Answer answer = i == 0 ? Answer::Accept : Answer::Refuse;
        // The same button once more takes the answer back.
        connect(buttons.at(i), &QPushButton::clicked, this, [this, show, row, channel, answer] {
            m_answers->setAnswer(row, channel, m_answers->answer(row, channel) == answer ? Answer::None : answer);
            show();
        });
    }
    show();
    return box;
}

void CounterScreen::makeSignature(QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(32);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_pad = new SignaturePad(m_content);
    m_pad->setObjectName(u"signature"_s);
    auto *label = fieldLabel(say(QT_TRANSLATE_NOOP("Phrases", "Your signature, with a finger or the mouse")), m_pad);
    auto *wipe = linkButton(say(QT_TRANSLATE_NOOP("Phrases", "Wipe the signature")), m_content);
    head->addWidget(label);
    head->addStretch();
    head->addWidget(wipe);
    left->addLayout(head);
    m_pad->setFixedHeight(112);
    left->addWidget(m_pad);
    left->addWidget(makeTypedName());
    foot->addLayout(left, 3);
    auto *right = new QVBoxLayout;
    auto *note = wordsLabel(say(QT_TRANSLATE_NOOP("Phrases", "This screen locks afterwards: nobody else sees your answers.")), m_content);
    setType(note, Type::Small, Ink::Secondary);
    right->addWidget(note);
    right->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *later = plainButton(say(QT_TRANSLATE_NOOP("Phrases", "Later")), {}, m_content);
    later->setObjectName(u"counterLater"_s);
    m_done = primaryButton(say(QT_TRANSLATE_NOOP("Phrases", "Confirm")), {}, m_content);
    m_done->setObjectName(u"counterDone"_s);
    for (QPushButton *button : {later, m_done}) {
        button->setMinimumHeight(kChoice.height());
        button->setAutoDefault(false);
        buttons->addWidget(button, 1);
    }
    right->addLayout(buttons);
    foot->addLayout(right, 2);
    column->addLayout(foot);
    connect(wipe, &QAbstractButton::clicked, this, [this] {
        m_typed->clear();
        m_pad->clear();
    });
    connect(m_pad, &SignaturePad::changed, this, &CounterScreen::update);
    connect(later, &QPushButton::clicked, this, &CounterScreen::leave);
    connect(m_done, &QPushButton::clicked, this, &CounterScreen::record);
}

/// For whoever has no pointer to sign with, or cannot use one.
QWidget *CounterScreen::makeTypedName()
{
    m_typed = new QLineEdit(m_content);
    m_typed->setObjectName(u"typedName"_s);
    const QString words = say(QT_TRANSLATE_NOOP("Phrases", "Or type your first and last name"));
    m_typed->setPlaceholderText(words);
    m_typed->setAccessibleName(words);
    m_typed->setMaxLength(kLongestName);
    connect(m_typed, &QLineEdit::textChanged, m_pad, [this](const QString &name) {
        m_pad->setName(name.simplified().size() < kShortestName ? QString() : name);
    });
    return m_typed;
}

/// A yes is signed; a no needs nothing (B6, B7).
void CounterScreen::update()
{
    const QList<ConsentChoice> choices = m_answers->choices();
    const bool isAgreed = std::any_of(choices.begin(), choices.end(),
                                      [](const ConsentChoice &choice) { return choice.state == ConsentState::Given; });
    QString reason;
    if (choices.isEmpty())
        reason = say(QT_TRANSLATE_NOOP("Phrases", "Answer at least one line"));
    else if (isAgreed && m_pad->isEmpty())
        reason = say(QT_TRANSLATE_NOOP("Phrases", "A yes needs your signature"));
    setReasonOff(m_done, reason);
}

void CounterScreen::record()
{
    ConsentDraft draft;
    draft.contact = m_session.contact.id;
    draft.choices = m_answers->choices();
    draft.language = m_session.language;
    draft.method = CollectionMethod::Counter;
    draft.timeZone = m_session.timeZone;
    if (!m_pad->isEmpty())
        draft.evidence.append({u"signature.png"_s, u"form"_s, m_pad->png()});
    m_content->setEnabled(false);
    whenDone(m_parts.consents.call(&ConsentService::record, draft), this, [this](const Result<QList<ConsentEvent>> &events) {
        m_content->setEnabled(true);
        if (!events)
            return m_notice->showError(events.error());
        Q_EMIT recorded(m_session.contact.id, int(events->size()));
        thank();
    });
}

void CounterScreen::thank()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    auto *thanks = wordsLabel(say(QT_TRANSLATE_NOOP("Phrases", "Thank you. Your choices are recorded.")), m_content);
    thanks->setObjectName(u"counterThanks"_s);
    setType(thanks, Type::Title);
    thanks->setAlignment(Qt::AlignCenter);
    column->addStretch();
    column->addWidget(thanks);
    column->addStretch();
    layout()->addWidget(m_content);
    QTimer::singleShot(kThanksLast, this, &CounterScreen::leave);
}

void CounterScreen::leave()
{
    if (!std::exchange(m_isLeaving, true))
        m_parts.lock();
}

/// There is no way back into the program but through the passphrase.
void CounterScreen::closeEvent(QCloseEvent *event)
{
    event->ignore();
    leave();
}

void CounterScreen::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // no shortcut of the window behind
}

void CounterScreen::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Page));
    painter.fillRect(0, 0, width(), kEdge, theme.colour(Token::Accent));
}

} // namespace crm
