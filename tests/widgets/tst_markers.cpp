// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One time axis for all panels: markers A and B, bookmarks, the history of zooms, the cursor by keyboard.
#include "hand_made_run.h"
#include "widgets/barn_exchanges_panel.h"
#include "widgets/format.h"
#include "widgets/locks_panel.h"
#include "widgets/node_memory_panel.h"
#include "widgets/parked_panel.h"
#include "widgets/partial_slabs_panel.h"
#include "widgets/paths_panel.h"
#include "widgets/sheaf_fill_panel.h"
#include "widgets/timeline_panel.h"

#include <QtTest>

#include <functional>

using namespace sheafscope;

namespace {

using MakePanel = std::function<std::unique_ptr<PlotPanel>(ViewState&)>;

template <class P> MakePanel maker()
{
    return [](ViewState& state) { return std::make_unique<P>(state); };
}

void fillState(ViewState& state, int seconds = 30)
{
    test::HandMadeRun run(test::makeInfo(test::makeMachine(2, 4, {0, 1})));
    state.reset(run.info());
    for (int i = 0; i < seconds * 60; ++i)
        state.append(run.next());
    state.refresh();
}

QImage grab(PlotPanel& panel)
{
    panel.resize(460, 220);
    return panel.grab().toImage();
}

double span(const ViewState& state)
{
    return state.toSec() - state.fromSec();
}

} // namespace
Q_DECLARE_METATYPE(MakePanel)

class TestMarkers : public QObject {
    Q_OBJECT
private slots:
    void everyPanelOverTimeTellsAAndBAndTheDifference_data()
    {
        QTest::addColumn<MakePanel>("make");
        QTest::newRow("sheaf-fill") << maker<SheafFillPanel>();
        QTest::newRow("barn-exchanges") << maker<BarnExchangesPanel>();
        QTest::newRow("partial-slabs") << maker<PartialSlabsPanel>();
        QTest::newRow("node-memory") << maker<NodeMemoryPanel>();
        QTest::newRow("timeline") << maker<TimelinePanel>();
        QTest::newRow("paths") << maker<PathsPanel>();
        QTest::newRow("parked-memory") << maker<ParkedPanel>();
    }
    void everyPanelOverTimeTellsAAndBAndTheDifference()
    {
        QFETCH(MakePanel, make);
        ViewState state;
        fillState(state);
        const auto panel = make(state);
        const QImage without = grab(*panel);
        QVERIFY(panel->cursorText().isEmpty());
        state.setMarker(Marker::a, 14.0);
        state.setMarker(Marker::b, 26.0);
        const QString text = panel->cursorText();
        QVERIFY2(text.contains(QStringLiteral("A at 14.00")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("B at 26.00")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("From A to B, 12")), qPrintable(text));
        QVERIFY(panel->summary().endsWith(text));
        QVERIFY(grab(*panel) != without);
        // Zoomed in so far that neither is visible, the values are still told.
        state.showRange({20, 21});
        grab(*panel);
        QVERIFY(!panel->cursorText().contains(QStringLiteral("nothing recorded")));
        state.clearMarkers();
        QVERIFY(panel->cursorText().isEmpty());
    }

    void theDifferenceIsThatOfTheValues()
    {
        ViewState state;
        fillState(state);
        NodeMemoryPanel panel(state);
        state.showRange({10, 10.5}); // columns shorter than a sample
        grab(panel);
        const auto slabAt = [&](double time) { return state.history().at(time)->memory[0].slab; };
        state.setMarker(Marker::a, 10.0);
        state.setMarker(Marker::b, 15.0);
        const bool grows = slabAt(15.0).v > slabAt(10.0).v;
        const Pages delta = grows ? slabAt(15.0) - slabAt(10.0) : slabAt(10.0) - slabAt(15.0);
        const QString expected = QStringLiteral("slabs, node 0 ") +
                                 (grows ? QStringLiteral("+") : QString(QChar(0x2212))) + formatBytes(toBytes(delta));
        QVERIFY2(panel.cursorText().section(QLatin1Char('\n'), -1).contains(expected), qPrintable(panel.cursorText()));
    }

