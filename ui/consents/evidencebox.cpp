// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/evidencebox.h"

#include "recording.h"
#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/prompts.h"
#include "widgets/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

EvidenceBox::EvidenceBox(Prompts &prompts, QWidget *parent)
    : QFrame(parent), m_prompts(prompts), m_list(new QListWidget(this)), m_remove(nullptr)
{
    setObjectName(u"evidenceBox"_s);
    setFrameShape(QFrame::StyledPanel);
    setAcceptDrops(true);
    auto *choose = plainButton(tr("Choose a &file…"), u"attach"_s, this);
    choose->setObjectName(u"chooseEvidence"_s);
    auto *remove = plainButton(tr("&Remove"), u"close"_s, this);
    remove->setObjectName(u"removeEvidence"_s);
    m_remove = remove;
    auto *hint = wordsLabel(tr("Drop the scanned form, the e-mail or the recording here. It is kept encrypted inside "
                               "the vault, up to %1 each.")
                                .arg(bytesText(kMostBytes)),
                            this);
    setType(hint, Type::Small, Ink::Secondary);
    m_hint = hint;
    m_list->setObjectName(u"evidenceList"_s);
    m_list->setAccessibleName(tr("Files kept as proof"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &EvidenceBox::choose);
    connect(remove, &QPushButton::clicked, this, &EvidenceBox::removeCurrent);
    showFiles();
}

void EvidenceBox::choose()
{
    const FileWish wish{tr("Choose the proof"),
                        tr("Documents, pictures, recordings (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml *.msg *.mp3 "
                           "*.wav *.m4a *.ogg *.opus *.flac *.txt);;All files (*)"),
                        {},
                        {}};
    m_prompts.openFile(this, wish, [this](const QString &path) {
        if (!path.isEmpty())
            add(path);
    });
}

void EvidenceBox::add(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(tr("%1 could not be read.").arg(name),
                       tr("It was not added. Check that it still exists and that you may open it."));
        return;
    }
    if (file.size() > kMostBytes) {
        Q_EMIT refused(tr("%1 is too large.").arg(name),
                       tr("It has %1; a file kept as proof may have %2 at most. It was not added.")
                           .arg(bytesText(file.size()), bytesText(kMostBytes)));
        return;
    }
    const QByteArray content = file.readAll();
    add({name, isRecording(content) ? u"call_recording"_s : evidenceKindOf(name, {}), content});
}

void EvidenceBox::add(const EvidenceFile &file)
{
    m_files.append(file);
    showFiles();
    Q_EMIT filesChanged();
}

void EvidenceBox::removeCurrent()
{
    const int row = m_list->currentRow() < 0 ? m_list->count() - 1 : m_list->currentRow();
    if (row < 0)
        return;
    m_files.removeAt(row);
    showFiles();
    Q_EMIT filesChanged();
}

void EvidenceBox::showFiles()
{
    m_list->clear();
    for (const EvidenceFile &file : std::as_const(m_files))
        m_list->addItem(new QListWidgetItem(
            icon(u"file"_s), tr("%1 (%2)", "file name, size").arg(file.fileName, bytesText(file.content.size()))));
    constexpr qsizetype kShown = 3;
    m_list->setFixedHeight(int(std::min(m_files.size(), kShown)) * std::max(m_list->sizeHintForRow(0), 0));
    m_list->setVisible(!m_files.isEmpty());
    m_remove->setVisible(!m_files.isEmpty());
    m_hint->setVisible(m_files.isEmpty()); // whoever has added a file knows, and the page needs the room
}

void EvidenceBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EvidenceBox::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            add(url.toLocalFile());
    }
    event->acceptProposedAction();
}

QString evidenceKindOf(const QString &fileName, std::optional<CollectionMethod> method)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == "eml"_L1 || suffix == "msg"_L1)
        return u"email"_s;
    if (QStringList{u"mp3"_s, u"wav"_s, u"m4a"_s, u"ogg"_s, u"opus"_s, u"flac"_s}.contains(suffix))
        return u"call_recording"_s;
    if (method == CollectionMethod::WebForm)
        return u"form"_s;
    if (QStringList{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s}.contains(suffix))
        return method == CollectionMethod::Email ? u"email"_s : u"paper_scan"_s;
    return u"other"_s;
}

} // namespace crm
