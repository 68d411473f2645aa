// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/explain.h"

#include "app/capture/headless_application.h"
#include "app/window/hands_on.h"
#include "app/window/journey_keeper.h"
#include "app/window/offer_strip.h"
#include "tests/app/explain_window.h"
#include "widgets/decision_panel.h"
#include "widgets/decision_rules.h"

#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace sheafscope;
using namespace sheafscope::test;

namespace {

/// Fills of all CPUs and all counters of the shown snapshot.
std::vector<std::uint64_t> stateOf(MainWindow& window)
{
    const Snapshot& shown = *window.state().shown();
    std::vector<std::uint64_t> state = shown.fills;
    for (const CacheNodeState& node : shown.cacheNodes) {
        state.insert(state.end(), node.counters.values.begin(), node.counters.values.end());
        state.push_back(node.barnFull * std::uint64_t{100} + node.barnEmpty);
    }
    return state;
}

} // namespace

class TestExplain final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDecisionHasARuleInEveryEra();
    void stepBackRestoresTheStateBefore();
    void stepBackUndoesAndStepRepeatsWhatWasDoneByHand();
    void stepBackInConcurrentModeSaysWhyAndOffersToSwitch();
    void goingBackFarCanBeCancelled();
    void chosenLineShowsRuleAndStateBeforeAndAfter();
    void activatedLineGoesToItsMoment();
    void stepOnACpuExecutesOneOperationThere();
    void causeOfAnEventIsFound();
    void objectIsFollowedToItsNextStation();

private:
    QTemporaryDir m_settings;
};

void TestExplain::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

// --- steps ----------------------------------------------------------------------------------------------------------

void TestExplain::everyDecisionHasARuleInEveryEra()
{
    for (const Era& era : eras()) {
        for (int d = 0; d <= static_cast<int>(Decision::allocationFailed); ++d) {
            const DecisionRule rule = ruleOf(static_cast<Decision>(d), era.mechanisms);
            QVERIFY2(!rule.section.isEmpty() && rule.section.front().isDigit(), qPrintable(QString::number(d)));
            QVERIFY(!rule.function.isEmpty() && rule.text.endsWith(QLatin1Char('.')));
        }
        QVERIFY(!straightRule(true, era.mechanisms).text.isEmpty());
        QVERIFY(straightRule(false, era.mechanisms).section != straightRule(true, era.mechanisms).section);
    }
    QVERIFY(ruleOf(Decision::slowPath, findEra("6.17")->mechanisms).section !=
            ruleOf(Decision::slowPath, findEra("7.0")->mechanisms).section);
}

void TestExplain::stepBackRestoresTheStateBefore()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    SimulationController& controller = window->controller();
    controller.step(300);
    std::vector<std::vector<std::uint64_t>> states;
    for (int i = 0; i < 40; ++i) {
        states.push_back(stateOf(*window));
        controller.step(1);
    }
    for (int i = 39; i >= 30; --i) {
        run(*window, "run.stepBack");
        QTRY_COMPARE_WITH_TIMEOUT(controller.status().operations, std::uint64_t(300 + i), kPatienceMs);
        QCOMPARE(stateOf(*window), states[std::size_t(i)]);
    }
    // Two at once replace each other on the way and arrive where both together lead.
    run(*window, "run.stepBack10");
    run(*window, "run.stepBack10");
    QTRY_COMPARE_WITH_TIMEOUT(controller.status().operations, std::uint64_t{310}, kPatienceMs);
    QCOMPARE(stateOf(*window), states[10]);
    QVERIFY(controller.isPaused());
    QCOMPARE(window->state().history().latest()->operations, std::uint64_t{310});
    controller.step(5);
    QCOMPARE(stateOf(*window), states[15]);
}

void TestExplain::stepBackUndoesAndStepRepeatsWhatWasDoneByHand()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    SimulationController& controller = window->controller();
    run(*window, "hands.alloc", 3);
    const auto three = stateOf(*window);
    run(*window, "hands.free");
    const auto freed = stateOf(*window);
    QVERIFY(three != freed);
    run(*window, "run.stepBack");
    QTRY_COMPARE_WITH_TIMEOUT(controller.position().actions, std::size_t{3}, kPatienceMs);
    QCOMPARE(stateOf(*window), three);
    QCOMPARE(controller.hands().held(window->state().cache()), std::size_t{3});
    run(*window, "run.step"); // the free again, not an operation of the workload
    QCOMPARE(stateOf(*window), freed);
    QCOMPARE(controller.status().operations, std::uint64_t{0});
    run(*window, "run.step");
    QCOMPARE(controller.status().operations, std::uint64_t{1});
}

void TestExplain::stepBackInConcurrentModeSaysWhyAndOffersToSwitch()
{
    ScenarioChoice choice = exactLaptop();
    choice.mode = EngineMode::concurrent;
    const auto window = openPaused(choice);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    window->controller().step(3);
    run(*window, "run.stepBack");
    OfferStrip& offers = window->explain().offers();
    QVERIFY(offers.isVisible());
    QVERIFY2(offers.text().contains(QStringLiteral("concurrent mode")), qPrintable(offers.text()));
    QCOMPARE(window->controller().status().operations, std::uint64_t{3});
    window->explain().runExact();
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().choice().mode, EngineMode::exact, kPatienceMs);
}

