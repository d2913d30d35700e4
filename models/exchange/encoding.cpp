// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

using HighHalf = std::array<char16_t, 128>;

constexpr char16_t kWindows1252Start[]
    = u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
      u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
constexpr char16_t kMacRoman[]
    = u"\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00E7\u00E9\u00E8"
      u"\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5\u00FA\u00F9\u00FB\u00FC"
      u"\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8"
      u"\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8"
      u"\u00BF\u00A1\u00AC\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026\u00A0\u00C0\u00C3\u00D5\u0152\u0153"
      u"\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02"
      u"\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4"
      u"\uF8FF\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7";

HighHalf windows1252()
{
    HighHalf table{};
    std::copy_n(kWindows1252Start, 32, table.begin());
    for (size_t i = 32; i < 128; ++i)
        table[i] = static_cast<char16_t>(0x80 + i);
    return table;
}

HighHalf macRoman()
{
    HighHalf table{};
    std::copy_n(kMacRoman, 128, table.begin());
    return table;
}

QString fromTable(QByteArrayView bytes, const HighHalf &table)
{
    QString text(bytes.size(), Qt::Uninitialized);
    auto *out = reinterpret_cast<char16_t *>(text.data());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        *out++ = byte < 0x80 ? static_cast<char16_t>(byte) : table[byte - 0x80U];
    }
    return text;
}

const HighHalf &tableOf(TextDecoder::Table table)
{
    static const HighHalf windows = windows1252();
    static const HighHalf mac = macRoman();
    return table == TextDecoder::Table::MacRoman ? mac : windows;
}

struct Utf8Count {
    qsizetype valid = 0;
    qsizetype invalid = 0;
};

qsizetype sequenceLength(unsigned char lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Counts multi-byte sequences; one that the end of the sample cuts is not held against it.
Utf8Count countUtf8(QByteArrayView sample)
{
    Utf8Count count;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        if (byte < 0x80)
            continue;
        const qsizetype length = sequenceLength(byte);
        if (length > 0 && i + length > sample.size())
            break;
        const bool isValid = length > 0 && std::all_of(sample.begin() + i + 1, sample.begin() + i + length, [](char c) {
                                 return (c & 0xC0) == 0x80;
                             });
        isValid ? ++count.valid : ++count.invalid;
        i += isValid ? length - 1 : 0;
    }
    return count;
}

qsizetype countOf(QByteArrayView sample, const char *wanted)
{
    return std::count_if(sample.begin(), sample.end(),
                         [all = QByteArrayView(wanted)](char c) { return all.contains(c); });
}

/// Kanji and kana come in runs of two-byte characters; accents of Western tables stand alone.
bool looksShiftJis(QByteArrayView sample)
{
    qsizetype pairs = 0;
    qsizetype together = 0;
    qsizetype lastEnd = -1;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto lead = static_cast<unsigned char>(sample[i]);
        if (lead < 0x80 || (lead >= 0xA1 && lead <= 0xDF))
            continue;
        const unsigned char trail = i + 1 < sample.size() ? static_cast<unsigned char>(sample[i + 1]) : 0;
        if (lead > 0xFC || lead == 0x80 || lead == 0xA0 || trail < 0x40 || trail == 0x7F || trail > 0xFC)
            return false;
        ++pairs;
        together += lastEnd == i ? 1 : 0;
        lastEnd = i + 2;
        ++i;
    }
    return pairs >= 2 && together * 2 >= pairs;
}

QString utf16ByZeros(QByteArrayView sample)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype half = sample.size() / 2;
    if (half >= 4 && odd * 10 > half * 6 && even * 10 < half)
        return u"UTF-16LE"_s;
    if (half >= 4 && even * 10 > half * 6 && odd * 10 < half)
        return u"UTF-16BE"_s;
    return {};
}

