// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least program with a table of a million rows: what starting and resting cost at all. --scroll WIDTH HEIGHT prints
// instead the milliseconds of frames of a table of that size, a line for scrolling by 1 row and one for 30.
#include "emptytable.h"
#include "frames.h"
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
    if (argc == 4 && qstrcmp(argv[1], "--scroll") == 0) {
        view->setFixedSize(std::atoi(argv[2]), std::atoi(argv[3]));
        window.show();
        QTimer::singleShot(300, view, [view] {
            for (const int step : {1, 30}) {
                const QList<double> frames = crm::bench::framesOf(*view, step);
                for (const double time : frames)
                    std::printf("%g ", time);
                std::printf("\n");
            }
            std::fflush(stdout);
            QCoreApplication::quit();
        });
        return application.exec();
    }
    crm::bench::tellFirstPaint(view->viewport(), [] { return true; });
    window.show();
    return application.exec();
}
