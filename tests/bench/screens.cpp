// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptytable.h"
#include "frames.h"
#include "measurements.h"
#include "screen.h"

#include "textfold.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProcess>

namespace crm::bench {

using namespace Qt::StringLiterals;

Screen::Screen(const QString &folder) : m_address {folder}
{
    m_opened = must(answered(m_backend.open(m_address, {demoUser(), demoPassphrase(), {}})));
    m_window.resize(1280, 800);
    m_pages = std::make_unique<PageSet>(m_window, m_backend, m_changes, m_preferences, m_prompts, Phrases(u"en"_s), m_clock, m_opened, m_address);
}

Screen::~Screen()
{
    m_pages.reset();
    must(answered(m_backend.close()));
}

namespace {

void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The plain table scrolls in a process of its own, in the look Qt brings, at the size of the program's list.
/// @returns p50, p99 and the longest for each step
QList<QList<double>> plainFrames(const QSize &size, const QList<int> &steps)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationDirPath() + u"/entrenous_bench_hello"_s, {u"--scroll"_s, QString::number(size.width()), QString::number(size.height())});
    child.waitForFinished(60'000);
    const QByteArrayList lines = child.readAllStandardOutput().split('\n');
    QList<QList<double>> frames;
    for (int i = 0; i < steps.size(); ++i) {
        QList<double> times;
        for (const QByteArray &time : lines.value(i).trimmed().split(' '))
            times.append(time.toDouble());
        frames.append({quantile(times, .5), quantile(times, .99), quantile(times, 1.0)});
    }
    return frames;
}

void measureScrolling(Report &report, qint64 size, Screen &screen)
{
    const QList<int> steps {1, 30};
    const QList<std::pair<QString, double>> shares {{u"p50"_s, .5}, {u"p99"_s, .99}, {u"longest"_s, 1.0}};
    QList<QList<QList<double>>> ours(steps.size(), QList<QList<double>>(3)), theirs = ours;
    for (int round = 0; round < 3; ++round) {
        const QList<QList<double>> plain = plainFrames(screen.table().size(), steps);
        for (int s = 0; s < steps.size(); ++s) {
            const QList<double> frames = framesOf(screen.table(), steps.at(s));
            for (int i = 0; i < 3; ++i) {
                ours[s][i].append(quantile(frames, shares.at(i).second));
                theirs[s][i].append(plain.at(s).at(i));
            }
        }
    }
    for (int s = 0; s < steps.size(); ++s) {
        for (int i = 0; i < 3; ++i) {
            const double program = quantile(ours.at(s).at(i), .5);
            const double yardstick = quantile(theirs.at(s).at(i), .5);
            const Goal goal = i == 0 ? Goal::ratio(1.3) : i == 1 ? Goal::ratio(1.5) : Goal::program(qMax(16.7, yardstick));
            report.add(u"P1"_s, u"frame while scrolling by %1 row(s), %2 ÷ plain table"_s.arg(steps.at(s)).arg(shares.at(i).first), size, u"ms"_s, {program, yardstick, program / yardstick}, goal);
        }
    }
}

QList<double> typed(QLineEdit &edit, const QStringList &words, const std::function<void()> &forgetPainted, const std::function<void()> &untilPainted)
{
    QList<double> times;
    for (const QString &word : words) {
        for (const QChar letter : word.left(5)) {
            forgetPainted();
            times.append(wallOf([&] {
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(&edit, &press);
                untilPainted();
            }));
        }
        edit.clear();
        rest(150);
    }
    return times;
}

/// The rows of one answer and no more.
class RawRows final : public QAbstractTableModel {
public:
    void show(QList<QStringList> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    int rowCount(const QModelIndex & = {}) const override { return int(m_rows.size()); }
    int columnCount(const QModelIndex & = {}) const override { return 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).at(index.column())) : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

/// Query, reset and repaint on one thread.
class RawSearch {
public:
    RawSearch(RawDatabase &database, QTableView &view) :
        m_view(view),
        m_query(database, "SELECT c.* FROM contact_prefix f JOIN contact c ON c.row_key = f.rowid WHERE contact_prefix MATCH ? LIMIT 50")
    {
        m_view.setModel(&m_model);
    }
    void show(const QString &text)
    {
        QList<QStringList> rows;
        m_query.bind('"' + text.toUtf8() + "\"*");
        while (m_query.next()) {
            QStringList row;
            for (int column = 0; column < 8; ++column)
                row.append(m_query.text(column));
            rows.append(row);
        }
        m_model.show(rows);
    }
    void paint()
    {
        QCoreApplication::processEvents();
        m_view.viewport()->repaint();
    }

private:
    RawRows m_model;
    QTableView &m_view;
    RawStatement m_query;
};

void measureTyping(Report &report, qint64 size, Screen &screen, RawDatabase &raw)
{
    RawStatement names(raw, "SELECT family FROM contact WHERE row_key % ? = 3 LIMIT 20");
    names.bind(qMax<qint64>(size / 40, 2));
    QStringList words;
    while (names.next())
        words.append(folded(names.text(0)).section(u' ', -1).section(u'-', -1).section(u'\'', -1));
    bool isShown = false;
    QObject::connect(&screen.model(), &ContactListModel::shown, &screen.window(), [&isShown] { isShown = true; });
    const auto ours = [&] {
        return typed(
            screen.search(), words, [&isShown] { isShown = false; },
            [&] {
                const double limit = wallMs() + 1000;
                while (!isShown && wallMs() < limit)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
                screen.table().viewport()->repaint();
            });
    };
    EmptyModel empty;
    QTableView view;
    dress(view, empty);
    QLineEdit edit;
    RawSearch search(raw, view);
    QObject::connect(&edit, &QLineEdit::textChanged, &edit, [&search](const QString &text) {
        if (!text.isEmpty())
            search.show(text);
    });
    edit.show();
    view.resize(screen.table().size());
    view.show();
    const auto theirs = [&] { return typed(edit, words, [] { }, [&] { search.paint(); }); };
    QList<double> a, b;
    for (int round = 0; round < 2; ++round) {
        a += ours();
        b += theirs();
    }
    for (const auto &[name, share, most] : {std::tuple {u"p95"_s, .95, 1.2}, std::tuple {u"p99"_s, .99, 1.2}}) {
        const double program = quantile(a, share);
        const double yardstick = quantile(b, share);
        report.add(u"Q2"_s, u"key press → rows painted, %1"_s.arg(name), size, u"ms"_s, {program, yardstick, program / yardstick}, Goal::ratio(most));
    }
}

/// The longest time the thread that paints did not answer while a job ran elsewhere.
double longestSilence(const std::function<void(const std::function<void()> &)> &start)
{
    QEventLoop loop;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    double last = wallMs();
    double longest = 0;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        const double now = wallMs();
        longest = qMax(longest, now - last - 1);
        last = now;
    });
    tick.start(1);
    start([&loop] { loop.quit(); });
    loop.exec();
    return longest;
}

