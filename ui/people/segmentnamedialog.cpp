// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/segmentnamedialog.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

SegmentNameDialog::SegmentNameDialog(const QString &name, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(name, this)), m_notice(new Notice(this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"segmentName"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    auto *heading = wordsLabel(name.isEmpty() ? tr("Save this filter") : tr("Rename the saved filter"), this);
    setType(heading, Type::Title);
    layout->addWidget(heading);
    layout->addWidget(wordsLabel(tr("Words, filter and order are kept in the vault, for everybody who opens it; the "
                                    "people are looked for anew each time."),
                                 this));
    layout->addWidget(m_notice);
    m_name->setObjectName(u"filterName"_s);
    m_name->setMaxLength(100);
    layout->addWidget(fieldLabel(tr("Name"), m_name));
    layout->addWidget(m_name);
    auto *buttons = new QHBoxLayout;
    auto *cancel = flatButton(tr("Cancel"), this);
    auto *save = primaryButton(name.isEmpty() ? tr("Save") : tr("Rename"), {}, this);
    save->setObjectName(u"saveName"_s);
    save->setDefault(true);
    save->setEnabled(!name.isEmpty());
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(save);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    new DialogFit(this);
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &SegmentNameDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_name->text()); });
}

void SegmentNameDialog::showError(const Error &error)
{
    m_notice->showError(error);
}

} // namespace crm
