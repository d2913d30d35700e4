// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gmimemessage.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr int kDeepest = 12;
constexpr gint64 kLongestPart = 1024 * 1024; ///< a longer text was not written by a person
constexpr int kMostAddresses = 200;

QString textOf(const char *utf8)
{
    return utf8 ? QString::fromUtf8(utf8) : QString();
}

QString header(GMimeMessage *message, const char *name)
{
    return textOf(g_mime_object_get_header(GMIME_OBJECT(message), name)).trimmed();
}

void addAddresses(InternetAddressList *list, QStringList &to, int depth = 0)
{
    const int count = list && depth < 3 ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && to.size() < kMostAddresses; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            to += textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))).trimmed();
        else if (INTERNET_ADDRESS_IS_GROUP(address))
            addAddresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), to, depth + 1);
    }
}

/// "rfc822; anne@example.org", "<anne@example.org>": the address alone.
QString bareAddress(QString value)
{
    value = value.mid(value.indexOf(u';') + 1).trimmed();
    const qsizetype open = value.lastIndexOf(u'<');
    const qsizetype shut = value.indexOf(u'>', open + 1);
    if (open >= 0 && shut > open)
        value = value.mid(open + 1, shut - open - 1);
    return value.trimmed();
}

/// The decoded bytes of a part, where it is short enough to have been written for people.
QByteArray bytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content || g_mime_stream_length(g_mime_data_wrapper_get_stream(content)) > kLongestPart)
        return {};
    const GObjectPtr<GMimeStream> memory(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, memory.get()) < 0)
        return {};
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

/// Lines "Name: value" of a report, names in lower case; folded lines are joined.
QList<std::pair<QString, QString>> fieldsOf(const QByteArray &bytes)
{
    QList<std::pair<QString, QString>> fields;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if ((line.startsWith(u' ') || line.startsWith(u'\t')) && !fields.isEmpty())
            fields.last().second += line.trimmed();
        else if (colon > 0)
            fields += {line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()};
    }
    return fields;
}

