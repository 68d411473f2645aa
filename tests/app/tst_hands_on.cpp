// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user does to the run by hand, and how the portrait shows it moving.
#include "app/window/hands_on.h"

#include "app/capture/headless_application.h"
#include "app/window/explain.h"
#include "app/window/message_bar.h"
#include "app/window/motion_overlay.h"
#include "tests/app/explain_window.h"
#include "widgets/machine_panel.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace sheafscope;
using namespace sheafscope::test;

class TestHandsOn final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void handsActOnTheSelectedCpu();
    void clickOnACpuAllocatesThere();
    void handsTellWhatCannotBe();
    void capacityShrinkAndOfflineByKeyboard();
    void exchangeMovesAlongAnArrow();
    void reducedMotionStandsStill();
    void slowMotionStepsByItself();

private:
    QTemporaryDir m_settings;
};

void TestHandsOn::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestHandsOn::handsActOnTheSelectedCpu()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    window->state().selectCpu(CpuId{3});
    QTest::keyClick(window.get(), Qt::Key_K);
    const auto fill = [&](unsigned cpu) { return window->state().shown()->fill(window->state().cache(), CpuId{cpu}); };
    QCOMPARE(fill(3).main, 31U);
    window->state().selectCpu(CpuId{1});
    QTest::keyClick(window.get(), Qt::Key_D);
    QCOMPARE(fill(1).main, 1U);
    QTest::keyClick(window.get(), Qt::Key_K);
    QCOMPARE(fill(1).main, 0U);
    QTest::keyClick(window.get(), Qt::Key_R);
    QCOMPARE(fill(1).rcuFree, 1U);
    QTest::keyClick(window.get(), Qt::Key_P);
    const CounterValues totals = window->state().shown()->totals(window->state().cache());
    QCOMPARE(totals[StatItem::SHEAF_PREFILL_FAST] + totals[StatItem::SHEAF_PREFILL_SLOW], std::uint64_t{1});
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ShiftModifier);
    QCOMPARE(window->controller().hands().held(window->state().cache()), std::size_t{1});
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ShiftModifier);
    QCOMPARE(window->controller().hands().heldSheaves(window->state().cache()), std::size_t{0});
}

void TestHandsOn::clickOnACpuAllocatesThere()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    auto& portrait = dynamic_cast<MachinePanel&>(window->panels().at("machine"));
    QTRY_VERIFY_WITH_TIMEOUT(!portrait.scene().cellOf(CpuId{2}).isEmpty(), kPatienceMs);
    const QPoint cell = portrait.scene().cellOf(CpuId{2}).center();
    QTest::mouseClick(&portrait, Qt::LeftButton, Qt::NoModifier, cell);
    QCOMPARE(window->state().cpu(), CpuId{2});
    QCOMPARE(window->controller().hands().held(window->state().cache()), std::size_t{0});
    run(*window, "hands.click");
    QTest::mouseClick(&portrait, Qt::LeftButton, Qt::NoModifier, cell);
    QCOMPARE(window->controller().hands().held(window->state().cache()), std::size_t{1});
    QCOMPARE(window->state().shown()->fill(window->state().cache(), CpuId{2}).main, 31U);
    QTest::mouseClick(&portrait, Qt::RightButton, Qt::NoModifier, cell);
    QCOMPARE(window->controller().hands().held(window->state().cache()), std::size_t{0});
}

void TestHandsOn::handsTellWhatCannotBe()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    run(*window, "hands.free");
    QVERIFY(window->messages().isVisible());
    QVERIFY(window->messages().message().contains(QStringLiteral("allocate one first")));
    QCOMPARE(window->controller().position().actions, std::size_t{0});
}

void TestHandsOn::capacityShrinkAndOfflineByKeyboard()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    SimulationController& controller = window->controller();
    const CacheId cache = window->state().cache();
    run(*window, "hands.alloc", 3);
    run(*window, "hands.capacityDown");
    QCOMPARE(controller.cacheValues(cache)->capacity, 16U);
    run(*window, "hands.capacityUp");
    QCOMPARE(controller.cacheValues(cache)->capacity, 32U);
    run(*window, "hands.cpuOnline");
    QVERIFY(!controller.isCpuOnline(CpuId{0}));
    run(*window, "hands.cpuOnline");
    QVERIFY(controller.isCpuOnline(CpuId{0}));
    run(*window, "hands.freeAll");
    run(*window, "hands.shrink");
    QCOMPARE(window->state().shown()->at(cache, NodeId{0}).slabs, std::uint64_t{0});
    const auto freeBytes = [&] { return window->state().shown()->memory[0].free.v; };
    const auto before = freeBytes();
    run(*window, "hands.fillNode");
    QVERIFY(freeBytes() < before / 2);
    run(*window, "hands.emptyNode");
    QCOMPARE(freeBytes(), before);
    // All of that can be taken back.
    const std::size_t actions = controller.position().actions;
    run(*window, "run.stepBack");
    QTRY_COMPARE_WITH_TIMEOUT(controller.position().actions, actions - 1, kPatienceMs);
    QVERIFY(freeBytes() < before / 2);
}

void TestHandsOn::exchangeMovesAlongAnArrow()
{
    const auto window = openPaused(exactLaptop());
    window->preferences().set(QStringLiteral("look.motion"), QStringLiteral("full"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    MotionOverlay& motion = window->explain().motion();
    auto& portrait = dynamic_cast<MachinePanel&>(window->panels().at("machine"));
    QTRY_VERIFY_WITH_TIMEOUT(portrait.machine() != nullptr, kPatienceMs);
    run(*window, "hands.alloc", 65);
    window->state().selectCpu(CpuId{1});
    run(*window, "hands.free", 64);
    run(*window, "hands.free");
    QVERIFY2(motion.moves().contains(QStringLiteral("full sheaf")), qPrintable(motion.moves().join(QLatin1Char(','))));
    QVERIFY(motion.isVisible());
    QVERIFY(motion.isMoving());
    const QImage early = motion.grab().toImage();
    QTest::qWait(250);
    QVERIFY2(motion.grab().toImage() != early, "nothing moves");
    QTRY_VERIFY_WITH_TIMEOUT(!motion.isVisible(), kPatienceMs);
}

void TestHandsOn::reducedMotionStandsStill()
{
    const auto window = openPaused(exactLaptop());
    window->preferences().set(QStringLiteral("look.motion"), QStringLiteral("full"));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    MotionOverlay& motion = window->explain().motion();
    auto& portrait = dynamic_cast<MachinePanel&>(window->panels().at("machine"));
    QTRY_VERIFY_WITH_TIMEOUT(portrait.machine() != nullptr, kPatienceMs);
    run(*window, "view.reducedMotion");
    run(*window, "hands.alloc");
    QVERIFY(motion.isVisible());
    QVERIFY(!motion.isMoving());
    const QImage early = motion.grab().toImage();
    QTest::qWait(200);
    QCOMPARE(motion.grab().toImage(), early);
}

void TestHandsOn::slowMotionStepsByItself()
{
    const auto window = openPaused(exactLaptop());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(*window), kPatienceMs);
    run(*window, "run.slowMotion");
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().status().operations > 2, kPatienceMs);
    run(*window, "run.slowMotion");
    const auto operations = window->controller().status().operations;
    QTest::qWait(900);
    QCOMPARE(window->controller().status().operations, operations);
    run(*window, "run.slowMotion");
    run(*window, "run.toggle");
    QVERIFY(!window->explain().isSlowMotion());
}

QTEST_MAIN(TestHandsOn)
#include "tst_hands_on.moc"