    void lettersSetTheMarkersAtTheCursor()
    {
        ViewState state;
        fillState(state);
        BarnExchangesPanel panel(state);
        grab(panel);
        state.setCursor(18.0);
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(state.marker(Marker::a), std::optional(18.0));
        state.setCursor(std::nullopt);
        QTest::keyClick(&panel, Qt::Key_B);
        QCOMPARE(state.marker(Marker::b), std::optional(state.history().endSec())); // no cursor: the newest moment
        QTest::keyClick(&panel, Qt::Key_A, Qt::ShiftModifier);
        QVERIFY(!state.marker(Marker::a));
        QVERIFY(state.marker(Marker::b));
        state.reset(state.info());
        QVERIFY(!state.marker(Marker::b)); // belongs to the run that is gone
    }

    void aDragWithShiftSetsBoth()
    {
        ViewState state;
        fillState(state);
        BarnExchangesPanel panel(state);
        grab(panel);
        const double from = state.fromSec();
        QTest::mousePress(&panel, Qt::LeftButton, Qt::ShiftModifier, QPoint(200, 100));
        QMouseEvent move(QEvent::MouseMove, QPointF(300, 100), QPointF(300, 100), Qt::NoButton, Qt::LeftButton,
                         Qt::ShiftModifier);
        QCoreApplication::sendEvent(&panel, &move);
        QTest::mouseRelease(&panel, Qt::LeftButton, Qt::ShiftModifier, QPoint(300, 100));
        QVERIFY(state.marker(Marker::a) && state.marker(Marker::b));
        const double perPixel = span(state) / (460 - 56 - 14);
        QVERIFY(qAbs(*state.marker(Marker::b) - *state.marker(Marker::a) - 100 * perPixel) < 2 * perPixel);
        QCOMPARE(state.fromSec(), from); // the axis stays
    }

    void zoomsAreTakenBackAndForward()
    {
        ViewState state;
        fillState(state);
        QVERIFY(!state.canZoomBack());
        state.zoom(0.5, 25);
        state.zoom(0.5, 25); // at once: the same gesture
        QCOMPARE(span(state), 5.0);
        state.fitAll();
        QVERIFY(qAbs(span(state) - 30) < 0.1);
        state.zoomBack();
        QCOMPARE(span(state), 5.0);
        state.zoomBack();
        QCOMPARE(span(state), 20.0);
        QVERIFY(!state.canZoomBack());
        QVERIFY(state.isFollowing()); // as it was
        state.zoomForward();
        QCOMPARE(span(state), 5.0);
        state.zoomForward();
        QVERIFY(qAbs(span(state) - 30) < 0.1);
        QVERIFY(!state.canZoomForward());
        state.zoomBack();
        state.showRange({3, 4});
        QVERIFY(!state.canZoomForward()); // another way was taken
        QVERIFY(!state.isFollowing());
    }

