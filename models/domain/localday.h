// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace crm {

/// The IANA zone of this name; UTC where the name is unknown or empty.
QTimeZone zoneNamed(const QString &ianaId);

/// The calendar day of an instant as the person lived it.
QDate localDay(const QDateTime &atUtc, const QString &ianaId);

/// True from the first instant after the end of this local day on (DST changes included).
bool isOver(QDate day, const QString &ianaId, const QDateTime &atUtc);

/// The calendar day it is for the people at the keyboard.
QDate today(const Clock &clock);

} // namespace crm
