// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcardproperty.h"

namespace crm {

namespace {

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

QByteArray upperCase(QByteArrayView text)
{
    QByteArray result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        result[i] = upper(text[i]);
    return result;
}

/// The colon that ends the parameters; one inside quotes does not.
qsizetype valueStart(QByteArrayView line)
{
    const qsizetype first = line.indexOf(':');
    if (first < 0 || line.first(first).indexOf('"') < 0)
        return first;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return first;
}

void takeFlag(const QByteArray &flag, VCardProperty &property)
{
    if (flag == "WORK")
        property.isWork = true;
    else if (flag == "HOME")
        property.isHome = true;
    else if (flag == "CELL" || flag == "IPHONE")
        property.isCell = true;
    else if (flag == "FAX")
        property.isFax = true;
    else if (flag == "PREF")
        property.isPreferred = true;
    else if (flag == "QUOTED-PRINTABLE")
        property.isQuotedPrintable = true;
    else if (flag == "BASE64" || flag == "B")
        property.isBase64 = true;
}

/// The value of an own parameter, written as RFC 6868 says.
QString parameterText(QByteArrayView value)
{
    const QString text = QString::fromUtf8(value).remove(u'"');
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() && text[i] == u'^' ? text[i + 1] : QChar();
        const bool isCode = next == u'n' || next == u'\'' || next == u'^';
        result += !isCode ? text[i] : next == u'n' ? QChar(u'\n') : next == u'\'' ? QChar(u'"') : next;
        i += isCode ? 1 : 0;
    }
    return result;
}

void takeParameter(QByteArrayView parameter, VCardProperty &property)
{
    const QByteArray text = upperCase(parameter);
    if (text.startsWith("X-LABEL=")) {
        property.ownLabel = parameterText(parameter.sliced(8));
        return;
    }
    if (text.startsWith("X-AS-TYPED=")) {
        property.asTyped = parameterText(parameter.sliced(11));
        return;
    }
    const qsizetype equals = text.indexOf('=');
    const QByteArray name = equals < 0 ? QByteArray("TYPE") : text.left(equals);
    QByteArray value = equals < 0 ? text : text.mid(equals + 1);
    value.replace('"', "");
    if (name == "CHARSET") {
        property.charset = value;
    } else if (name == "PREF") {
        property.isPreferred = value == "1";
    } else if (name == "TYPE" || name == "ENCODING") {
        for (const QByteArray &flag : value.split(','))
            takeFlag(flag, property);
    }
}

void takeParameters(QByteArrayView text, VCardProperty &property)
{
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == '"')
            isQuoted = !isQuoted;
        if (i < text.size() && (text[i] != ';' || isQuoted))
            continue;
        if (i > start)
            takeParameter(text.sliced(start, i - start), property);
        start = i + 1;
    }
}

int hexDigit(char c)
{
    const char u = upper(c);
    if (u >= '0' && u <= '9')
        return u - '0';
    return u >= 'A' && u <= 'F' ? u - 'A' + 10 : -1;
}

} // namespace

bool parseProperty(QByteArrayView line, VCardProperty &property)
{
    property = {};
    const qsizetype colon = valueStart(line);
    if (colon <= 0)
        return false;
    QByteArrayView head = line.first(colon);
    property.value = line.sliced(colon + 1);
    if (const qsizetype semicolon = head.indexOf(';'); semicolon >= 0) {
        takeParameters(head.sliced(semicolon + 1), property);
        head = head.first(semicolon);
    }
    property.name = upperCase(head.sliced(head.lastIndexOf('.') + 1).trimmed());
    return !property.name.isEmpty();
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isCode
            = text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        if (!isCode) {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
        i += 2;
    }
    return bytes;
}

QString valueText(const VCardProperty &property, const QByteArray &charset, const TextDecoder &fileDecoder,
                  bool &isRepaired)
{
    const bool isSame = charset.isEmpty() || (charset == "UTF-8" && fileDecoder.table() == TextDecoder::Table::Utf8);
    const bool hasCharset = !isSame && isKnownEncoding(QString::fromLatin1(charset));
    const QByteArray decoded = property.isQuotedPrintable ? fromQuotedPrintable(property.value) : QByteArray();
    const QByteArrayView bytes = property.isQuotedPrintable ? QByteArrayView(decoded) : property.value;
    if (hasCharset)
        return TextDecoder(QString::fromLatin1(charset)).decode(bytes, isRepaired);
    return fileDecoder.decode(bytes, isRepaired);
}

QString unescaped(QStringView text)
{
    if (!text.contains(u'\\'))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        ++i;
        result += text[i] == u'n' || text[i] == u'N' ? QChar(u'\n') : text[i];
    }
    return result;
}

QStringList components(QStringView text, QChar separator)
{
    QStringList parts = rawComponents(text, separator);
    for (QString &part : parts)
        part = unescaped(part);
    return parts;
}

QStringList rawComponents(QStringView text, QChar separator)
{
    QStringList parts;
    parts.reserve(8); // an address has seven
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == u'\\') {
            ++i;
            continue;
        }
        if (i >= text.size() || text[i] == separator) {
            parts.append(text.sliced(start, qMin(i, text.size()) - start).toString());
            start = i + 1;
        }
    }
    if (start < text.size())
        parts.append(text.sliced(start).toString());
    return parts;
}

} // namespace crm