void advance(Screen &screen, const std::function<void()> &done)
{
    whenDone(screen.backend().imports().call(&ImportService::advance), &screen.window(), [&screen, done](const Result<ImportProgress> &progress) {
        if (must(progress).isFinished)
            done();
        else
            advance(screen, done);
    });
}

void measureSilence(Report &report, qint64 size, Screen &screen, const QString &folder)
{
    const qint64 rows = qMin<qint64>(size / 10, 20'000);
    const QString csv = folder + u"/silence.csv"_s;
    writeCsv(csv, size * 5, size * 5 + rows);
    ImportRequest request;
    request.path = csv;
    request.format = must(answered(screen.backend().imports().call(&ImportService::preview, csv, u"csv"_s))).format;
    const double began = wallMs();
    const double program = longestSilence([&](const std::function<void()> &done) {
        must(answered(screen.backend().imports().call(&ImportService::start, request)));
        advance(screen, done);
    });
    // As long a time in which nothing at all is to be done: what the machine itself makes a thread wait.
    const auto idle = static_cast<int>(qBound(200.0, wallMs() - began, 20'000.0));
    const double yardstick = longestSilence([&](const std::function<void()> &done) { QTimer::singleShot(idle, &screen.window(), done); });
    report.add(u"P2"_s, u"longest silence of the window while %1 people are imported (yardstick: an empty loop)"_s.arg(rows), size, u"ms"_s,
               {program, yardstick, program / qMax(yardstick, 0.01)}, Goal::program(qMax(8.0, yardstick)));
}

} // namespace

void measureScreens(Report &report, qint64 size, const QString &vault, const QString &folder)
{
    Screen screen(vault);
    screen.window().show();
    const double limit = wallMs() + 20'000;
    while (!screen.model().isComplete() && wallMs() < limit)
        rest(50);
    rest(300);
    measureScrolling(report, size, screen);
    RawDatabase raw(folder + u"/sealed.db"_s, QByteArray(32, 'k'));
    measureTyping(report, size, screen, raw);
    measureSilence(report, size, screen, folder);
}

} // namespace crm::bench
