// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a person finds wrong or doubtful, and where it says so.
#include "people/contactform.h"

#include "notewords.h"

#include "people/agebox.h"
#include "people/customerfactsform.h"
#include "people/sourceform.h"
#include "people/valuelist.h"

#include "widgets/datefield.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

void markFault(QWidget *field, bool isWrong)
{
    field->setProperty("error", isWrong);
    field->style()->polish(field);
    field->update();
}

} // namespace

void ContactForm::checkNote()
{
    const auto warnings = noteWarnings(m_note->toPlainText() + u'\n' + m_tags->text());
    QStringList words;
    for (const NoteWarning &warning : warnings)
        words << tr("“%1”").arg(warning.word);
    m_noteHint->setText(words.isEmpty() ? tr("The person may read this note one day. Facts, not judgements.")
                                        : tr("Health, beliefs, origins, judgements and identity numbers do not belong "
                                             "here, and the person may read it: %1. Keep only what the work needs.")
                                              .arg(words.mid(0, 3).join(tr(", ", "between words of a list"))));
    setType(m_noteHint, Type::Small, words.isEmpty() ? Ink::Secondary : Ink::Error);
    Q_EMIT edited();
}

/// An invalid number is kept as it was typed; the person is told, not stopped.
void ContactForm::checkPhones()
{
    ContactDraft typed;
    if (m_isMore)
        readLists(typed);
    else
        readReach(typed);
    const auto wrong = std::find_if(typed.phones.cbegin(), typed.phones.cend(),
                                    [](const PhoneNumber &phone) { return phone.e164.isEmpty(); });
    const bool isWrong = wrong != typed.phones.cend() && wrong->asTyped.size() >= 6;
    m_phoneHint->setVisible(isWrong);
    if (isWrong)
        m_phoneHint->setText(
            tr("%1 is no valid phone number. It is kept as typed, but nobody can be called or texted on it.")
                .arg(wrong->asTyped));
}

QString ContactForm::sentenceFor(const QString &reason) const
{
    if (reason == "name_missing"_L1)
        return tr("Give at least a name, an e-mail address or a phone number.");
    if (reason == "email_invalid"_L1)
        return tr("This is no e-mail address. It looks like name@example.org.");
    if (reason == "not_needed"_L1)
        return tr("No purpose needs this of this person. Leave it empty, or open the purpose under Purposes first.");
    if (reason == "day_in_future"_L1)
        return tr("This day lies in the future.");
    if (reason == "too_long"_L1)
        return tr("This is too long: at most 10,000 characters.");
    if (reason == "control_character"_L1)
        return tr("This holds characters that cannot be printed. Type it again.");
    return {};
}

void ContactForm::fault(QWidget *field, QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->show();
    markFault(field, true);
    field->setFocus(Qt::OtherFocusReason);
}

bool ContactForm::showFault(const Error &error)
{
    const QString sentence = sentenceFor(error.reason);
    if (sentence.isEmpty())
        return false;
    if (error.reason == "name_missing"_L1) {
        fault(m_given, m_nameFault, sentence);
    } else if (error.reason == "email_invalid"_L1 && !m_isMore) {
        fault(m_reach, m_reachFault, sentence);
    } else if (error.reason == "email_invalid"_L1) {
        const auto lines = m_emails->lines();
        for (int line = 0; line < lines.size(); ++line)
            if (!isEmailAddress(lines.at(line).value))
                fault(m_emails->edit(line), m_emailFault, sentence);
    } else {
        //: a field, then what is wrong with it
        m_otherFault->setText(tr("%1: %2").arg(m_tools.phrases.fieldName(error.field), sentence));
        m_otherFault->show();
    }
    return true;
}

bool ContactForm::checkDays()
{
    DateField *wrong = m_age->wrongDay() ? m_age->wrongDay() : m_facts->wrongDay();
    wrong = wrong ? wrong : m_source->wrongDay();
    if (wrong)
        fault(wrong->edit(), m_otherFault, tr("This is not a date that can be used here."));
    return !wrong;
}

void ContactForm::clearFaults()
{
    for (QLabel *label : {m_nameFault, m_reachFault, m_emailFault, m_otherFault})
        label->hide();
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        if (edit->property("error").toBool())
            markFault(edit, false);
}

} // namespace crm
