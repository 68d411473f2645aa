// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/capture/headless_application.h"
#include "app/window/command_palette.h"
#include "app/window/message_bar.h"
#include "tests/app/running_window.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace sheafscope;
using namespace sheafscope::test;

namespace {

bool hasPicture(MainWindow& window)
{
    return window.state().shown() != nullptr;
}

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void runStartsByItself();
    void eraSwitchKeepsTheMachine();
    void machineSwitchKeepsTheEra();
    void pauseFreezesThePicture();
    void stepExecutesExactlyOneOperation();
    void stepIsToldInTheDecisionLog();
    void sysfsPanelShowsTheFilesOfTheRunAndFollowsCacheAndEra();
    void wrongMachineShowsTheErrorBarAndKeepsTheRun();
    void closingDuringARunIsClean();
    void startsAndQuitsTwentyTimes();
    void everyFocusableWidgetHasAName();
    void shortcutsAreUnique();
    void everyCommandRuns();
    void paletteFindsAndRuns();
    void captureWritesPictureAndText();
    void captureIntoNowhereIsTold();
    void layoutAndScenarioAreRemembered();

private:
    QTemporaryDir m_settings;
};

void TestMainWindow::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestMainWindow::runStartsByItself()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    const auto first = window->state().shown()->operations;
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown()->operations > first, kPatienceMs);
}

void TestMainWindow::eraSwitchKeepsTheMachine()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->commands().action(QStringLiteral("era.7.1"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->era, std::string("7.1"), kPatienceMs);
    QCOMPARE(window->state().info()->machine->name(), std::string("laptop-4"));
    QCOMPARE(window->findChild<QComboBox*>(QStringLiteral("eraCombo"))->currentText(), QStringLiteral("7.1"));
}

void TestMainWindow::machineSwitchKeepsTheEra()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->change([](ScenarioChoice& choice) { choice.era = "7.2"; });
    window->change([](ScenarioChoice& choice) { choice.era = "7.2", choice.machine = "movable-2x8"; });
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->machine->name(), std::string("movable-2x8"), kPatienceMs);
    QCOMPARE(window->state().info()->era, std::string("7.2"));
}

void TestMainWindow::pauseFreezesThePicture()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->commands().action(QStringLiteral("run.toggle"))->trigger();
    QVERIFY(window->controller().isPaused());
    const auto shown = window->state().shown();
    const auto operations = window->controller().status().operations;
    QTest::qWait(200);
    QCOMPARE(window->state().shown(), shown);
    QCOMPARE(window->controller().status().operations, operations);
    window->commands().action(QStringLiteral("run.toggle"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().status().operations > operations, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != shown, kPatienceMs);
}

void TestMainWindow::stepExecutesExactlyOneOperation()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->controller().setPaused(true);
    const auto before = window->controller().status().operations;
    window->commands().action(QStringLiteral("run.step"))->trigger();
    QCOMPARE(window->controller().status().operations, before + 1);
    QCOMPARE(window->state().shown()->operations, before + 1);
    window->commands().action(QStringLiteral("run.step10"))->trigger();
    QCOMPARE(window->controller().status().operations, before + 11);
}

void TestMainWindow::stepIsToldInTheDecisionLog()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    std::vector<StepRecord> records;
    connect(&window->controller(), &SimulationController::stepped, window.get(),
            [&](const StepRecord& record) { records.push_back(record); });
    window->controller().step(5);
    QCOMPARE(records.size(), std::size_t{5});
    for (const StepRecord& record : records)
        QVERIFY2(!record.counters.empty() || !record.decisions.empty(), "an operation that moved nothing");
    const Panel* log = window->panels().all()[3];
    QVERIFY(!log->summary().isEmpty());
}

void TestMainWindow::sysfsPanelShowsTheFilesOfTheRunAndFollowsCacheAndEra()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->docks().find(QStringLiteral("sysfs"))->raise();
    const Panel& panel = window->panels().at("sysfs");
    const auto shows = [&](const char* line) { return panel.table().contains(QLatin1String(line)); };
    QTRY_VERIFY_WITH_TIMEOUT(shows("slab_size\t256\n"), kPatienceMs);
    QVERIFY(shows("sheaf_capacity\t32\n"));
    const QString before = panel.table();
    QTRY_VERIFY_WITH_TIMEOUT(panel.table() != before, kPatienceMs); // it is renewed while the simulation runs
    const auto& caches = window->state().info()->caches;
    const auto cred = std::ranges::find(caches, "cred", &CacheInfo::name);
    QVERIFY(cred != caches.end());
    window->state().selectCache(cred->id);
    QTRY_VERIFY_WITH_TIMEOUT(shows("object_size\t184\n"), kPatienceMs);
    window->change([](ScenarioChoice& choice) { choice.era = "6.17"; });
    QTRY_VERIFY_WITH_TIMEOUT(shows("cpu_partial_drain\t"), kPatienceMs);
    QVERIFY(!shows("sheaf_capacity"));
}

void TestMainWindow::wrongMachineShowsTheErrorBarAndKeepsTheRun()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->change([](ScenarioChoice& choice) { choice.machine = "no-such-machine"; });
    QTRY_VERIFY_WITH_TIMEOUT(window->messages().isVisible(), kPatienceMs);
    QVERIFY(window->messages().message().contains(QStringLiteral("no-such-machine")));
    QCOMPARE(window->controller().choice().machine, std::string("laptop-4"));
    const auto operations = window->controller().status().operations;
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().status().operations > operations, kPatienceMs);
}