/// The words of a page, without what it quotes. Nothing the page points to is looked at.
QString wordsOfPage(const QString &html)
{
    static const QRegularExpression quoted(
        u"<blockquote\\b|<div[^>]{0,200}(gmail_quote|divRplyFwdMsg|appendonsend|moz-cite-prefix)|<hr[^>]{0,80}stopSpelling"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unseen(u"<(style|script|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    QString own = html.left(kLongestMailText);
    own.truncate(qMax<qsizetype>(0, own.indexOf(quoted) < 0 ? own.size() : own.indexOf(quoted)));
    own.remove(unseen);
    return QTextDocumentFragment::fromHtml(own).toPlainText();
}

class Walk final {
public:
    explicit Walk(MailMessage &mail) : m_mail(mail) { }

    void into(GMimeObject *part, int depth)
    {
        if (!part || depth > kDeepest)
            return;
        if (GMIME_IS_MULTIPART(part)) {
            GMimeMultipart *parts = GMIME_MULTIPART(part);
            for (int i = 0; i < qMin(g_mime_multipart_get_count(parts), 50); ++i)
                into(g_mime_multipart_get_part(parts, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(part)) {
            if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
                addAddresses(g_mime_message_get_to(inner), m_originalTo);
        } else if (GMIME_IS_PART(part)) {
            read(GMIME_PART(part));
        }
    }

    void finish()
    {
        if (m_mail.text.trimmed().isEmpty())
            m_mail.text = wordsOfPage(m_page);
        m_mail.text.truncate(kLongestMailText);
        // Providers that hide the recipient still send the mail complained about.
        if (m_mail.feedback && m_mail.feedback->recipients.isEmpty())
            m_mail.feedback->recipients = m_originalTo;
        if (m_mail.delivery && m_mail.delivery->recipients.isEmpty())
            m_mail.delivery->recipients = m_originalTo;
    }

private:
    void read(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        if (g_mime_content_type_is_type(type, "message", "delivery-status")
            || g_mime_content_type_is_type(type, "message", "global-delivery-status"))
            return readDelivery(fieldsOf(bytesOf(part)));
        if (g_mime_content_type_is_type(type, "message", "feedback-report"))
            return readFeedback(fieldsOf(bytesOf(part)));
        if (g_mime_content_type_is_type(type, "text", "rfc822-headers"))
            return readHeaders(fieldsOf(bytesOf(part)));
        if (!GMIME_IS_TEXT_PART(part) || g_mime_part_is_attachment(part))
            return;
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (!content || g_mime_stream_length(g_mime_data_wrapper_get_stream(content)) > kLongestPart)
            return;
        const GText text(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
        if (g_mime_content_type_is_type(type, "text", "html"))
            m_page += textOf(text.get());
        else if (m_mail.text.size() < kLongestMailText)
            m_mail.text += textOf(text.get()).remove(u'\r') + u'\n';
    }

    void readDelivery(const QList<std::pair<QString, QString>> &fields)
    {
        DeliveryReport report = m_mail.delivery.value_or(DeliveryReport());
        QStringList original;
        for (const auto &[name, value] : fields) {
            if (name == "action"_L1)
                report.actions += value.section(u' ', 0, 0).toLower();
            else if (name == "final-recipient"_L1)
                report.recipients += bareAddress(value);
            else if (name == "original-recipient"_L1)
                original += bareAddress(value);
        }
        // Where a forwarded address failed, the person is the one who was written to first.
        if (!original.isEmpty() && original.size() >= report.recipients.size())
            report.recipients = original;
        report.recipients.removeDuplicates();
        m_mail.delivery = report;
    }

    void readFeedback(const QList<std::pair<QString, QString>> &fields)
    {
        FeedbackReport report;
        for (const auto &[name, value] : fields) {
            if (name == "feedback-type"_L1)
                report.type = value.toLower();
            else if (name == "original-rcpt-to"_L1 || name == "removal-recipient"_L1)
                report.recipients += bareAddress(value);
        }
        report.recipients.removeDuplicates();
        m_mail.feedback = report;
    }

    void readHeaders(const QList<std::pair<QString, QString>> &fields)
    {
        for (const auto &[name, value] : fields) {
            if (name == "to"_L1)
                m_originalTo += bareAddress(value);
        }
    }

    MailMessage &m_mail;
    QString m_page;
    QStringList m_originalTo;
};

bool saysAutomatic(GMimeMessage *message)
{
    const QString submitted = header(message, "Auto-Submitted").toLower();
    if (!submitted.isEmpty() && !submitted.startsWith("no"_L1))
        return true;
    const QString precedence = header(message, "Precedence").toLower();
    return precedence == "auto_reply"_L1 || !header(message, "X-Autoreply").isEmpty()
        || !header(message, "X-Autorespond").isEmpty() || !header(message, "X-AutoReply-From").isEmpty();
}

} // namespace

MailMessage mailFrom(GMimeMessage *message)
{
    MailMessage mail;
    QStringList from;
    addAddresses(g_mime_message_get_from(message), from);
    mail.from = from.value(0);
    addAddresses(g_mime_message_get_to(message), mail.to);
    mail.subject = textOf(g_mime_message_get_subject(message)).simplified().left(1000);
    if (GDateTime *date = g_mime_message_get_date(message))
        mail.sentAtUtc = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    mail.isAutomatic = saysAutomatic(message);
    mail.hasNoReturnPath = header(message, "Return-Path") == "<>"_L1;
    mail.isNewsletter = !header(message, "List-Unsubscribe").isEmpty() || !header(message, "List-Id").isEmpty();
    for (const QString &failed : header(message, "X-Failed-Recipients").split(u',', Qt::SkipEmptyParts))
        mail.failedRecipients += bareAddress(failed);
    Walk walk(mail);
    walk.into(g_mime_message_get_mime_part(message), 0);
    walk.finish();
    return mail;
}

} // namespace crm
