// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ladder and sweep in the Compare view, their files, and what a scenario differs from.
#include "app/capture/headless_application.h"
#include "app/window/differences_page.h"
#include "app/window/differs_dialog.h"
#include "app/window/ladder_page.h"
#include "app/window/message_bar.h"
#include "app/window/sweep_page.h"
#include "tests/app/compare_window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace sheafscope;
using namespace sheafscope::test;

class TestCompareCharts final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whyLeadsToTheLadder();
    void sweepDrawsAndKeepsItsRuns();
    void hostileSweepsAreTold();
    void sweepAndLadderFilesOpen();
    void differsFrom();

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
};

void TestCompareCharts::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestCompareCharts::whyLeadsToTheLadder()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    CompareWish numbers = shortWish();
    numbers.runs = "2";
    view.setup().show(numbers);
    LadderPage& page = view.ladder();
    const QAbstractItemModelTester tester(&page.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    emit view.differences().mechanisms().rowActivated(0);
    QVERIFY(view.pages().currentWidget() == &page);
    QTRY_VERIFY_WITH_TIMEOUT(page.report() != nullptr, kPatienceMs);
    const LadderReport& report = *page.report();
    QCOMPARE(report.plan.fromName, std::string("6.19"));
    QCOMPARE(report.plan.toName, std::string("7.0"));
    QCOMPARE(std::size_t(page.table().model().rowCount()), report.plan.steps.size());
    double sum = 0;
    for (const LadderShare& share : report.metrics.front().shares)
        sum += share.worth.mean;
    QVERIFY(std::abs(sum - report.metrics.front().whole()) < 1e-9 * std::max(1.0, std::abs(sum)));
    // Another metric is told from the same runs, and the command says it.
    page.setMetric(QStringLiteral("slabs_allocated"));
    QVERIFY(!page.isRunning());
    QCOMPARE(std::string(page.report()->metrics.front().info->id), std::string("slabs_allocated"));
    QVERIFY(view.command().ends_with("--metric slabs_allocated"));
    QVERIFY(readLadder(wordsOf(view.command())).has_value());
    for (const char* name : {"l.json", "l.txt", "l.csv", "l.svg", "l.png", "l.pdf"}) {
        const auto saved = view.saveTo(file(name));
        QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
    }
    QVERIFY(view.copyForMail().has_value());
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), contentsOf(file("l.txt")));
}

void TestCompareCharts::sweepDrawsAndKeepsItsRuns()
{
    const auto window = openWindow();
    window->comparing().setShown(true);
    CompareView& view = window->comparing().view();
    SweepPage& page = view.sweep();
    view.pages().setCurrentWidget(&page);
    SweepWish wish;
    static_cast<ExperimentWish&>(wish) = shortWish();
    wish.runs = "2";
    wish.axes = {"capacity=8,32"};
    page.run(wish);
    QTRY_VERIFY_WITH_TIMEOUT(page.results() != nullptr, kPatienceMs);
    QVERIFY(!page.chart().isEmpty());
    QCOMPARE(page.table().model().rowCount(), 2);
    QVERIFY(!page.chart().grab().toImage().isNull());
    page.setMetric(QStringLiteral("barn_get"));
    QVERIFY(!page.isRunning());
    QVERIFY(view.saveTo(file("s.json")).has_value());
    QVERIFY(parseSweep(contentsOf(file("s.json")).toStdString(), "s") == *page.results());
    wish.axes = {"capacity=8,32", "max-full=5,10"};
    page.run(wish);
    QTRY_VERIFY_WITH_TIMEOUT(page.results()->axes.size() == 2, kPatienceMs);
    QCOMPARE(page.table().model().rowCount(), 4);
    QVERIFY(view.captureTo(file("s.png"), 2).has_value());
}

void TestCompareCharts::hostileSweepsAreTold()
{
    const auto window = openWindow();
    window->comparing().setShown(true);
    SweepPage& page = window->comparing().view().sweep();
    for (const char* axis : {"", "capacity", "capacity=", "capacity=9..1", "nonsense=1,2", "capacity=1..99999999:1"}) {
        SweepWish wish;
        static_cast<ExperimentWish&>(wish) = shortWish();
        if (*axis != 0)
            wish.axes = {axis};
        window->messages().hide();
        page.run(wish);
        QVERIFY2(window->messages().isVisible(), axis);
        QVERIFY2(!page.isRunning(), axis);
    }
    QVERIFY(page.results() == nullptr);
}

void TestCompareCharts::sweepAndLadderFilesOpen()
{
    // Written by the tests of both pages above.
    const auto window = openWindow();
    QVERIFY(window->comparing().openFile(file("s.json")));
    CompareView& view = window->comparing().view();
    QVERIFY(view.pages().currentWidget() == &view.sweep());
    QVERIFY(view.sweep().results() != nullptr);
    QVERIFY(window->comparing().openFile(file("l.json")));
    QVERIFY(view.pages().currentWidget() == &view.ladder());
    QVERIFY(view.ladder().report() != nullptr);
    // What was read says the same as what was written.
    QVERIFY(view.saveTo(file("l2.json")).has_value());
    QCOMPARE(contentsOf(file("l2.json")), contentsOf(file("l.json")));
    const QByteArray text = contentsOf(file("l.json"));
    for (const QByteArray& bad :
         {text.left(text.size() / 2), QByteArray(text).replace("\"version\": 1,", "\"version\": 7,"),
          QByteArray(text).replace("\"mean\": ", "\"maen\": "),
          QByteArray(text).replace("\"from\": \"6.19\"", "\"from\": \"7.1\""),
          QByteArray("{\"format\": \"sheafscope-ladder\", \"version\": 1}")}) {
        QVERIFY(bad != text);
        QFile out(file("bad.json"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bad);
        out.close();
        window->messages().hide();
        QVERIFY(window->comparing().openFile(file("bad.json")));
        QVERIFY(window->messages().isVisible());
        QVERIFY(view.ladder().report() != nullptr);
    }
}

void TestCompareCharts::differsFrom()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    trigger(*window, "compare.differs-from");
    auto* dialog = window->findChild<DiffersDialog*>();
    QVERIFY(dialog != nullptr);
    const QAbstractItemModelTester tester(&dialog->table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(window->session().saveTo(file("same.json")).has_value());
    dialog->compareWith(file("same.json"));
    QCOMPARE(dialog->table().model().rowCount(), 0);
    QVERIFY(dialog->verdict().contains(QStringLiteral("equal")));
    dialog->compareWith(QStringLiteral("burst"));
    const auto& rows = dialog->table().model().table().rows;
    QVERIFY(std::ranges::any_of(rows, [](const auto& row) { return row.front().text == QLatin1String("workload"); }));
    dialog->compareWith(QStringLiteral("/nonexistent/other.json"));
    QVERIFY(dialog->verdict().contains(QStringLiteral("other.json")));
    QCOMPARE(dialog->table().model().rowCount(), 0);
}

QTEST_MAIN(TestCompareCharts)
#include "tst_compare_charts.moc"
