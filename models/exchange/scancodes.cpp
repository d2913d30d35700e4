// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scancodes.h"

#include "consentformpaper.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QStandardPaths>

#include <zbar.h>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr int kMostPages = 20;
constexpr int kPagePixels = 2400; ///< of the longer side, whatever size a page says it has: an A4 at 200 dots per inch
constexpr int kLongestSide = 12'000; ///< an A3 at 600 dots per inch; more is no scan
constexpr int kPatienceMs = 30'000;

Error unreadable()
{
    return {Error::Code::Invalid, u"scan_not_readable"_s, u"file"_s, {}};
}

Result<QStringList> codesInPdf(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (program.isEmpty())
        return Error{Error::Code::Unsupported, u"scan_pdf_not_readable"_s, {}, {}};
    QProcess drawing;
    drawing.setStandardErrorFile(QProcess::nullDevice());
    drawing.start(program,
                  {u"-scale-to"_s, QString::number(kPagePixels), u"-gray"_s, u"-l"_s, QString::number(kMostPages),
                   QFileInfo(path).absoluteFilePath()});
    const bool isDone = drawing.waitForFinished(kPatienceMs);
    if (!isDone || drawing.exitStatus() != QProcess::NormalExit || drawing.exitCode() != 0) {
        drawing.kill();
        drawing.waitForFinished();
        return unreadable();
    }
    // One picture after the other, each with its own header.
    QByteArray bytes = drawing.readAllStandardOutput();
    QBuffer pages(&bytes);
    pages.open(QIODevice::ReadOnly);
    QStringList codes;
    while (!pages.atEnd()) {
        const QImage page = QImageReader(&pages, "pgm").read();
        if (page.isNull())
            break;
        codes += codesInPicture(page);
    }
    return codes;
}

} // namespace

QStringList codesInPicture(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    pixels.reserve(qsizetype(grey.width()) * grey.height());
    for (int y = 0; y < grey.height(); ++y) // without the bytes that pad each line
        pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(unsigned(grey.width()), unsigned(grey.height()), "Y800", pixels.constData(),
                      static_cast<unsigned long>(pixels.size()));
    scanner.scan(image);
    QStringList codes;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        codes += QString::fromStdString(symbol->get_data());
    return codes;
}

Result<QStringList> codesInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, u"file_unreadable"_s, {}, {}};
    if (file.size() > ConsentFormPaper::kMostBytes)
        return invalid(u"file"_s, u"file_too_large"_s);
    if (file.peek(5) == "%PDF-")
        return codesInPdf(path);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.width() > kLongestSide || size.height() > kLongestSide)
        return unreadable();
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        return unreadable();
    return codesInPicture(picture);
}

} // namespace crm