    void arrowsMoveTheCursorByPixelOrSampleAndSpeak()
    {
        ViewState state;
        fillState(state);
        BarnExchangesPanel panel(state);
        grab(panel);
        state.setCursor(20.0);
        QTest::keyClick(&panel, Qt::Key_Right);
        const double perPixel = span(state) / (460 - 56 - 14);
        QVERIFY(qAbs(*state.cursorSec() - 20 - perPixel) < perPixel);
        QVERIFY(panel.accessibleDescription().contains(QStringLiteral("barn_get")));
        state.setCursor(20.0);
        QTest::keyClick(&panel, Qt::Key_Left, Qt::AltModifier);
        const double sample = *state.cursorSec();
        QVERIFY(sample < 20 && 20 - sample < 1.01 / 60);
        QTest::keyClick(&panel, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(qAbs(sample - *state.cursorSec() - 1.0 / 60) < 1e-6);
        // Zoomed in below the sampling interval a plain arrow goes to the next sample, too.
        state.showRange({20, 20.1});
        grab(panel);
        state.setCursor(20.05);
        QTest::keyClick(&panel, Qt::Key_Right);
        QVERIFY(*state.cursorSec() > 20.05 && *state.cursorSec() < 20.05 + 1.01 / 60);
    }

    void fineStepsPanAndZoomLess()
    {
        ViewState state;
        fillState(state);
        BarnExchangesPanel panel(state);
        grab(panel);
        const double to = state.toSec();
        QTest::keyClick(&panel, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(qAbs(to - state.toSec() - 2) < 1e-6);
        QVERIFY(!state.isFollowing());
        QTest::keyClick(&panel, Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
        QVERIFY(qAbs(to - state.toSec() - 2.2) < 1e-6);
        QTest::keyClick(&panel, Qt::Key_Minus, Qt::AltModifier);
        QVERIFY(qAbs(span(state) - 21) < 1e-6);
        QTest::keyClick(&panel, Qt::Key_Backspace);
        QVERIFY(qAbs(span(state) - 20) < 1e-6);
        QTest::keyClick(&panel, Qt::Key_End);
        QVERIFY(state.isFollowing());
        QCOMPARE(state.toSec(), to);
    }

    void marksAreSortedNamedOnTheTimelineAndGoneTo()
    {
        ViewState state;
        fillState(state);
        TimelinePanel timeline(state);
        const QImage without = grab(timeline);
        QSignalSpy spy(&state, &ViewState::marksChanged);
        state.addMark({25, TimeMark::Kind::change, QStringLiteral("shrink maple_node")});
        state.addMark({12, TimeMark::Kind::change, QStringLiteral("set maple_node capacity 64")});
        QCOMPARE(spy.count(), 2);
        QCOMPARE(state.marks().front().timeSec, 12.0);
        QVERIFY(grab(timeline) != without);
        QVERIFY(timeline.summary().contains(QStringLiteral("At 12.00")));
        QVERIFY(timeline.summary().contains(QStringLiteral("shrink maple_node")));
        state.setCursor(20.0);
        QVERIFY(state.goToMark(1));
        QCOMPARE(state.cursorSec(), std::optional(25.0));
        QVERIFY(!state.goToMark(1));
        QVERIFY(state.goToMark(-1));
        QCOMPARE(state.cursorSec(), std::optional(12.0));
        state.showRange({26, 28});
        QVERIFY(state.goToMark(-1) == false); // from 12 there is nothing before
        state.setCursor(27.0);
        QVERIFY(state.goToMark(-1));
        QVERIFY(state.fromSec() <= 25 && state.toSec() >= 25); // brought into view
    }

    void aBookmarkIsSetAndTakenAwayAtTheCursor()
    {
        ViewState state;
        fillState(state);
        state.setCursor(15.0);
        state.toggleBookmark();
        state.setCursor(18.0);
        state.toggleBookmark();
        QCOMPARE(state.marks().size(), std::size_t{2});
        QVERIFY(state.marks()[0].text != state.marks()[1].text);
        state.setCursor(15.05);
        state.toggleBookmark();
        QCOMPARE(state.marks().size(), std::size_t{1});
        QCOMPARE(state.marks()[0].timeSec, 18.0);
        state.addMark({18, TimeMark::Kind::change, QStringLiteral("cpu 1 offline")});
        state.setCursor(18.0);
        state.toggleBookmark();
        QCOMPARE(state.marks().size(), std::size_t{1}); // a change stays
        QCOMPARE(state.marks()[0].kind, TimeMark::Kind::change);
    }

    void theIntervalIsAToBElseWhatIsVisible()
    {
        ViewState state;
        fillState(state);
        QCOMPARE(state.interval().toSec, state.history().endSec());
        QVERIFY(qAbs(state.interval().fromSec - 10) < 0.1);
        state.setMarker(Marker::a, 24.0);
        state.setMarker(Marker::b, 21.0);
        QCOMPARE(state.interval(), (TimeRange{21, 24}));
        const SnapshotPair ends = state.intervalSnapshots();
        QVERIFY(qAbs(std::chrono::duration<double>(ends.from->time).count() - 21) < 0.1);
        QVERIFY(qAbs(std::chrono::duration<double>(ends.to->time).count() - 24) < 0.1);
        LocksPanel locks(state);
        const QString between = locks.table();
        state.clearMarkers();
        QVERIFY(locks.table() != between);
    }

    void cursorValuesCostLittle()
    {
        ViewState state;
        fillState(state);
        PathsPanel panel(state);
        grab(panel);
        state.setMarker(Marker::a, 14.0);
        state.setMarker(Marker::b, 26.0);
        state.setCursor(20.0);
        QBENCHMARK
        {
            QVERIFY(!panel.cursorText().isEmpty());
        }
    }
};

QTEST_MAIN(TestMarkers)
#include "tst_markers.moc"
