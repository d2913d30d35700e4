// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposes/wordingdialog.h"

#include "textdiff.h"
#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// What is gone struck through, what is new in bold: shape, not colour alone.
QString marked(const QString &older, const QString &newer)
{
    QString html;
    for (const TextPiece &piece : differences(older, newer)) {
        const QString words = piece.text.toHtmlEscaped();
        switch (piece.kind) {
        case TextPiece::Kind::Same:
            html += words;
            break;
        case TextPiece::Kind::Removed:
            html += u"<s>"_s + words + u"</s>"_s;
            break;
        case TextPiece::Kind::Added:
            html += u"<b>"_s + words + u"</b>"_s;
            break;
        }
        html += u' ';
    }
    return html.trimmed();
}

} // namespace

WordingDialog::WordingDialog(Remote<PurposeService> purposes, const Phrases &words, const PurposeRecord &record,
                             QWidget *parent)
    : QDialog(parent), m_purposes(purposes), m_words(words), m_record(record), m_changes(wordsLabel({}, this)),
      m_doubts(new Notice(this)), m_change(new QButtonGroup(this)), m_notice(new Notice(this)),
      m_save(primaryButton(tr("Ask in these words from now on"), {}, this))
{
    setObjectName(u"wordingDialog"_s);
    setWindowTitle(u"Entre Nous"_s);
    setProperty("surface", u"page"_s);
    m_save->setObjectName(u"saveWording"_s);
    auto *title = wordsLabel(tr("New wording for “%1”").arg(record.purpose.label.in(words.language())), this);
    setType(title, Type::Title);
    auto *lead
        = wordsLabel(tr("What was asked so far is kept as it was: whoever agreed can always be shown what to."), this);
    setType(lead, Type::Body, Ink::Secondary);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(4, 4, 12, 4);
    inside->setSpacing(12);
    inside->addWidget(makeTexts());
    inside->addWidget(m_doubts);
    inside->addWidget(m_changes);
    inside->addWidget(makeQuestion());
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    content->setProperty("surface", u"page"_s);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout;
    auto *cancel = flatButton(tr("Cancel"), this);
    foot->addWidget(cancel);
    foot->addStretch();
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(lead);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &WordingDialog::save);
    connect(m_change, &QButtonGroup::idToggled, this, &WordingDialog::update);
    const QWidget *over = parent ? parent->window() : nullptr;
    resize(over ? over->size().boundedTo({1000, 760}) - QSize(48, 48) : QSize(920, 680));
    update();
}

WordingDialog::Pair WordingDialog::addPair(QGridLayout *grid, int row, const QString &name, const QString &code,
                                           const BilingualText &text, int lines)
{
    Pair pair{};
    for (const bool isFrench : {true, false}) {
        auto *edit = new QPlainTextEdit(isFrench ? text.fr : text.en, this);
        edit->setObjectName(code + (isFrench ? u"_fr"_s : u"_en"_s));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 20);
        const QString label
            = tr("%1, in %2").arg(name, m_words.inSentence(m_words.languageName(isFrench ? u"fr"_s : u"en"_s)));
        grid->addWidget(fieldLabel(label, edit), row, isFrench ? 0 : 1);
        grid->addWidget(edit, row + 1, isFrench ? 0 : 1);
        connect(edit, &QPlainTextEdit::textChanged, this, &WordingDialog::update);
        (isFrench ? pair.fr : pair.en) = edit;
    }
    return pair;
}

QWidget *WordingDialog::makeTexts()
{
    const Wording last = m_record.wordings.value(0);
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    m_text = addPair(grid, 0, tr("What is asked"), u"text"_s, last.text, 6);
    m_withdrawal = addPair(grid, 2, tr("How to withdraw"), u"withdrawal"_s, last.withdrawal, 5);
    m_retention = addPair(grid, 4, tr("How long it is kept"), u"retention"_s, last.retention, 4);
    return box;
}

