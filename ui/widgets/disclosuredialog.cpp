// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disclosuredialog.h"

#include "progressrelay.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/progressstrip.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {

DisclosureDialog::DisclosureDialog(Prompts &prompts, const QString &heading, const QString &lead,
                                   const QString &kindLabel, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_recipient(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_fields(new QVBoxLayout),
      m_export(primaryButton(tr("Choose where and export…"), u"export"_s, this)), m_strip(new ProgressStrip(this)),
      m_notice(new Notice(this))
{
    setWindowTitle(u"Entre Nous"_s);
    m_recipient->setObjectName(u"recipient"_s);
    m_export->setObjectName(u"export"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    auto *title = wordsLabel(heading, this);
    setType(title, Type::Title);
    layout->addWidget(title);
    layout->addWidget(wordsLabel(lead, this));
    m_fields->setSpacing(8);
    const QList<QPair<QString, QWidget *>> fields{
        {tr("Who receives it"), m_recipient}, {tr("What for"), m_reason}, {kindLabel, m_kind}};
    for (const auto &[text, field] : fields) {
        m_fields->addWidget(fieldLabel(text, field));
        m_fields->addWidget(field);
    }
    layout->addLayout(m_fields);
    layout->addWidget(m_notice);
    layout->addWidget(m_strip);
    auto *buttons = new QHBoxLayout;
    auto *cancel = flatButton(tr("Cancel"), this);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_export);
    layout->addSpacing(8);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(480);
    new DialogFit(this);
    connect(cancel, &QPushButton::clicked, this, &DisclosureDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &DisclosureDialog::askAndExport);
    connect(m_recipient, &QLineEdit::textChanged, this, &DisclosureDialog::updateButton);
    connect(m_reason, &QLineEdit::textChanged, this, &DisclosureDialog::updateButton);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] { m_progress.cancelled->store(true); });
    m_recipient->setFocus();
    updateButton();
}

QString DisclosureDialog::recipient() const
{
    return m_recipient->text().trimmed();
}

QString DisclosureDialog::reason() const
{
    return m_reason->text().trimmed();
}

void DisclosureDialog::addField(QWidget *field)
{
    m_fields->addWidget(field);
    setMinimumWidth(qMax(minimumWidth(), layout()->minimumSize().width()));
}

void DisclosureDialog::updateButton()
{
    const bool isSaid = !recipient().isEmpty() && !reason().isEmpty();
    setReasonOff(m_export, isSaid ? m_obstacle : tr("Say who receives it and what for"));
}

void DisclosureDialog::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    updateButton();
}

void DisclosureDialog::askAndExport()
{
    m_proof(this, [this](bool isProven) {
        if (isProven)
            chooseFile();
    });
}

void DisclosureDialog::chooseFile()
{
    FileWish wish;
    wish.title = tr("Where should the file go?");
    wish.suffix = suffix();
    wish.filter = u"*."_s + wish.suffix;
    m_prompts.saveFile(this, wish, [this](const QString &path) {
        if (!path.isEmpty())
            begin(path);
    });
}

void DisclosureDialog::begin(const QString &path)
{
    m_isWriting = true;
    m_export->setEnabled(false);
    m_progress = relayed(this, [this](qint64 done, qint64 total) { m_strip->show(tr("Writing…"), done, total); });
    write(path);
}

bool DisclosureDialog::finish(const std::optional<Error> &error)
{
    m_isWriting = false;
    m_strip->finish();
    updateButton();
    if (error)
        m_notice->showError(*error);
    return !error;
}

/// The writer stops first, the dialog closes when it has answered.
void DisclosureDialog::reject()
{
    m_progress.cancelled->store(true);
    if (!m_isWriting)
        QDialog::reject();
}

} // namespace crm
