// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importwizard.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString onlyFileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

void choose(QComboBox *box, const QString &value)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(value, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

ImportFilePage::ImportFilePage(ImportSession &session, Prompts &prompts, QWidget *parent) :
    WizardPage(tr("The file"), tr("Which file?"), tr("A CSV list or vCards, as other programs export them, or a JSON list of Entre Nous. Only this file is read, whatever it refers to."), parent),
    m_session(session),
    m_prompts(prompts),
    m_file(wordsLabel(tr("Drop a file here, or choose one."), this)),
    m_fields(nullptr)
{
    setAcceptDrops(true);
    auto *button = plainButton(tr("Choose a file…"), u"file"_s, this);
    button->setObjectName(u"chooseFile"_s);
    connect(button, &QPushButton::clicked, this, &ImportFilePage::chooseFile);
    m_file->setObjectName(u"fileSummary"_s);
    body()->addWidget(button, 0, Qt::AlignLeft);
    body()->addWidget(m_file);
    m_fields = makeFormatFields();
    m_fields->hide();
    body()->addWidget(m_fields);
    body()->addStretch();
    connect(&m_session, &ImportSession::previewChanged, this, &ImportFilePage::showPreview);
    connect(&m_session, &ImportSession::failed, this, [this](const Error &error) {
        if (isVisible())
            showError(error);
        Q_EMIT completeChanged();
    });
}

QString ImportFilePage::whatIsMissing() const { return m_session.hasFile() ? QString() : tr("Choose a file first"); }

QWidget *ImportFilePage::makeFormatFields()
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 16, 0, 0);
    m_encoding = new QComboBox(fields);
    for (const QString &name : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s, u"ISO-8859-1"_s, u"macintosh"_s})
        m_encoding->addItem(name, name);
    m_delimiter = new QComboBox(fields);
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_delimiter->addItem(tr("Vertical bar"), u"|"_s);
    m_dates = new QComboBox(fields);
    m_dates->addItem(tr("Day, month, year"), u"dmy"_s);
    m_dates->addItem(tr("Month, day, year"), u"mdy"_s);
    m_dates->addItem(tr("Year, month, day"), u"ymd"_s);
    m_region = new QComboBox(fields);
    for (const QString &country : {u"FR"_s, u"BE"_s, u"LU"_s, u"CH"_s, u"DE"_s, u"NL"_s, u"GB"_s, u"ES"_s, u"IT"_s, u"PT"_s})
        m_region->addItem(countryText(country), country);
    const QList<QPair<QString, QComboBox *>> rows {{tr("Letters are written in"), m_encoding}, {tr("Columns are parted by"), m_delimiter},
                                                   {tr("Dates are written"), m_dates}, {tr("Phone numbers without a country code are from"), m_region}};
    int row = 0;
    for (const auto &[text, box] : rows) {
        grid->addWidget(fieldLabel(text, box), row, 0);
        grid->addWidget(box, row, 1);
        connect(box, &QComboBox::activated, this, &ImportFilePage::reread);
        ++row;
    }
    auto *birthDates = wordsLabel(tr("Birth dates come in only for people of whom a purpose needs them, such as an age "
                                     "check. The others are left out and listed."),
                                  fields);
    setType(birthDates, Type::Small, Ink::Secondary);
    grid->addWidget(birthDates, row, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    return fields;
}

void ImportFilePage::chooseFile()
{
    const FileWish wish {tr("Choose the file to import"), tr("Lists of people (*.csv *.txt *.tsv *.vcf *.vcard *.json);;All files (*)"), {}, {}};
    m_prompts.openFile(this, wish, [this](const QString &path) {
        if (!path.isEmpty()) {
            notice()->clear();
            m_session.choose(path);
        }
    });
}

void ImportFilePage::showPreview()
{
    const ImportPreview &preview = m_session.preview();
    const bool isCsv = preview.format.format == u"csv"_s;
    const QString name = QFileInfo(m_session.request().path).fileName();
    notice()->clear();
    if (preview.format.format == u"json"_s)
        m_file->setText(tr("%1: JSON list of Entre Nous, %2").arg(name, bytesText(preview.bytes)));
    else
        m_file->setText(isCsv ? tr("%1: CSV, %2").arg(name, bytesText(preview.bytes)) : tr("%1: vCards, %2").arg(name, bytesText(preview.bytes)));
    m_fields->show();
    m_isFilling = true;
    choose(m_encoding, preview.format.encoding);
    if (isCsv)
        choose(m_delimiter, preview.format.delimiter);
    m_delimiter->setEnabled(isCsv);
    choose(m_dates, preview.format.dateOrder.isEmpty() ? u"dmy"_s : preview.format.dateOrder);
    choose(m_region, preview.format.phoneRegion);
    m_isFilling = false;
    Q_EMIT completeChanged();
}

void ImportFilePage::reread()
{
    if (m_isFilling || !m_session.hasFile())
        return;
    ImportFormat format = m_session.preview().format;
    format.encoding = m_encoding->currentData().toString();
    if (format.format == u"csv"_s)
        format.delimiter = m_delimiter->currentData().toString();
    format.dateOrder = m_dates->currentData().toString();
    format.phoneRegion = m_region->currentData().toString();
    m_session.reread(format);
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!onlyFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    notice()->clear();
    m_session.choose(onlyFileOf(event->mimeData()));
}

} // namespace crm