QWidget *WordingDialog::makeQuestion()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *heading = wordsLabel(tr("What does this change for the consents given so far?"), box);
    setType(heading, Type::Strong);
    column->addWidget(heading);
    const QList<std::pair<WordingChange, QString>> answers{
        {WordingChange::SameMeaning, tr("Nothing: a slip of the pen is put right, the meaning is the same")},
        {WordingChange::SameScope,
         tr("Nothing: it is said better, and nobody receives more or other things than before")},
        {WordingChange::WiderScope,
         tr("They no longer cover it: it says more than people agreed to, so they have to be asked again")}};
    for (const auto &[change, text] : answers) {
        auto *button = new QRadioButton(text, box);
        button->setObjectName(codeOf(change));
        m_change->addButton(button, int(change));
        column->addWidget(button);
    }
    box->setVisible(!m_record.wordings.isEmpty());
    return box;
}

Wording WordingDialog::entered() const
{
    const auto text = [](const Pair &pair) { return BilingualText{pair.fr->toPlainText(), pair.en->toPlainText()}; };
    Wording wording;
    wording.purpose = m_record.purpose.key;
    wording.text = text(m_text);
    wording.withdrawal = text(m_withdrawal);
    wording.retention = text(m_retention);
    if (m_change->checkedId() >= 0)
        wording.change = WordingChange(m_change->checkedId());
    return wording;
}

QString WordingDialog::doubtText(const WordingDoubt &doubt) const
{
    switch (doubt.hint) {
    case WordingHint::Conditional:
        return tr("“%1”: a consent is not free where an order or a service depends on it. Ask only for what can be "
                  "refused without losing anything.")
            .arg(doubt.words);
    case WordingHint::Silence:
        return tr("“%1”: saying nothing or going on is not an agreement. The person has to say yes.").arg(doubt.words);
    case WordingHint::Bundled:
        return tr("“%1”: accepting the terms of a contract is no consent to be contacted. Ask for it apart.")
            .arg(doubt.words);
    }
    Q_UNREACHABLE();
}

/// A lawyer would stumble over it; whoever knows better may go on (B1, B2, B3).
void WordingDialog::sayDoubts(const Wording &wording)
{
    QStringList lines;
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        for (const WordingDoubt &doubt : doubtsAbout(wording.text.in(language)))
            lines << doubtText(doubt);
    }
    if (lines.isEmpty())
        m_doubts->clear();
    else
        m_doubts->say(Tone::Warning, tr("Would this consent be free?"), lines.join(u'\n'));
}

void WordingDialog::update()
{
    const Wording now = entered();
    sayDoubts(now);
    QStringList lines;
    bool isChanged = m_record.wordings.isEmpty();
    if (!m_record.wordings.isEmpty()) {
        const Wording &last = m_record.wordings.first();
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            for (const auto text : {&Wording::text, &Wording::withdrawal, &Wording::retention}) {
                const QString &older = (last.*text).in(language);
                const QString &newer = (now.*text).in(language);
                if (older.simplified() != newer.simplified())
                    lines << u"<p>%1</p>"_s.arg(marked(older, newer));
            }
        }
        isChanged = !lines.isEmpty();
    }
    m_changes->setTextFormat(Qt::RichText);
    m_changes->setText(lines.isEmpty() ? QString()
                                       : u"<p><b>%1</b></p>"_s.arg(tr("What changes")) + lines.join(QString()));
    m_changes->setVisible(!lines.isEmpty());
    QString reason;
    if (const auto complete = checked(now); !complete)
        reason = tr("Each text is needed in both languages");
    else if (!isChanged)
        reason = tr("Nothing has changed");
    else if (!m_record.wordings.isEmpty() && m_change->checkedId() < 0)
        reason = tr("Say what it changes for the consents given so far");
    setReasonOff(m_save, reason);
}

void WordingDialog::save()
{
    m_save->setEnabled(false);
    whenDone(m_purposes.call(&PurposeService::addWording, entered()), this, [this](const Result<Wording> &answer) {
        update();
        if (!answer)
            return m_notice->showError(answer.error());
        Q_EMIT saved(answer->version);
        accept();
    });
}

} // namespace crm