EncodingGuess byMark(QByteArrayView sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return {u"UTF-8"_s, 3};
    if (sample.startsWith("\xFF\xFE"))
        return {u"UTF-16LE"_s, 2};
    if (sample.startsWith("\xFE\xFF"))
        return {u"UTF-16BE"_s, 2};
    return {};
}

QString key(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

TextDecoder::Table tableByName(const QString &name)
{
    const QString plain = key(name);
    if (plain.isEmpty() || plain == "utf8"_L1 || plain == "usascii"_L1 || plain == "ascii"_L1)
        return TextDecoder::Table::Utf8;
    if (plain == "windows1252"_L1 || plain == "cp1252"_L1 || plain == "latin1"_L1 || plain == "iso88591"_L1)
        return TextDecoder::Table::Windows1252;
    if (plain == "macintosh"_L1 || plain == "macroman"_L1 || plain == "xmacroman"_L1)
        return TextDecoder::Table::MacRoman;
    return TextDecoder::Table::Other;
}

} // namespace

EncodingGuess detectEncoding(QByteArrayView sample)
{
    if (const EncodingGuess marked = byMark(sample); !marked.name.isEmpty())
        return marked;
    if (const QString utf16 = utf16ByZeros(sample); !utf16.isEmpty())
        return {utf16, 0};
    if (looksBinary(sample))
        return {};
    const Utf8Count utf8 = countUtf8(sample);
    if (utf8.invalid == 0 || utf8.valid > utf8.invalid)
        return {u"UTF-8"_s, 0};
    if (looksShiftJis(sample) && QStringDecoder("Shift_JIS").isValid())
        return {u"Shift_JIS"_s, 0};
    const qsizetype western = countOf(sample, "\xE9\xE8\xE0\xEA\xE7\xF4\xEE\xC9\xEB\xFC\xF6\xE4\x92\xFB");
    const qsizetype mac = countOf(sample, "\x8E\x8F\x88\x90\x8D\x99\x94\x83\x91\x9F\x9A\x8A\xD5");
    return {mac > western * 2 ? u"macintosh"_s : u"windows-1252"_s, 0};
}

bool looksBinary(QByteArrayView sample)
{
    const qsizetype controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x1B && byte != 0x0C;
    });
    return controls * 50 > sample.size() && controls > 4;
}

QByteArray decoderNameOf(const QString &name)
{
    const QString plain = key(name);
    if (plain == "utf16le"_L1)
        return "UTF-16LE";
    if (plain == "utf16be"_L1)
        return "UTF-16BE";
    if (plain == "cp932"_L1 || plain == "windows31j"_L1 || plain == "shiftjis"_L1 || plain == "sjis"_L1)
        return "Shift_JIS";
    return name.toLatin1();
}

bool isKnownEncoding(const QString &name)
{
    return tableByName(name) != TextDecoder::Table::Other || QStringDecoder(decoderNameOf(name).constData()).isValid();
}

bool keepsAscii(const QString &name)
{
    return tableByName(name) != TextDecoder::Table::Other || key(name).startsWith("iso8859"_L1)
        || key(name).startsWith("windows125"_L1);
}

TextDecoder::TextDecoder(const QString &name) : m_table(tableByName(name)), m_name(decoderNameOf(name)) { }

QString TextDecoder::decode(QByteArrayView bytes, bool &isRepaired) const
{
    if (m_table == Table::Utf8) {
        if (QUtf8StringView(bytes).isValidUtf8())
            return QString::fromUtf8(bytes);
        isRepaired = true;
        return fromTable(bytes, tableOf(Table::Windows1252));
    }
    if (m_table != Table::Other)
        return fromTable(bytes, tableOf(m_table));
    QStringDecoder decoder(m_name.constData());
    QString text = decoder.isValid() ? QString(decoder.decode(bytes)) : fromTable(bytes, tableOf(Table::Windows1252));
    isRepaired = isRepaired || !decoder.isValid() || decoder.hasError();
    return text;
}

} // namespace crm