void TestExplain::goingBackFarCanBeCancelled()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    SimulationController& controller = window->controller();
    controller.stepUntil(2'000'000, [](Slub&) { return false; });
    QCOMPARE(controller.status().operations, std::uint64_t{2'000'000});
    const auto before = stateOf(*window);
    run(*window, "run.stepBack");
    QVERIFY(controller.rewinder().isBusy());
    controller.cancelRewind();
    QTRY_VERIFY_WITH_TIMEOUT(!controller.rewinder().isBusy(), kPatienceMs);
    QCOMPARE(controller.status().operations, std::uint64_t{2'000'000});
    QCOMPARE(stateOf(*window), before);
    run(*window, "run.stepBack");
    QTRY_COMPARE_WITH_TIMEOUT(controller.status().operations, std::uint64_t{1'999'999}, kPatienceMs);
}

void TestExplain::chosenLineShowsRuleAndStateBeforeAndAfter()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    run(*window, "hands.alloc");
    DecisionPanel& log = window->panels().decisions();
    QVERIFY(log.model().rowCount() >= 3);
    const int row = log.model().rowCount() - 1;
    log.choose(row);
    const DecisionLine& line = *log.currentLine();
    QVERIFY(line.states != nullptr && !line.states->empty());
    const StateChange& change = line.states->front();
    QCOMPARE(change.cache, QStringLiteral("maple_node"));
    QCOMPARE(change.before.fill.main, 0U);
    QCOMPARE(change.after.fill.main, 31U);
    QVERIFY2(changeSentence(change).contains(QStringLiteral("main 0 → 31")), qPrintable(changeSentence(change)));
    const auto* detail = log.findChild<QWidget*>(QStringLiteral("decisionDetail"));
    QVERIFY(!detail->isHidden());
    QVERIFY(detail->accessibleDescription().contains(QStringLiteral("Rule ")));
    bool hasRefill = false;
    for (int i = 0; i <= row; ++i)
        hasRefill |= log.model().line(i).rule.function.contains(QStringLiteral("refill_sheaf"));
    QVERIFY(hasRefill);
}

void TestExplain::activatedLineGoesToItsMoment()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    window->controller().step(20);
    DecisionPanel& log = window->panels().decisions();
    int row = 0;
    while (log.model().line(row).operation < 7)
        ++row;
    auto* view = log.findChild<QTableView*>();
    emit view->activated(log.model().index(row, 0));
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().status().operations, std::uint64_t{7}, kPatienceMs);
    for (int i = 0; i < log.model().rowCount(); ++i)
        QVERIFY(log.model().line(i).operation <= 7);
}

void TestExplain::stepOnACpuExecutesOneOperationThere()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    std::vector<StepRecord> records;
    connect(&window->controller(), &SimulationController::stepped, window.get(),
            [&](const StepRecord& record) { records.push_back(record); });
    window->state().selectCpu(CpuId{2});
    run(*window, "run.stepCpu", 3);
    QCOMPARE(records.size(), std::size_t{3});
    for (const StepRecord& record : records)
        QCOMPARE(record.cpu, CpuId{2});
    QVERIFY(window->controller().stepOn(CpuId{2}).has_value());
    QVERIFY(window->controller().apply(SetCpuOnline{CpuId{2}, false}).has_value());
    QVERIFY(!window->controller().stepOn(CpuId{2}).has_value());
}

void TestExplain::causeOfAnEventIsFound()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    SimulationController& controller = window->controller();
    for (int i = 0; i < 20; ++i) {
        controller.stepUntil(1000, [](Slub&) { return false; });
    }
    std::vector<StepRecord> records;
    connect(&controller, &SimulationController::stepped, window.get(),
            [&](const StepRecord& record) { records.push_back(record); });
    const auto middle = window->state().history().endSec() / 2;
    const std::uint64_t about = window->state().history().at(middle)->operations;
    window->state().setCursor(middle);
    window->explain().goToCause(QStringLiteral("barn-exchanges"));
    QTRY_COMPARE_WITH_TIMEOUT(records.size(), std::size_t{1}, kPatienceMs);
    bool isExchange = false;
    for (const StepDecision& decision : records.front().decisions)
        isExchange |= decision.decision == Decision::barnGet || decision.decision == Decision::barnGetFail ||
                      decision.decision == Decision::barnPut || decision.decision == Decision::barnPutFail ||
                      decision.decision == Decision::takeEmptyFromBarn || decision.decision == Decision::putEmptyToBarn;
    QVERIFY(isExchange);
    QVERIFY(records.front().operation + 2048 >= about && records.front().operation < about + 4000);
}

// --- an object ------------------------------------------------------------------------------------------------------

void TestExplain::objectIsFollowedToItsNextStation()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    window->controller().stepUntil(2000, [](Slub&) { return false; });
    window->state().selectCpu(CpuId{0});
    run(*window, "journey.follow");
    JourneyKeeper& journey = window->explain().journey();
    QVERIFY(journey.isFollowing());
    QCOMPARE(journey.journey().stations.size(), std::size_t{1});
    run(*window, "journey.next");
    QCOMPARE(journey.journey().stations.size(), std::size_t{2});
    QVERIFY(!journey.journey().stations[1].place.isSameStation(journey.journey().stations[0].place));
    QVERIFY(journey.journey().stations[1].by.isValid());
    const auto second = journey.journey().stations[1].operation;
    QCOMPARE(window->controller().status().operations, second);
    run(*window, "run.stepBack");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().status().operations, second - 1, kPatienceMs);
    QCOMPARE(journey.journey().stations.size(), std::size_t{1});
    QVERIFY(window->panels().at("journey").summary().contains(QStringLiteral("maple_node")));
}

QTEST_MAIN(TestExplain)
#include "tst_explain.moc"
