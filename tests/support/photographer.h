// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screenjudge.h"
#include "screenlook.h"

#include <QDialog>

namespace crm::test {

/// Takes pictures of one look and remembers what is cut or out of place in them.
class Photographer final {
public:
    explicit Photographer(const ScreenLook &look) : m_look(look) { }

    void shoot(QWidget &top, const QString &name)
    {
        QTest::qWait(60);
        for (const QString &fault : photographed(top, name + m_look.suffix()))
            m_faults << name + m_look.suffix() + QStringLiteral(": ") + fault;
    }
    void open(QDialog &dialog, const QString &name)
    {
        dialog.open();
        shoot(dialog, name);
    }
    QString faults() const { return m_faults.join(QLatin1Char('\n')); }

private:
    const ScreenLook &m_look;
    QStringList m_faults;
};

} // namespace crm::test

/// At the end of a test that took pictures.
#define CRM_NO_FAULTS(photographer) QVERIFY2((photographer).faults().isEmpty(), qPrintable((photographer).faults()))
