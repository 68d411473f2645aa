// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Compare view on real widgets: runs, cancel, and what stands in the tables.
#include "app/window/compare_view.h"

#include "app/capture/headless_application.h"
#include "app/window/courses_page.h"
#include "app/window/differences_page.h"
#include "app/window/job_strip.h"
#include "app/window/message_bar.h"
#include "tests/app/compare_window.h"
#include "widgets/comparison_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace sheafscope;
using namespace sheafscope::test;

namespace {

/// Never done while a test looks at it.
CompareWish endlessWish()
{
    CompareWish wish = shortWish();
    wish.profile = "none";
    wish.runs = "1000";
    wish.operations = "1M";
    return wish;
}

} // namespace

class TestCompareView final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opensAndGivesTheWindowBack();
    void theNamedLayoutIsTheView();
    void emptyPagesSayWhatTheyWouldShow();
    void runsAndShowsEveryKindApart();
    void theShownCommandIsWhatRan();
    void resultsComeWhileItRunsAndCancelKeepsThem();
    void windowIsClosedDuringAJob();
    void hostileWishesAreToldInTheBar_data();
    void hostileWishesAreToldInTheBar();
    void whyAndCounters();
    void coursesFollowEveryEra();
    void everyCommandRuns();
    void runningScenarioInWords();

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
};

void TestCompareView::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestCompareView::opensAndGivesTheWindowBack()
{
    const auto window = openWindow();
    const auto shownDocks = [&] {
        int count = 0;
        for (const PanelDock* dock : window->docks().docks())
            count += dock->isHidden() ? 0 : 1;
        return count;
    };
    const int before = shownDocks();
    trigger(*window, "compare.eras");
    QVERIFY(window->comparing().isShown());
    QVERIFY(window->commands().action(QStringLiteral("compare.eras"))->isChecked());
    QVERIFY(window->comparing().view().isVisible());
    QVERIFY(!window->panels().at("machine").isVisible());
    QCOMPARE(shownDocks(), 0);
    trigger(*window, "compare.eras");
    QVERIFY(!window->comparing().isShown());
    QVERIFY(window->panels().at("machine").isVisible());
    QCOMPARE(shownDocks(), before);
}

void TestCompareView::theNamedLayoutIsTheView()
{
    const auto window = openWindow();
    trigger(*window, "layout.compare");
    QVERIFY(window->comparing().isShown());
    trigger(*window, "layout.barns");
    QVERIFY(!window->comparing().isShown());
    QVERIFY(window->panels().at("machine").isVisible());
    QVERIFY(!window->commands().action(QStringLiteral("compare.eras"))->isChecked());
}

void TestCompareView::emptyPagesSayWhatTheyWouldShow()
{
    const auto window = openWindow();
    window->comparing().setShown(true);
    CompareView& view = window->comparing().view();
    QVERIFY(view.table(FigureKind::counted).summary().contains(QStringLiteral("press Run")));
    QVERIFY(view.courses().chart().summary().contains(QStringLiteral("one cursor")));
    QVERIFY(view.command().empty());
    QVERIFY(!view.copyForMail().has_value());
    QVERIFY(!view.saveTo(file("nothing.md")).has_value());
    QVERIFY(!QFile::exists(file("nothing.md")));
}

