// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peoplepage.h"
#include "people/peopletable.h"
#include "peoplevault.h"

#include <QTest>

#include <memory>

namespace crm::test {

/// The page of people over a few of them.
struct PeopleDesk {
    explicit PeopleDesk(int persons = 3)
    {
        const QStringList names{QStringLiteral("Arnaud"), QStringLiteral("Bensaïd"), QStringLiteral("Carpentier")};
        for (int i = 0; i < persons; ++i)
            added << people.vault.add(QStringLiteral("Anne"), names.at(i), QStringLiteral("anne%1@example.org").arg(i));
        page = std::make_unique<PeoplePage>(people.tools());
        page->resize(1280, 700);
        page->show();
    }
    PeopleTable *table() { return page->findChild<PeopleTable *>(); }
    QString nameAt(int row) { return page->model().index(row, ContactListModel::Name).data().toString(); }
    void waitForRows(int rows) { QTRY_COMPARE(page->model().rowCount(), rows); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = table()->visualRect(page->model().index(row, ContactListModel::Name));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    void press(const QString &name) { QTest::mouseClick(page->findChild<QWidget *>(name), Qt::LeftButton); }

    PeopleVault people;
    QList<Contact> added;
    std::unique_ptr<PeoplePage> page;
};

} // namespace crm::test
