// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/headless_application.h"
#include "app/window/explain.h"
#include "app/window/message_bar.h"
#include "app/window/offer_strip.h"
#include "app/window/tour_bar.h"
#include "app/window/tour_runner.h"
#include "core/tour/glossary.h"
#include "tests/app/explain_window.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace sheafscope;
using namespace sheafscope::test;

class TestTours final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTourIsPlayedToItsEnd_data();
    void everyTourIsPlayedToItsEnd();
    void tourIsPlayedByKeyboardOnly();
    void leavingATourBringsTheOldScenarioBack();
    void firstStartOffersTours();
    void everyPanelHasAnEntry();
    void glossaryOpensAtThePanelAndFinds();

private:
    QTemporaryDir m_settings;
};

void TestTours::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

// --- tours ----------------------------------------------------------------------------------------------------------

void TestTours::everyTourIsPlayedToItsEnd_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < builtinTours().size(); ++i)
        QTest::newRow(builtinTours()[i].id.c_str()) << static_cast<int>(i);
}

void TestTours::everyTourIsPlayedToItsEnd()
{
    QFETCH(int, number);
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    TourRunner& tours = window->explain().tours();
    const Tour& tour = builtinTours()[std::size_t(number)];
    const auto checked = tours.check(tour);
    QVERIFY2(checked.has_value(), checked ? "" : checked.error().text().c_str());
    tours.start(tour);
    auto* bar = window->findChild<TourBar*>();
    for (std::size_t i = 0; i < tour.steps.size(); ++i) {
        QCOMPARE(tours.index(), i);
        QTRY_VERIFY_WITH_TIMEOUT(tours.isReady(), kPatienceMs);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(QString::fromStdString(tours.step().title)));
        const TourStep& step = tours.step();
        if (step.wait || step.question) {
            QVERIFY2(!tours.isDone(), qPrintable(QStringLiteral("step %1 waits for nothing").arg(i + 1)));
            tours.next();
            QCOMPARE(tours.index(), i);
            tours.showMe();
            const auto marks = window->messages().findChildren<QLabel*>();
            QVERIFY2(!window->messages().isVisible() || marks.front()->text() != QStringLiteral("Error"),
                     qPrintable(window->messages().message()));
            QTRY_VERIFY2_WITH_TIMEOUT(tours.isDone(), qPrintable(QStringLiteral("step %1 is never done").arg(i + 1)),
                                      kPatienceMs);
        }
        const auto isPointing = [&] {
            const auto frames = window->findChildren<QWidget*>(QStringLiteral("pointFrame"));
            return std::any_of(frames.begin(), frames.end(), [](const QWidget* w) { return w->isVisible(); });
        };
        QTRY_VERIFY2_WITH_TIMEOUT(step.points.empty() || isPointing(),
                                  qPrintable(QStringLiteral("step %1 points at nothing").arg(i + 1)), kPatienceMs);
        tours.next();
    }
    QVERIFY(!tours.isRunning());
    QVERIFY(!bar->isVisible());
}

void TestTours::tourIsPlayedByKeyboardOnly()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    run(*window, "tour.start.02-sheaf");
    TourRunner& tours = window->explain().tours();
    QTRY_VERIFY_WITH_TIMEOUT(tours.isReady(), kPatienceMs);
    QTest::keyClick(window.get(), Qt::Key_N);
    QCOMPARE(tours.index(), std::size_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(tours.isReady(), kPatienceMs);
    QTest::keyClick(window.get(), Qt::Key_N);
    QCOMPARE(tours.index(), std::size_t{1});
    QTest::keyClick(window.get(), Qt::Key_K);
    QVERIFY(tours.isDone());
    QTest::keyClick(window.get(), Qt::Key_N);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(tours.index(), std::size_t{1});
    QVERIFY2(tours.isDone(), "a step that was done stays done");
    QTest::keyClick(window.get(), Qt::Key_N);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(window.get(), Qt::Key_K);
    QVERIFY(!tours.isDone());
    QTest::keyClick(window.get(), Qt::Key_K);
    QVERIFY(tours.isDone());
    QTest::keyClick(window.get(), Qt::Key_N);
    QTest::keyClick(window.get(), Qt::Key_W);
    QVERIFY(tours.isDone());
    QTest::keyClick(window.get(), Qt::Key_N);
    QTest::keyClick(window.get(), Qt::Key_2);
    QVERIFY(tours.isDone());
    QVERIFY(window->findChild<TourBar*>()->text().contains(QStringLiteral("✗")));
    QTest::keyClick(window.get(), Qt::Key_Escape, Qt::ShiftModifier);
    QVERIFY(!tours.isRunning());
}

void TestTours::leavingATourBringsTheOldScenarioBack()
{
    ScenarioChoice choice = exactLaptop();
    choice.era = "7.2";
    choice.seed = 99;
    const auto window = openPaused(choice);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    run(*window, "tour.start.01-slab");
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->era, std::string("6.17"), kPatienceMs);
    run(*window, "tour.leave");
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->era, std::string("7.2"), kPatienceMs);
    QCOMPARE(window->controller().choice().seed, std::uint64_t{99});
}

void TestTours::firstStartOffersTours()
{
    {
        const auto window = openPaused(exactLaptop());
        QTRY_VERIFY_WITH_TIMEOUT(window->explain().offers().isVisible(), kPatienceMs);
        QVERIFY(window->explain().offers().text().contains(QStringLiteral("New here")));
        for (QWidget* button : window->explain().offers().findChildren<QWidget*>())
            QVERIFY(!button->isVisible() || !button->accessibleName().isEmpty());
        run(*window, "tour.start.01-slab"); // from the menu, not the strip
        QVERIFY(!window->explain().offers().isVisible());
        run(*window, "tour.leave");
    }
    MainWindow again(MainWindow::Memory::remember);
    again.show();
    again.controller().open(exactLaptop(), SimulationController::Begin::paused);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(again), kPatienceMs);
    QTest::qWait(50);
    QVERIFY(!again.explain().offers().isVisible());
}

// --- words ----------------------------------------------------------------------------------------------------------

void TestTours::everyPanelHasAnEntry()
{
    MainWindow window(MainWindow::Memory::forget);
    for (const Panel* panel : window.panels().all()) {
        const GlossaryEntry* entry = findInGlossary("panel." + panel->id().toStdString());
        QVERIFY2(entry != nullptr, qPrintable(panel->id()));
        QCOMPARE(QString::fromStdString(entry->title), panel->title());
        QVERIFY2(panel->whatsThis().contains(QString::fromStdString(entry->what).toHtmlEscaped()),
                 qPrintable(panel->id()));
    }
}

void TestTours::glossaryOpensAtThePanelAndFinds()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    window->explain().showGlossary(QStringLiteral("panel.caches"));
    auto* dialog = window->findChild<QDialog*>(QStringLiteral("glossaryDialog"));
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->property("shownId").toString(), QStringLiteral("panel.caches"));
    auto* search = dialog->findChild<QLineEdit*>();
    search->setText(QStringLiteral("barn_put_fail"));
    QCOMPARE(dialog->property("shownId").toString(), QStringLiteral("counter.barn_put_fail"));
    dialog->reject();
}

QTEST_MAIN(TestTours)
#include "tst_tours.moc"