void TestCompareView::runsAndShowsEveryKindApart()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    ComparisonTable& counted = view.table(FigureKind::counted);
    ComparisonTable& cost = view.table(FigureKind::modelledCost);
    const QAbstractItemModelTester countedTester(&counted.model(),
                                                 QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester costTester(&cost.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    QVERIFY(counted.model().rowCount() > 5);
    QCOMPARE(counted.model().columnCount(), int{ComparisonModel::firstEra} + 2);
    QCOMPARE(counted.model().headerData(ComparisonModel::firstEra, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("6.19 (base)"));
    for (const ComparisonTable* table : {&counted, &cost}) {
        for (int row = 0; row < table->model().rowCount(); ++row)
            QVERIFY(table->model().line(row)->table->kind == table->kind());
    }
    // The cost with its band, and what may be claimed, in the last row.
    const int last = cost.model().rowCount() - 1;
    QVERIFY(cost.model().line(last)->row == nullptr);
    QVERIFY(cost.model().cost(*cost.model().line(last), 1) != nullptr);
    QVERIFY(!cost.model().words(last, 1).change.isEmpty());
    QVERIFY(!view.pages().isTabVisible(2)); // no host throughput
    // A mark only where two intervals do not overlap, as the report says.
    for (int row = 0; row < counted.model().rowCount(); ++row) {
        const ReportRow& shown = *counted.model().line(row)->row;
        QVERIFY(counted.model().words(row, 1).mark == shown.cells[1].against.front().mark);
    }
}

void TestCompareView::theShownCommandIsWhatRan()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    const QString command = window->findChild<QLineEdit*>(QStringLiteral("compareCommand"))->text();
    QCOMPARE(command, QStringLiteral("sheafscope compare --eras 6.19,7.0 --base 6.19 --scenario fork --machines "
                                     "laptop-4 --runs 3 --seed 1 --warmup 1k --ops 2k"));
    const auto plan = readCompare(wordsOf(command.toStdString()));
    QVERIFY(plan.has_value());
    const auto again = runPlanned(*planCompare(*plan), {});
    QVERIFY(again.has_value());
    QVERIFY(again->runs == view.shown()->results.runs);
    trigger(*window, "compare.copy-command");
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
}

void TestCompareView::resultsComeWhileItRunsAndCancelKeepsThem()
{
    const auto window = openWindow();
    window->comparing().setShown(true);
    CompareView& view = window->comparing().view();
    view.run(endlessWish());
    QVERIFY(view.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(view.shown() != nullptr, kPatienceMs);
    QVERIFY(view.isRunning());
    QVERIFY(!view.shown()->isComplete);
    QTRY_VERIFY(window->jobs().isVisible());
    // The window is usable meanwhile.
    window->controller().setPaused(true);
    QVERIFY(window->controller().isPaused());
    window->jobs().findChild<QToolButton*>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!view.isRunning(), kPatienceMs);
    const std::size_t kept = view.shown()->results.runs.size();
    QVERIFY(kept > 0);
    QVERIFY(window->messages().message().contains(QStringLiteral("goes on from there")));
    // Again: none of them is run anew.
    view.run(endlessWish());
    QTRY_VERIFY_WITH_TIMEOUT(view.shown()->results.runs.size() > kept, kPatienceMs);
    trigger(*window, "compare.cancel");
    QTRY_VERIFY_WITH_TIMEOUT(!view.isRunning(), kPatienceMs);
    QVERIFY(!window->jobs().isBusy());
}

void TestCompareView::windowIsClosedDuringAJob()
{
    for (int i = 0; i < 3; ++i) {
        const auto window = openWindow();
        window->comparing().setShown(true);
        window->comparing().view().run(endlessWish());
        QTest::qWait(50 * i);
        window->close();
    }
}

void TestCompareView::hostileWishesAreToldInTheBar_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("no eras") << "eras"
                             << ""
                             << "No era";
    QTest::newRow("unknown era") << "eras"
                                 << "5.4"
                                 << "5.4";
    QTest::newRow("no runs") << "runs"
                             << "0"
                             << "--runs";
    QTest::newRow("huge runs") << "runs"
                               << "99999999999999999999"
                               << "--runs";
    QTest::newRow("runs in words") << "runs"
                                   << "many"
                                   << "--runs";
    QTest::newRow("negative warm-up") << "warmup"
                                      << "-1"
                                      << "--warmup";
    QTest::newRow("huge operations") << "ops"
                                     << "9000000000000M"
                                     << "--ops";
    QTest::newRow("unknown scenario") << "scenario"
                                      << "nonsense"
                                      << "nonsense";
    QTest::newRow("no scenario") << "scenario"
                                 << ""
                                 << "No scenario";
    QTest::newRow("unknown machine") << "machine"
                                     << "/nonexistent/box.xml"
                                     << "box.xml";
    QTest::newRow("an option as machine") << "machine"
                                          << "--help"
                                          << "--help";
}