void TestMainWindow::closingDuringARunIsClean()
{
    auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->controller().setPace(EngineSettings::kUnlimited);
    QTest::qWait(50);
    window->change([](ScenarioChoice& choice) { choice.machine = "seed-1x64"; });
    QVERIFY(window->close());
    window.reset();
}

void TestMainWindow::startsAndQuitsTwentyTimes()
{
    for (int i = 0; i < 20; ++i) {
        const auto window = openWindow();
        QTest::qWait(i % 3 * 20);
        window->close();
    }
}

void TestMainWindow::everyFocusableWidgetHasAName()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    QStringList nameless;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        // Qt keeps tab bars that it has no tabs for; what they tell as their name is that of the current tab.
        const auto* tabs = qobject_cast<const QTabBar*>(widget);
        if (tabs != nullptr && tabs->count() == 0 && tabs->isHidden())
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        const bool isInView = qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr ||
                              widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView");
        if (!isInView && (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty()))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName() + QStringLiteral(" in ") +
                            QString::fromLatin1(widget->parent()->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void TestMainWindow::shortcutsAreUnique()
{
    const auto window = openWindow();
    std::set<QString> seen;
    std::set<QString> ids;
    for (const QAction* action : window->commands().actions()) {
        QVERIFY2(ids.insert(action->objectName()).second, qPrintable(action->objectName()));
        QVERIFY2(!CommandRegistry::label(*action).contains(QLatin1Char('&')), qPrintable(action->objectName()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence& keys : action->shortcuts())
            QVERIFY2(seen.insert(keys.toString()).second, qPrintable(keys.toString()));
    }
    QVERIFY(ids.size() > 40);
}

void TestMainWindow::everyCommandRuns()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    for (QAction* action : window->commands().actions()) {
        const QString id = action->objectName();
        if (id == QStringLiteral("app.quit") || id.startsWith(QStringLiteral("machine.")))
            continue;
        action->trigger();
        QCoreApplication::processEvents();
        for (QDialog* dialog : window->findChildren<QDialog*>())
            dialog->reject();
    }
    window->commands().action(QStringLiteral("machine.movable-2x8"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->machine->name(), std::string("movable-2x8"), kPatienceMs);
    window->commands().action(QStringLiteral("app.quit"))->trigger();
    QVERIFY(!window->isVisible());
}

void TestMainWindow::paletteFindsAndRuns()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->setTheme(ThemeKind::dark);
    window->commands().action(QStringLiteral("app.palette"))->trigger();
    auto* field = window->commandPalette().findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("theme light"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(Theme::instance().kind() == ThemeKind::light);
    QVERIFY(!window->commandPalette().isVisible());
}

void TestMainWindow::captureWritesPictureAndText()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    QTemporaryDir folder;
    for (const char* name : {"a.png", "b.svg", "c.pdf"}) {
        window->captureTo(folder.filePath(QString::fromLatin1(name)), nullptr);
        QVERIFY2(QFile(folder.filePath(QString::fromLatin1(name))).size() > 1000, name);
    }
    window->captureTo(folder.filePath(QStringLiteral("d.png")), &window->panels().at("timeline"));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("d.png"))));
    QFile text(folder.filePath(QStringLiteral("a.txt")));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("laptop-4"));
}

void TestMainWindow::captureIntoNowhereIsTold()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
    window->captureTo(QStringLiteral("/nonexistent/a.png"), nullptr);
    QVERIFY(window->messages().isVisible());
    QVERIFY(window->messages().message().contains(QStringLiteral("/nonexistent/a.png")));
}

void TestMainWindow::layoutAndScenarioAreRemembered()
{
    {
        const auto window = openWindow();
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(*window), kPatienceMs);
        window->setTheme(ThemeKind::light);
        window->docks().find(QStringLiteral("timeline"))->hide();
        window->change([](ScenarioChoice& choice) {
            choice.parameters["vmas"] = 12;
            choice.overrides = {"barn-nodes=online"};
            choice.mode = EngineMode::exact;
        });
        QTRY_COMPARE_WITH_TIMEOUT(window->controller().choice().mode, EngineMode::exact, kPatienceMs);
        window->close();
    }
    MainWindow again(MainWindow::Memory::remember);
    again.show();
    QVERIFY(again.docks().find(QStringLiteral("timeline"))->isHidden());
    QVERIFY(Theme::instance().kind() == ThemeKind::light);
    const ScenarioChoice remembered = again.settings().scenario().value_or(ScenarioChoice{});
    QCOMPARE(remembered.machine, std::string("laptop-4"));
    QCOMPARE(remembered.parameters.at("vmas"), 12.0);
    QCOMPARE(remembered.overrides, std::vector<std::string>{"barn-nodes=online"});
    QCOMPARE(remembered.mode, EngineMode::exact);
    MainWindow fresh(MainWindow::Memory::forget);
    fresh.show();
    QVERIFY(!fresh.docks().find(QStringLiteral("timeline"))->isHidden());
    QVERIFY(!fresh.settings().scenario().has_value());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
