// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least program with a table of a million rows: what starting and resting cost at all.
#include "emptytable.h"
#include "process.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    crm::bench::EmptyModel model;
    QMainWindow window;
    auto *view = new QTableView;
    crm::bench::dress(*view, model);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    crm::bench::tellFirstPaint(view->viewport(), [] { return true; });
    window.show();
    return application.exec();
}