void TestCompareView::hostileWishesAreToldInTheBar()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, told);
    const auto window = openWindow();
    window->comparing().setShown(true);
    CompareView& view = window->comparing().view();
    CompareWish wish = shortWish();
    const std::string value = text.toStdString();
    const std::vector<std::string> one = value.empty() ? std::vector<std::string>() : std::vector{value};
    if (field == QLatin1String("eras"))
        wish.eras = one, wish.base.clear();
    else if (field == QLatin1String("scenario"))
        wish.scenarios = one;
    else if (field == QLatin1String("machine"))
        wish.machines = one;
    else
        (field == QLatin1String("runs")  ? wish.runs
         : field == QLatin1String("ops") ? wish.operations
                                         : wish.warmup) = value;
    view.run(wish);
    QTRY_VERIFY_WITH_TIMEOUT(window->messages().isVisible() && window->messages().message().contains(told),
                             kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!view.isRunning(), kPatienceMs);
    QVERIFY(view.shown() == nullptr);
}

void TestCompareView::whyAndCounters()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    DifferencesPage& page = view.differences();
    const QAbstractItemModelTester mechanisms(&page.mechanisms().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester counters(&page.counters().model(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(std::size_t(page.mechanisms().model().rowCount()), mechanismsBetween("6.19", "7.0").size());
    const auto deltas = counterDeltas(view.shown()->results, page.pair().cells());
    QVERIFY(deltas.size() > 5);
    QCOMPARE(std::size_t(page.counters().model().rowCount()), deltas.size());
    for (std::size_t i = 1; i < deltas.size(); ++i)
        QVERIFY(std::abs(deltas[i - 1].difference()) >= std::abs(deltas[i].difference()));
    // The sum over caches is that of the caches.
    double all = 0;
    double sum = 0;
    for (const CounterDelta& delta : deltas) {
        if (delta.counter == "alloc_fastpath")
            (delta.cache.empty() ? all : sum) += delta.right.value_or(0);
    }
    QVERIFY(all > 0);
    QCOMPARE(all, sum);
    page.pair().choose("7.0", "7.0");
    QCOMPARE(page.mechanisms().model().rowCount(), 0);
}

void TestCompareView::coursesFollowEveryEra()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    view.pages().setCurrentWidget(&view.courses());
    CoursesChart& chart = view.courses().chart();
    QTRY_COMPARE_WITH_TIMEOUT(chart.courses().eras.size(), std::size_t{2}, kPatienceMs);
    // The same operations in every era: one time axis for all.
    QVERIFY(chart.courses().eras[0].timeSec == chart.courses().eras[1].timeSec);
    const auto press = [&](Qt::Key key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &event);
    };
    press(Qt::Key_End);
    QCOMPARE(chart.cursorSec(), chart.courses().endSec());
    press(Qt::Key_Left);
    QVERIFY(chart.cursorSec() < chart.courses().endSec());
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("7.0: ")));
    view.courses().setOverlaid(true);
    QVERIFY(chart.isOverlaid());
    QVERIFY(!chart.grab().toImage().isNull());
    view.courses().setOverlaid(false);
    QVERIFY(!chart.isOverlaid());
}

void TestCompareView::everyCommandRuns()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    int count = 0;
    for (QAction* action : window->commands().actions()) {
        if (!action->objectName().startsWith(QLatin1String("compare.")))
            continue;
        action->trigger();
        QCoreApplication::processEvents();
        for (QDialog* dialog : window->findChildren<QDialog*>())
            dialog->reject();
        ++count;
    }
    QVERIFY(count >= 8);
    view.cancel();
}

void TestCompareView::runningScenarioInWords()
{
    ScenarioDocument document;
    document.choice.parameters = {{"vmas", 12}};
    QCOMPARE(scenarioWords(document, {}).value_or(""), std::string("fork vmas=12"));
    document.choice.changes = {"1s: shrink maple_node"};
    QVERIFY(!scenarioWords(document, {}).has_value());
    for (const Words& words :
         {Words{"sheafscope", "compare", "--scenario", "burst w=160", "it's"}, Words{"a", "b c", "'", "\\"}})
        QVERIFY(wordsOf(commandOf(words)) == words);
}

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
