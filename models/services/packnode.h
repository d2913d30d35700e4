// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period.h"
#include "purpose.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace crm {

using namespace Qt::StringLiterals;

/// What is wrong with the rules of a country, and where.
inline Error packDamaged(const QString &place, const QString &reason)
{
    return {Error::Code::Internal, u"pack_damaged"_s, {}, place + ": "_L1 + reason};
}

/// A value of a pack with the pointer to it. The first mistake is kept; what is read after it does not matter any more.
class PackNode final {
public:
    PackNode(const QJsonValue &value, const QString &pointer, std::optional<Error> &mistake, const QString &file)
        : m_value(value), m_pointer(pointer), m_mistake(mistake), m_file(file)
    {
    }
    void refuse(const QString &reason) const
    {
        if (!m_mistake)
            m_mistake = packDamaged(m_file + ", "_L1 + (m_pointer.isEmpty() ? u"/"_s : m_pointer), reason);
    }
    PackNode operator[](const QString &key) const
    {
        return {m_value.toObject().value(key), m_pointer + u'/' + key, m_mistake, m_file};
    }
    /// The members must be these and no others.
    const PackNode &members(const QStringList &required, const QStringList &optional = {}) const
    {
        if (!m_value.isObject())
            refuse(u"an object is expected"_s);
        const QJsonObject object = m_value.toObject();
        for (const QString &key : required) {
            if (!object.contains(key))
                refuse(u"%1 is missing"_s.arg(key));
        }
        for (const QString &key : object.keys()) {
            if (!required.contains(key) && !optional.contains(key))
                (*this)[key].refuse(u"unknown member"_s);
        }
        return *this;
    }
    bool has(const QString &key) const { return m_value.toObject().contains(key); }
    QStringList keys() const { return m_value.toObject().keys(); }
    void each(const std::function<void(const PackNode &)> &visit) const
    {
        if (!m_value.isArray())
            refuse(u"a list is expected"_s);
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            visit({array.at(i), m_pointer + u'/' + QString::number(i), m_mistake, m_file});
    }
    QString text() const
    {
        if (!m_value.isString())
            refuse(u"a text is expected"_s);
        return m_value.toString();
    }
    QString filledText() const
    {
        const QString value = text();
        if (value.isEmpty())
            refuse(u"the text is empty"_s);
        return value;
    }
    bool flag() const
    {
        if (!m_value.isBool())
            refuse(u"true or false is expected"_s);
        return m_value.toBool();
    }
    int number(int least, int most) const
    {
        const int value = m_value.toInt(least - 1);
        if (value < least || value > most)
            refuse(u"a whole number from %1 to %2 is expected"_s.arg(least).arg(most));
        return value;
    }
    QDate day() const
    {
        const QDate value = QDate::fromString(m_value.toString(), Qt::ISODate);
        if (!value.isValid())
            refuse(u"no day of the calendar"_s);
        return value;
    }
    QTime time() const
    {
        const QTime value = QTime::fromString(m_value.toString(), u"HH:mm"_s);
        if (!value.isValid())
            refuse(u"no time of day"_s);
        return value;
    }
    Period period() const
    {
        const auto value = Period::fromIso(m_value.toString());
        if (!value || value->isZero())
            refuse(u"no duration"_s);
        return value ? *value : Period();
    }
    BilingualText bilingual() const
    {
        members({u"fr"_s, u"en"_s});
        return {(*this)[u"fr"_s].filledText(), (*this)[u"en"_s].filledText()};
    }
    template <class T> T coded(std::optional<T> (*fromCode)(const QString &)) const
    {
        const auto value = fromCode(text());
        if (!value)
            refuse(u"unknown code \"%1\""_s.arg(m_value.toString()));
        return value.value_or(T());
    }
    bool isNull() const { return m_value.isNull(); }

private:
    QJsonValue m_value;
    QString m_pointer;
    std::optional<Error> &m_mistake;
    const QString &m_file;
};

} // namespace crm
