// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_made_run.h"
#include "widgets/view_state.h"

#include <QtTest>

using namespace sheafscope;

class TestViewState : public QObject {
    Q_OBJECT
private slots:
    void followsTheNewestSample()
    {
        ViewState state;
        fill(state, 40);
        QVERIFY(state.isFollowing());
        QVERIFY(qAbs(state.toSec() - 40) < 0.1);
        QVERIFY(qAbs(state.toSec() - state.fromSec() - 20) < 1e-6);
    }

    void emitsOnceAFrame()
    {
        ViewState state;
        test::HandMadeRun run(info());
        state.reset(run.info());
        QSignalSpy spy(&state, &ViewState::refreshed);
        for (int i = 0; i < 5; ++i)
            state.append(run.next());
        QCOMPARE(spy.count(), 0);
        state.refresh();
        state.refresh();
        QCOMPARE(spy.count(), 1);
    }

    void panLetsGoAndEndFollowsAgain()
    {
        ViewState state;
        fill(state, 40);
        state.pan(-5);
        QVERIFY(!state.isFollowing());
        QVERIFY(qAbs(state.toSec() - 35) < 0.1);
        state.follow();
        QVERIFY(state.isFollowing());
        QVERIFY(qAbs(state.toSec() - 40) < 0.1);
    }

    void panStaysNearWhatIsRecorded()
    {
        ViewState state;
        fill(state, 40);
        state.pan(-1000);
        QVERIFY(state.toSec() > 0);
        state.pan(100'000);
        QVERIFY(state.fromSec() < 40);
    }

    void zoomKeepsTheTimeUnderTheMouse()
    {
        ViewState state;
        fill(state, 40);
        state.pan(-5);
        const double share = (27 - state.fromSec()) / (state.toSec() - state.fromSec());
        state.zoom(0.5, 27);
        QVERIFY(qAbs((27 - state.fromSec()) / (state.toSec() - state.fromSec()) - share) < 1e-9);
        QVERIFY(qAbs(state.toSec() - state.fromSec() - 10) < 1e-6);
    }

    void zoomWhileFollowingKeepsFollowing()
    {
        ViewState state;
        fill(state, 40);
        state.zoom(0.5, 25);
        QVERIFY(state.isFollowing());
        QVERIFY(qAbs(state.toSec() - 40) < 0.1);
        QVERIFY(qAbs(state.fromSec() - 30) < 0.1);
    }

    void fitShowsEverything()
    {
        ViewState state;
        fill(state, 40);
        state.fitAll();
        QCOMPARE(state.fromSec(), state.history().startSec());
        QCOMPARE(state.toSec(), state.history().endSec());
    }

    void freezingStopsThePictureNotTheHistory()
    {
        ViewState state;
        test::HandMadeRun run(info());
        fill(state, run, 10);
        const auto before = state.shown();
        const double to = state.toSec();
        state.setFrozen(true);
        fill(state, run, 5, false);
        QCOMPARE(state.shown(), before);
        QCOMPARE(state.toSec(), to);
        QVERIFY(qAbs(state.history().endSec() - 15) < 0.1);
        QSignalSpy spy(&state, &ViewState::refreshed);
        state.setCursor(5.0);
        QCOMPARE(spy.count(), 1);
        QVERIFY(state.shown()->time <= std::chrono::seconds(5));
        state.setFrozen(false);
        QVERIFY(state.shown()->time >= std::chrono::milliseconds(14'900));
    }

    void aCpuSelectsItsNode()
    {
        ViewState state;
        fill(state, 1);
        QCOMPARE(state.effectiveNode().v, 0U);
        state.selectCpu(CpuId{9});
        QCOMPARE(state.node().v, 2U);
        state.selectCpu(CpuId{4000}); // unknown: ignored
        QCOMPARE(state.cpu().v, 9U);
        state.selectNode(NodeId{1});
        QVERIFY(!state.cpu().isValid());
        QCOMPARE(state.effectiveNode().v, 1U);
        state.clearSelection();
        QCOMPARE(state.effectiveNode().v, 0U);
    }

    void aNewRunForgetsTheOld()
    {
        ViewState state;
        fill(state, 40);
        state.selectCpu(CpuId{9});
        state.pan(-5);
        state.reset(info());
        QVERIFY(state.history().isEmpty());
        QVERIFY(!state.shown());
        QVERIFY(!state.cpu().isValid());
        QVERIFY(state.isFollowing());
    }

private:
    static std::shared_ptr<const SourceInfo> info() { return test::makeInfo(test::makeMachine(4, 4, {0, 2})); }
    static void fill(ViewState& state, int seconds)
    {
        test::HandMadeRun run(info());
        fill(state, run, seconds);
    }
    static void fill(ViewState& state, test::HandMadeRun& run, int seconds, bool isNew = true)
    {
        if (isNew)
            state.reset(run.info());
        for (int i = 0; i < seconds * 60; ++i)
            state.append(run.next());
        state.refresh();
    }
};

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_view_state.moc"
